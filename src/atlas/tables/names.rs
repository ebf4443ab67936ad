//! Every name of a nation.
//!
//! Written from `nations.tsv`, `names.tsv` and `metonyms.tsv` by a test.

use crate::atlas::entry::NameKind::{Alias, Code, Former, Metonym, Official, Short};
use crate::atlas::entry::{Dating, NameEntry, NameKind};
use crate::day::day;

const fn name(start: u32, length: u8, kind: NameKind, dating: u16) -> NameEntry {
    NameEntry { start, dating, length, kind }
}

/// All names, one behind the other, by nation.
#[rustfmt::skip]
pub(in crate::atlas) static TEXT: &str = "\
Aruba\
Afghanistan\
Islamic Republic of Afghanistan\
Afeganistão\
Afganistán\
Avghanistan\
Islamic Emirate of Afghanistan\
افغانستان\
Democratic Republic of Afghanistan\
Islamic State of Afghanistan\
Kingdom of Afghanistan\
Republic of Afghanistan\
Arg Palace\
Kabil\
Kaboul\
Kabul\
Angola\
Republic of Angola\
República de Angola\
People's Republic of Angola\
Portuguese Angola\
Portuguese West Africa\
Cidade Alta\
Luanda\
Anguilla\
Anguila\
Åland\
Åland Islands\
Ahvenanmaa\
Ilhas Aland\
Islas Åland\
Isole Åland\
Landskapet Åland\
Ålandinseln\
Îles d'Åland\
Îles Åland\
Albania\
Republic of Albania\
Albanie\
Albanien\
Republika e Shqipërisë\
Shqipëri\
Shqipëria\
Kingdom of Albania\
People's Republic of Albania\
People's Socialist Republic of Albania\
Tirana\
Tiranë\
Andorra\
Principality of Andorra\
Andorre\
Principat d'Andorra\
Andorra la Vella\
Netherlands Antilles\
Antilhas Holandesas\
Antilhas Neerlandesas\
Antillas Holandesas\
Antillas Neerlandesas\
Antille Olandesi\
Antilles néerlandaises\
Curaçao and Dependencies\
Dutch Antilles\
Nederlandse Antillen\
Netherland Antilles\
Niederländische Antillen\
532\
United Arab Emirates\
Al-Imarat\
Arab Emirates\
EAU\
Emirados Árabes Unidos\
Emirates\
Emirati Arabi Uniti\
Emiratos Árabes Unidos\
UAE\
United Arab Emirate\
VAE\
Vereinigte Arabische Emirate\
uae\
Émirats arabes unis\
الإمارات\
الإمارات العربية المتحدة\
Trucial Coast\
Trucial Oman\
Trucial States\
Abou Dhabi\
Abu Dabi\
Abu Dhabi\
Qasr Al Watan\
Argentina\
Argentine Republic\
Argentine\
Argentinien\
Republic of Argentina\
República Argentina\
Buenos Aires\
Casa Rosada\
Palacio San Martín\
Quinta de Olivos\
San Martín Palace\
the Pink House\
Armenia\
Republic of Armenia\
Armenien\
Arménie\
Hayastan\
Հայաստան\
Armenian SSR\
Armenian Soviet Socialist Republic\
Erevan\
Eriwan\
Yerevan\
American Samoa\
Amerika Samoa\
Amerikanisch-Samoa\
Samoa Americana\
Samoa Americane\
Samoa américaines\
US Samoa\
Antarctica\
Antarctic\
Antarctique\
Antarktis\
Antartica\
Antartide\
Antártida\
French Southern Territories\
Französische Süd- und Antarktisgebiete\
French Southern and Antarctic Lands\
French Southern and Antarctic Territories\
TAAF\
Terre Australi Francesi\
Terres australes et antarctiques françaises\
Terres australes françaises\
Territorios Australes Franceses\
Territórios Franceses do Sul\
Antigua and Barbuda\
Antigua\
Antigua e Barbuda\
Antigua und Barbuda\
Antigua y Barbuda\
Antigua-et-Barbuda\
Saint John's\
Australia\
Commonwealth of Australia\
Australie\
Australien\
Canberra\
Kirribilli House\
Yarralumla\
Austria\
Republic of Austria\
Autriche\
Oesterreich\
Republik Österreich\
Österreich\
Ballhausplatz\
Hofburg\
Minoritenplatz\
Viena\
Vienna\
Vienne\
Wien\
Azerbaijan\
Republic of Azerbaijan\
Aserbaidschan\
Azarbaijan\
Azerbaidjan\
Azerbaidzhan\
Azerbaigian\
Azerbaijão\
Azerbaiyán\
Azerbeidzjan\
Azərbaycan\
Азәрбајҹан\
Azerbaijan SSR\
Azerbaijan Soviet Socialist Republic\
Azerbaijani SSR\
Bakou\
Baku\
Bakı\
Burundi\
Republic of Burundi\
République du Burundi\
Uburundi\
Bujumbura\
Gitega\
Belgium\
Kingdom of Belgium\
Belgien\
Belgio\
Belgique\
België\
Bélgica\
Royaume de Belgique\
16 rue de la Loi\
Bruselas\
Brussels\
Bruxelles\
Brüssel\
Laeken\
Rue de la Loi\
Wetstraat\
Benin\
Republic of Benin\
Benim\
Dahomey\
Daomé\
French Dahomey\
People's Republic of Benin\
Republic of Dahomey\
République du Dahomey\
Cotonou\
Porto-Novo\
Bonaire, Sint Eustatius and Saba\
BES Islands\
Bonaire, Saint-Eustache et Saba\
Bonaire, St. Eustatius and Saba\
Caraibi olandesi\
Caribbean Netherlands\
Caribe neerlandés\
Caribisch Nederland\
Karibische Niederlande\
Pays-Bas caribéens\
Países Baixos Caribenhos\
Burkina Faso\
Burkina\
Burkina Fasso\
Burquina Faso\
Alto Volta\
Haute-Volta\
Obervolta\
Republic of Upper Volta\
République de Haute-Volta\
Upper Volta\
Voltaic Republic\
Kosyam Palace\
Ouagadougou\
Bangladesh\
People's Republic of Bangladesh\
Bangla Desh\
Bangladesch\
Bangladés\
বাংলাদেশ\
Bangabhaban\
Dacca\
Dhaka\
Ganabhaban\
Bulgaria\
Republic of Bulgaria\
Balgaria\
Balgariya\
Bulgarie\
Bulgarien\
Bulgariya\
България\
Bulgarian People's Republic\
People's Republic of Bulgaria\
Sofia\
Bahrain\
Kingdom of Bahrain\
Al-Bahrayn\
Bahreïn\
Barein\
Barém\
State of Bahrain\
البحرين\
Al-Manama\
Manama\
Bahamas\
Commonwealth of the Bahamas\
Bahama\
Bahama Islands\
Las Bahamas\
Îles Bahamas\
Nassau\
Bosnia and Herzegovina\
B&H\
BiH\
Bosna\
Bosna i Hercegovina\
Bosna-Hersek\
Bosnia\
Bosnia & Herz.\
Bosnia ed Erzegovina\
Bosnia y Herzegovina\
Bosnia-Erzegovina\
Bosnia-Hercegovina\
Bosnia-Herzegowina\
Bosnie\
Bosnie-Herzégovine\
Bosnien\
Bosnien und Herzegowina\
Bosnien-Herzegowina\
Bósnia e Herzegovina\
Republic of Bosnia and Herzegovina\
БиХ\
Босна и Херцеговина\
Sarajevo\
Saint Barthélemy\
Saint Bartholomew\
Saint Barts\
San Bartolomé\
St. Barths\
São Bartolomeu\
Belarus\
Republic of Belarus\
Belorussia\
Belorussland\
Białoruś\
Bielarus\
Bielorrusia\
Bielorrússia\
Bielorussia\
Biélorussie\
Byelorussia\
Weißrussland\
White Russia\
Беларусь\
Белоруссия\
BSSR\
Belarusian SSR\
Belorussian SSR\
Belorussian Soviet Socialist Republic\
Byelorussian SSR\
Byelorussian Soviet Socialist Republic\
RSS de Biélorussie\
Soviet Belarus\
Soviet Byelorussia\
Minsk\
Belize\
Belice\
British Honduras\
Belmopan\
Bermuda\
Bermudas\
Bermudes\
Somers Isles\
Bolivia\
Plurinational State of Bolivia\
Bolivie\
Bolivien\
Buliwya\
Estado Plurinacional de Bolivia\
Republic of Bolivia\
Wuliwya\
Casa Grande del Pueblo\
La Paz\
Palacio Quemado\
Sucre\
British Antarctic Territory\
Brazil\
Federative Republic of Brazil\
Brasil\
Brasile\
Brasilien\
Brésil\
Federal Republic of Brazil\
República Federativa do Brasil\
Empire of Brazil\
Estados Unidos do Brasil\
United States of Brazil\
Alvorada Palace\
Brasília\
Itamaraty\
Itamaraty Palace\
Palácio da Alvorada\
Palácio do Planalto\
Planalto\
Planalto Palace\
Barbados\
Barbade\
Bridgetown\
Brunei\
Brunei Darussalam\
Brunei, Abode of Peace\
Nation of Brunei\
Negara Brunei Darussalam\
Sultanate of Brunei\
Bandar Seri Begawan\
Istana Nurul Iman\
Bhutan\
Kingdom of Bhutan\
Bhoutan\
Buthan\
Bután\
Butão\
Druk Yul\
འབྲུག\
Tashichho Dzong\
Thimbu\
Thimphu\
Bouvet Island\
Bouvet\
Bouvetinsel\
Bouvetøya\
Ilha Bouvet\
Isla Bouvet\
Isola Bouvet\
Île Bouvet\
Botswana\
Republic of Botswana\
Botsuana\
Bechuanaland\
Bechuanaland Protectorate\
Gaborone\
Central African Republic\
Bêafrîka\
C. African Rep.\
CAR\
Cen African Rep\
Centrafrique\
Central Africa Republic\
Ködörösêse tî Bêafrîka\
RCA\
Repubblica Centrafricana\
República Centro-Africana\
República Centroafricana\
République centrafricaine\
Zentralafrika\
Zentralafrikanische Republik\
Central African Empire\
Empire centrafricain\
Oubangui-Chari\
Ubangi-Shari\
Bangui\
Palais de la Renaissance (Bangui)\
Canada\
Dominion of Canada\
Kanada\
24 Sussex\
24 Sussex Drive\
Fort Pearson\
Langevin Block\
Lester B. Pearson Building\
Ottawa\
Parliament Hill\
Rideau Hall\
Cocos (Keeling) Islands\
Cocos Islands\
Cocos Keeling\
Ilhas Cocos\
Ilhas Cocos (Keeling)\
Islas Cocos\
Isole Cocos\
Isole Cocos (Keeling)\
Keeling Islands\
Kokosinseln\
Îles Cocos\
Îles Cocos (Keeling)\
Switzerland\
Swiss Confederation\
Confederazione Svizzera\
Confoederatio Helvetica\
Confédération suisse\
Helvetia\
Schweiz\
Schweizerische Eidgenossenschaft\
Schwiiz\
Suisse\
Suiza\
Suíça\
Svizra\
Svizzera\
die Schweiz\
Bern\
Berna\
Berne\
Bundeshaus\
Federal Palace of Switzerland\
Palais fédéral\
Chile\
Republic of Chile\
Chili\
Cile\
República de Chile\
La Moneda\
Moneda Palace\
Palacio de La Moneda\
Santiago\
Santiago de Chile\
China\
People's Republic of China\
Chine\
Chinese People's Republic\
Cina\
Communist China\
Mainland China\
P.R. China\
PRC\
RPC\
Red China\
Repubblica Popolare Cinese\
República Popular China\
República Popular de China\
République populaire de Chine\
VR China\
Volksrepublik China\
Zhongguo\
Zhonghua Renmin Gongheguo\
Çin\
Кита́й\
中华人民共和国\
中国\
中國\
中華人民共和國\
Beijing\
Diaoyutai\
Great Hall of the People\
Pechino\
Peking\
Pequim\
Pékin\
Tiananmen\
Zhongnanhai\
北京\
Côte d'Ivoire\
Republic of Côte d'Ivoire\
Costa d'Avorio\
Costa de Marfil\
Costa do Marfim\
Cote d Ivoire\
Cote d'Ivory\
Elfenbeinküste\
Ivory Coast\
RCI\
Republic of the Ivory Coast\
République de Côte d'Ivoire\
Abidjan\
Yamoussoukro\
Cameroon\
Republic of Cameroon\
Camarões\
Cameroons\
Cameroun\
Camerún\
Kamerun\
République du Cameroun\
Federal Republic of Cameroon\
French Cameroon\
French Cameroons\
United Republic of Cameroon\
Etoudi\
Etoudi Palace\
Unity Palace\
Yaoundé\
Democratic Republic of the Congo\
Congo\
Congo démocratique\
Congo-Kinshasa\
Congo-Zaire\
D.R. Congo\
DR Kongo\
DRC\
DRCongo\
DROC\
Democratic Congo\
Demokratische Republik Kongo\
Kongo\
Kongo-Kinshasa\
RD Congo\
RD del Congo\
RDC\
Repubblica Democratica del Congo\
República Democrática del Congo\
República Democrática do Congo\
République démocratique du Congo\
Belgian Congo\
Belgisch-Kongo\
Congo\
Congo Free State\
Congo belge\
Congo-Léopoldville\
Republic of Zaire\
Republic of the Congo\
Republic of the Congo (Leopoldville)\
République du Congo\
République du Zaïre\
Zaire\
Kinchasa\
Kinshasa\
Léopoldville\
Palais de la Nation (Kinshasa)\
Republic of the Congo\
Congo\
Congo Brazza\
Congo-Brazzaville\
Kongo\
Kongo-Brazzaville\
ROC\
Repubblica del Congo\
Republik Kongo\
República del Congo\
República do Congo\
République du Congo\
French Congo\
Middle Congo\
Moyen-Congo\
People's Republic of the Congo\
République populaire du Congo\
Brazzaville\
Cook Islands\
Cookinseln\
Ilhas Cook\
Islas Cook\
Isole Cook\
Kūki 'Āirani\
the Cooks\
Îles Cook\
Avarua\
Colombia\
Republic of Colombia\
Colombie\
Columbia, Republic of\
Kolumbien\
República de Colombia\
United States of Colombia\
Bogotá\
Casa de Nariño\
Nariño Palace\
Palacio de Nariño\
Palacio de San Carlos\
San Carlos Palace\
Santa Fe de Bogotá\
Comoros\
Union of the Comoros\
Comoras\
Comore\
Comores\
Comores Islands\
Comoro\
Comoro Islands\
Juzur al-Qamar\
Komoren\
Komori\
Union des Comores\
جزر القمر\
Beit Salam\
Moroni\
Cabo Verde\
Republic of Cabo Verde\
Cap-Vert\
Cape Verde\
Cape Verde Islands\
Capo Verde\
Kabuverdi\
Kap Verde\
Republic of Cape Verde\
Portuguese Cape Verde\
Praia\
Costa Rica\
Republic of Costa Rica\
Costarica\
República de Costa Rica\
Casa Amarilla\
Casa Presidencial (Costa Rica)\
San José\
Zapote\
Czechoslovakia\
Czech and Slovak Federal Republic\
CSFR\
CSSR\
Cecoslovacchia\
Checoeslovaquia\
Checoslovaquia\
Czech and Slovak Federative Republic\
Czecho-Slovakia\
Czechoslovak Federal Republic\
Czechoslovak Federative Republic\
Czechoslovak Republic\
Czechoslovak Socialist Republic\
Socialist Republic of Czechoslovakia\
Tchecoslováquia\
Tchécoslovaquie\
Tschechoslowakei\
former Czechoslovakia\
ČSFR\
ČSSR\
Česko-Slovensko\
Československo\
Czernin Palace\
Hradčany\
Prag\
Praga\
Prague\
Prague Castle\
Praha\
Serbia and Montenegro\
State Union of Serbia and Montenegro\
Serbia e Montenegro\
Serbia y Montenegro\
Serbie-Monténégro\
Serbie-et-Monténégro\
Serbien und Montenegro\
SiCG\
Srbija i Crna Gora\
Sérvia e Montenegro\
Union of Serbia and Montenegro\
Србија и Црна Гора\
Bundesrepublik Jugoslawien\
FR Yugoslavia\
FRY\
Federal Republic of Yugoslavia\
Federal Republic of Yugoslavia (Serbia and Montenegro)\
Iugoslavia\
Jugoslavia\
Jugoslavija\
Jugoslawien\
République fédérale de Yougoslavie\
Savezna Republika Jugoslavija\
Yougoslavie\
Yugoslavia\
Yugoslavia (Serbia and Montenegro)\
Југославија\
Belgrad\
Belgrade\
Belgrado\
Beograd\
Nemanjina\
Nemanjina 11\
Београд\
Canton and Enderbury Islands\
Cuba\
Republic of Cuba\
Kuba\
República de Cuba\
Havana\
Havanna\
L'Avana\
La Habana\
La Havane\
Palace of the Revolution\
Palacio de la Revolución\
Curaçao\
Country of Curaçao\
Curazao\
Kòrsou\
Willemstad\
Christmas Island\
Ilha Christmas\
Ilha do Natal\
Isla de Navidad\
Isola Christmas\
Isola di Natale\
Weihnachtsinsel\
Île Christmas\
Cayman Islands\
Cayman\
Caïmans\
Ilhas Cayman\
Islas Caimán\
Isole Cayman\
Kaimaninseln\
the Caymans\
Îles Caïman\
Îles Caïmans\
George Town\
Cyprus\
Republic of Cyprus\
Chipre\
Chypre\
Cipro\
Kypros\
Kıbrıs\
Zypern\
Κυπριακή Δημοκρατία\
Κύπρος\
British Cyprus\
Lefkosia\
Nicosia\
Nicosie\
Nikosia\
Czechia\
Czech Republic\
Cechia\
Chequia\
Repubblica Ceca\
República Checa\
República Tcheca\
République tchèque\
Tchéquia\
Tchéquie\
Tschechien\
Tschechische Republik\
Česko\
Česká republika\
Czernin Palace\
Hradčany\
Prag\
Praga\
Prague\
Prague Castle\
Praha\
Straka Academy\
the Castle in Prague\
Černín Palace\
East Germany\
German Democratic Republic\
Alemanha Oriental\
Alemania Oriental\
Alemania del Este\
Allemagne de l'Est\
Deutsche Demokratische Republik\
Eastern Germany\
GDR\
Germania Est\
Germania Orientale\
Ostdeutschland\
RDA\
Repubblica Democratica Tedesca\
República Democrática Alemana\
República Democrática Alemã\
République démocratique allemande\
Berlin-Est\
Berlín Este\
East Berlin\
Ost-Berlin\
Ostberlin\
Pankow\
Germany\
Federal Republic of Germany\
Alemanha\
Alemania\
Allemagne\
Almanya\
BRD\
Bundesrepublik\
Bundesrepublik Deutschland\
Deutschland\
Duitsland\
FR Germany\
FRG\
Federal Germany\
GFR\
German Federal Republic\
Germania\
Niemcy\
Německo\
Repubblica Federale di Germania\
República Federal de Alemania\
Reunified Germany\
République fédérale d'Allemagne\
Tyskland\
Unified Germany\
Германия\
Alemanha Ocidental\
Alemania Federal\
Alemania Occidental\
Allemagne de l'Ouest\
Bonn Republic\
Federal Republic of Germany (West)\
Germania Occidentale\
Germania Ovest\
Germany, Federal Republic of (before 1990)\
West Germany\
Westdeutschland\
Western Germany\
Auswärtiges Amt\
Bellevue Palace\
Berlin\
Bonn\
Bundeskanzleramt\
German Chancellery\
Palais Schaumburg\
Schloss Bellevue\
Villa Hammerschmidt\
Werderscher Markt\
the Chancellery in Berlin\
Djibouti\
Republic of Djibouti\
Djibuti\
Dschibuti\
Gibuti\
Jabuuti\
Jibouti\
Jibuti\
Yibuti\
جيبوتي\
Afar and Issa Territory\
Afars and Issas\
Côte française des Somalis\
French Afars and Issas\
French Somaliland\
French Territory of the Afars and the Issas\
TFAI\
Territoire français des Afars et des Issas\
Territory of the Afars and the Issas\
Djibouti City\
Dominica\
Commonwealth of Dominica\
la Dominique\
Roseau\
Denmark\
Kingdom of Denmark\
Daenemark\
Danemark\
Danimarca\
Danmark\
Dinamarca\
Kongeriget Danmark\
Amalienborg\
Asiatisk Plads\
Christiansborg\
Copenaghen\
Copenhagen\
Copenhague\
Kopenhagen\
København\
Marienborg\
Dominican Republic\
Dom. Rep.\
Dominikanische Republik\
Rep. Dominicana\
Repubblica Dominicana\
República Dominicana\
République dominicaine\
Santo Domingo Republic\
Saint-Domingue\
Santo Domingo\
Algeria\
People's Democratic Republic of Algeria\
Al-Jazair\
Algerien\
Algérie\
Argelia\
Democratic and Popular Republic of Algeria\
Dzayer\
People's Republic of Algeria\
الجزائر\
Algérie française\
French Algeria\
Alger\
Algeri\
Algier\
Algiers\
Argel\
El Mouradia\
El Mouradia Palace\
Ecuador\
Republic of Ecuador\
Ekuador\
Equador\
Équateur\
Carondelet\
Carondelet Palace\
Najas Palace\
Palacio de Carondelet\
Quito\
Egypt\
Arab Republic of Egypt\
A.R. Egypt\
Aegypten\
Egipt\
Egipto\
Egito\
Egitto\
Masr\
Misr\
Ägypten\
Égypte\
مصر\
Kingdom of Egypt\
Republic of Egypt\
UAR\
United Arab Republic\
Abdeen Palace\
Al-Ittihadiya\
Al-Qahirah\
Cairo\
El Cairo\
Heliopolis Palace\
Il Cairo\
Ittihadiya\
Ittihadiya Palace\
Kairo\
Le Caire\
القاهرة\
Eritrea\
State of Eritrea\
Eritreia\
Ertra\
Érythrée\
إرتريا\
إريتريا\
ኤርትራ\
Italian Eritrea\
Asmara\
Asmera\
Western Sahara\
Demokratische Arabische Republik Sahara\
RASD\
República Árabe Saharaui Democrática\
République arabe sahraouie démocratique\
SADR\
Saara Ocidental\
Sahara Occidentale\
Sahara occidental\
Saharan Arab Democratic Republic\
Saharawi Arab Democratic Republic\
Sahraoui Arab Democratic Republic\
Sahrawi Arab Democratic Republic\
Sahrawi Republic\
W. Sahara\
Westsahara\
الصحراء الغربية\
Rio de Oro\
Sahara espagnol\
Spanish Sahara\
Sáhara Español\
Spain\
Kingdom of Spain\
Espagne\
Espainia\
Espanha\
Espanya\
España\
Hispania\
Reino de España\
Spagna\
Spanien\
Spanje\
Franco's Spain\
Francoist Spain\
Spanish State\
La Moncloa\
La Zarzuela\
Madrid\
Moncloa\
Moncloa Palace\
Palacio de Santa Cruz\
Palacio de la Moncloa\
Santa Cruz Palace\
Zarzuela\
Zarzuela Palace\
Estonia\
Republic of Estonia\
Eesti\
Eesti Vabariik\
Esthonia\
Estland\
Estonie\
Estonian SSR\
Estonian Soviet Socialist Republic\
Kadriorg\
Stenbock House\
Tallinn\
Toompea\
Ethiopia\
Federal Democratic Republic of Ethiopia\
Etiopía\
FDR Ethiopia\
Itiyoophiyaa\
Ityop'ia\
Äthiopien\
Éthiopie\
ኢትዮጵያ\
230\
Abessinien\
Abisinia\
Abyssinia\
Abyssinie\
Empire of Ethiopia\
Ethiopian Empire\
People's Democratic Republic of Ethiopia\
Socialist Ethiopia\
Addis Ababa\
Addis Abeba\
Adís Abeba\
Finland\
Republic of Finland\
Finlande\
Finlandia\
Finnland\
Republiken Finland\
Suomen tasavalta\
Suomi\
Finlandia Government Palace\
Helsingfors\
Helsinki\
Kesäranta\
Merikasarmi\
Mäntyniemi\
Fiji\
Republic of Fiji\
Fidji\
Fidschi\
Fidži\
Figi\
Fiji Islands\
Fiyi\
Republic of the Fiji Islands\
Dominion of Fiji\
Sovereign Democratic Republic of Fiji\
Suva\
Falkland Islands\
Falkland\
Falkland Islands (Malvinas)\
Falklandinseln\
Falklands\
Ilhas Falkland\
Ilhas Malvinas\
Islas Malvinas\
Isole Falkland\
Malouines\
Malvinas\
Malvine\
Îles Malouines\
Port Stanley\
Puerto Argentino\
French Southern and Antarctic Territories\
France\
French Republic\
Francia\
Frankreich\
Frankrijk\
Frankrike\
Fransa\
Französische Republik\
França\
Repubblica Francese\
República Francesa\
République française\
la France\
Франция\
Bercy\
Elyseum\
Elysée Palace\
Hotel de Matignon\
Hôtel Matignon\
Hôtel de Brienne\
Matignon\
Palais Bourbon\
Palais de l'Élysée\
Parigi\
Paris\
Place Beauvau\
Quai d'Orsay\
l'Élysée\
the Quai\
Élysée\
Élysée-Palast\
Faroe Islands\
Faeroe Islands\
Faeroes\
Faroes\
Färöarna\
Färöer\
Färöer-Inseln\
Færøerne\
Féroé\
Føroyar\
Ilhas Faroé\
Ilhas Féroe\
Islas Feroe\
Isole Faroe\
Isole Fær Øer\
Îles Féroé\
Thorshavn\
Tórshavn\
Micronesia\
Federated States of Micronesia\
Estados Federados da Micronésia\
Estados Federados de Micronesia\
FS Micronesia\
Fed. States of Micronesia\
Föderierte Staaten von Mikronesien\
Micronesia (FSM)\
Micronésie\
Mikronesien\
Stati Federati di Micronesia\
États fédérés de Micronésie\
Palikir\
Metropolitan France\
France métropolitaine\
Francia metropolitana\
Gabon\
Gabonese Republic\
Gabun\
Gabão\
Republic of Gabon\
République gabonaise\
Libreville\
Palais du Bord de Mer\
United Kingdom\
United Kingdom of Great Britain and Northern Ireland\
Britain\
Britain & Northern Ireland\
Büyük Britanya\
G.B. & N.I.\
Gr. Britain\
Gran Bretagna\
Gran Bretaña\
Grande-Bretagne\
Great Britain\
Great Britain and Northern Ireland\
Groot-Brittannië\
Großbritannien\
Grã-Bretanha\
Gt. Britain\
RUGB\
Regno Unito\
Reino Unido\
Royaume-Uni\
Storbritannien\
U.K. of Great Britain and Northern Ireland\
UK\
UK of GB and NI\
UKGBNI\
United Kingdom (UK)\
United Kingdom of Great Britain\
Vereinigte Königreich\
Vereinigtes Königreich\
Verenigd Koninkrijk\
Wielka Brytania\
Y Deyrnas Unedig\
uk\
Великобритания\
10 Downing Street\
British Foreign Office\
Buckingham Palace\
Chequers\
Court of St. James's\
Downing Street\
England\
FCDO\
FCO\
Foreign Office\
Foreign and Commonwealth Office\
Foreign, Commonwealth and Development Office\
King Charles Street\
Lancaster House\
London\
Londra\
Londres\
No 10\
No. 10 Downing Street\
Number 10\
Number 10 Downing Street\
Number Ten\
Palace of Westminster\
Westminster\
Whitehall\
the Court of Saint James\
Лондон\
Gilbert and Ellice Islands\
Gilbert and Ellice Islands Colony\
Gilbert and Ellice\
Gilbert- und Elliceinseln\
Islas Gilbert y Ellice\
Îles Gilbert et Ellice\
Georgia\
Georgien\
Gruzia\
Gruziya\
Géorgie\
Gürcistan\
Republic of Georgia\
Sakartvelo\
Грузия\
საქართველო\
Georgian SSR\
Georgian Soviet Socialist Republic\
Orbeliani Palace\
Tbilisi\
Tbilissi\
Tiblisi\
Tiflis\
თბილისი\
Guernsey\
Bailiwick of Guernsey\
Guernesei\
Guernesey\
Saint Peter Port\
Ghana\
Republic of Ghana\
Gana\
Gold Coast\
Accra\
Flagstaff House\
Jubilee House\
Osu Castle\
Gibraltar\
Gibilterra\
Guinea\
Republic of Guinea\
Guinea-Conakry\
Guiné\
Guiné-Conacri\
Guinée\
Guinée-Conakry\
République de Guinée\
French Guinea\
Guinée française\
People's Revolutionary Republic of Guinea\
Conakry\
Sekhoutoureya Palace\
Guadeloupe\
Guadalupa\
Basse-Terre\
Gambia\
Republic of the Gambia\
Gambie\
Islamic Republic of the Gambia\
Gambia Colony\
Banjul\
State House, Banjul\
Guinea-Bissau\
Republic of Guinea-Bissau\
Guinea Bissao\
Guinea-Bisáu\
Guiné-Bissau\
Guinée-Bissau\
Guiné Portuguesa\
Portuguese Guinea\
Bissau\
Equatorial Guinea\
Republic of Equatorial Guinea\
Guinea Ecuatorial\
Guinea Equatoriale\
Guiné Equatorial\
Guinée équatoriale\
Äquatorialguinea\
Guinea Española\
Spanish Guinea\
Malabo\
Greece\
Hellenic Republic\
EL\
Ellada\
Ellas\
Grecia\
Griechenland\
Grèce\
Hellas\
Yunanistan\
Ελλάδα\
Ελλάς\
Ελληνική Δημοκρατία\
Kingdom of Greece\
Atenas\
Atene\
Athen\
Athens\
Athina\
Athènes\
Maximos\
Maximos Mansion\
Maximou\
Megaro Maximou\
Αθήνα\
Grenada\
la Grenade\
Saint George's\
Greenland\
Groenland\
Groenlandia\
Gronelândia\
Grønland\
Kalaallit Nunaat\
Godthåb\
Nuuk\
Guatemala\
Republic of Guatemala\
Ciudad de Guatemala\
Guatemala City\
French Guiana\
Französisch-Guayana\
French Guyana\
Guayana Francesa\
Guiana Francesa\
Guyana francese\
Guyane\
Guyane française\
Cayenne\
Guam\
Territory of Guam\
Guåhan\
Hagåtña\
Guyana\
Co-operative Republic of Guyana\
Cooperative Republic of Guyana\
Republic of Guyana\
British Guiana\
British Guyana\
Georgetown\
Hong Kong\
Hong Kong Special Administrative Region of China\
HKSAR\
Hong Kong SAR\
Hong Kong SAR China\
Hong Kong Special Administrative Region\
Hong Kong Special Administrative Region of the People's Republic of China\
Hong Kong, China\
Hong Kong, RAE da China\
Hongkong\
R.A.S. chinoise de Hong Kong\
RAE de Hong Kong\
RAE de Hong Kong (China)\
RAS di Hong Kong\
Sonderverwaltungsregion Hongkong\
Xianggang\
中国香港\
中国香港特别行政区\
中國香港特別行政區\
香港\
Heard Island and McDonald Islands\
Heard and McDonald Islands\
Heard und McDonaldinseln\
Ilhas Heard e McDonald\
Islas Heard y McDonald\
Isole Heard e McDonald\
Îles Heard-et-MacDonald\
Honduras\
Republic of Honduras\
República de Honduras\
Tegucigalpa\
Croatia\
Republic of Croatia\
Croacia\
Croatie\
Croazia\
Hrvatska\
Hırvatistan\
Kroatien\
Republika Hrvatska\
Agram\
Banski dvori\
Pantovčak\
Zagreb\
Zrinjevac\
Haiti\
Republic of Haiti\
Ayiti\
Hayti\
République d'Haïti\
Port-au-Prince\
Puerto Príncipe\
Hungary\
Hongrie\
Hungría\
Macaristan\
Magyar Köztársaság\
Magyarország\
Ungarn\
Ungheria\
Węgry\
Hungarian People's Republic\
Hungarian Republic\
Kingdom of Hungary\
People's Republic of Hungary\
Republic of Hungary\
Bem rakpart\
Budapest\
Carmelite Monastery\
Karmelita\
Sándor Palace\
Indonesia\
Republic of Indonesia\
Indonesien\
Indonésie\
Republik Indonesia\
Dutch East Indies\
Nederlands-Indië\
Netherlands East Indies\
Netherlands Indies\
Republic of the United States of Indonesia\
United States of Indonesia\
Bogor Palace\
Djakarta\
Giacarta\
Istana Merdeka\
Istana Negara (Jakarta)\
Jakarta\
Merdeka Palace\
Nusantara\
Pejambon\
Yakarta\
Isle of Man\
Ellan Vannin\
Ilha de Man\
Insel Man\
Isla de Man\
Isola di Man\
Île de Man\
Douglas, Isle of Man\
India\
Republic of India\
Bharat\
Hindistan\
Hindustan\
Inde\
Indien\
Republic of Bharat\
Union of India\
भारत\
भारत गणराज्य\
British India\
Dominion of India\
Indian Union\
7 Lok Kalyan Marg\
7 Race Course Road\
Delhi\
Jawaharlal Nehru Bhawan\
Lok Kalyan Marg\
Neu-Delhi\
New Delhi\
North Block\
Nova Déli\
Nueva Delhi\
Nuova Delhi\
Race Course Road\
Raisina Hill\
Rashtrapati Bhavan\
South Block\
British Indian Ocean Territory\
BIOT\
Britisches Territorium im Indischen Ozean\
Chagos\
Chagos Archipelago\
Chagos Islands\
Territoire britannique de l'océan Indien\
Territorio Británico del Océano Índico\
Territorio britannico dell'Oceano Indiano\
Território Britânico do Oceano Índico\
Ireland\
Eire\
Irish Republic\
Irland\
Irlanda\
Irlande\
Poblacht na hÉireann\
Republic of Ireland\
Southern Ireland\
Irish Free State\
Saorstát Éireann\
Baile Átha Cliath\
Dublin\
Dáil Éireann\
Government Buildings, Dublin\
Iveagh House\
Leinster House\
Merrion Street\
Áras an Uachtaráin\
Iran\
Islamic Republic of Iran\
I.R. Iran\
Irã\
Irão\
Islamische Republik Iran\
República Islámica de Irán\
République islamique d'Iran\
إيران\
ایران\
جمهوری اسلامی ایران\
Empire of Iran\
Imperial Iran\
Imperial State of Iran\
Perse\
Persia\
Persien\
Beit-e Rahbari\
Pasteur Street\
Qom\
Teerã\
Teheran\
Tehran\
تهران\
Iraq\
Republic of Iraq\
Al-Iraq\
Irak\
Iraque\
العراق\
Iraqi Republic\
Kingdom of Iraq\
Bagdad\
Bagdá\
Baghdad\
Republican Palace (Baghdad)\
بغداد\
Iceland\
Republic of Iceland\
Islanda\
Islande\
Islandia\
Lýðveldið Ísland\
Ísland\
Kingdom of Iceland\
Bessastaðir\
Reykjavík\
Israel\
State of Israel\
Israele\
Staat Israel\
Yisrael\
État d'Israël\
İsrail\
ישראל\
מדינת ישראל\
إسرائيل\
Balfour Street\
Beit Aghion\
Gerusalemme\
HaKirya\
Jerusalem\
Jerusalén\
Kirya\
Tel Aviv\
ירושלים\
Italy\
Italian Republic\
Italia\
Italie\
Italien\
Repubblica Italiana\
Republic of Italy\
Włochy\
İtalya\
Италия\
Kingdom of Italy\
Chigi Palace\
Farnesina\
La Farnesina\
Montecitorio\
Palazzo Chigi\
Palazzo Madama\
Palazzo Montecitorio\
Palazzo del Quirinale\
Palazzo della Farnesina\
Quirinal\
Quirinal Palace\
Quirinale\
Rom\
Roma\
Rome\
the Viminale\
Jamaica\
Giamaica\
Jamaika\
Jamaïque\
Jamaica House\
Kingston\
Vale Royal\
Jersey\
Bailiwick of Jersey\
Saint Helier\
Jordan\
Hashemite Kingdom of Jordan\
Al-Urdun\
Al-Urdunn\
Giordania\
Jordania\
Jordanie\
Jordanien\
Kingdom of Jordan\
Ürdün\
الأردن\
Emirate of Transjordan\
Hashemite Kingdom of Transjordan\
Trans-Jordan\
Transjordan\
Al-Husseiniya Palace\
Amman\
Raghadan Palace\
عمان الأردن\
Japan\
State of Japan\
Giappone\
Japon\
Japonya\
Japão\
Nihon\
Nippon\
Япония\
日本\
日本国\
日本國\
Empire of Japan\
Imperial Japan\
Chrysanthemum Throne\
Gaimusho\
Kantei\
Kasumigaseki\
Nagata-cho\
Nagatacho\
Sōri Kantei\
Tokio\
Tokyo\
Tóquio\
東京\
Johnston Island\
Johnston Atoll\
Kazakhstan\
Republic of Kazakhstan\
Cazaquistão\
Kasachstan\
Kazachstan\
Kazajistán\
Kazajstán\
Kazakistan\
Kazakstan\
Qazaqstan\
Qazaqstan Respublikasy\
Казахстан\
Қазақстан\
Kazakh SSR\
Kazakh Soviet Socialist Republic\
Ak Orda\
Akorda\
Alma-Ata\
Almaty\
Astana\
Nur-Sultan\
Nursultan\
Алматы Акорда\
Kenya\
Republic of Kenya\
Kenia\
Quênia\
Kenya Colony\
Harambee Avenue\
Harambee House\
Nairobi\
State House, Nairobi\
Kyrgyzstan\
Kyrgyz Republic\
Kirghiz Republic\
Kirghizia\
Kirghizistan\
Kirghizstan\
Kirgisien\
Kirgisistan\
Kirgistan\
Kirgizia\
Kirgizistan\
Kirgizstan\
Kirguisia\
Kirguistán\
Kirguistão\
Kirguizistán\
Kyrgizstan\
Kyrgystan\
Kyrgyzia\
Quirguistão\
Quirguizistão\
Quirguízia\
Republic of Kyrgyzstan\
Киргизия\
Киргизстан\
Кыргызстан\
Kirghiz SSR\
Kirghiz Soviet Socialist Republic\
Kyrgyz SSR\
Bichkek\
Bischkek\
Bishkek\
Biskek\
Frunze\
Cambodia\
Kingdom of Cambodia\
Cambodge\
Cambogia\
Camboja\
Camboya\
Kambodja\
Kambodscha\
Kamboja\
Kampuchea\
Roat Kampuchea\
កម្ពុជា\
ប្រទេសកម្ពុជា\
Coalition Government of Democratic Kampuchea\
Democratic Kampuchea\
Khmer Republic\
People's Republic of Kampuchea\
République khmère\
State of Cambodia\
Peace Palace, Phnom Penh\
Phnom Penh\
Pnom Penh\
Kiribati\
Republic of Kiribati\
Quiribati\
Gilbert Islands\
Gilbert Islands Colony\
Gilberts\
Bairiki\
South Tarawa\
Tarawa\
Saint Kitts and Nevis\
Federation of Saint Kitts and Nevis\
Federation of Saint Christopher and Nevis\
Saint Christopher and Nevis\
Saint Kitts\
Saint Kitts e Nevis\
Saint-Christophe-et-Niévès\
Saint-Kitts-et-Nevis\
San Cristóbal y Nieves\
St. Kitts und Nevis\
São Cristóvão e Nevis\
Saint Christopher-Nevis-Anguilla\
Saint Kitts-Nevis-Anguilla\
Basseterre\
South Korea\
Republic of Korea\
Corea\
Corea del Sud\
Corea del Sur\
Coreia\
Coreia do Sul\
Corée\
Corée du Sud\
Daehan Minguk\
Güney Kore\
Hanguk\
Korea\
Namhan\
ROK\
Repubblica di Corea\
Republik Korea\
República da Coreia\
República de Corea\
RoKorea\
République de Corée\
Südkorea\
Taehan Min'guk\
Zuid-Korea\
南韩\
大韓民國\
大韩民国\
韓国\
韩国\
남한\
대한민국\
한국\
Cheong Wa Dae\
Cheongwadae\
Seoul\
Seúl\
Soul, Korea\
Yongsan\
Yongsan presidential office\
the Blue House\
서울\
Kuwait\
State of Kuwait\
Al-Kuwait\
Al-Kuwayt\
Coveite\
Koweït\
Kuweit\
الكويت\
Bayan Palace\
Kuwait City\
Seif Palace\
Laos\
Lao People's Democratic Republic\
Demokratische Volksrepublik Laos\
LPDR\
Lao PDR\
Laos PDR\
Laos People's Democratic Republic\
República Democrática Popular Lao\
République démocratique populaire lao\
ລາວ\
ສປປລາວ\
Kingdom of Laos\
Viangchan\
Vientiane\
Lebanon\
Lebanese Republic\
Liban\
Libanon\
Lubnan\
Líbano\
Republic of Lebanon\
لبنان\
Baabda\
Baabda Palace\
Beirut\
Beyrouth\
Beyrut\
Grand Serail\
Grand Serail, Beirut\
بيروت\
Liberia\
Republic of Liberia\
Monrovia\
Libya\
State of Libya\
Libia\
Libiya\
Libye\
Libyen\
Lybia\
ليبيا\
Great Socialist People's Libyan Arab Jamahiriya\
Jamahiriya\
Jamahiriya arabe libyenne\
Kingdom of Libya\
Libyan Arab Jamahiriya\
Libyan Arab Republic\
Libyan Jamahiriya\
Socialist People's Libyan Arab Jamahiriya\
United Kingdom of Libya\
Tripoli\
طرابلس\
Saint Lucia\
Sainte-Lucie\
Santa Lucía\
Castries\
Liechtenstein\
Principality of Liechtenstein\
Fürstentum Liechtenstein\
Lichtenstein\
Listenstaine\
Liächteschtäi\
Vaduz\
Sri Lanka\
Democratic Socialist Republic of Sri Lanka\
Ilankai\
Republic of Sri Lanka\
Shri Lanka\
Srilanka\
இலங்கை\
ශ්‍රී ලංකාව\
Ceilán\
Ceilão\
Ceylan\
Ceylon\
Dominion of Ceylon\
Colombo\
Kotte\
Sri Jayawardenepura Kotte\
Sri Jayewardenepura\
Temple Trees\
Lesotho\
Kingdom of Lesotho\
Lesoto\
Basutoland\
Maseru\
Lithuania\
Republic of Lithuania\
Lietuva\
Lietuvos Respublika\
Litauen\
Lituania\
Lituanie\
Litwa\
Lithuanian SSR\
Lithuanian Soviet Socialist Republic\
Daukantas Square\
Vilnius\
Wilno\
Luxembourg\
Grand Duchy of Luxembourg\
Grand-Duché de Luxembourg\
Großherzogtum Luxemburg\
Lussemburgo\
Luxemburg\
Luxemburgo\
Lëtzebuerg\
Hôtel de Bourgogne\
Luxembourg City\
Senningen\
Latvia\
Republic of Latvia\
Latvija\
Latvijas Republika\
Letonia\
Lettland\
Lettonia\
Lettonie\
Łotwa\
Latvian SSR\
Latvian Soviet Socialist Republic\
Riga\
Riga Castle\
Macao\
Macao Special Administrative Region of China\
Aomen\
MSAR\
Macao SAR\
Macao SAR China\
Macao Special Administrative Region\
Macao Special Administrative Region of the People's Republic of China\
Macao, China\
Macau\
Macau SAR\
Macau Special Administrative Region\
Macau, China\
Macau, RAE da China\
R.A.S. chinoise de Macao\
RAE de Macao\
RAE de Macao (China)\
RAS di Macao\
Sonderverwaltungsregion Macau\
中国澳门\
中国澳门特别行政区\
中國澳門特別行政區\
澳門\
澳门\
Saint Martin (French part)\
Collectivity of Saint Martin\
Collectivité de Saint-Martin\
Saint Martin\
Saint Martin (France)\
Saint-Martin (partie française)\
San Martín\
San Martín (Francia)\
St. Martin (French)\
St. Martin (französischer Teil)\
São Martinho\
Marigot\
Morocco\
Kingdom of Morocco\
Al-Maghrib\
Maroc\
Marocco\
Marokko\
Marrocos\
Marruecos\
Royaume du Maroc\
المغرب\
French Morocco\
Dar al-Makhzen\
Makhzen\
Rabat\
Monaco\
Principality of Monaco\
Principauté de Monaco\
Prince's Palace of Monaco\
Moldova\
Republic of Moldova\
Moldavia\
Moldavie\
Moldawien\
Republic of Moldavia\
Republica Moldova\
Republik Moldau\
República de Moldavia\
République de Moldova\
Молдова\
Moldavian SSR\
Moldavian Soviet Socialist Republic\
Moldovan SSR\
Chișinău\
Kishinau\
Kishinev\
Кишинёв\
Madagascar\
Republic of Madagascar\
Madagasikara\
Madagaskar\
Democratic Republic of Madagascar\
Malagasy Republic\
République malgache\
Antananarivo\
Iavoloha\
Iavoloha Palace\
Tananarive\
Maldives\
Republic of Maldives\
Dhivehi Raajje\
Maldivas\
Maldive\
Maldive Islands\
Malediven\
ދިވެހި ރާއްޖެ\
ދިވެހިރާއްޖެ\
Sultanate of the Maldives\
Male, Maldives\
Malé\
Mexico\
United Mexican States\
Estados Unidos Mexicanos\
Messico\
Mexiko\
Mexique\
Méjico\
Ciudad de México\
Los Pinos\
Mexico City\
Mexiko-Stadt\
México D.F.\
Palacio Nacional (Mexico)\
Tlatelolco\
Marshall Islands\
Republic of the Marshall Islands\
Aolepān Aorōkin Ṃajeḷ\
Ilhas Marshall\
Islas Marshall\
Isole Marshall\
Marshallinseln\
RMI\
the Marshalls\
Îles Marshall\
Majuro\
Midway Islands\
Midway Atoll\
Midway Island\
North Macedonia\
Republic of North Macedonia\
Kuzey Makedonya\
Macedonia\
Macedonia del Nord\
Macedonia del Norte\
Macedônia do Norte\
Macédoine\
Macédoine du Nord\
Makedonija\
Maqedonia e Veriut\
Mazedonien\
Nordmazedonien\
Northern Macedonia\
Severna Makedonija\
Македонија\
Северна Македонија\
ERYM\
Ex-République yougoslave de Macédoine\
FYR Macedonia\
FYROM\
Former Yug. Rep. of Macedonia\
Former Yugoslav Republic of Macedonia\
Macedonia (FYROM)\
Republic of Macedonia\
TFYR Macedonia\
Skopje\
Skoplje\
Скопје\
Mali\
Republic of Mali\
République du Mali\
French Sudan\
Soudan français\
Bamako\
Koulouba\
Koulouba Palace\
Malta\
Republic of Malta\
Malte\
Repubblika ta' Malta\
State of Malta\
Auberge de Castille\
Castille\
La Valette\
Valletta\
Myanmar\
Republic of the Union of Myanmar\
Birmania (Myanmar)\
Birmanie (Myanmar)\
Mianmar\
Mianmar (Birmânia)\
Mianmá\
Mjanmar\
Myanma\
Myanmar (Birma)\
Myanmar (Burma)\
Myanmar Naingngandaw\
Republic of Myanmar\
Мьянма\
မြန်မာ\
Birma\
Birmania\
Birmanie\
British Burma\
Burma\
Socialist Republic of the Union of Burma\
Union of Burma\
Nay Pyi Taw\
Naypyidaw\
Naypyidaw, Myanmar\
Naypyitaw\
Rangoon\
Rangun\
Yangon\
Montenegro\
Crna Gora\
Czarnogóra\
Karadağ\
Mali i Zi\
Republic of Montenegro\
Црна Гора\
Cetinje\
Podgorica\
Villa Gorica\
Mongolia\
Mongol Uls\
Mongolei\
Mongolie\
Moğolistan\
Outer Mongolia\
State of Mongolia\
Монгол\
Монгол Улс\
Mongolian People's Republic\
People's Republic of Mongolia\
Oulan-Bator\
Ulaanbaatar\
Ulan Bator\
Northern Mariana Islands\
Commonwealth of the Northern Mariana Islands\
CNMI\
Ilhas Marianas do Norte\
Islas Marianas del Norte\
Isole Marianne Settentrionali\
Marianne Settentrionali\
N. Mariana Islands\
Northern Marianas\
Nördliche Marianen\
Îles Mariannes du Nord\
Saipan\
Mozambique\
Republic of Mozambique\
Mosambik\
Mozambico\
Mozambik\
Moçambique\
Moçambique, República de\
People's Republic of Mozambique\
Portuguese East Africa\
Portuguese Mozambique\
Lourenço Marques\
Maputo\
Ponta Vermelha\
Ponta Vermelha Palace\
Mauritania\
Islamic Republic of Mauritania\
Mauretania\
Mauretanien\
Mauritanie\
Muritania\
Muritaniya\
République islamique de Mauritanie\
موريتانيا\
Nouakchott\
Nuakchot\
Montserrat\
Martinique\
Martinica\
la Martinique\
Mauritius\
Republic of Mauritius\
Maurice Island\
Mauricio\
Maurícia\
Maurícias\
République de Maurice\
île Maurice\
Port Louis\
Malawi\
Republic of Malawi\
Malaui\
Nyasaland\
Capital Hill, Lilongwe\
Lilongwe\
Malaysia\
Federation of Malaysia\
Malaisia\
Malaisie\
Malasia\
Malaysien\
Maleisië\
Malesia\
Malezya\
马来西亚\
British Malaya\
Federation of Malaya\
Malaya\
Malayan Union\
Kuala Lumpur\
Perdana Putra\
Putrajaya\
Seri Perdana\
Wisma Putra\
Mayotte\
Département de Mayotte\
Maiote\
Namibia\
Republic of Namibia\
Namibie\
German South West Africa\
South West Africa\
Southwest Africa\
Windhoek\
Windhuk\
New Caledonia\
Kanaky\
Kanaky-New Caledonia\
Neukaledonien\
Nouvelle-Calédonie\
Nova Caledônia\
Nueva Caledonia\
Nuova Caledonia\
Nouméa\
Niger\
Republic of the Niger\
République du Niger\
Niamey\
Norfolk Island\
Ilha Norfolk\
Isla Norfolk\
Isola Norfolk\
Norfolkinsel\
Île Norfolk\
Nigeria\
Federal Republic of Nigeria\
Naijiria\
Najeriya\
Abuja\
Aso Rock\
Aso Rock Villa\
Aso Villa\
Lagos\
Nicaragua\
Republic of Nicaragua\
Nikaragua\
Managua\
Niue\
Nioué\
Alofi\
Netherlands\
Kingdom of the Netherlands\
Holanda\
Holandia\
Holland\
Hollanda\
Hollande\
Koninkrijk der Nederlanden\
Nederland\
Netherland\
Niederlande\
Nizozemsko\
Olanda\
Paesi Bassi\
Pays-Bas\
Países Baixos\
Países Bajos\
die Niederlande\
Нидерланды\
's-Gravenhage\
Amsterdam\
Binnenhof\
Catshuis\
Den Haag\
Huis ten Bosch\
L'Aia\
La Haya\
La Haye\
The Hague\
Torentje\
Norway\
Kingdom of Norway\
Kongeriket Norge\
Noreg\
Norga\
Norge\
Noruega\
Norvegia\
Norveç\
Norvège\
Norwegen\
Norwegia\
Christiania\
Oslo\
Stortinget\
Victoria Terrace\
Victoria Terrasse\
Nepal\
Federal Democratic Republic of Nepal\
नेपाल\
Kingdom of Nepal\
State of Nepal\
Baluwatar\
Kathmandu\
Katmandou\
Katmandu\
Narayanhity\
Shital Niwas\
Singha Durbar\
Dronning Maud Land\
Queen Maud Land\
Nauru\
Republic of Nauru\
Naoero\
Yaren\
Neutral Zone\
Saudi-Iraqi Neutral Zone\
Iraq-Saudi Arabia Neutral Zone\
Saudi Arabian-Iraqi Neutral Zone\
New Zealand\
Aotearoa\
Aotearoa New Zealand\
Neuseeland\
Nieuw-Zeeland\
Nouvelle-Zélande\
Nova Zelândia\
Nueva Zelanda\
Nueva Zelandia\
Nuova Zelanda\
Premier House\
Wellington\
the Beehive\
Oman\
Sultanate of Oman\
Omã\
سلطنة عمان\
عمان\
Muscat and Oman\
Sultanate of Muscat and Oman\
Al Alam Palace\
Mascate\
Maskat\
Muscat\
مسقط\
Pakistan\
Islamic Republic of Pakistan\
Paquistão\
پاکستان\
Dominion of Pakistan\
Aiwan-e-Sadr\
GHQ Rawalpindi\
Islamabad\
Pindi\
Rawalpindi\
Panama\
Republic of Panama\
590\
Ciudad de Panamá\
Palacio de las Garzas\
Panama City\
Trust Territory of the Pacific Islands\
TTPI\
Territoire sous tutelle des îles du Pacifique\
Treuhandgebiet Pazifische Inseln\
US Trust Territory of the Pacific Islands\
United States Trust Territory of the Pacific Islands\
Pitcairn\
Ilhas Pitcairn\
Islas Pitcairn\
Isole Pitcairn\
Pitcairn Island\
Pitcairn Islands\
Pitcairn, Henderson, Ducie and Oeno Islands\
Pitcairninseln\
Îles Pitcairn\
Peru\
Republic of Peru\
Piruw\
Pérou\
República del Perú\
House of Pizarro\
Lima\
Palacio de Pizarro\
Palacio de Torre Tagle\
Torre Tagle\
Torre Tagle Palace\
Philippines\
Republic of the Philippines\
Filipinas\
Filipinler\
Filippijnen\
Filippine\
Philipines\
Philippine\
Philippine Republic\
Philippinen\
Phillipines\
Phillippines\
Pilipinas\
Republika ng Pilipinas\
the Philippine Islands\
Commonwealth of the Philippines\
Philippine Commonwealth\
Malacañan\
Malacañan Palace\
Malacañang\
Malacañang Palace\
Manila\
Manille\
Padre Faura\
Palau\
Republic of Palau\
Belau\
Palaos\
Palaos Islands\
Pelew\
Koror\
Melekeok\
Ngerulmud\
Papua New Guinea\
Independent State of Papua New Guinea\
Papouasie-Nouvelle-Guinée\
Papua N.G.\
Papua Niugini\
Papua Nuova Guinea\
Papua-Neuguinea\
Papua-Nova Guiné\
Papúa Nueva Guinea\
Territory of Papua and New Guinea\
Port Moresby\
Waigani\
Poland\
Republic of Poland\
Polen\
Pologne\
Polonia\
Polonya\
Polska\
Rzeczpospolita Polska\
Польша\
PRL\
People's Republic of Poland\
Polish People's Republic\
Aleja Szucha\
Aleje Ujazdowskie\
Belvedere Palace, Warsaw\
Belweder\
Varsavia\
Varsovia\
Varsovie\
Warsaw\
Warschau\
Warszawa\
Puerto Rico\
Commonwealth of Puerto Rico\
Estado Libre Asociado de Puerto Rico\
Porto Rico\
Portorico\
La Fortaleza\
San Juan\
North Korea\
Democratic People's Republic of Korea\
Bukhan\
Choson\
Corea\
Corea del Nord\
Corea del Norte\
Coreia\
Coreia do Norte\
Corée\
Corée du Nord\
DPR Korea\
DPRK\
DPRKorea\
Democratic Korea\
Demokratische Volksrepublik Korea\
Korea\
Korea (DPRK)\
Korea, Dem. Rep.\
Kuzey Kore\
Noord-Korea\
Nordkorea\
Pukhan\
RPDC\
República Popular Democrática de Corea\
République populaire démocratique de Corée\
北朝鮮\
朝鮮民主主義人民共和国\
朝鲜\
북조선\
북한\
조선\
조선민주주의인민공화국\
Phyongyang\
Pionyang\
Pjöngjang\
Pyeongyang\
Pyongyang\
Ryongsong Residence\
평양\
Portugal\
Portuguese Republic\
Portekiz\
Portogallo\
Portugalia\
Republic of Portugal\
República Portuguesa\
Португалия\
Belém Palace\
Lisboa\
Lisbon\
Lisbona\
Lisbonne\
Lissabon\
Necessidades Palace\
Palácio das Necessidades\
Palácio de Belém\
São Bento\
São Bento Palace\
Terreiro do Paço\
Paraguay\
Republic of Paraguay\
Paraguai\
República del Paraguay\
Asunción\
Palacio de los López\
Palestine\
State of Palestine\
Autoridad Palestina\
Autorità Nazionale Palestinese\
Autorité palestinienne\
Cisjordanie et Gaza\
Estado de Palestina\
Falastin\
Filastin\
Filistin\
OPT\
OPTs\
Occupied Palestinian Territories\
Occupied Palestinian Territory\
PNA\
Palaestina\
Palestina\
Palestine, Occupied Territory\
Palestinian Authority\
Palestinian National Authority\
Palestinian State\
Palestinian Territories\
Palestinian Territory\
Palästina\
Palästinensische Autonomiebehörde\
Palästinensische Autonomiegebiete\
Palästinensische Gebiete\
Territoires palestiniens\
Territori Palestinesi\
Territorios Palestinos\
West Bank and Gaza\
West Bank and Gaza Strip\
the Occupied Territories (Palestine)\
État de Palestine\
דولה פלסטין\
الأراضي الفلسطينية\
فلسطين\
Mukataa\
Muqata'a\
Ramallah\
the Muqata\
رام الله\
United States Miscellaneous Pacific Islands\
U.S. Miscellaneous Pacific Islands\
US Misc. Pacific Islands\
French Polynesia\
Fr. Polynesia\
Französisch-Polynesien\
Polinesia Francesa\
Polinesia francese\
Polynésie française\
Pōrīnetia Farāni\
Papeete\
Panama Canal Zone\
Panamakanalzone\
Zona del Canal de Panamá\
Zone du canal de Panama\
the Canal Zone\
Qatar\
State of Qatar\
Catar\
Katar\
قطر\
Ad-Dawhah\
Amiri Diwan\
Diwan Annex\
Doha\
الدوحة\
Réunion\
La Réunion\
Reunion Island\
Reunião\
Riunione\
Île de la Réunion\
Saint-Denis, Réunion\
Romania\
Romanya\
Romênia\
Roumania\
Roumanie\
Rumania\
Rumänien\
Румыния\
ROM\
Kingdom of Romania\
People's Republic of Romania\
Romanian People's Republic\
Socialist Republic of Romania\
Bucarest\
Bucharest\
București\
Bukarest\
Cotroceni\
Cotroceni Palace\
Palatul Victoria\
Victoria Palace\
Russia\
Russian Federation\
Fed. of Russia\
Federación Rusa\
Federación de Rusia\
Federation of Russia\
Federazione Russa\
Federação Russa\
Fédération de Russie\
RF\
Rosja\
Rossiia\
Rossija\
Rossijskaja Federacija\
Rossiya\
Rossiyskaya Federatsiya\
Rusia\
Rusko\
Rusland\
Russian Fed.\
Russian Republic\
Russie\
Russische Föderation\
Russland\
Rusya\
Российская Федерация\
Россия\
Росія\
روسيا\
ロシア\
俄罗斯\
俄羅斯\
RSFSR\
Russian SFSR\
Russian Soviet Federated Socialist Republic\
Russian Soviet Federative Socialist Republic\
Kreml\
Kremlin\
Le Kremlin\
Mosca\
Moscou\
Moscovo\
Moscow\
Moscú\
Moskau\
Moskva\
Old Square, Moscow\
Red Square\
Smolensk Square\
Smolenskaya\
Smolenskaya Square\
Staraya Square\
White House (Moscow)\
der Kreml\
Кремль\
Москва\
莫斯科\
Rwanda\
Republic of Rwanda\
Ruanda\
Rwandan Republic\
Rwandese Republic\
République du Rwanda\
U Rwanda\
Kigali\
Urugwiro\
Village Urugwiro\
Saudi Arabia\
Kingdom of Saudi Arabia\
Al-Saudiyah\
Arabia Saudita\
Arabie saoudite\
As-Saudiyah\
KSA\
Saoudi Arabia\
Saudi\
Saudi Kingdom\
Saudi-Arabien\
Suudi Arabistan\
السعودية\
المملكة العربية السعودية\
Al-Yamamah Palace\
Ar-Riyad\
Er-Riad\
House of Saud\
Riad\
Riyad\
Riyadh\
Yamamah Palace\
الرياض\
Sudan\
Republic of the Sudan\
As-Sudan\
North Sudan\
Soudan\
Sudan (Khartoum)\
Sudão\
السودان\
736\
Anglo-Egyptian Sudan\
Democratic Republic of the Sudan\
Cartum\
Jartum\
Jartún\
Khartoum\
Khartum\
Port Sudan\
الخرطوم\
Senegal\
Republic of Senegal\
République du Sénégal\
Senegaal\
Dakar\
Singapore\
Republic of Singapore\
Cingapura\
Singapour\
Singapur\
Singapura\
Xinjiapo\
சிங்கப்பூர்\
新加坡\
State of Singapore\
Istana Singapore\
the Istana\
South Georgia and the South Sandwich Islands\
Georgia del Sud e Isole Sandwich Australi\
Georgia del Sud e Sandwich Australi\
Georgia del Sur e Islas Sandwich del Sur\
Géorgie du Sud et les îles Sandwich du Sud\
Ilhas Geórgia do Sul e Sandwich do Sul\
Islas Georgia del Sur y Sandwich del Sur\
Islas Georgias del Sur y Sandwich del Sur\
SGSSI\
South Georgia and South Sandwich\
Südgeorgien und die Südlichen Sandwichinseln\
Saint Helena, Ascension and Tristan da Cunha\
Saint Helena\
Saint Helena, Ascension & Tristan\
Sainte-Hélène\
Sainte-Hélène, Ascension et Tristan da Cunha\
Sant'Elena\
Jamestown, Saint Helena\
Svalbard and Jan Mayen\
Spitzbergen und Jan Mayen\
Svalbard & Jan Mayen Islands\
Svalbard e Jan Mayen\
Svalbard et Jan Mayen\
Svalbard et Île Jan Mayen\
Svalbard og Jan Mayen\
Svalbard und Jan Mayen\
Svalbard y Jan Mayen\
Sikkim\
Kingdom of Sikkim\
Solomon Islands\
Ilhas Salomão\
Islas Salomón\
Isole Salomone\
Salomonen\
Salomoninseln\
Solomon Aelan\
Solomons\
Îles Salomon\
British Solomon Islands\
British Solomon Islands Protectorate\
Honiara\
Sierra Leone\
Republic of Sierra Leone\
Serra Leoa\
Sierra Leona\
Freetown\
El Salvador\
Republic of El Salvador\
Le Salvador\
República de El Salvador\
Casa Presidencial (El Salvador)\
San Salvador\
San Marino\
Republic of San Marino\
Most Serene Republic of San Marino\
Saint-Marin\
Serenissima Repubblica di San Marino\
São Marinho\
Somalia\
Federal Republic of Somalia\
As-Sumal\
Somalie\
Soomaaliya\
Soomaaliyeed\
الصومال\
Italian Somaliland\
Somali Democratic Republic\
Somali Republic\
Mogadischu\
Mogadiscio\
Mogadishu\
Muqdisho\
Villa Somalia\
Saint Pierre and Miquelon\
Saint-Pierre e Miquelon\
Saint-Pierre-et-Miquelon\
San Pedro y Miquelón\
St. Pierre und Miquelon\
São Pedro e Miquelão\
Serbia\
Republic of Serbia\
Republika Srbija\
Serbie\
Serbien\
Srbija\
Sérvia\
Sırbistan\
Република Србија\
Србија\
Andrićev venac\
Belgrad\
Belgrade\
Belgrado\
Beograd\
Nemanjina\
Nemanjina 11\
Београд\
South Sudan\
Republic of South Sudan\
Soudan du Sud\
Southern Sudan\
Sud Sudan\
Sud-Soudan\
Sudan del Sud\
Sudán del Sur\
Sudão do Sul\
Südsudan\
Zuid-Soedan\
Djouba\
J1 Juba\
Juba\
São Tomé and Príncipe\
Democratic Republic of São Tomé and Príncipe\
Saint Thomas and Prince\
Santo Tomé e Principe\
Santo Tomé y Príncipe\
Sao Tome\
Sao Tomé-et-Principe\
São Tomé e Príncipe\
São Tomé und Príncipe\
Portuguese Sao Tome\
São Tomé City\
Soviet Union\
Union of Soviet Socialist Republics\
CCCP\
SSSR\
Sovetskiy Soyuz\
Sovetsky Soyuz\
Sowjetunion\
URSS\
USSR\
UdSSR\
Union der Sozialistischen Sowjetrepubliken\
Union des républiques socialistes soviétiques\
Union of Soviet Socialist Republics (USSR)\
Union soviétique\
Unione Sovietica\
União Soviética\
Unión Soviética\
Unión de Repúblicas Socialistas Soviéticas\
ex-USSR\
former USSR\
the former Soviet Union\
ussr\
СССР\
Советский Союз\
Союз Советских Социалистических Республик\
Kreml\
Kremlin\
Le Kremlin\
Mosca\
Moscou\
Moscovo\
Moscow\
Moscú\
Moskau\
Moskva\
Old Square, Moscow\
Red Square\
Smolensk Square\
Smolenskaya\
Smolenskaya Square\
Staraya Square\
White House (Moscow)\
der Kreml\
Кремль\
Москва\
莫斯科\
Suriname\
Republic of Suriname\
Surinam\
Dutch Guiana\
Dutch Guyana\
Netherlands Guiana\
Paramaribo\
Slovakia\
Slovak Republic\
Eslovaquia\
Repubblica Slovacca\
República Eslovaca\
République slovaque\
Slovacchia\
Slovaquie\
Slovensko\
Slovenská republika\
Slowakei\
Slowakische Republik\
Słowacja\
Bratislava\
Grassalkovich Palace\
Hlboká\
Pressburg\
Slovenia\
Republic of Slovenia\
Eslovenia\
Republika Slovenija\
Slovenija\
Slovénie\
Slowenien\
Gregorčičeva\
Laibach\
Liubliana\
Ljubljana\
Lubiana\
Sweden\
Kingdom of Sweden\
Konungariket Sverige\
Ruotsi\
Schweden\
Suecia\
Suède\
Sverige\
Svezia\
Szwecja\
İsveç\
Arvfurstens palats\
Estocolmo\
Harpsund\
Rosenbad\
Stoccolma\
Stockholm\
Eswatini\
Kingdom of Eswatini\
Essuatíni\
Esuatini\
Eswatini (Swaziland)\
Eswatini (formerly Swaziland)\
Umbuso weSwatini\
Kingdom of Swaziland\
Ngwane\
Suazilandia\
Swasiland\
Swaziland\
Swazilandia\
Lobamba\
Mbabane\
Sint Maarten (Dutch part)\
Country of Sint Maarten\
Saint Maarten\
Saint Martin\
Saint Martin (Dutch part)\
Saint-Martin (partie néerlandaise)\
San Martín\
San Martín (Países Bajos)\
Sint Maarten\
St. Martin (Dutch)\
St. Martin (niederländischer Teil)\
São Martinho\
Philipsburg\
Seychelles\
Republic of Seychelles\
Repiblik Sesel\
Seicheles\
Sesel\
Seychelle\
Seychellen\
the Seychelles Islands\
British Seychelles\
Victoria, Seychelles\
Syria\
Syrian Arab Republic\
Arabische Republik Syrien\
República Árabe Siria\
République arabe syrienne\
Siria\
Suriya\
Suriyah\
Suriye\
Syrian Republic\
Syrie\
Syrien\
سوريا\
سورية\
Damas\
Damasco\
Damascus\
Damaskus\
Dimashq\
Muhajirin Palace\
Presidential Palace, Damascus\
دمشق\
Turks and Caicos Islands\
Ilhas Turcas e Caicos\
Ilhas Turks e Caicos\
Islas Turcas y Caicos\
Isole Turks e Caicos\
TCI\
Turks & Caicos\
Turks- und Caicosinseln\
Îles Turques-et-Caïques\
Cockburn Town\
Chad\
Republic of Chad\
Chade\
Ciad\
République du Tchad\
Tchad\
Tschad\
Tshad\
تشاد\
French Chad\
Fort-Lamy\
N'Djamena\
Yamena\
Togo\
Togolese Republic\
Republic of Togo\
République togolaise\
French Togoland\
Lome\
Thailand\
Kingdom of Thailand\
Mueang Thai\
Prathet Thai\
Tailand\
Tailandia\
Thailandia\
Thaïlande\
ประเทศไทย\
ราชอาณาจักรไทย\
ไทย\
Kingdom of Siam\
Siam\
Bangkok\
Bangkok Metropolis\
Banguecoque\
Government House of Thailand\
Krung Thep\
Thai Khu Fah\
กรุงเทพ\
Tajikistan\
Republic of Tajikistan\
Tadjikistan\
Tadjiquistão\
Tadschikistan\
Tadzhikistan\
Tadzjikistan\
Tagikistan\
Tajiquistão\
Tayikistán\
Tojikiston\
Таджикистан\
Тоҷикистон\
Tadzhik SSR\
Tajik SSR\
Tajik Soviet Socialist Republic\
Douchanbé\
Dusambé\
Duschanbe\
Dushanbe\
Tokelau\
Tokelau Islands\
Toquelau\
Turkmenistan\
Republic of Turkmenistan\
Turcmenistan\
Turcomenistão\
Turkmenia\
Turkmenien\
Turkomenia\
Turquemenistão\
Туркменистан\
Turkmen SSR\
Turkmen Soviet Socialist Republic\
Achgabat\
Aschgabat\
Ashgabat\
Ashkhabad\
Asjabad\
Aşgabat\
Timor-Leste\
Democratic Republic of Timor-Leste\
Democratic Republic of East Timor\
East Timor (Timor-Leste)\
Oost-Timor\
Osttimor\
Timor Est\
Timor Lorosae\
Timor Orientale\
Timor oriental\
East Timor\
Portugiesisch-Timor\
Portuguese Timor\
Timor portugais\
Timor portugués\
Dili\
Tonga\
Kingdom of Tonga\
Friendly Islands\
Pule'anga Tonga\
Nuku'alofa\
Trinidad and Tobago\
Republic of Trinidad and Tobago\
T&T\
Trindade e Tobago\
Trinidad\
Trinidad e Tobago\
Trinidad und Tobago\
Trinidad y Tabago\
Trinidad y Tobago\
Trinidad-et-Tobago\
Trinité-et-Tobago\
Port of Spain\
Puerto España\
Whitehall (Trinidad)\
Tunisia\
Republic of Tunisia\
Tunesia\
Tunesien\
Tunisian Republic\
Tunisie\
Tunus\
Túnez\
تونس\
French Tunisia\
Kingdom of Tunisia\
Carthage Palace\
Kasbah of Tunis\
Tunis\
Türkiye\
Republic of Türkiye\
Republic of Turkey\
Tuerkei\
Tuerkiye\
Turchia\
Turcja\
Turkey\
Turkije\
Turkiya\
Turquie\
Turquía\
Turska\
Türkei\
Türkiye Cumhuriyeti\
die Türkei\
Турция\
Ak Saray\
Aksaray Palace\
Angora\
Ankara\
Ankara Palace\
Balgat\
Beştepe\
Beştepe Palace\
Sublime Porte\
Çankaya\
Çankaya Köşkü\
Tuvalu\
Ellice Islands\
Funafuti\
Vaiaku\
Taiwan\
Republic of China\
Chinese Taipei\
Free China\
Nationalist China\
R.O.C. on Taiwan\
ROC\
Republic of China on Taiwan\
Republic of Taiwan\
Republik China\
República de China\
République de Chine\
Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu\
TPKM\
Taipei China\
Taivan\
Taiwan (ROC)\
Taiwan, China\
Taiwan, P.O.C.\
Taiwan, Province of China\
Taiwan, Republic of China\
Tajwan\
Zhonghua Minguo\
Тайвань\
中华民国\
中華民國\
台湾\
台灣\
臺灣\
China\
Chine\
Cina\
Formosa\
Formose\
Ketagalan Boulevard\
Taipeh\
Taipei\
台北\
臺北\
Tanzania\
United Republic of Tanzania\
Jamhuri ya Muungano wa Tanzania\
República Unida de Tanzania\
République-Unie de Tanzanie\
Tansania\
Tanzanie\
U.R. Tanzania\
Vereinigte Republik Tansania\
Tanganyika and Zanzibar\
United Republic of Tanganyika and Zanzibar\
Chamwino\
Dar es Salaam\
Daressalam\
Dodoma\
Magogoni\
Uganda\
Republic of Uganda\
Ouganda\
Uganda Protectorate\
Entebbe State House\
Kampala\
Ukraine\
Oekraïne\
Republic of Ukraine\
Ucraina\
Ucrania\
Ukraina\
Ukrainia\
Ukrajina\
Ukrayina\
Ukrayna\
Украина\
Україна\
RSS d'Ukraine\
Soviet Ukraine\
Ukrainian SSR\
Ukrainian Soviet Socialist Republic\
Bankivska\
Bankova\
Bankova Street\
Hrushevskoho\
Kiev\
Kiew\
Kijev\
Kijów\
Kyiv\
Kyjiw\
Mariinsky Palace, Kyiv\
Mariinskyi Palace\
Verkhovna Rada\
Киев\
Київ\
United States Minor Outlying Islands\
Amerikanische Überseeinseln\
Ilhas Menores Distantes dos EUA\
Ilhas Menores Distantes dos Estados Unidos\
Islas Ultramarinas Menores de los Estados Unidos\
Islas menores alejadas de EE. UU.\
Isole minori esterne degli Stati Uniti\
Isole minori lontane dagli Stati Uniti\
U.S. Outlying Islands\
US Minor Islands\
US Minor Outlying Islands\
USA Minor Outlying Islands\
Îles mineures éloignées des États-Unis\
Uruguay\
Oriental Republic of Uruguay\
Eastern Republic of Uruguay\
Republic of Uruguay\
República Oriental del Uruguay\
Uruguai\
Montevideo\
Montevidéu\
Torre Ejecutiva\
United States\
United States of America\
ABD\
America\
Amerika\
Amerika Birleşik Devletleri\
Amérique\
EE.UU.\
EUA\
Estados Unidos\
Estados Unidos da América\
Estados Unidos de América\
Förenta staterna\
Les Etats Unis\
Stany Zjednoczone\
Stati Uniti\
Stati Uniti d'America\
US of America\
USofA\
United States (US)\
United States (USA)\
Vereinigte Staaten\
Vereinigte Staaten von Amerika\
Verenigde Staten\
die Vereinigten Staaten\
the States\
usa\
États-Unis\
États-Unis d'Amérique\
США\
Соединённые Штаты\
Соединённые Штаты Америки\
アメリカ\
アメリカ合衆国\
美国\
美國\
1600 Pennsylvania Avenue\
Blair House\
Camp David\
Capitol Hill\
Casa Bianca\
Casa Blanca\
Casa Branca\
Foggy Bottom\
Harry S. Truman Building\
Langley\
Maison-Blanche\
Mar-a-Lago\
Oval Office\
Pennsylvania Avenue\
State Department\
US Capitol\
US State Department\
Uncle Sam\
Washington\
Washington D.C.\
Weißen Haus\
Weißes Haus\
West Wing\
White House\
das Weiße Haus\
the Beltway\
the Capitol\
the Pentagon\
Вашингтон\
Uzbekistan\
Republic of Uzbekistan\
O'zbekiston\
Oezbekistan\
Ouzbékistan\
Usbekistan\
Usbequistão\
Uzbequistão\
Özbekistan\
Ўзбекистон\
Узбекистан\
Uzbek SSR\
Uzbek Soviet Socialist Republic\
Kuksaroy\
Kuksaroy Palace\
Tachkent\
Taschkent\
Tashkent\
Taskent\
Toshkent\
Holy See\
Apostolic See\
Cidade do Vaticano\
Città del Vaticano\
Cité du Vatican\
Ciudad del Vaticano\
Heilige Stuhl\
Heiliger Stuhl\
Holy See (Vatican City State)\
Holy See (Vatican City)\
Saint-Siège\
Sancta Sedes\
Santa Sede\
Santa Sé\
Staat Vatikanstadt\
Stato della Città del Vaticano\
Status Civitatis Vaticanae\
Vatican\
Vatican (Holy See)\
Vatican City\
Vatican City State\
Vatican State\
Vaticano\
Vatikan\
Vatikanstaat\
Vatikanstadt\
der Heilige Stuhl\
État de la Cité du Vatican\
Apostolic Palace\
Castel Gandolfo\
Roman Curia\
Santa Marta (Vatican)\
Vatican Hill\
the Curia\
the Papacy\
Saint Vincent and the Grenadines\
SVG\
Saint Vincent\
Saint Vincent e Grenadine\
Saint-Vincent-et-les-Grenadines\
San Vicente y Granadinas\
San Vicente y las Granadinas\
St. Vincent und die Grenadinen\
São Vicente e Granadinas\
Kingstown\
North Vietnam\
Democratic Republic of Viet-Nam\
Communist Vietnam\
DRV\
DRVN\
Democratic Republic of Vietnam\
Demokratische Republik Vietnam\
Nord-Vietnam\
Nordvietnam\
North Viet-Nam\
République démocratique du Viêt Nam\
Vietnam del Nord\
Vietnam del Norte\
Vietnam du Nord\
Vietnã do Norte\
Viêt Nam du Nord\
Việt Nam Dân Chủ Cộng Hòa\
Viet Nam\
Vietnam\
Hanoi\
Hà Nội\
Venezuela\
Bolivarian Republic of Venezuela\
B.R. Venezuela\
Republic of Venezuela\
República Bolivariana de Venezuela\
République bolivarienne du Venezuela\
Venezuela, R.B.\
United States of Venezuela\
Caracas\
Casa Amarilla\
Casa Amarilla (Caracas)\
Miraflores\
Miraflores Palace\
Palacio de Miraflores\
British Virgin Islands\
Virgin Islands\
BVI\
Britische Jungferninseln\
Ilhas Virgens Britânicas\
Islas Vírgenes\
Islas Vírgenes Británicas\
Isole Vergini Britanniche\
Virgin Islands (UK)\
Îles Vierges\
Îles Vierges britanniques\
Road Town\
United States Virgin Islands\
Virgin Islands of the United States\
American Virgin Islands\
Amerikanische Jungferninseln\
Ilhas Virgens Americanas\
Ilhas Virgens dos Estados Unidos\
Islas Vírgenes\
Islas Vírgenes Americanas\
Islas Vírgenes de EE. UU.\
Islas Vírgenes de los Estados Unidos\
Isole Vergini Americane\
Isole Vergini Statunitensi\
US Virgin Islands\
USVI\
Virgin Islands\
Virgin Islands (USA)\
Îles Vierges\
Îles Vierges américaines\
Îles Vierges des États-Unis\
Charlotte Amalie\
Vietnam\
Socialist Republic of Viet Nam\
Cộng hòa Xã hội chủ nghĩa Việt Nam\
República Socialista de Vietnam\
République socialiste du Viêt Nam\
SRV\
Socialist Republic of Vietnam\
Sozialistische Republik Vietnam\
Viet-Nam\
Vietnam SR\
Vietname\
Vietnã\
Wietnam\
越南\
Ba Dinh\
Hanoi\
Hà Nội\
Vanuatu\
Republic of Vanuatu\
Ripablik blong Vanuatu\
Vanuatou\
Neue Hebriden\
New Hebrides\
New Hebrides Condominium\
Nouvelles-Hébrides\
Nuevas Hébridas\
Port Vila\
Wake Island\
Wallis and Futuna\
Territory of the Wallis and Futuna Islands\
Wallis & Futuna Islands\
Wallis e Futuna\
Wallis und Futuna\
Wallis y Futuna\
Wallis-et-Futuna\
Mata-Utu\
Samoa\
Independent State of Samoa\
German Samoa\
Independent State of Western Samoa\
Samoa i Sisifo\
Samoa occidental\
W. Samoa\
Western Samoa\
Westsamoa\
Apia\
Kosovo\
Republic of Kosovo\
Kosova\
Kosovo (UN Resolution 1244)\
Kosovo (UNSCR 1244)\
Kosovo (UNSCR 1244/99)\
Kosovo (under UNSC Resolution 1244)\
Kosovo and Metohija\
Kosovo under UNSCR 1244\
Kosovo, UN Security Council Resolution 1244\
Kosovë\
RKS\
Republik Kosovo\
Republika Kosovo\
Republika e Kosovës\
República de Kosovo\
République du Kosovo\
UNK\
UNMIK Kosovo\
XKK\
XKS\
XKV\
Косово\
Косово и Метохија\
Prishtina\
Prishtinë\
Pristina\
Приштина\
South Vietnam\
Republic of Viet-Nam\
RVN\
Republic of South Vietnam\
Republic of Vietnam\
Republik Vietnam\
République du Viêt Nam\
South Viet-Nam\
Südvietnam\
Vietnam del Sud\
Vietnam del Sur\
Vietnam du Sud\
Vietnã do Sul\
Viêt Nam du Sud\
Việt Nam Cộng Hòa\
State of Vietnam\
Viet Nam\
Vietnam\
Independence Palace, Saigon\
Saigon\
Sài Gòn\
Tanganyika\
Republic of Tanganyika\
Tanganica\
Tanganica Territory\
Tanganjika\
Tanganyika Territory\
Tibet\
Kingdom of Tibet\
Lhasa\
Potala\
Potala Palace\
United Arab Republic\
RAU\
Repubblica Araba Unita\
República Árabe Unida\
République arabe unie\
UAR\
Vereinigte Arabische Republik\
الجمهورية العربية المتحدة\
North Yemen\
Yemen Arab Republic\
Iêmen do Norte\
Jemenitische Arabische Republik\
Kingdom of Yemen\
Mutawakkilite Kingdom of Yemen\
Nordjemen\
República Árabe de Yemen\
République arabe du Yémen\
YAR\
Yemen (Sanaa)\
Yemen AR\
Yemen del Nord\
Yemen del Norte\
Yémen du Nord\
Jemen\
Yemen\
San'a\
Sanaa\
صنعاء\
Zanzibar\
People's Republic of Zanzibar\
Kingdom of Zanzibar\
Republic of Zanzibar\
Sultanate of Zanzibar\
South Yemen\
People's Democratic Republic of Yemen\
Democratic Yemen\
Demokratische Volksrepublik Jemen\
Iêmen do Sul\
PDR Yemen\
PDRY\
People's Republic of South Yemen\
People's Republic of Southern Yemen\
Southern Yemen\
Südjemen\
Yemen (Aden)\
Yemen People's Republic\
Yemen del Sud\
Yemen del Sur\
Yémen du Sud\
Yémen démocratique\
Aden\
Yemen\
Republic of Yemen\
Al-Yaman\
Iêmen\
Jemen\
Unified Yemen\
Yemeni Republic\
اليمن\
San'a\
Sana'a, Yemen\
Sanaa\
صنعاء\
Yugoslavia\
Socialist Federal Republic of Yugoslavia\
Democratic Federal Yugoslavia\
FPRY\
Federal People's Republic of Yugoslavia\
Iugoslavia\
Jugoslavia\
Jugoslavija\
Jugoslawien\
Kingdom of Serbs, Croats and Slovenes\
Kingdom of Yugoslavia\
SFR Yugoslavia\
SFRJ\
SFRY\
Socialist Yugoslavia\
Yougoslavie\
ex-Yugoslavia\
the former Yugoslavia\
Југославија\
Belgrad\
Belgrade\
Belgrado\
Beograd\
Београд\
South Africa\
Republic of South Africa\
Afrika Borwa\
Afrique du Sud\
Güney Afrika\
Mzantsi\
RSA\
Republiek van Suid-Afrika\
Sudáfrica\
Suid-Afrika\
Suráfrica\
Südafrika\
Südafrikanische Republik\
Zuid-Afrika\
iNingizimu Afrika\
uMzantsi Afrika\
África del Sur\
África do Sul\
Unie van Suid-Afrika\
Union of South Africa\
Luthuli House\
Mahlamba Ndlopfu\
Pretoria\
Tshwane\
Tuynhuys\
Union Buildings\
Zambia\
Republic of Zambia\
Sambia\
Zambie\
N. Rhodesia\
Northern Rhodesia\
Lusaka\
Zimbabwe\
Republic of Zimbabwe\
Simbabwe\
Zimbabue\
Republic of Rhodesia\
Rhodesia\
Rhodesien\
Rhodésie\
Rhodésie du Sud\
Rodesia\
Rodesia del Sur\
S. Rhodesia\
Southern Rhodesia\
Südrhodesien\
Zimbabwe-Rhodesia\
Harare\
Munhumutapa Building\
Salisbury, Rhodesia\
Zimbabwe House\
";

#[rustfmt::skip]
pub(in crate::atlas) static NAMES: [NameEntry; 3825] = [
    name(0, 5, Short, 0),
    name(5, 11, Short, 0),
    name(16, 31, Official, 0),
    name(47, 12, Alias, 0),
    name(59, 11, Alias, 0),
    name(70, 11, Alias, 0),
    name(81, 30, Alias, 0),
    name(111, 18, Alias, 0),
    name(129, 34, Former, 182),
    name(163, 28, Former, 196),
    name(191, 22, Former, 106),
    name(213, 23, Former, 168),
    name(236, 10, Metonym, 0),
    name(246, 5, Metonym, 0),
    name(251, 6, Metonym, 0),
    name(257, 5, Metonym, 0),
    name(262, 6, Short, 0),
    name(268, 18, Official, 0),
    name(286, 20, Alias, 0),
    name(306, 27, Former, 172),
    name(333, 17, Former, 56),
    name(350, 22, Former, 56),
    name(372, 11, Metonym, 0),
    name(383, 6, Metonym, 0),
    name(389, 8, Short, 0),
    name(397, 7, Alias, 0),
    name(404, 6, Short, 0),
    name(410, 14, Official, 0),
    name(424, 10, Alias, 0),
    name(434, 11, Alias, 0),
    name(445, 12, Alias, 0),
    name(457, 12, Alias, 0),
    name(469, 17, Alias, 0),
    name(486, 12, Alias, 0),
    name(498, 14, Alias, 0),
    name(512, 12, Alias, 0),
    name(524, 7, Short, 0),
    name(531, 19, Official, 0),
    name(550, 7, Alias, 0),
    name(557, 8, Alias, 0),
    name(565, 24, Alias, 0),
    name(589, 9, Alias, 0),
    name(598, 10, Alias, 0),
    name(608, 18, Former, 107),
    name(626, 28, Former, 119),
    name(654, 38, Former, 179),
    name(692, 6, Metonym, 0),
    name(698, 7, Metonym, 0),
    name(705, 7, Short, 0),
    name(712, 23, Official, 0),
    name(735, 7, Alias, 0),
    name(742, 19, Alias, 0),
    name(761, 16, Metonym, 0),
    name(777, 20, Short, 0),
    name(797, 19, Alias, 0),
    name(816, 21, Alias, 0),
    name(837, 19, Alias, 0),
    name(856, 21, Alias, 0),
    name(877, 16, Alias, 0),
    name(893, 23, Alias, 0),
    name(916, 25, Alias, 0),
    name(941, 14, Alias, 0),
    name(955, 20, Alias, 0),
    name(975, 19, Alias, 0),
    name(994, 25, Alias, 0),
    name(1019, 3, Code, 68),
    name(1022, 20, Short, 0),
    name(1042, 9, Alias, 0),
    name(1051, 13, Alias, 0),
    name(1064, 3, Alias, 0),
    name(1067, 23, Alias, 0),
    name(1090, 8, Alias, 0),
    name(1098, 19, Alias, 0),
    name(1117, 23, Alias, 0),
    name(1140, 3, Alias, 0),
    name(1143, 19, Alias, 0),
    name(1162, 3, Alias, 0),
    name(1165, 28, Alias, 0),
    name(1193, 3, Alias, 0),
    name(1196, 20, Alias, 0),
    name(1216, 16, Alias, 0),
    name(1232, 46, Alias, 0),
    name(1278, 13, Former, 46),
    name(1291, 12, Former, 46),
    name(1303, 14, Former, 46),
    name(1317, 10, Metonym, 0),
    name(1327, 8, Metonym, 0),
    name(1335, 9, Metonym, 0),
    name(1344, 13, Metonym, 0),
    name(1357, 9, Short, 0),
    name(1366, 18, Official, 0),
    name(1384, 9, Alias, 0),
    name(1393, 11, Alias, 0),
    name(1404, 21, Alias, 0),
    name(1425, 20, Alias, 0),
    name(1445, 12, Metonym, 0),
    name(1457, 11, Metonym, 0),
    name(1468, 19, Metonym, 0),
    name(1487, 16, Metonym, 0),
    name(1503, 18, Metonym, 0),
    name(1521, 14, Metonym, 0),
    name(1535, 7, Short, 0),
    name(1542, 19, Official, 0),
    name(1561, 8, Alias, 0),
    name(1569, 8, Alias, 0),
    name(1577, 8, Alias, 0),
    name(1585, 16, Alias, 0),
    name(1601, 12, Former, 98),
    name(1613, 34, Former, 98),
    name(1647, 6, Metonym, 0),
    name(1653, 6, Metonym, 0),
    name(1659, 7, Metonym, 0),
    name(1666, 14, Short, 0),
    name(1680, 13, Alias, 0),
    name(1693, 18, Alias, 0),
    name(1711, 15, Alias, 0),
    name(1726, 15, Alias, 0),
    name(1741, 18, Alias, 0),
    name(1759, 8, Alias, 0),
    name(1767, 10, Short, 0),
    name(1777, 9, Alias, 0),
    name(1786, 11, Alias, 0),
    name(1797, 9, Alias, 0),
    name(1806, 9, Alias, 0),
    name(1815, 9, Alias, 0),
    name(1824, 10, Alias, 0),
    name(1834, 27, Short, 0),
    name(1861, 40, Alias, 0),
    name(1901, 35, Alias, 0),
    name(1936, 41, Alias, 0),
    name(1977, 4, Alias, 0),
    name(1981, 23, Alias, 0),
    name(2004, 44, Alias, 0),
    name(2048, 28, Alias, 0),
    name(2076, 31, Alias, 0),
    name(2107, 29, Alias, 0),
    name(2136, 19, Short, 0),
    name(2155, 7, Alias, 0),
    name(2162, 17, Alias, 0),
    name(2179, 19, Alias, 0),
    name(2198, 17, Alias, 0),
    name(2215, 18, Alias, 0),
    name(2233, 12, Metonym, 0),
    name(2245, 9, Short, 0),
    name(2254, 25, Official, 0),
    name(2279, 9, Alias, 0),
    name(2288, 10, Alias, 0),
    name(2298, 8, Metonym, 0),
    name(2306, 16, Metonym, 0),
    name(2322, 10, Metonym, 0),
    name(2332, 7, Short, 0),
    name(2339, 19, Official, 0),
    name(2358, 8, Alias, 0),
    name(2366, 11, Alias, 0),
    name(2377, 20, Alias, 0),
    name(2397, 11, Alias, 0),
    name(2408, 13, Metonym, 0),
    name(2421, 7, Metonym, 0),
    name(2428, 14, Metonym, 0),
    name(2442, 5, Metonym, 0),
    name(2447, 6, Metonym, 0),
    name(2453, 6, Metonym, 0),
    name(2459, 4, Metonym, 0),
    name(2463, 10, Short, 0),
    name(2473, 22, Official, 0),
    name(2495, 13, Alias, 0),
    name(2508, 10, Alias, 0),
    name(2518, 11, Alias, 0),
    name(2529, 12, Alias, 0),
    name(2541, 11, Alias, 0),
    name(2552, 11, Alias, 0),
    name(2563, 11, Alias, 0),
    name(2574, 12, Alias, 0),
    name(2586, 11, Alias, 0),
    name(2597, 20, Alias, 0),
    name(2617, 14, Former, 97),
    name(2631, 36, Former, 97),
    name(2667, 15, Former, 97),
    name(2682, 5, Metonym, 0),
    name(2687, 4, Metonym, 0),
    name(2691, 5, Metonym, 0),
    name(2696, 7, Short, 0),
    name(2703, 19, Official, 0),
    name(2722, 22, Alias, 0),
    name(2744, 8, Alias, 0),
    name(2752, 9, Metonym, 0),
    name(2761, 6, Metonym, 0),
    name(2767, 7, Short, 0),
    name(2774, 18, Official, 0),
    name(2792, 7, Alias, 0),
    name(2799, 6, Alias, 0),
    name(2805, 8, Alias, 0),
    name(2813, 7, Alias, 0),
    name(2820, 8, Alias, 0),
    name(2828, 19, Alias, 0),
    name(2847, 16, Metonym, 0),
    name(2863, 8, Metonym, 0),
    name(2871, 8, Metonym, 0),
    name(2879, 9, Metonym, 0),
    name(2888, 8, Metonym, 0),
    name(2896, 6, Metonym, 0),
    name(2902, 13, Metonym, 0),
    name(2915, 9, Metonym, 0),
    name(2924, 5, Short, 0),
    name(2929, 17, Official, 0),
    name(2946, 5, Alias, 0),
    name(2951, 7, Former, 150),
    name(2958, 6, Former, 150),
    name(2964, 14, Former, 26),
    name(2978, 26, Former, 173),
    name(3004, 19, Former, 150),
    name(3023, 22, Former, 150),
    name(3045, 7, Metonym, 0),
    name(3052, 10, Metonym, 0),
    name(3062, 32, Short, 0),
    name(3094, 11, Alias, 0),
    name(3105, 31, Alias, 0),
    name(3136, 31, Alias, 0),
    name(3167, 16, Alias, 0),
    name(3183, 21, Alias, 0),
    name(3204, 18, Alias, 0),
    name(3222, 19, Alias, 0),
    name(3241, 22, Alias, 0),
    name(3263, 19, Alias, 0),
    name(3282, 25, Alias, 0),
    name(3307, 12, Short, 0),
    name(3319, 7, Alias, 0),
    name(3326, 13, Alias, 0),
    name(3339, 13, Alias, 0),
    name(3352, 10, Former, 144),
    name(3362, 11, Former, 144),
    name(3373, 9, Former, 144),
    name(3382, 23, Former, 144),
    name(3405, 26, Former, 144),
    name(3431, 11, Former, 144),
    name(3442, 16, Former, 144),
    name(3458, 13, Metonym, 0),
    name(3471, 11, Metonym, 0),
    name(3482, 10, Short, 0),
    name(3492, 31, Official, 0),
    name(3523, 11, Alias, 0),
    name(3534, 11, Alias, 0),
    name(3545, 10, Alias, 0),
    name(3555, 24, Alias, 0),
    name(3579, 11, Metonym, 0),
    name(3590, 5, Metonym, 0),
    name(3595, 5, Metonym, 0),
    name(3600, 10, Metonym, 0),
    name(3610, 8, Short, 0),
    name(3618, 20, Official, 0),
    name(3638, 8, Alias, 0),
    name(3646, 9, Alias, 0),
    name(3655, 8, Alias, 0),
    name(3663, 9, Alias, 0),
    name(3672, 9, Alias, 0),
    name(3681, 16, Alias, 0),
    name(3697, 27, Former, 122),
    name(3724, 29, Former, 122),
    name(3753, 5, Metonym, 0),
    name(3758, 7, Short, 0),
    name(3765, 18, Official, 0),
    name(3783, 10, Alias, 0),
    name(3793, 8, Alias, 0),
    name(3801, 6, Alias, 0),
    name(3807, 6, Alias, 0),
    name(3813, 16, Alias, 0),
    name(3829, 14, Alias, 0),
    name(3843, 9, Metonym, 0),
    name(3852, 6, Metonym, 0),
    name(3858, 7, Short, 0),
    name(3865, 27, Official, 0),
    name(3892, 6, Alias, 0),
    name(3898, 14, Alias, 0),
    name(3912, 11, Alias, 0),
    name(3923, 13, Alias, 0),
    name(3936, 6, Metonym, 0),
    name(3942, 22, Short, 0),
    name(3964, 3, Alias, 0),
    name(3967, 3, Alias, 0),
    name(3970, 5, Alias, 0),
    name(3975, 19, Alias, 0),
    name(3994, 12, Alias, 0),
    name(4006, 6, Alias, 0),
    name(4012, 14, Alias, 0),
    name(4026, 20, Alias, 0),
    name(4046, 20, Alias, 0),
    name(4066, 17, Alias, 0),
    name(4083, 18, Alias, 0),
    name(4101, 18, Alias, 0),
    name(4119, 6, Alias, 0),
    name(4125, 19, Alias, 0),
    name(4144, 7, Alias, 0),
    name(4151, 23, Alias, 0),
    name(4174, 19, Alias, 0),
    name(4193, 21, Alias, 0),
    name(4214, 34, Alias, 0),
    name(4248, 6, Alias, 0),
    name(4254, 36, Alias, 0),
    name(4290, 8, Metonym, 0),
    name(4298, 17, Short, 0),
    name(4315, 17, Alias, 0),
    name(4332, 11, Alias, 0),
    name(4343, 14, Alias, 0),
    name(4357, 10, Alias, 0),
    name(4367, 15, Alias, 0),
    name(4382, 7, Short, 0),
    name(4389, 19, Official, 0),
    name(4408, 10, Alias, 0),
    name(4418, 12, Alias, 0),
    name(4430, 10, Alias, 0),
    name(4440, 8, Alias, 0),
    name(4448, 11, Alias, 0),
    name(4459, 13, Alias, 0),
    name(4472, 11, Alias, 0),
    name(4483, 12, Alias, 0),
    name(4495, 11, Alias, 0),
    name(4506, 13, Alias, 0),
    name(4519, 12, Alias, 0),
    name(4531, 16, Alias, 0),
    name(4547, 20, Alias, 0),
    name(4567, 4, Former, 94),
    name(4571, 14, Former, 94),
    name(4585, 15, Former, 94),
    name(4600, 37, Former, 94),
    name(4637, 16, Former, 94),
    name(4653, 38, Former, 94),
    name(4691, 19, Former, 94),
    name(4710, 14, Former, 94),
    name(4724, 18, Former, 94),
    name(4742, 5, Metonym, 0),
    name(4747, 6, Short, 0),
    name(4753, 6, Alias, 0),
    name(4759, 16, Former, 48),
    name(4775, 8, Metonym, 0),
    name(4783, 7, Short, 0),
    name(4790, 8, Alias, 0),
    name(4798, 8, Alias, 0),
    name(4806, 12, Alias, 0),
    name(4818, 7, Short, 0),
    name(4825, 30, Official, 0),
    name(4855, 7, Alias, 0),
    name(4862, 8, Alias, 0),
    name(4870, 7, Alias, 0),
    name(4877, 31, Alias, 0),
    name(4908, 19, Alias, 0),
    name(4927, 7, Alias, 0),
    name(4934, 22, Metonym, 0),
    name(4956, 6, Metonym, 0),
    name(4962, 15, Metonym, 0),
    name(4977, 5, Metonym, 0),
    name(4982, 27, Short, 1),
    name(5009, 6, Short, 0),
    name(5015, 29, Official, 0),
    name(5044, 6, Alias, 0),
    name(5050, 7, Alias, 0),
    name(5057, 9, Alias, 0),
    name(5066, 7, Alias, 0),
    name(5073, 26, Alias, 0),
    name(5099, 31, Alias, 0),
    name(5130, 16, Former, 81),
    name(5146, 24, Former, 86),
    name(5170, 23, Former, 86),
    name(5193, 15, Metonym, 0),
    name(5208, 9, Metonym, 0),
    name(5217, 9, Metonym, 0),
    name(5226, 16, Metonym, 0),
    name(5242, 20, Metonym, 0),
    name(5262, 20, Metonym, 0),
    name(5282, 8, Metonym, 0),
    name(5290, 15, Metonym, 0),
    name(5305, 8, Short, 0),
    name(5313, 7, Alias, 0),
    name(5320, 10, Metonym, 0),
    name(5330, 6, Short, 0),
    name(5336, 17, Official, 0),
    name(5353, 22, Alias, 0),
    name(5375, 16, Alias, 0),
    name(5391, 24, Alias, 0),
    name(5415, 19, Alias, 0),
    name(5434, 19, Metonym, 0),
    name(5453, 17, Metonym, 0),
    name(5470, 6, Short, 0),
    name(5476, 17, Official, 0),
    name(5493, 7, Alias, 0),
    name(5500, 6, Alias, 0),
    name(5506, 6, Alias, 0),
    name(5512, 6, Alias, 0),
    name(5518, 8, Alias, 0),
    name(5526, 15, Alias, 0),
    name(5541, 15, Metonym, 0),
    name(5556, 6, Metonym, 0),
    name(5562, 7, Metonym, 0),
    name(5569, 13, Short, 0),
    name(5582, 6, Alias, 0),
    name(5588, 11, Alias, 0),
    name(5599, 10, Alias, 0),
    name(5609, 11, Alias, 0),
    name(5620, 11, Alias, 0),
    name(5631, 12, Alias, 0),
    name(5643, 11, Alias, 0),
    name(5654, 8, Short, 0),
    name(5662, 20, Official, 0),
    name(5682, 8, Alias, 0),
    name(5690, 12, Former, 38),
    name(5702, 25, Former, 38),
    name(5727, 8, Metonym, 0),
    name(5735, 24, Short, 0),
    name(5759, 10, Alias, 0),
    name(5769, 15, Alias, 0),
    name(5784, 3, Alias, 0),
    name(5787, 15, Alias, 0),
    name(5802, 12, Alias, 0),
    name(5814, 23, Alias, 0),
    name(5837, 29, Alias, 0),
    name(5866, 3, Alias, 0),
    name(5869, 24, Alias, 0),
    name(5893, 26, Alias, 0),
    name(5919, 25, Alias, 0),
    name(5944, 26, Alias, 0),
    name(5970, 13, Alias, 0),
    name(5983, 28, Alias, 0),
    name(6011, 22, Former, 178),
    name(6033, 20, Former, 178),
    name(6053, 14, Former, 22),
    name(6067, 12, Former, 22),
    name(6079, 6, Metonym, 0),
    name(6085, 33, Metonym, 0),
    name(6118, 6, Short, 0),
    name(6124, 18, Alias, 0),
    name(6142, 6, Alias, 0),
    name(6148, 9, Metonym, 0),
    name(6157, 15, Metonym, 0),
    name(6172, 12, Metonym, 0),
    name(6184, 14, Metonym, 0),
    name(6198, 26, Metonym, 0),
    name(6224, 6, Metonym, 0),
    name(6230, 15, Metonym, 0),
    name(6245, 11, Metonym, 0),
    name(6256, 23, Short, 0),
    name(6279, 13, Alias, 0),
    name(6292, 13, Alias, 0),
    name(6305, 11, Alias, 0),
    name(6316, 21, Alias, 0),
    name(6337, 11, Alias, 0),
    name(6348, 11, Alias, 0),
    name(6359, 21, Alias, 0),
    name(6380, 15, Alias, 0),
    name(6395, 11, Alias, 0),
    name(6406, 11, Alias, 0),
    name(6417, 21, Alias, 0),
    name(6438, 11, Short, 0),
    name(6449, 19, Official, 0),
    name(6468, 23, Alias, 0),
    name(6491, 23, Alias, 0),
    name(6514, 22, Alias, 0),
    name(6536, 8, Alias, 0),
    name(6544, 7, Alias, 0),
    name(6551, 32, Alias, 0),
    name(6583, 7, Alias, 0),
    name(6590, 6, Alias, 0),
    name(6596, 5, Alias, 0),
    name(6601, 7, Alias, 0),
    name(6608, 6, Alias, 0),
    name(6614, 8, Alias, 0),
    name(6622, 11, Alias, 0),
    name(6633, 4, Metonym, 0),
    name(6637, 5, Metonym, 0),
    name(6642, 5, Metonym, 0),
    name(6647, 10, Metonym, 0),
    name(6657, 29, Metonym, 0),
    name(6686, 16, Metonym, 0),
    name(6702, 5, Short, 0),
    name(6707, 17, Official, 0),
    name(6724, 5, Alias, 0),
    name(6729, 4, Alias, 0),
    name(6733, 19, Alias, 0),
    name(6752, 9, Metonym, 0),
    name(6761, 13, Metonym, 0),
    name(6774, 20, Metonym, 0),
    name(6794, 8, Metonym, 0),
    name(6802, 17, Metonym, 0),
    name(6819, 5, Short, 0),
    name(6824, 26, Official, 0),
    name(6850, 5, Alias, 0),
    name(6855, 25, Alias, 0),
    name(6880, 4, Alias, 0),
    name(6884, 15, Alias, 0),
    name(6899, 14, Alias, 0),
    name(6913, 10, Alias, 0),
    name(6923, 3, Alias, 0),
    name(6926, 3, Alias, 0),
    name(6929, 9, Alias, 0),
    name(6938, 26, Alias, 0),
    name(6964, 24, Alias, 0),
    name(6988, 27, Alias, 0),
    name(7015, 30, Alias, 0),
    name(7045, 8, Alias, 0),
    name(7053, 19, Alias, 0),
    name(7072, 8, Alias, 0),
    name(7080, 25, Alias, 0),
    name(7105, 4, Alias, 0),
    name(7109, 12, Alias, 0),
    name(7121, 21, Alias, 0),
    name(7142, 6, Alias, 0),
    name(7148, 6, Alias, 0),
    name(7154, 21, Alias, 0),
    name(7175, 7, Metonym, 0),
    name(7182, 9, Metonym, 0),
    name(7191, 24, Metonym, 0),
    name(7215, 7, Metonym, 0),
    name(7222, 6, Metonym, 0),
    name(7228, 6, Metonym, 0),
    name(7234, 6, Metonym, 0),
    name(7240, 9, Metonym, 0),
    name(7249, 11, Metonym, 0),
    name(7260, 6, Metonym, 0),
    name(7266, 14, Short, 0),
    name(7280, 26, Official, 0),
    name(7306, 14, Alias, 0),
    name(7320, 15, Alias, 0),
    name(7335, 15, Alias, 0),
    name(7350, 13, Alias, 0),
    name(7363, 12, Alias, 0),
    name(7375, 15, Alias, 0),
    name(7390, 11, Alias, 0),
    name(7401, 3, Alias, 0),
    name(7404, 27, Alias, 0),
    name(7431, 29, Alias, 0),
    name(7460, 7, Metonym, 0),
    name(7467, 12, Metonym, 0),
    name(7479, 8, Short, 0),
    name(7487, 20, Official, 0),
    name(7507, 9, Alias, 0),
    name(7516, 9, Alias, 0),
    name(7525, 8, Alias, 0),
    name(7533, 8, Alias, 0),
    name(7541, 7, Alias, 0),
    name(7548, 23, Alias, 0),
    name(7571, 28, Former, 152),
    name(7599, 15, Former, 23),
    name(7614, 16, Former, 23),
    name(7630, 27, Former, 167),
    name(7657, 6, Metonym, 0),
    name(7663, 13, Metonym, 0),
    name(7676, 12, Metonym, 0),
    name(7688, 8, Metonym, 0),
    name(7696, 32, Short, 0),
    name(7728, 5, Alias, 199),
    name(7733, 19, Alias, 0),
    name(7752, 14, Alias, 0),
    name(7766, 11, Alias, 0),
    name(7777, 10, Alias, 0),
    name(7787, 8, Alias, 0),
    name(7795, 3, Alias, 0),
    name(7798, 7, Alias, 0),
    name(7805, 4, Alias, 0),
    name(7809, 16, Alias, 0),
    name(7825, 28, Alias, 0),
    name(7853, 5, Alias, 0),
    name(7858, 14, Alias, 0),
    name(7872, 8, Alias, 0),
    name(7880, 12, Alias, 0),
    name(7892, 3, Alias, 0),
    name(7895, 32, Alias, 0),
    name(7927, 33, Alias, 0),
    name(7960, 32, Alias, 0),
    name(7992, 34, Alias, 0),
    name(8026, 13, Former, 88),
    name(8039, 14, Former, 88),
    name(8053, 5, Former, 148),
    name(8058, 16, Former, 85),
    name(8074, 11, Former, 88),
    name(8085, 19, Former, 147),
    name(8104, 17, Former, 166),
    name(8121, 21, Former, 146),
    name(8142, 36, Former, 147),
    name(8178, 20, Former, 146),
    name(8198, 21, Former, 166),
    name(8219, 5, Former, 166),
    name(8224, 8, Metonym, 0),
    name(8232, 8, Metonym, 0),
    name(8240, 13, Metonym, 0),
    name(8253, 30, Metonym, 0),
    name(8283, 21, Short, 0),
    name(8304, 5, Alias, 0),
    name(8309, 12, Alias, 0),
    name(8321, 17, Alias, 0),
    name(8338, 5, Alias, 0),
    name(8343, 17, Alias, 0),
    name(8360, 3, Alias, 0),
    name(8363, 20, Alias, 0),
    name(8383, 14, Alias, 0),
    name(8397, 20, Alias, 0),
    name(8417, 19, Alias, 0),
    name(8436, 20, Alias, 0),
    name(8456, 12, Former, 21),
    name(8468, 12, Former, 21),
    name(8480, 11, Former, 21),
    name(8491, 30, Former, 162),
    name(8521, 30, Former, 162),
    name(8551, 11, Metonym, 0),
    name(8562, 12, Short, 0),
    name(8574, 10, Alias, 0),
    name(8584, 10, Alias, 0),
    name(8594, 10, Alias, 0),
    name(8604, 10, Alias, 0),
    name(8614, 14, Alias, 0),
    name(8628, 9, Alias, 0),
    name(8637, 10, Alias, 0),
    name(8647, 6, Metonym, 0),
    name(8653, 8, Short, 0),
    name(8661, 20, Official, 0),
    name(8681, 8, Alias, 0),
    name(8689, 21, Alias, 0),
    name(8710, 9, Alias, 0),
    name(8719, 22, Alias, 0),
    name(8741, 25, Former, 83),
    name(8766, 7, Metonym, 0),
    name(8773, 15, Metonym, 0),
    name(8788, 14, Metonym, 0),
    name(8802, 18, Metonym, 0),
    name(8820, 21, Metonym, 0),
    name(8841, 17, Metonym, 0),
    name(8858, 19, Metonym, 0),
    name(8877, 7, Short, 0),
    name(8884, 20, Official, 0),
    name(8904, 7, Alias, 0),
    name(8911, 6, Alias, 0),
    name(8917, 7, Alias, 0),
    name(8924, 15, Alias, 0),
    name(8939, 6, Alias, 0),
    name(8945, 14, Alias, 0),
    name(8959, 14, Alias, 0),
    name(8973, 7, Alias, 0),
    name(8980, 6, Alias, 0),
    name(8986, 17, Alias, 0),
    name(9003, 17, Alias, 0),
    name(9020, 10, Metonym, 0),
    name(9030, 6, Metonym, 0),
    name(9036, 10, Short, 0),
    name(9046, 22, Official, 0),
    name(9068, 8, Alias, 0),
    name(9076, 10, Alias, 0),
    name(9086, 18, Alias, 0),
    name(9104, 10, Alias, 0),
    name(9114, 9, Alias, 0),
    name(9123, 9, Alias, 0),
    name(9132, 22, Alias, 0),
    name(9154, 21, Former, 53),
    name(9175, 5, Metonym, 0),
    name(9180, 10, Short, 0),
    name(9190, 22, Official, 0),
    name(9212, 9, Alias, 0),
    name(9221, 24, Alias, 0),
    name(9245, 13, Metonym, 0),
    name(9258, 30, Metonym, 0),
    name(9288, 9, Metonym, 0),
    name(9297, 6, Metonym, 0),
    name(9303, 14, Short, 0),
    name(9317, 33, Official, 0),
    name(9350, 4, Alias, 0),
    name(9354, 4, Alias, 0),
    name(9358, 14, Alias, 0),
    name(9372, 15, Alias, 0),
    name(9387, 14, Alias, 0),
    name(9401, 36, Alias, 0),
    name(9437, 15, Alias, 0),
    name(9452, 29, Alias, 0),
    name(9481, 32, Alias, 0),
    name(9513, 21, Alias, 0),
    name(9534, 31, Alias, 0),
    name(9565, 36, Alias, 0),
    name(9601, 16, Alias, 0),
    name(9617, 16, Alias, 0),
    name(9633, 16, Alias, 0),
    name(9649, 21, Alias, 0),
    name(9670, 5, Alias, 0),
    name(9675, 5, Alias, 0),
    name(9680, 16, Alias, 0),
    name(9696, 15, Alias, 0),
    name(9711, 14, Metonym, 0),
    name(9725, 9, Metonym, 0),
    name(9734, 4, Metonym, 0),
    name(9738, 5, Metonym, 0),
    name(9743, 6, Metonym, 0),
    name(9749, 13, Metonym, 0),
    name(9762, 5, Metonym, 0),
    name(9767, 21, Short, 0),
    name(9788, 36, Official, 0),
    name(9824, 19, Alias, 0),
    name(9843, 19, Alias, 0),
    name(9862, 19, Alias, 0),
    name(9881, 22, Alias, 0),
    name(9903, 22, Alias, 0),
    name(9925, 4, Alias, 0),
    name(9929, 18, Alias, 0),
    name(9947, 20, Alias, 0),
    name(9967, 30, Alias, 0),
    name(9997, 33, Alias, 0),
    name(10030, 26, Former, 195),
    name(10056, 13, Former, 195),
    name(10069, 3, Former, 195),
    name(10072, 30, Former, 195),
    name(10102, 54, Former, 195),
    name(10156, 10, Former, 195),
    name(10166, 10, Former, 195),
    name(10176, 11, Former, 195),
    name(10187, 11, Former, 195),
    name(10198, 37, Former, 195),
    name(10235, 29, Former, 195),
    name(10264, 11, Former, 195),
    name(10275, 10, Former, 195),
    name(10285, 34, Former, 195),
    name(10319, 22, Former, 195),
    name(10341, 7, Metonym, 0),
    name(10348, 8, Metonym, 0),
    name(10356, 8, Metonym, 0),
    name(10364, 7, Metonym, 0),
    name(10371, 9, Metonym, 0),
    name(10380, 12, Metonym, 0),
    name(10392, 14, Metonym, 0),
    name(10406, 28, Short, 0),
    name(10434, 4, Short, 0),
    name(10438, 16, Official, 0),
    name(10454, 4, Alias, 0),
    name(10458, 18, Alias, 0),
    name(10476, 6, Metonym, 0),
    name(10482, 7, Metonym, 0),
    name(10489, 7, Metonym, 0),
    name(10496, 9, Metonym, 0),
    name(10505, 9, Metonym, 0),
    name(10514, 24, Metonym, 0),
    name(10538, 25, Metonym, 0),
    name(10563, 8, Short, 0),
    name(10571, 19, Alias, 0),
    name(10590, 7, Alias, 0),
    name(10597, 7, Alias, 0),
    name(10604, 10, Metonym, 0),
    name(10614, 16, Short, 0),
    name(10630, 14, Alias, 0),
    name(10644, 13, Alias, 0),
    name(10657, 15, Alias, 0),
    name(10672, 15, Alias, 0),
    name(10687, 15, Alias, 0),
    name(10702, 15, Alias, 0),
    name(10717, 14, Alias, 0),
    name(10731, 14, Short, 0),
    name(10745, 6, Alias, 0),
    name(10751, 8, Alias, 0),
    name(10759, 12, Alias, 0),
    name(10771, 13, Alias, 0),
    name(10784, 12, Alias, 0),
    name(10796, 12, Alias, 0),
    name(10808, 11, Alias, 0),
    name(10819, 13, Alias, 0),
    name(10832, 14, Alias, 0),
    name(10846, 11, Metonym, 0),
    name(10857, 6, Short, 0),
    name(10863, 18, Official, 0),
    name(10881, 6, Alias, 0),
    name(10887, 6, Alias, 0),
    name(10893, 5, Alias, 0),
    name(10898, 6, Alias, 0),
    name(10904, 8, Alias, 0),
    name(10912, 6, Alias, 0),
    name(10918, 37, Alias, 0),
    name(10955, 12, Alias, 0),
    name(10967, 14, Former, 28),
    name(10981, 8, Metonym, 0),
    name(10989, 7, Metonym, 0),
    name(10996, 7, Metonym, 0),
    name(11003, 7, Metonym, 0),
    name(11010, 7, Short, 0),
    name(11017, 14, Official, 0),
    name(11031, 6, Alias, 0),
    name(11037, 7, Alias, 0),
    name(11044, 15, Alias, 0),
    name(11059, 16, Alias, 0),
    name(11075, 17, Alias, 0),
    name(11092, 20, Alias, 0),
    name(11112, 9, Alias, 0),
    name(11121, 9, Alias, 0),
    name(11130, 10, Alias, 0),
    name(11140, 21, Alias, 0),
    name(11161, 6, Alias, 0),
    name(11167, 17, Alias, 0),
    name(11184, 14, Metonym, 197),
    name(11198, 9, Metonym, 197),
    name(11207, 4, Metonym, 197),
    name(11211, 5, Metonym, 197),
    name(11216, 6, Metonym, 197),
    name(11222, 13, Metonym, 197),
    name(11235, 5, Metonym, 197),
    name(11240, 14, Metonym, 0),
    name(11254, 20, Metonym, 0),
    name(11274, 15, Metonym, 0),
    name(11289, 12, Short, 0),
    name(11301, 26, Official, 0),
    name(11327, 17, Alias, 0),
    name(11344, 17, Alias, 0),
    name(11361, 17, Alias, 0),
    name(11378, 18, Alias, 0),
    name(11396, 31, Alias, 0),
    name(11427, 15, Alias, 0),
    name(11442, 3, Alias, 0),
    name(11445, 12, Alias, 0),
    name(11457, 18, Alias, 0),
    name(11475, 14, Alias, 0),
    name(11489, 3, Alias, 0),
    name(11492, 30, Alias, 0),
    name(11522, 31, Alias, 0),
    name(11553, 30, Alias, 0),
    name(11583, 35, Alias, 0),
    name(11618, 10, Metonym, 0),
    name(11628, 12, Metonym, 0),
    name(11640, 11, Metonym, 0),
    name(11651, 10, Metonym, 0),
    name(11661, 9, Metonym, 0),
    name(11670, 6, Metonym, 0),
    name(11676, 7, Short, 0),
    name(11683, 27, Official, 0),
    name(11710, 8, Alias, 0),
    name(11718, 8, Alias, 0),
    name(11726, 9, Alias, 0),
    name(11735, 7, Alias, 0),
    name(11742, 3, Alias, 0),
    name(11745, 14, Alias, 0),
    name(11759, 26, Alias, 0),
    name(11785, 11, Alias, 0),
    name(11796, 9, Alias, 0),
    name(11805, 10, Alias, 0),
    name(11815, 3, Alias, 0),
    name(11818, 15, Alias, 0),
    name(11833, 3, Alias, 0),
    name(11836, 23, Alias, 0),
    name(11859, 8, Alias, 0),
    name(11867, 6, Alias, 0),
    name(11873, 8, Alias, 0),
    name(11881, 31, Alias, 0),
    name(11912, 30, Alias, 0),
    name(11942, 17, Alias, 0),
    name(11959, 34, Alias, 0),
    name(11993, 8, Alias, 0),
    name(12001, 15, Alias, 0),
    name(12016, 16, Alias, 0),
    name(12032, 18, Former, 129),
    name(12050, 16, Former, 129),
    name(12066, 19, Former, 129),
    name(12085, 20, Former, 129),
    name(12105, 13, Former, 129),
    name(12118, 34, Former, 129),
    name(12152, 20, Former, 129),
    name(12172, 14, Former, 129),
    name(12186, 42, Former, 129),
    name(12228, 12, Former, 129),
    name(12240, 15, Former, 129),
    name(12255, 15, Former, 129),
    name(12270, 16, Metonym, 0),
    name(12286, 15, Metonym, 0),
    name(12301, 6, Metonym, 192),
    name(12307, 4, Metonym, 130),
    name(12311, 16, Metonym, 0),
    name(12327, 18, Metonym, 0),
    name(12345, 17, Metonym, 130),
    name(12362, 16, Metonym, 0),
    name(12378, 19, Metonym, 130),
    name(12397, 17, Metonym, 0),
    name(12414, 25, Metonym, 0),
    name(12439, 8, Short, 0),
    name(12447, 20, Official, 0),
    name(12467, 7, Alias, 0),
    name(12474, 9, Alias, 0),
    name(12483, 6, Alias, 0),
    name(12489, 7, Alias, 0),
    name(12496, 7, Alias, 0),
    name(12503, 6, Alias, 0),
    name(12509, 6, Alias, 0),
    name(12515, 12, Alias, 0),
    name(12527, 23, Former, 158),
    name(12550, 15, Former, 158),
    name(12565, 28, Former, 40),
    name(12593, 22, Former, 158),
    name(12615, 17, Former, 40),
    name(12632, 43, Former, 158),
    name(12675, 4, Former, 158),
    name(12679, 43, Former, 158),
    name(12722, 36, Former, 158),
    name(12758, 13, Metonym, 0),
    name(12771, 8, Short, 0),
    name(12779, 24, Official, 0),
    name(12803, 12, Alias, 0),
    name(12815, 6, Metonym, 0),
    name(12821, 7, Short, 0),
    name(12828, 18, Official, 0),
    name(12846, 9, Alias, 0),
    name(12855, 8, Alias, 0),
    name(12863, 9, Alias, 0),
    name(12872, 7, Alias, 0),
    name(12879, 9, Alias, 0),
    name(12888, 18, Alias, 0),
    name(12906, 11, Metonym, 0),
    name(12917, 14, Metonym, 0),
    name(12931, 14, Metonym, 0),
    name(12945, 10, Metonym, 0),
    name(12955, 10, Metonym, 0),
    name(12965, 10, Metonym, 0),
    name(12975, 10, Metonym, 0),
    name(12985, 10, Metonym, 0),
    name(12995, 10, Metonym, 0),
    name(13005, 18, Short, 0),
    name(13023, 9, Alias, 0),
    name(13032, 23, Alias, 0),
    name(13055, 15, Alias, 0),
    name(13070, 21, Alias, 0),
    name(13091, 21, Alias, 0),
    name(13112, 23, Alias, 0),
    name(13135, 22, Alias, 0),
    name(13157, 14, Metonym, 0),
    name(13171, 13, Metonym, 0),
    name(13184, 7, Short, 0),
    name(13191, 39, Official, 0),
    name(13230, 9, Alias, 0),
    name(13239, 8, Alias, 0),
    name(13247, 8, Alias, 0),
    name(13255, 7, Alias, 0),
    name(13262, 42, Alias, 0),
    name(13304, 6, Alias, 0),
    name(13310, 28, Alias, 0),
    name(13338, 14, Alias, 0),
    name(13352, 19, Former, 30),
    name(13371, 14, Former, 30),
    name(13385, 5, Metonym, 0),
    name(13390, 6, Metonym, 0),
    name(13396, 6, Metonym, 0),
    name(13402, 7, Metonym, 0),
    name(13409, 5, Metonym, 0),
    name(13414, 11, Metonym, 0),
    name(13425, 18, Metonym, 0),
    name(13443, 7, Short, 0),
    name(13450, 19, Official, 0),
    name(13469, 7, Alias, 0),
    name(13476, 7, Alias, 0),
    name(13483, 9, Alias, 0),
    name(13492, 10, Metonym, 0),
    name(13502, 17, Metonym, 0),
    name(13519, 12, Metonym, 0),
    name(13531, 21, Metonym, 0),
    name(13552, 5, Metonym, 0),
    name(13557, 5, Short, 0),
    name(13562, 22, Official, 0),
    name(13584, 10, Alias, 0),
    name(13594, 8, Alias, 0),
    name(13602, 5, Alias, 0),
    name(13607, 6, Alias, 0),
    name(13613, 5, Alias, 0),
    name(13618, 6, Alias, 0),
    name(13624, 4, Alias, 0),
    name(13628, 4, Alias, 0),
    name(13632, 8, Alias, 0),
    name(13640, 7, Alias, 0),
    name(13647, 6, Alias, 0),
    name(13653, 16, Former, 101),
    name(13669, 17, Former, 139),
    name(13686, 3, Former, 151),
    name(13689, 20, Former, 151),
    name(13709, 13, Metonym, 0),
    name(13722, 13, Metonym, 0),
    name(13735, 10, Metonym, 0),
    name(13745, 5, Metonym, 0),
    name(13750, 8, Metonym, 0),
    name(13758, 17, Metonym, 0),
    name(13775, 8, Metonym, 0),
    name(13783, 10, Metonym, 0),
    name(13793, 17, Metonym, 0),
    name(13810, 5, Metonym, 0),
    name(13815, 8, Metonym, 0),
    name(13823, 14, Metonym, 0),
    name(13837, 7, Short, 0),
    name(13844, 16, Official, 0),
    name(13860, 8, Alias, 0),
    name(13868, 5, Alias, 0),
    name(13873, 10, Alias, 0),
    name(13883, 12, Alias, 0),
    name(13895, 14, Alias, 0),
    name(13909, 12, Alias, 0),
    name(13921, 15, Former, 5),
    name(13936, 6, Metonym, 0),
    name(13942, 6, Metonym, 0),
    name(13948, 14, Short, 0),
    name(13962, 39, Alias, 0),
    name(14001, 4, Alias, 0),
    name(14005, 39, Alias, 0),
    name(14044, 41, Alias, 0),
    name(14085, 4, Alias, 0),
    name(14089, 15, Alias, 0),
    name(14104, 18, Alias, 0),
    name(14122, 17, Alias, 0),
    name(14139, 32, Alias, 0),
    name(14171, 33, Alias, 0),
    name(14204, 33, Alias, 0),
    name(14237, 32, Alias, 0),
    name(14269, 16, Alias, 0),
    name(14285, 9, Alias, 0),
    name(14294, 10, Alias, 0),
    name(14304, 29, Alias, 0),
    name(14333, 10, Former, 60),
    name(14343, 15, Former, 60),
    name(14358, 14, Former, 60),
    name(14372, 16, Former, 60),
    name(14388, 5, Short, 0),
    name(14393, 16, Official, 0),
    name(14409, 7, Alias, 0),
    name(14416, 8, Alias, 0),
    name(14424, 7, Alias, 0),
    name(14431, 7, Alias, 0),
    name(14438, 7, Alias, 0),
    name(14445, 8, Alias, 0),
    name(14453, 16, Alias, 0),
    name(14469, 6, Alias, 0),
    name(14475, 7, Alias, 0),
    name(14482, 6, Alias, 0),
    name(14488, 14, Former, 111),
    name(14502, 15, Former, 111),
    name(14517, 13, Former, 111),
    name(14530, 10, Metonym, 0),
    name(14540, 11, Metonym, 0),
    name(14551, 6, Metonym, 0),
    name(14557, 7, Metonym, 0),
    name(14564, 14, Metonym, 0),
    name(14578, 21, Metonym, 0),
    name(14599, 21, Metonym, 0),
    name(14620, 17, Metonym, 0),
    name(14637, 8, Metonym, 0),
    name(14645, 15, Metonym, 0),
    name(14660, 7, Short, 0),
    name(14667, 19, Official, 0),
    name(14686, 5, Alias, 0),
    name(14691, 14, Alias, 0),
    name(14705, 8, Alias, 0),
    name(14713, 7, Alias, 0),
    name(14720, 7, Alias, 0),
    name(14727, 12, Former, 115),
    name(14739, 34, Former, 115),
    name(14773, 8, Metonym, 0),
    name(14781, 14, Metonym, 0),
    name(14795, 7, Metonym, 0),
    name(14802, 7, Metonym, 0),
    name(14809, 8, Short, 0),
    name(14817, 39, Official, 0),
    name(14856, 8, Alias, 0),
    name(14864, 12, Alias, 0),
    name(14876, 12, Alias, 0),
    name(14888, 8, Alias, 0),
    name(14896, 10, Alias, 0),
    name(14906, 9, Alias, 0),
    name(14915, 15, Alias, 0),
    name(14930, 3, Code, 72),
    name(14933, 10, Former, 6),
    name(14943, 8, Former, 6),
    name(14951, 9, Former, 6),
    name(14960, 9, Former, 6),
    name(14969, 18, Former, 51),
    name(14987, 16, Former, 51),
    name(15003, 40, Former, 187),
    name(15043, 18, Former, 170),
    name(15061, 11, Metonym, 0),
    name(15072, 11, Metonym, 0),
    name(15083, 11, Metonym, 0),
    name(15094, 7, Short, 0),
    name(15101, 19, Official, 0),
    name(15120, 8, Alias, 0),
    name(15128, 9, Alias, 0),
    name(15137, 8, Alias, 0),
    name(15145, 18, Alias, 0),
    name(15163, 16, Alias, 0),
    name(15179, 5, Alias, 0),
    name(15184, 27, Metonym, 0),
    name(15211, 11, Metonym, 0),
    name(15222, 8, Metonym, 0),
    name(15230, 10, Metonym, 0),
    name(15240, 11, Metonym, 0),
    name(15251, 11, Metonym, 0),
    name(15262, 4, Short, 0),
    name(15266, 16, Official, 0),
    name(15282, 5, Alias, 0),
    name(15287, 7, Alias, 0),
    name(15294, 6, Alias, 0),
    name(15300, 4, Alias, 0),
    name(15304, 12, Alias, 0),
    name(15316, 4, Alias, 0),
    name(15320, 28, Alias, 0),
    name(15348, 16, Former, 165),
    name(15364, 37, Former, 191),
    name(15401, 4, Metonym, 0),
    name(15405, 16, Short, 0),
    name(15421, 8, Alias, 0),
    name(15429, 27, Alias, 0),
    name(15456, 14, Alias, 0),
    name(15470, 9, Alias, 0),
    name(15479, 14, Alias, 0),
    name(15493, 14, Alias, 0),
    name(15507, 14, Alias, 0),
    name(15521, 14, Alias, 0),
    name(15535, 9, Alias, 0),
    name(15544, 8, Alias, 0),
    name(15552, 7, Alias, 0),
    name(15559, 15, Alias, 0),
    name(15574, 12, Metonym, 0),
    name(15586, 16, Metonym, 0),
    name(15602, 41, Short, 0),
    name(15643, 6, Short, 0),
    name(15649, 15, Official, 0),
    name(15664, 7, Alias, 0),
    name(15671, 10, Alias, 0),
    name(15681, 9, Alias, 0),
    name(15690, 9, Alias, 0),
    name(15699, 6, Alias, 0),
    name(15705, 22, Alias, 0),
    name(15727, 7, Alias, 0),
    name(15734, 19, Alias, 0),
    name(15753, 19, Alias, 0),
    name(15772, 22, Alias, 0),
    name(15794, 9, Alias, 0),
    name(15803, 14, Alias, 0),
    name(15817, 5, Metonym, 0),
    name(15822, 7, Metonym, 0),
    name(15829, 14, Metonym, 0),
    name(15843, 17, Metonym, 0),
    name(15860, 15, Metonym, 0),
    name(15875, 17, Metonym, 0),
    name(15892, 8, Metonym, 0),
    name(15900, 14, Metonym, 0),
    name(15914, 20, Metonym, 0),
    name(15934, 6, Metonym, 0),
    name(15940, 5, Metonym, 0),
    name(15945, 13, Metonym, 0),
    name(15958, 12, Metonym, 0),
    name(15970, 10, Metonym, 0),
    name(15980, 8, Metonym, 0),
    name(15988, 8, Metonym, 0),
    name(15996, 15, Metonym, 0),
    name(16011, 13, Short, 0),
    name(16024, 14, Alias, 0),
    name(16038, 7, Alias, 0),
    name(16045, 6, Alias, 0),
    name(16051, 10, Alias, 0),
    name(16061, 8, Alias, 0),
    name(16069, 15, Alias, 0),
    name(16084, 10, Alias, 0),
    name(16094, 7, Alias, 0),
    name(16101, 8, Alias, 0),
    name(16109, 12, Alias, 0),
    name(16121, 12, Alias, 0),
    name(16133, 11, Alias, 0),
    name(16144, 11, Alias, 0),
    name(16155, 15, Alias, 0),
    name(16170, 13, Alias, 0),
    name(16183, 9, Metonym, 0),
    name(16192, 9, Metonym, 0),
    name(16201, 10, Short, 0),
    name(16211, 30, Official, 0),
    name(16241, 32, Alias, 0),
    name(16273, 31, Alias, 0),
    name(16304, 13, Alias, 0),
    name(16317, 25, Alias, 0),
    name(16342, 35, Alias, 0),
    name(16377, 16, Alias, 0),
    name(16393, 11, Alias, 0),
    name(16404, 11, Alias, 0),
    name(16415, 28, Alias, 0),
    name(16443, 32, Alias, 0),
    name(16475, 7, Metonym, 0),
    name(16482, 19, Short, 1),
    name(16501, 22, Alias, 1),
    name(16523, 21, Alias, 1),
    name(16544, 5, Short, 0),
    name(16549, 17, Official, 0),
    name(16566, 5, Alias, 0),
    name(16571, 6, Alias, 0),
    name(16577, 17, Alias, 0),
    name(16594, 21, Alias, 0),
    name(16615, 10, Metonym, 0),
    name(16625, 21, Metonym, 0),
    name(16646, 14, Short, 0),
    name(16660, 52, Official, 0),
    name(16712, 7, Alias, 0),
    name(16719, 26, Alias, 0),
    name(16745, 16, Alias, 0),
    name(16761, 11, Alias, 0),
    name(16772, 11, Alias, 0),
    name(16783, 13, Alias, 0),
    name(16796, 13, Alias, 0),
    name(16809, 15, Alias, 0),
    name(16824, 13, Alias, 0),
    name(16837, 34, Alias, 0),
    name(16871, 17, Alias, 0),
    name(16888, 15, Alias, 0),
    name(16903, 13, Alias, 0),
    name(16916, 11, Alias, 0),
    name(16927, 4, Alias, 0),
    name(16931, 11, Alias, 0),
    name(16942, 11, Alias, 0),
    name(16953, 11, Alias, 0),
    name(16964, 14, Alias, 0),
    name(16978, 42, Alias, 0),
    name(17020, 2, Alias, 0),
    name(17022, 15, Alias, 0),
    name(17037, 6, Alias, 0),
    name(17043, 19, Alias, 0),
    name(17062, 31, Alias, 0),
    name(17093, 22, Alias, 0),
    name(17115, 23, Alias, 0),
    name(17138, 19, Alias, 0),
    name(17157, 15, Alias, 0),
    name(17172, 16, Alias, 0),
    name(17188, 2, Alias, 0),
    name(17190, 28, Alias, 0),
    name(17218, 17, Metonym, 0),
    name(17235, 22, Metonym, 0),
    name(17257, 17, Metonym, 0),
    name(17274, 8, Metonym, 0),
    name(17282, 20, Metonym, 0),
    name(17302, 14, Metonym, 0),
    name(17316, 7, Metonym, 0),
    name(17323, 4, Metonym, 0),
    name(17327, 3, Metonym, 0),
    name(17330, 14, Metonym, 0),
    name(17344, 31, Metonym, 0),
    name(17375, 44, Metonym, 0),
    name(17419, 19, Metonym, 0),
    name(17438, 15, Metonym, 0),
    name(17453, 6, Metonym, 0),
    name(17459, 6, Metonym, 0),
    name(17465, 7, Metonym, 0),
    name(17472, 5, Metonym, 0),
    name(17477, 21, Metonym, 0),
    name(17498, 9, Metonym, 0),
    name(17507, 24, Metonym, 0),
    name(17531, 10, Metonym, 0),
    name(17541, 21, Metonym, 0),
    name(17562, 11, Metonym, 0),
    name(17573, 9, Metonym, 0),
    name(17582, 24, Metonym, 0),
    name(17606, 12, Metonym, 0),
    name(17618, 26, Short, 0),
    name(17644, 33, Official, 0),
    name(17677, 18, Alias, 0),
    name(17695, 25, Alias, 0),
    name(17720, 22, Alias, 0),
    name(17742, 23, Alias, 0),
    name(17765, 7, Short, 0),
    name(17772, 8, Alias, 0),
    name(17780, 6, Alias, 0),
    name(17786, 7, Alias, 0),
    name(17793, 8, Alias, 0),
    name(17801, 10, Alias, 0),
    name(17811, 19, Alias, 0),
    name(17830, 10, Alias, 0),
    name(17840, 12, Alias, 0),
    name(17852, 30, Alias, 0),
    name(17882, 12, Former, 99),
    name(17894, 34, Former, 99),
    name(17928, 16, Metonym, 0),
    name(17944, 7, Metonym, 0),
    name(17951, 8, Metonym, 0),
    name(17959, 7, Metonym, 0),
    name(17966, 6, Metonym, 0),
    name(17972, 21, Metonym, 0),
    name(17993, 8, Short, 0),
    name(18001, 21, Official, 0),
    name(18022, 9, Alias, 0),
    name(18031, 9, Alias, 0),
    name(18040, 16, Metonym, 0),
    name(18056, 5, Short, 0),
    name(18061, 17, Official, 0),
    name(18078, 4, Alias, 0),
    name(18082, 10, Former, 18),
    name(18092, 5, Metonym, 0),
    name(18097, 15, Metonym, 0),
    name(18112, 13, Metonym, 0),
    name(18125, 10, Metonym, 0),
    name(18135, 9, Short, 0),
    name(18144, 10, Alias, 0),
    name(18154, 6, Short, 0),
    name(18160, 18, Official, 0),
    name(18178, 14, Alias, 0),
    name(18192, 6, Alias, 0),
    name(18198, 14, Alias, 0),
    name(18212, 7, Alias, 0),
    name(18219, 15, Alias, 0),
    name(18234, 22, Alias, 0),
    name(18256, 13, Former, 20),
    name(18269, 18, Former, 20),
    name(18287, 41, Former, 181),
    name(18328, 7, Metonym, 0),
    name(18335, 20, Metonym, 0),
    name(18355, 10, Short, 0),
    name(18365, 9, Alias, 0),
    name(18374, 11, Metonym, 0),
    name(18385, 6, Short, 0),
    name(18391, 22, Official, 0),
    name(18413, 6, Alias, 0),
    name(18419, 30, Alias, 0),
    name(18449, 13, Former, 36),
    name(18462, 6, Metonym, 0),
    name(18468, 19, Metonym, 0),
    name(18487, 13, Short, 0),
    name(18500, 25, Official, 0),
    name(18525, 13, Alias, 0),
    name(18538, 13, Alias, 0),
    name(18551, 13, Alias, 0),
    name(18564, 14, Alias, 0),
    name(18578, 17, Former, 50),
    name(18595, 17, Former, 50),
    name(18612, 6, Metonym, 0),
    name(18618, 17, Short, 0),
    name(18635, 29, Official, 0),
    name(18664, 17, Alias, 0),
    name(18681, 18, Alias, 0),
    name(18699, 17, Alias, 0),
    name(18716, 20, Alias, 0),
    name(18736, 17, Alias, 0),
    name(18753, 16, Former, 41),
    name(18769, 14, Former, 41),
    name(18783, 6, Metonym, 0),
    name(18789, 6, Short, 0),
    name(18795, 17, Official, 0),
    name(18812, 2, Alias, 0),
    name(18814, 6, Alias, 0),
    name(18820, 5, Alias, 0),
    name(18825, 6, Alias, 0),
    name(18831, 12, Alias, 0),
    name(18843, 6, Alias, 0),
    name(18849, 6, Alias, 0),
    name(18855, 10, Alias, 0),
    name(18865, 12, Alias, 0),
    name(18877, 10, Alias, 0),
    name(18887, 37, Alias, 0),
    name(18924, 17, Former, 49),
    name(18941, 6, Metonym, 0),
    name(18947, 5, Metonym, 0),
    name(18952, 5, Metonym, 0),
    name(18957, 6, Metonym, 0),
    name(18963, 6, Metonym, 0),
    name(18969, 8, Metonym, 0),
    name(18977, 7, Metonym, 0),
    name(18984, 15, Metonym, 0),
    name(18999, 7, Metonym, 0),
    name(19006, 14, Metonym, 0),
    name(19020, 10, Metonym, 0),
    name(19030, 7, Short, 0),
    name(19037, 10, Alias, 0),
    name(19047, 14, Metonym, 0),
    name(19061, 9, Short, 0),
    name(19070, 9, Alias, 0),
    name(19079, 11, Alias, 0),
    name(19090, 12, Alias, 0),
    name(19102, 9, Alias, 0),
    name(19111, 16, Alias, 0),
    name(19127, 8, Metonym, 0),
    name(19135, 4, Metonym, 0),
    name(19139, 9, Short, 0),
    name(19148, 21, Official, 0),
    name(19169, 19, Metonym, 0),
    name(19188, 14, Metonym, 0),
    name(19202, 13, Short, 0),
    name(19215, 20, Alias, 0),
    name(19235, 13, Alias, 0),
    name(19248, 16, Alias, 0),
    name(19264, 15, Alias, 0),
    name(19279, 15, Alias, 0),
    name(19294, 6, Alias, 0),
    name(19300, 17, Alias, 0),
    name(19317, 7, Metonym, 0),
    name(19324, 4, Short, 0),
    name(19328, 17, Official, 0),
    name(19345, 7, Alias, 0),
    name(19352, 9, Metonym, 0),
    name(19361, 6, Short, 0),
    name(19367, 31, Official, 0),
    name(19398, 30, Alias, 0),
    name(19428, 18, Alias, 0),
    name(19446, 14, Former, 37),
    name(19460, 14, Former, 37),
    name(19474, 10, Metonym, 0),
    name(19484, 9, Short, 0),
    name(19493, 48, Official, 0),
    name(19541, 5, Alias, 0),
    name(19546, 13, Alias, 0),
    name(19559, 19, Alias, 0),
    name(19578, 39, Alias, 0),
    name(19617, 73, Alias, 0),
    name(19690, 16, Alias, 0),
    name(19706, 23, Alias, 0),
    name(19729, 8, Alias, 0),
    name(19737, 28, Alias, 0),
    name(19765, 16, Alias, 0),
    name(19781, 24, Alias, 0),
    name(19805, 16, Alias, 0),
    name(19821, 32, Alias, 0),
    name(19853, 9, Alias, 0),
    name(19862, 12, Alias, 0),
    name(19874, 27, Alias, 0),
    name(19901, 27, Alias, 0),
    name(19928, 6, Alias, 0),
    name(19934, 33, Short, 0),
    name(19967, 26, Alias, 0),
    name(19993, 24, Alias, 0),
    name(20017, 22, Alias, 0),
    name(20039, 22, Alias, 0),
    name(20061, 22, Alias, 0),
    name(20083, 24, Alias, 0),
    name(20107, 8, Short, 0),
    name(20115, 20, Official, 0),
    name(20135, 22, Alias, 0),
    name(20157, 11, Metonym, 0),
    name(20168, 7, Short, 0),
    name(20175, 19, Official, 0),
    name(20194, 7, Alias, 0),
    name(20201, 7, Alias, 0),
    name(20208, 7, Alias, 0),
    name(20215, 8, Alias, 0),
    name(20223, 12, Alias, 0),
    name(20235, 8, Alias, 0),
    name(20243, 18, Alias, 0),
    name(20261, 5, Metonym, 0),
    name(20266, 12, Metonym, 0),
    name(20278, 10, Metonym, 0),
    name(20288, 6, Metonym, 0),
    name(20294, 9, Metonym, 0),
    name(20303, 5, Short, 0),
    name(20308, 17, Official, 0),
    name(20325, 5, Alias, 0),
    name(20330, 5, Alias, 0),
    name(20335, 20, Alias, 0),
    name(20355, 14, Metonym, 0),
    name(20369, 16, Metonym, 0),
    name(20385, 7, Short, 0),
    name(20392, 7, Alias, 0),
    name(20399, 8, Alias, 0),
    name(20407, 10, Alias, 0),
    name(20417, 21, Alias, 0),
    name(20438, 13, Alias, 0),
    name(20451, 6, Alias, 0),
    name(20457, 8, Alias, 0),
    name(20465, 6, Alias, 0),
    name(20471, 27, Former, 134),
    name(20498, 18, Former, 120),
    name(20516, 18, Former, 96),
    name(20534, 28, Former, 134),
    name(20562, 19, Former, 189),
    name(20581, 11, Metonym, 0),
    name(20592, 8, Metonym, 0),
    name(20600, 19, Metonym, 0),
    name(20619, 9, Metonym, 0),
    name(20628, 14, Metonym, 0),
    name(20642, 9, Short, 0),
    name(20651, 21, Official, 0),
    name(20672, 10, Alias, 0),
    name(20682, 10, Alias, 0),
    name(20692, 18, Alias, 0),
    name(20710, 17, Former, 13),
    name(20727, 17, Former, 13),
    name(20744, 23, Former, 13),
    name(20767, 18, Former, 13),
    name(20785, 42, Former, 135),
    name(20827, 26, Former, 135),
    name(20853, 12, Metonym, 0),
    name(20865, 8, Metonym, 0),
    name(20873, 8, Metonym, 0),
    name(20881, 14, Metonym, 0),
    name(20895, 23, Metonym, 0),
    name(20918, 7, Metonym, 0),
    name(20925, 14, Metonym, 0),
    name(20939, 9, Metonym, 0),
    name(20948, 8, Metonym, 0),
    name(20956, 7, Metonym, 0),
    name(20963, 11, Short, 0),
    name(20974, 12, Alias, 0),
    name(20986, 11, Alias, 0),
    name(20997, 9, Alias, 0),
    name(21006, 11, Alias, 0),
    name(21017, 12, Alias, 0),
    name(21029, 11, Alias, 0),
    name(21040, 20, Metonym, 0),
    name(21060, 5, Short, 0),
    name(21065, 17, Official, 0),
    name(21082, 6, Alias, 0),
    name(21088, 9, Alias, 0),
    name(21097, 9, Alias, 0),
    name(21106, 4, Alias, 0),
    name(21110, 6, Alias, 0),
    name(21116, 18, Alias, 0),
    name(21134, 14, Alias, 0),
    name(21148, 12, Alias, 0),
    name(21160, 34, Alias, 0),
    name(21194, 13, Former, 9),
    name(21207, 17, Former, 124),
    name(21224, 12, Former, 124),
    name(21236, 17, Metonym, 0),
    name(21253, 18, Metonym, 0),
    name(21271, 5, Metonym, 0),
    name(21276, 23, Metonym, 0),
    name(21299, 15, Metonym, 0),
    name(21314, 9, Metonym, 0),
    name(21323, 9, Metonym, 0),
    name(21332, 11, Metonym, 0),
    name(21343, 10, Metonym, 0),
    name(21353, 11, Metonym, 0),
    name(21364, 11, Metonym, 0),
    name(21375, 16, Metonym, 0),
    name(21391, 12, Metonym, 0),
    name(21403, 18, Metonym, 0),
    name(21421, 11, Metonym, 0),
    name(21432, 30, Short, 0),
    name(21462, 4, Alias, 0),
    name(21466, 41, Alias, 0),
    name(21507, 6, Alias, 0),
    name(21513, 18, Alias, 0),
    name(21531, 14, Alias, 0),
    name(21545, 41, Alias, 0),
    name(21586, 41, Alias, 0),
    name(21627, 41, Alias, 0),
    name(21668, 40, Alias, 0),
    name(21708, 7, Short, 0),
    name(21715, 4, Alias, 0),
    name(21719, 14, Alias, 0),
    name(21733, 6, Alias, 0),
    name(21739, 7, Alias, 0),
    name(21746, 7, Alias, 0),
    name(21753, 21, Alias, 0),
    name(21774, 19, Alias, 0),
    name(21793, 16, Alias, 0),
    name(21809, 16, Former, 102),
    name(21825, 18, Former, 102),
    name(21843, 18, Metonym, 0),
    name(21861, 6, Metonym, 0),
    name(21867, 14, Metonym, 0),
    name(21881, 28, Metonym, 0),
    name(21909, 12, Metonym, 0),
    name(21921, 14, Metonym, 0),
    name(21935, 14, Metonym, 0),
    name(21949, 20, Metonym, 0),
    name(21969, 4, Short, 0),
    name(21973, 24, Official, 0),
    name(21997, 9, Alias, 0),
    name(22006, 4, Alias, 0),
    name(22010, 5, Alias, 0),
    name(22015, 24, Alias, 0),
    name(22039, 29, Alias, 0),
    name(22068, 28, Alias, 0),
    name(22096, 10, Alias, 0),
    name(22106, 10, Alias, 0),
    name(22116, 36, Alias, 0),
    name(22152, 14, Former, 109),
    name(22166, 13, Former, 109),
    name(22179, 22, Former, 109),
    name(22201, 5, Former, 4),
    name(22206, 6, Former, 4),
    name(22212, 7, Former, 4),
    name(22219, 14, Metonym, 0),
    name(22233, 14, Metonym, 0),
    name(22247, 3, Metonym, 0),
    name(22250, 6, Metonym, 0),
    name(22256, 7, Metonym, 0),
    name(22263, 6, Metonym, 0),
    name(22269, 10, Metonym, 0),
    name(22279, 4, Short, 0),
    name(22283, 16, Official, 0),
    name(22299, 7, Alias, 0),
    name(22306, 4, Alias, 0),
    name(22310, 6, Alias, 0),
    name(22316, 12, Alias, 0),
    name(22328, 14, Former, 142),
    name(22342, 15, Former, 100),
    name(22357, 6, Metonym, 0),
    name(22363, 6, Metonym, 0),
    name(22369, 7, Metonym, 0),
    name(22376, 27, Metonym, 0),
    name(22403, 10, Metonym, 0),
    name(22413, 7, Short, 0),
    name(22420, 19, Official, 0),
    name(22439, 7, Alias, 0),
    name(22446, 7, Alias, 0),
    name(22453, 8, Alias, 0),
    name(22461, 20, Alias, 0),
    name(22481, 7, Alias, 0),
    name(22488, 18, Former, 93),
    name(22506, 12, Metonym, 0),
    name(22518, 10, Metonym, 0),
    name(22528, 6, Short, 0),
    name(22534, 15, Official, 0),
    name(22549, 7, Alias, 0),
    name(22556, 12, Alias, 0),
    name(22568, 7, Alias, 0),
    name(22575, 15, Alias, 0),
    name(22590, 7, Alias, 0),
    name(22597, 10, Alias, 0),
    name(22607, 21, Alias, 0),
    name(22628, 14, Alias, 0),
    name(22642, 14, Metonym, 0),
    name(22656, 11, Metonym, 0),
    name(22667, 11, Metonym, 0),
    name(22678, 7, Metonym, 0),
    name(22685, 9, Metonym, 0),
    name(22694, 10, Metonym, 0),
    name(22704, 5, Metonym, 0),
    name(22709, 8, Metonym, 0),
    name(22717, 14, Metonym, 0),
    name(22731, 5, Short, 0),
    name(22736, 16, Official, 0),
    name(22752, 6, Alias, 0),
    name(22758, 6, Alias, 0),
    name(22764, 7, Alias, 0),
    name(22771, 19, Alias, 0),
    name(22790, 17, Alias, 0),
    name(22807, 7, Alias, 0),
    name(22814, 7, Alias, 0),
    name(22821, 12, Alias, 0),
    name(22833, 16, Former, 82),
    name(22849, 12, Metonym, 0),
    name(22861, 9, Metonym, 0),
    name(22870, 12, Metonym, 0),
    name(22882, 12, Metonym, 0),
    name(22894, 13, Metonym, 0),
    name(22907, 14, Metonym, 0),
    name(22921, 20, Metonym, 0),
    name(22941, 21, Metonym, 0),
    name(22962, 23, Metonym, 0),
    name(22985, 8, Metonym, 0),
    name(22993, 15, Metonym, 0),
    name(23008, 9, Metonym, 0),
    name(23017, 3, Metonym, 0),
    name(23020, 4, Metonym, 0),
    name(23024, 4, Metonym, 0),
    name(23028, 12, Metonym, 0),
    name(23040, 7, Short, 0),
    name(23047, 8, Alias, 0),
    name(23055, 7, Alias, 0),
    name(23062, 9, Alias, 0),
    name(23071, 13, Metonym, 0),
    name(23084, 8, Metonym, 0),
    name(23092, 10, Metonym, 0),
    name(23102, 6, Short, 0),
    name(23108, 19, Official, 0),
    name(23127, 12, Metonym, 0),
    name(23139, 6, Short, 0),
    name(23145, 27, Official, 0),
    name(23172, 8, Alias, 0),
    name(23180, 9, Alias, 0),
    name(23189, 9, Alias, 0),
    name(23198, 8, Alias, 0),
    name(23206, 8, Alias, 0),
    name(23214, 9, Alias, 0),
    name(23223, 17, Alias, 0),
    name(23240, 7, Alias, 0),
    name(23247, 12, Alias, 0),
    name(23259, 22, Former, 7),
    name(23281, 32, Former, 121),
    name(23313, 12, Former, 11),
    name(23325, 11, Former, 11),
    name(23336, 20, Metonym, 0),
    name(23356, 5, Metonym, 0),
    name(23361, 15, Metonym, 0),
    name(23376, 21, Metonym, 0),
    name(23397, 5, Short, 0),
    name(23402, 14, Official, 0),
    name(23416, 8, Alias, 0),
    name(23424, 5, Alias, 0),
    name(23429, 7, Alias, 0),
    name(23436, 6, Alias, 0),
    name(23442, 5, Alias, 0),
    name(23447, 6, Alias, 0),
    name(23453, 12, Alias, 0),
    name(23465, 6, Alias, 0),
    name(23471, 9, Alias, 0),
    name(23480, 9, Alias, 0),
    name(23489, 15, Former, 8),
    name(23504, 14, Former, 8),
    name(23518, 20, Metonym, 0),
    name(23538, 8, Metonym, 0),
    name(23546, 6, Metonym, 0),
    name(23552, 12, Metonym, 0),
    name(23564, 10, Metonym, 0),
    name(23574, 9, Metonym, 0),
    name(23583, 12, Metonym, 0),
    name(23595, 5, Metonym, 0),
    name(23600, 5, Metonym, 0),
    name(23605, 7, Metonym, 0),
    name(23612, 6, Metonym, 0),
    name(23618, 15, Short, 1),
    name(23633, 14, Alias, 1),
    name(23647, 10, Short, 0),
    name(23657, 22, Official, 0),
    name(23679, 12, Alias, 0),
    name(23691, 10, Alias, 0),
    name(23701, 10, Alias, 0),
    name(23711, 11, Alias, 0),
    name(23722, 10, Alias, 0),
    name(23732, 10, Alias, 0),
    name(23742, 9, Alias, 0),
    name(23751, 9, Alias, 0),
    name(23760, 22, Alias, 0),
    name(23782, 18, Alias, 0),
    name(23800, 18, Alias, 0),
    name(23818, 10, Former, 113),
    name(23828, 32, Former, 113),
    name(23860, 7, Metonym, 0),
    name(23867, 6, Metonym, 0),
    name(23873, 8, Metonym, 74),
    name(23881, 6, Metonym, 74),
    name(23887, 6, Metonym, 0),
    name(23893, 10, Metonym, 202),
    name(23903, 9, Metonym, 202),
    name(23912, 25, Metonym, 0),
    name(23937, 5, Short, 0),
    name(23942, 17, Official, 0),
    name(23959, 5, Alias, 0),
    name(23964, 7, Alias, 0),
    name(23971, 12, Former, 33),
    name(23983, 15, Metonym, 0),
    name(23998, 14, Metonym, 0),
    name(24012, 7, Metonym, 0),
    name(24019, 20, Metonym, 0),
    name(24039, 10, Short, 0),
    name(24049, 15, Official, 0),
    name(24064, 16, Alias, 0),
    name(24080, 9, Alias, 0),
    name(24089, 12, Alias, 0),
    name(24101, 11, Alias, 0),
    name(24112, 9, Alias, 0),
    name(24121, 11, Alias, 0),
    name(24132, 9, Alias, 0),
    name(24141, 8, Alias, 0),
    name(24149, 11, Alias, 0),
    name(24160, 10, Alias, 0),
    name(24170, 9, Alias, 0),
    name(24179, 11, Alias, 0),
    name(24190, 11, Alias, 0),
    name(24201, 13, Alias, 0),
    name(24214, 10, Alias, 0),
    name(24224, 9, Alias, 0),
    name(24233, 8, Alias, 0),
    name(24241, 12, Alias, 0),
    name(24253, 14, Alias, 0),
    name(24267, 11, Alias, 0),
    name(24278, 22, Alias, 0),
    name(24300, 16, Alias, 0),
    name(24316, 20, Alias, 0),
    name(24336, 20, Alias, 0),
    name(24356, 11, Former, 112),
    name(24367, 33, Former, 112),
    name(24400, 10, Former, 112),
    name(24410, 7, Metonym, 0),
    name(24417, 8, Metonym, 0),
    name(24425, 7, Metonym, 0),
    name(24432, 6, Metonym, 0),
    name(24438, 6, Metonym, 0),
    name(24444, 8, Short, 0),
    name(24452, 19, Official, 0),
    name(24471, 8, Alias, 0),
    name(24479, 8, Alias, 0),
    name(24487, 7, Alias, 0),
    name(24494, 7, Alias, 0),
    name(24501, 8, Alias, 0),
    name(24509, 10, Alias, 0),
    name(24519, 7, Alias, 0),
    name(24526, 9, Alias, 0),
    name(24535, 14, Alias, 0),
    name(24549, 21, Alias, 0),
    name(24570, 39, Alias, 0),
    name(24609, 44, Former, 185),
    name(24653, 20, Former, 176),
    name(24673, 14, Former, 164),
    name(24687, 30, Former, 183),
    name(24717, 19, Former, 164),
    name(24736, 17, Former, 188),
    name(24753, 24, Metonym, 0),
    name(24777, 10, Metonym, 0),
    name(24787, 9, Metonym, 0),
    name(24796, 8, Short, 0),
    name(24804, 20, Official, 0),
    name(24824, 9, Alias, 0),
    name(24833, 15, Former, 175),
    name(24848, 22, Former, 175),
    name(24870, 8, Former, 175),
    name(24878, 7, Metonym, 0),
    name(24885, 12, Metonym, 0),
    name(24897, 6, Metonym, 0),
    name(24903, 21, Short, 0),
    name(24924, 35, Official, 0),
    name(24959, 41, Alias, 0),
    name(25000, 27, Alias, 0),
    name(25027, 11, Alias, 0),
    name(25038, 19, Alias, 0),
    name(25057, 28, Alias, 0),
    name(25085, 20, Alias, 0),
    name(25105, 23, Alias, 0),
    name(25128, 19, Alias, 0),
    name(25147, 24, Alias, 0),
    name(25171, 32, Former, 66),
    name(25203, 26, Former, 66),
    name(25229, 10, Metonym, 0),
    name(25239, 11, Short, 0),
    name(25250, 17, Official, 0),
    name(25267, 5, Alias, 0),
    name(25272, 13, Alias, 0),
    name(25285, 13, Alias, 0),
    name(25298, 6, Alias, 0),
    name(25304, 13, Alias, 0),
    name(25317, 6, Alias, 0),
    name(25323, 13, Alias, 0),
    name(25336, 13, Alias, 0),
    name(25349, 11, Alias, 0),
    name(25360, 6, Alias, 0),
    name(25366, 5, Alias, 0),
    name(25371, 6, Alias, 0),
    name(25377, 3, Alias, 0),
    name(25380, 19, Alias, 0),
    name(25399, 14, Alias, 0),
    name(25413, 20, Alias, 0),
    name(25433, 19, Alias, 0),
    name(25452, 7, Alias, 0),
    name(25459, 21, Alias, 0),
    name(25480, 9, Alias, 0),
    name(25489, 14, Alias, 0),
    name(25503, 10, Alias, 0),
    name(25513, 6, Alias, 0),
    name(25519, 12, Alias, 0),
    name(25531, 12, Alias, 0),
    name(25543, 6, Alias, 0),
    name(25549, 6, Alias, 0),
    name(25555, 6, Alias, 0),
    name(25561, 12, Alias, 0),
    name(25573, 6, Alias, 0),
    name(25579, 13, Metonym, 0),
    name(25592, 11, Metonym, 0),
    name(25603, 5, Metonym, 0),
    name(25608, 5, Metonym, 0),
    name(25613, 11, Metonym, 0),
    name(25624, 7, Metonym, 0),
    name(25631, 27, Metonym, 0),
    name(25658, 14, Metonym, 0),
    name(25672, 6, Metonym, 0),
    name(25678, 6, Short, 0),
    name(25684, 15, Official, 0),
    name(25699, 9, Alias, 0),
    name(25708, 9, Alias, 0),
    name(25717, 7, Alias, 0),
    name(25724, 7, Alias, 0),
    name(25731, 6, Alias, 0),
    name(25737, 12, Alias, 0),
    name(25749, 12, Metonym, 0),
    name(25761, 11, Metonym, 0),
    name(25772, 11, Metonym, 0),
    name(25783, 4, Short, 0),
    name(25787, 32, Official, 0),
    name(25819, 32, Alias, 0),
    name(25851, 4, Alias, 0),
    name(25855, 7, Alias, 0),
    name(25862, 8, Alias, 0),
    name(25870, 33, Alias, 0),
    name(25903, 35, Alias, 0),
    name(25938, 39, Alias, 0),
    name(25977, 9, Alias, 0),
    name(25986, 18, Alias, 0),
    name(26004, 15, Former, 133),
    name(26019, 9, Metonym, 0),
    name(26028, 9, Metonym, 0),
    name(26037, 7, Short, 0),
    name(26044, 17, Official, 0),
    name(26061, 5, Alias, 0),
    name(26066, 7, Alias, 0),
    name(26073, 6, Alias, 0),
    name(26079, 7, Alias, 0),
    name(26086, 19, Alias, 0),
    name(26105, 10, Alias, 0),
    name(26115, 6, Metonym, 0),
    name(26121, 13, Metonym, 0),
    name(26134, 6, Metonym, 0),
    name(26140, 8, Metonym, 0),
    name(26148, 6, Metonym, 0),
    name(26154, 12, Metonym, 0),
    name(26166, 20, Metonym, 0),
    name(26186, 10, Metonym, 0),
    name(26196, 7, Short, 0),
    name(26203, 19, Official, 0),
    name(26222, 8, Metonym, 0),
    name(26230, 5, Short, 0),
    name(26235, 14, Official, 0),
    name(26249, 5, Alias, 0),
    name(26254, 6, Alias, 0),
    name(26260, 5, Alias, 0),
    name(26265, 6, Alias, 0),
    name(26271, 5, Alias, 0),
    name(26276, 10, Alias, 0),
    name(26286, 47, Former, 186),
    name(26333, 10, Former, 180),
    name(26343, 25, Former, 180),
    name(26368, 16, Former, 137),
    name(26384, 22, Former, 180),
    name(26406, 20, Former, 160),
    name(26426, 17, Former, 180),
    name(26443, 41, Former, 180),
    name(26484, 23, Former, 136),
    name(26507, 7, Metonym, 0),
    name(26514, 12, Metonym, 0),
    name(26526, 11, Short, 0),
    name(26537, 12, Alias, 0),
    name(26549, 12, Alias, 0),
    name(26561, 8, Metonym, 0),
    name(26569, 13, Short, 0),
    name(26582, 29, Official, 0),
    name(26611, 25, Alias, 0),
    name(26636, 12, Alias, 0),
    name(26648, 12, Alias, 0),
    name(26660, 15, Alias, 0),
    name(26675, 5, Metonym, 0),
    name(26680, 9, Short, 0),
    name(26689, 42, Official, 0),
    name(26731, 7, Alias, 0),
    name(26738, 21, Alias, 0),
    name(26759, 10, Alias, 0),
    name(26769, 8, Alias, 0),
    name(26777, 18, Alias, 0),
    name(26795, 31, Alias, 0),
    name(26826, 7, Former, 128),
    name(26833, 7, Former, 128),
    name(26840, 6, Former, 128),
    name(26846, 6, Former, 128),
    name(26852, 18, Former, 128),
    name(26870, 7, Metonym, 0),
    name(26877, 5, Metonym, 0),
    name(26882, 25, Metonym, 0),
    name(26907, 19, Metonym, 0),
    name(26926, 12, Metonym, 0),
    name(26938, 7, Short, 0),
    name(26945, 18, Official, 0),
    name(26963, 6, Alias, 0),
    name(26969, 10, Former, 39),
    name(26979, 6, Metonym, 0),
    name(26985, 9, Short, 0),
    name(26994, 21, Official, 0),
    name(27015, 7, Alias, 0),
    name(27022, 19, Alias, 0),
    name(27041, 7, Alias, 0),
    name(27048, 8, Alias, 0),
    name(27056, 8, Alias, 0),
    name(27064, 5, Alias, 0),
    name(27069, 14, Former, 114),
    name(27083, 36, Former, 114),
    name(27119, 16, Metonym, 0),
    name(27135, 7, Metonym, 0),
    name(27142, 5, Metonym, 0),
    name(27147, 10, Short, 0),
    name(27157, 25, Official, 0),
    name(27182, 26, Alias, 0),
    name(27208, 24, Alias, 0),
    name(27232, 11, Alias, 0),
    name(27243, 9, Alias, 0),
    name(27252, 10, Alias, 0),
    name(27262, 11, Alias, 0),
    name(27273, 19, Metonym, 0),
    name(27292, 15, Metonym, 0),
    name(27307, 9, Metonym, 0),
    name(27316, 6, Short, 0),
    name(27322, 18, Official, 0),
    name(27340, 7, Alias, 0),
    name(27347, 18, Alias, 0),
    name(27365, 7, Alias, 0),
    name(27372, 8, Alias, 0),
    name(27380, 8, Alias, 0),
    name(27388, 8, Alias, 0),
    name(27396, 6, Alias, 0),
    name(27402, 11, Former, 116),
    name(27413, 33, Former, 116),
    name(27446, 4, Metonym, 0),
    name(27450, 11, Metonym, 0),
    name(27461, 5, Short, 0),
    name(27466, 44, Official, 0),
    name(27510, 5, Alias, 0),
    name(27515, 4, Alias, 0),
    name(27519, 9, Alias, 0),
    name(27528, 15, Alias, 0),
    name(27543, 35, Alias, 0),
    name(27578, 69, Alias, 0),
    name(27647, 12, Alias, 0),
    name(27659, 5, Alias, 0),
    name(27664, 9, Alias, 0),
    name(27673, 35, Alias, 0),
    name(27708, 12, Alias, 0),
    name(27720, 19, Alias, 0),
    name(27739, 24, Alias, 0),
    name(27763, 12, Alias, 0),
    name(27775, 20, Alias, 0),
    name(27795, 12, Alias, 0),
    name(27807, 29, Alias, 0),
    name(27836, 12, Alias, 0),
    name(27848, 27, Alias, 0),
    name(27875, 27, Alias, 0),
    name(27902, 6, Alias, 0),
    name(27908, 6, Alias, 0),
    name(27914, 26, Short, 0),
    name(27940, 28, Alias, 0),
    name(27968, 29, Alias, 0),
    name(27997, 12, Alias, 0),
    name(28009, 21, Alias, 0),
    name(28030, 32, Alias, 0),
    name(28062, 11, Alias, 0),
    name(28073, 21, Alias, 0),
    name(28094, 19, Alias, 0),
    name(28113, 32, Alias, 0),
    name(28145, 13, Alias, 0),
    name(28158, 7, Metonym, 0),
    name(28165, 7, Short, 0),
    name(28172, 18, Official, 0),
    name(28190, 10, Alias, 0),
    name(28200, 5, Alias, 0),
    name(28205, 7, Alias, 0),
    name(28212, 7, Alias, 0),
    name(28219, 8, Alias, 0),
    name(28227, 9, Alias, 0),
    name(28236, 16, Alias, 0),
    name(28252, 12, Alias, 0),
    name(28264, 14, Former, 16),
    name(28278, 14, Metonym, 0),
    name(28292, 7, Metonym, 0),
    name(28299, 5, Metonym, 0),
    name(28304, 6, Short, 0),
    name(28310, 22, Official, 0),
    name(28332, 22, Alias, 0),
    name(28354, 25, Metonym, 0),
    name(28379, 7, Short, 0),
    name(28386, 19, Official, 0),
    name(28405, 8, Alias, 0),
    name(28413, 8, Alias, 0),
    name(28421, 9, Alias, 0),
    name(28430, 20, Alias, 0),
    name(28450, 17, Alias, 0),
    name(28467, 15, Alias, 0),
    name(28482, 22, Alias, 0),
    name(28504, 22, Alias, 0),
    name(28526, 14, Alias, 0),
    name(28540, 13, Former, 117),
    name(28553, 35, Former, 117),
    name(28588, 12, Former, 117),
    name(28600, 10, Metonym, 0),
    name(28610, 8, Metonym, 0),
    name(28618, 8, Metonym, 0),
    name(28626, 14, Metonym, 0),
    name(28640, 10, Short, 0),
    name(28650, 22, Official, 0),
    name(28672, 12, Alias, 0),
    name(28684, 10, Alias, 0),
    name(28694, 33, Former, 174),
    name(28727, 17, Former, 143),
    name(28744, 20, Former, 143),
    name(28764, 12, Metonym, 0),
    name(28776, 8, Metonym, 0),
    name(28784, 15, Metonym, 0),
    name(28799, 10, Metonym, 0),
    name(28809, 8, Short, 0),
    name(28817, 20, Official, 0),
    name(28837, 14, Alias, 0),
    name(28851, 8, Alias, 0),
    name(28859, 7, Alias, 0),
    name(28866, 15, Alias, 0),
    name(28881, 9, Alias, 0),
    name(28890, 25, Alias, 0),
    name(28915, 24, Alias, 0),
    name(28939, 25, Former, 42),
    name(28964, 14, Metonym, 0),
    name(28978, 5, Metonym, 0),
    name(28983, 6, Short, 0),
    name(28989, 21, Official, 0),
    name(29010, 24, Alias, 0),
    name(29034, 7, Alias, 0),
    name(29041, 6, Alias, 0),
    name(29047, 7, Alias, 0),
    name(29054, 7, Alias, 0),
    name(29061, 17, Metonym, 0),
    name(29078, 9, Metonym, 0),
    name(29087, 11, Metonym, 0),
    name(29098, 12, Metonym, 0),
    name(29110, 12, Metonym, 0),
    name(29122, 25, Metonym, 0),
    name(29147, 10, Metonym, 0),
    name(29157, 16, Short, 0),
    name(29173, 32, Official, 0),
    name(29205, 27, Alias, 0),
    name(29232, 14, Alias, 0),
    name(29246, 14, Alias, 0),
    name(29260, 14, Alias, 0),
    name(29274, 14, Alias, 0),
    name(29288, 3, Alias, 0),
    name(29291, 13, Alias, 0),
    name(29304, 14, Alias, 0),
    name(29318, 6, Metonym, 0),
    name(29324, 14, Short, 1),
    name(29338, 12, Alias, 1),
    name(29350, 13, Alias, 1),
    name(29363, 15, Short, 0),
    name(29378, 27, Official, 0),
    name(29405, 15, Alias, 0),
    name(29420, 9, Alias, 0),
    name(29429, 18, Alias, 0),
    name(29447, 19, Alias, 0),
    name(29466, 19, Alias, 0),
    name(29485, 10, Alias, 0),
    name(29495, 18, Alias, 0),
    name(29513, 10, Alias, 0),
    name(29523, 18, Alias, 0),
    name(29541, 10, Alias, 0),
    name(29551, 14, Alias, 0),
    name(29565, 18, Alias, 0),
    name(29583, 18, Alias, 0),
    name(29601, 20, Alias, 0),
    name(29621, 35, Alias, 0),
    name(29656, 4, Former, 198),
    name(29660, 39, Former, 198),
    name(29699, 13, Former, 198),
    name(29712, 5, Former, 198),
    name(29717, 29, Former, 198),
    name(29746, 37, Former, 198),
    name(29783, 17, Former, 198),
    name(29800, 21, Former, 193),
    name(29821, 14, Former, 198),
    name(29835, 6, Metonym, 0),
    name(29841, 7, Metonym, 0),
    name(29848, 12, Metonym, 0),
    name(29860, 4, Short, 0),
    name(29864, 16, Official, 0),
    name(29880, 19, Alias, 0),
    name(29899, 12, Former, 29),
    name(29911, 16, Former, 29),
    name(29927, 6, Metonym, 0),
    name(29933, 8, Metonym, 0),
    name(29941, 15, Metonym, 0),
    name(29956, 5, Short, 0),
    name(29961, 17, Official, 0),
    name(29978, 5, Alias, 0),
    name(29983, 20, Alias, 0),
    name(30003, 14, Former, 155),
    name(30017, 19, Metonym, 0),
    name(30036, 8, Metonym, 0),
    name(30044, 10, Metonym, 0),
    name(30054, 8, Metonym, 0),
    name(30062, 7, Short, 0),
    name(30069, 32, Official, 0),
    name(30101, 18, Alias, 0),
    name(30119, 18, Alias, 0),
    name(30137, 7, Alias, 0),
    name(30144, 19, Alias, 0),
    name(30163, 7, Alias, 0),
    name(30170, 7, Alias, 0),
    name(30177, 6, Alias, 0),
    name(30183, 15, Alias, 0),
    name(30198, 15, Alias, 0),
    name(30213, 20, Alias, 0),
    name(30233, 19, Alias, 0),
    name(30252, 12, Alias, 0),
    name(30264, 18, Alias, 0),
    name(30282, 5, Former, 69),
    name(30287, 8, Former, 69),
    name(30295, 8, Former, 69),
    name(30303, 13, Former, 10),
    name(30316, 5, Former, 127),
    name(30321, 40, Former, 169),
    name(30361, 14, Former, 126),
    name(30375, 11, Metonym, 0),
    name(30386, 9, Metonym, 0),
    name(30395, 18, Metonym, 0),
    name(30413, 9, Metonym, 0),
    name(30422, 7, Metonym, 77),
    name(30429, 6, Metonym, 77),
    name(30435, 6, Metonym, 77),
    name(30441, 10, Short, 0),
    name(30451, 9, Alias, 0),
    name(30460, 11, Alias, 0),
    name(30471, 8, Alias, 0),
    name(30479, 9, Alias, 0),
    name(30488, 22, Alias, 0),
    name(30510, 17, Alias, 0),
    name(30527, 7, Metonym, 0),
    name(30534, 9, Metonym, 0),
    name(30543, 12, Metonym, 0),
    name(30555, 8, Short, 0),
    name(30563, 10, Alias, 0),
    name(30573, 8, Alias, 0),
    name(30581, 8, Alias, 0),
    name(30589, 11, Alias, 0),
    name(30600, 14, Alias, 0),
    name(30614, 17, Alias, 0),
    name(30631, 12, Alias, 0),
    name(30643, 19, Alias, 0),
    name(30662, 27, Former, 105),
    name(30689, 29, Former, 105),
    name(30718, 11, Metonym, 0),
    name(30729, 11, Metonym, 0),
    name(30740, 10, Metonym, 0),
    name(30750, 24, Short, 0),
    name(30774, 44, Official, 0),
    name(30818, 4, Alias, 0),
    name(30822, 23, Alias, 0),
    name(30845, 24, Alias, 0),
    name(30869, 29, Alias, 0),
    name(30898, 23, Alias, 0),
    name(30921, 18, Alias, 0),
    name(30939, 17, Alias, 0),
    name(30956, 19, Alias, 0),
    name(30975, 23, Alias, 0),
    name(30998, 6, Metonym, 0),
    name(31004, 10, Short, 0),
    name(31014, 22, Official, 0),
    name(31036, 8, Alias, 0),
    name(31044, 9, Alias, 0),
    name(31053, 8, Alias, 0),
    name(31061, 11, Alias, 0),
    name(31072, 26, Alias, 0),
    name(31098, 31, Former, 171),
    name(31129, 22, Former, 52),
    name(31151, 21, Former, 52),
    name(31172, 17, Metonym, 59),
    name(31189, 6, Metonym, 0),
    name(31195, 14, Metonym, 0),
    name(31209, 21, Metonym, 0),
    name(31230, 10, Short, 0),
    name(31240, 30, Official, 0),
    name(31270, 10, Alias, 0),
    name(31280, 11, Alias, 0),
    name(31291, 10, Alias, 0),
    name(31301, 9, Alias, 0),
    name(31310, 10, Alias, 0),
    name(31320, 35, Alias, 0),
    name(31355, 18, Alias, 0),
    name(31373, 10, Metonym, 0),
    name(31383, 8, Metonym, 0),
    name(31391, 10, Short, 0),
    name(31401, 10, Short, 0),
    name(31411, 9, Alias, 0),
    name(31420, 13, Alias, 0),
    name(31433, 9, Short, 0),
    name(31442, 21, Official, 0),
    name(31463, 14, Alias, 0),
    name(31477, 8, Alias, 0),
    name(31485, 9, Alias, 0),
    name(31494, 10, Alias, 0),
    name(31504, 22, Alias, 0),
    name(31526, 12, Alias, 0),
    name(31538, 10, Metonym, 0),
    name(31548, 6, Short, 0),
    name(31554, 18, Official, 0),
    name(31572, 6, Alias, 0),
    name(31578, 9, Former, 34),
    name(31587, 22, Metonym, 0),
    name(31609, 8, Metonym, 0),
    name(31617, 8, Short, 0),
    name(31625, 22, Alias, 0),
    name(31647, 8, Alias, 0),
    name(31655, 8, Alias, 0),
    name(31663, 7, Alias, 0),
    name(31670, 9, Alias, 0),
    name(31679, 9, Alias, 0),
    name(31688, 7, Alias, 0),
    name(31695, 7, Alias, 0),
    name(31702, 12, Alias, 0),
    name(31714, 14, Former, 19),
    name(31728, 20, Former, 141),
    name(31748, 6, Former, 32),
    name(31754, 13, Former, 19),
    name(31767, 12, Metonym, 0),
    name(31779, 13, Metonym, 0),
    name(31792, 9, Metonym, 0),
    name(31801, 12, Metonym, 0),
    name(31813, 11, Metonym, 0),
    name(31824, 7, Short, 0),
    name(31831, 23, Alias, 0),
    name(31854, 6, Alias, 0),
    name(31860, 7, Short, 0),
    name(31867, 19, Official, 0),
    name(31886, 7, Alias, 0),
    name(31893, 24, Former, 3),
    name(31917, 17, Former, 70),
    name(31934, 16, Former, 70),
    name(31950, 8, Metonym, 0),
    name(31958, 7, Metonym, 0),
    name(31965, 13, Short, 0),
    name(31978, 6, Alias, 0),
    name(31984, 20, Alias, 0),
    name(32004, 13, Alias, 0),
    name(32017, 19, Alias, 0),
    name(32036, 15, Alias, 0),
    name(32051, 15, Alias, 0),
    name(32066, 15, Alias, 0),
    name(32081, 7, Metonym, 0),
    name(32088, 5, Short, 0),
    name(32093, 21, Official, 0),
    name(32114, 20, Alias, 0),
    name(32134, 6, Metonym, 0),
    name(32140, 14, Short, 0),
    name(32154, 12, Alias, 0),
    name(32166, 12, Alias, 0),
    name(32178, 13, Alias, 0),
    name(32191, 12, Alias, 0),
    name(32203, 12, Alias, 0),
    name(32215, 7, Short, 0),
    name(32222, 27, Official, 0),
    name(32249, 8, Alias, 0),
    name(32257, 8, Alias, 0),
    name(32265, 5, Metonym, 0),
    name(32270, 8, Metonym, 0),
    name(32278, 14, Metonym, 0),
    name(32292, 9, Metonym, 0),
    name(32301, 5, Metonym, 71),
    name(32306, 9, Short, 0),
    name(32315, 21, Official, 0),
    name(32336, 9, Alias, 0),
    name(32345, 7, Metonym, 0),
    name(32352, 4, Short, 0),
    name(32356, 6, Alias, 0),
    name(32362, 5, Metonym, 0),
    name(32367, 11, Short, 0),
    name(32378, 26, Official, 0),
    name(32404, 7, Alias, 0),
    name(32411, 8, Alias, 0),
    name(32419, 7, Alias, 0),
    name(32426, 8, Alias, 0),
    name(32434, 8, Alias, 0),
    name(32442, 26, Alias, 0),
    name(32468, 9, Alias, 0),
    name(32477, 10, Alias, 0),
    name(32487, 11, Alias, 0),
    name(32498, 10, Alias, 0),
    name(32508, 6, Alias, 0),
    name(32514, 11, Alias, 0),
    name(32525, 8, Alias, 0),
    name(32533, 14, Alias, 0),
    name(32547, 13, Alias, 0),
    name(32560, 15, Alias, 0),
    name(32575, 20, Alias, 0),
    name(32595, 13, Metonym, 0),
    name(32608, 9, Metonym, 0),
    name(32617, 9, Metonym, 0),
    name(32626, 8, Metonym, 0),
    name(32634, 8, Metonym, 0),
    name(32642, 14, Metonym, 0),
    name(32656, 5, Metonym, 0),
    name(32661, 7, Metonym, 0),
    name(32668, 7, Metonym, 0),
    name(32675, 9, Metonym, 0),
    name(32684, 8, Metonym, 0),
    name(32692, 6, Short, 0),
    name(32698, 17, Official, 0),
    name(32715, 16, Alias, 0),
    name(32731, 5, Alias, 0),
    name(32736, 5, Alias, 0),
    name(32741, 5, Alias, 0),
    name(32746, 7, Alias, 0),
    name(32753, 8, Alias, 0),
    name(32761, 7, Alias, 0),
    name(32768, 8, Alias, 0),
    name(32776, 8, Alias, 0),
    name(32784, 8, Alias, 0),
    name(32792, 11, Metonym, 0),
    name(32803, 4, Metonym, 0),
    name(32807, 10, Metonym, 0),
    name(32817, 16, Metonym, 0),
    name(32833, 17, Metonym, 0),
    name(32850, 5, Short, 0),
    name(32855, 36, Official, 0),
    name(32891, 15, Alias, 0),
    name(32906, 16, Former, 78),
    name(32922, 14, Former, 201),
    name(32936, 9, Metonym, 0),
    name(32945, 9, Metonym, 0),
    name(32954, 9, Metonym, 0),
    name(32963, 8, Metonym, 0),
    name(32971, 11, Metonym, 0),
    name(32982, 12, Metonym, 0),
    name(32994, 13, Metonym, 0),
    name(33007, 18, Short, 1),
    name(33025, 15, Alias, 1),
    name(33040, 5, Short, 0),
    name(33045, 17, Official, 0),
    name(33062, 6, Alias, 0),
    name(33068, 5, Metonym, 0),
    name(33073, 12, Short, 0),
    name(33085, 24, Official, 0),
    name(33109, 30, Alias, 0),
    name(33139, 32, Alias, 0),
    name(33171, 11, Short, 0),
    name(33182, 8, Alias, 0),
    name(33190, 20, Alias, 0),
    name(33210, 10, Alias, 0),
    name(33220, 13, Alias, 0),
    name(33233, 17, Alias, 0),
    name(33250, 14, Alias, 0),
    name(33264, 13, Alias, 0),
    name(33277, 14, Alias, 0),
    name(33291, 13, Alias, 0),
    name(33304, 13, Metonym, 0),
    name(33317, 10, Metonym, 0),
    name(33327, 11, Metonym, 0),
    name(33338, 4, Short, 0),
    name(33342, 17, Official, 0),
    name(33359, 4, Alias, 0),
    name(33363, 19, Alias, 0),
    name(33382, 8, Alias, 0),
    name(33390, 15, Former, 43),
    name(33405, 28, Former, 43),
    name(33433, 14, Metonym, 0),
    name(33447, 7, Metonym, 0),
    name(33454, 6, Metonym, 0),
    name(33460, 6, Metonym, 0),
    name(33466, 8, Metonym, 0),
    name(33474, 8, Short, 0),
    name(33482, 28, Official, 0),
    name(33510, 10, Alias, 0),
    name(33520, 14, Alias, 0),
    name(33534, 20, Former, 123),
    name(33554, 12, Metonym, 0),
    name(33566, 14, Metonym, 0),
    name(33580, 9, Metonym, 0),
    name(33589, 5, Metonym, 0),
    name(33594, 10, Metonym, 0),
    name(33604, 6, Short, 0),
    name(33610, 18, Official, 0),
    name(33628, 3, Code, 64),
    name(33631, 17, Metonym, 0),
    name(33648, 21, Metonym, 0),
    name(33669, 11, Metonym, 0),
    name(33680, 38, Short, 0),
    name(33718, 4, Alias, 0),
    name(33722, 46, Alias, 0),
    name(33768, 32, Alias, 0),
    name(33800, 41, Alias, 0),
    name(33841, 52, Alias, 0),
    name(33893, 8, Short, 0),
    name(33901, 14, Alias, 0),
    name(33915, 14, Alias, 0),
    name(33929, 14, Alias, 0),
    name(33943, 15, Alias, 0),
    name(33958, 16, Alias, 0),
    name(33974, 43, Alias, 0),
    name(34017, 14, Alias, 0),
    name(34031, 14, Alias, 0),
    name(34045, 4, Short, 0),
    name(34049, 16, Official, 0),
    name(34065, 5, Alias, 0),
    name(34070, 6, Alias, 0),
    name(34076, 20, Alias, 0),
    name(34096, 16, Metonym, 0),
    name(34112, 4, Metonym, 0),
    name(34116, 18, Metonym, 0),
    name(34134, 22, Metonym, 0),
    name(34156, 11, Metonym, 0),
    name(34167, 18, Metonym, 0),
    name(34185, 11, Short, 0),
    name(34196, 27, Official, 0),
    name(34223, 9, Alias, 0),
    name(34232, 10, Alias, 0),
    name(34242, 11, Alias, 0),
    name(34253, 9, Alias, 0),
    name(34262, 10, Alias, 0),
    name(34272, 10, Alias, 0),
    name(34282, 19, Alias, 0),
    name(34301, 11, Alias, 0),
    name(34312, 11, Alias, 0),
    name(34323, 12, Alias, 0),
    name(34335, 9, Alias, 0),
    name(34344, 22, Alias, 0),
    name(34366, 22, Alias, 0),
    name(34388, 31, Former, 110),
    name(34419, 23, Former, 110),
    name(34442, 10, Metonym, 0),
    name(34452, 17, Metonym, 0),
    name(34469, 11, Metonym, 0),
    name(34480, 18, Metonym, 0),
    name(34498, 6, Metonym, 0),
    name(34504, 7, Metonym, 0),
    name(34511, 11, Metonym, 0),
    name(34522, 5, Short, 0),
    name(34527, 17, Official, 0),
    name(34544, 5, Alias, 0),
    name(34549, 6, Alias, 0),
    name(34555, 14, Alias, 0),
    name(34569, 5, Alias, 0),
    name(34574, 5, Metonym, 0),
    name(34579, 8, Metonym, 0),
    name(34587, 9, Metonym, 0),
    name(34596, 16, Short, 0),
    name(34612, 37, Official, 0),
    name(34649, 26, Alias, 0),
    name(34675, 10, Alias, 0),
    name(34685, 13, Alias, 0),
    name(34698, 18, Alias, 0),
    name(34716, 15, Alias, 0),
    name(34731, 17, Alias, 0),
    name(34748, 19, Alias, 0),
    name(34767, 33, Former, 55),
    name(34800, 12, Metonym, 0),
    name(34812, 7, Metonym, 0),
    name(34819, 6, Short, 0),
    name(34825, 18, Official, 0),
    name(34843, 5, Alias, 0),
    name(34848, 7, Alias, 0),
    name(34855, 7, Alias, 0),
    name(34862, 7, Alias, 0),
    name(34869, 6, Alias, 0),
    name(34875, 21, Alias, 0),
    name(34896, 12, Alias, 0),
    name(34908, 3, Former, 138),
    name(34911, 27, Former, 138),
    name(34938, 24, Former, 138),
    name(34962, 12, Metonym, 0),
    name(34974, 17, Metonym, 0),
    name(34991, 24, Metonym, 0),
    name(35015, 8, Metonym, 0),
    name(35023, 8, Metonym, 0),
    name(35031, 8, Metonym, 0),
    name(35039, 8, Metonym, 0),
    name(35047, 6, Metonym, 0),
    name(35053, 8, Metonym, 0),
    name(35061, 8, Metonym, 0),
    name(35069, 11, Short, 0),
    name(35080, 27, Official, 0),
    name(35107, 36, Alias, 0),
    name(35143, 10, Alias, 0),
    name(35153, 9, Alias, 0),
    name(35162, 12, Metonym, 0),
    name(35174, 8, Metonym, 0),
    name(35182, 11, Short, 0),
    name(35193, 37, Official, 0),
    name(35230, 6, Alias, 0),
    name(35236, 6, Alias, 0),
    name(35242, 5, Alias, 0),
    name(35247, 14, Alias, 0),
    name(35261, 15, Alias, 0),
    name(35276, 6, Alias, 0),
    name(35282, 15, Alias, 0),
    name(35297, 6, Alias, 0),
    name(35303, 14, Alias, 0),
    name(35317, 9, Alias, 0),
    name(35326, 4, Alias, 0),
    name(35330, 8, Alias, 0),
    name(35338, 16, Alias, 0),
    name(35354, 33, Alias, 0),
    name(35387, 5, Alias, 0),
    name(35392, 12, Alias, 0),
    name(35404, 16, Alias, 0),
    name(35420, 10, Alias, 0),
    name(35430, 11, Alias, 0),
    name(35441, 9, Alias, 0),
    name(35450, 6, Alias, 0),
    name(35456, 4, Alias, 0),
    name(35460, 40, Alias, 0),
    name(35500, 45, Alias, 0),
    name(35545, 9, Alias, 0),
    name(35554, 33, Alias, 0),
    name(35587, 6, Alias, 0),
    name(35593, 9, Alias, 0),
    name(35602, 6, Alias, 0),
    name(35608, 6, Alias, 0),
    name(35614, 33, Alias, 0),
    name(35647, 10, Metonym, 0),
    name(35657, 8, Metonym, 0),
    name(35665, 10, Metonym, 0),
    name(35675, 10, Metonym, 0),
    name(35685, 9, Metonym, 0),
    name(35694, 19, Metonym, 0),
    name(35713, 6, Metonym, 0),
    name(35719, 8, Short, 0),
    name(35727, 19, Official, 0),
    name(35746, 8, Alias, 0),
    name(35754, 10, Alias, 0),
    name(35764, 10, Alias, 0),
    name(35774, 20, Alias, 0),
    name(35794, 21, Alias, 0),
    name(35815, 20, Alias, 0),
    name(35835, 13, Metonym, 0),
    name(35848, 6, Metonym, 0),
    name(35854, 6, Metonym, 0),
    name(35860, 7, Metonym, 0),
    name(35867, 8, Metonym, 0),
    name(35875, 8, Metonym, 0),
    name(35883, 19, Metonym, 0),
    name(35902, 25, Metonym, 0),
    name(35927, 18, Metonym, 0),
    name(35945, 10, Metonym, 0),
    name(35955, 17, Metonym, 0),
    name(35972, 17, Metonym, 0),
    name(35989, 8, Short, 0),
    name(35997, 20, Official, 0),
    name(36017, 8, Alias, 0),
    name(36025, 23, Alias, 0),
    name(36048, 9, Metonym, 0),
    name(36057, 21, Metonym, 0),
    name(36078, 9, Short, 0),
    name(36087, 18, Official, 0),
    name(36105, 19, Alias, 0),
    name(36124, 31, Alias, 0),
    name(36155, 23, Alias, 0),
    name(36178, 19, Alias, 0),
    name(36197, 19, Alias, 0),
    name(36216, 8, Alias, 0),
    name(36224, 8, Alias, 0),
    name(36232, 8, Alias, 0),
    name(36240, 3, Alias, 0),
    name(36243, 4, Alias, 0),
    name(36247, 32, Alias, 0),
    name(36279, 30, Alias, 0),
    name(36309, 3, Alias, 0),
    name(36312, 10, Alias, 0),
    name(36322, 9, Alias, 0),
    name(36331, 29, Alias, 0),
    name(36360, 21, Alias, 0),
    name(36381, 30, Alias, 0),
    name(36411, 17, Alias, 0),
    name(36428, 23, Alias, 0),
    name(36451, 21, Alias, 0),
    name(36472, 10, Alias, 0),
    name(36482, 35, Alias, 0),
    name(36517, 34, Alias, 0),
    name(36551, 25, Alias, 0),
    name(36576, 24, Alias, 0),
    name(36600, 21, Alias, 0),
    name(36621, 22, Alias, 0),
    name(36643, 18, Alias, 0),
    name(36661, 24, Alias, 0),
    name(36685, 36, Alias, 0),
    name(36721, 18, Alias, 0),
    name(36739, 21, Alias, 0),
    name(36760, 35, Alias, 0),
    name(36795, 12, Alias, 0),
    name(36807, 7, Metonym, 0),
    name(36814, 8, Metonym, 0),
    name(36822, 8, Metonym, 0),
    name(36830, 10, Metonym, 0),
    name(36840, 15, Metonym, 0),
    name(36855, 43, Short, 0),
    name(36898, 34, Alias, 0),
    name(36932, 24, Alias, 0),
    name(36956, 16, Short, 0),
    name(36972, 13, Alias, 0),
    name(36985, 23, Alias, 0),
    name(37008, 18, Alias, 0),
    name(37026, 18, Alias, 0),
    name(37044, 21, Alias, 0),
    name(37065, 19, Alias, 0),
    name(37084, 7, Metonym, 0),
    name(37091, 17, Short, 0),
    name(37108, 15, Alias, 0),
    name(37123, 25, Alias, 0),
    name(37148, 23, Alias, 0),
    name(37171, 14, Alias, 0),
    name(37185, 5, Short, 0),
    name(37190, 14, Official, 0),
    name(37204, 5, Alias, 0),
    name(37209, 5, Alias, 0),
    name(37214, 6, Alias, 0),
    name(37220, 9, Metonym, 0),
    name(37229, 11, Metonym, 0),
    name(37240, 11, Metonym, 0),
    name(37251, 4, Metonym, 0),
    name(37255, 12, Metonym, 0),
    name(37267, 8, Short, 0),
    name(37275, 11, Alias, 0),
    name(37286, 14, Alias, 0),
    name(37300, 8, Alias, 0),
    name(37308, 8, Alias, 0),
    name(37316, 19, Alias, 0),
    name(37335, 21, Metonym, 0),
    name(37356, 7, Short, 0),
    name(37363, 7, Alias, 0),
    name(37370, 8, Alias, 0),
    name(37378, 8, Alias, 0),
    name(37386, 8, Alias, 0),
    name(37394, 7, Alias, 0),
    name(37401, 9, Alias, 0),
    name(37410, 14, Alias, 0),
    name(37424, 3, Code, 75),
    name(37427, 18, Former, 84),
    name(37445, 28, Former, 125),
    name(37473, 26, Former, 125),
    name(37499, 29, Former, 157),
    name(37528, 8, Metonym, 0),
    name(37536, 9, Metonym, 0),
    name(37545, 10, Metonym, 0),
    name(37555, 8, Metonym, 0),
    name(37563, 9, Metonym, 0),
    name(37572, 16, Metonym, 0),
    name(37588, 16, Metonym, 0),
    name(37604, 15, Metonym, 0),
    name(37619, 6, Short, 0),
    name(37625, 18, Official, 0),
    name(37643, 14, Alias, 0),
    name(37657, 16, Alias, 0),
    name(37673, 20, Alias, 0),
    name(37693, 20, Alias, 0),
    name(37713, 17, Alias, 0),
    name(37730, 17, Alias, 0),
    name(37747, 22, Alias, 0),
    name(37769, 2, Alias, 0),
    name(37771, 5, Alias, 0),
    name(37776, 7, Alias, 0),
    name(37783, 7, Alias, 0),
    name(37790, 22, Alias, 0),
    name(37812, 7, Alias, 0),
    name(37819, 23, Alias, 0),
    name(37842, 5, Alias, 0),
    name(37847, 5, Alias, 0),
    name(37852, 7, Alias, 0),
    name(37859, 12, Alias, 0),
    name(37871, 16, Alias, 0),
    name(37887, 6, Alias, 0),
    name(37893, 21, Alias, 0),
    name(37914, 8, Alias, 0),
    name(37922, 5, Alias, 0),
    name(37927, 39, Alias, 0),
    name(37966, 12, Alias, 0),
    name(37978, 10, Alias, 0),
    name(37988, 10, Alias, 0),
    name(37998, 9, Alias, 0),
    name(38007, 9, Alias, 0),
    name(38016, 9, Alias, 0),
    name(38025, 5, Former, 91),
    name(38030, 12, Former, 91),
    name(38042, 43, Former, 91),
    name(38085, 44, Former, 91),
    name(38129, 5, Metonym, 194),
    name(38134, 7, Metonym, 194),
    name(38141, 10, Metonym, 194),
    name(38151, 5, Metonym, 194),
    name(38156, 6, Metonym, 194),
    name(38162, 7, Metonym, 194),
    name(38169, 6, Metonym, 194),
    name(38175, 6, Metonym, 194),
    name(38181, 6, Metonym, 194),
    name(38187, 6, Metonym, 194),
    name(38193, 18, Metonym, 194),
    name(38211, 10, Metonym, 194),
    name(38221, 15, Metonym, 194),
    name(38236, 11, Metonym, 194),
    name(38247, 18, Metonym, 194),
    name(38265, 14, Metonym, 194),
    name(38279, 20, Metonym, 194),
    name(38299, 9, Metonym, 194),
    name(38308, 12, Metonym, 194),
    name(38320, 12, Metonym, 194),
    name(38332, 9, Metonym, 194),
    name(38341, 6, Short, 0),
    name(38347, 18, Official, 0),
    name(38365, 6, Alias, 0),
    name(38371, 16, Alias, 0),
    name(38387, 17, Alias, 0),
    name(38404, 21, Alias, 0),
    name(38425, 8, Alias, 0),
    name(38433, 6, Metonym, 0),
    name(38439, 8, Metonym, 0),
    name(38447, 16, Metonym, 0),
    name(38463, 12, Short, 0),
    name(38475, 23, Official, 0),
    name(38498, 11, Alias, 0),
    name(38509, 14, Alias, 0),
    name(38523, 15, Alias, 0),
    name(38538, 11, Alias, 0),
    name(38549, 3, Alias, 0),
    name(38552, 13, Alias, 0),
    name(38565, 5, Alias, 0),
    name(38570, 13, Alias, 0),
    name(38583, 13, Alias, 0),
    name(38596, 15, Alias, 0),
    name(38611, 16, Alias, 0),
    name(38627, 46, Alias, 0),
    name(38673, 17, Metonym, 0),
    name(38690, 8, Metonym, 0),
    name(38698, 7, Metonym, 0),
    name(38705, 13, Metonym, 0),
    name(38718, 4, Metonym, 0),
    name(38722, 5, Metonym, 0),
    name(38727, 6, Metonym, 0),
    name(38733, 14, Metonym, 0),
    name(38747, 12, Metonym, 0),
    name(38759, 5, Short, 0),
    name(38764, 21, Official, 0),
    name(38785, 8, Alias, 0),
    name(38793, 11, Alias, 0),
    name(38804, 6, Alias, 0),
    name(38810, 16, Alias, 0),
    name(38826, 6, Alias, 0),
    name(38832, 14, Alias, 0),
    name(38846, 3, Code, 79),
    name(38849, 20, Former, 15),
    name(38869, 32, Former, 159),
    name(38901, 6, Metonym, 0),
    name(38907, 6, Metonym, 0),
    name(38913, 7, Metonym, 0),
    name(38920, 8, Metonym, 0),
    name(38928, 7, Metonym, 0),
    name(38935, 10, Metonym, 0),
    name(38945, 14, Metonym, 0),
    name(38959, 7, Short, 0),
    name(38966, 19, Official, 0),
    name(38985, 24, Alias, 0),
    name(39009, 8, Alias, 0),
    name(39017, 5, Metonym, 0),
    name(39022, 9, Short, 0),
    name(39031, 21, Official, 0),
    name(39052, 9, Alias, 0),
    name(39061, 9, Alias, 0),
    name(39070, 8, Alias, 0),
    name(39078, 9, Alias, 0),
    name(39087, 8, Alias, 0),
    name(39095, 33, Alias, 0),
    name(39128, 9, Alias, 0),
    name(39137, 18, Former, 145),
    name(39155, 16, Metonym, 0),
    name(39171, 10, Metonym, 0),
    name(39181, 44, Short, 0),
    name(39225, 41, Alias, 0),
    name(39266, 35, Alias, 0),
    name(39301, 40, Alias, 0),
    name(39341, 44, Alias, 0),
    name(39385, 39, Alias, 0),
    name(39424, 40, Alias, 0),
    name(39464, 41, Alias, 0),
    name(39505, 5, Alias, 0),
    name(39510, 32, Alias, 0),
    name(39542, 46, Alias, 0),
    name(39588, 44, Short, 0),
    name(39632, 12, Alias, 0),
    name(39644, 33, Alias, 0),
    name(39677, 15, Alias, 0),
    name(39692, 46, Alias, 0),
    name(39738, 10, Alias, 0),
    name(39748, 23, Metonym, 0),
    name(39771, 22, Short, 0),
    name(39793, 25, Alias, 0),
    name(39818, 28, Alias, 0),
    name(39846, 20, Alias, 0),
    name(39866, 21, Alias, 0),
    name(39887, 26, Alias, 0),
    name(39913, 21, Alias, 0),
    name(39934, 22, Alias, 0),
    name(39956, 20, Alias, 0),
    name(39976, 6, Short, 1),
    name(39982, 17, Official, 0),
    name(39999, 15, Short, 0),
    name(40014, 14, Alias, 0),
    name(40028, 14, Alias, 0),
    name(40042, 14, Alias, 0),
    name(40056, 9, Alias, 0),
    name(40065, 13, Alias, 0),
    name(40078, 13, Alias, 0),
    name(40091, 8, Alias, 0),
    name(40099, 13, Alias, 0),
    name(40112, 23, Former, 62),
    name(40135, 36, Former, 62),
    name(40171, 7, Metonym, 0),
    name(40178, 12, Short, 0),
    name(40190, 24, Official, 0),
    name(40214, 10, Alias, 0),
    name(40224, 12, Alias, 0),
    name(40236, 8, Metonym, 0),
    name(40244, 11, Short, 0),
    name(40255, 23, Official, 0),
    name(40278, 11, Alias, 0),
    name(40289, 25, Alias, 0),
    name(40314, 31, Metonym, 0),
    name(40345, 12, Metonym, 0),
    name(40357, 10, Short, 0),
    name(40367, 22, Official, 0),
    name(40389, 34, Alias, 0),
    name(40423, 11, Alias, 0),
    name(40434, 36, Alias, 0),
    name(40470, 12, Alias, 0),
    name(40482, 7, Short, 0),
    name(40489, 27, Official, 0),
    name(40516, 8, Alias, 0),
    name(40524, 7, Alias, 0),
    name(40531, 10, Alias, 0),
    name(40541, 12, Alias, 0),
    name(40553, 14, Alias, 0),
    name(40567, 18, Former, 25),
    name(40585, 26, Former, 161),
    name(40611, 15, Former, 149),
    name(40626, 10, Metonym, 0),
    name(40636, 10, Metonym, 0),
    name(40646, 9, Metonym, 0),
    name(40655, 8, Metonym, 0),
    name(40663, 13, Metonym, 0),
    name(40676, 25, Short, 0),
    name(40701, 23, Alias, 0),
    name(40724, 24, Alias, 0),
    name(40748, 21, Alias, 0),
    name(40769, 23, Alias, 0),
    name(40792, 22, Alias, 0),
    name(40814, 6, Short, 0),
    name(40820, 18, Official, 0),
    name(40838, 16, Alias, 0),
    name(40854, 6, Alias, 0),
    name(40860, 7, Alias, 0),
    name(40867, 6, Alias, 0),
    name(40873, 7, Alias, 0),
    name(40880, 10, Alias, 0),
    name(40890, 31, Alias, 0),
    name(40921, 12, Alias, 0),
    name(40933, 15, Metonym, 0),
    name(40948, 7, Metonym, 200),
    name(40955, 8, Metonym, 200),
    name(40963, 8, Metonym, 200),
    name(40971, 7, Metonym, 200),
    name(40978, 9, Metonym, 200),
    name(40987, 12, Metonym, 200),
    name(40999, 14, Metonym, 200),
    name(41013, 11, Short, 0),
    name(41024, 23, Official, 0),
    name(41047, 13, Alias, 0),
    name(41060, 14, Alias, 0),
    name(41074, 9, Alias, 0),
    name(41083, 10, Alias, 0),
    name(41093, 13, Alias, 0),
    name(41106, 14, Alias, 0),
    name(41120, 13, Alias, 0),
    name(41133, 9, Alias, 0),
    name(41142, 11, Alias, 0),
    name(41153, 6, Metonym, 0),
    name(41159, 7, Metonym, 0),
    name(41166, 4, Metonym, 0),
    name(41170, 24, Short, 0),
    name(41194, 47, Official, 0),
    name(41241, 23, Alias, 0),
    name(41264, 22, Alias, 0),
    name(41286, 23, Alias, 0),
    name(41309, 8, Alias, 0),
    name(41317, 21, Alias, 0),
    name(41338, 22, Alias, 0),
    name(41360, 24, Alias, 0),
    name(41384, 19, Former, 54),
    name(41403, 15, Metonym, 0),
    name(41418, 12, Short, 0),
    name(41430, 35, Official, 0),
    name(41465, 4, Alias, 0),
    name(41469, 4, Alias, 0),
    name(41473, 15, Alias, 0),
    name(41488, 14, Alias, 0),
    name(41502, 11, Alias, 0),
    name(41513, 4, Alias, 0),
    name(41517, 4, Alias, 0),
    name(41521, 5, Alias, 0),
    name(41526, 42, Alias, 0),
    name(41568, 47, Alias, 0),
    name(41615, 42, Alias, 0),
    name(41657, 17, Alias, 0),
    name(41674, 16, Alias, 0),
    name(41690, 17, Alias, 0),
    name(41707, 17, Alias, 0),
    name(41724, 45, Alias, 0),
    name(41769, 7, Alias, 0),
    name(41776, 11, Alias, 0),
    name(41787, 23, Alias, 0),
    name(41810, 4, Alias, 0),
    name(41814, 8, Alias, 0),
    name(41822, 27, Alias, 0),
    name(41849, 79, Alias, 0),
    name(41928, 5, Metonym, 0),
    name(41933, 7, Metonym, 0),
    name(41940, 10, Metonym, 0),
    name(41950, 5, Metonym, 0),
    name(41955, 6, Metonym, 0),
    name(41961, 7, Metonym, 0),
    name(41968, 6, Metonym, 0),
    name(41974, 6, Metonym, 0),
    name(41980, 6, Metonym, 0),
    name(41986, 6, Metonym, 0),
    name(41992, 18, Metonym, 0),
    name(42010, 10, Metonym, 0),
    name(42020, 15, Metonym, 0),
    name(42035, 11, Metonym, 0),
    name(42046, 18, Metonym, 0),
    name(42064, 14, Metonym, 0),
    name(42078, 20, Metonym, 0),
    name(42098, 9, Metonym, 0),
    name(42107, 12, Metonym, 0),
    name(42119, 12, Metonym, 0),
    name(42131, 9, Metonym, 0),
    name(42140, 8, Short, 0),
    name(42148, 20, Official, 0),
    name(42168, 7, Alias, 0),
    name(42175, 12, Former, 57),
    name(42187, 12, Former, 57),
    name(42199, 18, Former, 57),
    name(42217, 10, Metonym, 0),
    name(42227, 8, Short, 0),
    name(42235, 15, Official, 0),
    name(42250, 10, Alias, 0),
    name(42260, 19, Alias, 0),
    name(42279, 19, Alias, 0),
    name(42298, 20, Alias, 0),
    name(42318, 10, Alias, 0),
    name(42328, 9, Alias, 0),
    name(42337, 9, Alias, 0),
    name(42346, 20, Alias, 0),
    name(42366, 8, Alias, 0),
    name(42374, 20, Alias, 0),
    name(42394, 9, Alias, 0),
    name(42403, 10, Metonym, 0),
    name(42413, 20, Metonym, 0),
    name(42433, 7, Metonym, 0),
    name(42440, 9, Metonym, 0),
    name(42449, 8, Short, 0),
    name(42457, 20, Official, 0),
    name(42477, 9, Alias, 0),
    name(42486, 19, Alias, 0),
    name(42505, 9, Alias, 0),
    name(42514, 9, Alias, 0),
    name(42523, 9, Alias, 0),
    name(42532, 14, Metonym, 0),
    name(42546, 7, Metonym, 0),
    name(42553, 9, Metonym, 0),
    name(42562, 9, Metonym, 0),
    name(42571, 7, Metonym, 0),
    name(42578, 6, Short, 0),
    name(42584, 17, Official, 0),
    name(42601, 20, Alias, 0),
    name(42621, 6, Alias, 0),
    name(42627, 8, Alias, 0),
    name(42635, 6, Alias, 0),
    name(42641, 6, Alias, 0),
    name(42647, 7, Alias, 0),
    name(42654, 6, Alias, 0),
    name(42660, 7, Alias, 0),
    name(42667, 7, Alias, 0),
    name(42674, 18, Metonym, 0),
    name(42692, 9, Metonym, 0),
    name(42701, 8, Metonym, 0),
    name(42709, 8, Metonym, 0),
    name(42717, 9, Metonym, 0),
    name(42726, 9, Metonym, 0),
    name(42735, 8, Short, 0),
    name(42743, 19, Official, 0),
    name(42762, 10, Alias, 0),
    name(42772, 8, Alias, 0),
    name(42780, 20, Alias, 0),
    name(42800, 29, Alias, 0),
    name(42829, 16, Alias, 0),
    name(42845, 20, Former, 80),
    name(42865, 6, Former, 80),
    name(42871, 11, Former, 80),
    name(42882, 9, Former, 80),
    name(42891, 9, Former, 80),
    name(42900, 11, Former, 80),
    name(42911, 7, Metonym, 0),
    name(42918, 7, Metonym, 0),
    name(42925, 25, Short, 0),
    name(42950, 23, Alias, 0),
    name(42973, 13, Alias, 0),
    name(42986, 12, Alias, 0),
    name(42998, 25, Alias, 0),
    name(43023, 35, Alias, 0),
    name(43058, 11, Alias, 0),
    name(43069, 27, Alias, 0),
    name(43096, 12, Alias, 0),
    name(43108, 18, Alias, 0),
    name(43126, 35, Alias, 0),
    name(43161, 13, Alias, 0),
    name(43174, 11, Metonym, 0),
    name(43185, 10, Short, 0),
    name(43195, 22, Official, 0),
    name(43217, 14, Alias, 0),
    name(43231, 9, Alias, 0),
    name(43240, 5, Alias, 0),
    name(43245, 9, Alias, 0),
    name(43254, 10, Alias, 0),
    name(43264, 22, Alias, 0),
    name(43286, 18, Former, 61),
    name(43304, 20, Metonym, 0),
    name(43324, 5, Short, 0),
    name(43329, 20, Official, 0),
    name(43349, 25, Alias, 0),
    name(43374, 23, Alias, 0),
    name(43397, 26, Alias, 0),
    name(43423, 5, Alias, 0),
    name(43428, 6, Alias, 0),
    name(43434, 7, Alias, 0),
    name(43441, 6, Alias, 0),
    name(43447, 15, Alias, 0),
    name(43462, 5, Alias, 0),
    name(43467, 6, Alias, 0),
    name(43473, 10, Alias, 0),
    name(43483, 10, Alias, 0),
    name(43493, 5, Metonym, 0),
    name(43498, 7, Metonym, 0),
    name(43505, 8, Metonym, 0),
    name(43513, 8, Metonym, 0),
    name(43521, 7, Metonym, 0),
    name(43528, 16, Metonym, 0),
    name(43544, 29, Metonym, 0),
    name(43573, 8, Metonym, 0),
    name(43581, 24, Short, 0),
    name(43605, 21, Alias, 0),
    name(43626, 20, Alias, 0),
    name(43646, 21, Alias, 0),
    name(43667, 20, Alias, 0),
    name(43687, 3, Alias, 0),
    name(43690, 14, Alias, 0),
    name(43704, 23, Alias, 0),
    name(43727, 25, Alias, 0),
    name(43752, 13, Metonym, 0),
    name(43765, 4, Short, 0),
    name(43769, 16, Official, 0),
    name(43785, 5, Alias, 0),
    name(43790, 4, Alias, 0),
    name(43794, 20, Alias, 0),
    name(43814, 5, Alias, 0),
    name(43819, 6, Alias, 0),
    name(43825, 5, Alias, 0),
    name(43830, 8, Alias, 0),
    name(43838, 11, Former, 27),
    name(43849, 9, Metonym, 47),
    name(43858, 9, Metonym, 0),
    name(43867, 6, Metonym, 0),
    name(43873, 4, Short, 0),
    name(43877, 17, Official, 0),
    name(43894, 16, Alias, 0),
    name(43910, 21, Alias, 0),
    name(43931, 15, Former, 24),
    name(43946, 4, Metonym, 0),
    name(43950, 8, Short, 0),
    name(43958, 19, Official, 0),
    name(43977, 11, Alias, 0),
    name(43988, 12, Alias, 0),
    name(44000, 7, Alias, 0),
    name(44007, 9, Alias, 0),
    name(44016, 10, Alias, 0),
    name(44026, 10, Alias, 0),
    name(44036, 27, Alias, 0),
    name(44063, 42, Alias, 0),
    name(44105, 9, Alias, 0),
    name(44114, 15, Former, 12),
    name(44129, 4, Former, 12),
    name(44133, 7, Metonym, 0),
    name(44140, 18, Metonym, 0),
    name(44158, 11, Metonym, 0),
    name(44169, 28, Metonym, 0),
    name(44197, 10, Metonym, 0),
    name(44207, 12, Metonym, 0),
    name(44219, 21, Metonym, 0),
    name(44240, 10, Short, 0),
    name(44250, 22, Official, 0),
    name(44272, 11, Alias, 0),
    name(44283, 13, Alias, 0),
    name(44296, 13, Alias, 0),
    name(44309, 12, Alias, 0),
    name(44321, 12, Alias, 0),
    name(44333, 10, Alias, 0),
    name(44343, 12, Alias, 0),
    name(44355, 11, Alias, 0),
    name(44366, 10, Alias, 0),
    name(44376, 22, Alias, 0),
    name(44398, 20, Alias, 0),
    name(44418, 11, Former, 108),
    name(44429, 9, Former, 108),
    name(44438, 31, Former, 108),
    name(44469, 10, Metonym, 0),
    name(44479, 8, Metonym, 0),
    name(44487, 9, Metonym, 0),
    name(44496, 8, Metonym, 0),
    name(44504, 7, Short, 0),
    name(44511, 15, Alias, 0),
    name(44526, 8, Alias, 0),
    name(44534, 12, Short, 0),
    name(44546, 24, Alias, 0),
    name(44570, 12, Alias, 0),
    name(44582, 14, Alias, 0),
    name(44596, 9, Alias, 0),
    name(44605, 10, Alias, 0),
    name(44615, 10, Alias, 0),
    name(44625, 15, Alias, 0),
    name(44640, 24, Alias, 0),
    name(44664, 11, Former, 104),
    name(44675, 33, Former, 104),
    name(44708, 8, Metonym, 0),
    name(44716, 9, Metonym, 0),
    name(44725, 8, Metonym, 0),
    name(44733, 9, Metonym, 0),
    name(44742, 7, Metonym, 0),
    name(44749, 8, Metonym, 0),
    name(44757, 11, Short, 0),
    name(44768, 34, Official, 0),
    name(44802, 33, Alias, 0),
    name(44835, 24, Alias, 0),
    name(44859, 10, Alias, 0),
    name(44869, 8, Alias, 0),
    name(44877, 9, Alias, 0),
    name(44886, 13, Alias, 0),
    name(44899, 15, Alias, 0),
    name(44914, 14, Alias, 0),
    name(44928, 10, Former, 76),
    name(44938, 19, Former, 58),
    name(44957, 16, Former, 58),
    name(44973, 15, Former, 58),
    name(44988, 16, Former, 58),
    name(45004, 4, Metonym, 0),
    name(45008, 5, Short, 0),
    name(45013, 16, Official, 0),
    name(45029, 16, Alias, 0),
    name(45045, 15, Alias, 0),
    name(45060, 10, Metonym, 0),
    name(45070, 19, Short, 0),
    name(45089, 31, Official, 0),
    name(45120, 3, Alias, 0),
    name(45123, 17, Alias, 0),
    name(45140, 8, Alias, 0),
    name(45148, 17, Alias, 0),
    name(45165, 19, Alias, 0),
    name(45184, 17, Alias, 0),
    name(45201, 17, Alias, 0),
    name(45218, 18, Alias, 0),
    name(45236, 18, Alias, 0),
    name(45254, 13, Metonym, 0),
    name(45267, 14, Metonym, 0),
    name(45281, 20, Metonym, 0),
    name(45301, 7, Short, 0),
    name(45308, 19, Official, 0),
    name(45327, 7, Alias, 0),
    name(45334, 8, Alias, 0),
    name(45342, 17, Alias, 0),
    name(45359, 7, Alias, 0),
    name(45366, 5, Alias, 0),
    name(45371, 6, Alias, 0),
    name(45377, 8, Alias, 0),
    name(45385, 14, Former, 17),
    name(45399, 18, Former, 140),
    name(45417, 15, Metonym, 0),
    name(45432, 15, Metonym, 0),
    name(45447, 5, Metonym, 0),
    name(45452, 8, Short, 0),
    name(45460, 20, Official, 0),
    name(45480, 18, Alias, 0),
    name(45498, 7, Alias, 0),
    name(45505, 8, Alias, 0),
    name(45513, 7, Alias, 0),
    name(45520, 6, Alias, 0),
    name(45526, 6, Alias, 0),
    name(45532, 7, Alias, 0),
    name(45539, 7, Alias, 0),
    name(45546, 7, Alias, 0),
    name(45553, 8, Alias, 0),
    name(45561, 6, Alias, 0),
    name(45567, 7, Alias, 0),
    name(45574, 20, Alias, 0),
    name(45594, 11, Alias, 0),
    name(45605, 12, Alias, 0),
    name(45617, 8, Metonym, 0),
    name(45625, 14, Metonym, 0),
    name(45639, 6, Metonym, 0),
    name(45645, 6, Metonym, 0),
    name(45651, 13, Metonym, 0),
    name(45664, 6, Metonym, 0),
    name(45670, 8, Metonym, 0),
    name(45678, 15, Metonym, 0),
    name(45693, 13, Metonym, 0),
    name(45706, 8, Metonym, 0),
    name(45714, 17, Metonym, 0),
    name(45731, 6, Short, 0),
    name(45737, 14, Former, 63),
    name(45751, 8, Metonym, 0),
    name(45759, 6, Metonym, 0),
    name(45765, 6, Short, 0),
    name(45771, 17, Official, 0),
    name(45788, 14, Alias, 0),
    name(45802, 10, Alias, 0),
    name(45812, 17, Alias, 0),
    name(45829, 16, Alias, 0),
    name(45845, 3, Alias, 0),
    name(45848, 27, Alias, 0),
    name(45875, 18, Alias, 0),
    name(45893, 14, Alias, 0),
    name(45907, 19, Alias, 0),
    name(45926, 20, Alias, 0),
    name(45946, 62, Alias, 0),
    name(46008, 4, Alias, 0),
    name(46012, 12, Alias, 0),
    name(46024, 6, Alias, 0),
    name(46030, 12, Alias, 0),
    name(46042, 13, Alias, 0),
    name(46055, 14, Alias, 0),
    name(46069, 25, Alias, 0),
    name(46094, 25, Alias, 0),
    name(46119, 6, Alias, 0),
    name(46125, 15, Alias, 0),
    name(46140, 14, Alias, 0),
    name(46154, 12, Alias, 0),
    name(46166, 12, Alias, 0),
    name(46178, 6, Alias, 0),
    name(46184, 6, Alias, 0),
    name(46190, 6, Alias, 0),
    name(46196, 5, Former, 90),
    name(46201, 5, Former, 90),
    name(46206, 4, Former, 90),
    name(46210, 7, Former, 44),
    name(46217, 7, Former, 45),
    name(46224, 19, Metonym, 0),
    name(46243, 6, Metonym, 0),
    name(46249, 6, Metonym, 0),
    name(46255, 6, Metonym, 0),
    name(46261, 6, Metonym, 0),
    name(46267, 8, Short, 0),
    name(46275, 27, Official, 0),
    name(46302, 31, Alias, 0),
    name(46333, 28, Alias, 0),
    name(46361, 28, Alias, 0),
    name(46389, 8, Alias, 0),
    name(46397, 8, Alias, 0),
    name(46405, 13, Alias, 0),
    name(46418, 28, Alias, 0),
    name(46446, 23, Former, 154),
    name(46469, 42, Former, 154),
    name(46511, 8, Metonym, 0),
    name(46519, 13, Metonym, 0),
    name(46532, 10, Metonym, 0),
    name(46542, 6, Metonym, 0),
    name(46548, 8, Metonym, 0),
    name(46556, 6, Short, 0),
    name(46562, 18, Official, 0),
    name(46580, 7, Alias, 0),
    name(46587, 19, Former, 31),
    name(46606, 19, Metonym, 0),
    name(46625, 7, Metonym, 0),
    name(46632, 7, Short, 0),
    name(46639, 9, Alias, 0),
    name(46648, 19, Alias, 0),
    name(46667, 7, Alias, 0),
    name(46674, 7, Alias, 0),
    name(46681, 7, Alias, 0),
    name(46688, 8, Alias, 0),
    name(46696, 8, Alias, 0),
    name(46704, 8, Alias, 0),
    name(46712, 7, Alias, 0),
    name(46719, 14, Alias, 0),
    name(46733, 14, Alias, 0),
    name(46747, 13, Former, 95),
    name(46760, 14, Former, 95),
    name(46774, 13, Former, 95),
    name(46787, 35, Former, 95),
    name(46822, 9, Metonym, 0),
    name(46831, 7, Metonym, 0),
    name(46838, 14, Metonym, 0),
    name(46852, 12, Metonym, 0),
    name(46864, 4, Metonym, 0),
    name(46868, 4, Metonym, 0),
    name(46872, 5, Metonym, 0),
    name(46877, 6, Metonym, 0),
    name(46883, 4, Metonym, 0),
    name(46887, 5, Metonym, 0),
    name(46892, 22, Metonym, 0),
    name(46914, 17, Metonym, 0),
    name(46931, 14, Metonym, 0),
    name(46945, 8, Metonym, 0),
    name(46953, 8, Metonym, 0),
    name(46961, 36, Short, 0),
    name(46997, 28, Alias, 0),
    name(47025, 31, Alias, 0),
    name(47056, 42, Alias, 0),
    name(47098, 48, Alias, 0),
    name(47146, 33, Alias, 0),
    name(47179, 38, Alias, 0),
    name(47217, 38, Alias, 0),
    name(47255, 21, Alias, 0),
    name(47276, 16, Alias, 0),
    name(47292, 25, Alias, 0),
    name(47317, 26, Alias, 0),
    name(47343, 42, Alias, 0),
    name(47385, 7, Short, 0),
    name(47392, 28, Official, 0),
    name(47420, 27, Alias, 0),
    name(47447, 19, Alias, 0),
    name(47466, 31, Alias, 0),
    name(47497, 7, Alias, 0),
    name(47504, 10, Metonym, 0),
    name(47514, 11, Metonym, 0),
    name(47525, 15, Metonym, 0),
    name(47540, 13, Short, 0),
    name(47553, 24, Official, 0),
    name(47577, 3, Alias, 0),
    name(47580, 7, Alias, 0),
    name(47587, 7, Alias, 0),
    name(47594, 28, Alias, 0),
    name(47622, 9, Alias, 0),
    name(47631, 6, Alias, 0),
    name(47637, 3, Alias, 0),
    name(47640, 14, Alias, 0),
    name(47654, 26, Alias, 0),
    name(47680, 26, Alias, 0),
    name(47706, 17, Alias, 0),
    name(47723, 14, Alias, 0),
    name(47737, 17, Alias, 0),
    name(47754, 11, Alias, 0),
    name(47765, 21, Alias, 0),
    name(47786, 13, Alias, 0),
    name(47799, 5, Alias, 0),
    name(47804, 18, Alias, 0),
    name(47822, 19, Alias, 0),
    name(47841, 18, Alias, 0),
    name(47859, 30, Alias, 0),
    name(47889, 16, Alias, 0),
    name(47905, 23, Alias, 0),
    name(47928, 10, Alias, 0),
    name(47938, 3, Alias, 0),
    name(47941, 11, Alias, 0),
    name(47952, 23, Alias, 0),
    name(47975, 6, Alias, 0),
    name(47981, 33, Alias, 0),
    name(48014, 48, Alias, 0),
    name(48062, 12, Alias, 0),
    name(48074, 21, Alias, 0),
    name(48095, 6, Alias, 0),
    name(48101, 6, Alias, 0),
    name(48107, 24, Metonym, 0),
    name(48131, 11, Metonym, 0),
    name(48142, 10, Metonym, 0),
    name(48152, 12, Metonym, 0),
    name(48164, 11, Metonym, 0),
    name(48175, 11, Metonym, 0),
    name(48186, 11, Metonym, 0),
    name(48197, 12, Metonym, 0),
    name(48209, 24, Metonym, 0),
    name(48233, 7, Metonym, 0),
    name(48240, 14, Metonym, 0),
    name(48254, 10, Metonym, 0),
    name(48264, 11, Metonym, 0),
    name(48275, 19, Metonym, 0),
    name(48294, 16, Metonym, 0),
    name(48310, 10, Metonym, 0),
    name(48320, 19, Metonym, 0),
    name(48339, 9, Metonym, 0),
    name(48348, 10, Metonym, 0),
    name(48358, 15, Metonym, 0),
    name(48373, 12, Metonym, 0),
    name(48385, 12, Metonym, 0),
    name(48397, 9, Metonym, 0),
    name(48406, 11, Metonym, 0),
    name(48417, 15, Metonym, 0),
    name(48432, 11, Metonym, 0),
    name(48443, 11, Metonym, 0),
    name(48454, 12, Metonym, 0),
    name(48466, 18, Metonym, 0),
    name(48484, 10, Short, 0),
    name(48494, 22, Official, 0),
    name(48516, 11, Alias, 0),
    name(48527, 11, Alias, 0),
    name(48538, 12, Alias, 0),
    name(48550, 10, Alias, 0),
    name(48560, 12, Alias, 0),
    name(48572, 12, Alias, 0),
    name(48584, 11, Alias, 0),
    name(48595, 20, Alias, 0),
    name(48615, 20, Alias, 0),
    name(48635, 9, Former, 103),
    name(48644, 31, Former, 103),
    name(48675, 8, Metonym, 0),
    name(48683, 15, Metonym, 0),
    name(48698, 8, Metonym, 0),
    name(48706, 9, Metonym, 0),
    name(48715, 8, Metonym, 0),
    name(48723, 7, Metonym, 0),
    name(48730, 8, Metonym, 0),
    name(48738, 8, Short, 0),
    name(48746, 13, Alias, 0),
    name(48759, 18, Alias, 0),
    name(48777, 19, Alias, 0),
    name(48796, 16, Alias, 0),
    name(48812, 19, Alias, 0),
    name(48831, 13, Alias, 0),
    name(48844, 14, Alias, 0),
    name(48858, 29, Alias, 0),
    name(48887, 23, Alias, 0),
    name(48910, 12, Alias, 0),
    name(48922, 12, Alias, 0),
    name(48934, 10, Alias, 0),
    name(48944, 9, Alias, 0),
    name(48953, 18, Alias, 0),
    name(48971, 31, Alias, 0),
    name(49002, 26, Alias, 0),
    name(49028, 7, Alias, 0),
    name(49035, 18, Alias, 0),
    name(49053, 12, Alias, 0),
    name(49065, 18, Alias, 0),
    name(49083, 13, Alias, 0),
    name(49096, 8, Alias, 0),
    name(49104, 7, Alias, 0),
    name(49111, 12, Alias, 0),
    name(49123, 12, Alias, 0),
    name(49135, 17, Alias, 0),
    name(49152, 28, Alias, 0),
    name(49180, 16, Metonym, 0),
    name(49196, 15, Metonym, 0),
    name(49211, 11, Metonym, 0),
    name(49222, 21, Metonym, 0),
    name(49243, 12, Metonym, 0),
    name(49255, 9, Metonym, 0),
    name(49264, 10, Metonym, 0),
    name(49274, 32, Short, 0),
    name(49306, 3, Alias, 0),
    name(49309, 13, Alias, 0),
    name(49322, 25, Alias, 0),
    name(49347, 31, Alias, 0),
    name(49378, 24, Alias, 0),
    name(49402, 28, Alias, 0),
    name(49430, 30, Alias, 0),
    name(49460, 25, Alias, 0),
    name(49485, 9, Metonym, 0),
    name(49494, 13, Short, 0),
    name(49507, 31, Official, 0),
    name(49538, 17, Alias, 0),
    name(49555, 3, Alias, 0),
    name(49558, 4, Alias, 0),
    name(49562, 30, Alias, 0),
    name(49592, 30, Alias, 0),
    name(49622, 12, Alias, 0),
    name(49634, 11, Alias, 0),
    name(49645, 14, Alias, 0),
    name(49659, 38, Alias, 0),
    name(49697, 16, Alias, 0),
    name(49713, 17, Alias, 0),
    name(49730, 15, Alias, 0),
    name(49745, 16, Alias, 0),
    name(49761, 17, Alias, 0),
    name(49778, 33, Alias, 0),
    name(49811, 8, Former, 118),
    name(49819, 7, Former, 118),
    name(49826, 5, Metonym, 0),
    name(49831, 9, Metonym, 0),
    name(49840, 9, Short, 0),
    name(49849, 32, Official, 0),
    name(49881, 14, Alias, 0),
    name(49895, 21, Alias, 0),
    name(49916, 35, Alias, 0),
    name(49951, 37, Alias, 0),
    name(49988, 15, Alias, 0),
    name(50003, 26, Former, 14),
    name(50029, 7, Metonym, 0),
    name(50036, 13, Metonym, 0),
    name(50049, 23, Metonym, 0),
    name(50072, 10, Metonym, 0),
    name(50082, 17, Metonym, 0),
    name(50099, 21, Metonym, 0),
    name(50120, 22, Short, 0),
    name(50142, 14, Official, 0),
    name(50156, 3, Alias, 0),
    name(50159, 24, Alias, 0),
    name(50183, 25, Alias, 0),
    name(50208, 15, Alias, 0),
    name(50223, 27, Alias, 0),
    name(50250, 25, Alias, 0),
    name(50275, 19, Alias, 0),
    name(50294, 13, Alias, 0),
    name(50307, 26, Alias, 0),
    name(50333, 9, Metonym, 0),
    name(50342, 28, Short, 0),
    name(50370, 35, Official, 0),
    name(50405, 23, Alias, 0),
    name(50428, 28, Alias, 0),
    name(50456, 24, Alias, 0),
    name(50480, 32, Alias, 0),
    name(50512, 15, Alias, 0),
    name(50527, 26, Alias, 0),
    name(50553, 26, Alias, 0),
    name(50579, 37, Alias, 0),
    name(50616, 23, Alias, 0),
    name(50639, 26, Alias, 0),
    name(50665, 17, Alias, 0),
    name(50682, 4, Alias, 0),
    name(50686, 14, Alias, 0),
    name(50700, 20, Alias, 0),
    name(50720, 13, Alias, 0),
    name(50733, 26, Alias, 0),
    name(50759, 29, Alias, 0),
    name(50788, 16, Metonym, 0),
    name(50804, 7, Short, 0),
    name(50811, 30, Official, 0),
    name(50841, 45, Alias, 0),
    name(50886, 32, Alias, 0),
    name(50918, 35, Alias, 0),
    name(50953, 3, Alias, 0),
    name(50956, 29, Alias, 0),
    name(50985, 31, Alias, 0),
    name(51016, 8, Alias, 0),
    name(51024, 10, Alias, 0),
    name(51034, 8, Alias, 0),
    name(51042, 7, Alias, 0),
    name(51049, 7, Alias, 0),
    name(51056, 6, Alias, 0),
    name(51062, 7, Metonym, 177),
    name(51069, 5, Metonym, 177),
    name(51074, 9, Metonym, 177),
    name(51083, 7, Short, 0),
    name(51090, 19, Official, 0),
    name(51109, 22, Alias, 0),
    name(51131, 8, Alias, 0),
    name(51139, 13, Former, 87),
    name(51152, 12, Former, 87),
    name(51164, 24, Former, 87),
    name(51188, 19, Former, 87),
    name(51207, 16, Former, 87),
    name(51223, 9, Metonym, 0),
    name(51232, 11, Short, 1),
    name(51243, 17, Short, 0),
    name(51260, 42, Official, 0),
    name(51302, 23, Alias, 0),
    name(51325, 15, Alias, 0),
    name(51340, 17, Alias, 0),
    name(51357, 15, Alias, 0),
    name(51372, 16, Alias, 0),
    name(51388, 8, Metonym, 0),
    name(51396, 5, Short, 0),
    name(51401, 26, Official, 0),
    name(51427, 12, Former, 2),
    name(51439, 34, Former, 153),
    name(51473, 14, Former, 73),
    name(51487, 16, Former, 73),
    name(51503, 8, Former, 73),
    name(51511, 13, Former, 73),
    name(51524, 9, Former, 73),
    name(51533, 4, Metonym, 0),
    name(51537, 6, Short, 0),
    name(51543, 18, Official, 0),
    name(51561, 6, Alias, 0),
    name(51567, 27, Alias, 0),
    name(51594, 19, Alias, 0),
    name(51613, 22, Alias, 0),
    name(51635, 35, Alias, 0),
    name(51670, 19, Alias, 0),
    name(51689, 23, Alias, 0),
    name(51712, 43, Alias, 0),
    name(51755, 7, Alias, 0),
    name(51762, 3, Alias, 0),
    name(51765, 15, Alias, 0),
    name(51780, 16, Alias, 0),
    name(51796, 20, Alias, 0),
    name(51816, 20, Alias, 0),
    name(51836, 21, Alias, 0),
    name(51857, 3, Alias, 0),
    name(51860, 12, Alias, 0),
    name(51872, 3, Alias, 0),
    name(51875, 3, Alias, 0),
    name(51878, 3, Alias, 0),
    name(51881, 12, Alias, 0),
    name(51893, 32, Alias, 0),
    name(51925, 9, Metonym, 0),
    name(51934, 10, Metonym, 0),
    name(51944, 8, Metonym, 0),
    name(51952, 16, Metonym, 0),
    name(51968, 13, Short, 0),
    name(51981, 20, Official, 0),
    name(52001, 3, Alias, 0),
    name(52004, 25, Alias, 0),
    name(52029, 19, Alias, 0),
    name(52048, 16, Alias, 0),
    name(52064, 24, Alias, 0),
    name(52088, 14, Alias, 0),
    name(52102, 11, Alias, 0),
    name(52113, 15, Alias, 0),
    name(52128, 15, Alias, 0),
    name(52143, 14, Alias, 0),
    name(52157, 14, Alias, 0),
    name(52171, 16, Alias, 0),
    name(52187, 22, Alias, 0),
    name(52209, 16, Former, 131),
    name(52225, 8, Former, 132),
    name(52233, 7, Former, 132),
    name(52240, 27, Metonym, 0),
    name(52267, 6, Metonym, 0),
    name(52273, 9, Metonym, 0),
    name(52282, 10, Short, 0),
    name(52292, 22, Official, 0),
    name(52314, 9, Alias, 0),
    name(52323, 19, Alias, 0),
    name(52342, 10, Alias, 0),
    name(52352, 20, Alias, 0),
    name(52372, 5, Short, 1),
    name(52377, 16, Official, 0),
    name(52393, 5, Metonym, 1),
    name(52398, 6, Metonym, 1),
    name(52404, 13, Metonym, 1),
    name(52417, 20, Short, 0),
    name(52437, 3, Alias, 0),
    name(52440, 22, Alias, 0),
    name(52462, 23, Alias, 0),
    name(52485, 22, Alias, 0),
    name(52507, 3, Alias, 0),
    name(52510, 29, Alias, 0),
    name(52539, 48, Alias, 0),
    name(52587, 11, Short, 0),
    name(52598, 19, Official, 0),
    name(52617, 15, Alias, 0),
    name(52632, 31, Alias, 0),
    name(52663, 16, Alias, 0),
    name(52679, 30, Alias, 0),
    name(52709, 9, Alias, 0),
    name(52718, 26, Alias, 0),
    name(52744, 27, Alias, 0),
    name(52771, 3, Alias, 0),
    name(52774, 13, Alias, 0),
    name(52787, 8, Alias, 0),
    name(52795, 14, Alias, 0),
    name(52809, 15, Alias, 0),
    name(52824, 14, Alias, 0),
    name(52838, 5, Former, 92),
    name(52843, 5, Former, 92),
    name(52848, 5, Metonym, 0),
    name(52853, 5, Metonym, 0),
    name(52858, 10, Metonym, 0),
    name(52868, 8, Short, 1),
    name(52876, 29, Official, 0),
    name(52905, 19, Alias, 0),
    name(52924, 20, Alias, 0),
    name(52944, 21, Alias, 0),
    name(52965, 11, Short, 0),
    name(52976, 37, Official, 0),
    name(53013, 16, Alias, 0),
    name(53029, 33, Alias, 0),
    name(53062, 13, Alias, 0),
    name(53075, 9, Alias, 0),
    name(53084, 4, Alias, 0),
    name(53088, 32, Alias, 0),
    name(53120, 35, Alias, 0),
    name(53155, 14, Alias, 0),
    name(53169, 9, Alias, 0),
    name(53178, 12, Alias, 0),
    name(53190, 23, Alias, 0),
    name(53213, 13, Alias, 0),
    name(53226, 13, Alias, 0),
    name(53239, 13, Alias, 0),
    name(53252, 20, Alias, 0),
    name(53272, 4, Metonym, 1),
    name(53276, 5, Short, 0),
    name(53281, 17, Official, 0),
    name(53298, 8, Alias, 0),
    name(53306, 6, Alias, 0),
    name(53312, 5, Alias, 0),
    name(53317, 13, Alias, 0),
    name(53330, 15, Alias, 0),
    name(53345, 10, Alias, 0),
    name(53355, 5, Metonym, 190),
    name(53360, 13, Metonym, 190),
    name(53373, 5, Metonym, 190),
    name(53378, 10, Metonym, 190),
    name(53388, 10, Short, 0),
    name(53398, 40, Official, 0),
    name(53438, 29, Alias, 0),
    name(53467, 4, Alias, 0),
    name(53471, 39, Alias, 0),
    name(53510, 10, Alias, 0),
    name(53520, 10, Alias, 0),
    name(53530, 11, Alias, 0),
    name(53541, 11, Alias, 0),
    name(53552, 37, Alias, 0),
    name(53589, 21, Alias, 0),
    name(53610, 14, Alias, 0),
    name(53624, 4, Alias, 0),
    name(53628, 4, Alias, 0),
    name(53632, 20, Alias, 0),
    name(53652, 11, Alias, 0),
    name(53663, 13, Alias, 0),
    name(53676, 21, Alias, 0),
    name(53697, 22, Alias, 0),
    name(53719, 7, Metonym, 0),
    name(53726, 8, Metonym, 0),
    name(53734, 8, Metonym, 0),
    name(53742, 7, Metonym, 0),
    name(53749, 14, Metonym, 0),
    name(53763, 12, Short, 0),
    name(53775, 24, Official, 0),
    name(53799, 12, Alias, 0),
    name(53811, 14, Alias, 0),
    name(53825, 13, Alias, 0),
    name(53838, 7, Alias, 0),
    name(53845, 3, Alias, 0),
    name(53848, 25, Alias, 0),
    name(53873, 10, Alias, 0),
    name(53883, 11, Alias, 0),
    name(53894, 10, Alias, 0),
    name(53904, 10, Alias, 0),
    name(53914, 25, Alias, 0),
    name(53939, 11, Alias, 0),
    name(53950, 17, Alias, 0),
    name(53967, 15, Alias, 0),
    name(53982, 15, Alias, 0),
    name(53997, 14, Alias, 0),
    name(54011, 20, Former, 89),
    name(54031, 21, Former, 89),
    name(54052, 13, Metonym, 0),
    name(54065, 16, Metonym, 0),
    name(54081, 8, Metonym, 0),
    name(54089, 7, Metonym, 0),
    name(54096, 8, Metonym, 0),
    name(54104, 15, Metonym, 0),
    name(54119, 6, Short, 0),
    name(54125, 18, Official, 0),
    name(54143, 6, Alias, 0),
    name(54149, 6, Alias, 0),
    name(54155, 11, Former, 35),
    name(54166, 17, Former, 35),
    name(54183, 6, Metonym, 0),
    name(54189, 8, Short, 0),
    name(54197, 20, Official, 0),
    name(54217, 8, Alias, 0),
    name(54225, 8, Alias, 0),
    name(54233, 20, Former, 163),
    name(54253, 8, Former, 156),
    name(54261, 9, Former, 156),
    name(54270, 9, Former, 156),
    name(54279, 16, Former, 65),
    name(54295, 7, Former, 156),
    name(54302, 15, Former, 65),
    name(54317, 11, Former, 65),
    name(54328, 17, Former, 65),
    name(54345, 13, Former, 65),
    name(54358, 17, Former, 184),
    name(54375, 6, Metonym, 0),
    name(54381, 20, Metonym, 0),
    name(54401, 19, Metonym, 67),
    name(54420, 14, Metonym, 0),
];

/// The first is of names that have neither days nor codes.
#[rustfmt::skip]
pub(in crate::atlas) static DATINGS: [Dating; 203] = [
    Dating { since: None, until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: true },
    Dating { since: None, until: Some(day(1914, 8, 29)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1915, 7, 9)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1935, 3, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1941, 4, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1941, 5, 5)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1946, 5, 24)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1947, 5, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1947, 8, 14)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1948, 1, 3)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1949, 4, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1949, 5, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1949, 12, 27)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1953, 4, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1955, 12, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1956, 3, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1956, 3, 19)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1957, 3, 5)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: true },
    Dating { since: None, until: Some(day(1957, 8, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1958, 10, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1958, 11, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1958, 11, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1959, 12, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1960, 4, 26)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1960, 6, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1960, 7, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1960, 8, 10)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1960, 8, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1960, 9, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1962, 7, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1962, 10, 8)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1963, 9, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1963, 12, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1964, 7, 5)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1964, 10, 23)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1965, 2, 17)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1966, 5, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1966, 9, 29)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1966, 10, 3)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1967, 7, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1968, 10, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1968, 11, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1970, 8, 8)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1971, 10, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1971, 10, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: true },
    Dating { since: None, until: Some(day(1971, 12, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1973, 4, 6)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1973, 5, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1973, 6, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1974, 9, 9)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1974, 9, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 6, 24)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 7, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 7, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 9, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 11, 10)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 11, 24)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1975, 11, 28)), alpha2: *b"TP", alpha3: *b"TMP", numeric: 626, day_only: false },
    Dating { since: None, until: Some(day(1976, 2, 3)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1976, 2, 26)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1976, 6, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1978, 7, 6)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1978, 9, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1979, 9, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 590, day_only: false },
    Dating { since: None, until: Some(day(1980, 4, 17)), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716, day_only: false },
    Dating { since: None, until: Some(day(1980, 12, 18)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1982, 4, 17)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1985, 12, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 532, day_only: false },
    Dating { since: None, until: Some(day(1989, 6, 18)), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104, day_only: false },
    Dating { since: None, until: Some(day(1990, 3, 20)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1991, 12, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1993, 5, 23)), alpha2: [0; 2], alpha3: [0; 3], numeric: 230, day_only: false },
    Dating { since: None, until: Some(day(1997, 7, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(1997, 12, 9)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(2002, 1, 31)), alpha2: [0; 2], alpha3: *b"ROM", numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(2002, 5, 19)), alpha2: *b"TP", alpha3: *b"TMP", numeric: 626, day_only: false },
    Dating { since: None, until: Some(day(2006, 3, 27)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(2008, 5, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: None, until: Some(day(2011, 7, 8)), alpha2: [0; 2], alpha3: [0; 3], numeric: 736, day_only: false },
    Dating { since: None, until: Some(day(2018, 4, 18)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1822, 9, 7)), until: Some(day(1889, 11, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1861, 3, 17)), until: Some(day(1946, 6, 10)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1863, 5, 8)), until: Some(day(1886, 8, 5)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1881, 3, 14)), until: Some(day(1947, 12, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1885, 7, 1)), until: Some(day(1908, 11, 14)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1889, 11, 15)), until: Some(day(1967, 3, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1906, 10, 20)), until: Some(day(1980, 7, 29)), alpha2: *b"NH", alpha3: *b"NHB", numeric: 548, day_only: false },
    Dating { since: Some(day(1908, 11, 15)), until: Some(day(1960, 6, 29)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1910, 5, 31)), until: Some(day(1961, 5, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1912, 1, 1)), until: Some(day(1971, 10, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1917, 11, 7)), until: Some(day(1991, 12, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1918, 10, 30)), until: Some(day(1990, 5, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1918, 12, 1)), until: Some(day(1944, 6, 16)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1919, 1, 1)), until: Some(day(1991, 9, 19)), alpha2: *b"BY", alpha3: *b"BYS", numeric: 112, day_only: false },
    Dating { since: Some(day(1919, 3, 10)), until: Some(day(1991, 8, 24)), alpha2: *b"UA", alpha3: *b"UKR", numeric: 804, day_only: false },
    Dating { since: Some(day(1920, 3, 1)), until: Some(day(1946, 2, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1920, 4, 28)), until: Some(day(1991, 10, 18)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1920, 12, 2)), until: Some(day(1991, 9, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1921, 2, 25)), until: Some(day(1991, 4, 9)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1921, 8, 23)), until: Some(day(1958, 7, 14)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1922, 2, 28)), until: Some(day(1953, 6, 18)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1922, 12, 6)), until: Some(day(1937, 12, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1924, 10, 27)), until: Some(day(1991, 8, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1924, 10, 27)), until: Some(day(1991, 10, 27)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1924, 11, 26)), until: Some(day(1992, 2, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1926, 6, 9)), until: Some(day(1973, 7, 17)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1928, 9, 1)), until: Some(day(1939, 4, 7)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1929, 12, 5)), until: Some(day(1991, 9, 9)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1935, 3, 21)), until: Some(day(1979, 2, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1935, 11, 15)), until: Some(day(1946, 7, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1936, 10, 1)), until: Some(day(1975, 11, 22)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1936, 12, 5)), until: Some(day(1991, 8, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1936, 12, 5)), until: Some(day(1991, 12, 16)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1940, 7, 21)), until: Some(day(1990, 3, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1940, 7, 21)), until: Some(day(1991, 8, 20)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1940, 7, 21)), until: Some(day(1991, 8, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1940, 8, 2)), until: Some(day(1991, 8, 27)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1945, 9, 2)), until: Some(day(1976, 7, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1946, 1, 11)), until: Some(day(1976, 12, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1946, 2, 1)), until: Some(day(1949, 8, 20)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1946, 5, 25)), until: Some(day(1949, 4, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1946, 9, 15)), until: Some(day(1990, 11, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1947, 8, 14)), until: Some(day(1956, 3, 22)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1947, 8, 15)), until: Some(day(1950, 1, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1947, 12, 30)), until: Some(day(1965, 8, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1948, 1, 4)), until: Some(day(1974, 1, 4)), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104, day_only: false },
    Dating { since: Some(day(1948, 1, 4)), until: Some(day(1989, 6, 18)), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104, day_only: false },
    Dating { since: Some(day(1948, 2, 4)), until: Some(day(1972, 5, 22)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 5, 23)), until: Some(day(1990, 10, 2)), alpha2: *b"DE", alpha3: *b"DEU", numeric: 280, day_only: false },
    Dating { since: Some(day(1949, 5, 23)), until: Some(day(1999, 8, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 7, 2)), until: Some(day(1955, 10, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 7, 2)), until: Some(day(1975, 4, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 7, 19)), until: Some(day(1975, 12, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 8, 20)), until: Some(day(1989, 10, 23)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 12, 27)), until: Some(day(1950, 8, 17)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1951, 12, 24)), until: Some(day(1963, 4, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1951, 12, 24)), until: Some(day(1969, 9, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1952, 7, 22)), until: Some(day(1989, 12, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1953, 6, 18)), until: Some(day(1958, 2, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1956, 3, 20)), until: Some(day(1957, 7, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1957, 8, 31)), until: Some(day(1963, 9, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1958, 7, 14)), until: Some(day(2004, 6, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1958, 10, 14)), until: Some(day(1975, 12, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1958, 12, 11)), until: Some(day(1984, 8, 4)), alpha2: *b"HV", alpha3: *b"HVO", numeric: 854, day_only: false },
    Dating { since: Some(day(1959, 6, 3)), until: Some(day(1963, 9, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1960, 6, 30)), until: Some(day(1964, 8, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1960, 6, 30)), until: Some(day(1966, 6, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1960, 6, 30)), until: Some(day(1971, 10, 27)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1960, 7, 1)), until: Some(day(1969, 10, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1960, 8, 1)), until: Some(day(1975, 11, 30)), alpha2: *b"DY", alpha3: *b"DHY", numeric: 204, day_only: false },
    Dating { since: Some(day(1961, 9, 29)), until: Some(day(1971, 9, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1961, 10, 1)), until: Some(day(1972, 6, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1962, 1, 1)), until: Some(day(1997, 7, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1964, 4, 26)), until: Some(day(1964, 10, 29)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1964, 9, 21)), until: Some(day(1974, 12, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1964, 10, 24)), until: Some(day(1980, 4, 17)), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716, day_only: false },
    Dating { since: Some(day(1965, 8, 21)), until: Some(day(1989, 12, 29)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1967, 7, 5)), until: Some(day(1977, 6, 26)), alpha2: *b"AI", alpha3: *b"AFI", numeric: 262, day_only: false },
    Dating { since: Some(day(1969, 5, 25)), until: Some(day(1985, 10, 10)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1969, 9, 1)), until: Some(day(1977, 3, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1969, 10, 21)), until: Some(day(1991, 1, 26)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1970, 1, 3)), until: Some(day(1991, 3, 15)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1970, 3, 2)), until: Some(day(1979, 5, 31)), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716, day_only: false },
    Dating { since: Some(day(1970, 10, 9)), until: Some(day(1975, 4, 17)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1970, 10, 10)), until: Some(day(1987, 10, 6)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1971, 10, 27)), until: Some(day(1997, 5, 17)), alpha2: *b"ZR", alpha3: *b"ZAR", numeric: 180, day_only: false },
    Dating { since: Some(day(1972, 6, 2)), until: Some(day(1984, 2, 4)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1973, 7, 17)), until: Some(day(1992, 4, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1974, 1, 4)), until: Some(day(1988, 9, 18)), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104, day_only: false },
    Dating { since: Some(day(1974, 9, 12)), until: Some(day(1991, 5, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1975, 6, 25)), until: Some(day(1990, 12, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1975, 11, 11)), until: Some(day(1992, 8, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1975, 11, 30)), until: Some(day(1990, 3, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1975, 12, 30)), until: Some(day(1992, 9, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1976, 1, 1)), until: Some(day(1979, 7, 11)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1976, 1, 5)), until: Some(day(1989, 5, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1976, 7, 2)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1976, 12, 4)), until: Some(day(1979, 9, 20)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1976, 12, 28)), until: Some(day(1991, 4, 29)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1977, 3, 2)), until: Some(day(2011, 9, 16)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1978, 1, 1)), until: Some(day(1984, 4, 3)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1978, 4, 30)), until: Some(day(1987, 11, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1979, 1, 10)), until: Some(day(1989, 5, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1979, 6, 1)), until: Some(day(1979, 12, 12)), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716, day_only: false },
    Dating { since: Some(day(1982, 6, 22)), until: Some(day(1990, 2, 3)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1986, 4, 14)), until: Some(day(2011, 9, 16)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1987, 9, 10)), until: Some(day(1991, 5, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1989, 5, 1)), until: Some(day(1993, 9, 23)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1989, 10, 23)), until: Some(day(2011, 12, 31)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1990, 5, 22)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1990, 7, 25)), until: Some(day(1998, 7, 26)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1990, 10, 3)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1991, 11, 20)), until: Some(day(2019, 2, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1991, 12, 27)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1992, 4, 27)), until: Some(day(2003, 2, 4)), alpha2: *b"YU", alpha3: *b"YUG", numeric: 891, day_only: false },
    Dating { since: Some(day(1992, 4, 28)), until: Some(day(2002, 6, 13)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1993, 1, 1)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1993, 4, 8)), until: Some(day(2019, 2, 12)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1997, 5, 17)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(2006, 6, 4)), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(2007, 1, 15)), until: Some(day(2008, 5, 28)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(2019, 3, 23)), until: Some(day(2022, 9, 16)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
];

/// The numbers of the folded names, in order.
#[rustfmt::skip]
pub(in crate::atlas) static NUMBERS: [u32; 3739] = [
    0x001f_0a3e, 0x0029_e443, 0x0049_c878, 0x0055_4375, 0x005b_1480, 0x005b_e34d, 0x005f_7490, 0x0073_dacf, 0x0086_2500, 0x0092_ee99,
    0x00d0_ff72, 0x00d4_4738, 0x00e1_1dab, 0x00e3_5ea4, 0x00f8_6eb3, 0x00fb_d5d5, 0x00fd_febb, 0x010c_b707, 0x0131_752c, 0x015b_4ab2,
    0x0162_2a8e, 0x0176_1171, 0x0178_5be3, 0x0185_118c, 0x0192_6a85, 0x01d1_9ead, 0x01d1_a9a0, 0x01da_60a0, 0x01e8_5904, 0x01fd_6d2f,
    0x0216_26a3, 0x0219_6e30, 0x0246_b3c0, 0x0251_65f7, 0x025f_44ee, 0x0261_514e, 0x0290_6174, 0x02b5_0d1d, 0x02c6_cb09, 0x02cb_d5d0,
    0x02d4_7009, 0x02eb_7f9d, 0x02eb_8179, 0x02ef_0288, 0x0302_7921, 0x0305_a92d, 0x0310_1ad2, 0x031a_32a9, 0x0327_20e3, 0x0335_73b5,
    0x0336_61ec, 0x0337_f128, 0x033c_77e1, 0x034e_a991, 0x0360_8252, 0x0365_ae2d, 0x0377_9aff, 0x037b_d7cf, 0x0387_c7fc, 0x038f_9fe5,
    0x03b1_8a6b, 0x03b2_2a44, 0x03bc_9e9e, 0x03cd_dfa7, 0x03d5_e2b7, 0x03dd_a609, 0x03e3_4570, 0x03e3_93a1, 0x03e6_9443, 0x03f3_0be7,
    0x03f8_3d7d, 0x0409_0954, 0x0433_7017, 0x0447_fc0f, 0x045e_f91b, 0x0495_a2e8, 0x04a5_61cb, 0x04c5_8889, 0x04d3_1cbe, 0x04de_461f,
    0x04e1_23f7, 0x04f5_6d4e, 0x0515_ff04, 0x051f_8843, 0x0526_5c66, 0x0529_bb47, 0x053b_70cc, 0x0546_86df, 0x054f_22aa, 0x0561_2f65,
    0x0562_30da, 0x0587_d35f, 0x0595_257a, 0x05bd_a892, 0x05d4_90a2, 0x05d4_ff00, 0x05e2_913d, 0x05e7_2c68, 0x05eb_654c, 0x0615_7c1e,
    0x0616_99dc, 0x0628_0f66, 0x062b_38a0, 0x0637_9dbd, 0x0661_579a, 0x0662_bb73, 0x0677_3b4c, 0x06b6_0640, 0x06ca_4eab, 0x06db_3872,
    0x06e9_32e8, 0x06f1_b9da, 0x0712_79d9, 0x071b_27e4, 0x071d_91be, 0x071f_ceb1, 0x0728_a92e, 0x0730_9201, 0x075a_bacb, 0x0762_e338,
    0x0762_e338, 0x0763_15b0, 0x076c_6ca2, 0x0772_94d9, 0x0772_94d9, 0x07a0_6fd4, 0x07af_4e19, 0x07af_ce35, 0x07b1_90b7, 0x07b4_0eee,
    0x07cf_783b, 0x07d1_cc64, 0x07d5_9b01, 0x07eb_8d88, 0x07ee_ee40, 0x080a_d4e4, 0x082c_a4a1, 0x084f_a42c, 0x0859_c909, 0x0870_071f,
    0x0885_c6fb, 0x089a_7bd6, 0x089e_21c3, 0x08a4_5514, 0x08b6_888c, 0x08c0_2faf, 0x08c9_0a86, 0x08d0_74aa, 0x08d1_a784, 0x08d3_fc1f,
    0x08ea_e0e2, 0x08eb_d961, 0x091f_9909, 0x092e_8ee2, 0x094b_6ca2, 0x094f_4b5b, 0x0952_f17a, 0x095e_61ee, 0x0992_9d26, 0x0997_6746,
    0x09b8_1ec6, 0x09bf_4bbb, 0x09f6_d116, 0x0a03_74ee, 0x0a09_1cd3, 0x0a0d_46f8, 0x0a19_df22, 0x0a3b_1112, 0x0a40_7100, 0x0a74_a7ec,
    0x0a7c_fe83, 0x0a7c_fe83, 0x0a82_e45a, 0x0a96_bcac, 0x0aa7_fbbe, 0x0aaa_5c51, 0x0ac6_9e26, 0x0aca_54f7, 0x0adb_a6b6, 0x0ae4_ae47,
    0x0af6_a162, 0x0af8_bc64, 0x0b02_1689, 0x0b1b_2d2d, 0x0b1f_d4fd, 0x0b27_47af, 0x0b3a_33ce, 0x0b4c_7e97, 0x0b63_1bfc, 0x0b75_4c2c,
    0x0b91_0c6f, 0x0b9a_e1d6, 0x0ba7_199e, 0x0bc3_189d, 0x0bc6_2506, 0x0be3_b19f, 0x0c11_4e89, 0x0c17_41b1, 0x0c18_70d9, 0x0c1a_e095,
    0x0c21_b062, 0x0c31_8c7c, 0x0c4b_c643, 0x0c64_f956, 0x0c7e_2ed6, 0x0c8a_2db8, 0x0c92_035c, 0x0c98_ccb5, 0x0c9f_0cf7, 0x0c9f_0cf7,
    0x0cdc_5109, 0x0cec_e6fc, 0x0d06_a201, 0x0d1e_e44e, 0x0d28_c397, 0x0d36_ae14, 0x0d3c_ff92, 0x0d3e_9b6f, 0x0d42_d7ed, 0x0d5a_11f5,
    0x0d5e_7cfb, 0x0d75_fefc, 0x0d7e_ae55, 0x0d80_89dd, 0x0d92_a372, 0x0da3_37e1, 0x0dd9_82ed, 0x0dee_c124, 0x0e13_1e32, 0x0e1c_102d,
    0x0e1e_c615, 0x0e39_5049, 0x0e3a_edbb, 0x0e52_ccf1, 0x0e69_5fdc, 0x0e6b_8260, 0x0e71_2058, 0x0e7f_5ee6, 0x0e9b_4b42, 0x0ea2_1449,
    0x0eae_903c, 0x0eae_903c, 0x0ed9_4b4c, 0x0ef0_9a5e, 0x0ef9_622a, 0x0f0c_dd51, 0x0f28_227d, 0x0f31_97d5, 0x0f36_399d, 0x0f52_e738,
    0x0f57_bc08, 0x0f67_30ea, 0x0f6e_931d, 0x0f8a_5f51, 0x0fb1_9b00, 0x0fc6_2b52, 0x0fcd_3fd8, 0x0fd7_f8ee, 0x102c_79dd, 0x1036_1816,
    0x103c_0ca9, 0x1040_fc7b, 0x1052_927b, 0x1068_4dab, 0x106d_2a65, 0x109c_72ae, 0x10aa_2f85, 0x10be_136e, 0x10de_0655, 0x10f6_be6e,
    0x10fe_f8fd, 0x112e_a4dd, 0x1166_ad3a, 0x116d_20fb, 0x117a_09d3, 0x1180_4830, 0x1188_adce, 0x11af_6cd6, 0x11af_f77d, 0x11c3_220f,
    0x11d0_3052, 0x11d3_cbad, 0x11d8_48ad, 0x1209_296b, 0x1255_4e54, 0x1261_3a59, 0x126b_ef2e, 0x1274_4755, 0x127d_ab0e, 0x1292_08df,
    0x12a4_9c8a, 0x12af_3991, 0x12b1_2796, 0x1312_28e5, 0x1321_738f, 0x133a_ce20, 0x1359_611a, 0x13ab_8429, 0x13ab_8429, 0x13ac_ec86,
    0x13c6_3844, 0x13cf_05ce, 0x13da_b579, 0x13f0_91f9, 0x1404_d957, 0x1426_044f, 0x1436_1e62, 0x143a_4d3c, 0x1453_db97, 0x1457_7679,
    0x145e_8618, 0x1473_7441, 0x1481_9ec1, 0x1483_30f3, 0x148f_428d, 0x1490_036e, 0x1492_722a, 0x1499_377f, 0x14dd_acaa, 0x14e6_87b3,
    0x14f1_dff0, 0x1514_6448, 0x1518_ca40, 0x151b_64f2, 0x151d_1fc9, 0x1528_1a42, 0x1545_3bda, 0x1553_25ba, 0x155a_b708, 0x1560_7912,
    0x1565_5667, 0x1579_a6fb, 0x157b_0615, 0x157b_9830, 0x1582_87dc, 0x1585_2a6f, 0x1588_f204, 0x1592_4a01, 0x1599_ecdb, 0x159b_d0ec,
    0x159c_e1b1, 0x15af_6b40, 0x15d8_6dd0, 0x15f2_ad76, 0x15f4_24d3, 0x1610_d90a, 0x1614_797c, 0x1614_797c, 0x1614_797c, 0x1623_4fdb,
    0x162e_0b65, 0x1645_1e1a, 0x1649_b5d1, 0x1657_684a, 0x16bd_876e, 0x16c1_b020, 0x16d7_637f, 0x16ef_5da3, 0x16f8_3249, 0x16fc_d394,
    0x16fc_d394, 0x16fe_74b0, 0x1717_7d58, 0x174b_9b9a, 0x1768_d9e6, 0x176d_5f27, 0x1776_1288, 0x1793_6ced, 0x17a7_bdb1, 0x17ad_f0ce,
    0x17d4_398b, 0x17dc_c987, 0x17ec_e977, 0x17fc_b8a8, 0x1811_5ef6, 0x1815_7128, 0x1831_09e8, 0x1838_937f, 0x183a_a39d, 0x1856_380a,
    0x1888_3e2b, 0x1888_c991, 0x189d_f4de, 0x18a7_fd58, 0x18b2_1589, 0x18be_0e8c, 0x18da_cf51, 0x18ea_9140, 0x190c_9c69, 0x1915_97c6,
    0x191d_2615, 0x191f_c133, 0x1935_1a47, 0x1938_5b45, 0x193d_0663, 0x193d_0663, 0x1957_a6fd, 0x1977_c646, 0x19ba_26f1, 0x19c6_446d,
    0x19d0_448b, 0x19d7_2eee, 0x19df_df88, 0x19ed_70e7, 0x1a0d_6d94, 0x1a27_f2ae, 0x1a2a_ebc6, 0x1a2f_60ac, 0x1a32_e5c8, 0x1a32_e5c8,
    0x1a41_e1c4, 0x1a45_7ac6, 0x1a65_247f, 0x1a6c_9cf8, 0x1a6c_9cf8, 0x1a6f_69ef, 0x1a98_37a6, 0x1ab6_4bd9, 0x1ae6_b9de, 0x1af3_a6ec,
    0x1af7_8927, 0x1b00_874b, 0x1b23_54a1, 0x1b26_005b, 0x1b36_c461, 0x1b3d_0989, 0x1b3d_0989, 0x1b4c_39d1, 0x1b50_5d92, 0x1b5f_8653,
    0x1b70_8055, 0x1b7f_8fe9, 0x1b85_442e, 0x1b8a_5c58, 0x1b8d_245b, 0x1bb8_7702, 0x1bc1_da20, 0x1bc3_0356, 0x1bd4_3fd7, 0x1bdb_9601,
    0x1c06_8b0a, 0x1c15_7774, 0x1c25_8948, 0x1c3f_34b8, 0x1c42_0461, 0x1c44_3ed3, 0x1c46_60ce, 0x1c49_ca86, 0x1c5e_fbde, 0x1c65_257f,
    0x1c67_f523, 0x1c94_8b05, 0x1c9c_3b1a, 0x1ca9_c69c, 0x1ccf_7f9b, 0x1ce4_20f2, 0x1d02_7689, 0x1d04_0fcd, 0x1d1a_c201, 0x1d1d_017c,
    0x1d23_c387, 0x1d34_c152, 0x1d39_3e8b, 0x1d3d_0df3, 0x1d8c_d39d, 0x1d8e_8258, 0x1d9b_797a, 0x1da8_2c3f, 0x1dbe_3338, 0x1dbf_5448,
    0x1dc0_c6fa, 0x1df1_a22a, 0x1df9_d7c8, 0x1df9_d7c8, 0x1e08_05f2, 0x1e0a_cf90, 0x1e14_80f4, 0x1e1b_04ba, 0x1e54_3d9f, 0x1e5a_42bf,
    0x1e63_eb58, 0x1e67_ab19, 0x1e77_4365, 0x1e77_4fdb, 0x1e81_823c, 0x1e81_935c, 0x1e8d_3ac0, 0x1ebb_d9ac, 0x1ebc_8649, 0x1eeb_f09b,
    0x1eef_2544, 0x1ef2_a695, 0x1f16_a393, 0x1f1b_8578, 0x1f25_ef74, 0x1f26_e002, 0x1f27_c695, 0x1f28_0aa3, 0x1f31_548f, 0x1f95_3b28,
    0x1f9c_6a9a, 0x1fb6_7029, 0x1fb9_8b61, 0x1fcf_73b7, 0x1fdf_fb7b, 0x1ff3_62ec, 0x2020_8528, 0x2025_cef6, 0x2047_cecf, 0x2049_40a2,
    0x2058_3f01, 0x205f_ecb6, 0x2062_8a68, 0x2065_be2f, 0x2068_08d3, 0x2070_378f, 0x2075_851e, 0x2083_866c, 0x2091_4bf2, 0x20a6_0ace,
    0x210c_ab4c, 0x212a_62d8, 0x212b_9c16, 0x213d_b863, 0x2163_f011, 0x2174_0a26, 0x2184_77cc, 0x2194_ca64, 0x219f_a45f, 0x21b5_6a9e,
    0x21b5_9634, 0x21b5_9634, 0x21c7_9e42, 0x21c9_041d, 0x21ee_376f, 0x222b_bd22, 0x2247_318f, 0x2254_fc28, 0x226a_a643, 0x2297_cc42,
    0x229b_cb09, 0x22a4_a9a1, 0x22ab_f2ca, 0x22ac_1e13, 0x22dc_e3a0, 0x22eb_f6e7, 0x230f_9341, 0x2326_8039, 0x233c_3565, 0x2344_1fd3,
    0x2345_87e7, 0x2350_1dc2, 0x2352_56c4, 0x2355_71d7, 0x2359_a30f, 0x2364_e61b, 0x2366_6500, 0x2369_c74d, 0x2380_c7ae, 0x2386_71a1,
    0x238d_8470, 0x2397_99c3, 0x23b4_ce3e, 0x23c3_46d4, 0x23cd_6d2b, 0x23fc_b662, 0x2403_8cea, 0x240a_ae08, 0x241f_7aec, 0x243f_a438,
    0x246d_ab95, 0x2475_71e5, 0x2478_4daa, 0x247c_7fa0, 0x247d_b474, 0x248a_24f5, 0x2491_12a4, 0x2493_380d, 0x24a0_5a9c, 0x24a0_9896,
    0x24a7_6b60, 0x24cd_b3c8, 0x24dd_b590, 0x24dd_cf7b, 0x24f7_a662, 0x2517_7c5f, 0x2517_7c5f, 0x2519_48a3, 0x251e_5304, 0x2527_1f89,
    0x254a_23d2, 0x2557_e45d, 0x257b_67c5, 0x25b1_ec35, 0x25b2_25a3, 0x25c0_fa90, 0x25c3_1314, 0x2631_f2f8, 0x2634_f031, 0x2634_f031,
    0x2637_84d8, 0x263b_95a6, 0x263b_ae3a, 0x2662_c96e, 0x266c_35c4, 0x2671_6829, 0x2673_2f92, 0x26d4_8209, 0x26e7_4458, 0x26ea_9f9f,
    0x273a_95bb, 0x2766_2804, 0x2770_df59, 0x278f_0e42, 0x279c_df75, 0x27b5_5150, 0x27bc_7c31, 0x27bc_7ef4, 0x27be_f9d2, 0x27d5_7b3c,
    0x27f7_f518, 0x2800_0f2e, 0x2807_bad1, 0x281a_1be5, 0x2845_7412, 0x284c_c8e7, 0x285b_9443, 0x288d_6c1c, 0x2890_ca7f, 0x28e7_00b8,
    0x28f8_bafb, 0x2909_1576, 0x2913_b693, 0x2915_6614, 0x2930_1f9b, 0x2948_20ca, 0x294f_4772, 0x2953_b01a, 0x295e_ff9b, 0x29a0_f250,
    0x29a4_ed28, 0x29c5_d063, 0x29da_7232, 0x29fd_f6ad, 0x2a09_ce28, 0x2a0a_4a6a, 0x2a21_461a, 0x2a43_4ed5, 0x2a87_50a0, 0x2adf_04d2,
    0x2af3_e80a, 0x2af4_4a5f, 0x2afd_1b6f, 0x2b1d_84d2, 0x2b25_11d3, 0x2b29_ec53, 0x2b2f_8ac2, 0x2b52_d58c, 0x2b82_3d89, 0x2ba4_fc41,
    0x2bad_b1e7, 0x2bb4_11f2, 0x2bcd_9d42, 0x2bd6_ea98, 0x2bf8_915a, 0x2bfa_50b2, 0x2c07_dcc6, 0x2c0e_fdad, 0x2c0f_119e, 0x2c2d_91a5,
    0x2c57_196d, 0x2c5d_3cbb, 0x2c77_056b, 0x2c98_0d01, 0x2ca5_01c6, 0x2cab_be11, 0x2cb3_fa37, 0x2cb4_d821, 0x2cbb_2900, 0x2cbd_1381,
    0x2ccc_2740, 0x2cea_db2c, 0x2cf5_3a17, 0x2d11_c1e8, 0x2d46_942b, 0x2d4c_8fcb, 0x2d4c_8fcb, 0x2d65_a555, 0x2d7b_d4e4, 0x2d7b_d4e4,
    0x2d88_e188, 0x2d8f_f61e, 0x2d90_8a67, 0x2d92_ab5c, 0x2da5_fe4a, 0x2da6_09b2, 0x2dc3_8641, 0x2dc4_6755, 0x2dc5_3ae3, 0x2dd0_fc5e,
    0x2de3_7236, 0x2df0_63e5, 0x2e0d_fad9, 0x2e17_fbc8, 0x2e35_e483, 0x2e37_fd74, 0x2e41_13c7, 0x2e45_7728, 0x2e47_9fe1, 0x2e52_0650,
    0x2e54_26f1, 0x2e57_fdb8, 0x2e6e_73ab, 0x2e9d_26ef, 0x2eb0_3e21, 0x2eba_23ee, 0x2ec4_186b, 0x2ed0_7e5a, 0x2ed2_e979, 0x2f04_e1a1,
    0x2f04_e7b7, 0x2f2e_d464, 0x2f3a_4a91, 0x2f6e_dc6f, 0x2f74_0a00, 0x2f7c_fcf2, 0x2f94_501c, 0x2fa0_049e, 0x2fa1_04d8, 0x2fa9_0e41,
    0x2fa9_b2b7, 0x2fac_4a5e, 0x3007_e5ca, 0x300d_ec06, 0x3016_8967, 0x301a_7f01, 0x301c_a46a, 0x3021_dbe8, 0x3028_b3db, 0x3050_7ac3,
    0x30a7_ead7, 0x30bb_2f4c, 0x30cf_f8b1, 0x30cf_fbdb, 0x30db_8496, 0x30e5_b669, 0x3118_3922, 0x3141_19f6, 0x3150_54ae, 0x3150_a7c3,
    0x3164_a1ce, 0x317e_6a36, 0x318f_fc6a, 0x31a1_cd64, 0x31b3_4141, 0x31b5_f310, 0x31c4_20e6, 0x31e0_a21b, 0x31f7_f6c6, 0x3203_ad41,
    0x3209_0563, 0x3211_c26d, 0x322f_b79c, 0x324a_9297, 0x3251_6580, 0x3252_2e35, 0x327b_3033, 0x327d_d863, 0x3294_2f45, 0x3296_0319,
    0x32b3_c1da, 0x32ba_2a3a, 0x3303_c921, 0x3321_b33f, 0x3322_6336, 0x3340_d654, 0x334f_a7b2, 0x335a_bb05, 0x3367_7b80, 0x3369_0f2f,
    0x336d_5b94, 0x3370_fb80, 0x337d_771a, 0x3382_b5a8, 0x338c_d6ab, 0x3392_2374, 0x33af_a944, 0x33c0_f7d4, 0x33d9_4659, 0x3414_a45a,
    0x341c_4eb2, 0x341d_0cec, 0x347e_1621, 0x34ae_32b3, 0x34b9_e62f, 0x34ba_cdba, 0x3532_56a5, 0x353c_ed44, 0x3552_a766, 0x357d_f0a7,
    0x3591_fd40, 0x35a5_e660, 0x35d1_40d6, 0x35da_143b, 0x35e6_0e7c, 0x35ed_e2ae, 0x35f1_5e9f, 0x35fa_e644, 0x360b_12bd, 0x360c_ba4a,
    0x3615_380b, 0x3618_1a95, 0x3676_b0f5, 0x3678_e9cc, 0x3693_c17f, 0x3694_3181, 0x36a1_bf3e, 0x36c6_b755, 0x36d1_99f5, 0x36db_214b,
    0x36df_ecc6, 0x36e3_e8cf, 0x36f8_16cf, 0x371f_40c4, 0x3723_bfa9, 0x3724_cdb3, 0x3729_c7ca, 0x3764_5040, 0x377a_a2e2, 0x3785_2442,
    0x378b_9ec7, 0x379d_b7df, 0x37a0_01fd, 0x37af_0ec2, 0x37b9_1709, 0x37c1_3af0, 0x37d6_4850, 0x37dc_c30e, 0x37e6_d504, 0x37f9_7ef2,
    0x37fb_fad0, 0x3801_18c6, 0x3801_afa8, 0x381f_3372, 0x383a_b562, 0x384c_dee9, 0x3869_acb8, 0x386e_8369, 0x387e_1c6d, 0x3886_381d,
    0x38b9_e695, 0x38ba_dcf0, 0x38be_c8ba, 0x38ee_ec01, 0x392c_bc1e, 0x393c_46cd, 0x3946_a87e, 0x396a_c565, 0x3975_3c9e, 0x3993_60c1,
    0x399b_b444, 0x39a0_6464, 0x39b4_bcfe, 0x39b7_ada2, 0x39ea_5fdb, 0x3a0f_1b08, 0x3a12_ba21, 0x3a2a_4cc8, 0x3a2c_b40c, 0x3a31_555b,
    0x3a33_45b0, 0x3a4a_77f5, 0x3a56_a205, 0x3a81_5775, 0x3a92_d35b, 0x3a9d_26aa, 0x3ab0_a860, 0x3acc_07fc, 0x3ad9_86f1, 0x3adf_f312,
    0x3aea_d73b, 0x3aed_30df, 0x3b01_3816, 0x3b04_8f54, 0x3b1c_3aba, 0x3b24_fe10, 0x3b28_4104, 0x3b53_b4a1, 0x3b83_a306, 0x3b95_d465,
    0x3bcf_579b, 0x3bd5_ccce, 0x3be4_0826, 0x3bea_584f, 0x3bf1_628c, 0x3bf2_2f1f, 0x3bf5_f17f, 0x3c01_b5f4, 0x3c2b_d248, 0x3c3b_f2eb,
    0x3c3b_f2eb, 0x3c40_a128, 0x3c72_b5f6, 0x3c7f_26d2, 0x3c96_12f8, 0x3ca0_6354, 0x3cb4_97b8, 0x3cbb_b6e0, 0x3cd7_a560, 0x3cda_7125,
    0x3cdd_1cbb, 0x3ce8_677d, 0x3d0c_426d, 0x3d24_d255, 0x3d2f_3a9b, 0x3d46_34e2, 0x3d46_d556, 0x3d4e_752d, 0x3d94_2015, 0x3da0_6ab0,
    0x3daf_8a13, 0x3dba_51b9, 0x3dc2_b280, 0x3dca_447c, 0x3dd4_49d6, 0x3dd8_1212, 0x3dfd_0b56, 0x3e04_fb8d, 0x3e1b_1ab3, 0x3e29_8db8,
    0x3e2a_4caf, 0x3e2a_5314, 0x3e30_faf0, 0x3e46_cf42, 0x3e5d_1f6a, 0x3e72_e5ca, 0x3ebc_036e, 0x3ec1_2377, 0x3f0c_581d, 0x3f0c_cc98,
    0x3f15_0346, 0x3f23_559b, 0x3f23_559b, 0x3f25_045c, 0x3f26_00e3, 0x3f2e_73c6, 0x3f45_3589, 0x3f45_3589, 0x3f4d_76a3, 0x3f4d_76a3,
    0x3f6a_dc19, 0x3f86_396a, 0x3f8b_2e06, 0x3fb0_64d8, 0x3fc5_ff4c, 0x3fe0_272d, 0x3ffc_2db0, 0x4014_fc9a, 0x4015_f46e, 0x402c_f3c3,
    0x4039_9437, 0x4039_bb1c, 0x405a_619a, 0x4061_e284, 0x4076_b1ff, 0x407f_b026, 0x40a8_bcbc, 0x40c9_0776, 0x40dc_2c3f, 0x40ec_e769,
    0x40fe_af97, 0x40ff_664f, 0x4118_63fc, 0x4126_1c2f, 0x412f_045a, 0x4132_2f71, 0x4132_f190, 0x413d_163b, 0x414a_a49a, 0x4154_3203,
    0x4167_e09c, 0x4168_3599, 0x418c_af89, 0x419f_23ab, 0x419f_23ab, 0x41af_8ca7, 0x41c6_d91e, 0x41e1_4f45, 0x41f4_148d, 0x422e_1792,
    0x4253_fafb, 0x4259_4f52, 0x426c_dd52, 0x429f_3b83, 0x42ad_2a60, 0x42b1_99c8, 0x42b6_584c, 0x42c6_ce3c, 0x42ce_d4a4, 0x4301_759b,
    0x4310_ea12, 0x435f_30ad, 0x4366_6ac0, 0x438f_d2dd, 0x43ed_aad0, 0x4410_f030, 0x441b_929a, 0x441b_b156, 0x442b_1e8c, 0x443c_e44f,
    0x4446_5f28, 0x4449_f9ce, 0x4465_08c0, 0x446a_69a6, 0x447c_929b, 0x4481_12ba, 0x448e_fca0, 0x44a3_8427, 0x44bd_5652, 0x44f1_7cb7,
    0x44f7_1b79, 0x4502_62fb, 0x4525_11d4, 0x452b_b4f7, 0x452d_5c58, 0x455e_d16c, 0x4567_15ca, 0x45a4_3201, 0x45b9_6442, 0x45c0_879c,
    0x45c2_0c8e, 0x45cd_5032, 0x45e9_0a6e, 0x45e9_854a, 0x45fb_7b47, 0x4603_477f, 0x4614_ba4a, 0x4626_4763, 0x4626_b60b, 0x4646_13e7,
    0x4646_53fe, 0x4673_da83, 0x4684_67ee, 0x4692_9c13, 0x4693_bd63, 0x4696_22b6, 0x46b3_4d7a, 0x46d5_c2f1, 0x46e8_b294, 0x46f4_ee3b,
    0x471d_5ddd, 0x4728_0f98, 0x4737_6b8e, 0x4738_ad93, 0x4754_e42e, 0x4765_3c6c, 0x478d_1d4d, 0x478d_88a8, 0x478e_33c3, 0x4798_cb77,
    0x479d_da25, 0x47a2_fb22, 0x47a5_dbe3, 0x47bd_5b0b, 0x47d0_f200, 0x47d6_3e7e, 0x47e5_0ddc, 0x482d_53a8, 0x4830_1ba9, 0x4864_5042,
    0x4867_42da, 0x4893_ac50, 0x4894_4f00, 0x4899_3d3d, 0x489f_1fbc, 0x48ab_37b4, 0x48db_c371, 0x48dd_0428, 0x48e4_58dc, 0x48e4_7c18,
    0x48e6_dd85, 0x48f5_0802, 0x4900_a4b9, 0x4901_5ec6, 0x491d_5b9e, 0x491e_0448, 0x491f_cde9, 0x4931_9ae3, 0x496f_2496, 0x4981_6e1a,
    0x4997_9941, 0x49ec_3430, 0x49f8_ba58, 0x4a20_2c45, 0x4a37_88c0, 0x4a55_007d, 0x4a67_b80f, 0x4a77_4d1b, 0x4a86_e873, 0x4a96_2902,
    0x4aa4_8843, 0x4aaf_6f49, 0x4abc_253d, 0x4adc_d108, 0x4ae8_b6b0, 0x4af2_e168, 0x4afc_2bb3, 0x4b00_7691, 0x4b0a_5966, 0x4b2c_153a,
    0x4b43_6c5c, 0x4b44_b2ee, 0x4b45_f101, 0x4b96_2a95, 0x4b9a_1cb7, 0x4bab_7734, 0x4bb6_f438, 0x4bcc_85be, 0x4be5_b078, 0x4c00_05a4,
    0x4c03_d5d6, 0x4c0d_90ea, 0x4c11_e471, 0x4c18_beb5, 0x4c18_beb5, 0x4c33_3246, 0x4c33_b680, 0x4c34_cef5, 0x4c43_6def, 0x4c4f_5ae5,
    0x4c72_d26a, 0x4c83_7a42, 0x4cbb_6a98, 0x4cc0_3746, 0x4cc9_2829, 0x4ccc_6a39, 0x4cf3_46b4, 0x4d00_03b5, 0x4d16_d983, 0x4d2a_4250,
    0x4d33_4bf9, 0x4d45_5975, 0x4d69_befc, 0x4d79_6afb, 0x4da2_b8b9, 0x4dda_db91, 0x4df6_ea82, 0x4dfc_8a4f, 0x4e16_f34d, 0x4e22_11dd,
    0x4e25_a0aa, 0x4e39_29f4, 0x4e63_65cc, 0x4e66_5438, 0x4e80_8b3a, 0x4e93_afe5, 0x4eb3_666d, 0x4ebf_209f, 0x4ed7_5b22, 0x4ed8_376c,
    0x4eda_3281, 0x4eda_dd5a, 0x4f0a_5fb2, 0x4f18_19c8, 0x4f18_31b7, 0x4f1c_a323, 0x4f2f_12b9, 0x4f51_8d4b, 0x4f57_1792, 0x4f57_b921,
    0x4f65_a253, 0x4f69_7e07, 0x4f74_2b48, 0x4f98_4985, 0x4fa6_1e86, 0x4fb2_3161, 0x4fda_deb7, 0x4ff3_9ee0, 0x4ff9_a3b7, 0x4ffa_b1a0,
    0x4ffc_ff90, 0x4fff_84cb, 0x5000_4e27, 0x501c_df9e, 0x5024_7ee3, 0x5029_1dec, 0x502b_7c50, 0x5032_df70, 0x5033_bccc, 0x505a_deeb,
    0x5077_4cfa, 0x5079_12ba, 0x5097_7c9e, 0x50bd_e1bd, 0x50ce_944d, 0x50d7_74de, 0x50f5_b392, 0x5109_da88, 0x5122_619f, 0x5131_9bb1,
    0x5131_9bb1, 0x5131_9bb1, 0x5143_4498, 0x5145_488b, 0x515c_4704, 0x515c_4704, 0x515e_b2f8, 0x5169_1f5a, 0x5189_c65f, 0x51aa_899c,
    0x51ad_0486, 0x51b0_637e, 0x51bd_7ec2, 0x51bf_a014, 0x51ce_bfb0, 0x51e7_1083, 0x520d_2d2a, 0x5221_c5d4, 0x5230_c82d, 0x5238_38c6,
    0x5250_7036, 0x525d_5fea, 0x525f_f5a2, 0x528c_a5a8, 0x5290_6a58, 0x52a8_2752, 0x52b0_29a8, 0x52ca_2e73, 0x52e7_815e, 0x52f9_a86b,
    0x52ff_792d, 0x5304_aa6f, 0x531c_a96f, 0x532d_f15a, 0x5340_21a8, 0x5341_7989, 0x5353_da63, 0x5360_32a6, 0x5360_aa8f, 0x537c_39c8,
    0x538c_1785, 0x538f_2506, 0x5391_bea8, 0x5392_7a53, 0x5396_a5be, 0x5398_ffb4, 0x53a3_8d5a, 0x53c5_2cea, 0x53fb_a682, 0x5402_3180,
    0x540d_1630, 0x541c_4321, 0x542a_19c9, 0x542e_6ffc, 0x5443_5002, 0x544d_c2c5, 0x544e_f2cc, 0x5457_969a, 0x54bf_c6af, 0x54d7_113e,
    0x54e0_e791, 0x54e5_a784, 0x550e_07fd, 0x5517_89f4, 0x5521_4c60, 0x5540_a208, 0x5548_1279, 0x554d_d189, 0x5557_2104, 0x5566_55f5,
    0x557a_21aa, 0x5583_adcd, 0x558a_378f, 0x55a7_71c7, 0x55af_474f, 0x55b1_23fc, 0x55d4_6a7e, 0x55e8_8de9, 0x55f7_ece1, 0x560d_f21d,
    0x561d_d238, 0x5636_b183, 0x5637_fa45, 0x564a_171e, 0x564a_ec73, 0x565d_1b8f, 0x5664_930f, 0x5670_4ce0, 0x5680_e26e, 0x5693_46e7,
    0x56bd_e4e4, 0x56c0_5fef, 0x56e3_d3a5, 0x56eb_b9ee, 0x570c_0673, 0x5729_fd44, 0x5741_5ef9, 0x574b_4778, 0x5753_8ebd, 0x5758_e9a2,
    0x5765_2c7a, 0x577d_6e49, 0x5792_c608, 0x579b_5cac, 0x57ac_9990, 0x57d9_55c8, 0x57e4_d5a9, 0x57ea_5877, 0x57f0_b1c9, 0x57f1_00c1,
    0x57fa_5d42, 0x580b_84c5, 0x581a_0fbe, 0x581b_f079, 0x583a_ca9c, 0x5846_982e, 0x584e_ea56, 0x5851_50ba, 0x5854_607a, 0x585e_a8e0,
    0x586d_8b65, 0x5871_bc52, 0x5879_8bdc, 0x587b_83f5, 0x587b_87f4, 0x588b_a55b, 0x588e_d90d, 0x589a_3a98, 0x58c6_0b80, 0x5912_17c0,
    0x5936_42ba, 0x593f_c8ec, 0x5956_52e0, 0x5962_d087, 0x597f_5c8e, 0x598c_67c2, 0x59a5_63f3, 0x59aa_c5ad, 0x59ae_dc14, 0x59bd_8b5a,
    0x59bd_b9c7, 0x59bf_0850, 0x59e8_c265, 0x59fb_cffd, 0x5a08_4aa4, 0x5a13_8f2b, 0x5a4b_2691, 0x5a5a_3f43, 0x5a63_13f4, 0x5a63_274e,
    0x5a8c_cf79, 0x5aa0_f577, 0x5aad_d214, 0x5ac9_3a7a, 0x5ac9_e33c, 0x5ad4_e196, 0x5ae6_6839, 0x5ae9_f1fb, 0x5aef_2309, 0x5b0d_e50c,
    0x5b1f_3400, 0x5b3a_bfb7, 0x5b41_6545, 0x5b70_186f, 0x5b72_9a6c, 0x5b7e_b267, 0x5b8b_7969, 0x5b8c_ce34, 0x5bb1_a38c, 0x5bb7_a4da,
    0x5bc7_fd2c, 0x5bcd_3c1c, 0x5bd0_0c43, 0x5c01_3981, 0x5c17_b88a, 0x5c42_5f52, 0x5c4b_c624, 0x5c5d_5954, 0x5c5d_f224, 0x5c78_b6c6,
    0x5c7b_8feb, 0x5cba_f358, 0x5cca_dbe4, 0x5ccd_f29d, 0x5ce8_4232, 0x5ce9_e25e, 0x5cec_5a70, 0x5d09_d038, 0x5d0f_0970, 0x5d17_371a,
    0x5d4b_3030, 0x5d7d_5804, 0x5d7d_f5be, 0x5d81_d368, 0x5d88_d877, 0x5d8d_7187, 0x5d9d_0047, 0x5dbe_c698, 0x5dc1_5ec7, 0x5dc5_69fc,
    0x5dd2_0e29, 0x5dd3_22de, 0x5dfb_3206, 0x5e0b_bcdd, 0x5e43_35a1, 0x5e49_22e6, 0x5e99_204e, 0x5eb6_7874, 0x5edf_3316, 0x5ee9_f847,
    0x5ef6_3d1d, 0x5f09_44c7, 0x5f25_41bc, 0x5f3c_c474, 0x5f4a_af5f, 0x5f51_4d12, 0x5f77_77e1, 0x5f80_a838, 0x5f90_8efb, 0x5f96_3b14,
    0x5f9e_90b7, 0x5fb5_973e, 0x5fb5_c630, 0x5fbe_e3f8, 0x5fe0_a55e, 0x5fe5_37f4, 0x5fe7_8a5f, 0x6009_420d, 0x600a_400a, 0x600b_f1a6,
    0x6044_7c9f, 0x6046_3af2, 0x606f_03f0, 0x6077_4db4, 0x60b0_3e45, 0x60bd_2d51, 0x60d5_8d2d, 0x60de_c812, 0x60e4_641e, 0x60e7_2d73,
    0x6111_3f6c, 0x612e_dbd0, 0x6193_1902, 0x61d8_95fe, 0x61de_ffb0, 0x61e6_bf91, 0x61f4_23a1, 0x6221_7910, 0x6242_b0aa, 0x626f_9f7b,
    0x6271_ae73, 0x628c_918c, 0x6296_3caa, 0x62a3_28f6, 0x62cd_aab2, 0x62d3_8dc5, 0x62f4_7d4d, 0x62ff_7ccf, 0x6307_0848, 0x6312_d2eb,
    0x6319_7168, 0x631e_c418, 0x632e_53dd, 0x633e_8ff0, 0x637a_534d, 0x6386_e533, 0x639e_2529, 0x63a2_f5bd, 0x63c5_53b4, 0x63de_384d,
    0x63e0_abaa, 0x6414_04ff, 0x641d_ae71, 0x6430_a349, 0x6431_ce12, 0x6432_8f5b, 0x6438_c726, 0x6444_2396, 0x6448_ca50, 0x644d_0526,
    0x646e_7f9c, 0x646f_6479, 0x648f_4dac, 0x6499_db2f, 0x649b_3c95, 0x64a1_3adc, 0x64b5_28f7, 0x64d7_86b5, 0x64de_23f0, 0x64e4_f6e9,
    0x64e8_a172, 0x64f4_5c12, 0x64f6_9404, 0x64fd_1e1f, 0x6500_75e9, 0x6503_bdc9, 0x6506_52ee, 0x6523_e2d7, 0x6534_39ee, 0x6569_1e9f,
    0x656a_9a6c, 0x6575_0e39, 0x6575_9af6, 0x6595_550e, 0x659f_a1cd, 0x65a7_f41a, 0x65a9_7b0d, 0x65c0_de77, 0x65cf_af82, 0x65f8_d233,
    0x6629_8d93, 0x6638_f32e, 0x6655_91d7, 0x665a_0550, 0x665d_7726, 0x665e_9404, 0x6666_270d, 0x666f_a5c7, 0x6673_4b03, 0x66a6_fb53,
    0x66a7_5967, 0x66bf_27a0, 0x66d0_9485, 0x66d8_580f, 0x66f6_cf21, 0x670c_14f5, 0x6730_33f2, 0x6739_4fd2, 0x6743_57de, 0x6747_4759,
    0x6747_869d, 0x6753_12a4, 0x675a_a563, 0x675d_618d, 0x6774_8946, 0x6775_3df3, 0x6792_1846, 0x67cb_3b54, 0x67ce_ef28, 0x67f2_1897,
    0x6823_e790, 0x6833_e488, 0x6848_d09c, 0x684d_8ec7, 0x684e_d868, 0x6850_9d58, 0x6850_bc6a, 0x6865_0ca1, 0x6867_c3db, 0x686b_9344,
    0x686d_048a, 0x6879_870c, 0x688a_0fa7, 0x68b0_34fb, 0x68de_a76f, 0x68f5_4b0f, 0x6900_7c35, 0x690e_b249, 0x6919_d2f4, 0x6931_fb3d,
    0x693a_c5f6, 0x6941_087c, 0x6951_7f67, 0x695a_2835, 0x695a_5b73, 0x695a_e568, 0x6981_cc60, 0x69a8_9f95, 0x69b6_b493, 0x69ce_e227,
    0x69df_0c83, 0x69e9_773f, 0x69ee_6cd9, 0x6a23_63d7, 0x6a40_eef5, 0x6a55_45a3, 0x6a56_8373, 0x6a56_8373, 0x6a79_839e, 0x6a83_c7bc,
    0x6a87_beef, 0x6a94_1c82, 0x6ab0_435c, 0x6ab3_6a7b, 0x6ab8_d609, 0x6acc_a411, 0x6ad4_84bb, 0x6aeb_ea60, 0x6af0_b75b, 0x6b06_765c,
    0x6b0a_4d4a, 0x6b2a_5dc2, 0x6b38_1088, 0x6b47_2082, 0x6b4c_d905, 0x6b64_fb2b, 0x6b75_443f, 0x6b8e_57f8, 0x6b98_173e, 0x6ba1_e964,
    0x6ba8_71bf, 0x6baf_57e0, 0x6baf_fa5e, 0x6bc1_811a, 0x6bf2_4c51, 0x6c1c_90b2, 0x6c1c_90b2, 0x6c1e_f8d6, 0x6c3f_999d, 0x6c4c_e2f6,
    0x6c4c_edae, 0x6c5e_e733, 0x6c73_5475, 0x6ca4_4aae, 0x6cb7_2bd1, 0x6cc7_2caa, 0x6cd9_894e, 0x6ced_b404, 0x6d16_3fd5, 0x6d46_daf5,
    0x6d5d_534f, 0x6d67_faab, 0x6d72_ae38, 0x6d79_22a3, 0x6d83_ad67, 0x6d91_2f80, 0x6ddc_7106, 0x6de2_e765, 0x6df2_91de, 0x6dfe_ca7e,
    0x6e23_4a21, 0x6e24_1a86, 0x6e28_9eb7, 0x6e37_404d, 0x6e37_eb3b, 0x6e40_4b9d, 0x6e43_9cd7, 0x6e55_4bef, 0x6e5e_4f61, 0x6e7f_e7b4,
    0x6e90_d8df, 0x6e95_3cf0, 0x6e9d_990f, 0x6eb9_722f, 0x6eba_c73a, 0x6ec5_0378, 0x6ee0_75ca, 0x6ef4_543c, 0x6f05_300e, 0x6f07_1e15,
    0x6f35_8a96, 0x6f47_2230, 0x6f51_dcf1, 0x6f51_dcf1, 0x6f51_dcf1, 0x6f60_6ec4, 0x6f62_e032, 0x6f8d_b5d3, 0x6f8e_5e44, 0x6f91_d76c,
    0x6fb6_a50f, 0x6fce_df91, 0x6fd3_b08c, 0x6fd3_b08c, 0x701f_5e5a, 0x701f_8df5, 0x7025_b072, 0x703b_8b1f, 0x7040_b012, 0x704c_eb84,
    0x704c_f3fa, 0x704f_b6c7, 0x704f_b6c7, 0x7068_8760, 0x7077_65b6, 0x7096_b5a8, 0x70c6_4d20, 0x70e4_1bc0, 0x7129_f9f5, 0x7129_f9f5,
    0x713e_8fbc, 0x7167_9069, 0x7188_62db, 0x718c_06ab, 0x71a2_d60b, 0x71d2_57fb, 0x71d3_53d0, 0x71d7_2c67, 0x71e4_6fcf, 0x71ec_6205,
    0x7203_a08b, 0x7206_ef6f, 0x724d_bd51, 0x7272_6370, 0x7274_18d3, 0x7282_5da9, 0x7287_9632, 0x7292_5f61, 0x729a_e6ce, 0x72a4_fc8d,
    0x72a6_32ac, 0x72c2_7adc, 0x72c9_b592, 0x72e0_60c5, 0x72eb_41cb, 0x72fb_879c, 0x7301_373b, 0x7307_5c59, 0x730e_2e58, 0x731e_3d43,
    0x733c_8613, 0x7340_0341, 0x7363_0156, 0x7390_a232, 0x73d7_f0a7, 0x73ef_1e0d, 0x73f2_6029, 0x73fd_d559, 0x740e_601a, 0x7424_53c6,
    0x744c_f884, 0x7453_ce6c, 0x7457_4dd0, 0x7463_c88d, 0x7466_585a, 0x7482_d9d0, 0x7487_14b3, 0x7494_32ae, 0x74af_fbd2, 0x74d0_67b0,
    0x74d0_67b0, 0x74d8_9a0c, 0x7516_b59b, 0x751a_1612, 0x7550_65d6, 0x7568_6f10, 0x756b_c750, 0x7582_92e7, 0x758a_447d, 0x759f_592a,
    0x759f_fc37, 0x75b3_f73b, 0x75d0_d355, 0x75d6_bf3c, 0x7618_dca9, 0x7636_e0e8, 0x7638_3247, 0x763b_976b, 0x7640_1ce2, 0x764a_253b,
    0x764c_6c85, 0x7674_1f1f, 0x7692_65ad, 0x7694_a9a1, 0x76f2_19fb, 0x76f4_60d4, 0x770b_3041, 0x770d_dba6, 0x770e_34a4, 0x7710_f3c8,
    0x771c_0ba2, 0x773c_e1d7, 0x773d_3165, 0x773d_3165, 0x774a_eb34, 0x7756_332a, 0x776f_1f5b, 0x7785_72f7, 0x77a9_cc66, 0x77c1_bc4f,
    0x77c5_031f, 0x77c5_9c38, 0x77d8_21d2, 0x77d8_2c3b, 0x77de_2190, 0x77e7_28b9, 0x7800_a58d, 0x7811_c655, 0x7818_4a7e, 0x781b_b325,
    0x7826_64b5, 0x782f_3eeb, 0x7837_8c55, 0x783f_5b9d, 0x786d_0b14, 0x7883_c5c8, 0x78e5_f747, 0x7902_6ad3, 0x7941_aaad, 0x7945_3b84,
    0x7948_69ab, 0x794e_511a, 0x7960_90a5, 0x79d4_e5a8, 0x79de_b00b, 0x79fb_203a, 0x79fd_ef47, 0x7a05_aa17, 0x7a2f_65cf, 0x7a30_18a5,
    0x7a36_e734, 0x7a57_de0c, 0x7a98_1a3c, 0x7a9a_8b83, 0x7a9b_8009, 0x7aa3_202e, 0x7aa7_d640, 0x7ad5_3f31, 0x7ad7_ab0f, 0x7af3_8ce1,
    0x7aff_e8cb, 0x7b29_f3bc, 0x7b4a_53f9, 0x7b4e_774e, 0x7b66_c726, 0x7b68_1997, 0x7b70_4f68, 0x7b70_4f68, 0x7b84_65bc, 0x7b8f_b31e,
    0x7bb2_7d1e, 0x7bba_e273, 0x7bca_68bb, 0x7bd7_d130, 0x7be2_545e, 0x7be3_56b4, 0x7c16_fcec, 0x7c46_22cc, 0x7c4c_bd19, 0x7c50_ce96,
    0x7c6a_534e, 0x7c81_6ac4, 0x7c94_9694, 0x7cd5_3083, 0x7cee_ec32, 0x7d06_76f9, 0x7d08_8241, 0x7d12_0e68, 0x7d51_8f8e, 0x7d99_5f40,
    0x7dae_5dce, 0x7dbb_95f8, 0x7dc9_0e11, 0x7dec_852b, 0x7df9_a192, 0x7e0d_76ca, 0x7e12_12e3, 0x7e1f_ca33, 0x7e29_764c, 0x7e41_183b,
    0x7e5a_f4c8, 0x7e7c_47fd, 0x7eb4_f816, 0x7ebf_78bc, 0x7ee1_41e2, 0x7f0a_4596, 0x7f0f_a779, 0x7f27_9de6, 0x7f2b_8647, 0x7f2f_6905,
    0x7f33_ab25, 0x7f9d_97eb, 0x7fa3_e12e, 0x7fbb_ee65, 0x7fca_60c6, 0x7fe8_16ee, 0x7ff3_4a87, 0x8007_b595, 0x8059_2c94, 0x8062_2de1,
    0x8071_05ac, 0x8073_8777, 0x807b_2e0f, 0x807b_d074, 0x807f_eb6f, 0x809c_8992, 0x809e_4939, 0x80aa_3464, 0x80aa_f99c, 0x80b8_8fd8,
    0x80d8_494d, 0x80e0_ee06, 0x80e6_e763, 0x80f8_4f8d, 0x813a_e1e5, 0x813c_ac60, 0x815f_e4fc, 0x8163_3263, 0x8169_4ecf, 0x8179_176a,
    0x8183_3a5f, 0x8184_8e23, 0x8188_6977, 0x8194_29a7, 0x819a_1dd7, 0x81a0_824d, 0x81a3_6a42, 0x81be_b140, 0x81be_f4b0, 0x81ed_22e0,
    0x81ed_22e0, 0x8204_4c1b, 0x8204_4c1b, 0x8211_4686, 0x8216_eb8b, 0x8226_40ae, 0x823a_7d36, 0x8257_087d, 0x8258_100a, 0x8258_100a,
    0x8262_2a4c, 0x8275_19ab, 0x82a4_4383, 0x82a4_4383, 0x82b1_93e5, 0x82b8_5a43, 0x82db_8e38, 0x82f5_0c87, 0x82f5_0c87, 0x82f5_0c87,
    0x830d_f1e7, 0x830f_a734, 0x8338_d5c8, 0x8353_152e, 0x835e_89b9, 0x835f_9f36, 0x8398_b8bf, 0x839b_7cca, 0x83d6_b5aa, 0x83dc_aaf8,
    0x83ec_72ba, 0x83f4_f2ed, 0x83f8_5597, 0x8406_26cf, 0x8417_21c3, 0x843b_8d69, 0x844e_1462, 0x845f_e9b5, 0x8467_5e60, 0x846b_7edc,
    0x8478_f245, 0x847e_ea18, 0x8481_ac90, 0x8481_f99c, 0x848a_c0b1, 0x8490_7c04, 0x8491_eb1c, 0x849c_3a60, 0x84a4_25c2, 0x84ab_e97f,
    0x84b2_26e6, 0x84c7_b87c, 0x84d7_1e98, 0x84eb_cb9c, 0x84ef_7a5e, 0x850f_e3f3, 0x8516_45f1, 0x8546_de8f, 0x854e_67ea, 0x8575_f1ad,
    0x858c_a71b, 0x8598_ea01, 0x85be_fafc, 0x85d6_3d8a, 0x85d8_9b45, 0x85e5_63a5, 0x85ec_64b8, 0x8613_b7e6, 0x8615_781d, 0x8643_5a71,
    0x8643_d7e2, 0x8647_50af, 0x8650_c337, 0x865f_2f29, 0x8691_8d54, 0x86b1_3878, 0x86b9_0385, 0x86bd_c172, 0x86be_e575, 0x86cb_40e5,
    0x86ce_3d23, 0x86de_ac6c, 0x86de_c50f, 0x86e3_ee0d, 0x86fa_f2d7, 0x8703_4d47, 0x8703_b509, 0x8715_6e47, 0x872d_e30f, 0x8732_7fc1,
    0x8736_c80c, 0x8742_295b, 0x874a_eece, 0x874b_739d, 0x874e_d067, 0x875e_e5c1, 0x8763_9b00, 0x876d_c881, 0x877c_da82, 0x8798_af5e,
    0x87b7_3a3e, 0x87c2_c85b, 0x87c4_c73d, 0x87d3_407d, 0x87e7_9c9a, 0x8801_9cc0, 0x880a_e7e5, 0x880e_54de, 0x8822_de5f, 0x8825_bafb,
    0x8827_c640, 0x883f_91f8, 0x884c_940c, 0x8861_0eae, 0x886b_2b12, 0x8874_62f6, 0x8878_494b, 0x887d_1558, 0x88a3_d359, 0x88b4_5e81,
    0x88b7_df0a, 0x88bb_84f0, 0x8909_5ba9, 0x891d_8494, 0x8950_3fc3, 0x8959_f637, 0x895f_a79f, 0x8984_4be2, 0x8989_43a8, 0x8994_4b97,
    0x89a2_5ff3, 0x89a4_6dfd, 0x89c4_f445, 0x89c9_089e, 0x89e0_70be, 0x89ef_2a49, 0x8a10_5cfb, 0x8a10_d557, 0x8a28_2268, 0x8a2d_8131,
    0x8a77_e450, 0x8a78_7bcf, 0x8a8b_3e23, 0x8a92_b69f, 0x8a99_95b5, 0x8ab1_5165, 0x8ab9_6e2b, 0x8ae8_bc6d, 0x8aeb_d50e, 0x8afb_d2b1,
    0x8aff_a712, 0x8b0e_5380, 0x8b14_a036, 0x8b40_394e, 0x8b4b_afa8, 0x8b4d_13ac, 0x8b5c_33a1, 0x8b63_a14c, 0x8b69_99ba, 0x8b6a_8db7,
    0x8b6f_3662, 0x8b74_2c44, 0x8b74_4f52, 0x8b7d_47a5, 0x8b88_7ad0, 0x8b92_fac9, 0x8b97_e3ae, 0x8be0_156c, 0x8be3_3489, 0x8be5_dc3b,
    0x8bed_d259, 0x8bee_0575, 0x8bfe_e4aa, 0x8c18_1578, 0x8c3c_83da, 0x8c61_14fa, 0x8c6c_8755, 0x8c87_6a58, 0x8c89_7d1b, 0x8c90_9392,
    0x8c92_15be, 0x8ca2_f8b7, 0x8ca8_62d1, 0x8ca9_4126, 0x8cb1_342a, 0x8cb9_07c5, 0x8cbc_f33b, 0x8cc5_3d60, 0x8cce_1e9b, 0x8cf2_c2b6,
    0x8d23_45af, 0x8d23_4630, 0x8d47_f94f, 0x8d76_5bef, 0x8d94_16b9, 0x8daf_339a, 0x8de0_ddfe, 0x8de8_7026, 0x8dfa_5ef9, 0x8e00_9648,
    0x8e0a_d514, 0x8e1b_54da, 0x8e35_cfad, 0x8e78_2d73, 0x8e7d_1dfd, 0x8e84_6993, 0x8eb9_7477, 0x8ec2_07e2, 0x8ec8_2f1a, 0x8edd_ac01,
    0x8ee3_bc2f, 0x8ef3_ef89, 0x8ef4_bec5, 0x8efa_3dd6, 0x8f01_8267, 0x8f04_7552, 0x8f09_0d1a, 0x8f10_2d87, 0x8f24_1b4d, 0x8f31_4f04,
    0x8f46_2386, 0x8f69_ac5e, 0x8f83_b12a, 0x8f83_b12a, 0x8fb5_47c3, 0x8fc3_8d34, 0x8fce_6f42, 0x8fd6_4d48, 0x8ff6_73c4, 0x8ff9_9ed8,
    0x9013_5951, 0x9014_fa9a, 0x9038_440a, 0x9047_606d, 0x904e_47b7, 0x9055_21e2, 0x9057_447b, 0x9075_160e, 0x907a_7aa5, 0x907b_3e68,
    0x9089_4ca2, 0x90af_6f3e, 0x90f1_d745, 0x9119_8c13, 0x911d_06dc, 0x9120_3d2b, 0x912a_672d, 0x9162_8f8c, 0x9163_cd62, 0x916f_2dee,
    0x9176_3829, 0x9182_5004, 0x91b1_5bdd, 0x91b8_700c, 0x91bf_2b7a, 0x91dc_2776, 0x91e9_4f26, 0x9241_d2c7, 0x9289_32c8, 0x92a5_74bb,
    0x92b7_6dcf, 0x92bc_6646, 0x92c3_2069, 0x930b_ad67, 0x9314_772b, 0x931b_93dd, 0x931d_f5e4, 0x9330_ba57, 0x9342_47fd, 0x9348_eadd,
    0x934a_70b8, 0x934d_9d91, 0x934e_af82, 0x9358_ca8d, 0x9359_fb21, 0x9386_7a71, 0x9391_8b34, 0x93a7_0969, 0x93e2_847c, 0x93e8_ce32,
    0x93ee_1b5b, 0x93f3_ca4c, 0x93f6_c339, 0x9405_72db, 0x9413_ca5f, 0x9419_76a6, 0x9426_68ec, 0x9431_11f5, 0x9434_4974, 0x943b_9a2d,
    0x9459_d8a1, 0x9459_d8a1, 0x946a_c22f, 0x949a_cddd, 0x949f_e677, 0x94bc_fce1, 0x94be_8c9f, 0x94c3_9a7d, 0x94cf_5a40, 0x94d3_6c71,
    0x950d_2733, 0x9543_dec2, 0x9548_4ef9, 0x9548_7ac3, 0x9551_0fc9, 0x9552_2d4b, 0x9552_2d4b, 0x9552_2d4b, 0x9569_a4f7, 0x956d_3b46,
    0x9570_ce36, 0x9577_1af1, 0x9581_90e3, 0x9584_c91f, 0x95ae_2c55, 0x95cc_7b2f, 0x95ce_312b, 0x95d3_d6e4, 0x95da_923a, 0x95da_c810,
    0x95e4_fafc, 0x9614_f20f, 0x961c_15c2, 0x9631_e0c2, 0x9636_a298, 0x9643_4fd8, 0x9644_5230, 0x964c_0d3d, 0x964c_8dc7, 0x966f_97b4,
    0x967d_d7b8, 0x9691_4a81, 0x9691_4a81, 0x9692_7bf2, 0x96b9_9340, 0x96c4_f84c, 0x96c5_9380, 0x96cb_c893, 0x96cf_386e, 0x96ea_4b6a,
    0x9703_fba1, 0x971f_240b, 0x9743_8b0b, 0x9747_39dc, 0x9750_35ec, 0x9750_5884, 0x9757_e60a, 0x9777_419b, 0x9783_eb8b, 0x9785_6ce9,
    0x978b_c622, 0x97ab_1a15, 0x97b6_6c50, 0x97c4_089f, 0x97f9_b13a, 0x980b_4a87, 0x9820_00c5, 0x9834_3ef0, 0x9839_8b42, 0x9839_8b42,
    0x983d_386c, 0x9850_bda5, 0x9852_8a31, 0x986e_dc8f, 0x987d_cab5, 0x9894_e9b9, 0x9897_d901, 0x98a6_15fb, 0x98ac_0de4, 0x98c1_a56a,
    0x98c2_5b10, 0x98c6_5434, 0x990a_33a9, 0x9923_9ad0, 0x9943_092a, 0x9947_a3ab, 0x9956_0f27, 0x995f_c0cf, 0x9962_f367, 0x9979_455b,
    0x9995_1ff8, 0x9996_efe9, 0x99a3_43e7, 0x99ad_dd88, 0x99b4_62ca, 0x99c2_350e, 0x99e7_d529, 0x99f1_a75a, 0x9a16_b176, 0x9a21_1c8b,
    0x9a28_0ad0, 0x9a46_f580, 0x9a59_6c4e, 0x9a72_08bb, 0x9a90_ff74, 0x9a91_50cd, 0x9a91_50cd, 0x9a94_35b9, 0x9aa8_2698, 0x9ab6_c459,
    0x9abd_cf10, 0x9abe_a7bc, 0x9ae5_c0e5, 0x9b2a_6ea0, 0x9b2e_e37a, 0x9b30_7966, 0x9b44_2829, 0x9b56_de13, 0x9b5f_6f1b, 0x9b61_1720,
    0x9b72_3513, 0x9ba0_260e, 0x9bc9_abdf, 0x9bea_c105, 0x9bef_0406, 0x9c15_3fdd, 0x9c22_a45d, 0x9c25_4d25, 0x9c3e_a6f5, 0x9c4e_325e,
    0x9c4e_99fd, 0x9c9a_3b1f, 0x9cb2_cf1c, 0x9cb4_46ad, 0x9cc8_0200, 0x9cdc_04da, 0x9ce8_c156, 0x9cf0_cb51, 0x9cf0_cb51, 0x9cf0_cb51,
    0x9cf8_5f9a, 0x9d0f_4539, 0x9d12_dddd, 0x9d3b_f455, 0x9d47_a9f7, 0x9d54_8ba5, 0x9d6c_1ad6, 0x9d7b_30b0, 0x9d88_4332, 0x9d90_2884,
    0x9dac_c081, 0x9dc7_eb7f, 0x9dd7_ef7a, 0x9dd8_bdb3, 0x9de8_22c1, 0x9e38_5ac3, 0x9e39_a2a0, 0x9e71_0eab, 0x9e72_71a3, 0x9e7d_372d,
    0x9e88_1903, 0x9e8a_a4a2, 0x9e9d_50d7, 0x9ea8_b208, 0x9ea8_e82f, 0x9eaf_83df, 0x9ec0_6c9d, 0x9ee8_9bc1, 0x9eeb_d1b5, 0x9ef3_56f4,
    0x9f13_735d, 0x9f26_ee51, 0x9f28_abda, 0x9f33_2d20, 0x9f41_bb62, 0x9f5e_0f48, 0x9f5e_0f48, 0x9f5f_e610, 0x9f69_4c9f, 0x9f76_742a,
    0x9f8c_b7c6, 0x9f93_e002, 0x9fa5_aa03, 0x9fa7_a62b, 0x9fbe_6a58, 0x9fc3_1873, 0x9fd6_0ba0, 0x9fd9_64ea, 0x9fe9_7281, 0x9fef_6f80,
    0xa003_9949, 0xa01c_12b7, 0xa032_fa1d, 0xa038_cce9, 0xa03c_2daf, 0xa040_5709, 0xa048_b2ba, 0xa05f_e7a3, 0xa061_aef9, 0xa08d_cd61,
    0xa094_df4d, 0xa099_6594, 0xa09d_037c, 0xa0ab_bed6, 0xa0db_82e1, 0xa0ef_7061, 0xa10e_10c0, 0xa114_dc5c, 0xa11f_30e9, 0xa128_ee8c,
    0xa131_a540, 0xa146_8bd8, 0xa154_f4a4, 0xa156_6811, 0xa196_bc8e, 0xa1c7_b3bf, 0xa1c9_2550, 0xa1cf_870e, 0xa1de_d106, 0xa1f4_dcae,
    0xa1f6_c3aa, 0xa215_20e9, 0xa215_20e9, 0xa250_ff29, 0xa25d_8308, 0xa274_87f6, 0xa28c_fab6, 0xa29a_8206, 0xa29d_caef, 0xa2ba_da2b,
    0xa2bb_ee58, 0xa2fb_5bc7, 0xa30d_a9d8, 0xa30f_d185, 0xa310_68b8, 0xa32b_cf86, 0xa333_336c, 0xa335_cbd4, 0xa342_d090, 0xa34f_6d8e,
    0xa354_5575, 0xa363_4530, 0xa3a6_9468, 0xa3b7_76ac, 0xa3ea_300e, 0xa403_9f95, 0xa42a_9c3e, 0xa441_e6fa, 0xa443_0430, 0xa443_6182,
    0xa444_d2be, 0xa453_ba6c, 0xa45b_0562, 0xa45b_78dd, 0xa47a_955e, 0xa47b_c348, 0xa481_da2e, 0xa48b_5025, 0xa4b7_b791, 0xa4cb_e89b,
    0xa4cf_ce74, 0xa4d6_de50, 0xa4ec_03f0, 0xa4ed_51f5, 0xa4f8_ce90, 0xa50a_f6c7, 0xa51e_7906, 0xa537_25c3, 0xa546_9224, 0xa551_26ed,
    0xa554_54d3, 0xa55b_1675, 0xa564_904a, 0xa575_6c5b, 0xa577_dfc9, 0xa596_618c, 0xa5a6_4036, 0xa5bd_c257, 0xa5c1_d081, 0xa5e1_9d7d,
    0xa61f_7d25, 0xa625_5729, 0xa62f_4938, 0xa650_a267, 0xa657_1afa, 0xa665_0865, 0xa66c_b507, 0xa691_3694, 0xa698_65ef, 0xa6a2_075a,
    0xa6a5_f241, 0xa6bb_46b9, 0xa6c8_8db4, 0xa6ca_d356, 0xa6e5_2a3a, 0xa6ec_29c1, 0xa6f4_0829, 0xa725_caeb, 0xa72d_5cea, 0xa74c_2aa2,
    0xa758_b2fa, 0xa768_a5f6, 0xa76b_4255, 0xa78c_915c, 0xa78f_5de9, 0xa794_8f01, 0xa79f_c8a4, 0xa7ff_b640, 0xa80f_966d, 0xa810_f768,
    0xa825_5369, 0xa82a_0541, 0xa84d_7a1f, 0xa859_6122, 0xa85a_a02a, 0xa8a1_ee44, 0xa8b6_5eea, 0xa8b6_5eea, 0xa8bf_74ec, 0xa8c3_2add,
    0xa8c3_2add, 0xa8df_6454, 0xa8ea_24f4, 0xa8f9_fef8, 0xa8fe_83d2, 0xa901_c410, 0xa921_9ca5, 0xa923_8d43, 0xa94e_5e98, 0xa954_8052,
    0xa95a_8110, 0xa99e_7d2e, 0xa9a1_d42a, 0xa9a3_4931, 0xa9a5_7117, 0xa9a9_3a9f, 0xa9b7_74d0, 0xa9c1_7f17, 0xa9f8_bef1, 0xaa3c_9713,
    0xaa5c_96c5, 0xaa80_6839, 0xaa97_5ee6, 0xaa9d_d787, 0xaaab_570f, 0xaaad_5e75, 0xaac9_8a6f, 0xaad5_bc20, 0xab19_d44c, 0xab25_144b,
    0xab41_bc6e, 0xab63_306f, 0xab74_ce37, 0xab7a_b017, 0xab8d_f9b9, 0xab90_2e2b, 0xaba0_fc60, 0xabab_90b8, 0xabab_a21c, 0xabd4_2b13,
    0xabe3_daf5, 0xabf8_f283, 0xabfd_222c, 0xac13_6982, 0xac15_59c1, 0xac32_8235, 0xac3d_f72f, 0xac42_6b1c, 0xac46_b7f5, 0xac47_a022,
    0xac50_90b7, 0xac5c_b8d0, 0xaca6_eaed, 0xacca_3a87, 0xacce_0db3, 0xacdf_8101, 0xace8_ba80, 0xacfa_0544, 0xad02_46b9, 0xad09_6ef3,
    0xad14_58d4, 0xad2c_98ac, 0xad44_dc23, 0xad4e_7e6d, 0xad57_d0d1, 0xad9a_4f5a, 0xada4_655e, 0xadb5_b225, 0xadb6_70b4, 0xadc1_7f3f,
    0xadcc_4e50, 0xadd8_0ba1, 0xade7_b573, 0xae0f_5349, 0xae2f_c55c, 0xae32_2593, 0xae3c_b55c, 0xae4f_4d1b, 0xae6d_76fb, 0xae70_286b,
    0xae72_cdac, 0xae83_fb2a, 0xae85_fd06, 0xae86_5f46, 0xae86_962d, 0xae86_ff0e, 0xae93_cccf, 0xae9b_bf37, 0xaed0_7f1e, 0xaf05_c260,
    0xaf25_2198, 0xaf3d_01fe, 0xaf41_c2ba, 0xaf6f_1ee2, 0xaf84_616a, 0xaf87_c547, 0xaf8e_d8f5, 0xaf96_8ddb, 0xaf99_cfe8, 0xafbd_0d62,
    0xafc3_2874, 0xafca_bd89, 0xafdb_f3d7, 0xb01e_4874, 0xb036_9bcd, 0xb038_8551, 0xb041_50f1, 0xb07e_0953, 0xb09d_d6ae, 0xb0a3_4085,
    0xb0a9_f1e6, 0xb0b5_dc57, 0xb0bc_0051, 0xb0dd_a7da, 0xb102_4d05, 0xb111_43a4, 0xb11c_e7fb, 0xb15d_682b, 0xb173_a326, 0xb19a_0379,
    0xb1b1_4682, 0xb1c2_d5eb, 0xb1c8_a3a2, 0xb1ed_7b5f, 0xb1ef_780f, 0xb223_2d09, 0xb23b_0ece, 0xb245_c1b3, 0xb24c_12db, 0xb25c_a6c3,
    0xb25f_eea1, 0xb268_14d5, 0xb27d_71b2, 0xb2bc_45a6, 0xb347_4d8f, 0xb35a_a6c7, 0xb38c_09a5, 0xb39e_8e8c, 0xb3aa_a426, 0xb3b7_90d4,
    0xb3bd_6105, 0xb3d3_1b27, 0xb3dd_cc87, 0xb3dd_d3b6, 0xb3fe_c330, 0xb403_8939, 0xb41d_7430, 0xb45e_8fe1, 0xb467_3474, 0xb490_05fb,
    0xb494_5b1a, 0xb49e_e2b2, 0xb4a1_9169, 0xb4d5_2a4b, 0xb4d5_d986, 0xb4d7_b8fe, 0xb4e5_3128, 0xb50c_52db, 0xb513_e6ba, 0xb516_3a4e,
    0xb51f_ebb2, 0xb523_387e, 0xb536_a888, 0xb55a_a9ed, 0xb56f_90c9, 0xb57e_7b78, 0xb58f_6cd9, 0xb595_af83, 0xb5a3_c607, 0xb5aa_2423,
    0xb5b6_eb8d, 0xb5b8_07b3, 0xb5c7_1cb5, 0xb5ce_530a, 0xb5e1_4c18, 0xb5e8_ea4b, 0xb5eb_0812, 0xb5ee_42fa, 0xb601_42da, 0xb607_47b8,
    0xb61c_c5f2, 0xb62c_4a70, 0xb633_56c8, 0xb666_285d, 0xb668_497e, 0xb66d_c169, 0xb674_f3d6, 0xb677_650f, 0xb680_ac9e, 0xb696_ffdf,
    0xb6ae_889d, 0xb6d9_d6a0, 0xb6df_3134, 0xb6e2_68d8, 0xb6e2_68d8, 0xb704_9f2f, 0xb717_0b16, 0xb717_cbaf, 0xb726_15a0, 0xb72d_32cc,
    0xb741_9982, 0xb756_b8eb, 0xb763_1716, 0xb784_885e, 0xb789_3351, 0xb7a1_fbdd, 0xb7b3_917d, 0xb7bf_3fed, 0xb7e2_983b, 0xb7ed_6533,
    0xb80e_0409, 0xb828_506e, 0xb837_a5a6, 0xb83a_cbf5, 0xb84f_86a8, 0xb84f_86a8, 0xb851_0ac3, 0xb85e_962d, 0xb865_a5e6, 0xb866_284c,
    0xb87c_d367, 0xb885_a1dd, 0xb892_cd55, 0xb89e_5112, 0xb8a1_cc84, 0xb8be_2f72, 0xb8d1_4a16, 0xb8d4_138f, 0xb8ed_2aea, 0xb8f0_4003,
    0xb92c_26f6, 0xb933_c3f8, 0xb941_40e0, 0xb959_7727, 0xb96d_f389, 0xb9af_7f88, 0xb9c1_8aac, 0xb9c6_062b, 0xb9ca_6119, 0xba06_fccb,
    0xba09_fbdc, 0xba1b_f992, 0xba1b_f992, 0xba1d_4600, 0xba54_bc64, 0xba63_bd0e, 0xba72_875f, 0xba80_115c, 0xba80_ad45, 0xbaa3_caa0,
    0xbab0_920f, 0xbab1_8843, 0xbab9_b3e8, 0xbacd_7db7, 0xbad5_b117, 0xbafc_575b, 0xbb28_a676, 0xbb2d_a584, 0xbb4e_c834, 0xbb63_1d62,
    0xbb7f_f44d, 0xbb90_e318, 0xbb9f_fe58, 0xbbb1_f434, 0xbbb4_b20a, 0xbbeb_8112, 0xbc2a_f23a, 0xbc37_1708, 0xbc4a_00e6, 0xbc4c_1458,
    0xbc4d_a79f, 0xbc5b_d027, 0xbc68_3a40, 0xbc72_5905, 0xbc7a_5af1, 0xbc7b_0ea9, 0xbc89_63ba, 0xbc94_6c4f, 0xbc98_f677, 0xbcb5_ea18,
    0xbcb6_4ae6, 0xbcb6_d1e1, 0xbcb7_7eb5, 0xbce5_da1d, 0xbd2b_f2c3, 0xbd3b_4de8, 0xbd3b_9819, 0xbd6f_195b, 0xbda0_50e7, 0xbde0_d55a,
    0xbde2_d5a8, 0xbe0e_a4bc, 0xbe17_62a8, 0xbe23_9967, 0xbe2d_178d, 0xbe40_6d82, 0xbe4c_22b1, 0xbe50_bad8, 0xbe60_5999, 0xbe69_8f31,
    0xbe6f_a078, 0xbe70_422f, 0xbe74_9f94, 0xbe84_fb8c, 0xbe96_4852, 0xbea5_772c, 0xbea8_c832, 0xbed4_9963, 0xbeea_5d98, 0xbf12_6d3a,
    0xbf33_a817, 0xbf38_0fd1, 0xbf74_319f, 0xbf96_0ac7, 0xbfa8_04d5, 0xbfb4_b710, 0xbfb6_5ae5, 0xbfe8_1bac, 0xc000_e220, 0xc01a_2962,
    0xc025_ec85, 0xc052_5264, 0xc05d_3ae4, 0xc065_0190, 0xc089_d638, 0xc097_bf8b, 0xc0a4_577f, 0xc0a6_3f4e, 0xc0b5_f587, 0xc0cc_4ff6,
    0xc0ce_8667, 0xc0d6_c072, 0xc0d9_cce9, 0xc0e4_a1a2, 0xc0ea_8087, 0xc0fa_3f55, 0xc114_861c, 0xc114_861c, 0xc135_646d, 0xc142_ba0f,
    0xc153_d22a, 0xc153_d22a, 0xc186_de55, 0xc19d_135e, 0xc1a3_dc3b, 0xc1b0_e220, 0xc1b5_f817, 0xc1b9_081e, 0xc1c4_7945, 0xc204_a700,
    0xc207_2e27, 0xc208_adc5, 0xc20d_f7eb, 0xc230_bf25, 0xc237_9fea, 0xc255_6d6c, 0xc279_71a8, 0xc2d5_1f4b, 0xc2df_d004, 0xc2e4_cd67,
    0xc2e6_7776, 0xc2ec_d41e, 0xc2ff_7c79, 0xc32a_41ee, 0xc32f_93ec, 0xc331_c6a7, 0xc336_7892, 0xc33d_dd68, 0xc349_08e0, 0xc352_1ed6,
    0xc367_3f41, 0xc371_7b2f, 0xc372_81a9, 0xc3ac_dd5c, 0xc3c9_8f07, 0xc3db_716b, 0xc3e0_e5ec, 0xc3fa_1892, 0xc413_054f, 0xc41b_561c,
    0xc42d_8997, 0xc438_8a96, 0xc45f_3e48, 0xc48a_7f16, 0xc491_605c, 0xc4a6_459a, 0xc4b0_95ec, 0xc4c0_28c3, 0xc4f8_48a5, 0xc512_88b7,
    0xc51c_6a33, 0xc52d_4388, 0xc530_37d4, 0xc566_505f, 0xc568_2d04, 0xc56d_2836, 0xc574_0715, 0xc583_6f5f, 0xc5a7_e76d, 0xc5aa_6fbe,
    0xc5b0_82c0, 0xc5b3_90f8, 0xc5c9_ec28, 0xc605_48ff, 0xc627_3f98, 0xc62e_c7fb, 0xc65b_a30f, 0xc661_80e9, 0xc679_77f4, 0xc683_812b,
    0xc689_6dd1, 0xc6ad_86ee, 0xc6b2_fac0, 0xc6df_7b5a, 0xc6f0_5145, 0xc6fe_d0f2, 0xc703_b4d6, 0xc705_3188, 0xc71a_9733, 0xc71e_9e42,
    0xc746_686a, 0xc74d_7826, 0xc74e_0f88, 0xc762_f103, 0xc7ae_ae6c, 0xc7dd_fc7c, 0xc810_ea90, 0xc858_b0c3, 0xc859_d234, 0xc85e_0612,
    0xc86e_797a, 0xc898_58c7, 0xc8be_79ff, 0xc8c6_8a93, 0xc8f0_41bf, 0xc8f2_b662, 0xc8f3_9a45, 0xc8f5_2e36, 0xc910_06e0, 0xc920_9506,
    0xc92e_390a, 0xc95f_f2bc, 0xc96a_787e, 0xc97d_bc2c, 0xc98b_d253, 0xc98b_d854, 0xc99b_9646, 0xc9b0_8866, 0xc9b0_c232, 0xc9c5_99d0,
    0xc9c7_2cc6, 0xc9d1_2175, 0xc9ee_474d, 0xca10_5e84, 0xca16_865d, 0xca17_d663, 0xca1a_79f7, 0xca20_9699, 0xca51_2a43, 0xca67_cf76,
    0xca74_5060, 0xca85_9d5f, 0xcaae_5ba8, 0xcac9_e1c2, 0xcacf_cabf, 0xcad8_6c75, 0xcaf7_3638, 0xcb09_91e5, 0xcb15_ea83, 0xcb21_69f7,
    0xcb22_ddca, 0xcb23_4ee7, 0xcb3b_3eb7, 0xcb42_9bbc, 0xcb48_10b7, 0xcb4b_370a, 0xcb54_e5d3, 0xcb58_e2fa, 0xcb5b_cf53, 0xcb68_4843,
    0xcb79_aa66, 0xcb89_779e, 0xcba2_4873, 0xcbba_b432, 0xcbc5_7407, 0xcc08_8e57, 0xcc2a_b71f, 0xcc58_f511, 0xcc58_f511, 0xcc84_fbf6,
    0xcc85_11cc, 0xcc88_80ca, 0xcc89_2aa8, 0xccb4_64f4, 0xccbc_14a6, 0xccd7_a339, 0xccd7_c080, 0xccdc_bc00, 0xcce2_7576, 0xcd00_8cdb,
    0xcd14_c3c1, 0xcd18_c4c8, 0xcd26_0db6, 0xcd29_81d1, 0xcd2b_7475, 0xcd34_eb8c, 0xcd39_1969, 0xcd48_0e20, 0xcd4e_947c, 0xcd5b_e951,
    0xcd67_9162, 0xcd88_5989, 0xcdbc_3aa3, 0xcdc7_1bef, 0xcdcf_763b, 0xcde0_53e2, 0xcde1_9b45, 0xcde8_a1c2, 0xcdf7_5206, 0xce00_c175,
    0xce18_c65b, 0xce42_f17d, 0xce4b_cdf2, 0xce50_113c, 0xce90_a97e, 0xcea8_a42d, 0xcead_fee0, 0xcec9_4b69, 0xcf10_166f, 0xcf24_23f6,
    0xcf29_ae55, 0xcf2a_33e3, 0xcf2c_73bd, 0xcf2e_3cd9, 0xcf3c_0156, 0xcf4b_b3fc, 0xcf62_62ec, 0xcf76_232f, 0xcf79_b0b2, 0xcf88_ecf2,
    0xcfc8_60c9, 0xcfcb_0ad1, 0xcfcc_d5c3, 0xcfcd_f6af, 0xcfe6_6146, 0xcff8_eb7d, 0xd00f_295d, 0xd017_3b84, 0xd036_0b2f, 0xd063_ed42,
    0xd076_9c25, 0xd080_2f59, 0xd08b_5bf0, 0xd090_cacf, 0xd095_1af1, 0xd096_db79, 0xd09b_c318, 0xd0a2_60bb, 0xd0b0_adf0, 0xd0b3_5e62,
    0xd0f7_bd85, 0xd101_00de, 0xd130_0b2d, 0xd146_903a, 0xd1bb_70bb, 0xd1bc_40ef, 0xd1c6_1152, 0xd1c6_2f53, 0xd1d0_5182, 0xd1d8_72f1,
    0xd1e9_86bb, 0xd1ee_33d0, 0xd1fb_8d2d, 0xd1fd_35c8, 0xd208_f5b2, 0xd217_fe57, 0xd218_d2e0, 0xd221_2476, 0xd23d_342d, 0xd249_9471,
    0xd24a_6534, 0xd25a_bbfa, 0xd25f_9ac0, 0xd279_cae6, 0xd27d_2115, 0xd28a_1601, 0xd28f_4fc9, 0xd290_afca, 0xd2ae_158f, 0xd2b3_2bd8,
    0xd2ba_59bc, 0xd2f2_c5ab, 0xd2f3_e103, 0xd347_a4af, 0xd35f_170c, 0xd368_93c5, 0xd379_db09, 0xd38b_7a6a, 0xd390_83ec, 0xd3c4_6fca,
    0xd3f5_6f7d, 0xd424_a026, 0xd425_d971, 0xd464_9a4c, 0xd480_d943, 0xd495_5caf, 0xd4a1_fac4, 0xd4a5_2f5f, 0xd4a6_7c1c, 0xd4ba_d294,
    0xd4db_e82a, 0xd4de_3feb, 0xd4e1_a484, 0xd4e3_d743, 0xd4fb_8e0f, 0xd503_7386, 0xd51b_b5ff, 0xd525_23d3, 0xd52e_c184, 0xd53a_98e9,
    0xd53a_98e9, 0xd53a_98e9, 0xd53f_666e, 0xd550_417e, 0xd55f_08cc, 0xd561_8f9f, 0xd57c_fb8c, 0xd588_d2b1, 0xd597_1a06, 0xd59e_3bf2,
    0xd5a1_c3dd, 0xd5af_8f60, 0xd5af_aac3, 0xd5c8_27b8, 0xd5dd_ced2, 0xd5ef_e098, 0xd5f2_95b8, 0xd60f_4228, 0xd624_305a, 0xd628_72b9,
    0xd643_9b93, 0xd652_a1c6, 0xd677_4fcf, 0xd67e_3cdd, 0xd687_fea9, 0xd68b_41bd, 0xd68e_eb9e, 0xd6ac_bdc1, 0xd6b5_0bf1, 0xd6bd_7c99,
    0xd6c7_a950, 0xd6e2_2b36, 0xd6f9_19c6, 0xd6f9_19c6, 0xd73d_eaf1, 0xd73f_64e5, 0xd756_1083, 0xd75a_d8e2, 0xd78b_0ef5, 0xd798_a9ac,
    0xd7be_f0d7, 0xd7d3_6f0a, 0xd800_91f5, 0xd80b_414b, 0xd80c_281e, 0xd80e_6739, 0xd828_50ab, 0xd852_fec6, 0xd859_d09a, 0xd86a_d9bc,
    0xd86e_077f, 0xd88d_1a42, 0xd88d_4acd, 0xd896_57fb, 0xd898_ab3f, 0xd898_d4c9, 0xd8a0_0be6, 0xd8bc_8fec, 0xd8d7_bb2f, 0xd8f1_590f,
    0xd8f3_60cc, 0xd8f4_45c0, 0xd8f4_45c0, 0xd908_76c8, 0xd909_fbed, 0xd912_7f37, 0xd918_22f7, 0xd927_fda7, 0xd933_73f1, 0xd93d_af83,
    0xd93e_cd22, 0xd960_e58a, 0xd968_ee8f, 0xd977_38ae, 0xd979_ebfd, 0xd98c_0772, 0xd99f_9f35, 0xd9b4_75c8, 0xd9cb_66f6, 0xd9ea_9f1a,
    0xd9f1_a8a1, 0xda06_78a4, 0xda21_d17c, 0xda2a_2478, 0xda31_ff87, 0xda38_bc5d, 0xda44_a5e0, 0xda50_3cb3, 0xda50_3cb3, 0xda54_6700,
    0xda7e_825f, 0xda80_8b9b, 0xdaac_c40d, 0xdaad_f920, 0xdad5_e88b, 0xdae3_d127, 0xdaf4_c3d9, 0xdafc_0340, 0xdb05_ff5c, 0xdb14_7639,
    0xdb2e_d5f7, 0xdb35_4231, 0xdb3a_a25b, 0xdb3a_a25b, 0xdb3a_a25b, 0xdb56_16cf, 0xdb5d_5792, 0xdb6a_de75, 0xdb6d_567a, 0xdb77_87d0,
    0xdb8a_80a8, 0xdb9c_9b9b, 0xdbc8_b1d4, 0xdbc9_8c98, 0xdbda_3806, 0xdbe7_d5de, 0xdbee_b888, 0xdc12_9cd3, 0xdc29_ff7a, 0xdc2e_26d3,
    0xdc36_975d, 0xdc39_05ad, 0xdc78_b973, 0xdc79_2911, 0xdc86_762c, 0xdc87_7c14, 0xdc99_8dd7, 0xdcd6_848e, 0xdcdc_a7d8, 0xdce7_978e,
    0xdcfc_9aea, 0xdd09_eeb9, 0xdd1a_a830, 0xdd1a_a830, 0xdd22_c47e, 0xdd3f_ca8b, 0xdd64_172b, 0xdd7c_d387, 0xdd97_b95a, 0xdd98_612b,
    0xdda0_c1c1, 0xdda5_3eef, 0xddb5_46c1, 0xddbc_72e8, 0xddbc_875b, 0xddcb_6d42, 0xddcf_97dd, 0xdddb_9377, 0xddf4_bb49, 0xde00_d370,
    0xde3e_89ae, 0xde3f_dec8, 0xde51_11c6, 0xde5c_0e0f, 0xde69_46e4, 0xde6e_57a9, 0xde77_373e, 0xde85_6996, 0xde85_972b, 0xde88_2dc6,
    0xde90_b9ff, 0xde95_9c8a, 0xdea1_7819, 0xdeba_f445, 0xdebc_747b, 0xdec8_93e2, 0xdece_29c4, 0xdede_8bee, 0xdee6_e18e, 0xdef4_b43a,
    0xdf34_f515, 0xdf51_caa9, 0xdfac_af6a, 0xdfce_8229, 0xdff5_f2f1, 0xdff9_7c6d, 0xdffd_9916, 0xe013_808c, 0xe01d_6618, 0xe023_f167,
    0xe039_9fcf, 0xe039_9fcf, 0xe048_c8ff, 0xe068_9d01, 0xe091_b158, 0xe0ab_d282, 0xe0ae_ea5c, 0xe0bf_8884, 0xe0cc_b125, 0xe0d7_00d1,
    0xe103_ccc7, 0xe108_ef84, 0xe109_7ad0, 0xe12a_651a, 0xe13f_d0d7, 0xe143_6906, 0xe170_eaed, 0xe17f_3f1d, 0xe183_0f24, 0xe19d_9fd0,
    0xe1a2_1372, 0xe1b0_32db, 0xe1b4_94ba, 0xe1e0_b4f7, 0xe1f9_3aac, 0xe212_8f6d, 0xe22f_f8c3, 0xe23a_0f7e, 0xe240_130b, 0xe25c_4555,
    0xe261_a2a5, 0xe272_05cb, 0xe2bc_a177, 0xe2d4_587e, 0xe2e9_b33f, 0xe2f3_4bfc, 0xe302_cad6, 0xe302_f2ff, 0xe304_45fb, 0xe33f_150e,
    0xe347_71ab, 0xe385_95d3, 0xe391_eff7, 0xe392_2c0c, 0xe398_0f6d, 0xe3a7_ed4f, 0xe3bf_96c9, 0xe3d9_b027, 0xe3dd_7941, 0xe3ec_c3f2,
    0xe3fd_9f62, 0xe401_ea70, 0xe41d_6c64, 0xe426_1a70, 0xe442_bd8c, 0xe44e_4652, 0xe487_ca65, 0xe490_efba, 0xe49d_5298, 0xe4a0_1eca,
    0xe4ab_b017, 0xe4bd_7ed0, 0xe4cd_f973, 0xe4d5_533a, 0xe4d7_d6a9, 0xe4e9_4fd0, 0xe4e9_4fd0, 0xe4ea_d642, 0xe4fb_0692, 0xe50c_66b1,
    0xe516_e677, 0xe526_4e25, 0xe52f_1078, 0xe534_684d, 0xe545_0c13, 0xe547_98fc, 0xe54f_1835, 0xe56d_d6b2, 0xe58c_5e75, 0xe599_c94c,
    0xe59e_5522, 0xe5d5_a95b, 0xe5e2_0b31, 0xe5e3_844d, 0xe648_3d14, 0xe659_a885, 0xe65b_d008, 0xe65d_ef13, 0xe665_fd18, 0xe679_e971,
    0xe67a_0df6, 0xe68c_9f0b, 0xe6a3_9d91, 0xe6b1_5b38, 0xe6b6_0e01, 0xe6d4_42bb, 0xe702_9e99, 0xe709_c243, 0xe70f_ec3b, 0xe710_3e4d,
    0xe712_f5db, 0xe712_f5db, 0xe728_6f39, 0xe752_9bb1, 0xe76e_f711, 0xe779_143b, 0xe787_e41f, 0xe79a_9721, 0xe7c1_57c0, 0xe7dd_78a6,
    0xe7dd_78a6, 0xe807_e6c8, 0xe80e_bad7, 0xe84d_ef80, 0xe866_6c5c, 0xe878_1484, 0xe883_43e9, 0xe88a_b4a6, 0xe8bd_5ae8, 0xe8cc_c58d,
    0xe8d3_36a9, 0xe8e3_c8d1, 0xe8ef_0077, 0xe8fc_b893, 0xe8ff_c2d6, 0xe90d_cd13, 0xe932_f777, 0xe93b_2b9d, 0xe96d_81b5, 0xe97c_a517,
    0xe97e_2b6e, 0xe9a3_b5d4, 0xe9af_9601, 0xe9c0_ce73, 0xe9c3_f15e, 0xe9df_7057, 0xe9f4_6b75, 0xe9fc_78d3, 0xea21_ecba, 0xea35_4545,
    0xea7d_1c9b, 0xea7d_6a04, 0xeab3_c8b0, 0xeac9_67c0, 0xead6_3f37, 0xeae5_e312, 0xeaf1_6a3a, 0xeaf5_b6f6, 0xeaf9_3942, 0xeaf9_3942,
    0xeb1b_c5e5, 0xeb2c_31ad, 0xeb44_f926, 0xeb55_e0ec, 0xeb6f_98d1, 0xeb8b_4dd3, 0xebb8_f91d, 0xebba_8fac, 0xebc7_c9e3, 0xebd5_855e,
    0xebdf_2fdd, 0xebf1_6bcd, 0xebf2_d24d, 0xec2c_1e2a, 0xec3d_bdad, 0xec90_71ec, 0xec97_6b09, 0xeca2_1b9c, 0xeca4_a890, 0xeca4_a890,
    0xece5_328c, 0xecf4_cab9, 0xed07_f102, 0xed17_1ae9, 0xed1f_877a, 0xed44_61c1, 0xed57_87cf, 0xed6f_1562, 0xed8f_68ad, 0xed9d_b2b4,
    0xedaf_abcf, 0xedca_c956, 0xee01_0d69, 0xee24_f000, 0xee34_40ab, 0xee40_1e06, 0xee40_1e06, 0xee59_4958, 0xee63_720b, 0xee7c_c55a,
    0xee83_124c, 0xee9d_ed2f, 0xeeb3_ca9f, 0xeebb_5baf, 0xeebd_7b04, 0xeee6_395c, 0xeef8_d6b6, 0xef18_b86e, 0xef1d_0f16, 0xef47_32cb,
    0xef4c_669b, 0xef4d_2160, 0xef6c_578c, 0xef74_7d95, 0xef98_e9eb, 0xefaa_cdba, 0xefd5_ad99, 0xefe3_d914, 0xefec_6b21, 0xeffe_ae45,
    0xf014_6376, 0xf020_99c5, 0xf029_b5ac, 0xf037_c943, 0xf039_755a, 0xf040_7fec, 0xf05a_1935, 0xf070_9979, 0xf075_fbc6, 0xf087_c11d,
    0xf0a4_aedc, 0xf0a4_aedc, 0xf0a7_cab1, 0xf0b4_4584, 0xf0c7_7194, 0xf0db_de2b, 0xf0e1_850d, 0xf0e2_464a, 0xf110_6836, 0xf114_b7cc,
    0xf12c_89c7, 0xf137_3b2b, 0xf149_a8d8, 0xf14f_a2ba, 0xf1b7_7222, 0xf1b8_b562, 0xf1f3_d91d, 0xf203_70fe, 0xf208_15e4, 0xf20a_dee5,
    0xf20a_dee5, 0xf20d_ed3d, 0xf221_2461, 0xf224_cadf, 0xf248_0e0b, 0xf25b_f615, 0xf265_85e7, 0xf265_85e7, 0xf270_7262, 0xf27e_3335,
    0xf29e_dab4, 0xf2a1_5265, 0xf2c1_4641, 0xf2e1_f860, 0xf312_95da, 0xf319_c7de, 0xf330_d3f9, 0xf335_cccf, 0xf35a_111b, 0xf3a4_69db,
    0xf3ab_c22e, 0xf3b9_0cfd, 0xf3c5_e20e, 0xf3ec_ad6a, 0xf3fa_8350, 0xf40d_bebb, 0xf416_3f94, 0xf41c_5a90, 0xf41f_7b5e, 0xf452_e05c,
    0xf466_4d95, 0xf46e_2453, 0xf470_9fc5, 0xf48c_ce42, 0xf49b_ab5a, 0xf4c0_a223, 0xf4c7_8076, 0xf4dc_28cd, 0xf4ec_bfd6, 0xf51d_df69,
    0xf522_3ee4, 0xf53c_5b75, 0xf548_8162, 0xf54e_df4b, 0xf585_e482, 0xf594_fe14, 0xf59d_2860, 0xf59f_2601, 0xf5bf_0570, 0xf612_4511,
    0xf625_b15d, 0xf638_0328, 0xf657_7698, 0xf65e_9586, 0xf66c_50a8, 0xf671_7fbb, 0xf672_ee01, 0xf67a_2488, 0xf67f_d4e3, 0xf692_9210,
    0xf69d_aeb2, 0xf6af_f697, 0xf6d5_ea98, 0xf6f0_525a, 0xf711_a4cd, 0xf73d_6dbc, 0xf743_83b4, 0xf757_782b, 0xf787_a524, 0xf7b1_b5ed,
    0xf7c7_6c9e, 0xf7ed_0865, 0xf801_948c, 0xf813_e839, 0xf81f_81aa, 0xf81f_9d64, 0xf823_1244, 0xf82f_350e, 0xf849_1c72, 0xf84c_ca74,
    0xf857_679d, 0xf864_3867, 0xf865_d449, 0xf883_9936, 0xf890_b1df, 0xf8d0_5a49, 0xf8d3_1247, 0xf8db_18ae, 0xf8e0_445c, 0xf8f1_0a45,
    0xf8f2_fbd4, 0xf901_0678, 0xf904_dc5d, 0xf90e_9ab0, 0xf918_b55f, 0xf925_5d1d, 0xf92b_de0d, 0xf92c_4435, 0xf944_acbe, 0xf950_d449,
    0xf951_f1c6, 0xf985_6698, 0xf989_3ab4, 0xf99d_2eac, 0xf9af_fa40, 0xf9b7_afec, 0xf9d3_85c2, 0xf9ea_8648, 0xf9f0_3b5c, 0xf9fc_99e0,
    0xfa13_9e66, 0xfa1c_97ef, 0xfa1c_bccc, 0xfa3e_3e9f, 0xfa43_cf2e, 0xfa4e_3431, 0xfa66_a10d, 0xfa85_682b, 0xfa96_122a, 0xfac0_2548,
    0xfacc_6b72, 0xfadb_3716, 0xfb0c_94a3, 0xfb0f_7b31, 0xfb28_0a92, 0xfb2b_51f2, 0xfb46_78b0, 0xfb59_cdee, 0xfb61_9001, 0xfb96_5ea7,
    0xfba7_fff9, 0xfbc6_34d8, 0xfbcc_7c0d, 0xfbcd_00f2, 0xfbe4_bd48, 0xfbfc_873d, 0xfc10_5f6a, 0xfc14_abdf, 0xfc4c_a7a6, 0xfc5c_2649,
    0xfc65_da95, 0xfc7f_c076, 0xfc85_5605, 0xfc90_f689, 0xfcb6_12c6, 0xfcd6_39f1, 0xfce2_c8ea, 0xfd0a_a6cf, 0xfd11_cad6, 0xfd35_6f8f,
    0xfd35_e7c3, 0xfd3a_eabd, 0xfd53_b456, 0xfd63_de10, 0xfd6f_efba, 0xfd77_9c2d, 0xfd89_2d84, 0xfd8b_f1d7, 0xfd91_82fa, 0xfd94_f5f6,
    0xfda1_b005, 0xfda2_df99, 0xfdab_7b71, 0xfdc9_c1bb, 0xfdf6_02dc, 0xfdfc_a02c, 0xfe1b_217c, 0xfe1f_5e75, 0xfe58_e206, 0xfe5c_0b4f,
    0xfe5e_8c07, 0xfe81_bc10, 0xfe8d_5fe8, 0xfedb_3d62, 0xff0a_f5c4, 0xff0d_453d, 0xff17_bb7c, 0xff1e_06a9, 0xff24_2ee9, 0xff25_1e5e,
    0xff29_9d59, 0xff47_46f6, 0xff5a_6287, 0xff89_cbb2, 0xff8f_15b3, 0xff9d_381e, 0xffb1_0b87, 0xffb6_0ebc, 0xffb8_78e3,
];

/// The names that have these numbers.
#[rustfmt::skip]
pub(in crate::atlas) static NAMES_BY_NUMBER: [u16; 3739] = [
    475, 1511, 3616, 669, 999, 2804, 20, 1646, 546, 1744,
    2669, 843, 1583, 283, 56, 841, 3033, 3633, 2941, 2296,
    3811, 842, 2643, 2006, 564, 3690, 1934, 1185, 1057, 204,
    2263, 2371, 2616, 2168, 1816, 1118, 2242, 2619, 2066, 1994,
    2195, 878, 3677, 2646, 2838, 1272, 3558, 3256, 2570, 1426,
    538, 1795, 2297, 3378, 1467, 3603, 534, 873, 794, 530,
    3308, 3629, 1648, 1682, 2324, 2368, 2452, 146, 2916, 559,
    200, 296, 1542, 165, 1277, 1420, 1536, 218, 557, 3547,
    1582, 2276, 2243, 2269, 1244, 676, 633, 2775, 3202, 3473,
    3813, 1293, 852, 93, 2307, 369, 1176, 948, 535, 1359,
    3264, 3593, 2805, 441, 1110, 1960, 3236, 2495, 3651, 3384,
    1755, 1979, 2213, 2274, 2776, 124, 1447, 1358, 3230, 719,
    2913, 1034, 3197, 558, 587, 113, 768, 3397, 3314, 3515,
    1514, 3108, 861, 2277, 2953, 811, 2183, 870, 1952, 1425,
    1746, 675, 1788, 3459, 1568, 1793, 2252, 836, 255, 1169,
    778, 2172, 1067, 1302, 2846, 1429, 3284, 2227, 673, 437,
    846, 968, 3518, 3623, 1457, 1218, 2677, 1427, 2316, 230,
    704, 3754, 3663, 2159, 1526, 844, 2363, 3650, 281, 872,
    1361, 1273, 985, 1864, 125, 2343, 1621, 3136, 1040, 3621,
    503, 2237, 1786, 3380, 2278, 3192, 3602, 3441, 2325, 3100,
    162, 1337, 2176, 2623, 1571, 2659, 1641, 2070, 2005, 3057,
    2718, 3274, 3505, 2435, 599, 797, 1405, 3148, 158, 1220,
    111, 141, 1935, 1684, 672, 2494, 2871, 3113, 247, 1415,
    1760, 2437, 3218, 2461, 774, 3143, 744, 998, 2293, 1540,
    1808, 2538, 1061, 3819, 1153, 3086, 1236, 3814, 97, 1280,
    1822, 1005, 477, 606, 2438, 2280, 3674, 23, 271, 1371,
    3107, 2569, 3151, 2044, 459, 181, 658, 2001, 876, 3171,
    1229, 1438, 3333, 3325, 173, 1055, 3536, 474, 1716, 3381,
    1006, 906, 903, 1460, 2288, 1958, 2552, 1713, 412, 2120,
    801, 1638, 2651, 92, 2233, 2988, 3201, 2730, 2966, 35,
    1328, 3383, 3399, 1355, 388, 3138, 1378, 1020, 2149, 1835,
    1230, 604, 3053, 2091, 2097, 363, 1483, 2605, 3577, 1711,
    2428, 2414, 940, 925, 143, 987, 2757, 294, 2468, 462,
    2206, 1471, 2998, 997, 2114, 539, 300, 2493, 426, 3763,
    1992, 1615, 3452, 1694, 3364, 1881, 714, 2908, 3768, 1758,
    3260, 1644, 30, 2058, 651, 1907, 2563, 2786, 110, 3533,
    3596, 692, 348, 2359, 2917, 260, 3231, 1851, 743, 1579,
    466, 2065, 3463, 2893, 411, 2230, 2469, 2828, 3154, 2331,
    334, 1842, 3184, 3719, 3727, 1404, 1631, 723, 3430, 1965,
    145, 1826, 1322, 2899, 2733, 2969, 3145, 2054, 1490, 3144,
    2056, 3251, 944, 1132, 3551, 776, 900, 556, 3532, 3595,
    830, 495, 3436, 576, 594, 783, 1149, 1722, 3694, 2954,
    1339, 734, 2082, 2833, 1432, 2735, 2971, 1782, 2361, 1578,
    3324, 2704, 3174, 3707, 1522, 1698, 2587, 3090, 467, 1469,
    1223, 2226, 2122, 3801, 381, 996, 1940, 1381, 2077, 1206,
    215, 1481, 1849, 839, 1257, 3489, 468, 2958, 2884, 3007,
    2211, 107, 818, 4, 1127, 208, 253, 1620, 1771, 2200,
    1857, 408, 718, 2912, 3481, 1877, 3165, 3773, 1356, 2809,
    2795, 1120, 3545, 2337, 138, 2251, 1391, 2837, 1954, 338,
    2801, 2858, 3025, 1587, 33, 2703, 1187, 1068, 3477, 2532,
    2719, 1072, 2920, 2551, 3494, 2938, 2179, 390, 2257, 895,
    3377, 3569, 3130, 3393, 3491, 2621, 2723, 3279, 400, 1959,
    1259, 3705, 2491, 375, 2796, 1799, 3490, 2352, 2088, 596,
    485, 3300, 929, 1475, 1181, 3040, 2024, 1787, 251, 2373,
    1636, 2508, 946, 1692, 2413, 340, 1560, 2855, 2813, 189,
    2306, 2895, 217, 2807, 2027, 28, 3296, 3565, 1856, 2557,
    636, 1307, 1688, 2055, 1074, 1092, 269, 3334, 639, 193,
    2722, 3064, 3743, 1939, 3132, 2628, 761, 1916, 2374, 401,
    2513, 2250, 453, 2499, 1409, 707, 3757, 1201, 1423, 2715,
    877, 3252, 3005, 1379, 694, 1531, 3089, 405, 684, 790,
    2131, 657, 2996, 1094, 2401, 2759, 2865, 3427, 3604, 1083,
    3036, 3395, 3740, 1333, 1548, 2177, 1700, 140, 303, 293,
    3313, 1931, 1108, 904, 304, 1100, 1616, 3099, 2689, 2453,
    2136, 1872, 1478, 356, 1862, 2459, 3562, 798, 1450, 1893,
    1997, 1572, 2387, 1865, 3630, 3002, 2110, 1193, 307, 2329,
    3805, 2889, 1324, 2847, 2367, 1024, 3210, 850, 3091, 3347,
    3140, 78, 1124, 1953, 1039, 1564, 2133, 898, 1967, 2934,
    3612, 2068, 3470, 237, 875, 1499, 3718, 1653, 1301, 3199,
    206, 2537, 1828, 3177, 1018, 2743, 2979, 2631, 3713, 3748,
    2880, 1892, 136, 3812, 1443, 3101, 2349, 1380, 1341, 2682,
    1948, 2317, 1632, 1016, 1889, 2345, 2246, 1204, 1165, 1275,
    2460, 887, 1986, 349, 597, 1060, 1265, 2409, 1004, 2853,
    241, 13, 2536, 2018, 975, 1730, 3653, 2782, 3209, 176,
    1377, 726, 1148, 470, 2571, 3336, 521, 989, 427, 2036,
    235, 1299, 3175, 39, 537, 1677, 533, 3443, 3476, 114,
    3182, 3758, 1888, 2815, 71, 1588, 159, 2404, 1599, 567,
    1063, 1785, 1228, 2925, 3554, 3681, 3742, 888, 3792, 1256,
    3096, 1059, 2601, 1111, 1494, 2686, 2849, 3149, 3461, 70,
    3721, 2860, 2705, 3424, 2647, 995, 2380, 3234, 1769, 2486,
    735, 642, 1972, 319, 497, 2042, 614, 2323, 1368, 2808,
    2390, 647, 3190, 2423, 1768, 132, 1581, 3649, 1794, 1296,
    1791, 2050, 754, 1978, 469, 515, 472, 3098, 1938, 3736,
    2259, 3152, 2663, 3607, 2496, 1212, 667, 1988, 259, 3290,
    438, 233, 3798, 507, 392, 3684, 2862, 391, 1021, 645,
    2572, 270, 1633, 1388, 3765, 763, 952, 1990, 1971, 2033,
    3417, 164, 2268, 1321, 3343, 3320, 941, 1516, 2625, 3120,
    3019, 180, 1875, 3537, 3448, 2515, 2107, 1288, 3589, 509,
    2116, 2921, 3170, 1861, 374, 3498, 168, 857, 1740, 2258,
    638, 3817, 3352, 741, 2279, 3301, 1602, 2806, 2185, 1590,
    1614, 2688, 2171, 1364, 2902, 3353, 1354, 1634, 148, 574,
    583, 316, 2073, 3105, 1567, 2015, 1247, 3683, 3592, 3695,
    2772, 3697, 2829, 228, 2626, 2028, 3115, 2353, 950, 179,
    1565, 3163, 1942, 2877, 3667, 2407, 3043, 1407, 1493, 1284,
    68, 1283, 3824, 1695, 3590, 1626, 3095, 1617, 2835, 128,
    3766, 681, 787, 3302, 1406, 3262, 3710, 3737, 2739, 2975,
    1263, 1292, 2204, 2638, 1441, 865, 3342, 398, 1545, 445,
    2592, 373, 1714, 2298, 2375, 3034, 1191, 751, 563, 2831,
    2334, 2691, 2548, 3511, 3454, 859, 548, 3306, 2767, 1484,
    1393, 3052, 2439, 2744, 2980, 712, 2926, 813, 1412, 3316,
    3012, 2762, 581, 397, 3418, 3243, 34, 67, 1246, 1502,
    3181, 954, 3194, 1276, 834, 3349, 826, 187, 1748, 3076,
    3579, 3094, 476, 325, 1871, 51, 2657, 3465, 2581, 3049,
    3614, 1036, 1003, 277, 1657, 1323, 2098, 2915, 40, 2443,
    541, 3665, 1629, 3701, 3731, 3751, 2364, 577, 1853, 2362,
    3696, 3375, 1011, 1454, 827, 1570, 456, 1498, 2445, 229,
    3203, 2338, 2531, 757, 3084, 3224, 1812, 275, 2903, 3297,
    2087, 389, 3319, 2580, 3822, 172, 118, 157, 243, 1213,
    965, 1309, 656, 1255, 670, 1434, 2291, 2261, 2885, 2549,
    207, 1401, 1825, 2336, 2365, 3259, 3404, 3208, 1264, 1879,
    3195, 2771, 695, 1400, 2602, 600, 3062, 3117, 709, 1547,
    2046, 1712, 1501, 2448, 3031, 1093, 523, 1676, 3085, 727,
    163, 1002, 566, 1543, 2642, 2667, 3283, 3552, 1918, 482,
    1704, 3014, 2756, 3560, 3561, 3323, 3248, 3449, 170, 1200,
    1491, 493, 901, 346, 3420, 3502, 905, 3063, 1383, 2002,
    1507, 3211, 244, 3642, 3611, 1345, 443, 749, 883, 2132,
    3475, 2162, 156, 668, 3102, 2502, 3160, 2000, 1721, 2674,
    3796, 2209, 3083, 2151, 1523, 612, 3356, 3191, 627, 1458,
    2184, 297, 15, 2196, 3009, 1802, 1347, 1141, 3196, 1134,
    2683, 3800, 666, 3608, 1924, 102, 3146, 1647, 3247, 1234,
    428, 1987, 1773, 835, 22, 3048, 1706, 3570, 3484, 547,
    569, 584, 2658, 177, 2742, 2978, 2578, 1890, 2165, 3124,
    1480, 1848, 3627, 1930, 568, 154, 3699, 1197, 1369, 3326,
    641, 3509, 3122, 967, 250, 182, 2678, 3267, 3793, 976,
    3619, 286, 610, 2210, 3468, 1891, 2310, 2420, 87, 2191,
    3599, 1962, 3409, 974, 1783, 2697, 3369, 3273, 1919, 2555,
    2653, 2101, 1681, 924, 2936, 3258, 3004, 1584, 2178, 298,
    1241, 1239, 1069, 416, 24, 3519, 1178, 1673, 630, 505,
    2761, 2842, 2716, 2586, 1374, 3534, 821, 510, 3403, 2397,
    1823, 1155, 3795, 1789, 3322, 1492, 1910, 1037, 2632, 655,
    2444, 1338, 1142, 767, 2500, 3051, 1306, 1397, 1859, 2099,
    2340, 911, 2792, 3367, 3161, 1274, 700, 959, 2590, 425,
    880, 19, 3225, 480, 2754, 2421, 986, 3372, 3620, 3600,
    3373, 2907, 195, 37, 439, 2266, 3640, 2964, 582, 3451,
    2383, 3735, 994, 62, 2558, 284, 2695, 1105, 1549, 3638,
    3382, 1424, 585, 522, 367, 782, 580, 3568, 747, 1009,
    1999, 1554, 3668, 2312, 1699, 3425, 1702, 1612, 214, 1444,
    969, 1452, 1311, 3241, 2919, 921, 1596, 1479, 2395, 1139,
    1941, 2086, 2047, 2594, 1781, 1776, 1365, 1751, 1973, 2685,
    1066, 3253, 278, 184, 1961, 1446, 1855, 3610, 544, 3609,
    1534, 3591, 721, 899, 2811, 2089, 980, 1661, 1209, 1001,
    1745, 1291, 2085, 1975, 1215, 3164, 2011, 1035, 1025, 1611,
    615, 1645, 526, 3732, 2512, 3797, 829, 2190, 3263, 3238,
    1316, 2785, 3664, 2314, 48, 487, 73, 817, 2640, 2843,
    2503, 2896, 851, 85, 1873, 646, 2755, 1163, 3672, 479,
    3226, 1728, 430, 2655, 2933, 3598, 3423, 221, 225, 313,
    2542, 2516, 1091, 3173, 1023, 1000, 2471, 236, 1723, 2422,
    3157, 2147, 729, 3521, 1846, 1166, 1898, 1847, 1685, 762,
    50, 527, 234, 1353, 1477, 362, 803, 1561, 1320, 3787,
    424, 1956, 372, 1317, 1138, 1448, 1033, 2681, 1594, 820,
    2322, 1157, 1078, 1679, 289, 2010, 3041, 3440, 3540, 1772,
    856, 1628, 3050, 279, 2299, 1428, 201, 613, 1417, 933,
    845, 2487, 2301, 1031, 3227, 1348, 3523, 314, 1198, 1717,
    2504, 1517, 312, 2212, 894, 869, 2802, 1433, 2615, 1389,
    3215, 732, 395, 2473, 3070, 3077, 957, 464, 57, 2524,
    3439, 3657, 1318, 1099, 2031, 3606, 2153, 2492, 3437, 951,
    1575, 32, 1727, 1013, 1689, 1260, 282, 2582, 2652, 1574,
    64, 962, 3524, 347, 2475, 1130, 1905, 1487, 1015, 80,
    983, 127, 2402, 2351, 267, 781, 2740, 2976, 357, 1442,
    59, 1868, 3074, 2434, 394, 1168, 2857, 1878, 2400, 1194,
    2556, 2180, 88, 2874, 3355, 592, 3087, 2519, 935, 352,
    376, 2672, 1192, 3111, 5, 2749, 2985, 1949, 3528, 2840,
    3015, 3078, 1189, 41, 3358, 2048, 1014, 2292, 2622, 590,
    3617, 2126, 864, 3700, 3001, 1691, 571, 1933, 2728, 1240,
    3254, 72, 79, 932, 1010, 2181, 183, 780, 155, 105,
    2198, 402, 3563, 1392, 1312, 3474, 3564, 3278, 1897, 3249,
    81, 662, 3530, 3588, 3670, 220, 807, 1227, 2520, 722,
    2684, 2787, 129, 1109, 516, 737, 1777, 1231, 1813, 2961,
    3010, 3712, 3747, 2458, 1050, 2949, 2013, 1829, 1815, 2547,
    3288, 3432, 3431, 1513, 663, 822, 3775, 1297, 2577, 1510,
    1268, 1453, 2283, 738, 1285, 3183, 867, 2879, 2470, 3178,
    3806, 3370, 422, 2758, 3497, 2346, 1882, 1546, 2035, 588,
    447, 622, 760, 3492, 739, 366, 1079, 2596, 1920, 3168,
    1765, 1630, 1175, 2798, 1177, 166, 2462, 3641, 3823, 710,
    3764, 1436, 766, 2726, 2109, 249, 1463, 2260, 2727, 3421,
    3679, 2406, 837, 1095, 2541, 2597, 3816, 598, 2991, 265,
    2039, 1289, 2876, 100, 2235, 3270, 2851, 625, 2034, 3289,
    2692, 2408, 2746, 2982, 2038, 2818, 3820, 549, 2654, 1489,
    2347, 3017, 1666, 595, 1470, 1701, 258, 1610, 103, 1537,
    3216, 3394, 3362, 543, 1838, 3632, 1902, 1539, 2282, 3722,
    1696, 1343, 3624, 3337, 1996, 652, 2636, 2106, 1866, 3708,
    2613, 3309, 689, 3088, 403, 1915, 2215, 365, 2319, 2576,
    3071, 971, 2014, 60, 216, 3287, 2745, 2981, 2378, 1046,
    3689, 1824, 3156, 2062, 1991, 63, 1854, 2777, 1370, 1101,
    1049, 602, 1179, 1445, 2637, 266, 3527, 1675, 152, 703,
    3471, 3720, 3042, 565, 2527, 1161, 1943, 3548, 3139, 1308,
    2108, 1796, 1394, 355, 383, 2247, 3269, 2392, 3261, 2479,
    52, 1012, 992, 3406, 631, 1922, 1837, 1993, 1743, 3639,
    2822, 147, 3294, 512, 1980, 194, 1472, 0, 937, 49,
    1252, 1028, 2564, 1790, 1595, 2528, 205, 3123, 3200, 1982,
    984, 3635, 3493, 838, 1119, 2391, 2415, 3189, 252, 2731,
    2967, 3557, 3576, 1062, 2609, 849, 318, 1814, 3549, 3574,
    2358, 341, 713, 3767, 874, 970, 1883, 720, 2914, 3772,
    199, 2332, 2111, 396, 2869, 3155, 1736, 2650, 3715, 2848,
    1222, 758, 2517, 3277, 1248, 1900, 2997, 203, 3172, 3789,
    1171, 1844, 353, 2083, 909, 2174, 2061, 2255, 1402, 1298,
    514, 2904, 1287, 2244, 1115, 2709, 317, 3526, 1576, 3114,
    1336, 3429, 248, 1807, 75, 752, 2135, 1027, 1396, 1090,
    1214, 192, 1797, 1544, 1314, 1267, 291, 1766, 171, 2207,
    1715, 2810, 1833, 2664, 3081, 3783, 1589, 3546, 812, 1279,
    2940, 1496, 2800, 3340, 2369, 889, 1946, 1, 2918, 2467,
    1162, 2348, 1750, 3666, 3185, 1998, 1627, 1319, 1121, 3214,
    1937, 1482, 2589, 3228, 2584, 931, 3047, 943, 2071, 2419,
    3360, 202, 2534, 3348, 3495, 621, 3250, 2509, 2888, 2303,
    1538, 2830, 2123, 3023, 3726, 1637, 2603, 1376, 2562, 1832,
    2040, 2522, 21, 2986, 2, 276, 687, 1693, 2245, 2360,
    285, 264, 2125, 517, 3780, 570, 2706, 1947, 2999, 364,
    949, 210, 824, 1145, 2673, 1671, 1102, 1609, 3467, 881,
    2794, 3016, 431, 1867, 1525, 3223, 1601, 2064, 617, 1052,
    1703, 2506, 942, 1553, 1113, 1208, 1008, 649, 1984, 608,
    354, 3054, 879, 3501, 1556, 1261, 603, 2229, 2490, 697,
    532, 699, 3535, 2870, 2593, 2045, 691, 2192, 2476, 1929,
    1928, 2803, 3073, 1422, 2644, 1951, 2561, 3738, 1071, 1912,
    1362, 828, 2012, 3065, 2032, 3020, 2935, 1806, 2236, 3037,
    2501, 2330, 3222, 190, 1683, 2617, 2599, 1779, 344, 1219,
    3723, 3500, 3479, 3407, 3790, 2768, 3022, 45, 1680, 2780,
    1622, 3026, 3658, 417, 322, 1977, 2774, 491, 99, 2720,
    305, 1089, 1659, 226, 2710, 3129, 632, 351, 3499, 440,
    3581, 3578, 3469, 2025, 629, 2092, 2113, 1585, 1172, 2262,
    1203, 635, 1366, 227, 245, 1431, 2449, 1030, 1303, 1190,
    2737, 2973, 1421, 494, 327, 1741, 3153, 805, 3556, 854,
    1908, 3029, 1687, 418, 3506, 3531, 3580, 3671, 2951, 1709,
    3024, 3365, 2074, 295, 2169, 3724, 1831, 1154, 2489, 2641,
    3586, 2231, 3442, 3354, 1503, 1243, 1360, 2928, 960, 3392,
    725, 1810, 2540, 310, 2095, 153, 893, 1382, 1642, 1462,
    1732, 274, 3587, 1607, 756, 2424, 2750, 2510, 1725, 3648,
    922, 1226, 550, 1618, 2797, 2057, 3480, 2574, 2738, 2974,
    2927, 86, 920, 2051, 3032, 2128, 1123, 1216, 3286, 167,
    3068, 1117, 3135, 1076, 1894, 36, 1232, 3244, 3529, 2102,
    690, 3312, 2426, 3232, 326, 3412, 3072, 795, 3457, 343,
    3760, 1195, 3204, 3075, 620, 1805, 2535, 3428, 2600, 18,
    1455, 185, 1082, 1173, 779, 3093, 2814, 3702, 3310, 2887,
    188, 3006, 3046, 1800, 3631, 2220, 3126, 674, 1983, 3507,
    1464, 2891, 2955, 3786, 2270, 1887, 2304, 717, 2911, 3771,
    139, 2568, 3539, 1140, 38, 506, 3321, 1342, 1411, 3791,
    2956, 3103, 2333, 3338, 1724, 2583, 2661, 868, 1660, 2591,
    853, 1310, 3080, 1968, 1754, 2030, 2425, 886, 1114, 3193,
    1913, 1674, 1325, 2164, 2193, 706, 3756, 1146, 531, 917,
    1373, 3341, 3179, 1488, 750, 429, 3361, 653, 1735, 2416,
    1651, 1798, 1729, 2194, 2020, 486, 2300, 1144, 1801, 1710,
    896, 3753, 2629, 1780, 1437, 3478, 1051, 3121, 897, 2305,
    773, 101, 936, 2861, 578, 2267, 2620, 815, 3733, 3067,
    2518, 3704, 3746, 1147, 1107, 2585, 2864, 759, 1804, 1017,
    1532, 3039, 2119, 910, 1403, 120, 2163, 1624, 150, 2043,
    359, 135, 2892, 2309, 1932, 1652, 2350, 1465, 1557, 3366,
    2483, 1563, 360, 2447, 644, 465, 301, 1122, 785, 3180,
    3206, 1839, 6, 882, 2990, 3167, 2480, 2717, 104, 2890,
    2505, 953, 2139, 7, 420, 1921, 2662, 2852, 2203, 1286,
    1863, 2208, 2405, 452, 2155, 3110, 858, 1158, 3444, 3809,
    2478, 2370, 2021, 1593, 3315, 2648, 358, 1742, 3717, 2256,
    3044, 1235, 796, 2129, 775, 3460, 2221, 2932, 2224, 2614,
    1106, 2281, 2019, 2579, 1073, 1346, 683, 789, 2455, 686,
    792, 1473, 1451, 923, 1756, 1811, 1655, 1211, 1131, 3235,
    3295, 2666, 2924, 1506, 1413, 2379, 432, 3434, 460, 2992,
    3280, 611, 2668, 1819, 2311, 1809, 209, 2906, 224, 3021,
    89, 1886, 2665, 2418, 2690, 1719, 3061, 2182, 1164, 1344,
    3659, 3575, 1734, 1126, 1375, 261, 2878, 2067, 748, 3125,
    2901, 246, 3472, 2507, 3188, 2239, 3414, 919, 3802, 3368,
    151, 2567, 3655, 2053, 2929, 1080, 342, 3396, 3682, 272,
    2930, 2793, 890, 2700, 2529, 2634, 3571, 2411, 1007, 1917,
    2372, 2146, 2382, 912, 972, 1081, 61, 2606, 2633, 1486,
    2866, 1774, 91, 2009, 866, 2216, 2112, 3059, 1667, 1103,
    1385, 2078, 1439, 2143, 1497, 387, 2820, 605, 3804, 1408,
    3292, 3379, 2158, 2962, 3799, 3815, 3028, 2886, 2946, 3317,
    450, 2883, 2093, 1156, 1827, 82, 540, 1186, 3109, 2819,
    12, 988, 2041, 3411, 1613, 1505, 552, 664, 1778, 2417,
    1097, 2863, 2142, 2839, 1591, 116, 575, 1159, 2545, 609,
    772, 3133, 1876, 3386, 2357, 2115, 3538, 3, 1963, 928,
    2565, 3008, 2763, 1504, 1686, 196, 2474, 2384, 2429, 58,
    3255, 2612, 378, 3685, 311, 1295, 3625, 380, 2472, 3572,
    1128, 1803, 2696, 2137, 3272, 3176, 2023, 108, 43, 3233,
    435, 2827, 1087, 705, 3755, 117, 488, 3186, 496, 3734,
    1430, 3485, 3330, 2753, 3069, 3013, 799, 961, 3583, 2484,
    3281, 1245, 2366, 191, 2008, 3060, 840, 1167, 2076, 2944,
    2604, 3730, 1349, 3435, 528, 2488, 1038, 492, 3729, 2446,
    616, 3311, 1512, 764, 1650, 1249, 2234, 328, 742, 2321,
    2079, 964, 3686, 1577, 3774, 1759, 3408, 1466, 2175, 1300,
    973, 231, 3513, 2464, 2922, 1521, 848, 3134, 309, 3335,
    916, 169, 2105, 2481, 302, 3464, 2339, 2875, 2271, 2834,
    832, 2712, 3544, 2546, 2381, 908, 2588, 1278, 2388, 1026,
    2769, 3346, 1152, 2598, 3398, 1372, 306, 745, 1775, 3413,
    1903, 461, 2711, 1042, 771, 1884, 2952, 1221, 2566, 1183,
    1233, 1880, 1352, 449, 3438, 3066, 2016, 618, 3520, 1340,
    637, 977, 370, 2649, 1313, 137, 321, 2287, 3307, 1410,
    3808, 1305, 736, 3688, 2385, 2145, 2156, 1047, 3374, 3056,
    2905, 529, 1619, 2232, 419, 730, 3711, 3745, 1032, 3728,
    2741, 2977, 2799, 3035, 981, 287, 3778, 2386, 1414, 3187,
    2152, 1242, 2610, 902, 3555, 3265, 2326, 315, 332, 665,
    3525, 2249, 2219, 2084, 3332, 958, 2104, 2049, 3673, 3433,
    3542, 3150, 106, 1635, 149, 1019, 2398, 273, 1326, 1874,
    232, 98, 2923, 1761, 55, 1054, 1384, 3387, 119, 1088,
    2559, 979, 1143, 1669, 1266, 2253, 2856, 1064, 2812, 361,
    2937, 1678, 3810, 3371, 1053, 1449, 96, 2694, 2327, 2608,
    1752, 83, 934, 1767, 3276, 3003, 1461, 1174, 628, 2477,
    511, 2007, 2037, 3777, 1974, 1357, 2081, 3217, 1137, 3821,
    2784, 1726, 1468, 1196, 1623, 25, 2881, 2823, 3213, 3350,
    2294, 1664, 502, 3221, 3027, 3388, 2217, 262, 3739, 501,
    2456, 3266, 1535, 478, 2313, 3131, 2450, 3351, 823, 3482,
    640, 3622, 1269, 2708, 410, 1045, 3162, 1957, 1757, 847,
    3141, 3496, 1598, 3097, 2069, 1869, 2148, 1966, 1970, 3257,
    46, 2376, 816, 3339, 448, 2393, 3018, 2748, 2984, 330,
    2003, 421, 650, 1367, 1792, 593, 3794, 1592, 1843, 2187,
    3541, 1670, 1386, 1672, 290, 2315, 2898, 498, 3644, 222,
    433, 213, 2900, 2656, 11, 1210, 53, 2218, 1784, 1668,
    1665, 2698, 2059, 3159, 1528, 1569, 731, 3118, 626, 1184,
    624, 1600, 3116, 2544, 339, 2832, 1586, 1625, 47, 623,
    2285, 2618, 3079, 2523, 2167, 648, 1098, 3419, 1418, 2431,
    115, 2821, 891, 1136, 1830, 955, 3782, 591, 3698, 2389,
    753, 3426, 3400, 561, 542, 2897, 2939, 27, 3318, 211,
    3357, 1649, 1845, 3759, 1070, 2963, 2354, 2841, 2526, 1084,
    1850, 2141, 573, 2433, 17, 451, 3137, 1529, 2248, 1944,
    2029, 1550, 31, 991, 2859, 560, 415, 2825, 484, 3669,
    1290, 1955, 1022, 3567, 3082, 3045, 871, 1533, 572, 724,
    1870, 2440, 2412, 3038, 1925, 2103, 1530, 2150, 520, 716,
    2910, 3770, 29, 109, 2302, 913, 2457, 1350, 263, 1271,
    42, 814, 601, 1753, 2197, 3788, 280, 938, 3402, 3446,
    2850, 3584, 3198, 892, 2993, 1834, 1500, 2676, 3466, 3376,
    112, 3128, 2732, 2968, 733, 133, 1254, 1552, 3652, 1927,
    2436, 728, 2670, 1663, 434, 1151, 2836, 3508, 3680, 1605,
    1065, 1566, 708, 331, 1926, 2063, 473, 2950, 1133, 2289,
    679, 3709, 3741, 223, 2127, 3455, 3401, 1398, 2170, 2265,
    513, 1041, 2679, 1509, 3242, 2779, 800, 3615, 3246, 1519,
    579, 1474, 784, 2721, 3212, 1188, 2144, 711, 3749, 3714,
    2344, 586, 2675, 2228, 3303, 2770, 3613, 3271, 2514, 292,
    1399, 2987, 715, 2909, 3769, 1250, 2096, 1604, 1440, 175,
    2752, 1331, 1770, 444, 3660, 671, 3453, 2124, 3807, 499,
    2960, 1643, 1435, 178, 2328, 3675, 323, 1282, 239, 2872,
    1762, 2764, 3553, 3566, 2394, 2186, 1527, 3776, 454, 2817,
    3456, 3450, 3327, 386, 3510, 3237, 404, 1281, 3245, 1043,
    90, 142, 3268, 1238, 678, 2004, 956, 442, 14, 3166,
    3716, 2463, 1160, 1077, 385, 3661, 1658, 1904, 2295, 1294,
    1395, 379, 1639, 1895, 2660, 2630, 2138, 288, 2356, 350,
    682, 788, 1995, 765, 2482, 406, 3693, 2751, 2161, 918,
    809, 238, 3462, 368, 2189, 634, 2100, 2017, 1258, 2072,
    504, 384, 1860, 2760, 1562, 688, 855, 1116, 1202, 1363,
    44, 2824, 2595, 66, 1217, 197, 1720, 1899, 3678, 2060,
    1733, 1129, 1559, 268, 1085, 554, 2075, 2377, 2788, 2117,
    2140, 545, 2355, 1476, 2264, 945, 914, 860, 696, 471,
    3597, 1075, 2225, 1718, 1763, 680, 786, 3127, 2238, 436,
    131, 3445, 1048, 3662, 333, 10, 551, 3416, 1885, 930,
    1270, 3750, 2945, 1936, 1820, 2485, 3486, 2699, 1329, 2465,
    693, 2931, 1608, 2320, 810, 324, 802, 2157, 2341, 2052,
    2734, 2970, 1739, 2995, 2240, 84, 463, 2525, 1508, 654,
    3543, 3011, 1332, 3329, 382, 242, 345, 446, 2272, 2773,
    3328, 3781, 2080, 2639, 2214, 3503, 2399, 3706, 2816, 1251,
    3818, 508, 126, 659, 1901, 2442, 2724, 1950, 1603, 1707,
    2466, 3618, 2241, 2222, 1518, 1923, 3304, 677, 2736, 2972,
    1580, 1914, 2430, 3422, 2873, 1708, 1304, 1555, 2286, 2308,
    1969, 3305, 518, 2521, 862, 3112, 3285, 240, 481, 3298,
    1909, 2854, 1541, 2290, 643, 1818, 134, 2201, 1315, 2130,
    2396, 1104, 377, 257, 3744, 2729, 2965, 423, 3363, 1911,
    336, 1558, 198, 144, 740, 3389, 863, 1597, 926, 16,
    1606, 2989, 3147, 1697, 2627, 755, 793, 3458, 2687, 329,
    746, 915, 2645, 1945, 1747, 1253, 2882, 770, 806, 500,
    483, 3299, 519, 2441, 1985, 3803, 2539, 3676, 458, 2701,
    3605, 1821, 1976, 619, 337, 1182, 1656, 2790, 536, 2747,
    2983, 1135, 1086, 2560, 2160, 3594, 685, 791, 2403, 1989,
    1044, 2026, 2959, 219, 2275, 819, 26, 1334, 947, 308,
    1551, 3239, 2498, 777, 3345, 1058, 3169, 2166, 1416, 212,
    1836, 907, 769, 186, 1335, 3092, 3654, 2530, 3291, 413,
    1964, 2573, 1180, 2781, 3514, 1840, 3636, 3219, 2713, 2205,
    1662, 524, 2783, 2318, 371, 3205, 3119, 335, 455, 2533,
    2550, 2154, 927, 1654, 2410, 3522, 2335, 2789, 2624, 95,
    2022, 2994, 1485, 3410, 1419, 2342, 1520, 122, 1841, 978,
    1573, 54, 1456, 407, 254, 3784, 3785, 607, 2957, 1125,
    1749, 2844, 1896, 8, 698, 3055, 2173, 1096, 2894, 299,
    885, 1737, 1237, 3628, 966, 3058, 9, 1262, 393, 2714,
    2090, 1495, 3240, 3601, 3359, 2778, 2765, 1738, 3106, 2454,
    77, 161, 1390, 2199, 123, 1029, 982, 121, 3559, 3488,
    2707, 3293, 3483, 2867, 1764, 2845, 256, 1690, 3405, 1170,
    1459, 3634, 2223, 94, 2284, 3344, 3447, 2254, 1330, 2188,
    3207, 1731, 3142, 1351, 1906, 2671, 1852, 2868, 2134, 3487,
    1640, 174, 2575, 3512, 399, 2693, 1524, 1112, 2497, 1150,
    2273, 3229, 2451, 160, 702, 3030, 457, 2635, 3415, 3582,
    3692, 2553, 1705, 3000, 3331, 3626, 3220, 939, 3158,
];
