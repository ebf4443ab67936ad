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
pub(in crate::atlas) static NAMES: [NameEntry; 3823] = [
    name(0, 5, Short, 0),
    name(5, 11, Short, 0),
    name(16, 31, Official, 0),
    name(47, 12, Alias, 0),
    name(59, 11, Alias, 0),
    name(70, 11, Alias, 0),
    name(81, 30, Alias, 0),
    name(111, 18, Alias, 0),
    name(129, 34, Former, 181),
    name(163, 28, Former, 195),
    name(191, 22, Former, 105),
    name(213, 23, Former, 167),
    name(236, 10, Metonym, 0),
    name(246, 5, Metonym, 0),
    name(251, 6, Metonym, 0),
    name(257, 5, Metonym, 0),
    name(262, 6, Short, 0),
    name(268, 18, Official, 0),
    name(286, 20, Alias, 0),
    name(306, 27, Former, 171),
    name(333, 17, Former, 55),
    name(350, 22, Former, 55),
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
    name(608, 18, Former, 106),
    name(626, 28, Former, 118),
    name(654, 38, Former, 178),
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
    name(1019, 3, Code, 67),
    name(1022, 20, Short, 0),
    name(1042, 9, Alias, 0),
    name(1051, 13, Alias, 0),
    name(1064, 3, Alias, 0),
    name(1067, 23, Alias, 0),
    name(1090, 19, Alias, 0),
    name(1109, 23, Alias, 0),
    name(1132, 3, Alias, 0),
    name(1135, 19, Alias, 0),
    name(1154, 3, Alias, 0),
    name(1157, 28, Alias, 0),
    name(1185, 3, Alias, 0),
    name(1188, 20, Alias, 0),
    name(1208, 16, Alias, 0),
    name(1224, 46, Alias, 0),
    name(1270, 13, Former, 45),
    name(1283, 12, Former, 45),
    name(1295, 14, Former, 45),
    name(1309, 10, Metonym, 0),
    name(1319, 8, Metonym, 0),
    name(1327, 9, Metonym, 0),
    name(1336, 13, Metonym, 0),
    name(1349, 9, Short, 0),
    name(1358, 18, Official, 0),
    name(1376, 9, Alias, 0),
    name(1385, 11, Alias, 0),
    name(1396, 21, Alias, 0),
    name(1417, 20, Alias, 0),
    name(1437, 12, Metonym, 0),
    name(1449, 11, Metonym, 0),
    name(1460, 19, Metonym, 0),
    name(1479, 16, Metonym, 0),
    name(1495, 18, Metonym, 0),
    name(1513, 14, Metonym, 0),
    name(1527, 7, Short, 0),
    name(1534, 19, Official, 0),
    name(1553, 8, Alias, 0),
    name(1561, 8, Alias, 0),
    name(1569, 8, Alias, 0),
    name(1577, 16, Alias, 0),
    name(1593, 12, Former, 97),
    name(1605, 34, Former, 97),
    name(1639, 6, Metonym, 0),
    name(1645, 6, Metonym, 0),
    name(1651, 7, Metonym, 0),
    name(1658, 14, Short, 0),
    name(1672, 13, Alias, 0),
    name(1685, 18, Alias, 0),
    name(1703, 15, Alias, 0),
    name(1718, 15, Alias, 0),
    name(1733, 18, Alias, 0),
    name(1751, 8, Alias, 0),
    name(1759, 10, Short, 0),
    name(1769, 9, Alias, 0),
    name(1778, 11, Alias, 0),
    name(1789, 9, Alias, 0),
    name(1798, 9, Alias, 0),
    name(1807, 9, Alias, 0),
    name(1816, 10, Alias, 0),
    name(1826, 27, Short, 0),
    name(1853, 40, Alias, 0),
    name(1893, 35, Alias, 0),
    name(1928, 41, Alias, 0),
    name(1969, 4, Alias, 0),
    name(1973, 23, Alias, 0),
    name(1996, 44, Alias, 0),
    name(2040, 28, Alias, 0),
    name(2068, 31, Alias, 0),
    name(2099, 29, Alias, 0),
    name(2128, 19, Short, 0),
    name(2147, 7, Alias, 0),
    name(2154, 17, Alias, 0),
    name(2171, 19, Alias, 0),
    name(2190, 17, Alias, 0),
    name(2207, 18, Alias, 0),
    name(2225, 12, Metonym, 0),
    name(2237, 9, Short, 0),
    name(2246, 25, Official, 0),
    name(2271, 9, Alias, 0),
    name(2280, 10, Alias, 0),
    name(2290, 8, Metonym, 0),
    name(2298, 16, Metonym, 0),
    name(2314, 10, Metonym, 0),
    name(2324, 7, Short, 0),
    name(2331, 19, Official, 0),
    name(2350, 8, Alias, 0),
    name(2358, 11, Alias, 0),
    name(2369, 20, Alias, 0),
    name(2389, 11, Alias, 0),
    name(2400, 13, Metonym, 0),
    name(2413, 7, Metonym, 0),
    name(2420, 14, Metonym, 0),
    name(2434, 5, Metonym, 0),
    name(2439, 6, Metonym, 0),
    name(2445, 6, Metonym, 0),
    name(2451, 4, Metonym, 0),
    name(2455, 10, Short, 0),
    name(2465, 22, Official, 0),
    name(2487, 13, Alias, 0),
    name(2500, 10, Alias, 0),
    name(2510, 11, Alias, 0),
    name(2521, 12, Alias, 0),
    name(2533, 11, Alias, 0),
    name(2544, 11, Alias, 0),
    name(2555, 11, Alias, 0),
    name(2566, 12, Alias, 0),
    name(2578, 11, Alias, 0),
    name(2589, 20, Alias, 0),
    name(2609, 14, Former, 96),
    name(2623, 36, Former, 96),
    name(2659, 15, Former, 96),
    name(2674, 5, Metonym, 0),
    name(2679, 4, Metonym, 0),
    name(2683, 5, Metonym, 0),
    name(2688, 7, Short, 0),
    name(2695, 19, Official, 0),
    name(2714, 22, Alias, 0),
    name(2736, 8, Alias, 0),
    name(2744, 9, Metonym, 0),
    name(2753, 6, Metonym, 0),
    name(2759, 7, Short, 0),
    name(2766, 18, Official, 0),
    name(2784, 7, Alias, 0),
    name(2791, 6, Alias, 0),
    name(2797, 8, Alias, 0),
    name(2805, 7, Alias, 0),
    name(2812, 8, Alias, 0),
    name(2820, 19, Alias, 0),
    name(2839, 16, Metonym, 0),
    name(2855, 8, Metonym, 0),
    name(2863, 8, Metonym, 0),
    name(2871, 9, Metonym, 0),
    name(2880, 8, Metonym, 0),
    name(2888, 6, Metonym, 0),
    name(2894, 13, Metonym, 0),
    name(2907, 9, Metonym, 0),
    name(2916, 5, Short, 0),
    name(2921, 17, Official, 0),
    name(2938, 5, Alias, 0),
    name(2943, 7, Former, 149),
    name(2950, 6, Former, 149),
    name(2956, 14, Former, 26),
    name(2970, 26, Former, 172),
    name(2996, 19, Former, 149),
    name(3015, 22, Former, 149),
    name(3037, 7, Metonym, 0),
    name(3044, 10, Metonym, 0),
    name(3054, 32, Short, 0),
    name(3086, 11, Alias, 0),
    name(3097, 31, Alias, 0),
    name(3128, 31, Alias, 0),
    name(3159, 16, Alias, 0),
    name(3175, 21, Alias, 0),
    name(3196, 18, Alias, 0),
    name(3214, 19, Alias, 0),
    name(3233, 22, Alias, 0),
    name(3255, 19, Alias, 0),
    name(3274, 25, Alias, 0),
    name(3299, 12, Short, 0),
    name(3311, 7, Alias, 0),
    name(3318, 13, Alias, 0),
    name(3331, 13, Alias, 0),
    name(3344, 10, Former, 143),
    name(3354, 11, Former, 143),
    name(3365, 9, Former, 143),
    name(3374, 23, Former, 143),
    name(3397, 26, Former, 143),
    name(3423, 11, Former, 143),
    name(3434, 16, Former, 143),
    name(3450, 13, Metonym, 0),
    name(3463, 11, Metonym, 0),
    name(3474, 10, Short, 0),
    name(3484, 31, Official, 0),
    name(3515, 11, Alias, 0),
    name(3526, 11, Alias, 0),
    name(3537, 10, Alias, 0),
    name(3547, 24, Alias, 0),
    name(3571, 11, Metonym, 0),
    name(3582, 5, Metonym, 0),
    name(3587, 5, Metonym, 0),
    name(3592, 10, Metonym, 0),
    name(3602, 8, Short, 0),
    name(3610, 20, Official, 0),
    name(3630, 8, Alias, 0),
    name(3638, 9, Alias, 0),
    name(3647, 8, Alias, 0),
    name(3655, 9, Alias, 0),
    name(3664, 9, Alias, 0),
    name(3673, 16, Alias, 0),
    name(3689, 27, Former, 121),
    name(3716, 29, Former, 121),
    name(3745, 5, Metonym, 0),
    name(3750, 7, Short, 0),
    name(3757, 18, Official, 0),
    name(3775, 10, Alias, 0),
    name(3785, 8, Alias, 0),
    name(3793, 6, Alias, 0),
    name(3799, 6, Alias, 0),
    name(3805, 16, Alias, 0),
    name(3821, 14, Alias, 0),
    name(3835, 9, Metonym, 0),
    name(3844, 6, Metonym, 0),
    name(3850, 7, Short, 0),
    name(3857, 27, Official, 0),
    name(3884, 6, Alias, 0),
    name(3890, 14, Alias, 0),
    name(3904, 11, Alias, 0),
    name(3915, 13, Alias, 0),
    name(3928, 6, Metonym, 0),
    name(3934, 22, Short, 0),
    name(3956, 3, Alias, 0),
    name(3959, 3, Alias, 0),
    name(3962, 5, Alias, 0),
    name(3967, 19, Alias, 0),
    name(3986, 12, Alias, 0),
    name(3998, 6, Alias, 0),
    name(4004, 14, Alias, 0),
    name(4018, 20, Alias, 0),
    name(4038, 20, Alias, 0),
    name(4058, 17, Alias, 0),
    name(4075, 18, Alias, 0),
    name(4093, 18, Alias, 0),
    name(4111, 6, Alias, 0),
    name(4117, 19, Alias, 0),
    name(4136, 7, Alias, 0),
    name(4143, 23, Alias, 0),
    name(4166, 19, Alias, 0),
    name(4185, 21, Alias, 0),
    name(4206, 34, Alias, 0),
    name(4240, 6, Alias, 0),
    name(4246, 36, Alias, 0),
    name(4282, 8, Metonym, 0),
    name(4290, 17, Short, 0),
    name(4307, 17, Alias, 0),
    name(4324, 11, Alias, 0),
    name(4335, 14, Alias, 0),
    name(4349, 10, Alias, 0),
    name(4359, 15, Alias, 0),
    name(4374, 7, Short, 0),
    name(4381, 19, Official, 0),
    name(4400, 10, Alias, 0),
    name(4410, 12, Alias, 0),
    name(4422, 10, Alias, 0),
    name(4432, 8, Alias, 0),
    name(4440, 11, Alias, 0),
    name(4451, 13, Alias, 0),
    name(4464, 11, Alias, 0),
    name(4475, 12, Alias, 0),
    name(4487, 11, Alias, 0),
    name(4498, 13, Alias, 0),
    name(4511, 12, Alias, 0),
    name(4523, 16, Alias, 0),
    name(4539, 20, Alias, 0),
    name(4559, 4, Former, 93),
    name(4563, 14, Former, 93),
    name(4577, 15, Former, 93),
    name(4592, 37, Former, 93),
    name(4629, 16, Former, 93),
    name(4645, 38, Former, 93),
    name(4683, 19, Former, 93),
    name(4702, 14, Former, 93),
    name(4716, 18, Former, 93),
    name(4734, 5, Metonym, 0),
    name(4739, 6, Short, 0),
    name(4745, 6, Alias, 0),
    name(4751, 16, Former, 47),
    name(4767, 8, Metonym, 0),
    name(4775, 7, Short, 0),
    name(4782, 8, Alias, 0),
    name(4790, 8, Alias, 0),
    name(4798, 12, Alias, 0),
    name(4810, 7, Short, 0),
    name(4817, 30, Official, 0),
    name(4847, 7, Alias, 0),
    name(4854, 8, Alias, 0),
    name(4862, 7, Alias, 0),
    name(4869, 31, Alias, 0),
    name(4900, 19, Alias, 0),
    name(4919, 7, Alias, 0),
    name(4926, 22, Metonym, 0),
    name(4948, 6, Metonym, 0),
    name(4954, 15, Metonym, 0),
    name(4969, 5, Metonym, 0),
    name(4974, 27, Short, 1),
    name(5001, 6, Short, 0),
    name(5007, 29, Official, 0),
    name(5036, 6, Alias, 0),
    name(5042, 7, Alias, 0),
    name(5049, 9, Alias, 0),
    name(5058, 7, Alias, 0),
    name(5065, 26, Alias, 0),
    name(5091, 31, Alias, 0),
    name(5122, 16, Former, 80),
    name(5138, 24, Former, 85),
    name(5162, 23, Former, 85),
    name(5185, 15, Metonym, 0),
    name(5200, 9, Metonym, 0),
    name(5209, 9, Metonym, 0),
    name(5218, 16, Metonym, 0),
    name(5234, 20, Metonym, 0),
    name(5254, 20, Metonym, 0),
    name(5274, 8, Metonym, 0),
    name(5282, 15, Metonym, 0),
    name(5297, 8, Short, 0),
    name(5305, 7, Alias, 0),
    name(5312, 10, Metonym, 0),
    name(5322, 6, Short, 0),
    name(5328, 17, Official, 0),
    name(5345, 22, Alias, 0),
    name(5367, 16, Alias, 0),
    name(5383, 24, Alias, 0),
    name(5407, 19, Alias, 0),
    name(5426, 19, Metonym, 0),
    name(5445, 17, Metonym, 0),
    name(5462, 6, Short, 0),
    name(5468, 17, Official, 0),
    name(5485, 7, Alias, 0),
    name(5492, 6, Alias, 0),
    name(5498, 6, Alias, 0),
    name(5504, 6, Alias, 0),
    name(5510, 8, Alias, 0),
    name(5518, 15, Alias, 0),
    name(5533, 15, Metonym, 0),
    name(5548, 6, Metonym, 0),
    name(5554, 7, Metonym, 0),
    name(5561, 13, Short, 0),
    name(5574, 6, Alias, 0),
    name(5580, 11, Alias, 0),
    name(5591, 10, Alias, 0),
    name(5601, 11, Alias, 0),
    name(5612, 11, Alias, 0),
    name(5623, 12, Alias, 0),
    name(5635, 11, Alias, 0),
    name(5646, 8, Short, 0),
    name(5654, 20, Official, 0),
    name(5674, 8, Alias, 0),
    name(5682, 12, Former, 38),
    name(5694, 25, Former, 38),
    name(5719, 8, Metonym, 0),
    name(5727, 24, Short, 0),
    name(5751, 10, Alias, 0),
    name(5761, 15, Alias, 0),
    name(5776, 3, Alias, 0),
    name(5779, 15, Alias, 0),
    name(5794, 12, Alias, 0),
    name(5806, 23, Alias, 0),
    name(5829, 29, Alias, 0),
    name(5858, 3, Alias, 0),
    name(5861, 24, Alias, 0),
    name(5885, 26, Alias, 0),
    name(5911, 25, Alias, 0),
    name(5936, 26, Alias, 0),
    name(5962, 13, Alias, 0),
    name(5975, 28, Alias, 0),
    name(6003, 22, Former, 177),
    name(6025, 20, Former, 177),
    name(6045, 14, Former, 22),
    name(6059, 12, Former, 22),
    name(6071, 6, Metonym, 0),
    name(6077, 33, Metonym, 0),
    name(6110, 6, Short, 0),
    name(6116, 18, Alias, 0),
    name(6134, 6, Alias, 0),
    name(6140, 9, Metonym, 0),
    name(6149, 15, Metonym, 0),
    name(6164, 12, Metonym, 0),
    name(6176, 14, Metonym, 0),
    name(6190, 26, Metonym, 0),
    name(6216, 6, Metonym, 0),
    name(6222, 15, Metonym, 0),
    name(6237, 11, Metonym, 0),
    name(6248, 23, Short, 0),
    name(6271, 13, Alias, 0),
    name(6284, 13, Alias, 0),
    name(6297, 11, Alias, 0),
    name(6308, 21, Alias, 0),
    name(6329, 11, Alias, 0),
    name(6340, 11, Alias, 0),
    name(6351, 21, Alias, 0),
    name(6372, 15, Alias, 0),
    name(6387, 11, Alias, 0),
    name(6398, 11, Alias, 0),
    name(6409, 21, Alias, 0),
    name(6430, 11, Short, 0),
    name(6441, 19, Official, 0),
    name(6460, 23, Alias, 0),
    name(6483, 23, Alias, 0),
    name(6506, 22, Alias, 0),
    name(6528, 8, Alias, 0),
    name(6536, 7, Alias, 0),
    name(6543, 32, Alias, 0),
    name(6575, 7, Alias, 0),
    name(6582, 6, Alias, 0),
    name(6588, 5, Alias, 0),
    name(6593, 7, Alias, 0),
    name(6600, 6, Alias, 0),
    name(6606, 8, Alias, 0),
    name(6614, 11, Alias, 0),
    name(6625, 4, Metonym, 0),
    name(6629, 5, Metonym, 0),
    name(6634, 5, Metonym, 0),
    name(6639, 10, Metonym, 0),
    name(6649, 29, Metonym, 0),
    name(6678, 16, Metonym, 0),
    name(6694, 5, Short, 0),
    name(6699, 17, Official, 0),
    name(6716, 5, Alias, 0),
    name(6721, 4, Alias, 0),
    name(6725, 19, Alias, 0),
    name(6744, 9, Metonym, 0),
    name(6753, 13, Metonym, 0),
    name(6766, 20, Metonym, 0),
    name(6786, 8, Metonym, 0),
    name(6794, 17, Metonym, 0),
    name(6811, 5, Short, 0),
    name(6816, 26, Official, 0),
    name(6842, 5, Alias, 0),
    name(6847, 25, Alias, 0),
    name(6872, 4, Alias, 0),
    name(6876, 15, Alias, 0),
    name(6891, 14, Alias, 0),
    name(6905, 10, Alias, 0),
    name(6915, 3, Alias, 0),
    name(6918, 3, Alias, 0),
    name(6921, 9, Alias, 0),
    name(6930, 26, Alias, 0),
    name(6956, 24, Alias, 0),
    name(6980, 27, Alias, 0),
    name(7007, 30, Alias, 0),
    name(7037, 8, Alias, 0),
    name(7045, 19, Alias, 0),
    name(7064, 8, Alias, 0),
    name(7072, 25, Alias, 0),
    name(7097, 4, Alias, 0),
    name(7101, 12, Alias, 0),
    name(7113, 21, Alias, 0),
    name(7134, 6, Alias, 0),
    name(7140, 6, Alias, 0),
    name(7146, 21, Alias, 0),
    name(7167, 7, Metonym, 0),
    name(7174, 9, Metonym, 0),
    name(7183, 24, Metonym, 0),
    name(7207, 7, Metonym, 0),
    name(7214, 6, Metonym, 0),
    name(7220, 6, Metonym, 0),
    name(7226, 6, Metonym, 0),
    name(7232, 9, Metonym, 0),
    name(7241, 11, Metonym, 0),
    name(7252, 6, Metonym, 0),
    name(7258, 14, Short, 0),
    name(7272, 26, Official, 0),
    name(7298, 14, Alias, 0),
    name(7312, 15, Alias, 0),
    name(7327, 15, Alias, 0),
    name(7342, 13, Alias, 0),
    name(7355, 12, Alias, 0),
    name(7367, 15, Alias, 0),
    name(7382, 11, Alias, 0),
    name(7393, 3, Alias, 0),
    name(7396, 27, Alias, 0),
    name(7423, 29, Alias, 0),
    name(7452, 7, Metonym, 0),
    name(7459, 12, Metonym, 0),
    name(7471, 8, Short, 0),
    name(7479, 20, Official, 0),
    name(7499, 9, Alias, 0),
    name(7508, 9, Alias, 0),
    name(7517, 8, Alias, 0),
    name(7525, 8, Alias, 0),
    name(7533, 7, Alias, 0),
    name(7540, 23, Alias, 0),
    name(7563, 28, Former, 151),
    name(7591, 15, Former, 23),
    name(7606, 16, Former, 23),
    name(7622, 27, Former, 166),
    name(7649, 6, Metonym, 0),
    name(7655, 13, Metonym, 0),
    name(7668, 12, Metonym, 0),
    name(7680, 8, Metonym, 0),
    name(7688, 32, Short, 0),
    name(7720, 5, Alias, 198),
    name(7725, 19, Alias, 0),
    name(7744, 14, Alias, 0),
    name(7758, 11, Alias, 0),
    name(7769, 10, Alias, 0),
    name(7779, 8, Alias, 0),
    name(7787, 3, Alias, 0),
    name(7790, 7, Alias, 0),
    name(7797, 4, Alias, 0),
    name(7801, 16, Alias, 0),
    name(7817, 28, Alias, 0),
    name(7845, 5, Alias, 0),
    name(7850, 14, Alias, 0),
    name(7864, 8, Alias, 0),
    name(7872, 12, Alias, 0),
    name(7884, 3, Alias, 0),
    name(7887, 32, Alias, 0),
    name(7919, 33, Alias, 0),
    name(7952, 32, Alias, 0),
    name(7984, 34, Alias, 0),
    name(8018, 13, Former, 87),
    name(8031, 14, Former, 87),
    name(8045, 5, Former, 147),
    name(8050, 16, Former, 84),
    name(8066, 11, Former, 87),
    name(8077, 19, Former, 146),
    name(8096, 17, Former, 165),
    name(8113, 21, Former, 145),
    name(8134, 36, Former, 146),
    name(8170, 20, Former, 145),
    name(8190, 21, Former, 165),
    name(8211, 5, Former, 165),
    name(8216, 8, Metonym, 0),
    name(8224, 8, Metonym, 0),
    name(8232, 13, Metonym, 0),
    name(8245, 30, Metonym, 0),
    name(8275, 21, Short, 0),
    name(8296, 5, Alias, 0),
    name(8301, 12, Alias, 0),
    name(8313, 17, Alias, 0),
    name(8330, 5, Alias, 0),
    name(8335, 17, Alias, 0),
    name(8352, 3, Alias, 0),
    name(8355, 20, Alias, 0),
    name(8375, 14, Alias, 0),
    name(8389, 20, Alias, 0),
    name(8409, 19, Alias, 0),
    name(8428, 20, Alias, 0),
    name(8448, 12, Former, 21),
    name(8460, 12, Former, 21),
    name(8472, 11, Former, 21),
    name(8483, 30, Former, 161),
    name(8513, 30, Former, 161),
    name(8543, 11, Metonym, 0),
    name(8554, 12, Short, 0),
    name(8566, 10, Alias, 0),
    name(8576, 10, Alias, 0),
    name(8586, 10, Alias, 0),
    name(8596, 10, Alias, 0),
    name(8606, 14, Alias, 0),
    name(8620, 9, Alias, 0),
    name(8629, 10, Alias, 0),
    name(8639, 6, Metonym, 0),
    name(8645, 8, Short, 0),
    name(8653, 20, Official, 0),
    name(8673, 8, Alias, 0),
    name(8681, 21, Alias, 0),
    name(8702, 9, Alias, 0),
    name(8711, 22, Alias, 0),
    name(8733, 25, Former, 82),
    name(8758, 7, Metonym, 0),
    name(8765, 15, Metonym, 0),
    name(8780, 14, Metonym, 0),
    name(8794, 18, Metonym, 0),
    name(8812, 21, Metonym, 0),
    name(8833, 17, Metonym, 0),
    name(8850, 19, Metonym, 0),
    name(8869, 7, Short, 0),
    name(8876, 20, Official, 0),
    name(8896, 7, Alias, 0),
    name(8903, 6, Alias, 0),
    name(8909, 7, Alias, 0),
    name(8916, 15, Alias, 0),
    name(8931, 6, Alias, 0),
    name(8937, 14, Alias, 0),
    name(8951, 14, Alias, 0),
    name(8965, 7, Alias, 0),
    name(8972, 6, Alias, 0),
    name(8978, 17, Alias, 0),
    name(8995, 17, Alias, 0),
    name(9012, 10, Metonym, 0),
    name(9022, 6, Metonym, 0),
    name(9028, 10, Short, 0),
    name(9038, 22, Official, 0),
    name(9060, 8, Alias, 0),
    name(9068, 10, Alias, 0),
    name(9078, 18, Alias, 0),
    name(9096, 10, Alias, 0),
    name(9106, 9, Alias, 0),
    name(9115, 9, Alias, 0),
    name(9124, 22, Alias, 0),
    name(9146, 21, Former, 52),
    name(9167, 5, Metonym, 0),
    name(9172, 10, Short, 0),
    name(9182, 22, Official, 0),
    name(9204, 9, Alias, 0),
    name(9213, 24, Alias, 0),
    name(9237, 13, Metonym, 0),
    name(9250, 30, Metonym, 0),
    name(9280, 9, Metonym, 0),
    name(9289, 6, Metonym, 0),
    name(9295, 14, Short, 0),
    name(9309, 33, Official, 0),
    name(9342, 4, Alias, 0),
    name(9346, 4, Alias, 0),
    name(9350, 14, Alias, 0),
    name(9364, 15, Alias, 0),
    name(9379, 14, Alias, 0),
    name(9393, 36, Alias, 0),
    name(9429, 15, Alias, 0),
    name(9444, 29, Alias, 0),
    name(9473, 32, Alias, 0),
    name(9505, 21, Alias, 0),
    name(9526, 31, Alias, 0),
    name(9557, 36, Alias, 0),
    name(9593, 16, Alias, 0),
    name(9609, 16, Alias, 0),
    name(9625, 16, Alias, 0),
    name(9641, 21, Alias, 0),
    name(9662, 5, Alias, 0),
    name(9667, 5, Alias, 0),
    name(9672, 16, Alias, 0),
    name(9688, 15, Alias, 0),
    name(9703, 14, Metonym, 0),
    name(9717, 9, Metonym, 0),
    name(9726, 4, Metonym, 0),
    name(9730, 5, Metonym, 0),
    name(9735, 6, Metonym, 0),
    name(9741, 13, Metonym, 0),
    name(9754, 5, Metonym, 0),
    name(9759, 21, Short, 0),
    name(9780, 36, Official, 0),
    name(9816, 19, Alias, 0),
    name(9835, 19, Alias, 0),
    name(9854, 19, Alias, 0),
    name(9873, 22, Alias, 0),
    name(9895, 22, Alias, 0),
    name(9917, 4, Alias, 0),
    name(9921, 18, Alias, 0),
    name(9939, 20, Alias, 0),
    name(9959, 30, Alias, 0),
    name(9989, 33, Alias, 0),
    name(10022, 26, Former, 194),
    name(10048, 13, Former, 194),
    name(10061, 3, Former, 194),
    name(10064, 30, Former, 194),
    name(10094, 54, Former, 194),
    name(10148, 10, Former, 194),
    name(10158, 10, Former, 194),
    name(10168, 11, Former, 194),
    name(10179, 11, Former, 194),
    name(10190, 37, Former, 194),
    name(10227, 29, Former, 194),
    name(10256, 11, Former, 194),
    name(10267, 10, Former, 194),
    name(10277, 34, Former, 194),
    name(10311, 22, Former, 194),
    name(10333, 7, Metonym, 0),
    name(10340, 8, Metonym, 0),
    name(10348, 8, Metonym, 0),
    name(10356, 7, Metonym, 0),
    name(10363, 9, Metonym, 0),
    name(10372, 12, Metonym, 0),
    name(10384, 14, Metonym, 0),
    name(10398, 28, Short, 0),
    name(10426, 4, Short, 0),
    name(10430, 16, Official, 0),
    name(10446, 4, Alias, 0),
    name(10450, 18, Alias, 0),
    name(10468, 6, Metonym, 0),
    name(10474, 7, Metonym, 0),
    name(10481, 7, Metonym, 0),
    name(10488, 9, Metonym, 0),
    name(10497, 9, Metonym, 0),
    name(10506, 24, Metonym, 0),
    name(10530, 25, Metonym, 0),
    name(10555, 8, Short, 0),
    name(10563, 19, Alias, 0),
    name(10582, 7, Alias, 0),
    name(10589, 7, Alias, 0),
    name(10596, 10, Metonym, 0),
    name(10606, 16, Short, 0),
    name(10622, 14, Alias, 0),
    name(10636, 13, Alias, 0),
    name(10649, 15, Alias, 0),
    name(10664, 15, Alias, 0),
    name(10679, 15, Alias, 0),
    name(10694, 15, Alias, 0),
    name(10709, 14, Alias, 0),
    name(10723, 14, Short, 0),
    name(10737, 6, Alias, 0),
    name(10743, 8, Alias, 0),
    name(10751, 12, Alias, 0),
    name(10763, 13, Alias, 0),
    name(10776, 12, Alias, 0),
    name(10788, 12, Alias, 0),
    name(10800, 11, Alias, 0),
    name(10811, 13, Alias, 0),
    name(10824, 14, Alias, 0),
    name(10838, 11, Metonym, 0),
    name(10849, 6, Short, 0),
    name(10855, 18, Official, 0),
    name(10873, 6, Alias, 0),
    name(10879, 6, Alias, 0),
    name(10885, 5, Alias, 0),
    name(10890, 6, Alias, 0),
    name(10896, 8, Alias, 0),
    name(10904, 6, Alias, 0),
    name(10910, 37, Alias, 0),
    name(10947, 12, Alias, 0),
    name(10959, 14, Former, 28),
    name(10973, 8, Metonym, 0),
    name(10981, 7, Metonym, 0),
    name(10988, 7, Metonym, 0),
    name(10995, 7, Metonym, 0),
    name(11002, 7, Short, 0),
    name(11009, 14, Official, 0),
    name(11023, 6, Alias, 0),
    name(11029, 7, Alias, 0),
    name(11036, 15, Alias, 0),
    name(11051, 16, Alias, 0),
    name(11067, 17, Alias, 0),
    name(11084, 20, Alias, 0),
    name(11104, 9, Alias, 0),
    name(11113, 9, Alias, 0),
    name(11122, 10, Alias, 0),
    name(11132, 21, Alias, 0),
    name(11153, 6, Alias, 0),
    name(11159, 17, Alias, 0),
    name(11176, 14, Metonym, 196),
    name(11190, 9, Metonym, 196),
    name(11199, 4, Metonym, 196),
    name(11203, 5, Metonym, 196),
    name(11208, 6, Metonym, 196),
    name(11214, 13, Metonym, 196),
    name(11227, 5, Metonym, 196),
    name(11232, 14, Metonym, 0),
    name(11246, 20, Metonym, 0),
    name(11266, 15, Metonym, 0),
    name(11281, 12, Short, 0),
    name(11293, 26, Official, 0),
    name(11319, 17, Alias, 0),
    name(11336, 17, Alias, 0),
    name(11353, 17, Alias, 0),
    name(11370, 18, Alias, 0),
    name(11388, 31, Alias, 0),
    name(11419, 15, Alias, 0),
    name(11434, 3, Alias, 0),
    name(11437, 12, Alias, 0),
    name(11449, 18, Alias, 0),
    name(11467, 14, Alias, 0),
    name(11481, 3, Alias, 0),
    name(11484, 30, Alias, 0),
    name(11514, 31, Alias, 0),
    name(11545, 30, Alias, 0),
    name(11575, 35, Alias, 0),
    name(11610, 10, Metonym, 0),
    name(11620, 12, Metonym, 0),
    name(11632, 11, Metonym, 0),
    name(11643, 10, Metonym, 0),
    name(11653, 9, Metonym, 0),
    name(11662, 6, Metonym, 0),
    name(11668, 7, Short, 0),
    name(11675, 27, Official, 0),
    name(11702, 8, Alias, 0),
    name(11710, 8, Alias, 0),
    name(11718, 9, Alias, 0),
    name(11727, 7, Alias, 0),
    name(11734, 3, Alias, 0),
    name(11737, 14, Alias, 0),
    name(11751, 26, Alias, 0),
    name(11777, 11, Alias, 0),
    name(11788, 9, Alias, 0),
    name(11797, 10, Alias, 0),
    name(11807, 3, Alias, 0),
    name(11810, 15, Alias, 0),
    name(11825, 3, Alias, 0),
    name(11828, 23, Alias, 0),
    name(11851, 8, Alias, 0),
    name(11859, 6, Alias, 0),
    name(11865, 8, Alias, 0),
    name(11873, 31, Alias, 0),
    name(11904, 30, Alias, 0),
    name(11934, 17, Alias, 0),
    name(11951, 34, Alias, 0),
    name(11985, 8, Alias, 0),
    name(11993, 15, Alias, 0),
    name(12008, 16, Alias, 0),
    name(12024, 18, Former, 128),
    name(12042, 16, Former, 128),
    name(12058, 19, Former, 128),
    name(12077, 20, Former, 128),
    name(12097, 13, Former, 128),
    name(12110, 34, Former, 128),
    name(12144, 20, Former, 128),
    name(12164, 14, Former, 128),
    name(12178, 42, Former, 128),
    name(12220, 12, Former, 128),
    name(12232, 15, Former, 128),
    name(12247, 15, Former, 128),
    name(12262, 16, Metonym, 0),
    name(12278, 15, Metonym, 0),
    name(12293, 6, Metonym, 191),
    name(12299, 4, Metonym, 129),
    name(12303, 16, Metonym, 0),
    name(12319, 18, Metonym, 0),
    name(12337, 17, Metonym, 129),
    name(12354, 16, Metonym, 0),
    name(12370, 19, Metonym, 129),
    name(12389, 17, Metonym, 0),
    name(12406, 25, Metonym, 0),
    name(12431, 8, Short, 0),
    name(12439, 20, Official, 0),
    name(12459, 7, Alias, 0),
    name(12466, 9, Alias, 0),
    name(12475, 6, Alias, 0),
    name(12481, 7, Alias, 0),
    name(12488, 7, Alias, 0),
    name(12495, 6, Alias, 0),
    name(12501, 6, Alias, 0),
    name(12507, 12, Alias, 0),
    name(12519, 23, Former, 157),
    name(12542, 15, Former, 157),
    name(12557, 28, Former, 40),
    name(12585, 22, Former, 157),
    name(12607, 17, Former, 40),
    name(12624, 43, Former, 157),
    name(12667, 4, Former, 157),
    name(12671, 43, Former, 157),
    name(12714, 36, Former, 157),
    name(12750, 13, Metonym, 0),
    name(12763, 8, Short, 0),
    name(12771, 24, Official, 0),
    name(12795, 12, Alias, 0),
    name(12807, 6, Metonym, 0),
    name(12813, 7, Short, 0),
    name(12820, 18, Official, 0),
    name(12838, 9, Alias, 0),
    name(12847, 8, Alias, 0),
    name(12855, 9, Alias, 0),
    name(12864, 7, Alias, 0),
    name(12871, 9, Alias, 0),
    name(12880, 18, Alias, 0),
    name(12898, 11, Metonym, 0),
    name(12909, 14, Metonym, 0),
    name(12923, 14, Metonym, 0),
    name(12937, 10, Metonym, 0),
    name(12947, 10, Metonym, 0),
    name(12957, 10, Metonym, 0),
    name(12967, 10, Metonym, 0),
    name(12977, 10, Metonym, 0),
    name(12987, 10, Metonym, 0),
    name(12997, 18, Short, 0),
    name(13015, 9, Alias, 0),
    name(13024, 23, Alias, 0),
    name(13047, 15, Alias, 0),
    name(13062, 21, Alias, 0),
    name(13083, 21, Alias, 0),
    name(13104, 23, Alias, 0),
    name(13127, 22, Alias, 0),
    name(13149, 14, Metonym, 0),
    name(13163, 13, Metonym, 0),
    name(13176, 7, Short, 0),
    name(13183, 39, Official, 0),
    name(13222, 9, Alias, 0),
    name(13231, 8, Alias, 0),
    name(13239, 8, Alias, 0),
    name(13247, 7, Alias, 0),
    name(13254, 42, Alias, 0),
    name(13296, 6, Alias, 0),
    name(13302, 28, Alias, 0),
    name(13330, 14, Alias, 0),
    name(13344, 19, Former, 30),
    name(13363, 14, Former, 30),
    name(13377, 5, Metonym, 0),
    name(13382, 6, Metonym, 0),
    name(13388, 6, Metonym, 0),
    name(13394, 7, Metonym, 0),
    name(13401, 5, Metonym, 0),
    name(13406, 11, Metonym, 0),
    name(13417, 18, Metonym, 0),
    name(13435, 7, Short, 0),
    name(13442, 19, Official, 0),
    name(13461, 7, Alias, 0),
    name(13468, 7, Alias, 0),
    name(13475, 9, Alias, 0),
    name(13484, 10, Metonym, 0),
    name(13494, 17, Metonym, 0),
    name(13511, 12, Metonym, 0),
    name(13523, 21, Metonym, 0),
    name(13544, 5, Metonym, 0),
    name(13549, 5, Short, 0),
    name(13554, 22, Official, 0),
    name(13576, 10, Alias, 0),
    name(13586, 8, Alias, 0),
    name(13594, 5, Alias, 0),
    name(13599, 6, Alias, 0),
    name(13605, 5, Alias, 0),
    name(13610, 6, Alias, 0),
    name(13616, 4, Alias, 0),
    name(13620, 4, Alias, 0),
    name(13624, 8, Alias, 0),
    name(13632, 7, Alias, 0),
    name(13639, 6, Alias, 0),
    name(13645, 16, Former, 100),
    name(13661, 17, Former, 138),
    name(13678, 3, Former, 150),
    name(13681, 20, Former, 150),
    name(13701, 13, Metonym, 0),
    name(13714, 13, Metonym, 0),
    name(13727, 10, Metonym, 0),
    name(13737, 5, Metonym, 0),
    name(13742, 8, Metonym, 0),
    name(13750, 17, Metonym, 0),
    name(13767, 8, Metonym, 0),
    name(13775, 10, Metonym, 0),
    name(13785, 17, Metonym, 0),
    name(13802, 5, Metonym, 0),
    name(13807, 8, Metonym, 0),
    name(13815, 14, Metonym, 0),
    name(13829, 7, Short, 0),
    name(13836, 16, Official, 0),
    name(13852, 8, Alias, 0),
    name(13860, 5, Alias, 0),
    name(13865, 10, Alias, 0),
    name(13875, 12, Alias, 0),
    name(13887, 14, Alias, 0),
    name(13901, 12, Alias, 0),
    name(13913, 15, Former, 5),
    name(13928, 6, Metonym, 0),
    name(13934, 6, Metonym, 0),
    name(13940, 14, Short, 0),
    name(13954, 39, Alias, 0),
    name(13993, 4, Alias, 0),
    name(13997, 39, Alias, 0),
    name(14036, 41, Alias, 0),
    name(14077, 4, Alias, 0),
    name(14081, 15, Alias, 0),
    name(14096, 18, Alias, 0),
    name(14114, 17, Alias, 0),
    name(14131, 32, Alias, 0),
    name(14163, 33, Alias, 0),
    name(14196, 33, Alias, 0),
    name(14229, 32, Alias, 0),
    name(14261, 16, Alias, 0),
    name(14277, 9, Alias, 0),
    name(14286, 10, Alias, 0),
    name(14296, 29, Alias, 0),
    name(14325, 10, Former, 59),
    name(14335, 15, Former, 59),
    name(14350, 14, Former, 59),
    name(14364, 16, Former, 59),
    name(14380, 5, Short, 0),
    name(14385, 16, Official, 0),
    name(14401, 7, Alias, 0),
    name(14408, 8, Alias, 0),
    name(14416, 7, Alias, 0),
    name(14423, 7, Alias, 0),
    name(14430, 7, Alias, 0),
    name(14437, 8, Alias, 0),
    name(14445, 16, Alias, 0),
    name(14461, 6, Alias, 0),
    name(14467, 7, Alias, 0),
    name(14474, 6, Alias, 0),
    name(14480, 14, Former, 110),
    name(14494, 15, Former, 110),
    name(14509, 13, Former, 110),
    name(14522, 10, Metonym, 0),
    name(14532, 11, Metonym, 0),
    name(14543, 6, Metonym, 0),
    name(14549, 7, Metonym, 0),
    name(14556, 14, Metonym, 0),
    name(14570, 21, Metonym, 0),
    name(14591, 21, Metonym, 0),
    name(14612, 17, Metonym, 0),
    name(14629, 8, Metonym, 0),
    name(14637, 15, Metonym, 0),
    name(14652, 7, Short, 0),
    name(14659, 19, Official, 0),
    name(14678, 5, Alias, 0),
    name(14683, 14, Alias, 0),
    name(14697, 8, Alias, 0),
    name(14705, 7, Alias, 0),
    name(14712, 7, Alias, 0),
    name(14719, 12, Former, 114),
    name(14731, 34, Former, 114),
    name(14765, 8, Metonym, 0),
    name(14773, 14, Metonym, 0),
    name(14787, 7, Metonym, 0),
    name(14794, 7, Metonym, 0),
    name(14801, 8, Short, 0),
    name(14809, 39, Official, 0),
    name(14848, 8, Alias, 0),
    name(14856, 12, Alias, 0),
    name(14868, 12, Alias, 0),
    name(14880, 8, Alias, 0),
    name(14888, 10, Alias, 0),
    name(14898, 9, Alias, 0),
    name(14907, 15, Alias, 0),
    name(14922, 3, Code, 71),
    name(14925, 10, Former, 6),
    name(14935, 8, Former, 6),
    name(14943, 9, Former, 6),
    name(14952, 9, Former, 6),
    name(14961, 18, Former, 50),
    name(14979, 16, Former, 50),
    name(14995, 40, Former, 186),
    name(15035, 18, Former, 169),
    name(15053, 11, Metonym, 0),
    name(15064, 11, Metonym, 0),
    name(15075, 11, Metonym, 0),
    name(15086, 7, Short, 0),
    name(15093, 19, Official, 0),
    name(15112, 8, Alias, 0),
    name(15120, 9, Alias, 0),
    name(15129, 8, Alias, 0),
    name(15137, 18, Alias, 0),
    name(15155, 16, Alias, 0),
    name(15171, 5, Alias, 0),
    name(15176, 27, Metonym, 0),
    name(15203, 11, Metonym, 0),
    name(15214, 8, Metonym, 0),
    name(15222, 10, Metonym, 0),
    name(15232, 11, Metonym, 0),
    name(15243, 11, Metonym, 0),
    name(15254, 4, Short, 0),
    name(15258, 16, Official, 0),
    name(15274, 5, Alias, 0),
    name(15279, 7, Alias, 0),
    name(15286, 6, Alias, 0),
    name(15292, 4, Alias, 0),
    name(15296, 12, Alias, 0),
    name(15308, 4, Alias, 0),
    name(15312, 28, Alias, 0),
    name(15340, 16, Former, 164),
    name(15356, 37, Former, 190),
    name(15393, 4, Metonym, 0),
    name(15397, 16, Short, 0),
    name(15413, 8, Alias, 0),
    name(15421, 27, Alias, 0),
    name(15448, 14, Alias, 0),
    name(15462, 9, Alias, 0),
    name(15471, 14, Alias, 0),
    name(15485, 14, Alias, 0),
    name(15499, 14, Alias, 0),
    name(15513, 14, Alias, 0),
    name(15527, 9, Alias, 0),
    name(15536, 8, Alias, 0),
    name(15544, 7, Alias, 0),
    name(15551, 15, Alias, 0),
    name(15566, 12, Metonym, 0),
    name(15578, 16, Metonym, 0),
    name(15594, 41, Short, 0),
    name(15635, 6, Short, 0),
    name(15641, 15, Official, 0),
    name(15656, 7, Alias, 0),
    name(15663, 10, Alias, 0),
    name(15673, 9, Alias, 0),
    name(15682, 9, Alias, 0),
    name(15691, 6, Alias, 0),
    name(15697, 22, Alias, 0),
    name(15719, 7, Alias, 0),
    name(15726, 19, Alias, 0),
    name(15745, 19, Alias, 0),
    name(15764, 22, Alias, 0),
    name(15786, 9, Alias, 0),
    name(15795, 14, Alias, 0),
    name(15809, 5, Metonym, 0),
    name(15814, 7, Metonym, 0),
    name(15821, 14, Metonym, 0),
    name(15835, 17, Metonym, 0),
    name(15852, 15, Metonym, 0),
    name(15867, 17, Metonym, 0),
    name(15884, 8, Metonym, 0),
    name(15892, 14, Metonym, 0),
    name(15906, 20, Metonym, 0),
    name(15926, 6, Metonym, 0),
    name(15932, 5, Metonym, 0),
    name(15937, 13, Metonym, 0),
    name(15950, 12, Metonym, 0),
    name(15962, 10, Metonym, 0),
    name(15972, 8, Metonym, 0),
    name(15980, 8, Metonym, 0),
    name(15988, 15, Metonym, 0),
    name(16003, 13, Short, 0),
    name(16016, 14, Alias, 0),
    name(16030, 7, Alias, 0),
    name(16037, 6, Alias, 0),
    name(16043, 10, Alias, 0),
    name(16053, 8, Alias, 0),
    name(16061, 15, Alias, 0),
    name(16076, 10, Alias, 0),
    name(16086, 7, Alias, 0),
    name(16093, 8, Alias, 0),
    name(16101, 12, Alias, 0),
    name(16113, 12, Alias, 0),
    name(16125, 11, Alias, 0),
    name(16136, 11, Alias, 0),
    name(16147, 15, Alias, 0),
    name(16162, 13, Alias, 0),
    name(16175, 9, Metonym, 0),
    name(16184, 9, Metonym, 0),
    name(16193, 10, Short, 0),
    name(16203, 30, Official, 0),
    name(16233, 32, Alias, 0),
    name(16265, 31, Alias, 0),
    name(16296, 13, Alias, 0),
    name(16309, 25, Alias, 0),
    name(16334, 35, Alias, 0),
    name(16369, 16, Alias, 0),
    name(16385, 11, Alias, 0),
    name(16396, 11, Alias, 0),
    name(16407, 28, Alias, 0),
    name(16435, 32, Alias, 0),
    name(16467, 7, Metonym, 0),
    name(16474, 19, Short, 1),
    name(16493, 22, Alias, 1),
    name(16515, 21, Alias, 1),
    name(16536, 5, Short, 0),
    name(16541, 17, Official, 0),
    name(16558, 5, Alias, 0),
    name(16563, 6, Alias, 0),
    name(16569, 17, Alias, 0),
    name(16586, 21, Alias, 0),
    name(16607, 10, Metonym, 0),
    name(16617, 21, Metonym, 0),
    name(16638, 14, Short, 0),
    name(16652, 52, Official, 0),
    name(16704, 7, Alias, 0),
    name(16711, 26, Alias, 0),
    name(16737, 16, Alias, 0),
    name(16753, 11, Alias, 0),
    name(16764, 11, Alias, 0),
    name(16775, 13, Alias, 0),
    name(16788, 13, Alias, 0),
    name(16801, 15, Alias, 0),
    name(16816, 13, Alias, 0),
    name(16829, 34, Alias, 0),
    name(16863, 17, Alias, 0),
    name(16880, 15, Alias, 0),
    name(16895, 13, Alias, 0),
    name(16908, 11, Alias, 0),
    name(16919, 4, Alias, 0),
    name(16923, 11, Alias, 0),
    name(16934, 11, Alias, 0),
    name(16945, 11, Alias, 0),
    name(16956, 14, Alias, 0),
    name(16970, 42, Alias, 0),
    name(17012, 2, Alias, 0),
    name(17014, 15, Alias, 0),
    name(17029, 6, Alias, 0),
    name(17035, 19, Alias, 0),
    name(17054, 31, Alias, 0),
    name(17085, 22, Alias, 0),
    name(17107, 23, Alias, 0),
    name(17130, 19, Alias, 0),
    name(17149, 15, Alias, 0),
    name(17164, 16, Alias, 0),
    name(17180, 2, Alias, 0),
    name(17182, 28, Alias, 0),
    name(17210, 17, Metonym, 0),
    name(17227, 22, Metonym, 0),
    name(17249, 17, Metonym, 0),
    name(17266, 8, Metonym, 0),
    name(17274, 20, Metonym, 0),
    name(17294, 14, Metonym, 0),
    name(17308, 7, Metonym, 0),
    name(17315, 4, Metonym, 0),
    name(17319, 3, Metonym, 0),
    name(17322, 14, Metonym, 0),
    name(17336, 31, Metonym, 0),
    name(17367, 44, Metonym, 0),
    name(17411, 19, Metonym, 0),
    name(17430, 15, Metonym, 0),
    name(17445, 6, Metonym, 0),
    name(17451, 6, Metonym, 0),
    name(17457, 7, Metonym, 0),
    name(17464, 5, Metonym, 0),
    name(17469, 21, Metonym, 0),
    name(17490, 9, Metonym, 0),
    name(17499, 24, Metonym, 0),
    name(17523, 10, Metonym, 0),
    name(17533, 21, Metonym, 0),
    name(17554, 11, Metonym, 0),
    name(17565, 9, Metonym, 0),
    name(17574, 24, Metonym, 0),
    name(17598, 12, Metonym, 0),
    name(17610, 26, Short, 0),
    name(17636, 33, Official, 0),
    name(17669, 18, Alias, 0),
    name(17687, 25, Alias, 0),
    name(17712, 22, Alias, 0),
    name(17734, 23, Alias, 0),
    name(17757, 7, Short, 0),
    name(17764, 8, Alias, 0),
    name(17772, 6, Alias, 0),
    name(17778, 7, Alias, 0),
    name(17785, 8, Alias, 0),
    name(17793, 10, Alias, 0),
    name(17803, 19, Alias, 0),
    name(17822, 10, Alias, 0),
    name(17832, 12, Alias, 0),
    name(17844, 30, Alias, 0),
    name(17874, 12, Former, 98),
    name(17886, 34, Former, 98),
    name(17920, 16, Metonym, 0),
    name(17936, 7, Metonym, 0),
    name(17943, 8, Metonym, 0),
    name(17951, 7, Metonym, 0),
    name(17958, 6, Metonym, 0),
    name(17964, 21, Metonym, 0),
    name(17985, 8, Short, 0),
    name(17993, 21, Official, 0),
    name(18014, 9, Alias, 0),
    name(18023, 9, Alias, 0),
    name(18032, 16, Metonym, 0),
    name(18048, 5, Short, 0),
    name(18053, 17, Official, 0),
    name(18070, 4, Alias, 0),
    name(18074, 10, Former, 18),
    name(18084, 5, Metonym, 0),
    name(18089, 15, Metonym, 0),
    name(18104, 13, Metonym, 0),
    name(18117, 10, Metonym, 0),
    name(18127, 9, Short, 0),
    name(18136, 10, Alias, 0),
    name(18146, 6, Short, 0),
    name(18152, 18, Official, 0),
    name(18170, 14, Alias, 0),
    name(18184, 6, Alias, 0),
    name(18190, 14, Alias, 0),
    name(18204, 7, Alias, 0),
    name(18211, 15, Alias, 0),
    name(18226, 22, Alias, 0),
    name(18248, 13, Former, 20),
    name(18261, 18, Former, 20),
    name(18279, 41, Former, 180),
    name(18320, 7, Metonym, 0),
    name(18327, 20, Metonym, 0),
    name(18347, 10, Short, 0),
    name(18357, 9, Alias, 0),
    name(18366, 11, Metonym, 0),
    name(18377, 6, Short, 0),
    name(18383, 22, Official, 0),
    name(18405, 6, Alias, 0),
    name(18411, 30, Alias, 0),
    name(18441, 13, Former, 36),
    name(18454, 6, Metonym, 0),
    name(18460, 19, Metonym, 0),
    name(18479, 13, Short, 0),
    name(18492, 25, Official, 0),
    name(18517, 13, Alias, 0),
    name(18530, 13, Alias, 0),
    name(18543, 13, Alias, 0),
    name(18556, 14, Alias, 0),
    name(18570, 17, Former, 49),
    name(18587, 17, Former, 49),
    name(18604, 6, Metonym, 0),
    name(18610, 17, Short, 0),
    name(18627, 29, Official, 0),
    name(18656, 17, Alias, 0),
    name(18673, 18, Alias, 0),
    name(18691, 17, Alias, 0),
    name(18708, 20, Alias, 0),
    name(18728, 17, Alias, 0),
    name(18745, 16, Former, 41),
    name(18761, 14, Former, 41),
    name(18775, 6, Metonym, 0),
    name(18781, 6, Short, 0),
    name(18787, 17, Official, 0),
    name(18804, 2, Alias, 0),
    name(18806, 6, Alias, 0),
    name(18812, 5, Alias, 0),
    name(18817, 6, Alias, 0),
    name(18823, 12, Alias, 0),
    name(18835, 6, Alias, 0),
    name(18841, 6, Alias, 0),
    name(18847, 10, Alias, 0),
    name(18857, 12, Alias, 0),
    name(18869, 10, Alias, 0),
    name(18879, 37, Alias, 0),
    name(18916, 17, Former, 48),
    name(18933, 6, Metonym, 0),
    name(18939, 5, Metonym, 0),
    name(18944, 5, Metonym, 0),
    name(18949, 6, Metonym, 0),
    name(18955, 6, Metonym, 0),
    name(18961, 8, Metonym, 0),
    name(18969, 7, Metonym, 0),
    name(18976, 15, Metonym, 0),
    name(18991, 7, Metonym, 0),
    name(18998, 14, Metonym, 0),
    name(19012, 10, Metonym, 0),
    name(19022, 7, Short, 0),
    name(19029, 10, Alias, 0),
    name(19039, 14, Metonym, 0),
    name(19053, 9, Short, 0),
    name(19062, 9, Alias, 0),
    name(19071, 11, Alias, 0),
    name(19082, 12, Alias, 0),
    name(19094, 9, Alias, 0),
    name(19103, 16, Alias, 0),
    name(19119, 8, Metonym, 0),
    name(19127, 4, Metonym, 0),
    name(19131, 9, Short, 0),
    name(19140, 21, Official, 0),
    name(19161, 19, Metonym, 0),
    name(19180, 14, Metonym, 0),
    name(19194, 13, Short, 0),
    name(19207, 20, Alias, 0),
    name(19227, 13, Alias, 0),
    name(19240, 16, Alias, 0),
    name(19256, 15, Alias, 0),
    name(19271, 15, Alias, 0),
    name(19286, 6, Alias, 0),
    name(19292, 17, Alias, 0),
    name(19309, 7, Metonym, 0),
    name(19316, 4, Short, 0),
    name(19320, 17, Official, 0),
    name(19337, 7, Alias, 0),
    name(19344, 9, Metonym, 0),
    name(19353, 6, Short, 0),
    name(19359, 31, Official, 0),
    name(19390, 30, Alias, 0),
    name(19420, 18, Alias, 0),
    name(19438, 14, Former, 37),
    name(19452, 14, Former, 37),
    name(19466, 10, Metonym, 0),
    name(19476, 9, Short, 0),
    name(19485, 48, Official, 0),
    name(19533, 5, Alias, 0),
    name(19538, 13, Alias, 0),
    name(19551, 19, Alias, 0),
    name(19570, 39, Alias, 0),
    name(19609, 73, Alias, 0),
    name(19682, 16, Alias, 0),
    name(19698, 23, Alias, 0),
    name(19721, 8, Alias, 0),
    name(19729, 28, Alias, 0),
    name(19757, 16, Alias, 0),
    name(19773, 24, Alias, 0),
    name(19797, 16, Alias, 0),
    name(19813, 32, Alias, 0),
    name(19845, 9, Alias, 0),
    name(19854, 12, Alias, 0),
    name(19866, 27, Alias, 0),
    name(19893, 27, Alias, 0),
    name(19920, 6, Alias, 0),
    name(19926, 33, Short, 0),
    name(19959, 26, Alias, 0),
    name(19985, 24, Alias, 0),
    name(20009, 22, Alias, 0),
    name(20031, 22, Alias, 0),
    name(20053, 22, Alias, 0),
    name(20075, 24, Alias, 0),
    name(20099, 8, Short, 0),
    name(20107, 20, Official, 0),
    name(20127, 22, Alias, 0),
    name(20149, 11, Metonym, 0),
    name(20160, 7, Short, 0),
    name(20167, 19, Official, 0),
    name(20186, 7, Alias, 0),
    name(20193, 7, Alias, 0),
    name(20200, 7, Alias, 0),
    name(20207, 8, Alias, 0),
    name(20215, 12, Alias, 0),
    name(20227, 8, Alias, 0),
    name(20235, 18, Alias, 0),
    name(20253, 5, Metonym, 0),
    name(20258, 12, Metonym, 0),
    name(20270, 10, Metonym, 0),
    name(20280, 6, Metonym, 0),
    name(20286, 9, Metonym, 0),
    name(20295, 5, Short, 0),
    name(20300, 17, Official, 0),
    name(20317, 5, Alias, 0),
    name(20322, 5, Alias, 0),
    name(20327, 20, Alias, 0),
    name(20347, 14, Metonym, 0),
    name(20361, 16, Metonym, 0),
    name(20377, 7, Short, 0),
    name(20384, 7, Alias, 0),
    name(20391, 8, Alias, 0),
    name(20399, 10, Alias, 0),
    name(20409, 21, Alias, 0),
    name(20430, 13, Alias, 0),
    name(20443, 6, Alias, 0),
    name(20449, 8, Alias, 0),
    name(20457, 6, Alias, 0),
    name(20463, 27, Former, 133),
    name(20490, 18, Former, 119),
    name(20508, 18, Former, 95),
    name(20526, 28, Former, 133),
    name(20554, 19, Former, 188),
    name(20573, 11, Metonym, 0),
    name(20584, 8, Metonym, 0),
    name(20592, 19, Metonym, 0),
    name(20611, 9, Metonym, 0),
    name(20620, 14, Metonym, 0),
    name(20634, 9, Short, 0),
    name(20643, 21, Official, 0),
    name(20664, 10, Alias, 0),
    name(20674, 10, Alias, 0),
    name(20684, 18, Alias, 0),
    name(20702, 17, Former, 13),
    name(20719, 17, Former, 13),
    name(20736, 23, Former, 13),
    name(20759, 18, Former, 13),
    name(20777, 42, Former, 134),
    name(20819, 26, Former, 134),
    name(20845, 12, Metonym, 0),
    name(20857, 8, Metonym, 0),
    name(20865, 8, Metonym, 0),
    name(20873, 14, Metonym, 0),
    name(20887, 23, Metonym, 0),
    name(20910, 7, Metonym, 0),
    name(20917, 14, Metonym, 0),
    name(20931, 9, Metonym, 0),
    name(20940, 8, Metonym, 0),
    name(20948, 7, Metonym, 0),
    name(20955, 11, Short, 0),
    name(20966, 12, Alias, 0),
    name(20978, 11, Alias, 0),
    name(20989, 9, Alias, 0),
    name(20998, 11, Alias, 0),
    name(21009, 12, Alias, 0),
    name(21021, 11, Alias, 0),
    name(21032, 20, Metonym, 0),
    name(21052, 5, Short, 0),
    name(21057, 17, Official, 0),
    name(21074, 6, Alias, 0),
    name(21080, 9, Alias, 0),
    name(21089, 9, Alias, 0),
    name(21098, 4, Alias, 0),
    name(21102, 6, Alias, 0),
    name(21108, 18, Alias, 0),
    name(21126, 14, Alias, 0),
    name(21140, 12, Alias, 0),
    name(21152, 34, Alias, 0),
    name(21186, 13, Former, 9),
    name(21199, 17, Former, 123),
    name(21216, 12, Former, 123),
    name(21228, 17, Metonym, 0),
    name(21245, 18, Metonym, 0),
    name(21263, 5, Metonym, 0),
    name(21268, 23, Metonym, 0),
    name(21291, 15, Metonym, 0),
    name(21306, 9, Metonym, 0),
    name(21315, 9, Metonym, 0),
    name(21324, 11, Metonym, 0),
    name(21335, 10, Metonym, 0),
    name(21345, 11, Metonym, 0),
    name(21356, 11, Metonym, 0),
    name(21367, 16, Metonym, 0),
    name(21383, 12, Metonym, 0),
    name(21395, 18, Metonym, 0),
    name(21413, 11, Metonym, 0),
    name(21424, 30, Short, 0),
    name(21454, 4, Alias, 0),
    name(21458, 41, Alias, 0),
    name(21499, 6, Alias, 0),
    name(21505, 18, Alias, 0),
    name(21523, 14, Alias, 0),
    name(21537, 41, Alias, 0),
    name(21578, 41, Alias, 0),
    name(21619, 41, Alias, 0),
    name(21660, 40, Alias, 0),
    name(21700, 7, Short, 0),
    name(21707, 4, Alias, 0),
    name(21711, 14, Alias, 0),
    name(21725, 6, Alias, 0),
    name(21731, 7, Alias, 0),
    name(21738, 7, Alias, 0),
    name(21745, 21, Alias, 0),
    name(21766, 19, Alias, 0),
    name(21785, 16, Alias, 0),
    name(21801, 16, Former, 101),
    name(21817, 18, Former, 101),
    name(21835, 18, Metonym, 0),
    name(21853, 6, Metonym, 0),
    name(21859, 14, Metonym, 0),
    name(21873, 28, Metonym, 0),
    name(21901, 12, Metonym, 0),
    name(21913, 14, Metonym, 0),
    name(21927, 14, Metonym, 0),
    name(21941, 20, Metonym, 0),
    name(21961, 4, Short, 0),
    name(21965, 24, Official, 0),
    name(21989, 9, Alias, 0),
    name(21998, 4, Alias, 0),
    name(22002, 5, Alias, 0),
    name(22007, 24, Alias, 0),
    name(22031, 29, Alias, 0),
    name(22060, 28, Alias, 0),
    name(22088, 10, Alias, 0),
    name(22098, 10, Alias, 0),
    name(22108, 36, Alias, 0),
    name(22144, 14, Former, 108),
    name(22158, 13, Former, 108),
    name(22171, 22, Former, 108),
    name(22193, 5, Former, 4),
    name(22198, 6, Former, 4),
    name(22204, 7, Former, 4),
    name(22211, 14, Metonym, 0),
    name(22225, 14, Metonym, 0),
    name(22239, 3, Metonym, 0),
    name(22242, 6, Metonym, 0),
    name(22248, 7, Metonym, 0),
    name(22255, 6, Metonym, 0),
    name(22261, 10, Metonym, 0),
    name(22271, 4, Short, 0),
    name(22275, 16, Official, 0),
    name(22291, 7, Alias, 0),
    name(22298, 4, Alias, 0),
    name(22302, 6, Alias, 0),
    name(22308, 12, Alias, 0),
    name(22320, 14, Former, 141),
    name(22334, 15, Former, 99),
    name(22349, 6, Metonym, 0),
    name(22355, 6, Metonym, 0),
    name(22361, 7, Metonym, 0),
    name(22368, 27, Metonym, 0),
    name(22395, 10, Metonym, 0),
    name(22405, 7, Short, 0),
    name(22412, 19, Official, 0),
    name(22431, 7, Alias, 0),
    name(22438, 7, Alias, 0),
    name(22445, 8, Alias, 0),
    name(22453, 20, Alias, 0),
    name(22473, 7, Alias, 0),
    name(22480, 18, Former, 92),
    name(22498, 12, Metonym, 0),
    name(22510, 10, Metonym, 0),
    name(22520, 6, Short, 0),
    name(22526, 15, Official, 0),
    name(22541, 7, Alias, 0),
    name(22548, 12, Alias, 0),
    name(22560, 7, Alias, 0),
    name(22567, 15, Alias, 0),
    name(22582, 7, Alias, 0),
    name(22589, 10, Alias, 0),
    name(22599, 21, Alias, 0),
    name(22620, 14, Alias, 0),
    name(22634, 14, Metonym, 0),
    name(22648, 11, Metonym, 0),
    name(22659, 11, Metonym, 0),
    name(22670, 7, Metonym, 0),
    name(22677, 9, Metonym, 0),
    name(22686, 10, Metonym, 0),
    name(22696, 5, Metonym, 0),
    name(22701, 8, Metonym, 0),
    name(22709, 14, Metonym, 0),
    name(22723, 5, Short, 0),
    name(22728, 16, Official, 0),
    name(22744, 6, Alias, 0),
    name(22750, 6, Alias, 0),
    name(22756, 7, Alias, 0),
    name(22763, 19, Alias, 0),
    name(22782, 17, Alias, 0),
    name(22799, 7, Alias, 0),
    name(22806, 7, Alias, 0),
    name(22813, 12, Alias, 0),
    name(22825, 16, Former, 81),
    name(22841, 12, Metonym, 0),
    name(22853, 9, Metonym, 0),
    name(22862, 12, Metonym, 0),
    name(22874, 12, Metonym, 0),
    name(22886, 13, Metonym, 0),
    name(22899, 14, Metonym, 0),
    name(22913, 20, Metonym, 0),
    name(22933, 21, Metonym, 0),
    name(22954, 23, Metonym, 0),
    name(22977, 8, Metonym, 0),
    name(22985, 15, Metonym, 0),
    name(23000, 9, Metonym, 0),
    name(23009, 3, Metonym, 0),
    name(23012, 4, Metonym, 0),
    name(23016, 4, Metonym, 0),
    name(23020, 12, Metonym, 0),
    name(23032, 7, Short, 0),
    name(23039, 8, Alias, 0),
    name(23047, 7, Alias, 0),
    name(23054, 9, Alias, 0),
    name(23063, 13, Metonym, 0),
    name(23076, 8, Metonym, 0),
    name(23084, 10, Metonym, 0),
    name(23094, 6, Short, 0),
    name(23100, 19, Official, 0),
    name(23119, 12, Metonym, 0),
    name(23131, 6, Short, 0),
    name(23137, 27, Official, 0),
    name(23164, 8, Alias, 0),
    name(23172, 9, Alias, 0),
    name(23181, 9, Alias, 0),
    name(23190, 8, Alias, 0),
    name(23198, 8, Alias, 0),
    name(23206, 9, Alias, 0),
    name(23215, 17, Alias, 0),
    name(23232, 7, Alias, 0),
    name(23239, 12, Alias, 0),
    name(23251, 22, Former, 7),
    name(23273, 32, Former, 120),
    name(23305, 12, Former, 11),
    name(23317, 11, Former, 11),
    name(23328, 20, Metonym, 0),
    name(23348, 5, Metonym, 0),
    name(23353, 15, Metonym, 0),
    name(23368, 21, Metonym, 0),
    name(23389, 5, Short, 0),
    name(23394, 14, Official, 0),
    name(23408, 8, Alias, 0),
    name(23416, 5, Alias, 0),
    name(23421, 7, Alias, 0),
    name(23428, 6, Alias, 0),
    name(23434, 5, Alias, 0),
    name(23439, 6, Alias, 0),
    name(23445, 12, Alias, 0),
    name(23457, 6, Alias, 0),
    name(23463, 9, Alias, 0),
    name(23472, 9, Alias, 0),
    name(23481, 15, Former, 8),
    name(23496, 14, Former, 8),
    name(23510, 20, Metonym, 0),
    name(23530, 8, Metonym, 0),
    name(23538, 6, Metonym, 0),
    name(23544, 12, Metonym, 0),
    name(23556, 10, Metonym, 0),
    name(23566, 9, Metonym, 0),
    name(23575, 12, Metonym, 0),
    name(23587, 5, Metonym, 0),
    name(23592, 5, Metonym, 0),
    name(23597, 7, Metonym, 0),
    name(23604, 6, Metonym, 0),
    name(23610, 15, Short, 1),
    name(23625, 14, Alias, 1),
    name(23639, 10, Short, 0),
    name(23649, 22, Official, 0),
    name(23671, 12, Alias, 0),
    name(23683, 10, Alias, 0),
    name(23693, 10, Alias, 0),
    name(23703, 11, Alias, 0),
    name(23714, 10, Alias, 0),
    name(23724, 10, Alias, 0),
    name(23734, 9, Alias, 0),
    name(23743, 9, Alias, 0),
    name(23752, 22, Alias, 0),
    name(23774, 18, Alias, 0),
    name(23792, 18, Alias, 0),
    name(23810, 10, Former, 112),
    name(23820, 32, Former, 112),
    name(23852, 7, Metonym, 0),
    name(23859, 6, Metonym, 0),
    name(23865, 8, Metonym, 73),
    name(23873, 6, Metonym, 73),
    name(23879, 6, Metonym, 0),
    name(23885, 10, Metonym, 201),
    name(23895, 9, Metonym, 201),
    name(23904, 25, Metonym, 0),
    name(23929, 5, Short, 0),
    name(23934, 17, Official, 0),
    name(23951, 5, Alias, 0),
    name(23956, 7, Alias, 0),
    name(23963, 12, Former, 33),
    name(23975, 15, Metonym, 0),
    name(23990, 14, Metonym, 0),
    name(24004, 7, Metonym, 0),
    name(24011, 20, Metonym, 0),
    name(24031, 10, Short, 0),
    name(24041, 15, Official, 0),
    name(24056, 16, Alias, 0),
    name(24072, 9, Alias, 0),
    name(24081, 12, Alias, 0),
    name(24093, 11, Alias, 0),
    name(24104, 9, Alias, 0),
    name(24113, 11, Alias, 0),
    name(24124, 9, Alias, 0),
    name(24133, 8, Alias, 0),
    name(24141, 11, Alias, 0),
    name(24152, 10, Alias, 0),
    name(24162, 9, Alias, 0),
    name(24171, 11, Alias, 0),
    name(24182, 11, Alias, 0),
    name(24193, 13, Alias, 0),
    name(24206, 10, Alias, 0),
    name(24216, 9, Alias, 0),
    name(24225, 8, Alias, 0),
    name(24233, 12, Alias, 0),
    name(24245, 14, Alias, 0),
    name(24259, 11, Alias, 0),
    name(24270, 22, Alias, 0),
    name(24292, 16, Alias, 0),
    name(24308, 20, Alias, 0),
    name(24328, 20, Alias, 0),
    name(24348, 11, Former, 111),
    name(24359, 33, Former, 111),
    name(24392, 10, Former, 111),
    name(24402, 7, Metonym, 0),
    name(24409, 8, Metonym, 0),
    name(24417, 7, Metonym, 0),
    name(24424, 6, Metonym, 0),
    name(24430, 6, Metonym, 0),
    name(24436, 8, Short, 0),
    name(24444, 19, Official, 0),
    name(24463, 8, Alias, 0),
    name(24471, 8, Alias, 0),
    name(24479, 7, Alias, 0),
    name(24486, 7, Alias, 0),
    name(24493, 8, Alias, 0),
    name(24501, 10, Alias, 0),
    name(24511, 7, Alias, 0),
    name(24518, 9, Alias, 0),
    name(24527, 14, Alias, 0),
    name(24541, 21, Alias, 0),
    name(24562, 39, Alias, 0),
    name(24601, 44, Former, 184),
    name(24645, 20, Former, 175),
    name(24665, 14, Former, 163),
    name(24679, 30, Former, 182),
    name(24709, 19, Former, 163),
    name(24728, 17, Former, 187),
    name(24745, 24, Metonym, 0),
    name(24769, 10, Metonym, 0),
    name(24779, 9, Metonym, 0),
    name(24788, 8, Short, 0),
    name(24796, 20, Official, 0),
    name(24816, 9, Alias, 0),
    name(24825, 15, Former, 174),
    name(24840, 22, Former, 174),
    name(24862, 8, Former, 174),
    name(24870, 7, Metonym, 0),
    name(24877, 12, Metonym, 0),
    name(24889, 6, Metonym, 0),
    name(24895, 21, Short, 0),
    name(24916, 35, Official, 0),
    name(24951, 41, Alias, 0),
    name(24992, 27, Alias, 0),
    name(25019, 11, Alias, 0),
    name(25030, 19, Alias, 0),
    name(25049, 28, Alias, 0),
    name(25077, 20, Alias, 0),
    name(25097, 23, Alias, 0),
    name(25120, 19, Alias, 0),
    name(25139, 24, Alias, 0),
    name(25163, 32, Former, 65),
    name(25195, 26, Former, 65),
    name(25221, 10, Metonym, 0),
    name(25231, 11, Short, 0),
    name(25242, 17, Official, 0),
    name(25259, 5, Alias, 0),
    name(25264, 13, Alias, 0),
    name(25277, 13, Alias, 0),
    name(25290, 6, Alias, 0),
    name(25296, 13, Alias, 0),
    name(25309, 6, Alias, 0),
    name(25315, 13, Alias, 0),
    name(25328, 13, Alias, 0),
    name(25341, 11, Alias, 0),
    name(25352, 6, Alias, 0),
    name(25358, 5, Alias, 0),
    name(25363, 6, Alias, 0),
    name(25369, 3, Alias, 0),
    name(25372, 19, Alias, 0),
    name(25391, 14, Alias, 0),
    name(25405, 20, Alias, 0),
    name(25425, 19, Alias, 0),
    name(25444, 7, Alias, 0),
    name(25451, 21, Alias, 0),
    name(25472, 9, Alias, 0),
    name(25481, 14, Alias, 0),
    name(25495, 10, Alias, 0),
    name(25505, 6, Alias, 0),
    name(25511, 12, Alias, 0),
    name(25523, 12, Alias, 0),
    name(25535, 6, Alias, 0),
    name(25541, 6, Alias, 0),
    name(25547, 6, Alias, 0),
    name(25553, 12, Alias, 0),
    name(25565, 6, Alias, 0),
    name(25571, 13, Metonym, 0),
    name(25584, 11, Metonym, 0),
    name(25595, 5, Metonym, 0),
    name(25600, 5, Metonym, 0),
    name(25605, 11, Metonym, 0),
    name(25616, 7, Metonym, 0),
    name(25623, 27, Metonym, 0),
    name(25650, 14, Metonym, 0),
    name(25664, 6, Metonym, 0),
    name(25670, 6, Short, 0),
    name(25676, 15, Official, 0),
    name(25691, 9, Alias, 0),
    name(25700, 9, Alias, 0),
    name(25709, 7, Alias, 0),
    name(25716, 7, Alias, 0),
    name(25723, 6, Alias, 0),
    name(25729, 12, Alias, 0),
    name(25741, 12, Metonym, 0),
    name(25753, 11, Metonym, 0),
    name(25764, 11, Metonym, 0),
    name(25775, 4, Short, 0),
    name(25779, 32, Official, 0),
    name(25811, 32, Alias, 0),
    name(25843, 4, Alias, 0),
    name(25847, 7, Alias, 0),
    name(25854, 8, Alias, 0),
    name(25862, 33, Alias, 0),
    name(25895, 35, Alias, 0),
    name(25930, 39, Alias, 0),
    name(25969, 9, Alias, 0),
    name(25978, 18, Alias, 0),
    name(25996, 15, Former, 132),
    name(26011, 9, Metonym, 0),
    name(26020, 9, Metonym, 0),
    name(26029, 7, Short, 0),
    name(26036, 17, Official, 0),
    name(26053, 5, Alias, 0),
    name(26058, 7, Alias, 0),
    name(26065, 6, Alias, 0),
    name(26071, 7, Alias, 0),
    name(26078, 19, Alias, 0),
    name(26097, 10, Alias, 0),
    name(26107, 6, Metonym, 0),
    name(26113, 13, Metonym, 0),
    name(26126, 6, Metonym, 0),
    name(26132, 8, Metonym, 0),
    name(26140, 6, Metonym, 0),
    name(26146, 12, Metonym, 0),
    name(26158, 20, Metonym, 0),
    name(26178, 10, Metonym, 0),
    name(26188, 7, Short, 0),
    name(26195, 19, Official, 0),
    name(26214, 8, Metonym, 0),
    name(26222, 5, Short, 0),
    name(26227, 14, Official, 0),
    name(26241, 5, Alias, 0),
    name(26246, 6, Alias, 0),
    name(26252, 5, Alias, 0),
    name(26257, 6, Alias, 0),
    name(26263, 5, Alias, 0),
    name(26268, 10, Alias, 0),
    name(26278, 47, Former, 185),
    name(26325, 10, Former, 179),
    name(26335, 25, Former, 179),
    name(26360, 16, Former, 136),
    name(26376, 22, Former, 179),
    name(26398, 20, Former, 159),
    name(26418, 17, Former, 179),
    name(26435, 41, Former, 179),
    name(26476, 23, Former, 135),
    name(26499, 7, Metonym, 0),
    name(26506, 12, Metonym, 0),
    name(26518, 11, Short, 0),
    name(26529, 12, Alias, 0),
    name(26541, 12, Alias, 0),
    name(26553, 8, Metonym, 0),
    name(26561, 13, Short, 0),
    name(26574, 29, Official, 0),
    name(26603, 25, Alias, 0),
    name(26628, 12, Alias, 0),
    name(26640, 12, Alias, 0),
    name(26652, 15, Alias, 0),
    name(26667, 5, Metonym, 0),
    name(26672, 9, Short, 0),
    name(26681, 42, Official, 0),
    name(26723, 7, Alias, 0),
    name(26730, 21, Alias, 0),
    name(26751, 10, Alias, 0),
    name(26761, 8, Alias, 0),
    name(26769, 18, Alias, 0),
    name(26787, 31, Alias, 0),
    name(26818, 7, Former, 127),
    name(26825, 7, Former, 127),
    name(26832, 6, Former, 127),
    name(26838, 6, Former, 127),
    name(26844, 18, Former, 127),
    name(26862, 7, Metonym, 0),
    name(26869, 5, Metonym, 0),
    name(26874, 25, Metonym, 0),
    name(26899, 19, Metonym, 0),
    name(26918, 12, Metonym, 0),
    name(26930, 7, Short, 0),
    name(26937, 18, Official, 0),
    name(26955, 6, Alias, 0),
    name(26961, 10, Former, 39),
    name(26971, 6, Metonym, 0),
    name(26977, 9, Short, 0),
    name(26986, 21, Official, 0),
    name(27007, 7, Alias, 0),
    name(27014, 19, Alias, 0),
    name(27033, 7, Alias, 0),
    name(27040, 8, Alias, 0),
    name(27048, 8, Alias, 0),
    name(27056, 5, Alias, 0),
    name(27061, 14, Former, 113),
    name(27075, 36, Former, 113),
    name(27111, 16, Metonym, 0),
    name(27127, 7, Metonym, 0),
    name(27134, 5, Metonym, 0),
    name(27139, 10, Short, 0),
    name(27149, 25, Official, 0),
    name(27174, 26, Alias, 0),
    name(27200, 24, Alias, 0),
    name(27224, 11, Alias, 0),
    name(27235, 9, Alias, 0),
    name(27244, 10, Alias, 0),
    name(27254, 11, Alias, 0),
    name(27265, 19, Metonym, 0),
    name(27284, 15, Metonym, 0),
    name(27299, 9, Metonym, 0),
    name(27308, 6, Short, 0),
    name(27314, 18, Official, 0),
    name(27332, 7, Alias, 0),
    name(27339, 18, Alias, 0),
    name(27357, 7, Alias, 0),
    name(27364, 8, Alias, 0),
    name(27372, 8, Alias, 0),
    name(27380, 8, Alias, 0),
    name(27388, 6, Alias, 0),
    name(27394, 11, Former, 115),
    name(27405, 33, Former, 115),
    name(27438, 4, Metonym, 0),
    name(27442, 11, Metonym, 0),
    name(27453, 5, Short, 0),
    name(27458, 44, Official, 0),
    name(27502, 5, Alias, 0),
    name(27507, 4, Alias, 0),
    name(27511, 9, Alias, 0),
    name(27520, 15, Alias, 0),
    name(27535, 35, Alias, 0),
    name(27570, 69, Alias, 0),
    name(27639, 12, Alias, 0),
    name(27651, 5, Alias, 0),
    name(27656, 9, Alias, 0),
    name(27665, 35, Alias, 0),
    name(27700, 12, Alias, 0),
    name(27712, 19, Alias, 0),
    name(27731, 24, Alias, 0),
    name(27755, 12, Alias, 0),
    name(27767, 20, Alias, 0),
    name(27787, 12, Alias, 0),
    name(27799, 29, Alias, 0),
    name(27828, 12, Alias, 0),
    name(27840, 27, Alias, 0),
    name(27867, 27, Alias, 0),
    name(27894, 6, Alias, 0),
    name(27900, 6, Alias, 0),
    name(27906, 26, Short, 0),
    name(27932, 28, Alias, 0),
    name(27960, 29, Alias, 0),
    name(27989, 12, Alias, 0),
    name(28001, 21, Alias, 0),
    name(28022, 32, Alias, 0),
    name(28054, 11, Alias, 0),
    name(28065, 21, Alias, 0),
    name(28086, 19, Alias, 0),
    name(28105, 32, Alias, 0),
    name(28137, 13, Alias, 0),
    name(28150, 7, Metonym, 0),
    name(28157, 7, Short, 0),
    name(28164, 18, Official, 0),
    name(28182, 10, Alias, 0),
    name(28192, 5, Alias, 0),
    name(28197, 7, Alias, 0),
    name(28204, 7, Alias, 0),
    name(28211, 8, Alias, 0),
    name(28219, 9, Alias, 0),
    name(28228, 16, Alias, 0),
    name(28244, 12, Alias, 0),
    name(28256, 14, Former, 16),
    name(28270, 14, Metonym, 0),
    name(28284, 7, Metonym, 0),
    name(28291, 5, Metonym, 0),
    name(28296, 6, Short, 0),
    name(28302, 22, Official, 0),
    name(28324, 22, Alias, 0),
    name(28346, 25, Metonym, 0),
    name(28371, 7, Short, 0),
    name(28378, 19, Official, 0),
    name(28397, 8, Alias, 0),
    name(28405, 8, Alias, 0),
    name(28413, 9, Alias, 0),
    name(28422, 20, Alias, 0),
    name(28442, 17, Alias, 0),
    name(28459, 15, Alias, 0),
    name(28474, 22, Alias, 0),
    name(28496, 22, Alias, 0),
    name(28518, 14, Alias, 0),
    name(28532, 13, Former, 116),
    name(28545, 35, Former, 116),
    name(28580, 12, Former, 116),
    name(28592, 10, Metonym, 0),
    name(28602, 8, Metonym, 0),
    name(28610, 8, Metonym, 0),
    name(28618, 14, Metonym, 0),
    name(28632, 10, Short, 0),
    name(28642, 22, Official, 0),
    name(28664, 12, Alias, 0),
    name(28676, 10, Alias, 0),
    name(28686, 33, Former, 173),
    name(28719, 17, Former, 142),
    name(28736, 20, Former, 142),
    name(28756, 12, Metonym, 0),
    name(28768, 8, Metonym, 0),
    name(28776, 15, Metonym, 0),
    name(28791, 10, Metonym, 0),
    name(28801, 8, Short, 0),
    name(28809, 20, Official, 0),
    name(28829, 14, Alias, 0),
    name(28843, 8, Alias, 0),
    name(28851, 7, Alias, 0),
    name(28858, 15, Alias, 0),
    name(28873, 9, Alias, 0),
    name(28882, 25, Alias, 0),
    name(28907, 24, Alias, 0),
    name(28931, 25, Former, 42),
    name(28956, 14, Metonym, 0),
    name(28970, 5, Metonym, 0),
    name(28975, 6, Short, 0),
    name(28981, 21, Official, 0),
    name(29002, 24, Alias, 0),
    name(29026, 7, Alias, 0),
    name(29033, 6, Alias, 0),
    name(29039, 7, Alias, 0),
    name(29046, 7, Alias, 0),
    name(29053, 17, Metonym, 0),
    name(29070, 9, Metonym, 0),
    name(29079, 11, Metonym, 0),
    name(29090, 12, Metonym, 0),
    name(29102, 12, Metonym, 0),
    name(29114, 25, Metonym, 0),
    name(29139, 10, Metonym, 0),
    name(29149, 16, Short, 0),
    name(29165, 32, Official, 0),
    name(29197, 27, Alias, 0),
    name(29224, 14, Alias, 0),
    name(29238, 14, Alias, 0),
    name(29252, 14, Alias, 0),
    name(29266, 14, Alias, 0),
    name(29280, 3, Alias, 0),
    name(29283, 13, Alias, 0),
    name(29296, 14, Alias, 0),
    name(29310, 6, Metonym, 0),
    name(29316, 14, Short, 1),
    name(29330, 12, Alias, 1),
    name(29342, 13, Alias, 1),
    name(29355, 15, Short, 0),
    name(29370, 27, Official, 0),
    name(29397, 15, Alias, 0),
    name(29412, 9, Alias, 0),
    name(29421, 18, Alias, 0),
    name(29439, 19, Alias, 0),
    name(29458, 19, Alias, 0),
    name(29477, 10, Alias, 0),
    name(29487, 18, Alias, 0),
    name(29505, 10, Alias, 0),
    name(29515, 18, Alias, 0),
    name(29533, 10, Alias, 0),
    name(29543, 14, Alias, 0),
    name(29557, 18, Alias, 0),
    name(29575, 18, Alias, 0),
    name(29593, 20, Alias, 0),
    name(29613, 35, Alias, 0),
    name(29648, 4, Former, 197),
    name(29652, 39, Former, 197),
    name(29691, 13, Former, 197),
    name(29704, 5, Former, 197),
    name(29709, 29, Former, 197),
    name(29738, 37, Former, 197),
    name(29775, 17, Former, 197),
    name(29792, 21, Former, 192),
    name(29813, 14, Former, 197),
    name(29827, 6, Metonym, 0),
    name(29833, 7, Metonym, 0),
    name(29840, 12, Metonym, 0),
    name(29852, 4, Short, 0),
    name(29856, 16, Official, 0),
    name(29872, 19, Alias, 0),
    name(29891, 12, Former, 29),
    name(29903, 16, Former, 29),
    name(29919, 6, Metonym, 0),
    name(29925, 8, Metonym, 0),
    name(29933, 15, Metonym, 0),
    name(29948, 5, Short, 0),
    name(29953, 17, Official, 0),
    name(29970, 5, Alias, 0),
    name(29975, 20, Alias, 0),
    name(29995, 14, Former, 154),
    name(30009, 19, Metonym, 0),
    name(30028, 8, Metonym, 0),
    name(30036, 10, Metonym, 0),
    name(30046, 8, Metonym, 0),
    name(30054, 7, Short, 0),
    name(30061, 32, Official, 0),
    name(30093, 18, Alias, 0),
    name(30111, 18, Alias, 0),
    name(30129, 7, Alias, 0),
    name(30136, 19, Alias, 0),
    name(30155, 7, Alias, 0),
    name(30162, 7, Alias, 0),
    name(30169, 6, Alias, 0),
    name(30175, 15, Alias, 0),
    name(30190, 15, Alias, 0),
    name(30205, 20, Alias, 0),
    name(30225, 19, Alias, 0),
    name(30244, 12, Alias, 0),
    name(30256, 18, Alias, 0),
    name(30274, 5, Former, 68),
    name(30279, 8, Former, 68),
    name(30287, 8, Former, 68),
    name(30295, 13, Former, 10),
    name(30308, 5, Former, 126),
    name(30313, 40, Former, 168),
    name(30353, 14, Former, 125),
    name(30367, 11, Metonym, 0),
    name(30378, 9, Metonym, 0),
    name(30387, 18, Metonym, 0),
    name(30405, 9, Metonym, 0),
    name(30414, 7, Metonym, 76),
    name(30421, 6, Metonym, 76),
    name(30427, 6, Metonym, 76),
    name(30433, 10, Short, 0),
    name(30443, 9, Alias, 0),
    name(30452, 11, Alias, 0),
    name(30463, 8, Alias, 0),
    name(30471, 9, Alias, 0),
    name(30480, 22, Alias, 0),
    name(30502, 17, Alias, 0),
    name(30519, 7, Metonym, 0),
    name(30526, 9, Metonym, 0),
    name(30535, 12, Metonym, 0),
    name(30547, 8, Short, 0),
    name(30555, 10, Alias, 0),
    name(30565, 8, Alias, 0),
    name(30573, 8, Alias, 0),
    name(30581, 11, Alias, 0),
    name(30592, 14, Alias, 0),
    name(30606, 17, Alias, 0),
    name(30623, 12, Alias, 0),
    name(30635, 19, Alias, 0),
    name(30654, 27, Former, 104),
    name(30681, 29, Former, 104),
    name(30710, 11, Metonym, 0),
    name(30721, 11, Metonym, 0),
    name(30732, 10, Metonym, 0),
    name(30742, 24, Short, 0),
    name(30766, 44, Official, 0),
    name(30810, 4, Alias, 0),
    name(30814, 23, Alias, 0),
    name(30837, 24, Alias, 0),
    name(30861, 29, Alias, 0),
    name(30890, 23, Alias, 0),
    name(30913, 18, Alias, 0),
    name(30931, 17, Alias, 0),
    name(30948, 19, Alias, 0),
    name(30967, 23, Alias, 0),
    name(30990, 6, Metonym, 0),
    name(30996, 10, Short, 0),
    name(31006, 22, Official, 0),
    name(31028, 8, Alias, 0),
    name(31036, 9, Alias, 0),
    name(31045, 8, Alias, 0),
    name(31053, 11, Alias, 0),
    name(31064, 26, Alias, 0),
    name(31090, 31, Former, 170),
    name(31121, 22, Former, 51),
    name(31143, 21, Former, 51),
    name(31164, 17, Metonym, 58),
    name(31181, 6, Metonym, 0),
    name(31187, 14, Metonym, 0),
    name(31201, 21, Metonym, 0),
    name(31222, 10, Short, 0),
    name(31232, 30, Official, 0),
    name(31262, 10, Alias, 0),
    name(31272, 11, Alias, 0),
    name(31283, 10, Alias, 0),
    name(31293, 9, Alias, 0),
    name(31302, 10, Alias, 0),
    name(31312, 35, Alias, 0),
    name(31347, 18, Alias, 0),
    name(31365, 10, Metonym, 0),
    name(31375, 8, Metonym, 0),
    name(31383, 10, Short, 0),
    name(31393, 10, Short, 0),
    name(31403, 9, Alias, 0),
    name(31412, 13, Alias, 0),
    name(31425, 9, Short, 0),
    name(31434, 21, Official, 0),
    name(31455, 14, Alias, 0),
    name(31469, 8, Alias, 0),
    name(31477, 9, Alias, 0),
    name(31486, 10, Alias, 0),
    name(31496, 22, Alias, 0),
    name(31518, 12, Alias, 0),
    name(31530, 10, Metonym, 0),
    name(31540, 6, Short, 0),
    name(31546, 18, Official, 0),
    name(31564, 6, Alias, 0),
    name(31570, 9, Former, 34),
    name(31579, 22, Metonym, 0),
    name(31601, 8, Metonym, 0),
    name(31609, 8, Short, 0),
    name(31617, 22, Alias, 0),
    name(31639, 8, Alias, 0),
    name(31647, 8, Alias, 0),
    name(31655, 7, Alias, 0),
    name(31662, 9, Alias, 0),
    name(31671, 9, Alias, 0),
    name(31680, 7, Alias, 0),
    name(31687, 7, Alias, 0),
    name(31694, 12, Alias, 0),
    name(31706, 14, Former, 19),
    name(31720, 20, Former, 140),
    name(31740, 6, Former, 32),
    name(31746, 13, Former, 19),
    name(31759, 12, Metonym, 0),
    name(31771, 13, Metonym, 0),
    name(31784, 9, Metonym, 0),
    name(31793, 12, Metonym, 0),
    name(31805, 11, Metonym, 0),
    name(31816, 7, Short, 0),
    name(31823, 23, Alias, 0),
    name(31846, 6, Alias, 0),
    name(31852, 7, Short, 0),
    name(31859, 19, Official, 0),
    name(31878, 7, Alias, 0),
    name(31885, 24, Former, 3),
    name(31909, 17, Former, 69),
    name(31926, 16, Former, 69),
    name(31942, 8, Metonym, 0),
    name(31950, 7, Metonym, 0),
    name(31957, 13, Short, 0),
    name(31970, 6, Alias, 0),
    name(31976, 20, Alias, 0),
    name(31996, 13, Alias, 0),
    name(32009, 19, Alias, 0),
    name(32028, 15, Alias, 0),
    name(32043, 15, Alias, 0),
    name(32058, 15, Alias, 0),
    name(32073, 7, Metonym, 0),
    name(32080, 5, Short, 0),
    name(32085, 21, Official, 0),
    name(32106, 20, Alias, 0),
    name(32126, 6, Metonym, 0),
    name(32132, 14, Short, 0),
    name(32146, 12, Alias, 0),
    name(32158, 12, Alias, 0),
    name(32170, 13, Alias, 0),
    name(32183, 12, Alias, 0),
    name(32195, 12, Alias, 0),
    name(32207, 7, Short, 0),
    name(32214, 27, Official, 0),
    name(32241, 8, Alias, 0),
    name(32249, 8, Alias, 0),
    name(32257, 5, Metonym, 0),
    name(32262, 8, Metonym, 0),
    name(32270, 14, Metonym, 0),
    name(32284, 9, Metonym, 0),
    name(32293, 5, Metonym, 70),
    name(32298, 9, Short, 0),
    name(32307, 21, Official, 0),
    name(32328, 9, Alias, 0),
    name(32337, 7, Metonym, 0),
    name(32344, 4, Short, 0),
    name(32348, 6, Alias, 0),
    name(32354, 5, Metonym, 0),
    name(32359, 11, Short, 0),
    name(32370, 26, Official, 0),
    name(32396, 7, Alias, 0),
    name(32403, 8, Alias, 0),
    name(32411, 7, Alias, 0),
    name(32418, 8, Alias, 0),
    name(32426, 8, Alias, 0),
    name(32434, 26, Alias, 0),
    name(32460, 9, Alias, 0),
    name(32469, 10, Alias, 0),
    name(32479, 11, Alias, 0),
    name(32490, 10, Alias, 0),
    name(32500, 6, Alias, 0),
    name(32506, 11, Alias, 0),
    name(32517, 8, Alias, 0),
    name(32525, 14, Alias, 0),
    name(32539, 13, Alias, 0),
    name(32552, 15, Alias, 0),
    name(32567, 20, Alias, 0),
    name(32587, 13, Metonym, 0),
    name(32600, 9, Metonym, 0),
    name(32609, 9, Metonym, 0),
    name(32618, 8, Metonym, 0),
    name(32626, 8, Metonym, 0),
    name(32634, 14, Metonym, 0),
    name(32648, 5, Metonym, 0),
    name(32653, 7, Metonym, 0),
    name(32660, 7, Metonym, 0),
    name(32667, 9, Metonym, 0),
    name(32676, 8, Metonym, 0),
    name(32684, 6, Short, 0),
    name(32690, 17, Official, 0),
    name(32707, 16, Alias, 0),
    name(32723, 5, Alias, 0),
    name(32728, 5, Alias, 0),
    name(32733, 5, Alias, 0),
    name(32738, 7, Alias, 0),
    name(32745, 8, Alias, 0),
    name(32753, 7, Alias, 0),
    name(32760, 8, Alias, 0),
    name(32768, 8, Alias, 0),
    name(32776, 8, Alias, 0),
    name(32784, 11, Metonym, 0),
    name(32795, 4, Metonym, 0),
    name(32799, 10, Metonym, 0),
    name(32809, 16, Metonym, 0),
    name(32825, 17, Metonym, 0),
    name(32842, 5, Short, 0),
    name(32847, 36, Official, 0),
    name(32883, 15, Alias, 0),
    name(32898, 16, Former, 77),
    name(32914, 14, Former, 200),
    name(32928, 9, Metonym, 0),
    name(32937, 9, Metonym, 0),
    name(32946, 9, Metonym, 0),
    name(32955, 8, Metonym, 0),
    name(32963, 11, Metonym, 0),
    name(32974, 12, Metonym, 0),
    name(32986, 13, Metonym, 0),
    name(32999, 18, Short, 1),
    name(33017, 15, Alias, 1),
    name(33032, 5, Short, 0),
    name(33037, 17, Official, 0),
    name(33054, 6, Alias, 0),
    name(33060, 5, Metonym, 0),
    name(33065, 12, Short, 0),
    name(33077, 24, Official, 0),
    name(33101, 30, Alias, 0),
    name(33131, 32, Alias, 0),
    name(33163, 11, Short, 0),
    name(33174, 8, Alias, 0),
    name(33182, 20, Alias, 0),
    name(33202, 10, Alias, 0),
    name(33212, 13, Alias, 0),
    name(33225, 17, Alias, 0),
    name(33242, 14, Alias, 0),
    name(33256, 13, Alias, 0),
    name(33269, 14, Alias, 0),
    name(33283, 13, Alias, 0),
    name(33296, 13, Metonym, 0),
    name(33309, 10, Metonym, 0),
    name(33319, 11, Metonym, 0),
    name(33330, 4, Short, 0),
    name(33334, 17, Official, 0),
    name(33351, 4, Alias, 0),
    name(33355, 19, Alias, 0),
    name(33374, 8, Alias, 0),
    name(33382, 15, Former, 43),
    name(33397, 28, Former, 43),
    name(33425, 14, Metonym, 0),
    name(33439, 7, Metonym, 0),
    name(33446, 6, Metonym, 0),
    name(33452, 6, Metonym, 0),
    name(33458, 8, Metonym, 0),
    name(33466, 8, Short, 0),
    name(33474, 28, Official, 0),
    name(33502, 10, Alias, 0),
    name(33512, 14, Alias, 0),
    name(33526, 20, Former, 122),
    name(33546, 12, Metonym, 0),
    name(33558, 14, Metonym, 0),
    name(33572, 9, Metonym, 0),
    name(33581, 5, Metonym, 0),
    name(33586, 10, Metonym, 0),
    name(33596, 6, Short, 0),
    name(33602, 18, Official, 0),
    name(33620, 3, Code, 63),
    name(33623, 17, Metonym, 0),
    name(33640, 21, Metonym, 0),
    name(33661, 11, Metonym, 0),
    name(33672, 38, Short, 0),
    name(33710, 4, Alias, 0),
    name(33714, 46, Alias, 0),
    name(33760, 32, Alias, 0),
    name(33792, 41, Alias, 0),
    name(33833, 52, Alias, 0),
    name(33885, 8, Short, 0),
    name(33893, 14, Alias, 0),
    name(33907, 14, Alias, 0),
    name(33921, 14, Alias, 0),
    name(33935, 15, Alias, 0),
    name(33950, 16, Alias, 0),
    name(33966, 43, Alias, 0),
    name(34009, 14, Alias, 0),
    name(34023, 14, Alias, 0),
    name(34037, 4, Short, 0),
    name(34041, 16, Official, 0),
    name(34057, 5, Alias, 0),
    name(34062, 6, Alias, 0),
    name(34068, 20, Alias, 0),
    name(34088, 16, Metonym, 0),
    name(34104, 4, Metonym, 0),
    name(34108, 18, Metonym, 0),
    name(34126, 22, Metonym, 0),
    name(34148, 11, Metonym, 0),
    name(34159, 18, Metonym, 0),
    name(34177, 11, Short, 0),
    name(34188, 27, Official, 0),
    name(34215, 9, Alias, 0),
    name(34224, 10, Alias, 0),
    name(34234, 11, Alias, 0),
    name(34245, 9, Alias, 0),
    name(34254, 10, Alias, 0),
    name(34264, 10, Alias, 0),
    name(34274, 19, Alias, 0),
    name(34293, 11, Alias, 0),
    name(34304, 11, Alias, 0),
    name(34315, 12, Alias, 0),
    name(34327, 9, Alias, 0),
    name(34336, 22, Alias, 0),
    name(34358, 22, Alias, 0),
    name(34380, 31, Former, 109),
    name(34411, 23, Former, 109),
    name(34434, 10, Metonym, 0),
    name(34444, 17, Metonym, 0),
    name(34461, 11, Metonym, 0),
    name(34472, 18, Metonym, 0),
    name(34490, 6, Metonym, 0),
    name(34496, 7, Metonym, 0),
    name(34503, 11, Metonym, 0),
    name(34514, 5, Short, 0),
    name(34519, 17, Official, 0),
    name(34536, 5, Alias, 0),
    name(34541, 6, Alias, 0),
    name(34547, 14, Alias, 0),
    name(34561, 5, Alias, 0),
    name(34566, 5, Metonym, 0),
    name(34571, 8, Metonym, 0),
    name(34579, 9, Metonym, 0),
    name(34588, 16, Short, 0),
    name(34604, 37, Official, 0),
    name(34641, 26, Alias, 0),
    name(34667, 10, Alias, 0),
    name(34677, 13, Alias, 0),
    name(34690, 18, Alias, 0),
    name(34708, 15, Alias, 0),
    name(34723, 17, Alias, 0),
    name(34740, 19, Alias, 0),
    name(34759, 33, Former, 54),
    name(34792, 12, Metonym, 0),
    name(34804, 7, Metonym, 0),
    name(34811, 6, Short, 0),
    name(34817, 18, Official, 0),
    name(34835, 5, Alias, 0),
    name(34840, 7, Alias, 0),
    name(34847, 7, Alias, 0),
    name(34854, 7, Alias, 0),
    name(34861, 6, Alias, 0),
    name(34867, 21, Alias, 0),
    name(34888, 12, Alias, 0),
    name(34900, 3, Former, 137),
    name(34903, 27, Former, 137),
    name(34930, 24, Former, 137),
    name(34954, 12, Metonym, 0),
    name(34966, 17, Metonym, 0),
    name(34983, 24, Metonym, 0),
    name(35007, 8, Metonym, 0),
    name(35015, 8, Metonym, 0),
    name(35023, 8, Metonym, 0),
    name(35031, 8, Metonym, 0),
    name(35039, 6, Metonym, 0),
    name(35045, 8, Metonym, 0),
    name(35053, 8, Metonym, 0),
    name(35061, 11, Short, 0),
    name(35072, 27, Official, 0),
    name(35099, 36, Alias, 0),
    name(35135, 10, Alias, 0),
    name(35145, 9, Alias, 0),
    name(35154, 12, Metonym, 0),
    name(35166, 8, Metonym, 0),
    name(35174, 11, Short, 0),
    name(35185, 37, Official, 0),
    name(35222, 6, Alias, 0),
    name(35228, 6, Alias, 0),
    name(35234, 5, Alias, 0),
    name(35239, 14, Alias, 0),
    name(35253, 15, Alias, 0),
    name(35268, 6, Alias, 0),
    name(35274, 15, Alias, 0),
    name(35289, 6, Alias, 0),
    name(35295, 14, Alias, 0),
    name(35309, 9, Alias, 0),
    name(35318, 4, Alias, 0),
    name(35322, 8, Alias, 0),
    name(35330, 16, Alias, 0),
    name(35346, 33, Alias, 0),
    name(35379, 5, Alias, 0),
    name(35384, 12, Alias, 0),
    name(35396, 16, Alias, 0),
    name(35412, 10, Alias, 0),
    name(35422, 11, Alias, 0),
    name(35433, 9, Alias, 0),
    name(35442, 6, Alias, 0),
    name(35448, 4, Alias, 0),
    name(35452, 40, Alias, 0),
    name(35492, 45, Alias, 0),
    name(35537, 9, Alias, 0),
    name(35546, 33, Alias, 0),
    name(35579, 6, Alias, 0),
    name(35585, 9, Alias, 0),
    name(35594, 6, Alias, 0),
    name(35600, 6, Alias, 0),
    name(35606, 33, Alias, 0),
    name(35639, 10, Metonym, 0),
    name(35649, 8, Metonym, 0),
    name(35657, 10, Metonym, 0),
    name(35667, 10, Metonym, 0),
    name(35677, 9, Metonym, 0),
    name(35686, 19, Metonym, 0),
    name(35705, 6, Metonym, 0),
    name(35711, 8, Short, 0),
    name(35719, 19, Official, 0),
    name(35738, 8, Alias, 0),
    name(35746, 10, Alias, 0),
    name(35756, 10, Alias, 0),
    name(35766, 20, Alias, 0),
    name(35786, 21, Alias, 0),
    name(35807, 20, Alias, 0),
    name(35827, 13, Metonym, 0),
    name(35840, 6, Metonym, 0),
    name(35846, 6, Metonym, 0),
    name(35852, 7, Metonym, 0),
    name(35859, 8, Metonym, 0),
    name(35867, 8, Metonym, 0),
    name(35875, 19, Metonym, 0),
    name(35894, 25, Metonym, 0),
    name(35919, 18, Metonym, 0),
    name(35937, 10, Metonym, 0),
    name(35947, 17, Metonym, 0),
    name(35964, 17, Metonym, 0),
    name(35981, 8, Short, 0),
    name(35989, 20, Official, 0),
    name(36009, 8, Alias, 0),
    name(36017, 23, Alias, 0),
    name(36040, 9, Metonym, 0),
    name(36049, 21, Metonym, 0),
    name(36070, 9, Short, 0),
    name(36079, 18, Official, 0),
    name(36097, 19, Alias, 0),
    name(36116, 31, Alias, 0),
    name(36147, 23, Alias, 0),
    name(36170, 19, Alias, 0),
    name(36189, 19, Alias, 0),
    name(36208, 8, Alias, 0),
    name(36216, 8, Alias, 0),
    name(36224, 8, Alias, 0),
    name(36232, 3, Alias, 0),
    name(36235, 4, Alias, 0),
    name(36239, 32, Alias, 0),
    name(36271, 30, Alias, 0),
    name(36301, 3, Alias, 0),
    name(36304, 10, Alias, 0),
    name(36314, 9, Alias, 0),
    name(36323, 29, Alias, 0),
    name(36352, 21, Alias, 0),
    name(36373, 30, Alias, 0),
    name(36403, 17, Alias, 0),
    name(36420, 23, Alias, 0),
    name(36443, 21, Alias, 0),
    name(36464, 10, Alias, 0),
    name(36474, 35, Alias, 0),
    name(36509, 34, Alias, 0),
    name(36543, 25, Alias, 0),
    name(36568, 24, Alias, 0),
    name(36592, 21, Alias, 0),
    name(36613, 22, Alias, 0),
    name(36635, 18, Alias, 0),
    name(36653, 24, Alias, 0),
    name(36677, 36, Alias, 0),
    name(36713, 18, Alias, 0),
    name(36731, 21, Alias, 0),
    name(36752, 35, Alias, 0),
    name(36787, 12, Alias, 0),
    name(36799, 7, Metonym, 0),
    name(36806, 8, Metonym, 0),
    name(36814, 8, Metonym, 0),
    name(36822, 10, Metonym, 0),
    name(36832, 15, Metonym, 0),
    name(36847, 43, Short, 0),
    name(36890, 34, Alias, 0),
    name(36924, 24, Alias, 0),
    name(36948, 16, Short, 0),
    name(36964, 13, Alias, 0),
    name(36977, 23, Alias, 0),
    name(37000, 18, Alias, 0),
    name(37018, 18, Alias, 0),
    name(37036, 21, Alias, 0),
    name(37057, 19, Alias, 0),
    name(37076, 7, Metonym, 0),
    name(37083, 17, Short, 0),
    name(37100, 15, Alias, 0),
    name(37115, 25, Alias, 0),
    name(37140, 23, Alias, 0),
    name(37163, 14, Alias, 0),
    name(37177, 5, Short, 0),
    name(37182, 14, Official, 0),
    name(37196, 5, Alias, 0),
    name(37201, 5, Alias, 0),
    name(37206, 6, Alias, 0),
    name(37212, 9, Metonym, 0),
    name(37221, 11, Metonym, 0),
    name(37232, 11, Metonym, 0),
    name(37243, 4, Metonym, 0),
    name(37247, 12, Metonym, 0),
    name(37259, 8, Short, 0),
    name(37267, 11, Alias, 0),
    name(37278, 14, Alias, 0),
    name(37292, 8, Alias, 0),
    name(37300, 8, Alias, 0),
    name(37308, 19, Alias, 0),
    name(37327, 21, Metonym, 0),
    name(37348, 7, Short, 0),
    name(37355, 7, Alias, 0),
    name(37362, 8, Alias, 0),
    name(37370, 8, Alias, 0),
    name(37378, 8, Alias, 0),
    name(37386, 7, Alias, 0),
    name(37393, 9, Alias, 0),
    name(37402, 14, Alias, 0),
    name(37416, 3, Code, 74),
    name(37419, 18, Former, 83),
    name(37437, 28, Former, 124),
    name(37465, 26, Former, 124),
    name(37491, 29, Former, 156),
    name(37520, 8, Metonym, 0),
    name(37528, 9, Metonym, 0),
    name(37537, 10, Metonym, 0),
    name(37547, 8, Metonym, 0),
    name(37555, 9, Metonym, 0),
    name(37564, 16, Metonym, 0),
    name(37580, 16, Metonym, 0),
    name(37596, 15, Metonym, 0),
    name(37611, 6, Short, 0),
    name(37617, 18, Official, 0),
    name(37635, 14, Alias, 0),
    name(37649, 16, Alias, 0),
    name(37665, 20, Alias, 0),
    name(37685, 20, Alias, 0),
    name(37705, 17, Alias, 0),
    name(37722, 17, Alias, 0),
    name(37739, 22, Alias, 0),
    name(37761, 2, Alias, 0),
    name(37763, 5, Alias, 0),
    name(37768, 7, Alias, 0),
    name(37775, 7, Alias, 0),
    name(37782, 22, Alias, 0),
    name(37804, 7, Alias, 0),
    name(37811, 23, Alias, 0),
    name(37834, 5, Alias, 0),
    name(37839, 5, Alias, 0),
    name(37844, 7, Alias, 0),
    name(37851, 12, Alias, 0),
    name(37863, 16, Alias, 0),
    name(37879, 6, Alias, 0),
    name(37885, 21, Alias, 0),
    name(37906, 8, Alias, 0),
    name(37914, 5, Alias, 0),
    name(37919, 39, Alias, 0),
    name(37958, 12, Alias, 0),
    name(37970, 10, Alias, 0),
    name(37980, 10, Alias, 0),
    name(37990, 9, Alias, 0),
    name(37999, 9, Alias, 0),
    name(38008, 9, Alias, 0),
    name(38017, 5, Former, 90),
    name(38022, 12, Former, 90),
    name(38034, 43, Former, 90),
    name(38077, 44, Former, 90),
    name(38121, 5, Metonym, 193),
    name(38126, 7, Metonym, 193),
    name(38133, 10, Metonym, 193),
    name(38143, 5, Metonym, 193),
    name(38148, 6, Metonym, 193),
    name(38154, 7, Metonym, 193),
    name(38161, 6, Metonym, 193),
    name(38167, 6, Metonym, 193),
    name(38173, 6, Metonym, 193),
    name(38179, 6, Metonym, 193),
    name(38185, 18, Metonym, 193),
    name(38203, 10, Metonym, 193),
    name(38213, 15, Metonym, 193),
    name(38228, 11, Metonym, 193),
    name(38239, 18, Metonym, 193),
    name(38257, 14, Metonym, 193),
    name(38271, 20, Metonym, 193),
    name(38291, 9, Metonym, 193),
    name(38300, 12, Metonym, 193),
    name(38312, 12, Metonym, 193),
    name(38324, 9, Metonym, 193),
    name(38333, 6, Short, 0),
    name(38339, 18, Official, 0),
    name(38357, 6, Alias, 0),
    name(38363, 16, Alias, 0),
    name(38379, 17, Alias, 0),
    name(38396, 21, Alias, 0),
    name(38417, 8, Alias, 0),
    name(38425, 6, Metonym, 0),
    name(38431, 8, Metonym, 0),
    name(38439, 16, Metonym, 0),
    name(38455, 12, Short, 0),
    name(38467, 23, Official, 0),
    name(38490, 11, Alias, 0),
    name(38501, 14, Alias, 0),
    name(38515, 15, Alias, 0),
    name(38530, 11, Alias, 0),
    name(38541, 3, Alias, 0),
    name(38544, 13, Alias, 0),
    name(38557, 13, Alias, 0),
    name(38570, 13, Alias, 0),
    name(38583, 15, Alias, 0),
    name(38598, 16, Alias, 0),
    name(38614, 46, Alias, 0),
    name(38660, 17, Metonym, 0),
    name(38677, 8, Metonym, 0),
    name(38685, 7, Metonym, 0),
    name(38692, 13, Metonym, 0),
    name(38705, 4, Metonym, 0),
    name(38709, 5, Metonym, 0),
    name(38714, 6, Metonym, 0),
    name(38720, 14, Metonym, 0),
    name(38734, 12, Metonym, 0),
    name(38746, 5, Short, 0),
    name(38751, 21, Official, 0),
    name(38772, 8, Alias, 0),
    name(38780, 11, Alias, 0),
    name(38791, 6, Alias, 0),
    name(38797, 16, Alias, 0),
    name(38813, 6, Alias, 0),
    name(38819, 14, Alias, 0),
    name(38833, 3, Code, 78),
    name(38836, 20, Former, 15),
    name(38856, 32, Former, 158),
    name(38888, 6, Metonym, 0),
    name(38894, 6, Metonym, 0),
    name(38900, 7, Metonym, 0),
    name(38907, 8, Metonym, 0),
    name(38915, 7, Metonym, 0),
    name(38922, 10, Metonym, 0),
    name(38932, 14, Metonym, 0),
    name(38946, 7, Short, 0),
    name(38953, 19, Official, 0),
    name(38972, 24, Alias, 0),
    name(38996, 8, Alias, 0),
    name(39004, 5, Metonym, 0),
    name(39009, 9, Short, 0),
    name(39018, 21, Official, 0),
    name(39039, 9, Alias, 0),
    name(39048, 9, Alias, 0),
    name(39057, 8, Alias, 0),
    name(39065, 9, Alias, 0),
    name(39074, 8, Alias, 0),
    name(39082, 33, Alias, 0),
    name(39115, 9, Alias, 0),
    name(39124, 18, Former, 144),
    name(39142, 16, Metonym, 0),
    name(39158, 10, Metonym, 0),
    name(39168, 44, Short, 0),
    name(39212, 41, Alias, 0),
    name(39253, 35, Alias, 0),
    name(39288, 40, Alias, 0),
    name(39328, 44, Alias, 0),
    name(39372, 39, Alias, 0),
    name(39411, 40, Alias, 0),
    name(39451, 41, Alias, 0),
    name(39492, 5, Alias, 0),
    name(39497, 32, Alias, 0),
    name(39529, 46, Alias, 0),
    name(39575, 44, Short, 0),
    name(39619, 12, Alias, 0),
    name(39631, 33, Alias, 0),
    name(39664, 15, Alias, 0),
    name(39679, 46, Alias, 0),
    name(39725, 10, Alias, 0),
    name(39735, 23, Metonym, 0),
    name(39758, 22, Short, 0),
    name(39780, 25, Alias, 0),
    name(39805, 28, Alias, 0),
    name(39833, 20, Alias, 0),
    name(39853, 21, Alias, 0),
    name(39874, 26, Alias, 0),
    name(39900, 21, Alias, 0),
    name(39921, 22, Alias, 0),
    name(39943, 20, Alias, 0),
    name(39963, 6, Short, 1),
    name(39969, 17, Official, 0),
    name(39986, 15, Short, 0),
    name(40001, 14, Alias, 0),
    name(40015, 14, Alias, 0),
    name(40029, 14, Alias, 0),
    name(40043, 9, Alias, 0),
    name(40052, 13, Alias, 0),
    name(40065, 13, Alias, 0),
    name(40078, 8, Alias, 0),
    name(40086, 13, Alias, 0),
    name(40099, 23, Former, 61),
    name(40122, 36, Former, 61),
    name(40158, 7, Metonym, 0),
    name(40165, 12, Short, 0),
    name(40177, 24, Official, 0),
    name(40201, 10, Alias, 0),
    name(40211, 12, Alias, 0),
    name(40223, 8, Metonym, 0),
    name(40231, 11, Short, 0),
    name(40242, 23, Official, 0),
    name(40265, 11, Alias, 0),
    name(40276, 25, Alias, 0),
    name(40301, 31, Metonym, 0),
    name(40332, 12, Metonym, 0),
    name(40344, 10, Short, 0),
    name(40354, 22, Official, 0),
    name(40376, 34, Alias, 0),
    name(40410, 11, Alias, 0),
    name(40421, 36, Alias, 0),
    name(40457, 12, Alias, 0),
    name(40469, 7, Short, 0),
    name(40476, 27, Official, 0),
    name(40503, 8, Alias, 0),
    name(40511, 7, Alias, 0),
    name(40518, 10, Alias, 0),
    name(40528, 12, Alias, 0),
    name(40540, 14, Alias, 0),
    name(40554, 18, Former, 25),
    name(40572, 26, Former, 160),
    name(40598, 15, Former, 148),
    name(40613, 10, Metonym, 0),
    name(40623, 10, Metonym, 0),
    name(40633, 9, Metonym, 0),
    name(40642, 8, Metonym, 0),
    name(40650, 13, Metonym, 0),
    name(40663, 25, Short, 0),
    name(40688, 23, Alias, 0),
    name(40711, 24, Alias, 0),
    name(40735, 21, Alias, 0),
    name(40756, 23, Alias, 0),
    name(40779, 22, Alias, 0),
    name(40801, 6, Short, 0),
    name(40807, 18, Official, 0),
    name(40825, 16, Alias, 0),
    name(40841, 6, Alias, 0),
    name(40847, 7, Alias, 0),
    name(40854, 6, Alias, 0),
    name(40860, 7, Alias, 0),
    name(40867, 10, Alias, 0),
    name(40877, 31, Alias, 0),
    name(40908, 12, Alias, 0),
    name(40920, 15, Metonym, 0),
    name(40935, 7, Metonym, 199),
    name(40942, 8, Metonym, 199),
    name(40950, 8, Metonym, 199),
    name(40958, 7, Metonym, 199),
    name(40965, 9, Metonym, 199),
    name(40974, 12, Metonym, 199),
    name(40986, 14, Metonym, 199),
    name(41000, 11, Short, 0),
    name(41011, 23, Official, 0),
    name(41034, 13, Alias, 0),
    name(41047, 14, Alias, 0),
    name(41061, 9, Alias, 0),
    name(41070, 10, Alias, 0),
    name(41080, 13, Alias, 0),
    name(41093, 14, Alias, 0),
    name(41107, 13, Alias, 0),
    name(41120, 9, Alias, 0),
    name(41129, 11, Alias, 0),
    name(41140, 6, Metonym, 0),
    name(41146, 7, Metonym, 0),
    name(41153, 4, Metonym, 0),
    name(41157, 24, Short, 0),
    name(41181, 47, Official, 0),
    name(41228, 23, Alias, 0),
    name(41251, 22, Alias, 0),
    name(41273, 23, Alias, 0),
    name(41296, 8, Alias, 0),
    name(41304, 21, Alias, 0),
    name(41325, 22, Alias, 0),
    name(41347, 24, Alias, 0),
    name(41371, 19, Former, 53),
    name(41390, 15, Metonym, 0),
    name(41405, 12, Short, 0),
    name(41417, 35, Official, 0),
    name(41452, 4, Alias, 0),
    name(41456, 4, Alias, 0),
    name(41460, 15, Alias, 0),
    name(41475, 14, Alias, 0),
    name(41489, 11, Alias, 0),
    name(41500, 4, Alias, 0),
    name(41504, 4, Alias, 0),
    name(41508, 5, Alias, 0),
    name(41513, 42, Alias, 0),
    name(41555, 47, Alias, 0),
    name(41602, 42, Alias, 0),
    name(41644, 17, Alias, 0),
    name(41661, 16, Alias, 0),
    name(41677, 17, Alias, 0),
    name(41694, 17, Alias, 0),
    name(41711, 45, Alias, 0),
    name(41756, 7, Alias, 0),
    name(41763, 11, Alias, 0),
    name(41774, 23, Alias, 0),
    name(41797, 4, Alias, 0),
    name(41801, 8, Alias, 0),
    name(41809, 27, Alias, 0),
    name(41836, 79, Alias, 0),
    name(41915, 5, Metonym, 0),
    name(41920, 7, Metonym, 0),
    name(41927, 10, Metonym, 0),
    name(41937, 5, Metonym, 0),
    name(41942, 6, Metonym, 0),
    name(41948, 7, Metonym, 0),
    name(41955, 6, Metonym, 0),
    name(41961, 6, Metonym, 0),
    name(41967, 6, Metonym, 0),
    name(41973, 6, Metonym, 0),
    name(41979, 18, Metonym, 0),
    name(41997, 10, Metonym, 0),
    name(42007, 15, Metonym, 0),
    name(42022, 11, Metonym, 0),
    name(42033, 18, Metonym, 0),
    name(42051, 14, Metonym, 0),
    name(42065, 20, Metonym, 0),
    name(42085, 9, Metonym, 0),
    name(42094, 12, Metonym, 0),
    name(42106, 12, Metonym, 0),
    name(42118, 9, Metonym, 0),
    name(42127, 8, Short, 0),
    name(42135, 20, Official, 0),
    name(42155, 7, Alias, 0),
    name(42162, 12, Former, 56),
    name(42174, 12, Former, 56),
    name(42186, 18, Former, 56),
    name(42204, 10, Metonym, 0),
    name(42214, 8, Short, 0),
    name(42222, 15, Official, 0),
    name(42237, 10, Alias, 0),
    name(42247, 19, Alias, 0),
    name(42266, 19, Alias, 0),
    name(42285, 20, Alias, 0),
    name(42305, 10, Alias, 0),
    name(42315, 9, Alias, 0),
    name(42324, 9, Alias, 0),
    name(42333, 20, Alias, 0),
    name(42353, 8, Alias, 0),
    name(42361, 20, Alias, 0),
    name(42381, 9, Alias, 0),
    name(42390, 10, Metonym, 0),
    name(42400, 20, Metonym, 0),
    name(42420, 7, Metonym, 0),
    name(42427, 9, Metonym, 0),
    name(42436, 8, Short, 0),
    name(42444, 20, Official, 0),
    name(42464, 9, Alias, 0),
    name(42473, 19, Alias, 0),
    name(42492, 9, Alias, 0),
    name(42501, 9, Alias, 0),
    name(42510, 9, Alias, 0),
    name(42519, 14, Metonym, 0),
    name(42533, 7, Metonym, 0),
    name(42540, 9, Metonym, 0),
    name(42549, 9, Metonym, 0),
    name(42558, 7, Metonym, 0),
    name(42565, 6, Short, 0),
    name(42571, 17, Official, 0),
    name(42588, 20, Alias, 0),
    name(42608, 6, Alias, 0),
    name(42614, 8, Alias, 0),
    name(42622, 6, Alias, 0),
    name(42628, 6, Alias, 0),
    name(42634, 7, Alias, 0),
    name(42641, 6, Alias, 0),
    name(42647, 7, Alias, 0),
    name(42654, 7, Alias, 0),
    name(42661, 18, Metonym, 0),
    name(42679, 9, Metonym, 0),
    name(42688, 8, Metonym, 0),
    name(42696, 8, Metonym, 0),
    name(42704, 9, Metonym, 0),
    name(42713, 9, Metonym, 0),
    name(42722, 8, Short, 0),
    name(42730, 19, Official, 0),
    name(42749, 10, Alias, 0),
    name(42759, 8, Alias, 0),
    name(42767, 20, Alias, 0),
    name(42787, 29, Alias, 0),
    name(42816, 16, Alias, 0),
    name(42832, 20, Former, 79),
    name(42852, 6, Former, 79),
    name(42858, 11, Former, 79),
    name(42869, 9, Former, 79),
    name(42878, 9, Former, 79),
    name(42887, 11, Former, 79),
    name(42898, 7, Metonym, 0),
    name(42905, 7, Metonym, 0),
    name(42912, 25, Short, 0),
    name(42937, 23, Alias, 0),
    name(42960, 13, Alias, 0),
    name(42973, 12, Alias, 0),
    name(42985, 25, Alias, 0),
    name(43010, 35, Alias, 0),
    name(43045, 11, Alias, 0),
    name(43056, 27, Alias, 0),
    name(43083, 12, Alias, 0),
    name(43095, 18, Alias, 0),
    name(43113, 35, Alias, 0),
    name(43148, 13, Alias, 0),
    name(43161, 11, Metonym, 0),
    name(43172, 10, Short, 0),
    name(43182, 22, Official, 0),
    name(43204, 14, Alias, 0),
    name(43218, 9, Alias, 0),
    name(43227, 5, Alias, 0),
    name(43232, 9, Alias, 0),
    name(43241, 10, Alias, 0),
    name(43251, 22, Alias, 0),
    name(43273, 18, Former, 60),
    name(43291, 20, Metonym, 0),
    name(43311, 5, Short, 0),
    name(43316, 20, Official, 0),
    name(43336, 25, Alias, 0),
    name(43361, 23, Alias, 0),
    name(43384, 26, Alias, 0),
    name(43410, 5, Alias, 0),
    name(43415, 6, Alias, 0),
    name(43421, 7, Alias, 0),
    name(43428, 6, Alias, 0),
    name(43434, 15, Alias, 0),
    name(43449, 5, Alias, 0),
    name(43454, 6, Alias, 0),
    name(43460, 10, Alias, 0),
    name(43470, 10, Alias, 0),
    name(43480, 5, Metonym, 0),
    name(43485, 7, Metonym, 0),
    name(43492, 8, Metonym, 0),
    name(43500, 8, Metonym, 0),
    name(43508, 7, Metonym, 0),
    name(43515, 16, Metonym, 0),
    name(43531, 29, Metonym, 0),
    name(43560, 8, Metonym, 0),
    name(43568, 24, Short, 0),
    name(43592, 21, Alias, 0),
    name(43613, 20, Alias, 0),
    name(43633, 21, Alias, 0),
    name(43654, 20, Alias, 0),
    name(43674, 3, Alias, 0),
    name(43677, 14, Alias, 0),
    name(43691, 23, Alias, 0),
    name(43714, 25, Alias, 0),
    name(43739, 13, Metonym, 0),
    name(43752, 4, Short, 0),
    name(43756, 16, Official, 0),
    name(43772, 5, Alias, 0),
    name(43777, 4, Alias, 0),
    name(43781, 20, Alias, 0),
    name(43801, 5, Alias, 0),
    name(43806, 6, Alias, 0),
    name(43812, 5, Alias, 0),
    name(43817, 8, Alias, 0),
    name(43825, 11, Former, 27),
    name(43836, 9, Metonym, 46),
    name(43845, 9, Metonym, 0),
    name(43854, 6, Metonym, 0),
    name(43860, 4, Short, 0),
    name(43864, 17, Official, 0),
    name(43881, 16, Alias, 0),
    name(43897, 21, Alias, 0),
    name(43918, 15, Former, 24),
    name(43933, 4, Metonym, 0),
    name(43937, 8, Short, 0),
    name(43945, 19, Official, 0),
    name(43964, 11, Alias, 0),
    name(43975, 12, Alias, 0),
    name(43987, 7, Alias, 0),
    name(43994, 9, Alias, 0),
    name(44003, 10, Alias, 0),
    name(44013, 10, Alias, 0),
    name(44023, 27, Alias, 0),
    name(44050, 42, Alias, 0),
    name(44092, 9, Alias, 0),
    name(44101, 15, Former, 12),
    name(44116, 4, Former, 12),
    name(44120, 7, Metonym, 0),
    name(44127, 18, Metonym, 0),
    name(44145, 11, Metonym, 0),
    name(44156, 28, Metonym, 0),
    name(44184, 10, Metonym, 0),
    name(44194, 12, Metonym, 0),
    name(44206, 21, Metonym, 0),
    name(44227, 10, Short, 0),
    name(44237, 22, Official, 0),
    name(44259, 11, Alias, 0),
    name(44270, 13, Alias, 0),
    name(44283, 13, Alias, 0),
    name(44296, 12, Alias, 0),
    name(44308, 12, Alias, 0),
    name(44320, 10, Alias, 0),
    name(44330, 12, Alias, 0),
    name(44342, 11, Alias, 0),
    name(44353, 10, Alias, 0),
    name(44363, 22, Alias, 0),
    name(44385, 20, Alias, 0),
    name(44405, 11, Former, 107),
    name(44416, 9, Former, 107),
    name(44425, 31, Former, 107),
    name(44456, 10, Metonym, 0),
    name(44466, 8, Metonym, 0),
    name(44474, 9, Metonym, 0),
    name(44483, 8, Metonym, 0),
    name(44491, 7, Short, 0),
    name(44498, 15, Alias, 0),
    name(44513, 8, Alias, 0),
    name(44521, 12, Short, 0),
    name(44533, 24, Alias, 0),
    name(44557, 12, Alias, 0),
    name(44569, 14, Alias, 0),
    name(44583, 9, Alias, 0),
    name(44592, 10, Alias, 0),
    name(44602, 10, Alias, 0),
    name(44612, 15, Alias, 0),
    name(44627, 24, Alias, 0),
    name(44651, 11, Former, 103),
    name(44662, 33, Former, 103),
    name(44695, 8, Metonym, 0),
    name(44703, 9, Metonym, 0),
    name(44712, 8, Metonym, 0),
    name(44720, 9, Metonym, 0),
    name(44729, 7, Metonym, 0),
    name(44736, 8, Metonym, 0),
    name(44744, 11, Short, 0),
    name(44755, 34, Official, 0),
    name(44789, 33, Alias, 0),
    name(44822, 24, Alias, 0),
    name(44846, 10, Alias, 0),
    name(44856, 8, Alias, 0),
    name(44864, 9, Alias, 0),
    name(44873, 13, Alias, 0),
    name(44886, 15, Alias, 0),
    name(44901, 14, Alias, 0),
    name(44915, 10, Former, 75),
    name(44925, 19, Former, 57),
    name(44944, 16, Former, 57),
    name(44960, 15, Former, 57),
    name(44975, 16, Former, 57),
    name(44991, 4, Metonym, 0),
    name(44995, 5, Short, 0),
    name(45000, 16, Official, 0),
    name(45016, 16, Alias, 0),
    name(45032, 15, Alias, 0),
    name(45047, 10, Metonym, 0),
    name(45057, 19, Short, 0),
    name(45076, 31, Official, 0),
    name(45107, 3, Alias, 0),
    name(45110, 17, Alias, 0),
    name(45127, 8, Alias, 0),
    name(45135, 17, Alias, 0),
    name(45152, 19, Alias, 0),
    name(45171, 17, Alias, 0),
    name(45188, 17, Alias, 0),
    name(45205, 18, Alias, 0),
    name(45223, 18, Alias, 0),
    name(45241, 13, Metonym, 0),
    name(45254, 14, Metonym, 0),
    name(45268, 20, Metonym, 0),
    name(45288, 7, Short, 0),
    name(45295, 19, Official, 0),
    name(45314, 7, Alias, 0),
    name(45321, 8, Alias, 0),
    name(45329, 17, Alias, 0),
    name(45346, 7, Alias, 0),
    name(45353, 5, Alias, 0),
    name(45358, 6, Alias, 0),
    name(45364, 8, Alias, 0),
    name(45372, 14, Former, 17),
    name(45386, 18, Former, 139),
    name(45404, 15, Metonym, 0),
    name(45419, 15, Metonym, 0),
    name(45434, 5, Metonym, 0),
    name(45439, 8, Short, 0),
    name(45447, 20, Official, 0),
    name(45467, 18, Alias, 0),
    name(45485, 7, Alias, 0),
    name(45492, 8, Alias, 0),
    name(45500, 7, Alias, 0),
    name(45507, 6, Alias, 0),
    name(45513, 6, Alias, 0),
    name(45519, 7, Alias, 0),
    name(45526, 7, Alias, 0),
    name(45533, 7, Alias, 0),
    name(45540, 8, Alias, 0),
    name(45548, 6, Alias, 0),
    name(45554, 7, Alias, 0),
    name(45561, 20, Alias, 0),
    name(45581, 11, Alias, 0),
    name(45592, 12, Alias, 0),
    name(45604, 8, Metonym, 0),
    name(45612, 14, Metonym, 0),
    name(45626, 6, Metonym, 0),
    name(45632, 6, Metonym, 0),
    name(45638, 13, Metonym, 0),
    name(45651, 6, Metonym, 0),
    name(45657, 8, Metonym, 0),
    name(45665, 15, Metonym, 0),
    name(45680, 13, Metonym, 0),
    name(45693, 8, Metonym, 0),
    name(45701, 17, Metonym, 0),
    name(45718, 6, Short, 0),
    name(45724, 14, Former, 62),
    name(45738, 8, Metonym, 0),
    name(45746, 6, Metonym, 0),
    name(45752, 6, Short, 0),
    name(45758, 17, Official, 0),
    name(45775, 14, Alias, 0),
    name(45789, 10, Alias, 0),
    name(45799, 17, Alias, 0),
    name(45816, 16, Alias, 0),
    name(45832, 3, Alias, 0),
    name(45835, 27, Alias, 0),
    name(45862, 18, Alias, 0),
    name(45880, 14, Alias, 0),
    name(45894, 19, Alias, 0),
    name(45913, 20, Alias, 0),
    name(45933, 62, Alias, 0),
    name(45995, 4, Alias, 0),
    name(45999, 12, Alias, 0),
    name(46011, 6, Alias, 0),
    name(46017, 12, Alias, 0),
    name(46029, 13, Alias, 0),
    name(46042, 14, Alias, 0),
    name(46056, 25, Alias, 0),
    name(46081, 25, Alias, 0),
    name(46106, 6, Alias, 0),
    name(46112, 15, Alias, 0),
    name(46127, 14, Alias, 0),
    name(46141, 12, Alias, 0),
    name(46153, 12, Alias, 0),
    name(46165, 6, Alias, 0),
    name(46171, 6, Alias, 0),
    name(46177, 6, Alias, 0),
    name(46183, 5, Former, 89),
    name(46188, 5, Former, 89),
    name(46193, 4, Former, 89),
    name(46197, 7, Former, 44),
    name(46204, 7, Former, 44),
    name(46211, 19, Metonym, 0),
    name(46230, 6, Metonym, 0),
    name(46236, 6, Metonym, 0),
    name(46242, 6, Metonym, 0),
    name(46248, 6, Metonym, 0),
    name(46254, 8, Short, 0),
    name(46262, 27, Official, 0),
    name(46289, 31, Alias, 0),
    name(46320, 28, Alias, 0),
    name(46348, 28, Alias, 0),
    name(46376, 8, Alias, 0),
    name(46384, 8, Alias, 0),
    name(46392, 13, Alias, 0),
    name(46405, 28, Alias, 0),
    name(46433, 23, Former, 153),
    name(46456, 42, Former, 153),
    name(46498, 8, Metonym, 0),
    name(46506, 13, Metonym, 0),
    name(46519, 10, Metonym, 0),
    name(46529, 6, Metonym, 0),
    name(46535, 8, Metonym, 0),
    name(46543, 6, Short, 0),
    name(46549, 18, Official, 0),
    name(46567, 7, Alias, 0),
    name(46574, 19, Former, 31),
    name(46593, 19, Metonym, 0),
    name(46612, 7, Metonym, 0),
    name(46619, 7, Short, 0),
    name(46626, 9, Alias, 0),
    name(46635, 19, Alias, 0),
    name(46654, 7, Alias, 0),
    name(46661, 7, Alias, 0),
    name(46668, 7, Alias, 0),
    name(46675, 8, Alias, 0),
    name(46683, 8, Alias, 0),
    name(46691, 8, Alias, 0),
    name(46699, 7, Alias, 0),
    name(46706, 14, Alias, 0),
    name(46720, 14, Alias, 0),
    name(46734, 13, Former, 94),
    name(46747, 14, Former, 94),
    name(46761, 13, Former, 94),
    name(46774, 35, Former, 94),
    name(46809, 9, Metonym, 0),
    name(46818, 7, Metonym, 0),
    name(46825, 14, Metonym, 0),
    name(46839, 12, Metonym, 0),
    name(46851, 4, Metonym, 0),
    name(46855, 4, Metonym, 0),
    name(46859, 5, Metonym, 0),
    name(46864, 6, Metonym, 0),
    name(46870, 4, Metonym, 0),
    name(46874, 5, Metonym, 0),
    name(46879, 22, Metonym, 0),
    name(46901, 17, Metonym, 0),
    name(46918, 14, Metonym, 0),
    name(46932, 8, Metonym, 0),
    name(46940, 8, Metonym, 0),
    name(46948, 36, Short, 0),
    name(46984, 28, Alias, 0),
    name(47012, 31, Alias, 0),
    name(47043, 42, Alias, 0),
    name(47085, 48, Alias, 0),
    name(47133, 33, Alias, 0),
    name(47166, 38, Alias, 0),
    name(47204, 38, Alias, 0),
    name(47242, 21, Alias, 0),
    name(47263, 16, Alias, 0),
    name(47279, 25, Alias, 0),
    name(47304, 26, Alias, 0),
    name(47330, 42, Alias, 0),
    name(47372, 7, Short, 0),
    name(47379, 28, Official, 0),
    name(47407, 27, Alias, 0),
    name(47434, 19, Alias, 0),
    name(47453, 31, Alias, 0),
    name(47484, 7, Alias, 0),
    name(47491, 10, Metonym, 0),
    name(47501, 11, Metonym, 0),
    name(47512, 15, Metonym, 0),
    name(47527, 13, Short, 0),
    name(47540, 24, Official, 0),
    name(47564, 3, Alias, 0),
    name(47567, 7, Alias, 0),
    name(47574, 7, Alias, 0),
    name(47581, 28, Alias, 0),
    name(47609, 9, Alias, 0),
    name(47618, 6, Alias, 0),
    name(47624, 3, Alias, 0),
    name(47627, 14, Alias, 0),
    name(47641, 26, Alias, 0),
    name(47667, 26, Alias, 0),
    name(47693, 17, Alias, 0),
    name(47710, 14, Alias, 0),
    name(47724, 17, Alias, 0),
    name(47741, 11, Alias, 0),
    name(47752, 21, Alias, 0),
    name(47773, 13, Alias, 0),
    name(47786, 5, Alias, 0),
    name(47791, 18, Alias, 0),
    name(47809, 19, Alias, 0),
    name(47828, 18, Alias, 0),
    name(47846, 30, Alias, 0),
    name(47876, 16, Alias, 0),
    name(47892, 23, Alias, 0),
    name(47915, 10, Alias, 0),
    name(47925, 3, Alias, 0),
    name(47928, 11, Alias, 0),
    name(47939, 23, Alias, 0),
    name(47962, 6, Alias, 0),
    name(47968, 33, Alias, 0),
    name(48001, 48, Alias, 0),
    name(48049, 12, Alias, 0),
    name(48061, 21, Alias, 0),
    name(48082, 6, Alias, 0),
    name(48088, 6, Alias, 0),
    name(48094, 24, Metonym, 0),
    name(48118, 11, Metonym, 0),
    name(48129, 10, Metonym, 0),
    name(48139, 12, Metonym, 0),
    name(48151, 11, Metonym, 0),
    name(48162, 11, Metonym, 0),
    name(48173, 11, Metonym, 0),
    name(48184, 12, Metonym, 0),
    name(48196, 24, Metonym, 0),
    name(48220, 7, Metonym, 0),
    name(48227, 14, Metonym, 0),
    name(48241, 10, Metonym, 0),
    name(48251, 11, Metonym, 0),
    name(48262, 19, Metonym, 0),
    name(48281, 16, Metonym, 0),
    name(48297, 10, Metonym, 0),
    name(48307, 19, Metonym, 0),
    name(48326, 9, Metonym, 0),
    name(48335, 10, Metonym, 0),
    name(48345, 15, Metonym, 0),
    name(48360, 12, Metonym, 0),
    name(48372, 12, Metonym, 0),
    name(48384, 9, Metonym, 0),
    name(48393, 11, Metonym, 0),
    name(48404, 15, Metonym, 0),
    name(48419, 11, Metonym, 0),
    name(48430, 11, Metonym, 0),
    name(48441, 12, Metonym, 0),
    name(48453, 18, Metonym, 0),
    name(48471, 10, Short, 0),
    name(48481, 22, Official, 0),
    name(48503, 11, Alias, 0),
    name(48514, 11, Alias, 0),
    name(48525, 12, Alias, 0),
    name(48537, 10, Alias, 0),
    name(48547, 12, Alias, 0),
    name(48559, 12, Alias, 0),
    name(48571, 11, Alias, 0),
    name(48582, 20, Alias, 0),
    name(48602, 20, Alias, 0),
    name(48622, 9, Former, 102),
    name(48631, 31, Former, 102),
    name(48662, 8, Metonym, 0),
    name(48670, 15, Metonym, 0),
    name(48685, 8, Metonym, 0),
    name(48693, 9, Metonym, 0),
    name(48702, 8, Metonym, 0),
    name(48710, 7, Metonym, 0),
    name(48717, 8, Metonym, 0),
    name(48725, 8, Short, 0),
    name(48733, 13, Alias, 0),
    name(48746, 18, Alias, 0),
    name(48764, 19, Alias, 0),
    name(48783, 16, Alias, 0),
    name(48799, 19, Alias, 0),
    name(48818, 13, Alias, 0),
    name(48831, 14, Alias, 0),
    name(48845, 29, Alias, 0),
    name(48874, 23, Alias, 0),
    name(48897, 12, Alias, 0),
    name(48909, 12, Alias, 0),
    name(48921, 10, Alias, 0),
    name(48931, 9, Alias, 0),
    name(48940, 18, Alias, 0),
    name(48958, 31, Alias, 0),
    name(48989, 26, Alias, 0),
    name(49015, 7, Alias, 0),
    name(49022, 18, Alias, 0),
    name(49040, 12, Alias, 0),
    name(49052, 18, Alias, 0),
    name(49070, 13, Alias, 0),
    name(49083, 8, Alias, 0),
    name(49091, 7, Alias, 0),
    name(49098, 12, Alias, 0),
    name(49110, 12, Alias, 0),
    name(49122, 17, Alias, 0),
    name(49139, 28, Alias, 0),
    name(49167, 16, Metonym, 0),
    name(49183, 15, Metonym, 0),
    name(49198, 11, Metonym, 0),
    name(49209, 21, Metonym, 0),
    name(49230, 12, Metonym, 0),
    name(49242, 9, Metonym, 0),
    name(49251, 10, Metonym, 0),
    name(49261, 32, Short, 0),
    name(49293, 3, Alias, 0),
    name(49296, 13, Alias, 0),
    name(49309, 25, Alias, 0),
    name(49334, 31, Alias, 0),
    name(49365, 24, Alias, 0),
    name(49389, 28, Alias, 0),
    name(49417, 30, Alias, 0),
    name(49447, 25, Alias, 0),
    name(49472, 9, Metonym, 0),
    name(49481, 13, Short, 0),
    name(49494, 31, Official, 0),
    name(49525, 17, Alias, 0),
    name(49542, 3, Alias, 0),
    name(49545, 4, Alias, 0),
    name(49549, 30, Alias, 0),
    name(49579, 30, Alias, 0),
    name(49609, 12, Alias, 0),
    name(49621, 11, Alias, 0),
    name(49632, 14, Alias, 0),
    name(49646, 38, Alias, 0),
    name(49684, 16, Alias, 0),
    name(49700, 17, Alias, 0),
    name(49717, 15, Alias, 0),
    name(49732, 16, Alias, 0),
    name(49748, 17, Alias, 0),
    name(49765, 33, Alias, 0),
    name(49798, 8, Former, 117),
    name(49806, 7, Former, 117),
    name(49813, 5, Metonym, 0),
    name(49818, 9, Metonym, 0),
    name(49827, 9, Short, 0),
    name(49836, 32, Official, 0),
    name(49868, 14, Alias, 0),
    name(49882, 21, Alias, 0),
    name(49903, 35, Alias, 0),
    name(49938, 37, Alias, 0),
    name(49975, 15, Alias, 0),
    name(49990, 26, Former, 14),
    name(50016, 7, Metonym, 0),
    name(50023, 13, Metonym, 0),
    name(50036, 23, Metonym, 0),
    name(50059, 10, Metonym, 0),
    name(50069, 17, Metonym, 0),
    name(50086, 21, Metonym, 0),
    name(50107, 22, Short, 0),
    name(50129, 14, Official, 0),
    name(50143, 3, Alias, 0),
    name(50146, 24, Alias, 0),
    name(50170, 25, Alias, 0),
    name(50195, 15, Alias, 0),
    name(50210, 27, Alias, 0),
    name(50237, 25, Alias, 0),
    name(50262, 19, Alias, 0),
    name(50281, 13, Alias, 0),
    name(50294, 26, Alias, 0),
    name(50320, 9, Metonym, 0),
    name(50329, 28, Short, 0),
    name(50357, 35, Official, 0),
    name(50392, 23, Alias, 0),
    name(50415, 28, Alias, 0),
    name(50443, 24, Alias, 0),
    name(50467, 32, Alias, 0),
    name(50499, 15, Alias, 0),
    name(50514, 26, Alias, 0),
    name(50540, 26, Alias, 0),
    name(50566, 37, Alias, 0),
    name(50603, 23, Alias, 0),
    name(50626, 26, Alias, 0),
    name(50652, 17, Alias, 0),
    name(50669, 4, Alias, 0),
    name(50673, 14, Alias, 0),
    name(50687, 20, Alias, 0),
    name(50707, 13, Alias, 0),
    name(50720, 26, Alias, 0),
    name(50746, 29, Alias, 0),
    name(50775, 16, Metonym, 0),
    name(50791, 7, Short, 0),
    name(50798, 30, Official, 0),
    name(50828, 45, Alias, 0),
    name(50873, 32, Alias, 0),
    name(50905, 35, Alias, 0),
    name(50940, 3, Alias, 0),
    name(50943, 29, Alias, 0),
    name(50972, 31, Alias, 0),
    name(51003, 8, Alias, 0),
    name(51011, 10, Alias, 0),
    name(51021, 8, Alias, 0),
    name(51029, 7, Alias, 0),
    name(51036, 7, Alias, 0),
    name(51043, 6, Alias, 0),
    name(51049, 7, Metonym, 176),
    name(51056, 5, Metonym, 176),
    name(51061, 9, Metonym, 176),
    name(51070, 7, Short, 0),
    name(51077, 19, Official, 0),
    name(51096, 22, Alias, 0),
    name(51118, 8, Alias, 0),
    name(51126, 13, Former, 86),
    name(51139, 12, Former, 86),
    name(51151, 24, Former, 86),
    name(51175, 19, Former, 86),
    name(51194, 16, Former, 86),
    name(51210, 9, Metonym, 0),
    name(51219, 11, Short, 1),
    name(51230, 17, Short, 0),
    name(51247, 42, Official, 0),
    name(51289, 23, Alias, 0),
    name(51312, 15, Alias, 0),
    name(51327, 17, Alias, 0),
    name(51344, 15, Alias, 0),
    name(51359, 16, Alias, 0),
    name(51375, 8, Metonym, 0),
    name(51383, 5, Short, 0),
    name(51388, 26, Official, 0),
    name(51414, 12, Former, 2),
    name(51426, 34, Former, 152),
    name(51460, 14, Former, 72),
    name(51474, 16, Former, 72),
    name(51490, 8, Former, 72),
    name(51498, 13, Former, 72),
    name(51511, 9, Former, 72),
    name(51520, 4, Metonym, 0),
    name(51524, 6, Short, 0),
    name(51530, 18, Official, 0),
    name(51548, 6, Alias, 0),
    name(51554, 27, Alias, 0),
    name(51581, 19, Alias, 0),
    name(51600, 22, Alias, 0),
    name(51622, 35, Alias, 0),
    name(51657, 19, Alias, 0),
    name(51676, 23, Alias, 0),
    name(51699, 43, Alias, 0),
    name(51742, 7, Alias, 0),
    name(51749, 3, Alias, 0),
    name(51752, 15, Alias, 0),
    name(51767, 16, Alias, 0),
    name(51783, 20, Alias, 0),
    name(51803, 20, Alias, 0),
    name(51823, 21, Alias, 0),
    name(51844, 3, Alias, 0),
    name(51847, 12, Alias, 0),
    name(51859, 3, Alias, 0),
    name(51862, 3, Alias, 0),
    name(51865, 3, Alias, 0),
    name(51868, 12, Alias, 0),
    name(51880, 32, Alias, 0),
    name(51912, 9, Metonym, 0),
    name(51921, 10, Metonym, 0),
    name(51931, 8, Metonym, 0),
    name(51939, 16, Metonym, 0),
    name(51955, 13, Short, 0),
    name(51968, 20, Official, 0),
    name(51988, 3, Alias, 0),
    name(51991, 25, Alias, 0),
    name(52016, 19, Alias, 0),
    name(52035, 16, Alias, 0),
    name(52051, 24, Alias, 0),
    name(52075, 14, Alias, 0),
    name(52089, 11, Alias, 0),
    name(52100, 15, Alias, 0),
    name(52115, 15, Alias, 0),
    name(52130, 14, Alias, 0),
    name(52144, 14, Alias, 0),
    name(52158, 16, Alias, 0),
    name(52174, 22, Alias, 0),
    name(52196, 16, Former, 130),
    name(52212, 8, Former, 131),
    name(52220, 7, Former, 131),
    name(52227, 27, Metonym, 0),
    name(52254, 6, Metonym, 0),
    name(52260, 9, Metonym, 0),
    name(52269, 10, Short, 0),
    name(52279, 22, Official, 0),
    name(52301, 9, Alias, 0),
    name(52310, 19, Alias, 0),
    name(52329, 10, Alias, 0),
    name(52339, 20, Alias, 0),
    name(52359, 5, Short, 1),
    name(52364, 16, Official, 0),
    name(52380, 5, Metonym, 1),
    name(52385, 6, Metonym, 1),
    name(52391, 13, Metonym, 1),
    name(52404, 20, Short, 0),
    name(52424, 3, Alias, 0),
    name(52427, 22, Alias, 0),
    name(52449, 23, Alias, 0),
    name(52472, 22, Alias, 0),
    name(52494, 3, Alias, 0),
    name(52497, 29, Alias, 0),
    name(52526, 48, Alias, 0),
    name(52574, 11, Short, 0),
    name(52585, 19, Official, 0),
    name(52604, 15, Alias, 0),
    name(52619, 31, Alias, 0),
    name(52650, 16, Alias, 0),
    name(52666, 30, Alias, 0),
    name(52696, 9, Alias, 0),
    name(52705, 26, Alias, 0),
    name(52731, 27, Alias, 0),
    name(52758, 3, Alias, 0),
    name(52761, 13, Alias, 0),
    name(52774, 8, Alias, 0),
    name(52782, 14, Alias, 0),
    name(52796, 15, Alias, 0),
    name(52811, 14, Alias, 0),
    name(52825, 5, Former, 91),
    name(52830, 5, Former, 91),
    name(52835, 5, Metonym, 0),
    name(52840, 5, Metonym, 0),
    name(52845, 10, Metonym, 0),
    name(52855, 8, Short, 1),
    name(52863, 29, Official, 0),
    name(52892, 19, Alias, 0),
    name(52911, 20, Alias, 0),
    name(52931, 21, Alias, 0),
    name(52952, 11, Short, 0),
    name(52963, 37, Official, 0),
    name(53000, 16, Alias, 0),
    name(53016, 33, Alias, 0),
    name(53049, 13, Alias, 0),
    name(53062, 9, Alias, 0),
    name(53071, 4, Alias, 0),
    name(53075, 32, Alias, 0),
    name(53107, 35, Alias, 0),
    name(53142, 14, Alias, 0),
    name(53156, 9, Alias, 0),
    name(53165, 12, Alias, 0),
    name(53177, 23, Alias, 0),
    name(53200, 13, Alias, 0),
    name(53213, 13, Alias, 0),
    name(53226, 13, Alias, 0),
    name(53239, 20, Alias, 0),
    name(53259, 4, Metonym, 1),
    name(53263, 5, Short, 0),
    name(53268, 17, Official, 0),
    name(53285, 8, Alias, 0),
    name(53293, 6, Alias, 0),
    name(53299, 5, Alias, 0),
    name(53304, 13, Alias, 0),
    name(53317, 15, Alias, 0),
    name(53332, 10, Alias, 0),
    name(53342, 5, Metonym, 189),
    name(53347, 13, Metonym, 189),
    name(53360, 5, Metonym, 189),
    name(53365, 10, Metonym, 189),
    name(53375, 10, Short, 0),
    name(53385, 40, Official, 0),
    name(53425, 29, Alias, 0),
    name(53454, 4, Alias, 0),
    name(53458, 39, Alias, 0),
    name(53497, 10, Alias, 0),
    name(53507, 10, Alias, 0),
    name(53517, 11, Alias, 0),
    name(53528, 11, Alias, 0),
    name(53539, 37, Alias, 0),
    name(53576, 21, Alias, 0),
    name(53597, 14, Alias, 0),
    name(53611, 4, Alias, 0),
    name(53615, 4, Alias, 0),
    name(53619, 20, Alias, 0),
    name(53639, 11, Alias, 0),
    name(53650, 13, Alias, 0),
    name(53663, 21, Alias, 0),
    name(53684, 22, Alias, 0),
    name(53706, 7, Metonym, 0),
    name(53713, 8, Metonym, 0),
    name(53721, 8, Metonym, 0),
    name(53729, 7, Metonym, 0),
    name(53736, 14, Metonym, 0),
    name(53750, 12, Short, 0),
    name(53762, 24, Official, 0),
    name(53786, 12, Alias, 0),
    name(53798, 14, Alias, 0),
    name(53812, 13, Alias, 0),
    name(53825, 7, Alias, 0),
    name(53832, 3, Alias, 0),
    name(53835, 25, Alias, 0),
    name(53860, 10, Alias, 0),
    name(53870, 11, Alias, 0),
    name(53881, 10, Alias, 0),
    name(53891, 10, Alias, 0),
    name(53901, 25, Alias, 0),
    name(53926, 11, Alias, 0),
    name(53937, 17, Alias, 0),
    name(53954, 15, Alias, 0),
    name(53969, 15, Alias, 0),
    name(53984, 14, Alias, 0),
    name(53998, 20, Former, 88),
    name(54018, 21, Former, 88),
    name(54039, 13, Metonym, 0),
    name(54052, 16, Metonym, 0),
    name(54068, 8, Metonym, 0),
    name(54076, 7, Metonym, 0),
    name(54083, 8, Metonym, 0),
    name(54091, 15, Metonym, 0),
    name(54106, 6, Short, 0),
    name(54112, 18, Official, 0),
    name(54130, 6, Alias, 0),
    name(54136, 6, Alias, 0),
    name(54142, 11, Former, 35),
    name(54153, 17, Former, 35),
    name(54170, 6, Metonym, 0),
    name(54176, 8, Short, 0),
    name(54184, 20, Official, 0),
    name(54204, 8, Alias, 0),
    name(54212, 8, Alias, 0),
    name(54220, 20, Former, 162),
    name(54240, 8, Former, 155),
    name(54248, 9, Former, 155),
    name(54257, 9, Former, 155),
    name(54266, 16, Former, 64),
    name(54282, 7, Former, 155),
    name(54289, 15, Former, 64),
    name(54304, 11, Former, 64),
    name(54315, 17, Former, 64),
    name(54332, 13, Former, 64),
    name(54345, 17, Former, 183),
    name(54362, 6, Metonym, 0),
    name(54368, 20, Metonym, 0),
    name(54388, 19, Metonym, 66),
    name(54407, 14, Metonym, 0),
];

/// The first is of names that have neither days nor codes.
#[rustfmt::skip]
pub(in crate::atlas) static DATINGS: [Dating; 202] = [
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
pub(in crate::atlas) static NUMBERS: [u32; 3737] = [
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
    0x3164_a1ce, 0x317e_6a36, 0x318f_fc6a, 0x31a1_cd64, 0x31b5_f310, 0x31c4_20e6, 0x31e0_a21b, 0x31f7_f6c6, 0x3203_ad41, 0x3209_0563,
    0x3211_c26d, 0x322f_b79c, 0x324a_9297, 0x3251_6580, 0x3252_2e35, 0x327b_3033, 0x327d_d863, 0x3294_2f45, 0x3296_0319, 0x32b3_c1da,
    0x32ba_2a3a, 0x3303_c921, 0x3321_b33f, 0x3322_6336, 0x3340_d654, 0x334f_a7b2, 0x335a_bb05, 0x3367_7b80, 0x3369_0f2f, 0x336d_5b94,
    0x3370_fb80, 0x337d_771a, 0x3382_b5a8, 0x338c_d6ab, 0x3392_2374, 0x33af_a944, 0x33c0_f7d4, 0x33d9_4659, 0x3414_a45a, 0x341c_4eb2,
    0x341d_0cec, 0x347e_1621, 0x34ae_32b3, 0x34b9_e62f, 0x34ba_cdba, 0x3532_56a5, 0x353c_ed44, 0x3552_a766, 0x357d_f0a7, 0x3591_fd40,
    0x35a5_e660, 0x35d1_40d6, 0x35da_143b, 0x35e6_0e7c, 0x35ed_e2ae, 0x35f1_5e9f, 0x35fa_e644, 0x360b_12bd, 0x360c_ba4a, 0x3615_380b,
    0x3618_1a95, 0x3676_b0f5, 0x3678_e9cc, 0x3693_c17f, 0x3694_3181, 0x36a1_bf3e, 0x36c6_b755, 0x36d1_99f5, 0x36db_214b, 0x36df_ecc6,
    0x36e3_e8cf, 0x36f8_16cf, 0x371f_40c4, 0x3723_bfa9, 0x3724_cdb3, 0x3729_c7ca, 0x3764_5040, 0x377a_a2e2, 0x3785_2442, 0x378b_9ec7,
    0x379d_b7df, 0x37a0_01fd, 0x37af_0ec2, 0x37b9_1709, 0x37c1_3af0, 0x37d6_4850, 0x37dc_c30e, 0x37e6_d504, 0x37f9_7ef2, 0x37fb_fad0,
    0x3801_18c6, 0x3801_afa8, 0x381f_3372, 0x383a_b562, 0x384c_dee9, 0x3869_acb8, 0x386e_8369, 0x387e_1c6d, 0x3886_381d, 0x38b9_e695,
    0x38ba_dcf0, 0x38be_c8ba, 0x38ee_ec01, 0x392c_bc1e, 0x393c_46cd, 0x3946_a87e, 0x396a_c565, 0x3975_3c9e, 0x3993_60c1, 0x399b_b444,
    0x39a0_6464, 0x39b4_bcfe, 0x39b7_ada2, 0x39ea_5fdb, 0x3a0f_1b08, 0x3a12_ba21, 0x3a2a_4cc8, 0x3a2c_b40c, 0x3a31_555b, 0x3a33_45b0,
    0x3a4a_77f5, 0x3a56_a205, 0x3a81_5775, 0x3a92_d35b, 0x3a9d_26aa, 0x3ab0_a860, 0x3acc_07fc, 0x3ad9_86f1, 0x3adf_f312, 0x3aea_d73b,
    0x3aed_30df, 0x3b01_3816, 0x3b04_8f54, 0x3b1c_3aba, 0x3b24_fe10, 0x3b28_4104, 0x3b53_b4a1, 0x3b83_a306, 0x3b95_d465, 0x3bcf_579b,
    0x3bd5_ccce, 0x3be4_0826, 0x3bea_584f, 0x3bf1_628c, 0x3bf2_2f1f, 0x3bf5_f17f, 0x3c01_b5f4, 0x3c2b_d248, 0x3c3b_f2eb, 0x3c3b_f2eb,
    0x3c40_a128, 0x3c72_b5f6, 0x3c7f_26d2, 0x3c96_12f8, 0x3ca0_6354, 0x3cb4_97b8, 0x3cbb_b6e0, 0x3cd7_a560, 0x3cda_7125, 0x3cdd_1cbb,
    0x3ce8_677d, 0x3d0c_426d, 0x3d24_d255, 0x3d2f_3a9b, 0x3d46_34e2, 0x3d46_d556, 0x3d4e_752d, 0x3d94_2015, 0x3da0_6ab0, 0x3daf_8a13,
    0x3dba_51b9, 0x3dc2_b280, 0x3dca_447c, 0x3dd4_49d6, 0x3dd8_1212, 0x3dfd_0b56, 0x3e04_fb8d, 0x3e1b_1ab3, 0x3e29_8db8, 0x3e2a_4caf,
    0x3e2a_5314, 0x3e30_faf0, 0x3e46_cf42, 0x3e5d_1f6a, 0x3e72_e5ca, 0x3ebc_036e, 0x3ec1_2377, 0x3f0c_581d, 0x3f0c_cc98, 0x3f15_0346,
    0x3f23_559b, 0x3f23_559b, 0x3f25_045c, 0x3f26_00e3, 0x3f2e_73c6, 0x3f45_3589, 0x3f45_3589, 0x3f4d_76a3, 0x3f4d_76a3, 0x3f6a_dc19,
    0x3f86_396a, 0x3f8b_2e06, 0x3fb0_64d8, 0x3fc5_ff4c, 0x3fe0_272d, 0x3ffc_2db0, 0x4014_fc9a, 0x4015_f46e, 0x402c_f3c3, 0x4039_9437,
    0x4039_bb1c, 0x405a_619a, 0x4061_e284, 0x4076_b1ff, 0x407f_b026, 0x40a8_bcbc, 0x40c9_0776, 0x40dc_2c3f, 0x40ec_e769, 0x40fe_af97,
    0x40ff_664f, 0x4118_63fc, 0x4126_1c2f, 0x412f_045a, 0x4132_2f71, 0x4132_f190, 0x413d_163b, 0x414a_a49a, 0x4154_3203, 0x4167_e09c,
    0x4168_3599, 0x418c_af89, 0x419f_23ab, 0x419f_23ab, 0x41af_8ca7, 0x41c6_d91e, 0x41e1_4f45, 0x41f4_148d, 0x422e_1792, 0x4253_fafb,
    0x4259_4f52, 0x426c_dd52, 0x429f_3b83, 0x42ad_2a60, 0x42b1_99c8, 0x42b6_584c, 0x42c6_ce3c, 0x42ce_d4a4, 0x4301_759b, 0x4310_ea12,
    0x435f_30ad, 0x4366_6ac0, 0x438f_d2dd, 0x43ed_aad0, 0x4410_f030, 0x441b_929a, 0x441b_b156, 0x442b_1e8c, 0x443c_e44f, 0x4446_5f28,
    0x4449_f9ce, 0x4465_08c0, 0x446a_69a6, 0x447c_929b, 0x4481_12ba, 0x448e_fca0, 0x44a3_8427, 0x44bd_5652, 0x44f1_7cb7, 0x44f7_1b79,
    0x4502_62fb, 0x4525_11d4, 0x452b_b4f7, 0x452d_5c58, 0x455e_d16c, 0x4567_15ca, 0x45a4_3201, 0x45b9_6442, 0x45c0_879c, 0x45c2_0c8e,
    0x45cd_5032, 0x45e9_0a6e, 0x45e9_854a, 0x45fb_7b47, 0x4603_477f, 0x4614_ba4a, 0x4626_4763, 0x4626_b60b, 0x4646_13e7, 0x4646_53fe,
    0x4673_da83, 0x4684_67ee, 0x4692_9c13, 0x4693_bd63, 0x4696_22b6, 0x46b3_4d7a, 0x46d5_c2f1, 0x46e8_b294, 0x46f4_ee3b, 0x471d_5ddd,
    0x4728_0f98, 0x4737_6b8e, 0x4738_ad93, 0x4754_e42e, 0x4765_3c6c, 0x478d_1d4d, 0x478d_88a8, 0x478e_33c3, 0x4798_cb77, 0x479d_da25,
    0x47a2_fb22, 0x47a5_dbe3, 0x47bd_5b0b, 0x47d0_f200, 0x47d6_3e7e, 0x47e5_0ddc, 0x482d_53a8, 0x4830_1ba9, 0x4864_5042, 0x4867_42da,
    0x4893_ac50, 0x4894_4f00, 0x4899_3d3d, 0x489f_1fbc, 0x48ab_37b4, 0x48db_c371, 0x48dd_0428, 0x48e4_58dc, 0x48e4_7c18, 0x48e6_dd85,
    0x48f5_0802, 0x4900_a4b9, 0x4901_5ec6, 0x491d_5b9e, 0x491e_0448, 0x491f_cde9, 0x4931_9ae3, 0x496f_2496, 0x4981_6e1a, 0x4997_9941,
    0x49ec_3430, 0x49f8_ba58, 0x4a20_2c45, 0x4a37_88c0, 0x4a55_007d, 0x4a67_b80f, 0x4a77_4d1b, 0x4a86_e873, 0x4a96_2902, 0x4aa4_8843,
    0x4aaf_6f49, 0x4abc_253d, 0x4adc_d108, 0x4ae8_b6b0, 0x4af2_e168, 0x4afc_2bb3, 0x4b00_7691, 0x4b0a_5966, 0x4b2c_153a, 0x4b43_6c5c,
    0x4b44_b2ee, 0x4b45_f101, 0x4b96_2a95, 0x4b9a_1cb7, 0x4bab_7734, 0x4bb6_f438, 0x4bcc_85be, 0x4be5_b078, 0x4c00_05a4, 0x4c03_d5d6,
    0x4c0d_90ea, 0x4c11_e471, 0x4c18_beb5, 0x4c18_beb5, 0x4c33_3246, 0x4c33_b680, 0x4c34_cef5, 0x4c43_6def, 0x4c4f_5ae5, 0x4c72_d26a,
    0x4c83_7a42, 0x4cbb_6a98, 0x4cc0_3746, 0x4cc9_2829, 0x4ccc_6a39, 0x4cf3_46b4, 0x4d00_03b5, 0x4d16_d983, 0x4d2a_4250, 0x4d33_4bf9,
    0x4d45_5975, 0x4d69_befc, 0x4d79_6afb, 0x4da2_b8b9, 0x4dda_db91, 0x4df6_ea82, 0x4dfc_8a4f, 0x4e16_f34d, 0x4e22_11dd, 0x4e25_a0aa,
    0x4e39_29f4, 0x4e63_65cc, 0x4e66_5438, 0x4e80_8b3a, 0x4e93_afe5, 0x4eb3_666d, 0x4ebf_209f, 0x4ed7_5b22, 0x4ed8_376c, 0x4eda_3281,
    0x4eda_dd5a, 0x4f0a_5fb2, 0x4f18_19c8, 0x4f18_31b7, 0x4f1c_a323, 0x4f2f_12b9, 0x4f51_8d4b, 0x4f57_1792, 0x4f57_b921, 0x4f65_a253,
    0x4f69_7e07, 0x4f74_2b48, 0x4f98_4985, 0x4fa6_1e86, 0x4fb2_3161, 0x4fda_deb7, 0x4ff3_9ee0, 0x4ff9_a3b7, 0x4ffa_b1a0, 0x4ffc_ff90,
    0x4fff_84cb, 0x5000_4e27, 0x501c_df9e, 0x5024_7ee3, 0x5029_1dec, 0x502b_7c50, 0x5032_df70, 0x5033_bccc, 0x505a_deeb, 0x5077_4cfa,
    0x5079_12ba, 0x5097_7c9e, 0x50bd_e1bd, 0x50ce_944d, 0x50d7_74de, 0x50f5_b392, 0x5109_da88, 0x5122_619f, 0x5131_9bb1, 0x5131_9bb1,
    0x5131_9bb1, 0x5143_4498, 0x5145_488b, 0x515c_4704, 0x515c_4704, 0x515e_b2f8, 0x5169_1f5a, 0x5189_c65f, 0x51aa_899c, 0x51ad_0486,
    0x51b0_637e, 0x51bd_7ec2, 0x51bf_a014, 0x51ce_bfb0, 0x51e7_1083, 0x520d_2d2a, 0x5221_c5d4, 0x5230_c82d, 0x5238_38c6, 0x5250_7036,
    0x525d_5fea, 0x525f_f5a2, 0x528c_a5a8, 0x5290_6a58, 0x52a8_2752, 0x52b0_29a8, 0x52ca_2e73, 0x52e7_815e, 0x52f9_a86b, 0x52ff_792d,
    0x5304_aa6f, 0x531c_a96f, 0x532d_f15a, 0x5340_21a8, 0x5341_7989, 0x5353_da63, 0x5360_32a6, 0x5360_aa8f, 0x537c_39c8, 0x538c_1785,
    0x538f_2506, 0x5391_bea8, 0x5392_7a53, 0x5396_a5be, 0x5398_ffb4, 0x53a3_8d5a, 0x53c5_2cea, 0x53fb_a682, 0x5402_3180, 0x540d_1630,
    0x541c_4321, 0x542a_19c9, 0x542e_6ffc, 0x5443_5002, 0x544d_c2c5, 0x544e_f2cc, 0x5457_969a, 0x54bf_c6af, 0x54d7_113e, 0x54e0_e791,
    0x54e5_a784, 0x550e_07fd, 0x5517_89f4, 0x5521_4c60, 0x5540_a208, 0x5548_1279, 0x554d_d189, 0x5557_2104, 0x5566_55f5, 0x557a_21aa,
    0x5583_adcd, 0x558a_378f, 0x55a7_71c7, 0x55af_474f, 0x55b1_23fc, 0x55d4_6a7e, 0x55e8_8de9, 0x55f7_ece1, 0x560d_f21d, 0x561d_d238,
    0x5636_b183, 0x5637_fa45, 0x564a_171e, 0x564a_ec73, 0x565d_1b8f, 0x5664_930f, 0x5670_4ce0, 0x5680_e26e, 0x5693_46e7, 0x56bd_e4e4,
    0x56c0_5fef, 0x56e3_d3a5, 0x56eb_b9ee, 0x570c_0673, 0x5729_fd44, 0x5741_5ef9, 0x574b_4778, 0x5753_8ebd, 0x5758_e9a2, 0x5765_2c7a,
    0x577d_6e49, 0x5792_c608, 0x579b_5cac, 0x57ac_9990, 0x57d9_55c8, 0x57e4_d5a9, 0x57ea_5877, 0x57f0_b1c9, 0x57f1_00c1, 0x57fa_5d42,
    0x580b_84c5, 0x581a_0fbe, 0x581b_f079, 0x583a_ca9c, 0x5846_982e, 0x584e_ea56, 0x5851_50ba, 0x5854_607a, 0x585e_a8e0, 0x586d_8b65,
    0x5871_bc52, 0x5879_8bdc, 0x587b_83f5, 0x587b_87f4, 0x588b_a55b, 0x588e_d90d, 0x589a_3a98, 0x58c6_0b80, 0x5912_17c0, 0x5936_42ba,
    0x593f_c8ec, 0x5956_52e0, 0x5962_d087, 0x597f_5c8e, 0x598c_67c2, 0x59a5_63f3, 0x59aa_c5ad, 0x59ae_dc14, 0x59bd_8b5a, 0x59bd_b9c7,
    0x59bf_0850, 0x59e8_c265, 0x59fb_cffd, 0x5a08_4aa4, 0x5a13_8f2b, 0x5a4b_2691, 0x5a5a_3f43, 0x5a63_13f4, 0x5a63_274e, 0x5a8c_cf79,
    0x5aa0_f577, 0x5aad_d214, 0x5ac9_3a7a, 0x5ac9_e33c, 0x5ad4_e196, 0x5ae6_6839, 0x5ae9_f1fb, 0x5aef_2309, 0x5b0d_e50c, 0x5b1f_3400,
    0x5b3a_bfb7, 0x5b41_6545, 0x5b70_186f, 0x5b72_9a6c, 0x5b7e_b267, 0x5b8b_7969, 0x5b8c_ce34, 0x5bb1_a38c, 0x5bb7_a4da, 0x5bc7_fd2c,
    0x5bcd_3c1c, 0x5bd0_0c43, 0x5c01_3981, 0x5c17_b88a, 0x5c42_5f52, 0x5c4b_c624, 0x5c5d_5954, 0x5c5d_f224, 0x5c78_b6c6, 0x5c7b_8feb,
    0x5cba_f358, 0x5cca_dbe4, 0x5ccd_f29d, 0x5ce8_4232, 0x5ce9_e25e, 0x5cec_5a70, 0x5d09_d038, 0x5d0f_0970, 0x5d17_371a, 0x5d4b_3030,
    0x5d7d_5804, 0x5d7d_f5be, 0x5d81_d368, 0x5d88_d877, 0x5d8d_7187, 0x5d9d_0047, 0x5dbe_c698, 0x5dc1_5ec7, 0x5dc5_69fc, 0x5dd2_0e29,
    0x5dd3_22de, 0x5dfb_3206, 0x5e0b_bcdd, 0x5e43_35a1, 0x5e49_22e6, 0x5e99_204e, 0x5eb6_7874, 0x5edf_3316, 0x5ee9_f847, 0x5ef6_3d1d,
    0x5f09_44c7, 0x5f25_41bc, 0x5f3c_c474, 0x5f4a_af5f, 0x5f51_4d12, 0x5f77_77e1, 0x5f80_a838, 0x5f90_8efb, 0x5f96_3b14, 0x5f9e_90b7,
    0x5fb5_973e, 0x5fb5_c630, 0x5fbe_e3f8, 0x5fe0_a55e, 0x5fe5_37f4, 0x5fe7_8a5f, 0x6009_420d, 0x600a_400a, 0x600b_f1a6, 0x6044_7c9f,
    0x6046_3af2, 0x606f_03f0, 0x6077_4db4, 0x60b0_3e45, 0x60bd_2d51, 0x60d5_8d2d, 0x60de_c812, 0x60e4_641e, 0x60e7_2d73, 0x6111_3f6c,
    0x612e_dbd0, 0x6193_1902, 0x61d8_95fe, 0x61de_ffb0, 0x61e6_bf91, 0x61f4_23a1, 0x6221_7910, 0x6242_b0aa, 0x626f_9f7b, 0x6271_ae73,
    0x628c_918c, 0x6296_3caa, 0x62a3_28f6, 0x62cd_aab2, 0x62d3_8dc5, 0x62f4_7d4d, 0x62ff_7ccf, 0x6307_0848, 0x6312_d2eb, 0x6319_7168,
    0x631e_c418, 0x632e_53dd, 0x633e_8ff0, 0x637a_534d, 0x6386_e533, 0x639e_2529, 0x63a2_f5bd, 0x63c5_53b4, 0x63de_384d, 0x63e0_abaa,
    0x6414_04ff, 0x641d_ae71, 0x6430_a349, 0x6431_ce12, 0x6432_8f5b, 0x6438_c726, 0x6444_2396, 0x6448_ca50, 0x644d_0526, 0x646e_7f9c,
    0x646f_6479, 0x648f_4dac, 0x6499_db2f, 0x649b_3c95, 0x64a1_3adc, 0x64b5_28f7, 0x64d7_86b5, 0x64de_23f0, 0x64e4_f6e9, 0x64e8_a172,
    0x64f4_5c12, 0x64f6_9404, 0x64fd_1e1f, 0x6500_75e9, 0x6503_bdc9, 0x6506_52ee, 0x6523_e2d7, 0x6534_39ee, 0x6569_1e9f, 0x656a_9a6c,
    0x6575_0e39, 0x6575_9af6, 0x6595_550e, 0x659f_a1cd, 0x65a7_f41a, 0x65a9_7b0d, 0x65c0_de77, 0x65cf_af82, 0x65f8_d233, 0x6629_8d93,
    0x6638_f32e, 0x6655_91d7, 0x665a_0550, 0x665d_7726, 0x665e_9404, 0x6666_270d, 0x666f_a5c7, 0x6673_4b03, 0x66a6_fb53, 0x66a7_5967,
    0x66bf_27a0, 0x66d0_9485, 0x66d8_580f, 0x66f6_cf21, 0x670c_14f5, 0x6730_33f2, 0x6739_4fd2, 0x6743_57de, 0x6747_4759, 0x6747_869d,
    0x6753_12a4, 0x675a_a563, 0x675d_618d, 0x6774_8946, 0x6775_3df3, 0x6792_1846, 0x67cb_3b54, 0x67ce_ef28, 0x67f2_1897, 0x6823_e790,
    0x6833_e488, 0x6848_d09c, 0x684d_8ec7, 0x684e_d868, 0x6850_9d58, 0x6850_bc6a, 0x6865_0ca1, 0x6867_c3db, 0x686b_9344, 0x686d_048a,
    0x6879_870c, 0x688a_0fa7, 0x68b0_34fb, 0x68de_a76f, 0x68f5_4b0f, 0x6900_7c35, 0x690e_b249, 0x6919_d2f4, 0x6931_fb3d, 0x693a_c5f6,
    0x6941_087c, 0x6951_7f67, 0x695a_2835, 0x695a_5b73, 0x695a_e568, 0x6981_cc60, 0x69a8_9f95, 0x69b6_b493, 0x69ce_e227, 0x69df_0c83,
    0x69e9_773f, 0x69ee_6cd9, 0x6a23_63d7, 0x6a40_eef5, 0x6a55_45a3, 0x6a56_8373, 0x6a56_8373, 0x6a79_839e, 0x6a83_c7bc, 0x6a87_beef,
    0x6a94_1c82, 0x6ab0_435c, 0x6ab3_6a7b, 0x6ab8_d609, 0x6acc_a411, 0x6ad4_84bb, 0x6aeb_ea60, 0x6af0_b75b, 0x6b06_765c, 0x6b0a_4d4a,
    0x6b2a_5dc2, 0x6b38_1088, 0x6b47_2082, 0x6b4c_d905, 0x6b64_fb2b, 0x6b75_443f, 0x6b8e_57f8, 0x6b98_173e, 0x6ba1_e964, 0x6ba8_71bf,
    0x6baf_57e0, 0x6baf_fa5e, 0x6bc1_811a, 0x6bf2_4c51, 0x6c1c_90b2, 0x6c1c_90b2, 0x6c1e_f8d6, 0x6c3f_999d, 0x6c4c_e2f6, 0x6c4c_edae,
    0x6c5e_e733, 0x6c73_5475, 0x6ca4_4aae, 0x6cb7_2bd1, 0x6cc7_2caa, 0x6cd9_894e, 0x6ced_b404, 0x6d16_3fd5, 0x6d46_daf5, 0x6d5d_534f,
    0x6d67_faab, 0x6d72_ae38, 0x6d79_22a3, 0x6d83_ad67, 0x6d91_2f80, 0x6ddc_7106, 0x6de2_e765, 0x6df2_91de, 0x6dfe_ca7e, 0x6e23_4a21,
    0x6e24_1a86, 0x6e28_9eb7, 0x6e37_404d, 0x6e37_eb3b, 0x6e40_4b9d, 0x6e43_9cd7, 0x6e55_4bef, 0x6e5e_4f61, 0x6e7f_e7b4, 0x6e90_d8df,
    0x6e95_3cf0, 0x6e9d_990f, 0x6eb9_722f, 0x6eba_c73a, 0x6ec5_0378, 0x6ee0_75ca, 0x6ef4_543c, 0x6f05_300e, 0x6f07_1e15, 0x6f35_8a96,
    0x6f47_2230, 0x6f51_dcf1, 0x6f51_dcf1, 0x6f51_dcf1, 0x6f60_6ec4, 0x6f62_e032, 0x6f8d_b5d3, 0x6f8e_5e44, 0x6f91_d76c, 0x6fb6_a50f,
    0x6fce_df91, 0x6fd3_b08c, 0x6fd3_b08c, 0x701f_5e5a, 0x701f_8df5, 0x7025_b072, 0x703b_8b1f, 0x7040_b012, 0x704c_eb84, 0x704c_f3fa,
    0x704f_b6c7, 0x704f_b6c7, 0x7068_8760, 0x7077_65b6, 0x7096_b5a8, 0x70c6_4d20, 0x70e4_1bc0, 0x7129_f9f5, 0x7129_f9f5, 0x713e_8fbc,
    0x7167_9069, 0x7188_62db, 0x718c_06ab, 0x71a2_d60b, 0x71d2_57fb, 0x71d3_53d0, 0x71d7_2c67, 0x71e4_6fcf, 0x71ec_6205, 0x7203_a08b,
    0x7206_ef6f, 0x724d_bd51, 0x7272_6370, 0x7274_18d3, 0x7282_5da9, 0x7287_9632, 0x7292_5f61, 0x729a_e6ce, 0x72a4_fc8d, 0x72a6_32ac,
    0x72c2_7adc, 0x72c9_b592, 0x72e0_60c5, 0x72eb_41cb, 0x72fb_879c, 0x7301_373b, 0x7307_5c59, 0x730e_2e58, 0x731e_3d43, 0x733c_8613,
    0x7340_0341, 0x7363_0156, 0x7390_a232, 0x73d7_f0a7, 0x73ef_1e0d, 0x73f2_6029, 0x73fd_d559, 0x740e_601a, 0x7424_53c6, 0x744c_f884,
    0x7453_ce6c, 0x7457_4dd0, 0x7463_c88d, 0x7466_585a, 0x7482_d9d0, 0x7487_14b3, 0x7494_32ae, 0x74af_fbd2, 0x74d0_67b0, 0x74d0_67b0,
    0x74d8_9a0c, 0x7516_b59b, 0x751a_1612, 0x7550_65d6, 0x7568_6f10, 0x756b_c750, 0x7582_92e7, 0x758a_447d, 0x759f_592a, 0x759f_fc37,
    0x75b3_f73b, 0x75d0_d355, 0x75d6_bf3c, 0x7618_dca9, 0x7636_e0e8, 0x7638_3247, 0x763b_976b, 0x7640_1ce2, 0x764a_253b, 0x764c_6c85,
    0x7674_1f1f, 0x7692_65ad, 0x7694_a9a1, 0x76f2_19fb, 0x76f4_60d4, 0x770b_3041, 0x770d_dba6, 0x770e_34a4, 0x7710_f3c8, 0x771c_0ba2,
    0x773c_e1d7, 0x773d_3165, 0x773d_3165, 0x774a_eb34, 0x7756_332a, 0x776f_1f5b, 0x7785_72f7, 0x77a9_cc66, 0x77c1_bc4f, 0x77c5_031f,
    0x77c5_9c38, 0x77d8_21d2, 0x77d8_2c3b, 0x77de_2190, 0x77e7_28b9, 0x7800_a58d, 0x7811_c655, 0x7818_4a7e, 0x781b_b325, 0x7826_64b5,
    0x782f_3eeb, 0x7837_8c55, 0x783f_5b9d, 0x786d_0b14, 0x7883_c5c8, 0x78e5_f747, 0x7902_6ad3, 0x7941_aaad, 0x7945_3b84, 0x7948_69ab,
    0x794e_511a, 0x7960_90a5, 0x79d4_e5a8, 0x79de_b00b, 0x79fb_203a, 0x79fd_ef47, 0x7a05_aa17, 0x7a2f_65cf, 0x7a30_18a5, 0x7a36_e734,
    0x7a57_de0c, 0x7a98_1a3c, 0x7a9a_8b83, 0x7a9b_8009, 0x7aa3_202e, 0x7aa7_d640, 0x7ad5_3f31, 0x7ad7_ab0f, 0x7af3_8ce1, 0x7aff_e8cb,
    0x7b29_f3bc, 0x7b4a_53f9, 0x7b4e_774e, 0x7b66_c726, 0x7b68_1997, 0x7b70_4f68, 0x7b70_4f68, 0x7b84_65bc, 0x7b8f_b31e, 0x7bb2_7d1e,
    0x7bba_e273, 0x7bca_68bb, 0x7bd7_d130, 0x7be2_545e, 0x7be3_56b4, 0x7c16_fcec, 0x7c46_22cc, 0x7c4c_bd19, 0x7c50_ce96, 0x7c6a_534e,
    0x7c81_6ac4, 0x7c94_9694, 0x7cd5_3083, 0x7cee_ec32, 0x7d06_76f9, 0x7d08_8241, 0x7d12_0e68, 0x7d51_8f8e, 0x7d99_5f40, 0x7dae_5dce,
    0x7dbb_95f8, 0x7dc9_0e11, 0x7dec_852b, 0x7df9_a192, 0x7e0d_76ca, 0x7e12_12e3, 0x7e1f_ca33, 0x7e29_764c, 0x7e41_183b, 0x7e5a_f4c8,
    0x7e7c_47fd, 0x7eb4_f816, 0x7ebf_78bc, 0x7ee1_41e2, 0x7f0a_4596, 0x7f0f_a779, 0x7f27_9de6, 0x7f2b_8647, 0x7f2f_6905, 0x7f33_ab25,
    0x7f9d_97eb, 0x7fa3_e12e, 0x7fbb_ee65, 0x7fca_60c6, 0x7fe8_16ee, 0x7ff3_4a87, 0x8007_b595, 0x8059_2c94, 0x8062_2de1, 0x8071_05ac,
    0x8073_8777, 0x807b_2e0f, 0x807b_d074, 0x807f_eb6f, 0x809c_8992, 0x809e_4939, 0x80aa_3464, 0x80aa_f99c, 0x80b8_8fd8, 0x80d8_494d,
    0x80e0_ee06, 0x80e6_e763, 0x80f8_4f8d, 0x813a_e1e5, 0x813c_ac60, 0x815f_e4fc, 0x8163_3263, 0x8169_4ecf, 0x8179_176a, 0x8183_3a5f,
    0x8184_8e23, 0x8188_6977, 0x8194_29a7, 0x819a_1dd7, 0x81a0_824d, 0x81a3_6a42, 0x81be_b140, 0x81be_f4b0, 0x81ed_22e0, 0x81ed_22e0,
    0x8204_4c1b, 0x8204_4c1b, 0x8211_4686, 0x8216_eb8b, 0x8226_40ae, 0x823a_7d36, 0x8257_087d, 0x8258_100a, 0x8258_100a, 0x8262_2a4c,
    0x8275_19ab, 0x82a4_4383, 0x82a4_4383, 0x82b1_93e5, 0x82b8_5a43, 0x82db_8e38, 0x82f5_0c87, 0x82f5_0c87, 0x82f5_0c87, 0x830d_f1e7,
    0x830f_a734, 0x8338_d5c8, 0x8353_152e, 0x835e_89b9, 0x835f_9f36, 0x8398_b8bf, 0x839b_7cca, 0x83d6_b5aa, 0x83dc_aaf8, 0x83ec_72ba,
    0x83f4_f2ed, 0x83f8_5597, 0x8406_26cf, 0x8417_21c3, 0x843b_8d69, 0x844e_1462, 0x845f_e9b5, 0x8467_5e60, 0x846b_7edc, 0x8478_f245,
    0x847e_ea18, 0x8481_ac90, 0x8481_f99c, 0x848a_c0b1, 0x8490_7c04, 0x8491_eb1c, 0x849c_3a60, 0x84a4_25c2, 0x84ab_e97f, 0x84b2_26e6,
    0x84c7_b87c, 0x84d7_1e98, 0x84eb_cb9c, 0x84ef_7a5e, 0x850f_e3f3, 0x8516_45f1, 0x8546_de8f, 0x854e_67ea, 0x8575_f1ad, 0x858c_a71b,
    0x8598_ea01, 0x85be_fafc, 0x85d6_3d8a, 0x85d8_9b45, 0x85e5_63a5, 0x85ec_64b8, 0x8613_b7e6, 0x8615_781d, 0x8643_5a71, 0x8643_d7e2,
    0x8647_50af, 0x8650_c337, 0x865f_2f29, 0x8691_8d54, 0x86b1_3878, 0x86b9_0385, 0x86bd_c172, 0x86be_e575, 0x86cb_40e5, 0x86ce_3d23,
    0x86de_ac6c, 0x86de_c50f, 0x86e3_ee0d, 0x86fa_f2d7, 0x8703_4d47, 0x8703_b509, 0x8715_6e47, 0x872d_e30f, 0x8732_7fc1, 0x8736_c80c,
    0x8742_295b, 0x874a_eece, 0x874b_739d, 0x874e_d067, 0x875e_e5c1, 0x8763_9b00, 0x876d_c881, 0x877c_da82, 0x8798_af5e, 0x87b7_3a3e,
    0x87c2_c85b, 0x87c4_c73d, 0x87d3_407d, 0x87e7_9c9a, 0x8801_9cc0, 0x880a_e7e5, 0x880e_54de, 0x8822_de5f, 0x8825_bafb, 0x8827_c640,
    0x883f_91f8, 0x884c_940c, 0x8861_0eae, 0x886b_2b12, 0x8874_62f6, 0x8878_494b, 0x887d_1558, 0x88a3_d359, 0x88b4_5e81, 0x88b7_df0a,
    0x88bb_84f0, 0x8909_5ba9, 0x891d_8494, 0x8950_3fc3, 0x8959_f637, 0x895f_a79f, 0x8984_4be2, 0x8989_43a8, 0x8994_4b97, 0x89a2_5ff3,
    0x89a4_6dfd, 0x89c4_f445, 0x89c9_089e, 0x89e0_70be, 0x89ef_2a49, 0x8a10_5cfb, 0x8a10_d557, 0x8a28_2268, 0x8a2d_8131, 0x8a77_e450,
    0x8a78_7bcf, 0x8a8b_3e23, 0x8a92_b69f, 0x8a99_95b5, 0x8ab1_5165, 0x8ab9_6e2b, 0x8ae8_bc6d, 0x8aeb_d50e, 0x8afb_d2b1, 0x8aff_a712,
    0x8b0e_5380, 0x8b14_a036, 0x8b40_394e, 0x8b4b_afa8, 0x8b4d_13ac, 0x8b5c_33a1, 0x8b63_a14c, 0x8b69_99ba, 0x8b6a_8db7, 0x8b6f_3662,
    0x8b74_2c44, 0x8b74_4f52, 0x8b7d_47a5, 0x8b88_7ad0, 0x8b92_fac9, 0x8b97_e3ae, 0x8be0_156c, 0x8be3_3489, 0x8be5_dc3b, 0x8bed_d259,
    0x8bee_0575, 0x8bfe_e4aa, 0x8c18_1578, 0x8c3c_83da, 0x8c61_14fa, 0x8c6c_8755, 0x8c87_6a58, 0x8c89_7d1b, 0x8c90_9392, 0x8c92_15be,
    0x8ca2_f8b7, 0x8ca8_62d1, 0x8ca9_4126, 0x8cb1_342a, 0x8cb9_07c5, 0x8cbc_f33b, 0x8cc5_3d60, 0x8cce_1e9b, 0x8cf2_c2b6, 0x8d23_45af,
    0x8d23_4630, 0x8d47_f94f, 0x8d76_5bef, 0x8d94_16b9, 0x8daf_339a, 0x8de0_ddfe, 0x8de8_7026, 0x8dfa_5ef9, 0x8e00_9648, 0x8e0a_d514,
    0x8e1b_54da, 0x8e35_cfad, 0x8e78_2d73, 0x8e7d_1dfd, 0x8e84_6993, 0x8eb9_7477, 0x8ec2_07e2, 0x8ec8_2f1a, 0x8edd_ac01, 0x8ee3_bc2f,
    0x8ef3_ef89, 0x8ef4_bec5, 0x8efa_3dd6, 0x8f01_8267, 0x8f04_7552, 0x8f09_0d1a, 0x8f10_2d87, 0x8f24_1b4d, 0x8f31_4f04, 0x8f46_2386,
    0x8f69_ac5e, 0x8f83_b12a, 0x8f83_b12a, 0x8fb5_47c3, 0x8fc3_8d34, 0x8fce_6f42, 0x8fd6_4d48, 0x8ff6_73c4, 0x8ff9_9ed8, 0x9013_5951,
    0x9014_fa9a, 0x9038_440a, 0x9047_606d, 0x904e_47b7, 0x9055_21e2, 0x9057_447b, 0x9075_160e, 0x907a_7aa5, 0x907b_3e68, 0x9089_4ca2,
    0x90af_6f3e, 0x90f1_d745, 0x9119_8c13, 0x911d_06dc, 0x912a_672d, 0x9162_8f8c, 0x9163_cd62, 0x916f_2dee, 0x9176_3829, 0x9182_5004,
    0x91b1_5bdd, 0x91b8_700c, 0x91bf_2b7a, 0x91dc_2776, 0x91e9_4f26, 0x9241_d2c7, 0x9289_32c8, 0x92a5_74bb, 0x92b7_6dcf, 0x92bc_6646,
    0x92c3_2069, 0x930b_ad67, 0x9314_772b, 0x931b_93dd, 0x931d_f5e4, 0x9330_ba57, 0x9342_47fd, 0x9348_eadd, 0x934a_70b8, 0x934d_9d91,
    0x934e_af82, 0x9358_ca8d, 0x9359_fb21, 0x9386_7a71, 0x9391_8b34, 0x93a7_0969, 0x93e2_847c, 0x93e8_ce32, 0x93ee_1b5b, 0x93f3_ca4c,
    0x93f6_c339, 0x9405_72db, 0x9413_ca5f, 0x9419_76a6, 0x9426_68ec, 0x9431_11f5, 0x9434_4974, 0x943b_9a2d, 0x9459_d8a1, 0x9459_d8a1,
    0x946a_c22f, 0x949a_cddd, 0x949f_e677, 0x94bc_fce1, 0x94be_8c9f, 0x94c3_9a7d, 0x94cf_5a40, 0x94d3_6c71, 0x950d_2733, 0x9543_dec2,
    0x9548_4ef9, 0x9548_7ac3, 0x9551_0fc9, 0x9552_2d4b, 0x9552_2d4b, 0x9552_2d4b, 0x9569_a4f7, 0x956d_3b46, 0x9570_ce36, 0x9577_1af1,
    0x9581_90e3, 0x9584_c91f, 0x95ae_2c55, 0x95cc_7b2f, 0x95ce_312b, 0x95d3_d6e4, 0x95da_923a, 0x95da_c810, 0x95e4_fafc, 0x9614_f20f,
    0x961c_15c2, 0x9631_e0c2, 0x9636_a298, 0x9643_4fd8, 0x9644_5230, 0x964c_0d3d, 0x964c_8dc7, 0x966f_97b4, 0x967d_d7b8, 0x9691_4a81,
    0x9691_4a81, 0x9692_7bf2, 0x96b9_9340, 0x96c4_f84c, 0x96c5_9380, 0x96cb_c893, 0x96cf_386e, 0x96ea_4b6a, 0x9703_fba1, 0x971f_240b,
    0x9743_8b0b, 0x9747_39dc, 0x9750_35ec, 0x9750_5884, 0x9757_e60a, 0x9777_419b, 0x9783_eb8b, 0x9785_6ce9, 0x978b_c622, 0x97ab_1a15,
    0x97b6_6c50, 0x97c4_089f, 0x97f9_b13a, 0x980b_4a87, 0x9820_00c5, 0x9834_3ef0, 0x9839_8b42, 0x9839_8b42, 0x983d_386c, 0x9850_bda5,
    0x9852_8a31, 0x986e_dc8f, 0x987d_cab5, 0x9894_e9b9, 0x9897_d901, 0x98a6_15fb, 0x98ac_0de4, 0x98c1_a56a, 0x98c2_5b10, 0x98c6_5434,
    0x990a_33a9, 0x9923_9ad0, 0x9943_092a, 0x9947_a3ab, 0x9956_0f27, 0x995f_c0cf, 0x9962_f367, 0x9979_455b, 0x9995_1ff8, 0x9996_efe9,
    0x99a3_43e7, 0x99ad_dd88, 0x99b4_62ca, 0x99c2_350e, 0x99e7_d529, 0x99f1_a75a, 0x9a16_b176, 0x9a21_1c8b, 0x9a28_0ad0, 0x9a46_f580,
    0x9a59_6c4e, 0x9a72_08bb, 0x9a90_ff74, 0x9a91_50cd, 0x9a91_50cd, 0x9a94_35b9, 0x9aa8_2698, 0x9ab6_c459, 0x9abd_cf10, 0x9abe_a7bc,
    0x9ae5_c0e5, 0x9b2a_6ea0, 0x9b2e_e37a, 0x9b30_7966, 0x9b44_2829, 0x9b56_de13, 0x9b5f_6f1b, 0x9b61_1720, 0x9b72_3513, 0x9ba0_260e,
    0x9bc9_abdf, 0x9bea_c105, 0x9bef_0406, 0x9c15_3fdd, 0x9c22_a45d, 0x9c25_4d25, 0x9c3e_a6f5, 0x9c4e_325e, 0x9c4e_99fd, 0x9c9a_3b1f,
    0x9cb2_cf1c, 0x9cb4_46ad, 0x9cc8_0200, 0x9cdc_04da, 0x9ce8_c156, 0x9cf0_cb51, 0x9cf0_cb51, 0x9cf0_cb51, 0x9cf8_5f9a, 0x9d0f_4539,
    0x9d12_dddd, 0x9d3b_f455, 0x9d47_a9f7, 0x9d54_8ba5, 0x9d6c_1ad6, 0x9d7b_30b0, 0x9d88_4332, 0x9d90_2884, 0x9dac_c081, 0x9dc7_eb7f,
    0x9dd7_ef7a, 0x9dd8_bdb3, 0x9de8_22c1, 0x9e38_5ac3, 0x9e39_a2a0, 0x9e71_0eab, 0x9e72_71a3, 0x9e7d_372d, 0x9e88_1903, 0x9e8a_a4a2,
    0x9e9d_50d7, 0x9ea8_b208, 0x9ea8_e82f, 0x9eaf_83df, 0x9ec0_6c9d, 0x9ee8_9bc1, 0x9eeb_d1b5, 0x9ef3_56f4, 0x9f13_735d, 0x9f26_ee51,
    0x9f28_abda, 0x9f33_2d20, 0x9f41_bb62, 0x9f5e_0f48, 0x9f5e_0f48, 0x9f5f_e610, 0x9f69_4c9f, 0x9f76_742a, 0x9f8c_b7c6, 0x9f93_e002,
    0x9fa5_aa03, 0x9fa7_a62b, 0x9fbe_6a58, 0x9fc3_1873, 0x9fd6_0ba0, 0x9fd9_64ea, 0x9fe9_7281, 0x9fef_6f80, 0xa003_9949, 0xa01c_12b7,
    0xa032_fa1d, 0xa038_cce9, 0xa03c_2daf, 0xa040_5709, 0xa048_b2ba, 0xa05f_e7a3, 0xa061_aef9, 0xa08d_cd61, 0xa094_df4d, 0xa099_6594,
    0xa09d_037c, 0xa0ab_bed6, 0xa0db_82e1, 0xa0ef_7061, 0xa10e_10c0, 0xa114_dc5c, 0xa11f_30e9, 0xa128_ee8c, 0xa131_a540, 0xa146_8bd8,
    0xa154_f4a4, 0xa156_6811, 0xa196_bc8e, 0xa1c7_b3bf, 0xa1c9_2550, 0xa1cf_870e, 0xa1de_d106, 0xa1f4_dcae, 0xa1f6_c3aa, 0xa215_20e9,
    0xa215_20e9, 0xa250_ff29, 0xa25d_8308, 0xa274_87f6, 0xa28c_fab6, 0xa29a_8206, 0xa29d_caef, 0xa2ba_da2b, 0xa2bb_ee58, 0xa2fb_5bc7,
    0xa30d_a9d8, 0xa30f_d185, 0xa310_68b8, 0xa32b_cf86, 0xa333_336c, 0xa335_cbd4, 0xa342_d090, 0xa34f_6d8e, 0xa354_5575, 0xa363_4530,
    0xa3a6_9468, 0xa3b7_76ac, 0xa3ea_300e, 0xa403_9f95, 0xa42a_9c3e, 0xa441_e6fa, 0xa443_0430, 0xa443_6182, 0xa444_d2be, 0xa453_ba6c,
    0xa45b_0562, 0xa45b_78dd, 0xa47a_955e, 0xa47b_c348, 0xa481_da2e, 0xa48b_5025, 0xa4b7_b791, 0xa4cb_e89b, 0xa4cf_ce74, 0xa4d6_de50,
    0xa4ec_03f0, 0xa4ed_51f5, 0xa4f8_ce90, 0xa50a_f6c7, 0xa51e_7906, 0xa537_25c3, 0xa546_9224, 0xa551_26ed, 0xa554_54d3, 0xa55b_1675,
    0xa564_904a, 0xa575_6c5b, 0xa577_dfc9, 0xa596_618c, 0xa5a6_4036, 0xa5bd_c257, 0xa5c1_d081, 0xa5e1_9d7d, 0xa61f_7d25, 0xa625_5729,
    0xa62f_4938, 0xa650_a267, 0xa657_1afa, 0xa665_0865, 0xa66c_b507, 0xa691_3694, 0xa698_65ef, 0xa6a2_075a, 0xa6a5_f241, 0xa6bb_46b9,
    0xa6c8_8db4, 0xa6ca_d356, 0xa6e5_2a3a, 0xa6ec_29c1, 0xa6f4_0829, 0xa725_caeb, 0xa72d_5cea, 0xa74c_2aa2, 0xa758_b2fa, 0xa768_a5f6,
    0xa76b_4255, 0xa78c_915c, 0xa78f_5de9, 0xa794_8f01, 0xa79f_c8a4, 0xa7ff_b640, 0xa80f_966d, 0xa810_f768, 0xa825_5369, 0xa82a_0541,
    0xa84d_7a1f, 0xa859_6122, 0xa85a_a02a, 0xa8a1_ee44, 0xa8b6_5eea, 0xa8b6_5eea, 0xa8bf_74ec, 0xa8c3_2add, 0xa8c3_2add, 0xa8df_6454,
    0xa8ea_24f4, 0xa8f9_fef8, 0xa8fe_83d2, 0xa901_c410, 0xa921_9ca5, 0xa923_8d43, 0xa94e_5e98, 0xa954_8052, 0xa95a_8110, 0xa99e_7d2e,
    0xa9a1_d42a, 0xa9a3_4931, 0xa9a5_7117, 0xa9a9_3a9f, 0xa9b7_74d0, 0xa9c1_7f17, 0xa9f8_bef1, 0xaa3c_9713, 0xaa5c_96c5, 0xaa80_6839,
    0xaa97_5ee6, 0xaa9d_d787, 0xaaab_570f, 0xaaad_5e75, 0xaac9_8a6f, 0xaad5_bc20, 0xab19_d44c, 0xab25_144b, 0xab41_bc6e, 0xab63_306f,
    0xab74_ce37, 0xab7a_b017, 0xab8d_f9b9, 0xab90_2e2b, 0xaba0_fc60, 0xabab_90b8, 0xabab_a21c, 0xabd4_2b13, 0xabe3_daf5, 0xabf8_f283,
    0xabfd_222c, 0xac13_6982, 0xac15_59c1, 0xac32_8235, 0xac3d_f72f, 0xac42_6b1c, 0xac46_b7f5, 0xac47_a022, 0xac50_90b7, 0xac5c_b8d0,
    0xaca6_eaed, 0xacca_3a87, 0xacce_0db3, 0xacdf_8101, 0xace8_ba80, 0xacfa_0544, 0xad02_46b9, 0xad09_6ef3, 0xad14_58d4, 0xad2c_98ac,
    0xad44_dc23, 0xad4e_7e6d, 0xad57_d0d1, 0xad9a_4f5a, 0xada4_655e, 0xadb5_b225, 0xadb6_70b4, 0xadc1_7f3f, 0xadcc_4e50, 0xadd8_0ba1,
    0xade7_b573, 0xae0f_5349, 0xae2f_c55c, 0xae32_2593, 0xae3c_b55c, 0xae4f_4d1b, 0xae6d_76fb, 0xae70_286b, 0xae72_cdac, 0xae83_fb2a,
    0xae85_fd06, 0xae86_5f46, 0xae86_962d, 0xae86_ff0e, 0xae93_cccf, 0xae9b_bf37, 0xaed0_7f1e, 0xaf05_c260, 0xaf25_2198, 0xaf3d_01fe,
    0xaf41_c2ba, 0xaf6f_1ee2, 0xaf84_616a, 0xaf87_c547, 0xaf8e_d8f5, 0xaf96_8ddb, 0xaf99_cfe8, 0xafbd_0d62, 0xafc3_2874, 0xafca_bd89,
    0xafdb_f3d7, 0xb01e_4874, 0xb036_9bcd, 0xb038_8551, 0xb041_50f1, 0xb07e_0953, 0xb09d_d6ae, 0xb0a3_4085, 0xb0a9_f1e6, 0xb0b5_dc57,
    0xb0bc_0051, 0xb0dd_a7da, 0xb102_4d05, 0xb111_43a4, 0xb11c_e7fb, 0xb15d_682b, 0xb173_a326, 0xb19a_0379, 0xb1b1_4682, 0xb1c2_d5eb,
    0xb1c8_a3a2, 0xb1ed_7b5f, 0xb1ef_780f, 0xb223_2d09, 0xb23b_0ece, 0xb245_c1b3, 0xb24c_12db, 0xb25c_a6c3, 0xb25f_eea1, 0xb268_14d5,
    0xb27d_71b2, 0xb2bc_45a6, 0xb347_4d8f, 0xb35a_a6c7, 0xb38c_09a5, 0xb39e_8e8c, 0xb3aa_a426, 0xb3b7_90d4, 0xb3bd_6105, 0xb3d3_1b27,
    0xb3dd_cc87, 0xb3dd_d3b6, 0xb3fe_c330, 0xb403_8939, 0xb41d_7430, 0xb45e_8fe1, 0xb467_3474, 0xb490_05fb, 0xb494_5b1a, 0xb49e_e2b2,
    0xb4a1_9169, 0xb4d5_2a4b, 0xb4d5_d986, 0xb4d7_b8fe, 0xb4e5_3128, 0xb50c_52db, 0xb513_e6ba, 0xb516_3a4e, 0xb51f_ebb2, 0xb523_387e,
    0xb536_a888, 0xb55a_a9ed, 0xb56f_90c9, 0xb57e_7b78, 0xb58f_6cd9, 0xb595_af83, 0xb5a3_c607, 0xb5aa_2423, 0xb5b6_eb8d, 0xb5b8_07b3,
    0xb5c7_1cb5, 0xb5ce_530a, 0xb5e1_4c18, 0xb5e8_ea4b, 0xb5eb_0812, 0xb5ee_42fa, 0xb601_42da, 0xb607_47b8, 0xb61c_c5f2, 0xb62c_4a70,
    0xb633_56c8, 0xb666_285d, 0xb668_497e, 0xb66d_c169, 0xb674_f3d6, 0xb677_650f, 0xb680_ac9e, 0xb696_ffdf, 0xb6ae_889d, 0xb6d9_d6a0,
    0xb6df_3134, 0xb6e2_68d8, 0xb6e2_68d8, 0xb704_9f2f, 0xb717_0b16, 0xb717_cbaf, 0xb726_15a0, 0xb72d_32cc, 0xb741_9982, 0xb756_b8eb,
    0xb763_1716, 0xb784_885e, 0xb789_3351, 0xb7a1_fbdd, 0xb7b3_917d, 0xb7bf_3fed, 0xb7e2_983b, 0xb7ed_6533, 0xb80e_0409, 0xb828_506e,
    0xb837_a5a6, 0xb83a_cbf5, 0xb84f_86a8, 0xb84f_86a8, 0xb851_0ac3, 0xb85e_962d, 0xb865_a5e6, 0xb866_284c, 0xb87c_d367, 0xb885_a1dd,
    0xb892_cd55, 0xb89e_5112, 0xb8a1_cc84, 0xb8be_2f72, 0xb8d1_4a16, 0xb8d4_138f, 0xb8ed_2aea, 0xb8f0_4003, 0xb92c_26f6, 0xb933_c3f8,
    0xb941_40e0, 0xb959_7727, 0xb96d_f389, 0xb9af_7f88, 0xb9c1_8aac, 0xb9c6_062b, 0xb9ca_6119, 0xba06_fccb, 0xba09_fbdc, 0xba1b_f992,
    0xba1b_f992, 0xba1d_4600, 0xba54_bc64, 0xba63_bd0e, 0xba72_875f, 0xba80_115c, 0xba80_ad45, 0xbaa3_caa0, 0xbab0_920f, 0xbab1_8843,
    0xbab9_b3e8, 0xbacd_7db7, 0xbad5_b117, 0xbafc_575b, 0xbb28_a676, 0xbb2d_a584, 0xbb4e_c834, 0xbb63_1d62, 0xbb7f_f44d, 0xbb90_e318,
    0xbb9f_fe58, 0xbbb1_f434, 0xbbb4_b20a, 0xbbeb_8112, 0xbc2a_f23a, 0xbc37_1708, 0xbc4a_00e6, 0xbc4c_1458, 0xbc4d_a79f, 0xbc5b_d027,
    0xbc68_3a40, 0xbc72_5905, 0xbc7a_5af1, 0xbc7b_0ea9, 0xbc89_63ba, 0xbc94_6c4f, 0xbc98_f677, 0xbcb5_ea18, 0xbcb6_4ae6, 0xbcb6_d1e1,
    0xbcb7_7eb5, 0xbce5_da1d, 0xbd2b_f2c3, 0xbd3b_4de8, 0xbd3b_9819, 0xbd6f_195b, 0xbda0_50e7, 0xbde0_d55a, 0xbde2_d5a8, 0xbe0e_a4bc,
    0xbe17_62a8, 0xbe23_9967, 0xbe2d_178d, 0xbe40_6d82, 0xbe4c_22b1, 0xbe50_bad8, 0xbe60_5999, 0xbe69_8f31, 0xbe6f_a078, 0xbe70_422f,
    0xbe74_9f94, 0xbe84_fb8c, 0xbe96_4852, 0xbea5_772c, 0xbea8_c832, 0xbed4_9963, 0xbeea_5d98, 0xbf12_6d3a, 0xbf33_a817, 0xbf38_0fd1,
    0xbf74_319f, 0xbf96_0ac7, 0xbfa8_04d5, 0xbfb4_b710, 0xbfb6_5ae5, 0xbfe8_1bac, 0xc000_e220, 0xc01a_2962, 0xc025_ec85, 0xc052_5264,
    0xc05d_3ae4, 0xc065_0190, 0xc089_d638, 0xc097_bf8b, 0xc0a4_577f, 0xc0a6_3f4e, 0xc0b5_f587, 0xc0cc_4ff6, 0xc0ce_8667, 0xc0d6_c072,
    0xc0d9_cce9, 0xc0e4_a1a2, 0xc0ea_8087, 0xc0fa_3f55, 0xc114_861c, 0xc114_861c, 0xc135_646d, 0xc142_ba0f, 0xc153_d22a, 0xc153_d22a,
    0xc186_de55, 0xc19d_135e, 0xc1a3_dc3b, 0xc1b0_e220, 0xc1b5_f817, 0xc1b9_081e, 0xc1c4_7945, 0xc204_a700, 0xc207_2e27, 0xc208_adc5,
    0xc20d_f7eb, 0xc230_bf25, 0xc237_9fea, 0xc255_6d6c, 0xc279_71a8, 0xc2d5_1f4b, 0xc2df_d004, 0xc2e4_cd67, 0xc2e6_7776, 0xc2ec_d41e,
    0xc2ff_7c79, 0xc32a_41ee, 0xc32f_93ec, 0xc331_c6a7, 0xc336_7892, 0xc33d_dd68, 0xc349_08e0, 0xc352_1ed6, 0xc367_3f41, 0xc371_7b2f,
    0xc372_81a9, 0xc3ac_dd5c, 0xc3c9_8f07, 0xc3db_716b, 0xc3e0_e5ec, 0xc3fa_1892, 0xc413_054f, 0xc41b_561c, 0xc42d_8997, 0xc438_8a96,
    0xc45f_3e48, 0xc48a_7f16, 0xc491_605c, 0xc4a6_459a, 0xc4b0_95ec, 0xc4c0_28c3, 0xc4f8_48a5, 0xc512_88b7, 0xc51c_6a33, 0xc52d_4388,
    0xc530_37d4, 0xc566_505f, 0xc568_2d04, 0xc56d_2836, 0xc574_0715, 0xc583_6f5f, 0xc5a7_e76d, 0xc5aa_6fbe, 0xc5b0_82c0, 0xc5b3_90f8,
    0xc5c9_ec28, 0xc605_48ff, 0xc627_3f98, 0xc62e_c7fb, 0xc65b_a30f, 0xc661_80e9, 0xc679_77f4, 0xc683_812b, 0xc689_6dd1, 0xc6ad_86ee,
    0xc6b2_fac0, 0xc6df_7b5a, 0xc6f0_5145, 0xc6fe_d0f2, 0xc703_b4d6, 0xc705_3188, 0xc71a_9733, 0xc71e_9e42, 0xc746_686a, 0xc74d_7826,
    0xc74e_0f88, 0xc762_f103, 0xc7ae_ae6c, 0xc7dd_fc7c, 0xc810_ea90, 0xc858_b0c3, 0xc859_d234, 0xc85e_0612, 0xc86e_797a, 0xc898_58c7,
    0xc8be_79ff, 0xc8c6_8a93, 0xc8f0_41bf, 0xc8f2_b662, 0xc8f3_9a45, 0xc8f5_2e36, 0xc910_06e0, 0xc920_9506, 0xc92e_390a, 0xc95f_f2bc,
    0xc96a_787e, 0xc97d_bc2c, 0xc98b_d253, 0xc98b_d854, 0xc99b_9646, 0xc9b0_8866, 0xc9b0_c232, 0xc9c5_99d0, 0xc9c7_2cc6, 0xc9d1_2175,
    0xc9ee_474d, 0xca10_5e84, 0xca16_865d, 0xca17_d663, 0xca1a_79f7, 0xca20_9699, 0xca51_2a43, 0xca67_cf76, 0xca74_5060, 0xca85_9d5f,
    0xcaae_5ba8, 0xcac9_e1c2, 0xcacf_cabf, 0xcad8_6c75, 0xcaf7_3638, 0xcb09_91e5, 0xcb15_ea83, 0xcb21_69f7, 0xcb22_ddca, 0xcb23_4ee7,
    0xcb3b_3eb7, 0xcb42_9bbc, 0xcb48_10b7, 0xcb4b_370a, 0xcb54_e5d3, 0xcb58_e2fa, 0xcb5b_cf53, 0xcb68_4843, 0xcb79_aa66, 0xcb89_779e,
    0xcba2_4873, 0xcbba_b432, 0xcbc5_7407, 0xcc08_8e57, 0xcc2a_b71f, 0xcc58_f511, 0xcc58_f511, 0xcc84_fbf6, 0xcc85_11cc, 0xcc88_80ca,
    0xcc89_2aa8, 0xccb4_64f4, 0xccbc_14a6, 0xccd7_a339, 0xccd7_c080, 0xccdc_bc00, 0xcce2_7576, 0xcd00_8cdb, 0xcd14_c3c1, 0xcd18_c4c8,
    0xcd26_0db6, 0xcd29_81d1, 0xcd2b_7475, 0xcd34_eb8c, 0xcd39_1969, 0xcd48_0e20, 0xcd4e_947c, 0xcd5b_e951, 0xcd67_9162, 0xcd88_5989,
    0xcdbc_3aa3, 0xcdc7_1bef, 0xcdcf_763b, 0xcde0_53e2, 0xcde1_9b45, 0xcde8_a1c2, 0xcdf7_5206, 0xce00_c175, 0xce18_c65b, 0xce42_f17d,
    0xce4b_cdf2, 0xce50_113c, 0xce90_a97e, 0xcea8_a42d, 0xcead_fee0, 0xcec9_4b69, 0xcf10_166f, 0xcf24_23f6, 0xcf29_ae55, 0xcf2a_33e3,
    0xcf2c_73bd, 0xcf2e_3cd9, 0xcf3c_0156, 0xcf4b_b3fc, 0xcf62_62ec, 0xcf76_232f, 0xcf79_b0b2, 0xcf88_ecf2, 0xcfc8_60c9, 0xcfcb_0ad1,
    0xcfcc_d5c3, 0xcfcd_f6af, 0xcfe6_6146, 0xcff8_eb7d, 0xd00f_295d, 0xd017_3b84, 0xd036_0b2f, 0xd063_ed42, 0xd076_9c25, 0xd080_2f59,
    0xd08b_5bf0, 0xd090_cacf, 0xd095_1af1, 0xd096_db79, 0xd09b_c318, 0xd0a2_60bb, 0xd0b0_adf0, 0xd0b3_5e62, 0xd0f7_bd85, 0xd101_00de,
    0xd130_0b2d, 0xd146_903a, 0xd1bb_70bb, 0xd1bc_40ef, 0xd1c6_1152, 0xd1c6_2f53, 0xd1d0_5182, 0xd1d8_72f1, 0xd1e9_86bb, 0xd1ee_33d0,
    0xd1fb_8d2d, 0xd1fd_35c8, 0xd208_f5b2, 0xd217_fe57, 0xd218_d2e0, 0xd221_2476, 0xd23d_342d, 0xd249_9471, 0xd24a_6534, 0xd25a_bbfa,
    0xd25f_9ac0, 0xd279_cae6, 0xd27d_2115, 0xd28a_1601, 0xd28f_4fc9, 0xd290_afca, 0xd2ae_158f, 0xd2b3_2bd8, 0xd2ba_59bc, 0xd2f2_c5ab,
    0xd2f3_e103, 0xd347_a4af, 0xd35f_170c, 0xd368_93c5, 0xd379_db09, 0xd38b_7a6a, 0xd390_83ec, 0xd3c4_6fca, 0xd3f5_6f7d, 0xd424_a026,
    0xd425_d971, 0xd464_9a4c, 0xd480_d943, 0xd495_5caf, 0xd4a1_fac4, 0xd4a5_2f5f, 0xd4a6_7c1c, 0xd4ba_d294, 0xd4db_e82a, 0xd4de_3feb,
    0xd4e1_a484, 0xd4e3_d743, 0xd4fb_8e0f, 0xd503_7386, 0xd51b_b5ff, 0xd525_23d3, 0xd52e_c184, 0xd53a_98e9, 0xd53a_98e9, 0xd53a_98e9,
    0xd53f_666e, 0xd550_417e, 0xd55f_08cc, 0xd561_8f9f, 0xd57c_fb8c, 0xd588_d2b1, 0xd597_1a06, 0xd59e_3bf2, 0xd5a1_c3dd, 0xd5af_8f60,
    0xd5af_aac3, 0xd5c8_27b8, 0xd5dd_ced2, 0xd5ef_e098, 0xd5f2_95b8, 0xd60f_4228, 0xd624_305a, 0xd628_72b9, 0xd643_9b93, 0xd652_a1c6,
    0xd677_4fcf, 0xd67e_3cdd, 0xd687_fea9, 0xd68b_41bd, 0xd68e_eb9e, 0xd6ac_bdc1, 0xd6b5_0bf1, 0xd6bd_7c99, 0xd6c7_a950, 0xd6e2_2b36,
    0xd6f9_19c6, 0xd6f9_19c6, 0xd73d_eaf1, 0xd73f_64e5, 0xd756_1083, 0xd75a_d8e2, 0xd78b_0ef5, 0xd798_a9ac, 0xd7be_f0d7, 0xd7d3_6f0a,
    0xd800_91f5, 0xd80b_414b, 0xd80c_281e, 0xd80e_6739, 0xd828_50ab, 0xd852_fec6, 0xd859_d09a, 0xd86a_d9bc, 0xd86e_077f, 0xd88d_1a42,
    0xd88d_4acd, 0xd896_57fb, 0xd898_ab3f, 0xd898_d4c9, 0xd8a0_0be6, 0xd8bc_8fec, 0xd8d7_bb2f, 0xd8f1_590f, 0xd8f3_60cc, 0xd8f4_45c0,
    0xd8f4_45c0, 0xd908_76c8, 0xd909_fbed, 0xd912_7f37, 0xd918_22f7, 0xd927_fda7, 0xd933_73f1, 0xd93d_af83, 0xd93e_cd22, 0xd960_e58a,
    0xd968_ee8f, 0xd977_38ae, 0xd979_ebfd, 0xd98c_0772, 0xd99f_9f35, 0xd9b4_75c8, 0xd9cb_66f6, 0xd9ea_9f1a, 0xd9f1_a8a1, 0xda06_78a4,
    0xda21_d17c, 0xda2a_2478, 0xda31_ff87, 0xda38_bc5d, 0xda44_a5e0, 0xda50_3cb3, 0xda50_3cb3, 0xda54_6700, 0xda7e_825f, 0xda80_8b9b,
    0xdaac_c40d, 0xdaad_f920, 0xdad5_e88b, 0xdae3_d127, 0xdaf4_c3d9, 0xdafc_0340, 0xdb05_ff5c, 0xdb14_7639, 0xdb2e_d5f7, 0xdb35_4231,
    0xdb3a_a25b, 0xdb3a_a25b, 0xdb3a_a25b, 0xdb56_16cf, 0xdb5d_5792, 0xdb6a_de75, 0xdb6d_567a, 0xdb77_87d0, 0xdb8a_80a8, 0xdb9c_9b9b,
    0xdbc8_b1d4, 0xdbc9_8c98, 0xdbda_3806, 0xdbe7_d5de, 0xdbee_b888, 0xdc12_9cd3, 0xdc29_ff7a, 0xdc2e_26d3, 0xdc36_975d, 0xdc39_05ad,
    0xdc78_b973, 0xdc79_2911, 0xdc86_762c, 0xdc87_7c14, 0xdc99_8dd7, 0xdcd6_848e, 0xdcdc_a7d8, 0xdce7_978e, 0xdcfc_9aea, 0xdd09_eeb9,
    0xdd1a_a830, 0xdd1a_a830, 0xdd22_c47e, 0xdd3f_ca8b, 0xdd64_172b, 0xdd7c_d387, 0xdd97_b95a, 0xdd98_612b, 0xdda0_c1c1, 0xdda5_3eef,
    0xddb5_46c1, 0xddbc_72e8, 0xddbc_875b, 0xddcb_6d42, 0xddcf_97dd, 0xdddb_9377, 0xddf4_bb49, 0xde00_d370, 0xde3e_89ae, 0xde3f_dec8,
    0xde51_11c6, 0xde5c_0e0f, 0xde69_46e4, 0xde6e_57a9, 0xde77_373e, 0xde85_6996, 0xde85_972b, 0xde88_2dc6, 0xde90_b9ff, 0xde95_9c8a,
    0xdea1_7819, 0xdeba_f445, 0xdebc_747b, 0xdec8_93e2, 0xdece_29c4, 0xdede_8bee, 0xdee6_e18e, 0xdef4_b43a, 0xdf34_f515, 0xdf51_caa9,
    0xdfac_af6a, 0xdfce_8229, 0xdff5_f2f1, 0xdff9_7c6d, 0xdffd_9916, 0xe013_808c, 0xe01d_6618, 0xe023_f167, 0xe039_9fcf, 0xe039_9fcf,
    0xe048_c8ff, 0xe068_9d01, 0xe091_b158, 0xe0ab_d282, 0xe0ae_ea5c, 0xe0bf_8884, 0xe0cc_b125, 0xe0d7_00d1, 0xe103_ccc7, 0xe108_ef84,
    0xe109_7ad0, 0xe12a_651a, 0xe13f_d0d7, 0xe143_6906, 0xe170_eaed, 0xe17f_3f1d, 0xe183_0f24, 0xe19d_9fd0, 0xe1a2_1372, 0xe1b0_32db,
    0xe1b4_94ba, 0xe1e0_b4f7, 0xe1f9_3aac, 0xe212_8f6d, 0xe22f_f8c3, 0xe23a_0f7e, 0xe240_130b, 0xe25c_4555, 0xe261_a2a5, 0xe272_05cb,
    0xe2bc_a177, 0xe2d4_587e, 0xe2e9_b33f, 0xe2f3_4bfc, 0xe302_cad6, 0xe302_f2ff, 0xe304_45fb, 0xe33f_150e, 0xe347_71ab, 0xe385_95d3,
    0xe391_eff7, 0xe392_2c0c, 0xe398_0f6d, 0xe3a7_ed4f, 0xe3bf_96c9, 0xe3d9_b027, 0xe3dd_7941, 0xe3ec_c3f2, 0xe3fd_9f62, 0xe401_ea70,
    0xe41d_6c64, 0xe426_1a70, 0xe442_bd8c, 0xe44e_4652, 0xe487_ca65, 0xe490_efba, 0xe49d_5298, 0xe4a0_1eca, 0xe4ab_b017, 0xe4bd_7ed0,
    0xe4cd_f973, 0xe4d5_533a, 0xe4d7_d6a9, 0xe4e9_4fd0, 0xe4e9_4fd0, 0xe4ea_d642, 0xe4fb_0692, 0xe50c_66b1, 0xe516_e677, 0xe526_4e25,
    0xe52f_1078, 0xe534_684d, 0xe545_0c13, 0xe547_98fc, 0xe54f_1835, 0xe56d_d6b2, 0xe58c_5e75, 0xe599_c94c, 0xe59e_5522, 0xe5d5_a95b,
    0xe5e2_0b31, 0xe5e3_844d, 0xe648_3d14, 0xe659_a885, 0xe65b_d008, 0xe65d_ef13, 0xe665_fd18, 0xe679_e971, 0xe67a_0df6, 0xe68c_9f0b,
    0xe6a3_9d91, 0xe6b1_5b38, 0xe6b6_0e01, 0xe6d4_42bb, 0xe702_9e99, 0xe709_c243, 0xe70f_ec3b, 0xe710_3e4d, 0xe712_f5db, 0xe712_f5db,
    0xe728_6f39, 0xe752_9bb1, 0xe76e_f711, 0xe779_143b, 0xe787_e41f, 0xe79a_9721, 0xe7c1_57c0, 0xe7dd_78a6, 0xe7dd_78a6, 0xe807_e6c8,
    0xe80e_bad7, 0xe84d_ef80, 0xe866_6c5c, 0xe878_1484, 0xe883_43e9, 0xe88a_b4a6, 0xe8bd_5ae8, 0xe8cc_c58d, 0xe8d3_36a9, 0xe8e3_c8d1,
    0xe8ef_0077, 0xe8fc_b893, 0xe8ff_c2d6, 0xe90d_cd13, 0xe932_f777, 0xe93b_2b9d, 0xe96d_81b5, 0xe97c_a517, 0xe97e_2b6e, 0xe9a3_b5d4,
    0xe9af_9601, 0xe9c0_ce73, 0xe9c3_f15e, 0xe9df_7057, 0xe9f4_6b75, 0xe9fc_78d3, 0xea21_ecba, 0xea35_4545, 0xea7d_1c9b, 0xea7d_6a04,
    0xeab3_c8b0, 0xeac9_67c0, 0xead6_3f37, 0xeae5_e312, 0xeaf1_6a3a, 0xeaf5_b6f6, 0xeaf9_3942, 0xeaf9_3942, 0xeb1b_c5e5, 0xeb2c_31ad,
    0xeb44_f926, 0xeb55_e0ec, 0xeb6f_98d1, 0xeb8b_4dd3, 0xebb8_f91d, 0xebba_8fac, 0xebc7_c9e3, 0xebd5_855e, 0xebdf_2fdd, 0xebf1_6bcd,
    0xebf2_d24d, 0xec2c_1e2a, 0xec3d_bdad, 0xec90_71ec, 0xec97_6b09, 0xeca2_1b9c, 0xeca4_a890, 0xeca4_a890, 0xece5_328c, 0xecf4_cab9,
    0xed07_f102, 0xed17_1ae9, 0xed1f_877a, 0xed44_61c1, 0xed57_87cf, 0xed6f_1562, 0xed8f_68ad, 0xed9d_b2b4, 0xedaf_abcf, 0xedca_c956,
    0xee01_0d69, 0xee24_f000, 0xee34_40ab, 0xee40_1e06, 0xee40_1e06, 0xee59_4958, 0xee63_720b, 0xee7c_c55a, 0xee83_124c, 0xee9d_ed2f,
    0xeeb3_ca9f, 0xeebb_5baf, 0xeebd_7b04, 0xeee6_395c, 0xeef8_d6b6, 0xef18_b86e, 0xef1d_0f16, 0xef47_32cb, 0xef4c_669b, 0xef4d_2160,
    0xef6c_578c, 0xef74_7d95, 0xef98_e9eb, 0xefaa_cdba, 0xefd5_ad99, 0xefe3_d914, 0xefec_6b21, 0xeffe_ae45, 0xf014_6376, 0xf020_99c5,
    0xf029_b5ac, 0xf037_c943, 0xf039_755a, 0xf040_7fec, 0xf05a_1935, 0xf070_9979, 0xf075_fbc6, 0xf087_c11d, 0xf0a4_aedc, 0xf0a4_aedc,
    0xf0a7_cab1, 0xf0b4_4584, 0xf0c7_7194, 0xf0db_de2b, 0xf0e1_850d, 0xf0e2_464a, 0xf110_6836, 0xf114_b7cc, 0xf12c_89c7, 0xf137_3b2b,
    0xf149_a8d8, 0xf14f_a2ba, 0xf1b7_7222, 0xf1b8_b562, 0xf1f3_d91d, 0xf203_70fe, 0xf208_15e4, 0xf20a_dee5, 0xf20a_dee5, 0xf20d_ed3d,
    0xf221_2461, 0xf224_cadf, 0xf248_0e0b, 0xf25b_f615, 0xf265_85e7, 0xf265_85e7, 0xf270_7262, 0xf27e_3335, 0xf29e_dab4, 0xf2a1_5265,
    0xf2c1_4641, 0xf2e1_f860, 0xf312_95da, 0xf319_c7de, 0xf330_d3f9, 0xf335_cccf, 0xf35a_111b, 0xf3a4_69db, 0xf3ab_c22e, 0xf3b9_0cfd,
    0xf3c5_e20e, 0xf3ec_ad6a, 0xf3fa_8350, 0xf40d_bebb, 0xf416_3f94, 0xf41c_5a90, 0xf41f_7b5e, 0xf452_e05c, 0xf466_4d95, 0xf46e_2453,
    0xf470_9fc5, 0xf48c_ce42, 0xf49b_ab5a, 0xf4c0_a223, 0xf4c7_8076, 0xf4dc_28cd, 0xf4ec_bfd6, 0xf51d_df69, 0xf522_3ee4, 0xf53c_5b75,
    0xf548_8162, 0xf54e_df4b, 0xf585_e482, 0xf594_fe14, 0xf59d_2860, 0xf59f_2601, 0xf5bf_0570, 0xf612_4511, 0xf625_b15d, 0xf638_0328,
    0xf657_7698, 0xf65e_9586, 0xf66c_50a8, 0xf671_7fbb, 0xf672_ee01, 0xf67a_2488, 0xf67f_d4e3, 0xf692_9210, 0xf69d_aeb2, 0xf6af_f697,
    0xf6d5_ea98, 0xf6f0_525a, 0xf711_a4cd, 0xf73d_6dbc, 0xf743_83b4, 0xf757_782b, 0xf787_a524, 0xf7b1_b5ed, 0xf7c7_6c9e, 0xf7ed_0865,
    0xf801_948c, 0xf813_e839, 0xf81f_81aa, 0xf81f_9d64, 0xf823_1244, 0xf82f_350e, 0xf849_1c72, 0xf84c_ca74, 0xf857_679d, 0xf864_3867,
    0xf865_d449, 0xf883_9936, 0xf890_b1df, 0xf8d0_5a49, 0xf8d3_1247, 0xf8db_18ae, 0xf8e0_445c, 0xf8f1_0a45, 0xf8f2_fbd4, 0xf901_0678,
    0xf904_dc5d, 0xf90e_9ab0, 0xf918_b55f, 0xf925_5d1d, 0xf92b_de0d, 0xf92c_4435, 0xf944_acbe, 0xf950_d449, 0xf951_f1c6, 0xf985_6698,
    0xf989_3ab4, 0xf99d_2eac, 0xf9af_fa40, 0xf9b7_afec, 0xf9d3_85c2, 0xf9ea_8648, 0xf9f0_3b5c, 0xf9fc_99e0, 0xfa13_9e66, 0xfa1c_97ef,
    0xfa1c_bccc, 0xfa3e_3e9f, 0xfa43_cf2e, 0xfa4e_3431, 0xfa66_a10d, 0xfa85_682b, 0xfa96_122a, 0xfac0_2548, 0xfacc_6b72, 0xfadb_3716,
    0xfb0c_94a3, 0xfb0f_7b31, 0xfb28_0a92, 0xfb2b_51f2, 0xfb46_78b0, 0xfb59_cdee, 0xfb61_9001, 0xfb96_5ea7, 0xfba7_fff9, 0xfbc6_34d8,
    0xfbcc_7c0d, 0xfbcd_00f2, 0xfbe4_bd48, 0xfbfc_873d, 0xfc10_5f6a, 0xfc14_abdf, 0xfc4c_a7a6, 0xfc5c_2649, 0xfc65_da95, 0xfc7f_c076,
    0xfc85_5605, 0xfc90_f689, 0xfcb6_12c6, 0xfcd6_39f1, 0xfce2_c8ea, 0xfd0a_a6cf, 0xfd11_cad6, 0xfd35_6f8f, 0xfd35_e7c3, 0xfd3a_eabd,
    0xfd53_b456, 0xfd63_de10, 0xfd6f_efba, 0xfd77_9c2d, 0xfd89_2d84, 0xfd8b_f1d7, 0xfd91_82fa, 0xfd94_f5f6, 0xfda1_b005, 0xfda2_df99,
    0xfdab_7b71, 0xfdc9_c1bb, 0xfdf6_02dc, 0xfdfc_a02c, 0xfe1b_217c, 0xfe1f_5e75, 0xfe58_e206, 0xfe5c_0b4f, 0xfe5e_8c07, 0xfe81_bc10,
    0xfe8d_5fe8, 0xfedb_3d62, 0xff0a_f5c4, 0xff0d_453d, 0xff17_bb7c, 0xff1e_06a9, 0xff24_2ee9, 0xff25_1e5e, 0xff29_9d59, 0xff47_46f6,
    0xff5a_6287, 0xff89_cbb2, 0xff8f_15b3, 0xff9d_381e, 0xffb1_0b87, 0xffb6_0ebc, 0xffb8_78e3,
];

/// The names that have these numbers.
#[rustfmt::skip]
pub(in crate::atlas) static NAMES_BY_NUMBER: [u16; 3737] = [
    474, 1510, 3614, 668, 998, 2802, 20, 1645, 545, 1743,
    2668, 842, 1582, 282, 56, 840, 3031, 3631, 2939, 2295,
    3809, 841, 2642, 2005, 563, 3688, 1933, 1184, 1056, 203,
    2262, 2370, 2615, 2167, 1815, 1117, 2241, 2618, 2065, 1993,
    2194, 877, 3675, 2645, 2836, 1271, 3556, 3254, 2569, 1425,
    537, 1794, 2296, 3376, 1466, 3601, 533, 872, 793, 529,
    3306, 3627, 1647, 1681, 2323, 2367, 2451, 145, 2914, 558,
    199, 295, 1541, 164, 1276, 1419, 1535, 217, 556, 3545,
    1581, 2275, 2242, 2268, 1243, 675, 632, 2773, 3200, 3471,
    3811, 1292, 851, 92, 2306, 368, 1175, 947, 534, 1358,
    3262, 3591, 2803, 440, 1109, 1959, 3234, 2494, 3649, 3382,
    1754, 1978, 2212, 2273, 2774, 123, 1446, 1357, 3228, 718,
    2911, 1033, 3195, 557, 586, 112, 767, 3395, 3312, 3513,
    1513, 3106, 860, 2276, 2951, 810, 2182, 869, 1951, 1424,
    1745, 674, 1787, 3457, 1567, 1792, 2251, 835, 254, 1168,
    777, 2171, 1066, 1301, 2844, 1428, 3282, 2226, 672, 436,
    845, 967, 3516, 3621, 1456, 1217, 2676, 1426, 2315, 229,
    703, 3752, 3661, 2158, 1525, 843, 2362, 3648, 280, 871,
    1360, 1272, 984, 1863, 124, 2342, 1620, 3134, 1039, 3619,
    502, 2236, 1785, 3378, 2277, 3190, 3600, 3439, 2324, 3098,
    161, 1336, 2175, 2622, 1570, 2658, 1640, 2069, 2004, 3055,
    2717, 3272, 3503, 2434, 598, 796, 1404, 3146, 157, 1219,
    110, 140, 1934, 1683, 671, 2493, 2869, 3111, 246, 1414,
    1759, 2436, 3216, 2460, 773, 3141, 743, 997, 2292, 1539,
    1807, 2537, 1060, 3817, 1152, 3084, 1235, 3812, 96, 1279,
    1821, 1004, 476, 605, 2437, 2279, 3672, 23, 270, 1370,
    3105, 2568, 3149, 2043, 458, 180, 657, 2000, 875, 3169,
    1228, 1437, 3331, 3323, 172, 1054, 3534, 473, 1715, 3379,
    1005, 905, 902, 1459, 2287, 1957, 2551, 1712, 411, 2119,
    800, 1637, 2650, 91, 2232, 2986, 3199, 2729, 2964, 35,
    1327, 3381, 3397, 1354, 387, 3136, 1377, 1019, 2148, 1834,
    1229, 603, 3051, 2090, 2096, 362, 1482, 2604, 3575, 1710,
    2427, 2413, 939, 924, 142, 986, 2756, 293, 2467, 461,
    2205, 1470, 2996, 996, 2113, 538, 299, 2492, 425, 3761,
    1991, 1614, 3450, 1693, 3362, 1880, 713, 2906, 3766, 1757,
    3258, 1643, 30, 2057, 650, 1906, 2562, 2784, 109, 3531,
    3594, 691, 347, 2358, 2915, 259, 3229, 1850, 742, 1578,
    465, 2064, 3461, 2891, 410, 2229, 2468, 2826, 3152, 2330,
    333, 1841, 3182, 3717, 3725, 1403, 1630, 722, 3428, 1964,
    144, 1825, 1321, 2897, 2732, 2967, 3143, 2053, 1489, 3142,
    2055, 3249, 943, 1131, 3549, 775, 899, 555, 3530, 3593,
    829, 494, 3434, 575, 593, 782, 1148, 1721, 3692, 2952,
    1338, 733, 2081, 2831, 1431, 2734, 2969, 1781, 2360, 1577,
    3322, 2703, 3172, 3705, 1521, 1697, 2586, 3088, 466, 1468,
    1222, 2225, 2121, 3799, 380, 995, 1939, 1380, 2076, 1205,
    214, 1480, 1848, 838, 1256, 3487, 467, 2956, 2882, 3005,
    2210, 106, 817, 4, 1126, 207, 252, 1619, 1770, 2199,
    1856, 407, 717, 2910, 3479, 1876, 3163, 3771, 1355, 2807,
    2793, 1119, 3543, 2336, 137, 2250, 1390, 2835, 1953, 337,
    2799, 2856, 3023, 1586, 33, 2702, 1186, 1067, 3475, 2531,
    2718, 1071, 2918, 2550, 3492, 2936, 2178, 389, 2256, 894,
    3375, 3567, 3128, 3391, 3489, 2620, 2722, 3277, 399, 1958,
    1258, 3703, 2490, 374, 2794, 1798, 3488, 2351, 2087, 595,
    484, 3298, 928, 1474, 1180, 3038, 2023, 1786, 250, 2372,
    1635, 2507, 945, 1691, 2412, 339, 1559, 2853, 2811, 188,
    2305, 2893, 216, 2805, 2026, 28, 3294, 3563, 1855, 2556,
    635, 1306, 1687, 2054, 1073, 1091, 268, 3332, 638, 192,
    2721, 3062, 3741, 1938, 3130, 2627, 760, 1915, 2373, 400,
    2512, 2249, 452, 2498, 1408, 706, 3755, 1200, 1422, 2714,
    876, 3250, 3003, 1378, 693, 1530, 3087, 404, 683, 789,
    2130, 656, 2994, 1093, 2400, 2758, 2863, 3425, 3602, 1082,
    3034, 3393, 3738, 1332, 1547, 2176, 1699, 139, 302, 292,
    3311, 1930, 1107, 903, 303, 1099, 1615, 3097, 2688, 2452,
    2135, 1871, 1477, 355, 1861, 2458, 3560, 797, 1449, 1892,
    1996, 1571, 2386, 1864, 3628, 3000, 2109, 1192, 306, 2328,
    3803, 2887, 1323, 2845, 2366, 1023, 3208, 849, 3089, 3345,
    3138, 77, 1123, 1952, 1038, 1563, 2132, 897, 1966, 2932,
    3610, 2067, 3468, 236, 874, 1498, 3716, 1652, 1300, 3197,
    205, 2536, 1827, 3175, 1017, 2742, 2977, 2630, 3711, 3746,
    2878, 1891, 135, 3810, 1442, 3099, 2348, 1379, 1340, 2681,
    1947, 2316, 1631, 1015, 1888, 2344, 2245, 1203, 1164, 1274,
    2459, 886, 1985, 348, 596, 1059, 1264, 2408, 1003, 2851,
    240, 13, 2535, 2017, 974, 1729, 3651, 2780, 3207, 175,
    1376, 725, 1147, 469, 2570, 3334, 520, 988, 426, 2035,
    234, 1298, 3173, 39, 536, 1676, 532, 3441, 3474, 113,
    3180, 3756, 1887, 2813, 1587, 158, 2403, 1598, 566, 1062,
    1784, 1227, 2923, 3552, 3679, 3740, 887, 3790, 1255, 3094,
    1058, 2600, 1110, 1493, 2685, 2847, 3147, 3459, 70, 3719,
    2858, 2704, 3422, 2646, 994, 2379, 3232, 1768, 2485, 734,
    641, 1971, 318, 496, 2041, 613, 2322, 1367, 2806, 2389,
    646, 3188, 2422, 1767, 131, 1580, 3647, 1793, 1295, 1790,
    2049, 753, 1977, 468, 514, 471, 3096, 1937, 3734, 2258,
    3150, 2662, 3605, 2495, 1211, 666, 1987, 258, 3288, 437,
    232, 3796, 506, 391, 3682, 2860, 390, 1020, 644, 2571,
    269, 1632, 1387, 3763, 762, 951, 1989, 1970, 2032, 3415,
    163, 2267, 1320, 3341, 3318, 940, 1515, 2624, 3118, 3017,
    179, 1874, 3535, 3446, 2514, 2106, 1287, 3587, 508, 2115,
    2919, 3168, 1860, 373, 3496, 167, 856, 1739, 2257, 637,
    3815, 3350, 740, 2278, 3299, 1601, 2804, 2184, 1589, 1613,
    2687, 2170, 1363, 2900, 3351, 1353, 1633, 147, 573, 582,
    315, 2072, 3103, 1566, 2014, 1246, 3681, 3590, 3693, 2770,
    3695, 2827, 227, 2625, 2027, 3113, 2352, 949, 178, 1564,
    3161, 1941, 2875, 3665, 2406, 3041, 1406, 1492, 1283, 68,
    1282, 3822, 1694, 3588, 1625, 3093, 1616, 2833, 127, 3764,
    680, 786, 3300, 1405, 3260, 3708, 3735, 2738, 2973, 1262,
    1291, 2203, 2637, 1440, 864, 3340, 397, 1544, 444, 2591,
    372, 1713, 2297, 2374, 3032, 1190, 750, 562, 2829, 2333,
    2690, 2547, 3509, 3452, 858, 547, 3304, 2766, 1483, 1392,
    3050, 2438, 2743, 2978, 711, 2924, 812, 1411, 3314, 3010,
    2761, 580, 396, 3416, 3241, 34, 67, 1245, 1501, 3179,
    953, 3192, 1275, 833, 3347, 825, 186, 1747, 3074, 3577,
    3092, 475, 324, 1870, 51, 2656, 3463, 2580, 3047, 3612,
    1035, 1002, 276, 1656, 1322, 2097, 2913, 40, 2442, 540,
    3663, 1628, 3699, 3729, 3749, 2363, 576, 1852, 2361, 3694,
    3373, 1010, 1453, 826, 1569, 455, 1497, 2444, 228, 3201,
    2337, 2530, 756, 3082, 3222, 1811, 274, 2901, 3295, 2086,
    388, 3317, 2579, 3820, 171, 117, 156, 242, 1212, 964,
    1308, 655, 1254, 669, 1433, 2290, 2260, 2883, 2548, 206,
    1400, 1824, 2335, 2364, 3257, 3402, 3206, 1263, 1878, 3193,
    2769, 694, 1399, 2601, 599, 3060, 3115, 708, 1546, 2045,
    1711, 1500, 2447, 3029, 1092, 522, 1675, 3083, 726, 162,
    1001, 565, 1542, 2641, 2666, 3281, 3550, 1917, 481, 1703,
    3012, 2755, 3558, 3559, 3321, 3246, 3447, 169, 1199, 1490,
    492, 900, 345, 3418, 3500, 904, 3061, 1382, 2001, 1506,
    3209, 243, 3640, 3609, 1344, 442, 748, 882, 2131, 3473,
    2161, 155, 667, 3100, 2501, 3158, 1999, 1720, 2673, 3794,
    2208, 3081, 2150, 1522, 611, 3354, 3189, 626, 1457, 2183,
    296, 15, 2195, 3007, 1801, 1346, 1140, 3194, 1133, 2682,
    3798, 665, 3606, 1923, 101, 3144, 1646, 3245, 1233, 427,
    1986, 1772, 834, 22, 3046, 1705, 3568, 3482, 546, 568,
    583, 2657, 176, 2741, 2976, 2577, 1889, 2164, 3122, 1479,
    1847, 3625, 1929, 567, 153, 3697, 1196, 1368, 3324, 640,
    3507, 3120, 966, 249, 181, 2677, 3265, 3791, 975, 3617,
    285, 609, 2209, 3466, 1890, 2309, 2419, 86, 2190, 3597,
    1961, 3407, 973, 1782, 2696, 3367, 3271, 1918, 2554, 2652,
    2100, 1680, 923, 2934, 3256, 3002, 1583, 2177, 297, 1240,
    1238, 1068, 415, 24, 3517, 1177, 1672, 629, 504, 2760,
    2840, 2715, 2585, 1373, 3532, 820, 509, 3401, 2396, 1822,
    1154, 3793, 1788, 3320, 1491, 1909, 1036, 2631, 654, 2443,
    1337, 1141, 766, 2499, 3049, 1305, 1396, 1858, 2098, 2339,
    910, 2790, 3365, 3159, 1273, 699, 958, 2589, 424, 879,
    19, 3223, 479, 2753, 2420, 985, 3370, 3618, 3598, 3371,
    2905, 194, 37, 438, 2265, 3638, 2962, 581, 3449, 2382,
    3733, 993, 62, 2557, 283, 2694, 1104, 1548, 3636, 3380,
    1423, 584, 521, 366, 781, 579, 3566, 746, 1008, 1998,
    1553, 3666, 2311, 1698, 3423, 1701, 1611, 213, 1443, 968,
    1451, 1310, 3239, 2917, 920, 1595, 1478, 2394, 1138, 1940,
    2085, 2046, 2593, 1780, 1775, 1364, 1750, 1972, 2684, 1065,
    3251, 277, 183, 1960, 1445, 1854, 3608, 543, 3607, 1533,
    3589, 720, 898, 2809, 2088, 979, 1660, 1208, 1000, 1744,
    1290, 2084, 1974, 1214, 3162, 2010, 1034, 1024, 1610, 614,
    1644, 525, 3730, 2511, 3795, 828, 2189, 3261, 3236, 1315,
    2783, 3662, 2313, 48, 486, 72, 816, 2639, 2841, 2502,
    2894, 850, 84, 1872, 645, 2754, 1162, 3670, 478, 3224,
    1727, 429, 2654, 2931, 3596, 3421, 220, 224, 312, 2541,
    2515, 1090, 3171, 1022, 999, 2470, 235, 1722, 2421, 3155,
    2146, 728, 3519, 1845, 1165, 1897, 1846, 1684, 761, 50,
    526, 233, 1352, 1476, 361, 802, 1560, 1319, 3785, 423,
    1955, 371, 1316, 1137, 1447, 1032, 2680, 1593, 819, 2321,
    1156, 1077, 1678, 288, 2009, 3039, 3438, 3538, 1771, 855,
    1627, 3048, 278, 2298, 1427, 200, 612, 1416, 932, 844,
    2486, 2300, 1030, 3225, 1347, 3521, 313, 1197, 1716, 2503,
    1516, 311, 2211, 893, 868, 2800, 1432, 2614, 1388, 3213,
    731, 394, 2472, 3068, 3075, 956, 463, 57, 2523, 3437,
    3655, 1317, 1098, 2030, 3604, 2152, 2491, 3435, 950, 1574,
    32, 1726, 1012, 1688, 1259, 281, 2581, 2651, 1573, 64,
    961, 3522, 346, 2474, 1129, 1904, 1486, 1014, 79, 982,
    126, 2401, 2350, 266, 780, 2739, 2974, 356, 1441, 59,
    1867, 3072, 2433, 393, 1167, 2855, 1877, 2399, 1193, 2555,
    2179, 87, 2872, 3353, 591, 3085, 2518, 934, 351, 375,
    2671, 1191, 3109, 5, 2748, 2983, 1948, 3526, 2838, 3013,
    3076, 1188, 41, 3356, 2047, 1013, 2291, 2621, 589, 3615,
    2125, 863, 3698, 2999, 1690, 570, 1932, 2727, 1239, 3252,
    71, 78, 931, 1009, 2180, 182, 779, 154, 104, 2197,
    401, 3561, 1391, 1311, 3472, 3562, 3276, 1896, 3247, 80,
    661, 3528, 3586, 3668, 219, 806, 1226, 2519, 721, 2683,
    2785, 128, 1108, 515, 736, 1776, 1230, 1812, 2959, 3008,
    3710, 3745, 2457, 1049, 2947, 2012, 1828, 1814, 2546, 3286,
    3430, 3429, 1512, 662, 821, 3773, 1296, 2576, 1509, 1267,
    1452, 2282, 737, 1284, 3181, 866, 2877, 2469, 3176, 3804,
    3368, 421, 2757, 3495, 2345, 1881, 1545, 2034, 587, 446,
    621, 759, 3490, 738, 365, 1078, 2595, 1919, 3166, 1764,
    1629, 1174, 2796, 1176, 165, 2461, 3639, 3821, 709, 3762,
    1435, 765, 2725, 2108, 248, 1462, 2259, 2726, 3419, 3677,
    2405, 836, 1094, 2540, 2596, 3814, 597, 2989, 264, 2038,
    1288, 2874, 99, 2234, 3268, 2849, 624, 2033, 3287, 2691,
    2407, 2745, 2980, 2037, 2816, 3818, 548, 2653, 1488, 2346,
    3015, 1665, 594, 1469, 1700, 257, 1609, 102, 1536, 3214,
    3392, 3360, 542, 1837, 3630, 1901, 1538, 2281, 3720, 1695,
    1342, 3622, 3335, 1995, 651, 2635, 2105, 1865, 3706, 2612,
    3307, 688, 3086, 402, 1914, 2214, 364, 2318, 2575, 3069,
    970, 2013, 60, 215, 3285, 2744, 2979, 2377, 1045, 3687,
    1823, 3154, 2061, 1990, 63, 1853, 2775, 1369, 1100, 1048,
    601, 1178, 1444, 2636, 265, 3525, 1674, 151, 702, 3469,
    3718, 3040, 564, 2526, 1160, 1942, 3546, 3137, 1307, 2107,
    1795, 1393, 354, 382, 2246, 3267, 2391, 3259, 2478, 52,
    1011, 991, 3404, 630, 1921, 1836, 1992, 1742, 3637, 2820,
    146, 3292, 511, 1979, 193, 1471, 0, 936, 49, 1251,
    1027, 2563, 1789, 1594, 2527, 204, 3121, 3198, 1981, 983,
    3633, 3491, 837, 1118, 2390, 2414, 3187, 251, 2730, 2965,
    3555, 3574, 1061, 2608, 848, 317, 1813, 3547, 3572, 2357,
    340, 712, 3765, 873, 969, 1882, 719, 2912, 3770, 198,
    2331, 2110, 395, 2867, 3153, 1735, 2649, 3713, 2846, 1221,
    757, 2516, 3275, 1247, 1899, 2995, 202, 3170, 3787, 1170,
    1843, 352, 2082, 908, 2173, 2060, 2254, 1401, 1297, 513,
    2902, 1286, 2243, 1114, 2708, 316, 3524, 1575, 3112, 1335,
    3427, 247, 1806, 74, 751, 2134, 1026, 1395, 1089, 1213,
    191, 1796, 1543, 1313, 1266, 290, 1765, 170, 2206, 1714,
    2808, 1832, 2663, 3079, 3781, 1588, 3544, 811, 1278, 2938,
    1495, 2798, 3338, 2368, 888, 1945, 1, 2916, 2466, 1161,
    2347, 1749, 3664, 3183, 1997, 1626, 1318, 1120, 3212, 1936,
    1481, 2588, 3226, 2583, 930, 3045, 942, 2070, 2418, 3358,
    201, 2533, 3346, 3493, 620, 3248, 2508, 2886, 2302, 1537,
    2828, 2122, 3021, 3724, 1636, 2602, 1375, 2561, 1831, 2039,
    2521, 21, 2984, 2, 275, 686, 1692, 2244, 2359, 284,
    263, 2124, 516, 3778, 569, 2705, 1946, 2997, 363, 948,
    209, 823, 1144, 2672, 1670, 1101, 1608, 3465, 880, 2792,
    3014, 430, 1866, 1524, 3221, 1600, 2063, 616, 1051, 1702,
    2505, 941, 1552, 1112, 1207, 1007, 648, 1983, 607, 353,
    3052, 878, 3499, 1555, 1260, 602, 2228, 2489, 696, 531,
    698, 3533, 2868, 2592, 2044, 690, 2191, 2475, 1928, 1927,
    2801, 3071, 1421, 2643, 1950, 2560, 3736, 1070, 1911, 1361,
    827, 2011, 3063, 2031, 3018, 2933, 1805, 2235, 3035, 2500,
    2329, 3220, 189, 1682, 2616, 2598, 1778, 343, 1218, 3721,
    3498, 3477, 3405, 3788, 3020, 45, 1679, 2778, 1621, 3024,
    3656, 416, 321, 1976, 2772, 490, 98, 2719, 304, 1088,
    1658, 225, 2709, 3127, 631, 350, 3497, 439, 3579, 3576,
    3467, 2024, 628, 2091, 2112, 1584, 1171, 2261, 1202, 634,
    1365, 226, 244, 1430, 2448, 1029, 1302, 1189, 2736, 2971,
    1420, 493, 326, 1740, 3151, 804, 3554, 853, 1907, 3027,
    1686, 417, 3504, 3529, 3578, 3669, 2949, 1708, 3022, 3363,
    2073, 294, 2168, 3722, 1830, 1153, 2488, 2640, 3584, 2230,
    3440, 3352, 1502, 1242, 1359, 2926, 959, 3390, 724, 1809,
    2539, 309, 2094, 152, 892, 1381, 1641, 1461, 1731, 273,
    3585, 1606, 755, 2423, 2749, 2509, 1724, 3646, 921, 1225,
    549, 1617, 2795, 2056, 3478, 2573, 2737, 2972, 2925, 85,
    919, 2050, 3030, 2127, 1122, 1215, 3284, 166, 3066, 1116,
    3133, 1075, 1893, 36, 1231, 3242, 3527, 2101, 689, 3310,
    2425, 3230, 325, 3410, 3070, 794, 3455, 342, 3758, 1194,
    3202, 3073, 619, 1804, 2534, 3426, 2599, 18, 1454, 184,
    1081, 1172, 778, 3091, 2812, 3700, 3308, 2885, 187, 3004,
    3044, 1799, 3629, 2219, 3124, 673, 1982, 3505, 1463, 2889,
    2953, 3784, 2269, 1886, 2303, 716, 2909, 3769, 138, 2567,
    3537, 1139, 38, 505, 3319, 1341, 1410, 3789, 2954, 3101,
    2332, 3336, 1723, 2582, 2660, 867, 1659, 2590, 852, 1309,
    3078, 1967, 1753, 2029, 2424, 885, 1113, 3191, 1912, 1673,
    1324, 2163, 2192, 705, 3754, 1145, 530, 916, 1372, 3339,
    3177, 1487, 749, 428, 3359, 652, 1734, 2415, 1650, 1797,
    1728, 2193, 2019, 485, 2299, 1143, 1800, 1709, 895, 3751,
    2628, 1779, 1436, 3476, 1050, 3119, 896, 2304, 772, 100,
    935, 2859, 577, 2266, 2619, 814, 3731, 3065, 2517, 3702,
    3744, 1146, 1106, 2584, 2862, 758, 1803, 1016, 1531, 3037,
    2118, 909, 1402, 119, 2162, 1623, 149, 2042, 358, 134,
    2890, 2308, 1931, 1651, 2349, 1464, 1556, 3364, 2482, 1562,
    359, 2446, 643, 464, 300, 1121, 784, 3178, 3204, 1838,
    6, 881, 2988, 3165, 2479, 2716, 103, 2888, 2504, 952,
    2138, 7, 419, 1920, 2661, 2850, 2202, 1285, 1862, 2207,
    2404, 451, 2154, 3108, 857, 1157, 3442, 3807, 2477, 2369,
    2020, 1592, 3313, 2647, 357, 1741, 3715, 2255, 3042, 1234,
    795, 2128, 774, 3458, 2220, 2930, 2223, 2613, 1105, 2280,
    2018, 2578, 1072, 1345, 682, 788, 2454, 685, 791, 1472,
    1450, 922, 1755, 1810, 1654, 1210, 1130, 3233, 3293, 2665,
    2922, 1505, 1412, 2378, 431, 3432, 459, 2990, 3278, 610,
    2667, 1818, 2310, 1808, 208, 2904, 223, 3019, 88, 1885,
    2664, 2417, 2689, 1718, 3059, 2181, 1163, 1343, 3657, 3573,
    1733, 1125, 1374, 260, 2876, 2066, 747, 3123, 2899, 245,
    3470, 2506, 3186, 2238, 3412, 918, 3800, 3366, 150, 2566,
    3653, 2052, 2927, 1079, 341, 3394, 3680, 271, 2928, 2791,
    889, 2699, 2528, 2633, 3569, 2410, 1006, 1916, 2371, 2145,
    2381, 911, 971, 1080, 61, 2605, 2632, 1485, 2864, 1773,
    90, 2008, 865, 2215, 2111, 3057, 1666, 1102, 1384, 2077,
    1438, 2142, 1496, 386, 2818, 604, 3802, 1407, 3290, 3377,
    2157, 2960, 3797, 3813, 3026, 2884, 2944, 3315, 449, 2881,
    2092, 1155, 1826, 81, 539, 1185, 3107, 2817, 12, 987,
    2040, 3409, 1612, 1504, 551, 663, 1777, 2416, 1096, 2861,
    2141, 2837, 1590, 115, 574, 1158, 2544, 608, 771, 3131,
    1875, 3384, 2356, 2114, 3536, 3, 1962, 927, 2564, 3006,
    2762, 1503, 1685, 195, 2473, 2383, 2428, 58, 3253, 2611,
    377, 3683, 310, 1294, 3623, 379, 2471, 3570, 1127, 1802,
    2695, 2136, 3270, 3174, 2022, 107, 43, 3231, 434, 2825,
    1086, 704, 3753, 116, 487, 3184, 495, 3732, 1429, 3483,
    3328, 2752, 3067, 3011, 798, 960, 3581, 2483, 3279, 1244,
    2365, 190, 2007, 3058, 839, 1166, 2075, 2942, 2603, 3728,
    1348, 3433, 527, 2487, 1037, 491, 3727, 2445, 615, 3309,
    1511, 763, 1649, 1248, 2233, 327, 741, 2320, 2078, 963,
    3684, 1576, 3772, 1758, 3406, 1465, 2174, 1299, 972, 230,
    3511, 2463, 2920, 1520, 847, 3132, 308, 3333, 915, 168,
    2104, 2480, 301, 3462, 2338, 2873, 2270, 2832, 831, 2711,
    3542, 2545, 2380, 907, 2587, 1277, 2387, 1025, 2767, 3344,
    1151, 2597, 3396, 1371, 305, 744, 1774, 3411, 1902, 460,
    2710, 1041, 770, 1883, 2950, 1220, 2565, 1182, 1232, 1879,
    1351, 448, 3436, 3064, 2015, 617, 3518, 1339, 636, 976,
    369, 2648, 1312, 136, 320, 2286, 3305, 1409, 3806, 1304,
    735, 3686, 2384, 2144, 2155, 1046, 3372, 3054, 2903, 528,
    1618, 2231, 418, 729, 3709, 3743, 1031, 3726, 2740, 2975,
    2797, 3033, 980, 286, 3776, 2385, 1413, 3185, 2151, 1241,
    2609, 901, 3553, 3263, 2325, 314, 331, 664, 3523, 2248,
    2218, 2083, 3330, 957, 2103, 2048, 3671, 3431, 3540, 3148,
    105, 1634, 148, 1018, 2397, 272, 1325, 1873, 231, 97,
    2921, 1760, 55, 1053, 1383, 3385, 118, 1087, 2558, 978,
    1142, 1668, 1265, 2252, 2854, 1063, 2810, 360, 2935, 1677,
    3808, 3369, 1052, 1448, 95, 2693, 2326, 2607, 1751, 82,
    933, 1766, 3274, 3001, 1460, 1173, 627, 2476, 510, 2006,
    2036, 3775, 1973, 1356, 2080, 3215, 1136, 3819, 2782, 1725,
    1467, 1195, 1622, 25, 2879, 2821, 3211, 3348, 2293, 1663,
    501, 3219, 3025, 3386, 2216, 261, 3737, 500, 2455, 3264,
    1534, 477, 2312, 3129, 2449, 3349, 822, 3480, 639, 3620,
    1268, 2707, 409, 1044, 3160, 1956, 1756, 846, 3139, 3494,
    1597, 3095, 2068, 1868, 2147, 1965, 1969, 3255, 46, 2375,
    815, 3337, 447, 2392, 3016, 2747, 2982, 329, 2002, 420,
    649, 1366, 1791, 592, 3792, 1591, 1842, 2186, 3539, 1669,
    1385, 1671, 289, 2314, 2896, 497, 3642, 221, 432, 212,
    2898, 2655, 11, 1209, 53, 2217, 1783, 1667, 1664, 2697,
    2058, 3157, 1527, 1568, 730, 3116, 625, 1183, 623, 1599,
    3114, 2543, 338, 2830, 1585, 1624, 47, 622, 2284, 2617,
    3077, 2522, 2166, 647, 1097, 3417, 1417, 2430, 114, 2819,
    890, 1135, 1829, 954, 3780, 590, 3696, 2388, 752, 3424,
    3398, 560, 541, 2895, 2937, 27, 3316, 210, 3355, 1648,
    1844, 3757, 1069, 2961, 2353, 2839, 2525, 1083, 1849, 2140,
    572, 2432, 17, 450, 3135, 1528, 2247, 1943, 2028, 1549,
    31, 990, 2857, 559, 414, 2823, 483, 3667, 1289, 1954,
    1021, 3565, 3080, 3043, 870, 1532, 571, 723, 1869, 2439,
    2411, 3036, 1924, 2102, 1529, 2149, 519, 715, 2908, 3768,
    29, 108, 2301, 912, 2456, 1349, 262, 1270, 42, 813,
    600, 1752, 2196, 3786, 279, 937, 3400, 3444, 2848, 3582,
    3196, 891, 2991, 1833, 1499, 2675, 3464, 3374, 111, 3126,
    2731, 2966, 732, 132, 1253, 1551, 3650, 1926, 2435, 727,
    2669, 1662, 433, 1150, 2834, 3506, 3678, 1604, 1064, 1565,
    707, 330, 1925, 2062, 472, 2948, 1132, 2288, 678, 3707,
    3739, 222, 2126, 3453, 3399, 1397, 2169, 2264, 512, 1040,
    2678, 1508, 3240, 2777, 799, 3613, 3244, 1518, 578, 1473,
    783, 2720, 3210, 1187, 2143, 710, 3747, 3712, 2343, 585,
    2674, 2227, 3301, 2768, 3611, 3269, 2513, 291, 1398, 2985,
    714, 2907, 3767, 1249, 2095, 1603, 1439, 174, 2751, 1330,
    1769, 443, 3658, 670, 3451, 2123, 3805, 498, 2958, 1642,
    1434, 177, 2327, 3673, 322, 1281, 238, 2870, 1761, 2763,
    3551, 3564, 2393, 2185, 1526, 3774, 453, 2815, 3454, 3448,
    3325, 385, 3508, 3235, 403, 1280, 3243, 1042, 89, 141,
    3266, 1237, 677, 2003, 955, 441, 14, 3164, 3714, 2462,
    1159, 1076, 384, 3659, 1657, 1903, 2294, 1293, 1394, 378,
    1638, 1894, 2659, 2629, 2137, 287, 2355, 349, 681, 787,
    1994, 764, 2481, 405, 3691, 2750, 2160, 917, 808, 237,
    3460, 367, 2188, 633, 2099, 2016, 1257, 2071, 503, 383,
    1859, 2759, 1561, 687, 854, 1115, 1201, 1362, 44, 2822,
    2594, 66, 1216, 196, 1719, 1898, 3676, 2059, 1732, 1128,
    1558, 267, 1084, 553, 2074, 2376, 2786, 2116, 2139, 544,
    2354, 1475, 2263, 944, 913, 859, 695, 470, 3595, 1074,
    2224, 1717, 1762, 679, 785, 3125, 2237, 435, 130, 3443,
    1047, 3660, 332, 10, 550, 3414, 1884, 929, 1269, 3748,
    2943, 1935, 1819, 2484, 3484, 2698, 1328, 2464, 692, 2929,
    1607, 2319, 809, 323, 801, 2156, 2340, 2051, 2733, 2968,
    1738, 2993, 2239, 83, 462, 2524, 1507, 653, 3541, 3009,
    1331, 3327, 381, 241, 344, 445, 2271, 2771, 3326, 3779,
    2079, 2638, 2213, 3501, 2398, 3704, 2814, 1250, 3816, 507,
    125, 658, 1900, 2441, 2723, 1949, 1602, 1706, 2465, 3616,
    2240, 2221, 1517, 1922, 3302, 676, 2735, 2970, 1579, 1913,
    2429, 3420, 2871, 1707, 1303, 1554, 2285, 2307, 1968, 3303,
    517, 2520, 861, 3110, 3283, 239, 480, 3296, 1908, 2852,
    1540, 2289, 642, 1817, 133, 2200, 1314, 2129, 2395, 1103,
    376, 256, 3742, 2728, 2963, 422, 3361, 1910, 335, 1557,
    197, 143, 739, 3387, 862, 1596, 925, 16, 1605, 2987,
    3145, 1696, 2626, 754, 792, 3456, 2686, 328, 745, 914,
    2644, 1944, 1746, 1252, 2880, 769, 805, 499, 482, 3297,
    518, 2440, 1984, 3801, 2538, 3674, 457, 2700, 3603, 1820,
    1975, 618, 336, 1181, 1655, 2788, 535, 2746, 2981, 1134,
    1085, 2559, 2159, 3592, 684, 790, 2402, 1988, 1043, 2025,
    2957, 218, 2274, 818, 26, 1333, 946, 307, 1550, 3237,
    2497, 776, 3343, 1057, 3167, 2165, 1415, 211, 1835, 906,
    768, 185, 1334, 3090, 3652, 2529, 3289, 412, 1963, 2572,
    1179, 2779, 3512, 1839, 3634, 3217, 2712, 2204, 1661, 523,
    2781, 2317, 370, 3203, 3117, 334, 454, 2532, 2549, 2153,
    926, 1653, 2409, 3520, 2334, 2787, 2623, 94, 2021, 2992,
    1484, 3408, 1418, 2341, 1519, 121, 1840, 977, 1572, 54,
    1455, 406, 253, 3782, 3783, 606, 2955, 1124, 1748, 2842,
    1895, 8, 697, 3053, 2172, 1095, 2892, 298, 884, 1736,
    1236, 3626, 965, 3056, 9, 1261, 392, 2713, 2089, 1494,
    3238, 3599, 3357, 2776, 2764, 1737, 3104, 2453, 76, 160,
    1389, 2198, 122, 1028, 981, 120, 3557, 3486, 2706, 3291,
    3481, 2865, 1763, 2843, 255, 1689, 3403, 1169, 1458, 3632,
    2222, 93, 2283, 3342, 3445, 2253, 1329, 2187, 3205, 1730,
    3140, 1350, 1905, 2670, 1851, 2866, 2133, 3485, 1639, 173,
    2574, 3510, 398, 2692, 1523, 1111, 2496, 1149, 2272, 3227,
    2450, 159, 701, 3028, 456, 2634, 3413, 3580, 3690, 2552,
    1704, 2998, 3329, 3624, 3218, 938, 3156,
];
