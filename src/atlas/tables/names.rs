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
N. Antilles\
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
Émirats\
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
CPR\
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
RFA\
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
ROI\
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
IRI\
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
S. Daukantas Square\
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
SWA\
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
N. Zealand\
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
Papua N. Guinea\
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
S. Arabia\
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
Soviet Russia\
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
Moscow\
Moscú\
Moskau\
Moskva\
Old Square, Moscow\
Red Square\
Smolenskaya\
Staraya Square\
der Kreml\
Кремль\
Москва\
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
Lomé\
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
Formosa\
Formose\
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
State of Vietnam\
Südvietnam\
Vietnam del Sud\
Vietnam del Sur\
Vietnam du Sud\
Vietnã do Sul\
Viêt Nam du Sud\
Việt Nam Cộng Hòa\
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
pub(in crate::atlas) static NAMES: [NameEntry; 3828] = [
    name(0, 5, Short, 0),
    name(5, 11, Short, 0),
    name(16, 31, Official, 0),
    name(47, 12, Alias, 0),
    name(59, 11, Alias, 0),
    name(70, 11, Alias, 0),
    name(81, 30, Alias, 0),
    name(111, 18, Alias, 0),
    name(129, 34, Former, 179),
    name(163, 28, Former, 193),
    name(191, 22, Former, 104),
    name(213, 23, Former, 165),
    name(236, 10, Metonym, 0),
    name(246, 5, Metonym, 0),
    name(251, 6, Metonym, 0),
    name(257, 5, Metonym, 0),
    name(262, 6, Short, 0),
    name(268, 18, Official, 0),
    name(286, 20, Alias, 0),
    name(306, 27, Former, 169),
    name(333, 17, Former, 54),
    name(350, 22, Former, 54),
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
    name(608, 18, Former, 105),
    name(626, 28, Former, 117),
    name(654, 38, Former, 176),
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
    name(955, 11, Alias, 0),
    name(966, 20, Alias, 0),
    name(986, 19, Alias, 0),
    name(1005, 25, Alias, 0),
    name(1030, 3, Code, 66),
    name(1033, 20, Short, 0),
    name(1053, 9, Alias, 0),
    name(1062, 13, Alias, 0),
    name(1075, 3, Alias, 0),
    name(1078, 23, Alias, 0),
    name(1101, 8, Alias, 0),
    name(1109, 19, Alias, 0),
    name(1128, 23, Alias, 0),
    name(1151, 3, Alias, 0),
    name(1154, 19, Alias, 0),
    name(1173, 3, Alias, 0),
    name(1176, 28, Alias, 0),
    name(1204, 3, Alias, 0),
    name(1207, 8, Alias, 0),
    name(1215, 20, Alias, 0),
    name(1235, 16, Alias, 0),
    name(1251, 46, Alias, 0),
    name(1297, 13, Former, 44),
    name(1310, 12, Former, 44),
    name(1322, 14, Former, 44),
    name(1336, 10, Metonym, 0),
    name(1346, 8, Metonym, 0),
    name(1354, 9, Metonym, 0),
    name(1363, 13, Metonym, 0),
    name(1376, 9, Short, 0),
    name(1385, 18, Official, 0),
    name(1403, 9, Alias, 0),
    name(1412, 11, Alias, 0),
    name(1423, 21, Alias, 0),
    name(1444, 20, Alias, 0),
    name(1464, 12, Metonym, 0),
    name(1476, 11, Metonym, 0),
    name(1487, 19, Metonym, 0),
    name(1506, 16, Metonym, 0),
    name(1522, 18, Metonym, 0),
    name(1540, 14, Metonym, 0),
    name(1554, 7, Short, 0),
    name(1561, 19, Official, 0),
    name(1580, 8, Alias, 0),
    name(1588, 8, Alias, 0),
    name(1596, 8, Alias, 0),
    name(1604, 16, Alias, 0),
    name(1620, 12, Former, 96),
    name(1632, 34, Former, 96),
    name(1666, 6, Metonym, 0),
    name(1672, 6, Metonym, 0),
    name(1678, 7, Metonym, 0),
    name(1685, 14, Short, 0),
    name(1699, 13, Alias, 0),
    name(1712, 18, Alias, 0),
    name(1730, 15, Alias, 0),
    name(1745, 15, Alias, 0),
    name(1760, 18, Alias, 0),
    name(1778, 8, Alias, 0),
    name(1786, 10, Short, 0),
    name(1796, 9, Alias, 0),
    name(1805, 11, Alias, 0),
    name(1816, 9, Alias, 0),
    name(1825, 9, Alias, 0),
    name(1834, 9, Alias, 0),
    name(1843, 10, Alias, 0),
    name(1853, 27, Short, 0),
    name(1880, 40, Alias, 0),
    name(1920, 35, Alias, 0),
    name(1955, 41, Alias, 0),
    name(1996, 4, Alias, 0),
    name(2000, 23, Alias, 0),
    name(2023, 44, Alias, 0),
    name(2067, 28, Alias, 0),
    name(2095, 31, Alias, 0),
    name(2126, 29, Alias, 0),
    name(2155, 19, Short, 0),
    name(2174, 7, Alias, 0),
    name(2181, 17, Alias, 0),
    name(2198, 19, Alias, 0),
    name(2217, 17, Alias, 0),
    name(2234, 18, Alias, 0),
    name(2252, 12, Metonym, 0),
    name(2264, 9, Short, 0),
    name(2273, 25, Official, 0),
    name(2298, 9, Alias, 0),
    name(2307, 10, Alias, 0),
    name(2317, 8, Metonym, 0),
    name(2325, 16, Metonym, 0),
    name(2341, 10, Metonym, 0),
    name(2351, 7, Short, 0),
    name(2358, 19, Official, 0),
    name(2377, 8, Alias, 0),
    name(2385, 11, Alias, 0),
    name(2396, 20, Alias, 0),
    name(2416, 11, Alias, 0),
    name(2427, 13, Metonym, 0),
    name(2440, 7, Metonym, 0),
    name(2447, 14, Metonym, 0),
    name(2461, 5, Metonym, 0),
    name(2466, 6, Metonym, 0),
    name(2472, 6, Metonym, 0),
    name(2478, 4, Metonym, 0),
    name(2482, 10, Short, 0),
    name(2492, 22, Official, 0),
    name(2514, 13, Alias, 0),
    name(2527, 10, Alias, 0),
    name(2537, 11, Alias, 0),
    name(2548, 12, Alias, 0),
    name(2560, 11, Alias, 0),
    name(2571, 11, Alias, 0),
    name(2582, 11, Alias, 0),
    name(2593, 12, Alias, 0),
    name(2605, 11, Alias, 0),
    name(2616, 20, Alias, 0),
    name(2636, 14, Former, 95),
    name(2650, 36, Former, 95),
    name(2686, 15, Former, 95),
    name(2701, 5, Metonym, 0),
    name(2706, 4, Metonym, 0),
    name(2710, 5, Metonym, 0),
    name(2715, 7, Short, 0),
    name(2722, 19, Official, 0),
    name(2741, 22, Alias, 0),
    name(2763, 8, Alias, 0),
    name(2771, 9, Metonym, 0),
    name(2780, 6, Metonym, 0),
    name(2786, 7, Short, 0),
    name(2793, 18, Official, 0),
    name(2811, 7, Alias, 0),
    name(2818, 6, Alias, 0),
    name(2824, 8, Alias, 0),
    name(2832, 7, Alias, 0),
    name(2839, 8, Alias, 0),
    name(2847, 19, Alias, 0),
    name(2866, 16, Metonym, 0),
    name(2882, 8, Metonym, 0),
    name(2890, 8, Metonym, 0),
    name(2898, 9, Metonym, 0),
    name(2907, 8, Metonym, 0),
    name(2915, 6, Metonym, 0),
    name(2921, 13, Metonym, 0),
    name(2934, 9, Metonym, 0),
    name(2943, 5, Short, 0),
    name(2948, 17, Official, 0),
    name(2965, 5, Alias, 0),
    name(2970, 7, Former, 147),
    name(2977, 6, Former, 147),
    name(2983, 14, Former, 26),
    name(2997, 26, Former, 170),
    name(3023, 19, Former, 147),
    name(3042, 22, Former, 147),
    name(3064, 7, Metonym, 0),
    name(3071, 10, Metonym, 0),
    name(3081, 32, Short, 0),
    name(3113, 11, Alias, 0),
    name(3124, 31, Alias, 0),
    name(3155, 31, Alias, 0),
    name(3186, 16, Alias, 0),
    name(3202, 21, Alias, 0),
    name(3223, 18, Alias, 0),
    name(3241, 19, Alias, 0),
    name(3260, 22, Alias, 0),
    name(3282, 19, Alias, 0),
    name(3301, 25, Alias, 0),
    name(3326, 12, Short, 0),
    name(3338, 7, Alias, 0),
    name(3345, 13, Alias, 0),
    name(3358, 13, Alias, 0),
    name(3371, 10, Former, 141),
    name(3381, 11, Former, 141),
    name(3392, 9, Former, 141),
    name(3401, 23, Former, 141),
    name(3424, 26, Former, 141),
    name(3450, 11, Former, 141),
    name(3461, 16, Former, 141),
    name(3477, 13, Metonym, 0),
    name(3490, 11, Metonym, 0),
    name(3501, 10, Short, 0),
    name(3511, 31, Official, 0),
    name(3542, 11, Alias, 0),
    name(3553, 11, Alias, 0),
    name(3564, 10, Alias, 0),
    name(3574, 24, Alias, 0),
    name(3598, 11, Metonym, 0),
    name(3609, 5, Metonym, 0),
    name(3614, 5, Metonym, 0),
    name(3619, 10, Metonym, 0),
    name(3629, 8, Short, 0),
    name(3637, 20, Official, 0),
    name(3657, 8, Alias, 0),
    name(3665, 9, Alias, 0),
    name(3674, 8, Alias, 0),
    name(3682, 9, Alias, 0),
    name(3691, 9, Alias, 0),
    name(3700, 16, Alias, 0),
    name(3716, 27, Former, 120),
    name(3743, 29, Former, 120),
    name(3772, 5, Metonym, 0),
    name(3777, 7, Short, 0),
    name(3784, 18, Official, 0),
    name(3802, 10, Alias, 0),
    name(3812, 8, Alias, 0),
    name(3820, 6, Alias, 0),
    name(3826, 6, Alias, 0),
    name(3832, 16, Alias, 0),
    name(3848, 14, Alias, 0),
    name(3862, 9, Metonym, 0),
    name(3871, 6, Metonym, 0),
    name(3877, 7, Short, 0),
    name(3884, 27, Official, 0),
    name(3911, 6, Alias, 0),
    name(3917, 14, Alias, 0),
    name(3931, 11, Alias, 0),
    name(3942, 13, Alias, 0),
    name(3955, 6, Metonym, 0),
    name(3961, 22, Short, 0),
    name(3983, 3, Alias, 0),
    name(3986, 3, Alias, 0),
    name(3989, 5, Alias, 0),
    name(3994, 19, Alias, 0),
    name(4013, 12, Alias, 0),
    name(4025, 6, Alias, 0),
    name(4031, 14, Alias, 0),
    name(4045, 20, Alias, 0),
    name(4065, 20, Alias, 0),
    name(4085, 17, Alias, 0),
    name(4102, 18, Alias, 0),
    name(4120, 18, Alias, 0),
    name(4138, 6, Alias, 0),
    name(4144, 19, Alias, 0),
    name(4163, 7, Alias, 0),
    name(4170, 23, Alias, 0),
    name(4193, 19, Alias, 0),
    name(4212, 21, Alias, 0),
    name(4233, 34, Alias, 0),
    name(4267, 6, Alias, 0),
    name(4273, 36, Alias, 0),
    name(4309, 8, Metonym, 0),
    name(4317, 17, Short, 0),
    name(4334, 17, Alias, 0),
    name(4351, 11, Alias, 0),
    name(4362, 14, Alias, 0),
    name(4376, 10, Alias, 0),
    name(4386, 15, Alias, 0),
    name(4401, 7, Short, 0),
    name(4408, 19, Official, 0),
    name(4427, 10, Alias, 0),
    name(4437, 12, Alias, 0),
    name(4449, 10, Alias, 0),
    name(4459, 8, Alias, 0),
    name(4467, 11, Alias, 0),
    name(4478, 13, Alias, 0),
    name(4491, 11, Alias, 0),
    name(4502, 12, Alias, 0),
    name(4514, 11, Alias, 0),
    name(4525, 13, Alias, 0),
    name(4538, 12, Alias, 0),
    name(4550, 16, Alias, 0),
    name(4566, 20, Alias, 0),
    name(4586, 4, Former, 92),
    name(4590, 14, Former, 92),
    name(4604, 15, Former, 92),
    name(4619, 37, Former, 92),
    name(4656, 16, Former, 92),
    name(4672, 38, Former, 92),
    name(4710, 19, Former, 92),
    name(4729, 14, Former, 92),
    name(4743, 18, Former, 92),
    name(4761, 5, Metonym, 0),
    name(4766, 6, Short, 0),
    name(4772, 6, Alias, 0),
    name(4778, 16, Former, 46),
    name(4794, 8, Metonym, 0),
    name(4802, 7, Short, 0),
    name(4809, 8, Alias, 0),
    name(4817, 8, Alias, 0),
    name(4825, 12, Alias, 0),
    name(4837, 7, Short, 0),
    name(4844, 30, Official, 0),
    name(4874, 7, Alias, 0),
    name(4881, 8, Alias, 0),
    name(4889, 7, Alias, 0),
    name(4896, 31, Alias, 0),
    name(4927, 19, Alias, 0),
    name(4946, 7, Alias, 0),
    name(4953, 22, Metonym, 0),
    name(4975, 6, Metonym, 0),
    name(4981, 15, Metonym, 0),
    name(4996, 5, Metonym, 0),
    name(5001, 27, Short, 1),
    name(5028, 6, Short, 0),
    name(5034, 29, Official, 0),
    name(5063, 6, Alias, 0),
    name(5069, 7, Alias, 0),
    name(5076, 9, Alias, 0),
    name(5085, 7, Alias, 0),
    name(5092, 26, Alias, 0),
    name(5118, 31, Alias, 0),
    name(5149, 16, Former, 79),
    name(5165, 24, Former, 84),
    name(5189, 23, Former, 84),
    name(5212, 15, Metonym, 0),
    name(5227, 9, Metonym, 0),
    name(5236, 9, Metonym, 0),
    name(5245, 16, Metonym, 0),
    name(5261, 20, Metonym, 0),
    name(5281, 20, Metonym, 0),
    name(5301, 8, Metonym, 0),
    name(5309, 15, Metonym, 0),
    name(5324, 8, Short, 0),
    name(5332, 7, Alias, 0),
    name(5339, 10, Metonym, 0),
    name(5349, 6, Short, 0),
    name(5355, 17, Official, 0),
    name(5372, 22, Alias, 0),
    name(5394, 16, Alias, 0),
    name(5410, 24, Alias, 0),
    name(5434, 19, Alias, 0),
    name(5453, 19, Metonym, 0),
    name(5472, 17, Metonym, 0),
    name(5489, 6, Short, 0),
    name(5495, 17, Official, 0),
    name(5512, 7, Alias, 0),
    name(5519, 6, Alias, 0),
    name(5525, 6, Alias, 0),
    name(5531, 6, Alias, 0),
    name(5537, 8, Alias, 0),
    name(5545, 15, Alias, 0),
    name(5560, 15, Metonym, 0),
    name(5575, 6, Metonym, 0),
    name(5581, 7, Metonym, 0),
    name(5588, 13, Short, 0),
    name(5601, 6, Alias, 0),
    name(5607, 11, Alias, 0),
    name(5618, 10, Alias, 0),
    name(5628, 11, Alias, 0),
    name(5639, 11, Alias, 0),
    name(5650, 12, Alias, 0),
    name(5662, 11, Alias, 0),
    name(5673, 8, Short, 0),
    name(5681, 20, Official, 0),
    name(5701, 8, Alias, 0),
    name(5709, 12, Former, 38),
    name(5721, 25, Former, 38),
    name(5746, 8, Metonym, 0),
    name(5754, 24, Short, 0),
    name(5778, 10, Alias, 0),
    name(5788, 15, Alias, 0),
    name(5803, 3, Alias, 0),
    name(5806, 15, Alias, 0),
    name(5821, 12, Alias, 0),
    name(5833, 23, Alias, 0),
    name(5856, 29, Alias, 0),
    name(5885, 3, Alias, 0),
    name(5888, 24, Alias, 0),
    name(5912, 26, Alias, 0),
    name(5938, 25, Alias, 0),
    name(5963, 26, Alias, 0),
    name(5989, 13, Alias, 0),
    name(6002, 28, Alias, 0),
    name(6030, 22, Former, 175),
    name(6052, 20, Former, 175),
    name(6072, 14, Former, 22),
    name(6086, 12, Former, 22),
    name(6098, 6, Metonym, 0),
    name(6104, 33, Metonym, 0),
    name(6137, 6, Short, 0),
    name(6143, 18, Alias, 0),
    name(6161, 6, Alias, 0),
    name(6167, 9, Metonym, 0),
    name(6176, 15, Metonym, 0),
    name(6191, 12, Metonym, 0),
    name(6203, 14, Metonym, 0),
    name(6217, 26, Metonym, 0),
    name(6243, 6, Metonym, 0),
    name(6249, 15, Metonym, 0),
    name(6264, 11, Metonym, 0),
    name(6275, 23, Short, 0),
    name(6298, 13, Alias, 0),
    name(6311, 13, Alias, 0),
    name(6324, 11, Alias, 0),
    name(6335, 21, Alias, 0),
    name(6356, 11, Alias, 0),
    name(6367, 11, Alias, 0),
    name(6378, 21, Alias, 0),
    name(6399, 15, Alias, 0),
    name(6414, 11, Alias, 0),
    name(6425, 11, Alias, 0),
    name(6436, 21, Alias, 0),
    name(6457, 11, Short, 0),
    name(6468, 19, Official, 0),
    name(6487, 23, Alias, 0),
    name(6510, 23, Alias, 0),
    name(6533, 22, Alias, 0),
    name(6555, 8, Alias, 0),
    name(6563, 7, Alias, 0),
    name(6570, 32, Alias, 0),
    name(6602, 7, Alias, 0),
    name(6609, 6, Alias, 0),
    name(6615, 5, Alias, 0),
    name(6620, 7, Alias, 0),
    name(6627, 6, Alias, 0),
    name(6633, 8, Alias, 0),
    name(6641, 11, Alias, 0),
    name(6652, 4, Metonym, 0),
    name(6656, 5, Metonym, 0),
    name(6661, 5, Metonym, 0),
    name(6666, 10, Metonym, 0),
    name(6676, 29, Metonym, 0),
    name(6705, 16, Metonym, 0),
    name(6721, 5, Short, 0),
    name(6726, 17, Official, 0),
    name(6743, 5, Alias, 0),
    name(6748, 4, Alias, 0),
    name(6752, 19, Alias, 0),
    name(6771, 9, Metonym, 0),
    name(6780, 13, Metonym, 0),
    name(6793, 20, Metonym, 0),
    name(6813, 8, Metonym, 0),
    name(6821, 17, Metonym, 0),
    name(6838, 5, Short, 0),
    name(6843, 26, Official, 0),
    name(6869, 3, Alias, 0),
    name(6872, 5, Alias, 0),
    name(6877, 25, Alias, 0),
    name(6902, 4, Alias, 0),
    name(6906, 15, Alias, 0),
    name(6921, 14, Alias, 0),
    name(6935, 10, Alias, 0),
    name(6945, 3, Alias, 0),
    name(6948, 3, Alias, 0),
    name(6951, 9, Alias, 0),
    name(6960, 26, Alias, 0),
    name(6986, 24, Alias, 0),
    name(7010, 27, Alias, 0),
    name(7037, 30, Alias, 0),
    name(7067, 8, Alias, 0),
    name(7075, 19, Alias, 0),
    name(7094, 8, Alias, 0),
    name(7102, 25, Alias, 0),
    name(7127, 4, Alias, 0),
    name(7131, 12, Alias, 0),
    name(7143, 21, Alias, 0),
    name(7164, 6, Alias, 0),
    name(7170, 6, Alias, 0),
    name(7176, 21, Alias, 0),
    name(7197, 7, Metonym, 0),
    name(7204, 9, Metonym, 0),
    name(7213, 24, Metonym, 0),
    name(7237, 7, Metonym, 0),
    name(7244, 6, Metonym, 0),
    name(7250, 6, Metonym, 0),
    name(7256, 6, Metonym, 0),
    name(7262, 9, Metonym, 0),
    name(7271, 11, Metonym, 0),
    name(7282, 6, Metonym, 0),
    name(7288, 14, Short, 0),
    name(7302, 26, Official, 0),
    name(7328, 14, Alias, 0),
    name(7342, 15, Alias, 0),
    name(7357, 15, Alias, 0),
    name(7372, 13, Alias, 0),
    name(7385, 12, Alias, 0),
    name(7397, 15, Alias, 0),
    name(7412, 11, Alias, 0),
    name(7423, 3, Alias, 0),
    name(7426, 27, Alias, 0),
    name(7453, 29, Alias, 0),
    name(7482, 7, Metonym, 0),
    name(7489, 12, Metonym, 0),
    name(7501, 8, Short, 0),
    name(7509, 20, Official, 0),
    name(7529, 9, Alias, 0),
    name(7538, 9, Alias, 0),
    name(7547, 8, Alias, 0),
    name(7555, 8, Alias, 0),
    name(7563, 7, Alias, 0),
    name(7570, 23, Alias, 0),
    name(7593, 28, Former, 149),
    name(7621, 15, Former, 23),
    name(7636, 16, Former, 23),
    name(7652, 27, Former, 164),
    name(7679, 6, Metonym, 0),
    name(7685, 13, Metonym, 0),
    name(7698, 12, Metonym, 0),
    name(7710, 8, Metonym, 0),
    name(7718, 32, Short, 0),
    name(7750, 5, Alias, 196),
    name(7755, 19, Alias, 0),
    name(7774, 14, Alias, 0),
    name(7788, 11, Alias, 0),
    name(7799, 10, Alias, 0),
    name(7809, 8, Alias, 0),
    name(7817, 3, Alias, 0),
    name(7820, 7, Alias, 0),
    name(7827, 4, Alias, 0),
    name(7831, 16, Alias, 0),
    name(7847, 28, Alias, 0),
    name(7875, 5, Alias, 0),
    name(7880, 14, Alias, 0),
    name(7894, 8, Alias, 0),
    name(7902, 12, Alias, 0),
    name(7914, 3, Alias, 0),
    name(7917, 32, Alias, 0),
    name(7949, 33, Alias, 0),
    name(7982, 32, Alias, 0),
    name(8014, 34, Alias, 0),
    name(8048, 13, Former, 86),
    name(8061, 14, Former, 86),
    name(8075, 5, Former, 145),
    name(8080, 16, Former, 83),
    name(8096, 11, Former, 86),
    name(8107, 19, Former, 144),
    name(8126, 17, Former, 163),
    name(8143, 21, Former, 143),
    name(8164, 36, Former, 144),
    name(8200, 20, Former, 143),
    name(8220, 21, Former, 163),
    name(8241, 5, Former, 163),
    name(8246, 8, Metonym, 0),
    name(8254, 8, Metonym, 0),
    name(8262, 13, Metonym, 0),
    name(8275, 30, Metonym, 0),
    name(8305, 21, Short, 0),
    name(8326, 5, Alias, 0),
    name(8331, 12, Alias, 0),
    name(8343, 17, Alias, 0),
    name(8360, 5, Alias, 0),
    name(8365, 17, Alias, 0),
    name(8382, 3, Alias, 0),
    name(8385, 20, Alias, 0),
    name(8405, 14, Alias, 0),
    name(8419, 20, Alias, 0),
    name(8439, 19, Alias, 0),
    name(8458, 20, Alias, 0),
    name(8478, 12, Former, 21),
    name(8490, 12, Former, 21),
    name(8502, 11, Former, 21),
    name(8513, 30, Former, 159),
    name(8543, 30, Former, 159),
    name(8573, 11, Metonym, 0),
    name(8584, 12, Short, 0),
    name(8596, 10, Alias, 0),
    name(8606, 10, Alias, 0),
    name(8616, 10, Alias, 0),
    name(8626, 10, Alias, 0),
    name(8636, 14, Alias, 0),
    name(8650, 9, Alias, 0),
    name(8659, 10, Alias, 0),
    name(8669, 6, Metonym, 0),
    name(8675, 8, Short, 0),
    name(8683, 20, Official, 0),
    name(8703, 8, Alias, 0),
    name(8711, 21, Alias, 0),
    name(8732, 9, Alias, 0),
    name(8741, 22, Alias, 0),
    name(8763, 25, Former, 81),
    name(8788, 7, Metonym, 0),
    name(8795, 15, Metonym, 0),
    name(8810, 14, Metonym, 0),
    name(8824, 18, Metonym, 0),
    name(8842, 21, Metonym, 0),
    name(8863, 17, Metonym, 0),
    name(8880, 19, Metonym, 0),
    name(8899, 7, Short, 0),
    name(8906, 20, Official, 0),
    name(8926, 7, Alias, 0),
    name(8933, 6, Alias, 0),
    name(8939, 7, Alias, 0),
    name(8946, 15, Alias, 0),
    name(8961, 6, Alias, 0),
    name(8967, 14, Alias, 0),
    name(8981, 14, Alias, 0),
    name(8995, 7, Alias, 0),
    name(9002, 6, Alias, 0),
    name(9008, 17, Alias, 0),
    name(9025, 17, Alias, 0),
    name(9042, 10, Metonym, 0),
    name(9052, 6, Metonym, 0),
    name(9058, 10, Short, 0),
    name(9068, 22, Official, 0),
    name(9090, 8, Alias, 0),
    name(9098, 10, Alias, 0),
    name(9108, 18, Alias, 0),
    name(9126, 10, Alias, 0),
    name(9136, 9, Alias, 0),
    name(9145, 9, Alias, 0),
    name(9154, 22, Alias, 0),
    name(9176, 21, Former, 51),
    name(9197, 5, Metonym, 0),
    name(9202, 10, Short, 0),
    name(9212, 22, Official, 0),
    name(9234, 9, Alias, 0),
    name(9243, 24, Alias, 0),
    name(9267, 13, Metonym, 0),
    name(9280, 30, Metonym, 0),
    name(9310, 9, Metonym, 0),
    name(9319, 6, Metonym, 0),
    name(9325, 14, Short, 0),
    name(9339, 33, Official, 0),
    name(9372, 4, Alias, 0),
    name(9376, 4, Alias, 0),
    name(9380, 14, Alias, 0),
    name(9394, 15, Alias, 0),
    name(9409, 14, Alias, 0),
    name(9423, 36, Alias, 0),
    name(9459, 15, Alias, 0),
    name(9474, 29, Alias, 0),
    name(9503, 32, Alias, 0),
    name(9535, 21, Alias, 0),
    name(9556, 31, Alias, 0),
    name(9587, 36, Alias, 0),
    name(9623, 16, Alias, 0),
    name(9639, 16, Alias, 0),
    name(9655, 16, Alias, 0),
    name(9671, 21, Alias, 0),
    name(9692, 5, Alias, 0),
    name(9697, 5, Alias, 0),
    name(9702, 16, Alias, 0),
    name(9718, 15, Alias, 0),
    name(9733, 14, Metonym, 0),
    name(9747, 9, Metonym, 0),
    name(9756, 4, Metonym, 0),
    name(9760, 5, Metonym, 0),
    name(9765, 6, Metonym, 0),
    name(9771, 13, Metonym, 0),
    name(9784, 5, Metonym, 0),
    name(9789, 21, Short, 0),
    name(9810, 36, Official, 0),
    name(9846, 19, Alias, 0),
    name(9865, 19, Alias, 0),
    name(9884, 19, Alias, 0),
    name(9903, 22, Alias, 0),
    name(9925, 22, Alias, 0),
    name(9947, 4, Alias, 0),
    name(9951, 18, Alias, 0),
    name(9969, 20, Alias, 0),
    name(9989, 30, Alias, 0),
    name(10019, 33, Alias, 0),
    name(10052, 26, Former, 192),
    name(10078, 13, Former, 192),
    name(10091, 3, Former, 192),
    name(10094, 30, Former, 192),
    name(10124, 54, Former, 192),
    name(10178, 10, Former, 192),
    name(10188, 10, Former, 192),
    name(10198, 11, Former, 192),
    name(10209, 11, Former, 192),
    name(10220, 37, Former, 192),
    name(10257, 29, Former, 192),
    name(10286, 11, Former, 192),
    name(10297, 10, Former, 192),
    name(10307, 34, Former, 192),
    name(10341, 22, Former, 192),
    name(10363, 7, Metonym, 0),
    name(10370, 8, Metonym, 0),
    name(10378, 8, Metonym, 0),
    name(10386, 7, Metonym, 0),
    name(10393, 9, Metonym, 0),
    name(10402, 12, Metonym, 0),
    name(10414, 14, Metonym, 0),
    name(10428, 28, Short, 0),
    name(10456, 4, Short, 0),
    name(10460, 16, Official, 0),
    name(10476, 4, Alias, 0),
    name(10480, 18, Alias, 0),
    name(10498, 6, Metonym, 0),
    name(10504, 7, Metonym, 0),
    name(10511, 7, Metonym, 0),
    name(10518, 9, Metonym, 0),
    name(10527, 9, Metonym, 0),
    name(10536, 24, Metonym, 0),
    name(10560, 25, Metonym, 0),
    name(10585, 8, Short, 0),
    name(10593, 19, Alias, 0),
    name(10612, 7, Alias, 0),
    name(10619, 7, Alias, 0),
    name(10626, 10, Metonym, 0),
    name(10636, 16, Short, 0),
    name(10652, 14, Alias, 0),
    name(10666, 13, Alias, 0),
    name(10679, 15, Alias, 0),
    name(10694, 15, Alias, 0),
    name(10709, 15, Alias, 0),
    name(10724, 15, Alias, 0),
    name(10739, 14, Alias, 0),
    name(10753, 14, Short, 0),
    name(10767, 6, Alias, 0),
    name(10773, 8, Alias, 0),
    name(10781, 12, Alias, 0),
    name(10793, 13, Alias, 0),
    name(10806, 12, Alias, 0),
    name(10818, 12, Alias, 0),
    name(10830, 11, Alias, 0),
    name(10841, 13, Alias, 0),
    name(10854, 14, Alias, 0),
    name(10868, 11, Metonym, 0),
    name(10879, 6, Short, 0),
    name(10885, 18, Official, 0),
    name(10903, 6, Alias, 0),
    name(10909, 6, Alias, 0),
    name(10915, 5, Alias, 0),
    name(10920, 6, Alias, 0),
    name(10926, 8, Alias, 0),
    name(10934, 6, Alias, 0),
    name(10940, 37, Alias, 0),
    name(10977, 12, Alias, 0),
    name(10989, 14, Former, 28),
    name(11003, 8, Metonym, 0),
    name(11011, 7, Metonym, 0),
    name(11018, 7, Metonym, 0),
    name(11025, 7, Metonym, 0),
    name(11032, 7, Short, 0),
    name(11039, 14, Official, 0),
    name(11053, 6, Alias, 0),
    name(11059, 7, Alias, 0),
    name(11066, 15, Alias, 0),
    name(11081, 16, Alias, 0),
    name(11097, 17, Alias, 0),
    name(11114, 20, Alias, 0),
    name(11134, 9, Alias, 0),
    name(11143, 9, Alias, 0),
    name(11152, 10, Alias, 0),
    name(11162, 21, Alias, 0),
    name(11183, 6, Alias, 0),
    name(11189, 17, Alias, 0),
    name(11206, 14, Metonym, 194),
    name(11220, 9, Metonym, 194),
    name(11229, 4, Metonym, 194),
    name(11233, 5, Metonym, 194),
    name(11238, 6, Metonym, 194),
    name(11244, 13, Metonym, 194),
    name(11257, 5, Metonym, 194),
    name(11262, 14, Metonym, 0),
    name(11276, 20, Metonym, 0),
    name(11296, 15, Metonym, 0),
    name(11311, 12, Short, 0),
    name(11323, 26, Official, 0),
    name(11349, 17, Alias, 0),
    name(11366, 17, Alias, 0),
    name(11383, 17, Alias, 0),
    name(11400, 18, Alias, 0),
    name(11418, 31, Alias, 0),
    name(11449, 15, Alias, 0),
    name(11464, 3, Alias, 0),
    name(11467, 12, Alias, 0),
    name(11479, 18, Alias, 0),
    name(11497, 14, Alias, 0),
    name(11511, 3, Alias, 0),
    name(11514, 30, Alias, 0),
    name(11544, 31, Alias, 0),
    name(11575, 30, Alias, 0),
    name(11605, 35, Alias, 0),
    name(11640, 10, Metonym, 0),
    name(11650, 12, Metonym, 0),
    name(11662, 11, Metonym, 0),
    name(11673, 10, Metonym, 0),
    name(11683, 9, Metonym, 0),
    name(11692, 6, Metonym, 0),
    name(11698, 7, Short, 0),
    name(11705, 27, Official, 0),
    name(11732, 8, Alias, 0),
    name(11740, 8, Alias, 0),
    name(11748, 9, Alias, 0),
    name(11757, 7, Alias, 0),
    name(11764, 3, Alias, 0),
    name(11767, 14, Alias, 0),
    name(11781, 26, Alias, 0),
    name(11807, 11, Alias, 0),
    name(11818, 9, Alias, 0),
    name(11827, 10, Alias, 0),
    name(11837, 3, Alias, 0),
    name(11840, 15, Alias, 0),
    name(11855, 3, Alias, 0),
    name(11858, 23, Alias, 0),
    name(11881, 8, Alias, 0),
    name(11889, 6, Alias, 0),
    name(11895, 8, Alias, 0),
    name(11903, 3, Alias, 0),
    name(11906, 31, Alias, 0),
    name(11937, 30, Alias, 0),
    name(11967, 17, Alias, 0),
    name(11984, 34, Alias, 0),
    name(12018, 8, Alias, 0),
    name(12026, 15, Alias, 0),
    name(12041, 16, Alias, 0),
    name(12057, 18, Former, 127),
    name(12075, 16, Former, 127),
    name(12091, 19, Former, 127),
    name(12110, 20, Former, 127),
    name(12130, 13, Former, 127),
    name(12143, 34, Former, 127),
    name(12177, 20, Former, 127),
    name(12197, 14, Former, 127),
    name(12211, 42, Former, 127),
    name(12253, 12, Former, 127),
    name(12265, 15, Former, 127),
    name(12280, 15, Former, 127),
    name(12295, 16, Metonym, 0),
    name(12311, 15, Metonym, 0),
    name(12326, 6, Metonym, 189),
    name(12332, 4, Metonym, 128),
    name(12336, 16, Metonym, 0),
    name(12352, 18, Metonym, 0),
    name(12370, 17, Metonym, 128),
    name(12387, 16, Metonym, 0),
    name(12403, 19, Metonym, 128),
    name(12422, 17, Metonym, 0),
    name(12439, 25, Metonym, 0),
    name(12464, 8, Short, 0),
    name(12472, 20, Official, 0),
    name(12492, 7, Alias, 0),
    name(12499, 9, Alias, 0),
    name(12508, 6, Alias, 0),
    name(12514, 7, Alias, 0),
    name(12521, 7, Alias, 0),
    name(12528, 6, Alias, 0),
    name(12534, 6, Alias, 0),
    name(12540, 12, Alias, 0),
    name(12552, 23, Former, 155),
    name(12575, 15, Former, 155),
    name(12590, 28, Former, 40),
    name(12618, 22, Former, 155),
    name(12640, 17, Former, 40),
    name(12657, 43, Former, 155),
    name(12700, 4, Former, 155),
    name(12704, 43, Former, 155),
    name(12747, 36, Former, 155),
    name(12783, 13, Metonym, 0),
    name(12796, 8, Short, 0),
    name(12804, 24, Official, 0),
    name(12828, 12, Alias, 0),
    name(12840, 6, Metonym, 0),
    name(12846, 7, Short, 0),
    name(12853, 18, Official, 0),
    name(12871, 9, Alias, 0),
    name(12880, 8, Alias, 0),
    name(12888, 9, Alias, 0),
    name(12897, 7, Alias, 0),
    name(12904, 9, Alias, 0),
    name(12913, 18, Alias, 0),
    name(12931, 11, Metonym, 0),
    name(12942, 14, Metonym, 0),
    name(12956, 14, Metonym, 0),
    name(12970, 10, Metonym, 0),
    name(12980, 10, Metonym, 0),
    name(12990, 10, Metonym, 0),
    name(13000, 10, Metonym, 0),
    name(13010, 10, Metonym, 0),
    name(13020, 10, Metonym, 0),
    name(13030, 18, Short, 0),
    name(13048, 9, Alias, 0),
    name(13057, 23, Alias, 0),
    name(13080, 15, Alias, 0),
    name(13095, 21, Alias, 0),
    name(13116, 21, Alias, 0),
    name(13137, 23, Alias, 0),
    name(13160, 22, Alias, 0),
    name(13182, 14, Metonym, 0),
    name(13196, 13, Metonym, 0),
    name(13209, 7, Short, 0),
    name(13216, 39, Official, 0),
    name(13255, 9, Alias, 0),
    name(13264, 8, Alias, 0),
    name(13272, 8, Alias, 0),
    name(13280, 7, Alias, 0),
    name(13287, 42, Alias, 0),
    name(13329, 6, Alias, 0),
    name(13335, 28, Alias, 0),
    name(13363, 14, Alias, 0),
    name(13377, 19, Former, 30),
    name(13396, 14, Former, 30),
    name(13410, 5, Metonym, 0),
    name(13415, 6, Metonym, 0),
    name(13421, 6, Metonym, 0),
    name(13427, 7, Metonym, 0),
    name(13434, 5, Metonym, 0),
    name(13439, 11, Metonym, 0),
    name(13450, 18, Metonym, 0),
    name(13468, 7, Short, 0),
    name(13475, 19, Official, 0),
    name(13494, 7, Alias, 0),
    name(13501, 7, Alias, 0),
    name(13508, 9, Alias, 0),
    name(13517, 10, Metonym, 0),
    name(13527, 17, Metonym, 0),
    name(13544, 12, Metonym, 0),
    name(13556, 21, Metonym, 0),
    name(13577, 5, Metonym, 0),
    name(13582, 5, Short, 0),
    name(13587, 22, Official, 0),
    name(13609, 10, Alias, 0),
    name(13619, 8, Alias, 0),
    name(13627, 5, Alias, 0),
    name(13632, 6, Alias, 0),
    name(13638, 5, Alias, 0),
    name(13643, 6, Alias, 0),
    name(13649, 4, Alias, 0),
    name(13653, 4, Alias, 0),
    name(13657, 8, Alias, 0),
    name(13665, 7, Alias, 0),
    name(13672, 6, Alias, 0),
    name(13678, 16, Former, 99),
    name(13694, 17, Former, 135),
    name(13711, 3, Former, 148),
    name(13714, 20, Former, 148),
    name(13734, 13, Metonym, 0),
    name(13747, 13, Metonym, 0),
    name(13760, 10, Metonym, 0),
    name(13770, 5, Metonym, 0),
    name(13775, 8, Metonym, 0),
    name(13783, 17, Metonym, 0),
    name(13800, 8, Metonym, 0),
    name(13808, 10, Metonym, 0),
    name(13818, 17, Metonym, 0),
    name(13835, 5, Metonym, 0),
    name(13840, 8, Metonym, 0),
    name(13848, 14, Metonym, 0),
    name(13862, 7, Short, 0),
    name(13869, 16, Official, 0),
    name(13885, 8, Alias, 0),
    name(13893, 5, Alias, 0),
    name(13898, 10, Alias, 0),
    name(13908, 12, Alias, 0),
    name(13920, 14, Alias, 0),
    name(13934, 12, Alias, 0),
    name(13946, 15, Former, 5),
    name(13961, 6, Metonym, 0),
    name(13967, 6, Metonym, 0),
    name(13973, 14, Short, 0),
    name(13987, 39, Alias, 0),
    name(14026, 4, Alias, 0),
    name(14030, 39, Alias, 0),
    name(14069, 41, Alias, 0),
    name(14110, 4, Alias, 0),
    name(14114, 15, Alias, 0),
    name(14129, 18, Alias, 0),
    name(14147, 17, Alias, 0),
    name(14164, 32, Alias, 0),
    name(14196, 33, Alias, 0),
    name(14229, 33, Alias, 0),
    name(14262, 32, Alias, 0),
    name(14294, 16, Alias, 0),
    name(14310, 9, Alias, 0),
    name(14319, 10, Alias, 0),
    name(14329, 29, Alias, 0),
    name(14358, 10, Former, 58),
    name(14368, 15, Former, 58),
    name(14383, 14, Former, 58),
    name(14397, 16, Former, 58),
    name(14413, 5, Short, 0),
    name(14418, 16, Official, 0),
    name(14434, 7, Alias, 0),
    name(14441, 8, Alias, 0),
    name(14449, 7, Alias, 0),
    name(14456, 7, Alias, 0),
    name(14463, 7, Alias, 0),
    name(14470, 8, Alias, 0),
    name(14478, 16, Alias, 0),
    name(14494, 6, Alias, 0),
    name(14500, 7, Alias, 0),
    name(14507, 6, Alias, 0),
    name(14513, 14, Former, 109),
    name(14527, 15, Former, 109),
    name(14542, 13, Former, 109),
    name(14555, 10, Metonym, 0),
    name(14565, 11, Metonym, 0),
    name(14576, 6, Metonym, 0),
    name(14582, 7, Metonym, 0),
    name(14589, 14, Metonym, 0),
    name(14603, 21, Metonym, 0),
    name(14624, 21, Metonym, 0),
    name(14645, 17, Metonym, 0),
    name(14662, 8, Metonym, 0),
    name(14670, 15, Metonym, 0),
    name(14685, 7, Short, 0),
    name(14692, 19, Official, 0),
    name(14711, 5, Alias, 0),
    name(14716, 14, Alias, 0),
    name(14730, 8, Alias, 0),
    name(14738, 7, Alias, 0),
    name(14745, 7, Alias, 0),
    name(14752, 12, Former, 113),
    name(14764, 34, Former, 113),
    name(14798, 8, Metonym, 0),
    name(14806, 14, Metonym, 0),
    name(14820, 7, Metonym, 0),
    name(14827, 7, Metonym, 0),
    name(14834, 8, Short, 0),
    name(14842, 39, Official, 0),
    name(14881, 8, Alias, 0),
    name(14889, 12, Alias, 0),
    name(14901, 12, Alias, 0),
    name(14913, 8, Alias, 0),
    name(14921, 10, Alias, 0),
    name(14931, 9, Alias, 0),
    name(14940, 15, Alias, 0),
    name(14955, 3, Code, 70),
    name(14958, 10, Former, 6),
    name(14968, 8, Former, 6),
    name(14976, 9, Former, 6),
    name(14985, 9, Former, 6),
    name(14994, 18, Former, 49),
    name(15012, 16, Former, 49),
    name(15028, 40, Former, 184),
    name(15068, 18, Former, 167),
    name(15086, 11, Metonym, 0),
    name(15097, 11, Metonym, 0),
    name(15108, 11, Metonym, 0),
    name(15119, 7, Short, 0),
    name(15126, 19, Official, 0),
    name(15145, 8, Alias, 0),
    name(15153, 9, Alias, 0),
    name(15162, 8, Alias, 0),
    name(15170, 18, Alias, 0),
    name(15188, 16, Alias, 0),
    name(15204, 5, Alias, 0),
    name(15209, 27, Metonym, 0),
    name(15236, 11, Metonym, 0),
    name(15247, 8, Metonym, 0),
    name(15255, 10, Metonym, 0),
    name(15265, 11, Metonym, 0),
    name(15276, 11, Metonym, 0),
    name(15287, 4, Short, 0),
    name(15291, 16, Official, 0),
    name(15307, 5, Alias, 0),
    name(15312, 7, Alias, 0),
    name(15319, 6, Alias, 0),
    name(15325, 4, Alias, 0),
    name(15329, 12, Alias, 0),
    name(15341, 4, Alias, 0),
    name(15345, 28, Alias, 0),
    name(15373, 16, Former, 162),
    name(15389, 37, Former, 188),
    name(15426, 4, Metonym, 0),
    name(15430, 16, Short, 0),
    name(15446, 8, Alias, 0),
    name(15454, 27, Alias, 0),
    name(15481, 14, Alias, 0),
    name(15495, 9, Alias, 0),
    name(15504, 14, Alias, 0),
    name(15518, 14, Alias, 0),
    name(15532, 14, Alias, 0),
    name(15546, 14, Alias, 0),
    name(15560, 9, Alias, 0),
    name(15569, 8, Alias, 0),
    name(15577, 7, Alias, 0),
    name(15584, 15, Alias, 0),
    name(15599, 12, Metonym, 0),
    name(15611, 16, Metonym, 0),
    name(15627, 41, Short, 0),
    name(15668, 6, Short, 0),
    name(15674, 15, Official, 0),
    name(15689, 7, Alias, 0),
    name(15696, 10, Alias, 0),
    name(15706, 9, Alias, 0),
    name(15715, 9, Alias, 0),
    name(15724, 6, Alias, 0),
    name(15730, 22, Alias, 0),
    name(15752, 7, Alias, 0),
    name(15759, 19, Alias, 0),
    name(15778, 19, Alias, 0),
    name(15797, 22, Alias, 0),
    name(15819, 9, Alias, 0),
    name(15828, 14, Alias, 0),
    name(15842, 5, Metonym, 0),
    name(15847, 7, Metonym, 0),
    name(15854, 14, Metonym, 0),
    name(15868, 17, Metonym, 0),
    name(15885, 15, Metonym, 0),
    name(15900, 17, Metonym, 0),
    name(15917, 8, Metonym, 0),
    name(15925, 14, Metonym, 0),
    name(15939, 20, Metonym, 0),
    name(15959, 6, Metonym, 0),
    name(15965, 5, Metonym, 0),
    name(15970, 13, Metonym, 0),
    name(15983, 12, Metonym, 0),
    name(15995, 10, Metonym, 0),
    name(16005, 8, Metonym, 0),
    name(16013, 8, Metonym, 0),
    name(16021, 15, Metonym, 0),
    name(16036, 13, Short, 0),
    name(16049, 14, Alias, 0),
    name(16063, 7, Alias, 0),
    name(16070, 6, Alias, 0),
    name(16076, 10, Alias, 0),
    name(16086, 8, Alias, 0),
    name(16094, 15, Alias, 0),
    name(16109, 10, Alias, 0),
    name(16119, 7, Alias, 0),
    name(16126, 8, Alias, 0),
    name(16134, 12, Alias, 0),
    name(16146, 12, Alias, 0),
    name(16158, 11, Alias, 0),
    name(16169, 11, Alias, 0),
    name(16180, 15, Alias, 0),
    name(16195, 13, Alias, 0),
    name(16208, 9, Metonym, 0),
    name(16217, 9, Metonym, 0),
    name(16226, 10, Short, 0),
    name(16236, 30, Official, 0),
    name(16266, 32, Alias, 0),
    name(16298, 31, Alias, 0),
    name(16329, 13, Alias, 0),
    name(16342, 25, Alias, 0),
    name(16367, 35, Alias, 0),
    name(16402, 16, Alias, 0),
    name(16418, 11, Alias, 0),
    name(16429, 11, Alias, 0),
    name(16440, 28, Alias, 0),
    name(16468, 32, Alias, 0),
    name(16500, 7, Metonym, 0),
    name(16507, 19, Short, 1),
    name(16526, 22, Alias, 1),
    name(16548, 21, Alias, 1),
    name(16569, 5, Short, 0),
    name(16574, 17, Official, 0),
    name(16591, 5, Alias, 0),
    name(16596, 6, Alias, 0),
    name(16602, 17, Alias, 0),
    name(16619, 21, Alias, 0),
    name(16640, 10, Metonym, 0),
    name(16650, 21, Metonym, 0),
    name(16671, 14, Short, 0),
    name(16685, 52, Official, 0),
    name(16737, 7, Alias, 0),
    name(16744, 26, Alias, 0),
    name(16770, 16, Alias, 0),
    name(16786, 11, Alias, 0),
    name(16797, 11, Alias, 0),
    name(16808, 13, Alias, 0),
    name(16821, 13, Alias, 0),
    name(16834, 15, Alias, 0),
    name(16849, 13, Alias, 0),
    name(16862, 34, Alias, 0),
    name(16896, 17, Alias, 0),
    name(16913, 15, Alias, 0),
    name(16928, 13, Alias, 0),
    name(16941, 11, Alias, 0),
    name(16952, 4, Alias, 0),
    name(16956, 11, Alias, 0),
    name(16967, 11, Alias, 0),
    name(16978, 11, Alias, 0),
    name(16989, 14, Alias, 0),
    name(17003, 42, Alias, 0),
    name(17045, 2, Alias, 0),
    name(17047, 15, Alias, 0),
    name(17062, 6, Alias, 0),
    name(17068, 19, Alias, 0),
    name(17087, 31, Alias, 0),
    name(17118, 22, Alias, 0),
    name(17140, 23, Alias, 0),
    name(17163, 19, Alias, 0),
    name(17182, 15, Alias, 0),
    name(17197, 16, Alias, 0),
    name(17213, 2, Alias, 0),
    name(17215, 28, Alias, 0),
    name(17243, 17, Metonym, 0),
    name(17260, 22, Metonym, 0),
    name(17282, 17, Metonym, 0),
    name(17299, 8, Metonym, 0),
    name(17307, 20, Metonym, 0),
    name(17327, 14, Metonym, 0),
    name(17341, 7, Metonym, 0),
    name(17348, 4, Metonym, 0),
    name(17352, 3, Metonym, 0),
    name(17355, 14, Metonym, 0),
    name(17369, 31, Metonym, 0),
    name(17400, 44, Metonym, 0),
    name(17444, 19, Metonym, 0),
    name(17463, 15, Metonym, 0),
    name(17478, 6, Metonym, 0),
    name(17484, 6, Metonym, 0),
    name(17490, 7, Metonym, 0),
    name(17497, 5, Metonym, 0),
    name(17502, 21, Metonym, 0),
    name(17523, 9, Metonym, 0),
    name(17532, 10, Metonym, 0),
    name(17542, 21, Metonym, 0),
    name(17563, 11, Metonym, 0),
    name(17574, 9, Metonym, 0),
    name(17583, 24, Metonym, 0),
    name(17607, 12, Metonym, 0),
    name(17619, 26, Short, 0),
    name(17645, 33, Official, 0),
    name(17678, 18, Alias, 0),
    name(17696, 25, Alias, 0),
    name(17721, 22, Alias, 0),
    name(17743, 23, Alias, 0),
    name(17766, 7, Short, 0),
    name(17773, 8, Alias, 0),
    name(17781, 6, Alias, 0),
    name(17787, 7, Alias, 0),
    name(17794, 8, Alias, 0),
    name(17802, 10, Alias, 0),
    name(17812, 19, Alias, 0),
    name(17831, 10, Alias, 0),
    name(17841, 12, Alias, 0),
    name(17853, 30, Alias, 0),
    name(17883, 12, Former, 97),
    name(17895, 34, Former, 97),
    name(17929, 16, Metonym, 0),
    name(17945, 7, Metonym, 0),
    name(17952, 8, Metonym, 0),
    name(17960, 7, Metonym, 0),
    name(17967, 6, Metonym, 0),
    name(17973, 21, Metonym, 0),
    name(17994, 8, Short, 0),
    name(18002, 21, Official, 0),
    name(18023, 9, Alias, 0),
    name(18032, 9, Alias, 0),
    name(18041, 16, Metonym, 0),
    name(18057, 5, Short, 0),
    name(18062, 17, Official, 0),
    name(18079, 4, Alias, 0),
    name(18083, 10, Former, 18),
    name(18093, 5, Metonym, 0),
    name(18098, 15, Metonym, 0),
    name(18113, 13, Metonym, 0),
    name(18126, 10, Metonym, 0),
    name(18136, 9, Short, 0),
    name(18145, 10, Alias, 0),
    name(18155, 6, Short, 0),
    name(18161, 18, Official, 0),
    name(18179, 14, Alias, 0),
    name(18193, 6, Alias, 0),
    name(18199, 14, Alias, 0),
    name(18213, 7, Alias, 0),
    name(18220, 15, Alias, 0),
    name(18235, 22, Alias, 0),
    name(18257, 13, Former, 20),
    name(18270, 18, Former, 20),
    name(18288, 41, Former, 178),
    name(18329, 7, Metonym, 0),
    name(18336, 20, Metonym, 0),
    name(18356, 10, Short, 0),
    name(18366, 9, Alias, 0),
    name(18375, 11, Metonym, 0),
    name(18386, 6, Short, 0),
    name(18392, 22, Official, 0),
    name(18414, 6, Alias, 0),
    name(18420, 30, Alias, 0),
    name(18450, 13, Former, 36),
    name(18463, 6, Metonym, 0),
    name(18469, 19, Metonym, 0),
    name(18488, 13, Short, 0),
    name(18501, 25, Official, 0),
    name(18526, 13, Alias, 0),
    name(18539, 13, Alias, 0),
    name(18552, 13, Alias, 0),
    name(18565, 14, Alias, 0),
    name(18579, 17, Former, 48),
    name(18596, 17, Former, 48),
    name(18613, 6, Metonym, 0),
    name(18619, 17, Short, 0),
    name(18636, 29, Official, 0),
    name(18665, 17, Alias, 0),
    name(18682, 18, Alias, 0),
    name(18700, 17, Alias, 0),
    name(18717, 20, Alias, 0),
    name(18737, 17, Alias, 0),
    name(18754, 16, Former, 41),
    name(18770, 14, Former, 41),
    name(18784, 6, Metonym, 0),
    name(18790, 6, Short, 0),
    name(18796, 17, Official, 0),
    name(18813, 2, Alias, 0),
    name(18815, 6, Alias, 0),
    name(18821, 5, Alias, 0),
    name(18826, 6, Alias, 0),
    name(18832, 12, Alias, 0),
    name(18844, 6, Alias, 0),
    name(18850, 6, Alias, 0),
    name(18856, 10, Alias, 0),
    name(18866, 12, Alias, 0),
    name(18878, 10, Alias, 0),
    name(18888, 37, Alias, 0),
    name(18925, 17, Former, 47),
    name(18942, 6, Metonym, 0),
    name(18948, 5, Metonym, 0),
    name(18953, 5, Metonym, 0),
    name(18958, 6, Metonym, 0),
    name(18964, 6, Metonym, 0),
    name(18970, 8, Metonym, 0),
    name(18978, 7, Metonym, 0),
    name(18985, 15, Metonym, 0),
    name(19000, 7, Metonym, 0),
    name(19007, 14, Metonym, 0),
    name(19021, 10, Metonym, 0),
    name(19031, 7, Short, 0),
    name(19038, 10, Alias, 0),
    name(19048, 14, Metonym, 0),
    name(19062, 9, Short, 0),
    name(19071, 9, Alias, 0),
    name(19080, 11, Alias, 0),
    name(19091, 12, Alias, 0),
    name(19103, 9, Alias, 0),
    name(19112, 16, Alias, 0),
    name(19128, 8, Metonym, 0),
    name(19136, 4, Metonym, 0),
    name(19140, 9, Short, 0),
    name(19149, 21, Official, 0),
    name(19170, 19, Metonym, 0),
    name(19189, 14, Metonym, 0),
    name(19203, 13, Short, 0),
    name(19216, 20, Alias, 0),
    name(19236, 13, Alias, 0),
    name(19249, 16, Alias, 0),
    name(19265, 15, Alias, 0),
    name(19280, 15, Alias, 0),
    name(19295, 6, Alias, 0),
    name(19301, 17, Alias, 0),
    name(19318, 7, Metonym, 0),
    name(19325, 4, Short, 0),
    name(19329, 17, Official, 0),
    name(19346, 7, Alias, 0),
    name(19353, 9, Metonym, 0),
    name(19362, 6, Short, 0),
    name(19368, 31, Official, 0),
    name(19399, 30, Alias, 0),
    name(19429, 18, Alias, 0),
    name(19447, 14, Former, 37),
    name(19461, 14, Former, 37),
    name(19475, 10, Metonym, 0),
    name(19485, 9, Short, 0),
    name(19494, 48, Official, 0),
    name(19542, 5, Alias, 0),
    name(19547, 13, Alias, 0),
    name(19560, 19, Alias, 0),
    name(19579, 39, Alias, 0),
    name(19618, 73, Alias, 0),
    name(19691, 16, Alias, 0),
    name(19707, 23, Alias, 0),
    name(19730, 8, Alias, 0),
    name(19738, 28, Alias, 0),
    name(19766, 16, Alias, 0),
    name(19782, 24, Alias, 0),
    name(19806, 16, Alias, 0),
    name(19822, 32, Alias, 0),
    name(19854, 9, Alias, 0),
    name(19863, 12, Alias, 0),
    name(19875, 27, Alias, 0),
    name(19902, 27, Alias, 0),
    name(19929, 6, Alias, 0),
    name(19935, 33, Short, 0),
    name(19968, 26, Alias, 0),
    name(19994, 24, Alias, 0),
    name(20018, 22, Alias, 0),
    name(20040, 22, Alias, 0),
    name(20062, 22, Alias, 0),
    name(20084, 24, Alias, 0),
    name(20108, 8, Short, 0),
    name(20116, 20, Official, 0),
    name(20136, 22, Alias, 0),
    name(20158, 11, Metonym, 0),
    name(20169, 7, Short, 0),
    name(20176, 19, Official, 0),
    name(20195, 7, Alias, 0),
    name(20202, 7, Alias, 0),
    name(20209, 7, Alias, 0),
    name(20216, 8, Alias, 0),
    name(20224, 12, Alias, 0),
    name(20236, 8, Alias, 0),
    name(20244, 18, Alias, 0),
    name(20262, 5, Metonym, 0),
    name(20267, 12, Metonym, 0),
    name(20279, 10, Metonym, 0),
    name(20289, 6, Metonym, 0),
    name(20295, 9, Metonym, 0),
    name(20304, 5, Short, 0),
    name(20309, 17, Official, 0),
    name(20326, 5, Alias, 0),
    name(20331, 5, Alias, 0),
    name(20336, 20, Alias, 0),
    name(20356, 14, Metonym, 0),
    name(20370, 16, Metonym, 0),
    name(20386, 7, Short, 0),
    name(20393, 7, Alias, 0),
    name(20400, 8, Alias, 0),
    name(20408, 10, Alias, 0),
    name(20418, 21, Alias, 0),
    name(20439, 13, Alias, 0),
    name(20452, 6, Alias, 0),
    name(20458, 8, Alias, 0),
    name(20466, 6, Alias, 0),
    name(20472, 27, Former, 130),
    name(20499, 18, Former, 118),
    name(20517, 18, Former, 94),
    name(20535, 28, Former, 130),
    name(20563, 19, Former, 186),
    name(20582, 11, Metonym, 0),
    name(20593, 8, Metonym, 0),
    name(20601, 19, Metonym, 0),
    name(20620, 9, Metonym, 0),
    name(20629, 14, Metonym, 0),
    name(20643, 9, Short, 0),
    name(20652, 21, Official, 0),
    name(20673, 10, Alias, 0),
    name(20683, 10, Alias, 0),
    name(20693, 18, Alias, 0),
    name(20711, 17, Former, 13),
    name(20728, 17, Former, 13),
    name(20745, 23, Former, 13),
    name(20768, 18, Former, 13),
    name(20786, 42, Former, 131),
    name(20828, 26, Former, 131),
    name(20854, 12, Metonym, 0),
    name(20866, 8, Metonym, 0),
    name(20874, 8, Metonym, 0),
    name(20882, 14, Metonym, 0),
    name(20896, 23, Metonym, 0),
    name(20919, 7, Metonym, 0),
    name(20926, 14, Metonym, 0),
    name(20940, 9, Metonym, 0),
    name(20949, 8, Metonym, 0),
    name(20957, 7, Metonym, 0),
    name(20964, 11, Short, 0),
    name(20975, 12, Alias, 0),
    name(20987, 11, Alias, 0),
    name(20998, 9, Alias, 0),
    name(21007, 11, Alias, 0),
    name(21018, 12, Alias, 0),
    name(21030, 11, Alias, 0),
    name(21041, 20, Metonym, 0),
    name(21061, 5, Short, 0),
    name(21066, 17, Official, 0),
    name(21083, 6, Alias, 0),
    name(21089, 9, Alias, 0),
    name(21098, 9, Alias, 0),
    name(21107, 4, Alias, 0),
    name(21111, 6, Alias, 0),
    name(21117, 18, Alias, 0),
    name(21135, 14, Alias, 0),
    name(21149, 12, Alias, 0),
    name(21161, 34, Alias, 0),
    name(21195, 13, Former, 9),
    name(21208, 17, Former, 122),
    name(21225, 12, Former, 122),
    name(21237, 17, Metonym, 0),
    name(21254, 18, Metonym, 0),
    name(21272, 5, Metonym, 0),
    name(21277, 23, Metonym, 0),
    name(21300, 15, Metonym, 0),
    name(21315, 9, Metonym, 0),
    name(21324, 9, Metonym, 0),
    name(21333, 11, Metonym, 0),
    name(21344, 10, Metonym, 0),
    name(21354, 11, Metonym, 0),
    name(21365, 11, Metonym, 0),
    name(21376, 16, Metonym, 0),
    name(21392, 12, Metonym, 0),
    name(21404, 18, Metonym, 0),
    name(21422, 11, Metonym, 0),
    name(21433, 30, Short, 0),
    name(21463, 4, Alias, 0),
    name(21467, 41, Alias, 0),
    name(21508, 6, Alias, 0),
    name(21514, 18, Alias, 0),
    name(21532, 14, Alias, 0),
    name(21546, 41, Alias, 0),
    name(21587, 41, Alias, 0),
    name(21628, 41, Alias, 0),
    name(21669, 40, Alias, 0),
    name(21709, 7, Short, 0),
    name(21716, 4, Alias, 0),
    name(21720, 14, Alias, 0),
    name(21734, 6, Alias, 0),
    name(21740, 7, Alias, 0),
    name(21747, 7, Alias, 0),
    name(21754, 21, Alias, 0),
    name(21775, 3, Alias, 0),
    name(21778, 19, Alias, 0),
    name(21797, 16, Alias, 0),
    name(21813, 16, Former, 100),
    name(21829, 18, Former, 100),
    name(21847, 18, Metonym, 0),
    name(21865, 6, Metonym, 0),
    name(21871, 14, Metonym, 0),
    name(21885, 28, Metonym, 0),
    name(21913, 12, Metonym, 0),
    name(21925, 14, Metonym, 0),
    name(21939, 14, Metonym, 0),
    name(21953, 20, Metonym, 0),
    name(21973, 4, Short, 0),
    name(21977, 24, Official, 0),
    name(22001, 9, Alias, 0),
    name(22010, 3, Alias, 0),
    name(22013, 4, Alias, 0),
    name(22017, 5, Alias, 0),
    name(22022, 24, Alias, 0),
    name(22046, 29, Alias, 0),
    name(22075, 28, Alias, 0),
    name(22103, 10, Alias, 0),
    name(22113, 10, Alias, 0),
    name(22123, 36, Alias, 0),
    name(22159, 14, Former, 107),
    name(22173, 13, Former, 107),
    name(22186, 22, Former, 107),
    name(22208, 5, Former, 4),
    name(22213, 6, Former, 4),
    name(22219, 7, Former, 4),
    name(22226, 14, Metonym, 0),
    name(22240, 14, Metonym, 0),
    name(22254, 3, Metonym, 0),
    name(22257, 6, Metonym, 0),
    name(22263, 7, Metonym, 0),
    name(22270, 6, Metonym, 0),
    name(22276, 10, Metonym, 0),
    name(22286, 4, Short, 0),
    name(22290, 16, Official, 0),
    name(22306, 7, Alias, 0),
    name(22313, 4, Alias, 0),
    name(22317, 6, Alias, 0),
    name(22323, 12, Alias, 0),
    name(22335, 14, Former, 139),
    name(22349, 15, Former, 98),
    name(22364, 6, Metonym, 0),
    name(22370, 6, Metonym, 0),
    name(22376, 7, Metonym, 0),
    name(22383, 27, Metonym, 0),
    name(22410, 10, Metonym, 0),
    name(22420, 7, Short, 0),
    name(22427, 19, Official, 0),
    name(22446, 7, Alias, 0),
    name(22453, 7, Alias, 0),
    name(22460, 8, Alias, 0),
    name(22468, 20, Alias, 0),
    name(22488, 7, Alias, 0),
    name(22495, 18, Former, 91),
    name(22513, 12, Metonym, 0),
    name(22525, 10, Metonym, 0),
    name(22535, 6, Short, 0),
    name(22541, 15, Official, 0),
    name(22556, 7, Alias, 0),
    name(22563, 12, Alias, 0),
    name(22575, 7, Alias, 0),
    name(22582, 15, Alias, 0),
    name(22597, 7, Alias, 0),
    name(22604, 10, Alias, 0),
    name(22614, 21, Alias, 0),
    name(22635, 14, Alias, 0),
    name(22649, 14, Metonym, 0),
    name(22663, 11, Metonym, 0),
    name(22674, 11, Metonym, 0),
    name(22685, 7, Metonym, 0),
    name(22692, 9, Metonym, 0),
    name(22701, 10, Metonym, 0),
    name(22711, 5, Metonym, 0),
    name(22716, 8, Metonym, 0),
    name(22724, 14, Metonym, 0),
    name(22738, 5, Short, 0),
    name(22743, 16, Official, 0),
    name(22759, 6, Alias, 0),
    name(22765, 6, Alias, 0),
    name(22771, 7, Alias, 0),
    name(22778, 19, Alias, 0),
    name(22797, 17, Alias, 0),
    name(22814, 7, Alias, 0),
    name(22821, 7, Alias, 0),
    name(22828, 12, Alias, 0),
    name(22840, 16, Former, 80),
    name(22856, 12, Metonym, 0),
    name(22868, 9, Metonym, 0),
    name(22877, 12, Metonym, 0),
    name(22889, 12, Metonym, 0),
    name(22901, 13, Metonym, 0),
    name(22914, 14, Metonym, 0),
    name(22928, 20, Metonym, 0),
    name(22948, 21, Metonym, 0),
    name(22969, 23, Metonym, 0),
    name(22992, 8, Metonym, 0),
    name(23000, 15, Metonym, 0),
    name(23015, 9, Metonym, 0),
    name(23024, 3, Metonym, 0),
    name(23027, 4, Metonym, 0),
    name(23031, 4, Metonym, 0),
    name(23035, 12, Metonym, 0),
    name(23047, 7, Short, 0),
    name(23054, 8, Alias, 0),
    name(23062, 7, Alias, 0),
    name(23069, 9, Alias, 0),
    name(23078, 13, Metonym, 0),
    name(23091, 8, Metonym, 0),
    name(23099, 10, Metonym, 0),
    name(23109, 6, Short, 0),
    name(23115, 19, Official, 0),
    name(23134, 12, Metonym, 0),
    name(23146, 6, Short, 0),
    name(23152, 27, Official, 0),
    name(23179, 8, Alias, 0),
    name(23187, 9, Alias, 0),
    name(23196, 9, Alias, 0),
    name(23205, 8, Alias, 0),
    name(23213, 8, Alias, 0),
    name(23221, 9, Alias, 0),
    name(23230, 17, Alias, 0),
    name(23247, 7, Alias, 0),
    name(23254, 12, Alias, 0),
    name(23266, 22, Former, 7),
    name(23288, 32, Former, 119),
    name(23320, 12, Former, 11),
    name(23332, 11, Former, 11),
    name(23343, 20, Metonym, 0),
    name(23363, 5, Metonym, 0),
    name(23368, 15, Metonym, 0),
    name(23383, 21, Metonym, 0),
    name(23404, 5, Short, 0),
    name(23409, 14, Official, 0),
    name(23423, 8, Alias, 0),
    name(23431, 5, Alias, 0),
    name(23436, 7, Alias, 0),
    name(23443, 6, Alias, 0),
    name(23449, 5, Alias, 0),
    name(23454, 6, Alias, 0),
    name(23460, 12, Alias, 0),
    name(23472, 6, Alias, 0),
    name(23478, 9, Alias, 0),
    name(23487, 9, Alias, 0),
    name(23496, 15, Former, 8),
    name(23511, 14, Former, 8),
    name(23525, 20, Metonym, 0),
    name(23545, 8, Metonym, 0),
    name(23553, 6, Metonym, 0),
    name(23559, 12, Metonym, 0),
    name(23571, 10, Metonym, 0),
    name(23581, 9, Metonym, 0),
    name(23590, 12, Metonym, 0),
    name(23602, 5, Metonym, 0),
    name(23607, 5, Metonym, 0),
    name(23612, 7, Metonym, 0),
    name(23619, 6, Metonym, 0),
    name(23625, 15, Short, 1),
    name(23640, 14, Alias, 1),
    name(23654, 10, Short, 0),
    name(23664, 22, Official, 0),
    name(23686, 12, Alias, 0),
    name(23698, 10, Alias, 0),
    name(23708, 10, Alias, 0),
    name(23718, 11, Alias, 0),
    name(23729, 10, Alias, 0),
    name(23739, 10, Alias, 0),
    name(23749, 9, Alias, 0),
    name(23758, 9, Alias, 0),
    name(23767, 22, Alias, 0),
    name(23789, 18, Alias, 0),
    name(23807, 18, Alias, 0),
    name(23825, 10, Former, 111),
    name(23835, 32, Former, 111),
    name(23867, 7, Metonym, 0),
    name(23874, 6, Metonym, 0),
    name(23880, 8, Metonym, 72),
    name(23888, 6, Metonym, 72),
    name(23894, 6, Metonym, 0),
    name(23900, 10, Metonym, 199),
    name(23910, 9, Metonym, 199),
    name(23919, 25, Metonym, 0),
    name(23944, 5, Short, 0),
    name(23949, 17, Official, 0),
    name(23966, 5, Alias, 0),
    name(23971, 7, Alias, 0),
    name(23978, 12, Former, 33),
    name(23990, 15, Metonym, 0),
    name(24005, 14, Metonym, 0),
    name(24019, 7, Metonym, 0),
    name(24026, 20, Metonym, 0),
    name(24046, 10, Short, 0),
    name(24056, 15, Official, 0),
    name(24071, 16, Alias, 0),
    name(24087, 9, Alias, 0),
    name(24096, 12, Alias, 0),
    name(24108, 11, Alias, 0),
    name(24119, 9, Alias, 0),
    name(24128, 11, Alias, 0),
    name(24139, 9, Alias, 0),
    name(24148, 8, Alias, 0),
    name(24156, 11, Alias, 0),
    name(24167, 10, Alias, 0),
    name(24177, 9, Alias, 0),
    name(24186, 11, Alias, 0),
    name(24197, 11, Alias, 0),
    name(24208, 13, Alias, 0),
    name(24221, 10, Alias, 0),
    name(24231, 9, Alias, 0),
    name(24240, 8, Alias, 0),
    name(24248, 12, Alias, 0),
    name(24260, 14, Alias, 0),
    name(24274, 11, Alias, 0),
    name(24285, 22, Alias, 0),
    name(24307, 16, Alias, 0),
    name(24323, 20, Alias, 0),
    name(24343, 20, Alias, 0),
    name(24363, 11, Former, 110),
    name(24374, 33, Former, 110),
    name(24407, 10, Former, 110),
    name(24417, 7, Metonym, 0),
    name(24424, 8, Metonym, 0),
    name(24432, 7, Metonym, 0),
    name(24439, 6, Metonym, 0),
    name(24445, 6, Metonym, 0),
    name(24451, 8, Short, 0),
    name(24459, 19, Official, 0),
    name(24478, 8, Alias, 0),
    name(24486, 8, Alias, 0),
    name(24494, 7, Alias, 0),
    name(24501, 7, Alias, 0),
    name(24508, 8, Alias, 0),
    name(24516, 10, Alias, 0),
    name(24526, 7, Alias, 0),
    name(24533, 9, Alias, 0),
    name(24542, 14, Alias, 0),
    name(24556, 21, Alias, 0),
    name(24577, 39, Alias, 0),
    name(24616, 44, Former, 182),
    name(24660, 20, Former, 173),
    name(24680, 14, Former, 161),
    name(24694, 30, Former, 180),
    name(24724, 19, Former, 161),
    name(24743, 17, Former, 185),
    name(24760, 24, Metonym, 0),
    name(24784, 10, Metonym, 0),
    name(24794, 9, Metonym, 0),
    name(24803, 8, Short, 0),
    name(24811, 20, Official, 0),
    name(24831, 9, Alias, 0),
    name(24840, 15, Former, 172),
    name(24855, 22, Former, 172),
    name(24877, 8, Former, 172),
    name(24885, 7, Metonym, 0),
    name(24892, 12, Metonym, 0),
    name(24904, 6, Metonym, 0),
    name(24910, 21, Short, 0),
    name(24931, 35, Official, 0),
    name(24966, 41, Alias, 0),
    name(25007, 27, Alias, 0),
    name(25034, 11, Alias, 0),
    name(25045, 19, Alias, 0),
    name(25064, 28, Alias, 0),
    name(25092, 20, Alias, 0),
    name(25112, 23, Alias, 0),
    name(25135, 19, Alias, 0),
    name(25154, 24, Alias, 0),
    name(25178, 32, Former, 64),
    name(25210, 26, Former, 64),
    name(25236, 10, Metonym, 0),
    name(25246, 11, Short, 0),
    name(25257, 17, Official, 0),
    name(25274, 5, Alias, 0),
    name(25279, 13, Alias, 0),
    name(25292, 13, Alias, 0),
    name(25305, 6, Alias, 0),
    name(25311, 13, Alias, 0),
    name(25324, 6, Alias, 0),
    name(25330, 13, Alias, 0),
    name(25343, 13, Alias, 0),
    name(25356, 11, Alias, 0),
    name(25367, 6, Alias, 0),
    name(25373, 5, Alias, 0),
    name(25378, 6, Alias, 0),
    name(25384, 3, Alias, 0),
    name(25387, 19, Alias, 0),
    name(25406, 14, Alias, 0),
    name(25420, 20, Alias, 0),
    name(25440, 19, Alias, 0),
    name(25459, 7, Alias, 0),
    name(25466, 21, Alias, 0),
    name(25487, 9, Alias, 0),
    name(25496, 14, Alias, 0),
    name(25510, 10, Alias, 0),
    name(25520, 6, Alias, 0),
    name(25526, 12, Alias, 0),
    name(25538, 12, Alias, 0),
    name(25550, 6, Alias, 0),
    name(25556, 6, Alias, 0),
    name(25562, 6, Alias, 0),
    name(25568, 12, Alias, 0),
    name(25580, 6, Alias, 0),
    name(25586, 13, Metonym, 0),
    name(25599, 11, Metonym, 0),
    name(25610, 5, Metonym, 0),
    name(25615, 5, Metonym, 0),
    name(25620, 11, Metonym, 0),
    name(25631, 7, Metonym, 0),
    name(25638, 27, Metonym, 0),
    name(25665, 14, Metonym, 0),
    name(25679, 6, Metonym, 0),
    name(25685, 6, Short, 0),
    name(25691, 15, Official, 0),
    name(25706, 9, Alias, 0),
    name(25715, 9, Alias, 0),
    name(25724, 7, Alias, 0),
    name(25731, 7, Alias, 0),
    name(25738, 6, Alias, 0),
    name(25744, 12, Alias, 0),
    name(25756, 12, Metonym, 0),
    name(25768, 11, Metonym, 0),
    name(25779, 11, Metonym, 0),
    name(25790, 4, Short, 0),
    name(25794, 32, Official, 0),
    name(25826, 32, Alias, 0),
    name(25858, 4, Alias, 0),
    name(25862, 7, Alias, 0),
    name(25869, 8, Alias, 0),
    name(25877, 33, Alias, 0),
    name(25910, 35, Alias, 0),
    name(25945, 39, Alias, 0),
    name(25984, 9, Alias, 0),
    name(25993, 18, Alias, 0),
    name(26011, 15, Former, 129),
    name(26026, 9, Metonym, 0),
    name(26035, 9, Metonym, 0),
    name(26044, 7, Short, 0),
    name(26051, 17, Official, 0),
    name(26068, 5, Alias, 0),
    name(26073, 7, Alias, 0),
    name(26080, 6, Alias, 0),
    name(26086, 7, Alias, 0),
    name(26093, 19, Alias, 0),
    name(26112, 10, Alias, 0),
    name(26122, 6, Metonym, 0),
    name(26128, 13, Metonym, 0),
    name(26141, 6, Metonym, 0),
    name(26147, 8, Metonym, 0),
    name(26155, 6, Metonym, 0),
    name(26161, 12, Metonym, 0),
    name(26173, 20, Metonym, 0),
    name(26193, 10, Metonym, 0),
    name(26203, 7, Short, 0),
    name(26210, 19, Official, 0),
    name(26229, 8, Metonym, 0),
    name(26237, 5, Short, 0),
    name(26242, 14, Official, 0),
    name(26256, 5, Alias, 0),
    name(26261, 6, Alias, 0),
    name(26267, 5, Alias, 0),
    name(26272, 6, Alias, 0),
    name(26278, 5, Alias, 0),
    name(26283, 10, Alias, 0),
    name(26293, 47, Former, 183),
    name(26340, 10, Former, 177),
    name(26350, 25, Former, 177),
    name(26375, 16, Former, 133),
    name(26391, 22, Former, 177),
    name(26413, 20, Former, 157),
    name(26433, 17, Former, 177),
    name(26450, 41, Former, 177),
    name(26491, 23, Former, 132),
    name(26514, 7, Metonym, 0),
    name(26521, 12, Metonym, 0),
    name(26533, 11, Short, 0),
    name(26544, 12, Alias, 0),
    name(26556, 12, Alias, 0),
    name(26568, 8, Metonym, 0),
    name(26576, 13, Short, 0),
    name(26589, 29, Official, 0),
    name(26618, 25, Alias, 0),
    name(26643, 12, Alias, 0),
    name(26655, 12, Alias, 0),
    name(26667, 15, Alias, 0),
    name(26682, 5, Metonym, 0),
    name(26687, 9, Short, 0),
    name(26696, 42, Official, 0),
    name(26738, 7, Alias, 0),
    name(26745, 21, Alias, 0),
    name(26766, 10, Alias, 0),
    name(26776, 8, Alias, 0),
    name(26784, 18, Alias, 0),
    name(26802, 31, Alias, 0),
    name(26833, 7, Former, 126),
    name(26840, 7, Former, 126),
    name(26847, 6, Former, 126),
    name(26853, 6, Former, 126),
    name(26859, 18, Former, 126),
    name(26877, 7, Metonym, 0),
    name(26884, 5, Metonym, 0),
    name(26889, 25, Metonym, 0),
    name(26914, 19, Metonym, 0),
    name(26933, 12, Metonym, 0),
    name(26945, 7, Short, 0),
    name(26952, 18, Official, 0),
    name(26970, 6, Alias, 0),
    name(26976, 10, Former, 39),
    name(26986, 6, Metonym, 0),
    name(26992, 9, Short, 0),
    name(27001, 21, Official, 0),
    name(27022, 7, Alias, 0),
    name(27029, 19, Alias, 0),
    name(27048, 7, Alias, 0),
    name(27055, 8, Alias, 0),
    name(27063, 8, Alias, 0),
    name(27071, 5, Alias, 0),
    name(27076, 14, Former, 112),
    name(27090, 36, Former, 112),
    name(27126, 16, Metonym, 0),
    name(27142, 19, Metonym, 0),
    name(27161, 7, Metonym, 0),
    name(27168, 5, Metonym, 0),
    name(27173, 10, Short, 0),
    name(27183, 25, Official, 0),
    name(27208, 26, Alias, 0),
    name(27234, 24, Alias, 0),
    name(27258, 11, Alias, 0),
    name(27269, 9, Alias, 0),
    name(27278, 10, Alias, 0),
    name(27288, 11, Alias, 0),
    name(27299, 19, Metonym, 0),
    name(27318, 15, Metonym, 0),
    name(27333, 9, Metonym, 0),
    name(27342, 6, Short, 0),
    name(27348, 18, Official, 0),
    name(27366, 7, Alias, 0),
    name(27373, 18, Alias, 0),
    name(27391, 7, Alias, 0),
    name(27398, 8, Alias, 0),
    name(27406, 8, Alias, 0),
    name(27414, 8, Alias, 0),
    name(27422, 6, Alias, 0),
    name(27428, 11, Former, 114),
    name(27439, 33, Former, 114),
    name(27472, 4, Metonym, 0),
    name(27476, 11, Metonym, 0),
    name(27487, 5, Short, 0),
    name(27492, 44, Official, 0),
    name(27536, 5, Alias, 0),
    name(27541, 4, Alias, 0),
    name(27545, 9, Alias, 0),
    name(27554, 15, Alias, 0),
    name(27569, 35, Alias, 0),
    name(27604, 69, Alias, 0),
    name(27673, 12, Alias, 0),
    name(27685, 5, Alias, 0),
    name(27690, 9, Alias, 0),
    name(27699, 35, Alias, 0),
    name(27734, 12, Alias, 0),
    name(27746, 19, Alias, 0),
    name(27765, 24, Alias, 0),
    name(27789, 12, Alias, 0),
    name(27801, 20, Alias, 0),
    name(27821, 12, Alias, 0),
    name(27833, 29, Alias, 0),
    name(27862, 12, Alias, 0),
    name(27874, 27, Alias, 0),
    name(27901, 27, Alias, 0),
    name(27928, 6, Alias, 0),
    name(27934, 6, Alias, 0),
    name(27940, 26, Short, 0),
    name(27966, 28, Alias, 0),
    name(27994, 29, Alias, 0),
    name(28023, 12, Alias, 0),
    name(28035, 21, Alias, 0),
    name(28056, 32, Alias, 0),
    name(28088, 11, Alias, 0),
    name(28099, 21, Alias, 0),
    name(28120, 19, Alias, 0),
    name(28139, 32, Alias, 0),
    name(28171, 13, Alias, 0),
    name(28184, 7, Metonym, 0),
    name(28191, 7, Short, 0),
    name(28198, 18, Official, 0),
    name(28216, 10, Alias, 0),
    name(28226, 5, Alias, 0),
    name(28231, 7, Alias, 0),
    name(28238, 7, Alias, 0),
    name(28245, 8, Alias, 0),
    name(28253, 9, Alias, 0),
    name(28262, 16, Alias, 0),
    name(28278, 12, Alias, 0),
    name(28290, 14, Former, 16),
    name(28304, 14, Metonym, 0),
    name(28318, 7, Metonym, 0),
    name(28325, 5, Metonym, 0),
    name(28330, 6, Short, 0),
    name(28336, 22, Official, 0),
    name(28358, 22, Alias, 0),
    name(28380, 25, Metonym, 0),
    name(28405, 7, Short, 0),
    name(28412, 19, Official, 0),
    name(28431, 8, Alias, 0),
    name(28439, 8, Alias, 0),
    name(28447, 9, Alias, 0),
    name(28456, 20, Alias, 0),
    name(28476, 17, Alias, 0),
    name(28493, 15, Alias, 0),
    name(28508, 22, Alias, 0),
    name(28530, 22, Alias, 0),
    name(28552, 14, Alias, 0),
    name(28566, 13, Former, 115),
    name(28579, 35, Former, 115),
    name(28614, 12, Former, 115),
    name(28626, 10, Metonym, 0),
    name(28636, 8, Metonym, 0),
    name(28644, 8, Metonym, 0),
    name(28652, 14, Metonym, 0),
    name(28666, 10, Short, 0),
    name(28676, 22, Official, 0),
    name(28698, 12, Alias, 0),
    name(28710, 10, Alias, 0),
    name(28720, 33, Former, 171),
    name(28753, 17, Former, 140),
    name(28770, 20, Former, 140),
    name(28790, 12, Metonym, 0),
    name(28802, 8, Metonym, 0),
    name(28810, 15, Metonym, 0),
    name(28825, 10, Metonym, 0),
    name(28835, 8, Short, 0),
    name(28843, 20, Official, 0),
    name(28863, 14, Alias, 0),
    name(28877, 8, Alias, 0),
    name(28885, 7, Alias, 0),
    name(28892, 15, Alias, 0),
    name(28907, 9, Alias, 0),
    name(28916, 25, Alias, 0),
    name(28941, 24, Alias, 0),
    name(28965, 25, Former, 42),
    name(28990, 14, Metonym, 0),
    name(29004, 5, Metonym, 0),
    name(29009, 6, Short, 0),
    name(29015, 21, Official, 0),
    name(29036, 24, Alias, 0),
    name(29060, 7, Alias, 0),
    name(29067, 6, Alias, 0),
    name(29073, 7, Alias, 0),
    name(29080, 7, Alias, 0),
    name(29087, 17, Metonym, 0),
    name(29104, 9, Metonym, 0),
    name(29113, 11, Metonym, 0),
    name(29124, 12, Metonym, 0),
    name(29136, 12, Metonym, 0),
    name(29148, 25, Metonym, 0),
    name(29173, 10, Metonym, 0),
    name(29183, 16, Short, 0),
    name(29199, 32, Official, 0),
    name(29231, 27, Alias, 0),
    name(29258, 14, Alias, 0),
    name(29272, 14, Alias, 0),
    name(29286, 14, Alias, 0),
    name(29300, 14, Alias, 0),
    name(29314, 3, Alias, 0),
    name(29317, 13, Alias, 0),
    name(29330, 14, Alias, 0),
    name(29344, 6, Metonym, 0),
    name(29350, 14, Short, 1),
    name(29364, 12, Alias, 1),
    name(29376, 13, Alias, 1),
    name(29389, 15, Short, 0),
    name(29404, 27, Official, 0),
    name(29431, 15, Alias, 0),
    name(29446, 9, Alias, 0),
    name(29455, 18, Alias, 0),
    name(29473, 19, Alias, 0),
    name(29492, 19, Alias, 0),
    name(29511, 10, Alias, 0),
    name(29521, 18, Alias, 0),
    name(29539, 10, Alias, 0),
    name(29549, 18, Alias, 0),
    name(29567, 10, Alias, 0),
    name(29577, 14, Alias, 0),
    name(29591, 18, Alias, 0),
    name(29609, 18, Alias, 0),
    name(29627, 20, Alias, 0),
    name(29647, 35, Alias, 0),
    name(29682, 4, Former, 195),
    name(29686, 39, Former, 195),
    name(29725, 13, Former, 195),
    name(29738, 5, Former, 195),
    name(29743, 29, Former, 195),
    name(29772, 37, Former, 195),
    name(29809, 17, Former, 195),
    name(29826, 21, Former, 190),
    name(29847, 14, Former, 195),
    name(29861, 6, Metonym, 0),
    name(29867, 7, Metonym, 0),
    name(29874, 12, Metonym, 0),
    name(29886, 4, Short, 0),
    name(29890, 16, Official, 0),
    name(29906, 19, Alias, 0),
    name(29925, 12, Former, 29),
    name(29937, 16, Former, 29),
    name(29953, 6, Metonym, 0),
    name(29959, 8, Metonym, 0),
    name(29967, 15, Metonym, 0),
    name(29982, 5, Short, 0),
    name(29987, 17, Official, 0),
    name(30004, 5, Alias, 0),
    name(30009, 20, Alias, 0),
    name(30029, 14, Former, 152),
    name(30043, 19, Metonym, 0),
    name(30062, 8, Metonym, 0),
    name(30070, 10, Metonym, 0),
    name(30080, 8, Metonym, 0),
    name(30088, 7, Short, 0),
    name(30095, 32, Official, 0),
    name(30127, 18, Alias, 0),
    name(30145, 18, Alias, 0),
    name(30163, 7, Alias, 0),
    name(30170, 19, Alias, 0),
    name(30189, 7, Alias, 0),
    name(30196, 7, Alias, 0),
    name(30203, 6, Alias, 0),
    name(30209, 15, Alias, 0),
    name(30224, 15, Alias, 0),
    name(30239, 20, Alias, 0),
    name(30259, 19, Alias, 0),
    name(30278, 12, Alias, 0),
    name(30290, 18, Alias, 0),
    name(30308, 5, Former, 67),
    name(30313, 8, Former, 67),
    name(30321, 8, Former, 67),
    name(30329, 13, Former, 10),
    name(30342, 5, Former, 125),
    name(30347, 40, Former, 166),
    name(30387, 14, Former, 124),
    name(30401, 11, Metonym, 0),
    name(30412, 9, Metonym, 0),
    name(30421, 18, Metonym, 0),
    name(30439, 9, Metonym, 0),
    name(30448, 7, Metonym, 75),
    name(30455, 6, Metonym, 75),
    name(30461, 6, Metonym, 75),
    name(30467, 10, Short, 0),
    name(30477, 9, Alias, 0),
    name(30486, 11, Alias, 0),
    name(30497, 8, Alias, 0),
    name(30505, 9, Alias, 0),
    name(30514, 22, Alias, 0),
    name(30536, 17, Alias, 0),
    name(30553, 7, Metonym, 0),
    name(30560, 9, Metonym, 0),
    name(30569, 12, Metonym, 0),
    name(30581, 8, Short, 0),
    name(30589, 10, Alias, 0),
    name(30599, 8, Alias, 0),
    name(30607, 8, Alias, 0),
    name(30615, 11, Alias, 0),
    name(30626, 14, Alias, 0),
    name(30640, 17, Alias, 0),
    name(30657, 12, Alias, 0),
    name(30669, 19, Alias, 0),
    name(30688, 27, Former, 103),
    name(30715, 29, Former, 103),
    name(30744, 11, Metonym, 0),
    name(30755, 11, Metonym, 0),
    name(30766, 10, Metonym, 0),
    name(30776, 24, Short, 0),
    name(30800, 44, Official, 0),
    name(30844, 4, Alias, 0),
    name(30848, 23, Alias, 0),
    name(30871, 24, Alias, 0),
    name(30895, 29, Alias, 0),
    name(30924, 23, Alias, 0),
    name(30947, 18, Alias, 0),
    name(30965, 17, Alias, 0),
    name(30982, 19, Alias, 0),
    name(31001, 23, Alias, 0),
    name(31024, 6, Metonym, 0),
    name(31030, 10, Short, 0),
    name(31040, 22, Official, 0),
    name(31062, 8, Alias, 0),
    name(31070, 9, Alias, 0),
    name(31079, 8, Alias, 0),
    name(31087, 11, Alias, 0),
    name(31098, 26, Alias, 0),
    name(31124, 31, Former, 168),
    name(31155, 22, Former, 50),
    name(31177, 21, Former, 50),
    name(31198, 17, Metonym, 57),
    name(31215, 6, Metonym, 0),
    name(31221, 14, Metonym, 0),
    name(31235, 21, Metonym, 0),
    name(31256, 10, Short, 0),
    name(31266, 30, Official, 0),
    name(31296, 10, Alias, 0),
    name(31306, 11, Alias, 0),
    name(31317, 10, Alias, 0),
    name(31327, 9, Alias, 0),
    name(31336, 10, Alias, 0),
    name(31346, 35, Alias, 0),
    name(31381, 18, Alias, 0),
    name(31399, 10, Metonym, 0),
    name(31409, 8, Metonym, 0),
    name(31417, 10, Short, 0),
    name(31427, 10, Short, 0),
    name(31437, 9, Alias, 0),
    name(31446, 13, Alias, 0),
    name(31459, 9, Short, 0),
    name(31468, 21, Official, 0),
    name(31489, 14, Alias, 0),
    name(31503, 8, Alias, 0),
    name(31511, 9, Alias, 0),
    name(31520, 10, Alias, 0),
    name(31530, 22, Alias, 0),
    name(31552, 12, Alias, 0),
    name(31564, 10, Metonym, 0),
    name(31574, 6, Short, 0),
    name(31580, 18, Official, 0),
    name(31598, 6, Alias, 0),
    name(31604, 9, Former, 34),
    name(31613, 22, Metonym, 0),
    name(31635, 8, Metonym, 0),
    name(31643, 8, Short, 0),
    name(31651, 22, Alias, 0),
    name(31673, 8, Alias, 0),
    name(31681, 8, Alias, 0),
    name(31689, 7, Alias, 0),
    name(31696, 9, Alias, 0),
    name(31705, 9, Alias, 0),
    name(31714, 7, Alias, 0),
    name(31721, 7, Alias, 0),
    name(31728, 12, Alias, 0),
    name(31740, 14, Former, 19),
    name(31754, 20, Former, 138),
    name(31774, 6, Former, 32),
    name(31780, 13, Former, 19),
    name(31793, 12, Metonym, 0),
    name(31805, 13, Metonym, 0),
    name(31818, 9, Metonym, 0),
    name(31827, 12, Metonym, 0),
    name(31839, 11, Metonym, 0),
    name(31850, 7, Short, 0),
    name(31857, 23, Alias, 0),
    name(31880, 6, Alias, 0),
    name(31886, 7, Short, 0),
    name(31893, 19, Official, 0),
    name(31912, 7, Alias, 0),
    name(31919, 24, Former, 3),
    name(31943, 3, Former, 68),
    name(31946, 17, Former, 68),
    name(31963, 16, Former, 68),
    name(31979, 8, Metonym, 0),
    name(31987, 7, Metonym, 0),
    name(31994, 13, Short, 0),
    name(32007, 6, Alias, 0),
    name(32013, 20, Alias, 0),
    name(32033, 13, Alias, 0),
    name(32046, 19, Alias, 0),
    name(32065, 15, Alias, 0),
    name(32080, 15, Alias, 0),
    name(32095, 15, Alias, 0),
    name(32110, 7, Metonym, 0),
    name(32117, 5, Short, 0),
    name(32122, 21, Official, 0),
    name(32143, 20, Alias, 0),
    name(32163, 6, Metonym, 0),
    name(32169, 14, Short, 0),
    name(32183, 12, Alias, 0),
    name(32195, 12, Alias, 0),
    name(32207, 13, Alias, 0),
    name(32220, 12, Alias, 0),
    name(32232, 12, Alias, 0),
    name(32244, 7, Short, 0),
    name(32251, 27, Official, 0),
    name(32278, 8, Alias, 0),
    name(32286, 8, Alias, 0),
    name(32294, 5, Metonym, 0),
    name(32299, 8, Metonym, 0),
    name(32307, 14, Metonym, 0),
    name(32321, 9, Metonym, 0),
    name(32330, 5, Metonym, 69),
    name(32335, 9, Short, 0),
    name(32344, 21, Official, 0),
    name(32365, 9, Alias, 0),
    name(32374, 7, Metonym, 0),
    name(32381, 4, Short, 0),
    name(32385, 6, Alias, 0),
    name(32391, 5, Metonym, 0),
    name(32396, 11, Short, 0),
    name(32407, 26, Official, 0),
    name(32433, 7, Alias, 0),
    name(32440, 8, Alias, 0),
    name(32448, 7, Alias, 0),
    name(32455, 8, Alias, 0),
    name(32463, 8, Alias, 0),
    name(32471, 26, Alias, 0),
    name(32497, 9, Alias, 0),
    name(32506, 10, Alias, 0),
    name(32516, 11, Alias, 0),
    name(32527, 10, Alias, 0),
    name(32537, 6, Alias, 0),
    name(32543, 11, Alias, 0),
    name(32554, 8, Alias, 0),
    name(32562, 14, Alias, 0),
    name(32576, 13, Alias, 0),
    name(32589, 15, Alias, 0),
    name(32604, 20, Alias, 0),
    name(32624, 13, Metonym, 0),
    name(32637, 9, Metonym, 0),
    name(32646, 9, Metonym, 0),
    name(32655, 8, Metonym, 0),
    name(32663, 8, Metonym, 0),
    name(32671, 14, Metonym, 0),
    name(32685, 5, Metonym, 0),
    name(32690, 7, Metonym, 0),
    name(32697, 7, Metonym, 0),
    name(32704, 9, Metonym, 0),
    name(32713, 8, Metonym, 0),
    name(32721, 6, Short, 0),
    name(32727, 17, Official, 0),
    name(32744, 16, Alias, 0),
    name(32760, 5, Alias, 0),
    name(32765, 5, Alias, 0),
    name(32770, 5, Alias, 0),
    name(32775, 7, Alias, 0),
    name(32782, 8, Alias, 0),
    name(32790, 7, Alias, 0),
    name(32797, 8, Alias, 0),
    name(32805, 8, Alias, 0),
    name(32813, 8, Alias, 0),
    name(32821, 11, Metonym, 0),
    name(32832, 4, Metonym, 0),
    name(32836, 10, Metonym, 0),
    name(32846, 16, Metonym, 0),
    name(32862, 17, Metonym, 0),
    name(32879, 5, Short, 0),
    name(32884, 36, Official, 0),
    name(32920, 15, Alias, 0),
    name(32935, 16, Former, 76),
    name(32951, 14, Former, 198),
    name(32965, 9, Metonym, 0),
    name(32974, 9, Metonym, 0),
    name(32983, 9, Metonym, 0),
    name(32992, 8, Metonym, 0),
    name(33000, 11, Metonym, 0),
    name(33011, 12, Metonym, 0),
    name(33023, 13, Metonym, 0),
    name(33036, 18, Short, 1),
    name(33054, 15, Alias, 1),
    name(33069, 5, Short, 0),
    name(33074, 17, Official, 0),
    name(33091, 6, Alias, 0),
    name(33097, 5, Metonym, 0),
    name(33102, 12, Short, 0),
    name(33114, 24, Official, 0),
    name(33138, 30, Alias, 0),
    name(33168, 32, Alias, 0),
    name(33200, 11, Short, 0),
    name(33211, 8, Alias, 0),
    name(33219, 20, Alias, 0),
    name(33239, 10, Alias, 0),
    name(33249, 10, Alias, 0),
    name(33259, 13, Alias, 0),
    name(33272, 17, Alias, 0),
    name(33289, 14, Alias, 0),
    name(33303, 13, Alias, 0),
    name(33316, 14, Alias, 0),
    name(33330, 13, Alias, 0),
    name(33343, 13, Metonym, 0),
    name(33356, 10, Metonym, 0),
    name(33366, 11, Metonym, 0),
    name(33377, 4, Short, 0),
    name(33381, 17, Official, 0),
    name(33398, 4, Alias, 0),
    name(33402, 19, Alias, 0),
    name(33421, 8, Alias, 0),
    name(33429, 15, Former, 43),
    name(33444, 28, Former, 43),
    name(33472, 14, Metonym, 0),
    name(33486, 7, Metonym, 0),
    name(33493, 6, Metonym, 0),
    name(33499, 6, Metonym, 0),
    name(33505, 8, Metonym, 0),
    name(33513, 8, Short, 0),
    name(33521, 28, Official, 0),
    name(33549, 10, Alias, 0),
    name(33559, 14, Alias, 0),
    name(33573, 20, Former, 121),
    name(33593, 12, Metonym, 0),
    name(33605, 14, Metonym, 0),
    name(33619, 9, Metonym, 0),
    name(33628, 5, Metonym, 0),
    name(33633, 10, Metonym, 0),
    name(33643, 6, Short, 0),
    name(33649, 18, Official, 0),
    name(33667, 3, Code, 62),
    name(33670, 17, Metonym, 0),
    name(33687, 21, Metonym, 0),
    name(33708, 11, Metonym, 0),
    name(33719, 38, Short, 0),
    name(33757, 4, Alias, 0),
    name(33761, 46, Alias, 0),
    name(33807, 32, Alias, 0),
    name(33839, 41, Alias, 0),
    name(33880, 52, Alias, 0),
    name(33932, 8, Short, 0),
    name(33940, 14, Alias, 0),
    name(33954, 14, Alias, 0),
    name(33968, 14, Alias, 0),
    name(33982, 15, Alias, 0),
    name(33997, 16, Alias, 0),
    name(34013, 43, Alias, 0),
    name(34056, 14, Alias, 0),
    name(34070, 14, Alias, 0),
    name(34084, 4, Short, 0),
    name(34088, 16, Official, 0),
    name(34104, 5, Alias, 0),
    name(34109, 6, Alias, 0),
    name(34115, 20, Alias, 0),
    name(34135, 16, Metonym, 0),
    name(34151, 4, Metonym, 0),
    name(34155, 18, Metonym, 0),
    name(34173, 22, Metonym, 0),
    name(34195, 11, Metonym, 0),
    name(34206, 18, Metonym, 0),
    name(34224, 11, Short, 0),
    name(34235, 27, Official, 0),
    name(34262, 9, Alias, 0),
    name(34271, 10, Alias, 0),
    name(34281, 11, Alias, 0),
    name(34292, 9, Alias, 0),
    name(34301, 10, Alias, 0),
    name(34311, 10, Alias, 0),
    name(34321, 19, Alias, 0),
    name(34340, 11, Alias, 0),
    name(34351, 11, Alias, 0),
    name(34362, 12, Alias, 0),
    name(34374, 9, Alias, 0),
    name(34383, 22, Alias, 0),
    name(34405, 22, Alias, 0),
    name(34427, 31, Former, 108),
    name(34458, 23, Former, 108),
    name(34481, 10, Metonym, 0),
    name(34491, 17, Metonym, 0),
    name(34508, 11, Metonym, 0),
    name(34519, 18, Metonym, 0),
    name(34537, 6, Metonym, 0),
    name(34543, 7, Metonym, 0),
    name(34550, 11, Metonym, 0),
    name(34561, 5, Short, 0),
    name(34566, 17, Official, 0),
    name(34583, 5, Alias, 0),
    name(34588, 6, Alias, 0),
    name(34594, 14, Alias, 0),
    name(34608, 5, Alias, 0),
    name(34613, 5, Metonym, 0),
    name(34618, 8, Metonym, 0),
    name(34626, 9, Metonym, 0),
    name(34635, 16, Short, 0),
    name(34651, 37, Official, 0),
    name(34688, 26, Alias, 0),
    name(34714, 15, Alias, 0),
    name(34729, 10, Alias, 0),
    name(34739, 13, Alias, 0),
    name(34752, 18, Alias, 0),
    name(34770, 15, Alias, 0),
    name(34785, 17, Alias, 0),
    name(34802, 19, Alias, 0),
    name(34821, 33, Former, 53),
    name(34854, 12, Metonym, 0),
    name(34866, 7, Metonym, 0),
    name(34873, 6, Short, 0),
    name(34879, 18, Official, 0),
    name(34897, 5, Alias, 0),
    name(34902, 7, Alias, 0),
    name(34909, 7, Alias, 0),
    name(34916, 7, Alias, 0),
    name(34923, 6, Alias, 0),
    name(34929, 21, Alias, 0),
    name(34950, 12, Alias, 0),
    name(34962, 3, Former, 134),
    name(34965, 27, Former, 134),
    name(34992, 24, Former, 134),
    name(35016, 12, Metonym, 0),
    name(35028, 17, Metonym, 0),
    name(35045, 24, Metonym, 0),
    name(35069, 8, Metonym, 0),
    name(35077, 8, Metonym, 0),
    name(35085, 8, Metonym, 0),
    name(35093, 8, Metonym, 0),
    name(35101, 6, Metonym, 0),
    name(35107, 8, Metonym, 0),
    name(35115, 8, Metonym, 0),
    name(35123, 11, Short, 0),
    name(35134, 27, Official, 0),
    name(35161, 36, Alias, 0),
    name(35197, 10, Alias, 0),
    name(35207, 9, Alias, 0),
    name(35216, 12, Metonym, 0),
    name(35228, 8, Metonym, 0),
    name(35236, 11, Short, 0),
    name(35247, 37, Official, 0),
    name(35284, 6, Alias, 0),
    name(35290, 6, Alias, 0),
    name(35296, 5, Alias, 0),
    name(35301, 14, Alias, 0),
    name(35315, 15, Alias, 0),
    name(35330, 6, Alias, 0),
    name(35336, 15, Alias, 0),
    name(35351, 6, Alias, 0),
    name(35357, 14, Alias, 0),
    name(35371, 9, Alias, 0),
    name(35380, 4, Alias, 0),
    name(35384, 8, Alias, 0),
    name(35392, 16, Alias, 0),
    name(35408, 33, Alias, 0),
    name(35441, 5, Alias, 0),
    name(35446, 12, Alias, 0),
    name(35458, 16, Alias, 0),
    name(35474, 10, Alias, 0),
    name(35484, 11, Alias, 0),
    name(35495, 9, Alias, 0),
    name(35504, 6, Alias, 0),
    name(35510, 4, Alias, 0),
    name(35514, 40, Alias, 0),
    name(35554, 45, Alias, 0),
    name(35599, 9, Alias, 0),
    name(35608, 33, Alias, 0),
    name(35641, 6, Alias, 0),
    name(35647, 9, Alias, 0),
    name(35656, 6, Alias, 0),
    name(35662, 6, Alias, 0),
    name(35668, 33, Alias, 0),
    name(35701, 10, Metonym, 0),
    name(35711, 8, Metonym, 0),
    name(35719, 10, Metonym, 0),
    name(35729, 10, Metonym, 0),
    name(35739, 9, Metonym, 0),
    name(35748, 19, Metonym, 0),
    name(35767, 6, Metonym, 0),
    name(35773, 8, Short, 0),
    name(35781, 19, Official, 0),
    name(35800, 8, Alias, 0),
    name(35808, 10, Alias, 0),
    name(35818, 10, Alias, 0),
    name(35828, 20, Alias, 0),
    name(35848, 21, Alias, 0),
    name(35869, 20, Alias, 0),
    name(35889, 13, Metonym, 0),
    name(35902, 6, Metonym, 0),
    name(35908, 6, Metonym, 0),
    name(35914, 7, Metonym, 0),
    name(35921, 8, Metonym, 0),
    name(35929, 8, Metonym, 0),
    name(35937, 19, Metonym, 0),
    name(35956, 25, Metonym, 0),
    name(35981, 18, Metonym, 0),
    name(35999, 10, Metonym, 0),
    name(36009, 17, Metonym, 0),
    name(36026, 17, Metonym, 0),
    name(36043, 8, Short, 0),
    name(36051, 20, Official, 0),
    name(36071, 8, Alias, 0),
    name(36079, 23, Alias, 0),
    name(36102, 9, Metonym, 0),
    name(36111, 21, Metonym, 0),
    name(36132, 9, Short, 0),
    name(36141, 18, Official, 0),
    name(36159, 19, Alias, 0),
    name(36178, 31, Alias, 0),
    name(36209, 23, Alias, 0),
    name(36232, 19, Alias, 0),
    name(36251, 19, Alias, 0),
    name(36270, 8, Alias, 0),
    name(36278, 8, Alias, 0),
    name(36286, 8, Alias, 0),
    name(36294, 3, Alias, 0),
    name(36297, 4, Alias, 0),
    name(36301, 32, Alias, 0),
    name(36333, 30, Alias, 0),
    name(36363, 3, Alias, 0),
    name(36366, 10, Alias, 0),
    name(36376, 9, Alias, 0),
    name(36385, 29, Alias, 0),
    name(36414, 21, Alias, 0),
    name(36435, 30, Alias, 0),
    name(36465, 17, Alias, 0),
    name(36482, 23, Alias, 0),
    name(36505, 21, Alias, 0),
    name(36526, 10, Alias, 0),
    name(36536, 35, Alias, 0),
    name(36571, 34, Alias, 0),
    name(36605, 25, Alias, 0),
    name(36630, 24, Alias, 0),
    name(36654, 21, Alias, 0),
    name(36675, 22, Alias, 0),
    name(36697, 18, Alias, 0),
    name(36715, 24, Alias, 0),
    name(36739, 36, Alias, 0),
    name(36775, 18, Alias, 0),
    name(36793, 21, Alias, 0),
    name(36814, 35, Alias, 0),
    name(36849, 12, Alias, 0),
    name(36861, 7, Metonym, 0),
    name(36868, 8, Metonym, 0),
    name(36876, 8, Metonym, 0),
    name(36884, 10, Metonym, 0),
    name(36894, 15, Metonym, 0),
    name(36909, 43, Short, 0),
    name(36952, 34, Alias, 0),
    name(36986, 24, Alias, 0),
    name(37010, 16, Short, 0),
    name(37026, 13, Alias, 0),
    name(37039, 23, Alias, 0),
    name(37062, 18, Alias, 0),
    name(37080, 18, Alias, 0),
    name(37098, 21, Alias, 0),
    name(37119, 19, Alias, 0),
    name(37138, 7, Metonym, 0),
    name(37145, 17, Short, 0),
    name(37162, 15, Alias, 0),
    name(37177, 25, Alias, 0),
    name(37202, 23, Alias, 0),
    name(37225, 14, Alias, 0),
    name(37239, 5, Short, 0),
    name(37244, 14, Official, 0),
    name(37258, 5, Alias, 0),
    name(37263, 5, Alias, 0),
    name(37268, 6, Alias, 0),
    name(37274, 9, Metonym, 0),
    name(37283, 11, Metonym, 0),
    name(37294, 11, Metonym, 0),
    name(37305, 4, Metonym, 0),
    name(37309, 12, Metonym, 0),
    name(37321, 8, Short, 0),
    name(37329, 11, Alias, 0),
    name(37340, 14, Alias, 0),
    name(37354, 8, Alias, 0),
    name(37362, 8, Alias, 0),
    name(37370, 19, Alias, 0),
    name(37389, 21, Metonym, 0),
    name(37410, 7, Short, 0),
    name(37417, 7, Alias, 0),
    name(37424, 8, Alias, 0),
    name(37432, 8, Alias, 0),
    name(37440, 8, Alias, 0),
    name(37448, 7, Alias, 0),
    name(37455, 9, Alias, 0),
    name(37464, 14, Alias, 0),
    name(37478, 3, Code, 73),
    name(37481, 18, Former, 82),
    name(37499, 28, Former, 123),
    name(37527, 26, Former, 123),
    name(37553, 29, Former, 154),
    name(37582, 8, Metonym, 0),
    name(37590, 9, Metonym, 0),
    name(37599, 10, Metonym, 0),
    name(37609, 8, Metonym, 0),
    name(37617, 9, Metonym, 0),
    name(37626, 16, Metonym, 0),
    name(37642, 16, Metonym, 0),
    name(37658, 15, Metonym, 0),
    name(37673, 6, Short, 0),
    name(37679, 18, Official, 0),
    name(37697, 14, Alias, 0),
    name(37711, 16, Alias, 0),
    name(37727, 20, Alias, 0),
    name(37747, 20, Alias, 0),
    name(37767, 17, Alias, 0),
    name(37784, 17, Alias, 0),
    name(37801, 22, Alias, 0),
    name(37823, 2, Alias, 0),
    name(37825, 5, Alias, 0),
    name(37830, 7, Alias, 0),
    name(37837, 7, Alias, 0),
    name(37844, 22, Alias, 0),
    name(37866, 7, Alias, 0),
    name(37873, 23, Alias, 0),
    name(37896, 5, Alias, 0),
    name(37901, 5, Alias, 0),
    name(37906, 7, Alias, 0),
    name(37913, 12, Alias, 0),
    name(37925, 16, Alias, 0),
    name(37941, 6, Alias, 0),
    name(37947, 21, Alias, 0),
    name(37968, 8, Alias, 0),
    name(37976, 5, Alias, 0),
    name(37981, 39, Alias, 0),
    name(38020, 12, Alias, 0),
    name(38032, 10, Alias, 0),
    name(38042, 10, Alias, 0),
    name(38052, 9, Alias, 0),
    name(38061, 9, Alias, 0),
    name(38070, 9, Alias, 0),
    name(38079, 5, Former, 89),
    name(38084, 12, Former, 89),
    name(38096, 43, Former, 89),
    name(38139, 44, Former, 89),
    name(38183, 5, Metonym, 191),
    name(38188, 7, Metonym, 191),
    name(38195, 10, Metonym, 191),
    name(38205, 5, Metonym, 191),
    name(38210, 6, Metonym, 191),
    name(38216, 7, Metonym, 0),
    name(38223, 6, Metonym, 191),
    name(38229, 6, Metonym, 191),
    name(38235, 6, Metonym, 191),
    name(38241, 6, Metonym, 191),
    name(38247, 18, Metonym, 191),
    name(38265, 10, Metonym, 191),
    name(38275, 15, Metonym, 0),
    name(38290, 11, Metonym, 191),
    name(38301, 18, Metonym, 0),
    name(38319, 14, Metonym, 191),
    name(38333, 20, Metonym, 0),
    name(38353, 9, Metonym, 191),
    name(38362, 12, Metonym, 191),
    name(38374, 12, Metonym, 191),
    name(38386, 9, Metonym, 0),
    name(38395, 6, Short, 0),
    name(38401, 18, Official, 0),
    name(38419, 6, Alias, 0),
    name(38425, 16, Alias, 0),
    name(38441, 17, Alias, 0),
    name(38458, 21, Alias, 0),
    name(38479, 8, Alias, 0),
    name(38487, 6, Metonym, 0),
    name(38493, 8, Metonym, 0),
    name(38501, 16, Metonym, 0),
    name(38517, 12, Short, 0),
    name(38529, 23, Official, 0),
    name(38552, 11, Alias, 0),
    name(38563, 14, Alias, 0),
    name(38577, 15, Alias, 0),
    name(38592, 11, Alias, 0),
    name(38603, 3, Alias, 0),
    name(38606, 9, Alias, 0),
    name(38615, 13, Alias, 0),
    name(38628, 5, Alias, 0),
    name(38633, 13, Alias, 0),
    name(38646, 13, Alias, 0),
    name(38659, 15, Alias, 0),
    name(38674, 16, Alias, 0),
    name(38690, 46, Alias, 0),
    name(38736, 17, Metonym, 0),
    name(38753, 8, Metonym, 0),
    name(38761, 7, Metonym, 0),
    name(38768, 13, Metonym, 0),
    name(38781, 4, Metonym, 0),
    name(38785, 5, Metonym, 0),
    name(38790, 6, Metonym, 0),
    name(38796, 14, Metonym, 0),
    name(38810, 12, Metonym, 0),
    name(38822, 5, Short, 0),
    name(38827, 21, Official, 0),
    name(38848, 8, Alias, 0),
    name(38856, 11, Alias, 0),
    name(38867, 6, Alias, 0),
    name(38873, 16, Alias, 0),
    name(38889, 6, Alias, 0),
    name(38895, 14, Alias, 0),
    name(38909, 3, Code, 77),
    name(38912, 20, Former, 15),
    name(38932, 32, Former, 156),
    name(38964, 6, Metonym, 0),
    name(38970, 6, Metonym, 0),
    name(38976, 7, Metonym, 0),
    name(38983, 8, Metonym, 0),
    name(38991, 7, Metonym, 0),
    name(38998, 10, Metonym, 0),
    name(39008, 14, Metonym, 0),
    name(39022, 7, Short, 0),
    name(39029, 19, Official, 0),
    name(39048, 24, Alias, 0),
    name(39072, 8, Alias, 0),
    name(39080, 5, Metonym, 0),
    name(39085, 9, Short, 0),
    name(39094, 21, Official, 0),
    name(39115, 9, Alias, 0),
    name(39124, 9, Alias, 0),
    name(39133, 8, Alias, 0),
    name(39141, 9, Alias, 0),
    name(39150, 8, Alias, 0),
    name(39158, 33, Alias, 0),
    name(39191, 9, Alias, 0),
    name(39200, 18, Former, 142),
    name(39218, 16, Metonym, 0),
    name(39234, 10, Metonym, 0),
    name(39244, 44, Short, 0),
    name(39288, 41, Alias, 0),
    name(39329, 35, Alias, 0),
    name(39364, 40, Alias, 0),
    name(39404, 44, Alias, 0),
    name(39448, 39, Alias, 0),
    name(39487, 40, Alias, 0),
    name(39527, 41, Alias, 0),
    name(39568, 5, Alias, 0),
    name(39573, 32, Alias, 0),
    name(39605, 46, Alias, 0),
    name(39651, 44, Short, 0),
    name(39695, 12, Alias, 0),
    name(39707, 33, Alias, 0),
    name(39740, 15, Alias, 0),
    name(39755, 46, Alias, 0),
    name(39801, 10, Alias, 0),
    name(39811, 23, Metonym, 0),
    name(39834, 22, Short, 0),
    name(39856, 25, Alias, 0),
    name(39881, 28, Alias, 0),
    name(39909, 20, Alias, 0),
    name(39929, 21, Alias, 0),
    name(39950, 26, Alias, 0),
    name(39976, 21, Alias, 0),
    name(39997, 22, Alias, 0),
    name(40019, 20, Alias, 0),
    name(40039, 6, Short, 1),
    name(40045, 17, Official, 0),
    name(40062, 15, Short, 0),
    name(40077, 14, Alias, 0),
    name(40091, 14, Alias, 0),
    name(40105, 14, Alias, 0),
    name(40119, 9, Alias, 0),
    name(40128, 13, Alias, 0),
    name(40141, 13, Alias, 0),
    name(40154, 8, Alias, 0),
    name(40162, 13, Alias, 0),
    name(40175, 23, Former, 60),
    name(40198, 36, Former, 60),
    name(40234, 7, Metonym, 0),
    name(40241, 12, Short, 0),
    name(40253, 24, Official, 0),
    name(40277, 10, Alias, 0),
    name(40287, 12, Alias, 0),
    name(40299, 8, Metonym, 0),
    name(40307, 11, Short, 0),
    name(40318, 23, Official, 0),
    name(40341, 11, Alias, 0),
    name(40352, 25, Alias, 0),
    name(40377, 31, Metonym, 0),
    name(40408, 12, Metonym, 0),
    name(40420, 10, Short, 0),
    name(40430, 22, Official, 0),
    name(40452, 34, Alias, 0),
    name(40486, 11, Alias, 0),
    name(40497, 36, Alias, 0),
    name(40533, 12, Alias, 0),
    name(40545, 7, Short, 0),
    name(40552, 27, Official, 0),
    name(40579, 8, Alias, 0),
    name(40587, 7, Alias, 0),
    name(40594, 10, Alias, 0),
    name(40604, 12, Alias, 0),
    name(40616, 14, Alias, 0),
    name(40630, 18, Former, 25),
    name(40648, 26, Former, 158),
    name(40674, 15, Former, 146),
    name(40689, 10, Metonym, 0),
    name(40699, 10, Metonym, 0),
    name(40709, 9, Metonym, 0),
    name(40718, 8, Metonym, 0),
    name(40726, 13, Metonym, 0),
    name(40739, 25, Short, 0),
    name(40764, 23, Alias, 0),
    name(40787, 24, Alias, 0),
    name(40811, 21, Alias, 0),
    name(40832, 23, Alias, 0),
    name(40855, 22, Alias, 0),
    name(40877, 6, Short, 0),
    name(40883, 18, Official, 0),
    name(40901, 16, Alias, 0),
    name(40917, 6, Alias, 0),
    name(40923, 7, Alias, 0),
    name(40930, 6, Alias, 0),
    name(40936, 7, Alias, 0),
    name(40943, 10, Alias, 0),
    name(40953, 31, Alias, 0),
    name(40984, 12, Alias, 0),
    name(40996, 15, Metonym, 0),
    name(41011, 7, Metonym, 197),
    name(41018, 8, Metonym, 197),
    name(41026, 8, Metonym, 197),
    name(41034, 7, Metonym, 197),
    name(41041, 9, Metonym, 197),
    name(41050, 12, Metonym, 197),
    name(41062, 14, Metonym, 197),
    name(41076, 11, Short, 0),
    name(41087, 23, Official, 0),
    name(41110, 13, Alias, 0),
    name(41123, 14, Alias, 0),
    name(41137, 9, Alias, 0),
    name(41146, 10, Alias, 0),
    name(41156, 13, Alias, 0),
    name(41169, 14, Alias, 0),
    name(41183, 13, Alias, 0),
    name(41196, 9, Alias, 0),
    name(41205, 11, Alias, 0),
    name(41216, 6, Metonym, 0),
    name(41222, 7, Metonym, 0),
    name(41229, 4, Metonym, 0),
    name(41233, 24, Short, 0),
    name(41257, 47, Official, 0),
    name(41304, 23, Alias, 0),
    name(41327, 22, Alias, 0),
    name(41349, 23, Alias, 0),
    name(41372, 8, Alias, 0),
    name(41380, 21, Alias, 0),
    name(41401, 22, Alias, 0),
    name(41423, 24, Alias, 0),
    name(41447, 19, Former, 52),
    name(41466, 15, Metonym, 0),
    name(41481, 12, Short, 0),
    name(41493, 35, Official, 0),
    name(41528, 4, Alias, 0),
    name(41532, 4, Alias, 0),
    name(41536, 15, Alias, 0),
    name(41551, 14, Alias, 0),
    name(41565, 13, Alias, 0),
    name(41578, 11, Alias, 0),
    name(41589, 4, Alias, 0),
    name(41593, 4, Alias, 0),
    name(41597, 5, Alias, 0),
    name(41602, 42, Alias, 0),
    name(41644, 47, Alias, 0),
    name(41691, 42, Alias, 0),
    name(41733, 17, Alias, 0),
    name(41750, 16, Alias, 0),
    name(41766, 17, Alias, 0),
    name(41783, 17, Alias, 0),
    name(41800, 45, Alias, 0),
    name(41845, 7, Alias, 0),
    name(41852, 11, Alias, 0),
    name(41863, 23, Alias, 0),
    name(41886, 4, Alias, 0),
    name(41890, 8, Alias, 0),
    name(41898, 27, Alias, 0),
    name(41925, 79, Alias, 0),
    name(42004, 5, Metonym, 0),
    name(42009, 7, Metonym, 0),
    name(42016, 10, Metonym, 0),
    name(42026, 5, Metonym, 0),
    name(42031, 6, Metonym, 0),
    name(42037, 6, Metonym, 0),
    name(42043, 6, Metonym, 0),
    name(42049, 6, Metonym, 0),
    name(42055, 6, Metonym, 0),
    name(42061, 18, Metonym, 0),
    name(42079, 10, Metonym, 0),
    name(42089, 11, Metonym, 0),
    name(42100, 14, Metonym, 0),
    name(42114, 9, Metonym, 0),
    name(42123, 12, Metonym, 0),
    name(42135, 12, Metonym, 0),
    name(42147, 8, Short, 0),
    name(42155, 20, Official, 0),
    name(42175, 7, Alias, 0),
    name(42182, 12, Former, 55),
    name(42194, 12, Former, 55),
    name(42206, 18, Former, 55),
    name(42224, 10, Metonym, 0),
    name(42234, 8, Short, 0),
    name(42242, 15, Official, 0),
    name(42257, 10, Alias, 0),
    name(42267, 19, Alias, 0),
    name(42286, 19, Alias, 0),
    name(42305, 20, Alias, 0),
    name(42325, 10, Alias, 0),
    name(42335, 9, Alias, 0),
    name(42344, 9, Alias, 0),
    name(42353, 20, Alias, 0),
    name(42373, 8, Alias, 0),
    name(42381, 20, Alias, 0),
    name(42401, 9, Alias, 0),
    name(42410, 10, Metonym, 0),
    name(42420, 20, Metonym, 0),
    name(42440, 7, Metonym, 0),
    name(42447, 9, Metonym, 0),
    name(42456, 8, Short, 0),
    name(42464, 20, Official, 0),
    name(42484, 9, Alias, 0),
    name(42493, 19, Alias, 0),
    name(42512, 9, Alias, 0),
    name(42521, 9, Alias, 0),
    name(42530, 9, Alias, 0),
    name(42539, 14, Metonym, 0),
    name(42553, 7, Metonym, 0),
    name(42560, 9, Metonym, 0),
    name(42569, 9, Metonym, 0),
    name(42578, 7, Metonym, 0),
    name(42585, 6, Short, 0),
    name(42591, 17, Official, 0),
    name(42608, 20, Alias, 0),
    name(42628, 6, Alias, 0),
    name(42634, 8, Alias, 0),
    name(42642, 6, Alias, 0),
    name(42648, 6, Alias, 0),
    name(42654, 7, Alias, 0),
    name(42661, 6, Alias, 0),
    name(42667, 7, Alias, 0),
    name(42674, 7, Alias, 0),
    name(42681, 18, Metonym, 0),
    name(42699, 9, Metonym, 0),
    name(42708, 8, Metonym, 0),
    name(42716, 8, Metonym, 0),
    name(42724, 9, Metonym, 0),
    name(42733, 9, Metonym, 0),
    name(42742, 8, Short, 0),
    name(42750, 19, Official, 0),
    name(42769, 10, Alias, 0),
    name(42779, 8, Alias, 0),
    name(42787, 20, Alias, 0),
    name(42807, 29, Alias, 0),
    name(42836, 16, Alias, 0),
    name(42852, 20, Former, 78),
    name(42872, 6, Former, 78),
    name(42878, 11, Former, 78),
    name(42889, 9, Former, 78),
    name(42898, 9, Former, 78),
    name(42907, 11, Former, 78),
    name(42918, 7, Metonym, 0),
    name(42925, 7, Metonym, 0),
    name(42932, 25, Short, 0),
    name(42957, 23, Alias, 0),
    name(42980, 13, Alias, 0),
    name(42993, 12, Alias, 0),
    name(43005, 25, Alias, 0),
    name(43030, 35, Alias, 0),
    name(43065, 11, Alias, 0),
    name(43076, 27, Alias, 0),
    name(43103, 12, Alias, 0),
    name(43115, 18, Alias, 0),
    name(43133, 35, Alias, 0),
    name(43168, 13, Alias, 0),
    name(43181, 11, Metonym, 0),
    name(43192, 10, Short, 0),
    name(43202, 22, Official, 0),
    name(43224, 14, Alias, 0),
    name(43238, 9, Alias, 0),
    name(43247, 5, Alias, 0),
    name(43252, 9, Alias, 0),
    name(43261, 10, Alias, 0),
    name(43271, 22, Alias, 0),
    name(43293, 18, Former, 59),
    name(43311, 20, Metonym, 0),
    name(43331, 5, Short, 0),
    name(43336, 20, Official, 0),
    name(43356, 25, Alias, 0),
    name(43381, 23, Alias, 0),
    name(43404, 26, Alias, 0),
    name(43430, 5, Alias, 0),
    name(43435, 6, Alias, 0),
    name(43441, 7, Alias, 0),
    name(43448, 6, Alias, 0),
    name(43454, 15, Alias, 0),
    name(43469, 5, Alias, 0),
    name(43474, 6, Alias, 0),
    name(43480, 10, Alias, 0),
    name(43490, 10, Alias, 0),
    name(43500, 5, Metonym, 0),
    name(43505, 7, Metonym, 0),
    name(43512, 8, Metonym, 0),
    name(43520, 8, Metonym, 0),
    name(43528, 7, Metonym, 0),
    name(43535, 16, Metonym, 0),
    name(43551, 29, Metonym, 0),
    name(43580, 8, Metonym, 0),
    name(43588, 24, Short, 0),
    name(43612, 21, Alias, 0),
    name(43633, 20, Alias, 0),
    name(43653, 21, Alias, 0),
    name(43674, 20, Alias, 0),
    name(43694, 3, Alias, 0),
    name(43697, 14, Alias, 0),
    name(43711, 23, Alias, 0),
    name(43734, 25, Alias, 0),
    name(43759, 13, Metonym, 0),
    name(43772, 4, Short, 0),
    name(43776, 16, Official, 0),
    name(43792, 5, Alias, 0),
    name(43797, 4, Alias, 0),
    name(43801, 20, Alias, 0),
    name(43821, 5, Alias, 0),
    name(43826, 6, Alias, 0),
    name(43832, 5, Alias, 0),
    name(43837, 8, Alias, 0),
    name(43845, 11, Former, 27),
    name(43856, 9, Metonym, 45),
    name(43865, 9, Metonym, 0),
    name(43874, 6, Metonym, 0),
    name(43880, 4, Short, 0),
    name(43884, 17, Official, 0),
    name(43901, 16, Alias, 0),
    name(43917, 21, Alias, 0),
    name(43938, 15, Former, 24),
    name(43953, 5, Metonym, 0),
    name(43958, 8, Short, 0),
    name(43966, 19, Official, 0),
    name(43985, 11, Alias, 0),
    name(43996, 12, Alias, 0),
    name(44008, 7, Alias, 0),
    name(44015, 9, Alias, 0),
    name(44024, 10, Alias, 0),
    name(44034, 10, Alias, 0),
    name(44044, 27, Alias, 0),
    name(44071, 42, Alias, 0),
    name(44113, 9, Alias, 0),
    name(44122, 15, Former, 12),
    name(44137, 4, Former, 12),
    name(44141, 7, Metonym, 0),
    name(44148, 18, Metonym, 0),
    name(44166, 11, Metonym, 0),
    name(44177, 28, Metonym, 0),
    name(44205, 10, Metonym, 0),
    name(44215, 12, Metonym, 0),
    name(44227, 21, Metonym, 0),
    name(44248, 10, Short, 0),
    name(44258, 22, Official, 0),
    name(44280, 11, Alias, 0),
    name(44291, 13, Alias, 0),
    name(44304, 13, Alias, 0),
    name(44317, 12, Alias, 0),
    name(44329, 12, Alias, 0),
    name(44341, 10, Alias, 0),
    name(44351, 12, Alias, 0),
    name(44363, 11, Alias, 0),
    name(44374, 10, Alias, 0),
    name(44384, 22, Alias, 0),
    name(44406, 20, Alias, 0),
    name(44426, 11, Former, 106),
    name(44437, 9, Former, 106),
    name(44446, 31, Former, 106),
    name(44477, 10, Metonym, 0),
    name(44487, 8, Metonym, 0),
    name(44495, 9, Metonym, 0),
    name(44504, 8, Metonym, 0),
    name(44512, 7, Short, 0),
    name(44519, 15, Alias, 0),
    name(44534, 8, Alias, 0),
    name(44542, 12, Short, 0),
    name(44554, 24, Alias, 0),
    name(44578, 12, Alias, 0),
    name(44590, 14, Alias, 0),
    name(44604, 9, Alias, 0),
    name(44613, 10, Alias, 0),
    name(44623, 10, Alias, 0),
    name(44633, 15, Alias, 0),
    name(44648, 24, Alias, 0),
    name(44672, 11, Former, 102),
    name(44683, 33, Former, 102),
    name(44716, 8, Metonym, 0),
    name(44724, 9, Metonym, 0),
    name(44733, 8, Metonym, 0),
    name(44741, 9, Metonym, 0),
    name(44750, 7, Metonym, 0),
    name(44757, 8, Metonym, 0),
    name(44765, 11, Short, 0),
    name(44776, 34, Official, 0),
    name(44810, 33, Alias, 0),
    name(44843, 24, Alias, 0),
    name(44867, 10, Alias, 0),
    name(44877, 8, Alias, 0),
    name(44885, 9, Alias, 0),
    name(44894, 13, Alias, 0),
    name(44907, 15, Alias, 0),
    name(44922, 14, Alias, 0),
    name(44936, 10, Former, 74),
    name(44946, 19, Former, 56),
    name(44965, 16, Former, 56),
    name(44981, 15, Former, 56),
    name(44996, 16, Former, 56),
    name(45012, 4, Metonym, 0),
    name(45016, 5, Short, 0),
    name(45021, 16, Official, 0),
    name(45037, 16, Alias, 0),
    name(45053, 15, Alias, 0),
    name(45068, 10, Metonym, 0),
    name(45078, 19, Short, 0),
    name(45097, 31, Official, 0),
    name(45128, 3, Alias, 0),
    name(45131, 17, Alias, 0),
    name(45148, 8, Alias, 0),
    name(45156, 17, Alias, 0),
    name(45173, 19, Alias, 0),
    name(45192, 17, Alias, 0),
    name(45209, 17, Alias, 0),
    name(45226, 18, Alias, 0),
    name(45244, 18, Alias, 0),
    name(45262, 13, Metonym, 0),
    name(45275, 14, Metonym, 0),
    name(45289, 20, Metonym, 0),
    name(45309, 7, Short, 0),
    name(45316, 19, Official, 0),
    name(45335, 7, Alias, 0),
    name(45342, 8, Alias, 0),
    name(45350, 17, Alias, 0),
    name(45367, 7, Alias, 0),
    name(45374, 5, Alias, 0),
    name(45379, 6, Alias, 0),
    name(45385, 8, Alias, 0),
    name(45393, 14, Former, 17),
    name(45407, 18, Former, 137),
    name(45425, 15, Metonym, 0),
    name(45440, 15, Metonym, 0),
    name(45455, 5, Metonym, 0),
    name(45460, 8, Short, 0),
    name(45468, 20, Official, 0),
    name(45488, 18, Alias, 0),
    name(45506, 7, Alias, 0),
    name(45513, 8, Alias, 0),
    name(45521, 7, Alias, 0),
    name(45528, 6, Alias, 0),
    name(45534, 6, Alias, 0),
    name(45540, 7, Alias, 0),
    name(45547, 7, Alias, 0),
    name(45554, 7, Alias, 0),
    name(45561, 8, Alias, 0),
    name(45569, 6, Alias, 0),
    name(45575, 7, Alias, 0),
    name(45582, 20, Alias, 0),
    name(45602, 11, Alias, 0),
    name(45613, 12, Alias, 0),
    name(45625, 8, Metonym, 0),
    name(45633, 14, Metonym, 0),
    name(45647, 6, Metonym, 0),
    name(45653, 6, Metonym, 0),
    name(45659, 13, Metonym, 0),
    name(45672, 6, Metonym, 0),
    name(45678, 8, Metonym, 0),
    name(45686, 15, Metonym, 0),
    name(45701, 13, Metonym, 0),
    name(45714, 8, Metonym, 0),
    name(45722, 17, Metonym, 0),
    name(45739, 6, Short, 0),
    name(45745, 14, Former, 61),
    name(45759, 8, Metonym, 0),
    name(45767, 6, Metonym, 0),
    name(45773, 6, Short, 0),
    name(45779, 17, Official, 0),
    name(45796, 14, Alias, 0),
    name(45810, 7, Alias, 0),
    name(45817, 7, Alias, 0),
    name(45824, 10, Alias, 0),
    name(45834, 17, Alias, 0),
    name(45851, 16, Alias, 0),
    name(45867, 3, Alias, 0),
    name(45870, 27, Alias, 0),
    name(45897, 18, Alias, 0),
    name(45915, 14, Alias, 0),
    name(45929, 19, Alias, 0),
    name(45948, 20, Alias, 0),
    name(45968, 62, Alias, 0),
    name(46030, 4, Alias, 0),
    name(46034, 12, Alias, 0),
    name(46046, 6, Alias, 0),
    name(46052, 12, Alias, 0),
    name(46064, 13, Alias, 0),
    name(46077, 14, Alias, 0),
    name(46091, 25, Alias, 0),
    name(46116, 25, Alias, 0),
    name(46141, 6, Alias, 0),
    name(46147, 15, Alias, 0),
    name(46162, 14, Alias, 0),
    name(46176, 12, Alias, 0),
    name(46188, 12, Alias, 0),
    name(46200, 6, Alias, 0),
    name(46206, 6, Alias, 0),
    name(46212, 6, Alias, 0),
    name(46218, 5, Former, 88),
    name(46223, 5, Former, 88),
    name(46228, 4, Former, 88),
    name(46232, 19, Metonym, 0),
    name(46251, 6, Metonym, 0),
    name(46257, 6, Metonym, 0),
    name(46263, 6, Metonym, 0),
    name(46269, 6, Metonym, 0),
    name(46275, 8, Short, 0),
    name(46283, 27, Official, 0),
    name(46310, 31, Alias, 0),
    name(46341, 28, Alias, 0),
    name(46369, 28, Alias, 0),
    name(46397, 8, Alias, 0),
    name(46405, 8, Alias, 0),
    name(46413, 13, Alias, 0),
    name(46426, 28, Alias, 0),
    name(46454, 23, Former, 151),
    name(46477, 42, Former, 151),
    name(46519, 8, Metonym, 0),
    name(46527, 13, Metonym, 0),
    name(46540, 10, Metonym, 0),
    name(46550, 6, Metonym, 0),
    name(46556, 8, Metonym, 0),
    name(46564, 6, Short, 0),
    name(46570, 18, Official, 0),
    name(46588, 7, Alias, 0),
    name(46595, 19, Former, 31),
    name(46614, 19, Metonym, 0),
    name(46633, 7, Metonym, 0),
    name(46640, 7, Short, 0),
    name(46647, 9, Alias, 0),
    name(46656, 19, Alias, 0),
    name(46675, 7, Alias, 0),
    name(46682, 7, Alias, 0),
    name(46689, 7, Alias, 0),
    name(46696, 8, Alias, 0),
    name(46704, 8, Alias, 0),
    name(46712, 8, Alias, 0),
    name(46720, 7, Alias, 0),
    name(46727, 14, Alias, 0),
    name(46741, 14, Alias, 0),
    name(46755, 13, Former, 93),
    name(46768, 14, Former, 93),
    name(46782, 13, Former, 93),
    name(46795, 35, Former, 93),
    name(46830, 9, Metonym, 0),
    name(46839, 7, Metonym, 0),
    name(46846, 14, Metonym, 0),
    name(46860, 12, Metonym, 0),
    name(46872, 4, Metonym, 0),
    name(46876, 4, Metonym, 0),
    name(46880, 5, Metonym, 0),
    name(46885, 6, Metonym, 0),
    name(46891, 4, Metonym, 0),
    name(46895, 5, Metonym, 0),
    name(46900, 22, Metonym, 0),
    name(46922, 17, Metonym, 0),
    name(46939, 14, Metonym, 0),
    name(46953, 8, Metonym, 0),
    name(46961, 8, Metonym, 0),
    name(46969, 36, Short, 0),
    name(47005, 28, Alias, 0),
    name(47033, 31, Alias, 0),
    name(47064, 42, Alias, 0),
    name(47106, 48, Alias, 0),
    name(47154, 33, Alias, 0),
    name(47187, 38, Alias, 0),
    name(47225, 38, Alias, 0),
    name(47263, 21, Alias, 0),
    name(47284, 16, Alias, 0),
    name(47300, 25, Alias, 0),
    name(47325, 26, Alias, 0),
    name(47351, 42, Alias, 0),
    name(47393, 7, Short, 0),
    name(47400, 28, Official, 0),
    name(47428, 27, Alias, 0),
    name(47455, 19, Alias, 0),
    name(47474, 31, Alias, 0),
    name(47505, 7, Alias, 0),
    name(47512, 10, Metonym, 0),
    name(47522, 11, Metonym, 0),
    name(47533, 15, Metonym, 0),
    name(47548, 13, Short, 0),
    name(47561, 24, Official, 0),
    name(47585, 3, Alias, 0),
    name(47588, 7, Alias, 0),
    name(47595, 7, Alias, 0),
    name(47602, 28, Alias, 0),
    name(47630, 9, Alias, 0),
    name(47639, 6, Alias, 0),
    name(47645, 3, Alias, 0),
    name(47648, 14, Alias, 0),
    name(47662, 26, Alias, 0),
    name(47688, 26, Alias, 0),
    name(47714, 17, Alias, 0),
    name(47731, 14, Alias, 0),
    name(47745, 17, Alias, 0),
    name(47762, 11, Alias, 0),
    name(47773, 21, Alias, 0),
    name(47794, 13, Alias, 0),
    name(47807, 5, Alias, 0),
    name(47812, 18, Alias, 0),
    name(47830, 19, Alias, 0),
    name(47849, 18, Alias, 0),
    name(47867, 30, Alias, 0),
    name(47897, 16, Alias, 0),
    name(47913, 23, Alias, 0),
    name(47936, 10, Alias, 0),
    name(47946, 3, Alias, 0),
    name(47949, 11, Alias, 0),
    name(47960, 23, Alias, 0),
    name(47983, 6, Alias, 0),
    name(47989, 33, Alias, 0),
    name(48022, 48, Alias, 0),
    name(48070, 12, Alias, 0),
    name(48082, 21, Alias, 0),
    name(48103, 6, Alias, 0),
    name(48109, 6, Alias, 0),
    name(48115, 24, Metonym, 0),
    name(48139, 11, Metonym, 0),
    name(48150, 10, Metonym, 0),
    name(48160, 12, Metonym, 0),
    name(48172, 11, Metonym, 0),
    name(48183, 11, Metonym, 0),
    name(48194, 11, Metonym, 0),
    name(48205, 12, Metonym, 0),
    name(48217, 24, Metonym, 0),
    name(48241, 7, Metonym, 0),
    name(48248, 14, Metonym, 0),
    name(48262, 10, Metonym, 0),
    name(48272, 11, Metonym, 0),
    name(48283, 19, Metonym, 0),
    name(48302, 16, Metonym, 0),
    name(48318, 10, Metonym, 0),
    name(48328, 19, Metonym, 0),
    name(48347, 9, Metonym, 0),
    name(48356, 10, Metonym, 0),
    name(48366, 15, Metonym, 0),
    name(48381, 12, Metonym, 0),
    name(48393, 12, Metonym, 0),
    name(48405, 9, Metonym, 0),
    name(48414, 11, Metonym, 0),
    name(48425, 15, Metonym, 0),
    name(48440, 11, Metonym, 0),
    name(48451, 11, Metonym, 0),
    name(48462, 12, Metonym, 0),
    name(48474, 18, Metonym, 0),
    name(48492, 10, Short, 0),
    name(48502, 22, Official, 0),
    name(48524, 11, Alias, 0),
    name(48535, 11, Alias, 0),
    name(48546, 12, Alias, 0),
    name(48558, 10, Alias, 0),
    name(48568, 12, Alias, 0),
    name(48580, 12, Alias, 0),
    name(48592, 11, Alias, 0),
    name(48603, 20, Alias, 0),
    name(48623, 20, Alias, 0),
    name(48643, 9, Former, 101),
    name(48652, 31, Former, 101),
    name(48683, 8, Metonym, 0),
    name(48691, 15, Metonym, 0),
    name(48706, 8, Metonym, 0),
    name(48714, 9, Metonym, 0),
    name(48723, 8, Metonym, 0),
    name(48731, 7, Metonym, 0),
    name(48738, 8, Metonym, 0),
    name(48746, 8, Short, 0),
    name(48754, 13, Alias, 0),
    name(48767, 18, Alias, 0),
    name(48785, 19, Alias, 0),
    name(48804, 16, Alias, 0),
    name(48820, 19, Alias, 0),
    name(48839, 13, Alias, 0),
    name(48852, 14, Alias, 0),
    name(48866, 29, Alias, 0),
    name(48895, 23, Alias, 0),
    name(48918, 12, Alias, 0),
    name(48930, 12, Alias, 0),
    name(48942, 10, Alias, 0),
    name(48952, 9, Alias, 0),
    name(48961, 18, Alias, 0),
    name(48979, 31, Alias, 0),
    name(49010, 26, Alias, 0),
    name(49036, 7, Alias, 0),
    name(49043, 18, Alias, 0),
    name(49061, 12, Alias, 0),
    name(49073, 18, Alias, 0),
    name(49091, 13, Alias, 0),
    name(49104, 8, Alias, 0),
    name(49112, 7, Alias, 0),
    name(49119, 12, Alias, 0),
    name(49131, 12, Alias, 0),
    name(49143, 17, Alias, 0),
    name(49160, 28, Alias, 0),
    name(49188, 16, Metonym, 0),
    name(49204, 15, Metonym, 0),
    name(49219, 11, Metonym, 0),
    name(49230, 21, Metonym, 0),
    name(49251, 12, Metonym, 0),
    name(49263, 9, Metonym, 0),
    name(49272, 10, Metonym, 0),
    name(49282, 32, Short, 0),
    name(49314, 3, Alias, 0),
    name(49317, 13, Alias, 0),
    name(49330, 25, Alias, 0),
    name(49355, 31, Alias, 0),
    name(49386, 24, Alias, 0),
    name(49410, 28, Alias, 0),
    name(49438, 30, Alias, 0),
    name(49468, 25, Alias, 0),
    name(49493, 9, Metonym, 0),
    name(49502, 13, Short, 0),
    name(49515, 31, Official, 0),
    name(49546, 17, Alias, 0),
    name(49563, 3, Alias, 0),
    name(49566, 4, Alias, 0),
    name(49570, 30, Alias, 0),
    name(49600, 30, Alias, 0),
    name(49630, 12, Alias, 0),
    name(49642, 11, Alias, 0),
    name(49653, 14, Alias, 0),
    name(49667, 38, Alias, 0),
    name(49705, 16, Alias, 0),
    name(49721, 17, Alias, 0),
    name(49738, 15, Alias, 0),
    name(49753, 16, Alias, 0),
    name(49769, 17, Alias, 0),
    name(49786, 33, Alias, 0),
    name(49819, 8, Former, 116),
    name(49827, 7, Former, 116),
    name(49834, 5, Metonym, 0),
    name(49839, 9, Metonym, 0),
    name(49848, 9, Short, 0),
    name(49857, 32, Official, 0),
    name(49889, 14, Alias, 0),
    name(49903, 21, Alias, 0),
    name(49924, 35, Alias, 0),
    name(49959, 37, Alias, 0),
    name(49996, 15, Alias, 0),
    name(50011, 26, Former, 14),
    name(50037, 7, Metonym, 0),
    name(50044, 23, Metonym, 0),
    name(50067, 10, Metonym, 0),
    name(50077, 17, Metonym, 0),
    name(50094, 21, Metonym, 0),
    name(50115, 22, Short, 0),
    name(50137, 14, Official, 0),
    name(50151, 3, Alias, 0),
    name(50154, 24, Alias, 0),
    name(50178, 25, Alias, 0),
    name(50203, 15, Alias, 0),
    name(50218, 27, Alias, 0),
    name(50245, 25, Alias, 0),
    name(50270, 19, Alias, 0),
    name(50289, 13, Alias, 0),
    name(50302, 26, Alias, 0),
    name(50328, 9, Metonym, 0),
    name(50337, 28, Short, 0),
    name(50365, 35, Official, 0),
    name(50400, 23, Alias, 0),
    name(50423, 28, Alias, 0),
    name(50451, 24, Alias, 0),
    name(50475, 32, Alias, 0),
    name(50507, 15, Alias, 0),
    name(50522, 26, Alias, 0),
    name(50548, 26, Alias, 0),
    name(50574, 37, Alias, 0),
    name(50611, 23, Alias, 0),
    name(50634, 26, Alias, 0),
    name(50660, 17, Alias, 0),
    name(50677, 4, Alias, 0),
    name(50681, 14, Alias, 0),
    name(50695, 20, Alias, 0),
    name(50715, 13, Alias, 0),
    name(50728, 26, Alias, 0),
    name(50754, 29, Alias, 0),
    name(50783, 16, Metonym, 0),
    name(50799, 7, Short, 0),
    name(50806, 30, Official, 0),
    name(50836, 45, Alias, 0),
    name(50881, 32, Alias, 0),
    name(50913, 35, Alias, 0),
    name(50948, 3, Alias, 0),
    name(50951, 29, Alias, 0),
    name(50980, 31, Alias, 0),
    name(51011, 8, Alias, 0),
    name(51019, 10, Alias, 0),
    name(51029, 8, Alias, 0),
    name(51037, 7, Alias, 0),
    name(51044, 7, Alias, 0),
    name(51051, 6, Alias, 0),
    name(51057, 7, Metonym, 174),
    name(51064, 5, Metonym, 174),
    name(51069, 9, Metonym, 174),
    name(51078, 7, Short, 0),
    name(51085, 19, Official, 0),
    name(51104, 22, Alias, 0),
    name(51126, 8, Alias, 0),
    name(51134, 13, Former, 85),
    name(51147, 12, Former, 85),
    name(51159, 24, Former, 85),
    name(51183, 19, Former, 85),
    name(51202, 16, Former, 85),
    name(51218, 9, Metonym, 0),
    name(51227, 11, Short, 1),
    name(51238, 17, Short, 0),
    name(51255, 42, Official, 0),
    name(51297, 23, Alias, 0),
    name(51320, 15, Alias, 0),
    name(51335, 17, Alias, 0),
    name(51352, 15, Alias, 0),
    name(51367, 16, Alias, 0),
    name(51383, 8, Metonym, 0),
    name(51391, 5, Short, 0),
    name(51396, 26, Official, 0),
    name(51422, 12, Former, 2),
    name(51434, 34, Former, 150),
    name(51468, 14, Former, 71),
    name(51482, 16, Former, 71),
    name(51498, 8, Former, 71),
    name(51506, 13, Former, 71),
    name(51519, 9, Former, 71),
    name(51528, 4, Metonym, 0),
    name(51532, 6, Short, 0),
    name(51538, 18, Official, 0),
    name(51556, 6, Alias, 0),
    name(51562, 27, Alias, 0),
    name(51589, 19, Alias, 0),
    name(51608, 22, Alias, 0),
    name(51630, 35, Alias, 0),
    name(51665, 19, Alias, 0),
    name(51684, 23, Alias, 0),
    name(51707, 43, Alias, 0),
    name(51750, 7, Alias, 0),
    name(51757, 3, Alias, 0),
    name(51760, 15, Alias, 0),
    name(51775, 16, Alias, 0),
    name(51791, 20, Alias, 0),
    name(51811, 20, Alias, 0),
    name(51831, 21, Alias, 0),
    name(51852, 3, Alias, 0),
    name(51855, 12, Alias, 0),
    name(51867, 3, Alias, 0),
    name(51870, 12, Alias, 0),
    name(51882, 32, Alias, 0),
    name(51914, 9, Metonym, 0),
    name(51923, 10, Metonym, 0),
    name(51933, 8, Metonym, 0),
    name(51941, 16, Metonym, 0),
    name(51957, 13, Short, 0),
    name(51970, 20, Official, 0),
    name(51990, 3, Alias, 0),
    name(51993, 25, Alias, 0),
    name(52018, 19, Alias, 0),
    name(52037, 16, Alias, 0),
    name(52053, 24, Alias, 0),
    name(52077, 14, Alias, 0),
    name(52091, 16, Alias, 0),
    name(52107, 11, Alias, 0),
    name(52118, 15, Alias, 0),
    name(52133, 15, Alias, 0),
    name(52148, 14, Alias, 0),
    name(52162, 14, Alias, 0),
    name(52176, 16, Alias, 0),
    name(52192, 22, Alias, 0),
    name(52214, 8, Former, 136),
    name(52222, 7, Former, 136),
    name(52229, 27, Metonym, 0),
    name(52256, 6, Metonym, 0),
    name(52262, 9, Metonym, 0),
    name(52271, 10, Short, 0),
    name(52281, 22, Official, 0),
    name(52303, 9, Alias, 0),
    name(52312, 19, Alias, 0),
    name(52331, 10, Alias, 0),
    name(52341, 20, Alias, 0),
    name(52361, 5, Short, 1),
    name(52366, 16, Official, 0),
    name(52382, 5, Metonym, 1),
    name(52387, 6, Metonym, 1),
    name(52393, 13, Metonym, 1),
    name(52406, 20, Short, 0),
    name(52426, 3, Alias, 0),
    name(52429, 22, Alias, 0),
    name(52451, 23, Alias, 0),
    name(52474, 22, Alias, 0),
    name(52496, 3, Alias, 0),
    name(52499, 29, Alias, 0),
    name(52528, 48, Alias, 0),
    name(52576, 11, Short, 0),
    name(52587, 19, Official, 0),
    name(52606, 15, Alias, 0),
    name(52621, 31, Alias, 0),
    name(52652, 16, Alias, 0),
    name(52668, 30, Alias, 0),
    name(52698, 9, Alias, 0),
    name(52707, 26, Alias, 0),
    name(52733, 27, Alias, 0),
    name(52760, 3, Alias, 0),
    name(52763, 13, Alias, 0),
    name(52776, 8, Alias, 0),
    name(52784, 14, Alias, 0),
    name(52798, 15, Alias, 0),
    name(52813, 14, Alias, 0),
    name(52827, 5, Former, 90),
    name(52832, 5, Former, 90),
    name(52837, 5, Metonym, 0),
    name(52842, 5, Metonym, 0),
    name(52847, 10, Metonym, 0),
    name(52857, 8, Short, 1),
    name(52865, 29, Official, 0),
    name(52894, 19, Alias, 0),
    name(52913, 20, Alias, 0),
    name(52933, 21, Alias, 0),
    name(52954, 11, Short, 0),
    name(52965, 37, Official, 0),
    name(53002, 16, Alias, 0),
    name(53018, 33, Alias, 0),
    name(53051, 13, Alias, 0),
    name(53064, 9, Alias, 0),
    name(53073, 4, Alias, 0),
    name(53077, 32, Alias, 0),
    name(53109, 35, Alias, 0),
    name(53144, 14, Alias, 0),
    name(53158, 9, Alias, 0),
    name(53167, 12, Alias, 0),
    name(53179, 23, Alias, 0),
    name(53202, 13, Alias, 0),
    name(53215, 13, Alias, 0),
    name(53228, 13, Alias, 0),
    name(53241, 20, Alias, 0),
    name(53261, 4, Metonym, 1),
    name(53265, 5, Short, 0),
    name(53270, 17, Official, 0),
    name(53287, 8, Alias, 0),
    name(53295, 6, Alias, 0),
    name(53301, 5, Alias, 0),
    name(53306, 13, Alias, 0),
    name(53319, 15, Alias, 0),
    name(53334, 10, Alias, 0),
    name(53344, 5, Metonym, 187),
    name(53349, 13, Metonym, 187),
    name(53362, 5, Metonym, 187),
    name(53367, 10, Metonym, 187),
    name(53377, 10, Short, 0),
    name(53387, 40, Official, 0),
    name(53427, 29, Alias, 0),
    name(53456, 4, Alias, 0),
    name(53460, 39, Alias, 0),
    name(53499, 10, Alias, 0),
    name(53509, 10, Alias, 0),
    name(53519, 11, Alias, 0),
    name(53530, 11, Alias, 0),
    name(53541, 37, Alias, 0),
    name(53578, 21, Alias, 0),
    name(53599, 14, Alias, 0),
    name(53613, 4, Alias, 0),
    name(53617, 4, Alias, 0),
    name(53621, 20, Alias, 0),
    name(53641, 11, Alias, 0),
    name(53652, 13, Alias, 0),
    name(53665, 21, Alias, 0),
    name(53686, 22, Alias, 0),
    name(53708, 7, Metonym, 0),
    name(53715, 8, Metonym, 0),
    name(53723, 8, Metonym, 0),
    name(53731, 7, Metonym, 0),
    name(53738, 14, Metonym, 0),
    name(53752, 12, Short, 0),
    name(53764, 24, Official, 0),
    name(53788, 12, Alias, 0),
    name(53800, 14, Alias, 0),
    name(53814, 13, Alias, 0),
    name(53827, 7, Alias, 0),
    name(53834, 3, Alias, 0),
    name(53837, 25, Alias, 0),
    name(53862, 10, Alias, 0),
    name(53872, 11, Alias, 0),
    name(53883, 10, Alias, 0),
    name(53893, 10, Alias, 0),
    name(53903, 25, Alias, 0),
    name(53928, 11, Alias, 0),
    name(53939, 17, Alias, 0),
    name(53956, 15, Alias, 0),
    name(53971, 15, Alias, 0),
    name(53986, 14, Alias, 0),
    name(54000, 20, Former, 87),
    name(54020, 21, Former, 87),
    name(54041, 13, Metonym, 0),
    name(54054, 16, Metonym, 0),
    name(54070, 8, Metonym, 0),
    name(54078, 7, Metonym, 0),
    name(54085, 8, Metonym, 0),
    name(54093, 15, Metonym, 0),
    name(54108, 6, Short, 0),
    name(54114, 18, Official, 0),
    name(54132, 6, Alias, 0),
    name(54138, 6, Alias, 0),
    name(54144, 11, Former, 35),
    name(54155, 17, Former, 35),
    name(54172, 6, Metonym, 0),
    name(54178, 8, Short, 0),
    name(54186, 20, Official, 0),
    name(54206, 8, Alias, 0),
    name(54214, 8, Alias, 0),
    name(54222, 20, Former, 160),
    name(54242, 8, Former, 153),
    name(54250, 9, Former, 153),
    name(54259, 9, Former, 153),
    name(54268, 16, Former, 63),
    name(54284, 7, Former, 153),
    name(54291, 15, Former, 63),
    name(54306, 11, Former, 63),
    name(54317, 17, Former, 63),
    name(54334, 13, Former, 63),
    name(54347, 17, Former, 181),
    name(54364, 6, Metonym, 0),
    name(54370, 20, Metonym, 0),
    name(54390, 19, Metonym, 65),
    name(54409, 14, Metonym, 0),
];

/// The first is of names that have neither days nor codes.
#[rustfmt::skip]
pub(in crate::atlas) static DATINGS: [Dating; 200] = [
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
    Dating { since: None, until: Some(day(1957, 3, 5)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
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
    Dating { since: Some(day(1949, 7, 19)), until: Some(day(1975, 12, 2)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 8, 20)), until: Some(day(1989, 10, 23)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1949, 12, 27)), until: Some(day(1950, 8, 17)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1951, 12, 24)), until: Some(day(1963, 4, 25)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1951, 12, 24)), until: Some(day(1969, 9, 1)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1952, 7, 22)), until: Some(day(1989, 12, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1953, 6, 18)), until: Some(day(1958, 2, 21)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
    Dating { since: Some(day(1955, 10, 26)), until: Some(day(1975, 4, 30)), alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false },
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
    0x162e_0b65, 0x1645_1e1a, 0x1649_b5d1, 0x1657_684a, 0x1672_49de, 0x16bd_876e, 0x16c1_b020, 0x16d7_637f, 0x16ef_5da3, 0x16f8_3249,
    0x16fc_d394, 0x16fc_d394, 0x16fe_74b0, 0x1717_7d58, 0x174b_9b9a, 0x1768_d9e6, 0x176d_5f27, 0x1776_1288, 0x1793_6ced, 0x17a7_bdb1,
    0x17ad_f0ce, 0x17d4_398b, 0x17dc_c987, 0x17ec_e977, 0x17fc_b8a8, 0x1811_5ef6, 0x1815_7128, 0x1831_09e8, 0x1838_937f, 0x183a_a39d,
    0x1856_380a, 0x1888_3e2b, 0x1888_c991, 0x189d_f4de, 0x18a7_fd58, 0x18b2_1589, 0x18be_0e8c, 0x18da_cf51, 0x18ea_9140, 0x190c_9c69,
    0x1915_97c6, 0x191d_2615, 0x191f_c133, 0x1935_1a47, 0x1938_5b45, 0x193d_0663, 0x193d_0663, 0x1957_a6fd, 0x1977_c646, 0x19ba_26f1,
    0x19c6_446d, 0x19d0_448b, 0x19d7_2eee, 0x19df_df88, 0x19ed_70e7, 0x1a0d_6d94, 0x1a27_f2ae, 0x1a2a_ebc6, 0x1a2f_60ac, 0x1a32_e5c8,
    0x1a32_e5c8, 0x1a41_e1c4, 0x1a45_7ac6, 0x1a65_247f, 0x1a6c_9cf8, 0x1a6c_9cf8, 0x1a6f_69ef, 0x1a98_37a6, 0x1ab6_4bd9, 0x1ae6_b9de,
    0x1af3_a6ec, 0x1af7_8927, 0x1b00_874b, 0x1b23_54a1, 0x1b26_005b, 0x1b36_c461, 0x1b3d_0989, 0x1b3d_0989, 0x1b4c_39d1, 0x1b50_5d92,
    0x1b5f_8653, 0x1b70_8055, 0x1b7f_8fe9, 0x1b85_442e, 0x1b8a_5c58, 0x1b8d_245b, 0x1bb8_7702, 0x1bc1_da20, 0x1bc3_0356, 0x1bd4_3fd7,
    0x1bdb_9601, 0x1c06_8b0a, 0x1c15_7774, 0x1c25_8948, 0x1c3f_34b8, 0x1c42_0461, 0x1c44_3ed3, 0x1c46_60ce, 0x1c49_ca86, 0x1c5e_fbde,
    0x1c65_257f, 0x1c67_f523, 0x1c94_8b05, 0x1c9c_3b1a, 0x1ca9_c69c, 0x1ccf_7f9b, 0x1ce4_20f2, 0x1d02_7689, 0x1d04_0fcd, 0x1d1a_c201,
    0x1d1d_017c, 0x1d23_c387, 0x1d34_c152, 0x1d39_3e8b, 0x1d3d_0df3, 0x1d8c_d39d, 0x1d8e_8258, 0x1d9b_797a, 0x1da8_2c3f, 0x1dbe_3338,
    0x1dbf_5448, 0x1dc0_c6fa, 0x1df1_a22a, 0x1df9_d7c8, 0x1df9_d7c8, 0x1e08_05f2, 0x1e0a_cf90, 0x1e14_80f4, 0x1e1b_04ba, 0x1e54_3d9f,
    0x1e5a_42bf, 0x1e63_eb58, 0x1e67_ab19, 0x1e77_4365, 0x1e77_4fdb, 0x1e81_823c, 0x1e81_935c, 0x1e8d_3ac0, 0x1ebb_d9ac, 0x1ebc_8649,
    0x1eeb_f09b, 0x1eef_2544, 0x1ef2_a695, 0x1f16_a393, 0x1f1b_8578, 0x1f25_ef74, 0x1f26_e002, 0x1f27_c695, 0x1f28_0aa3, 0x1f31_548f,
    0x1f95_3b28, 0x1f9c_6a9a, 0x1fb6_7029, 0x1fb9_8b61, 0x1fcf_73b7, 0x1fdf_fb7b, 0x1ff3_62ec, 0x2020_8528, 0x2025_cef6, 0x2047_cecf,
    0x2049_40a2, 0x2058_3f01, 0x205f_ecb6, 0x2062_8a68, 0x2065_be2f, 0x2068_08d3, 0x2070_378f, 0x2075_851e, 0x2083_866c, 0x2091_4bf2,
    0x20a6_0ace, 0x210c_ab4c, 0x212a_62d8, 0x212b_9c16, 0x213d_b863, 0x2163_f011, 0x2174_0a26, 0x2184_77cc, 0x2194_ca64, 0x219f_a45f,
    0x21b5_6a9e, 0x21b5_9634, 0x21b5_9634, 0x21c7_9e42, 0x21c9_041d, 0x21ee_376f, 0x222b_bd22, 0x2247_318f, 0x2254_fc28, 0x226a_a643,
    0x2297_cc42, 0x229b_cb09, 0x22a4_a9a1, 0x22ab_f2ca, 0x22ac_1e13, 0x22dc_e3a0, 0x22eb_f6e7, 0x230f_9341, 0x2326_8039, 0x233c_3565,
    0x2344_1fd3, 0x2345_87e7, 0x2350_1dc2, 0x2352_56c4, 0x2355_71d7, 0x2359_a30f, 0x2364_e61b, 0x2366_6500, 0x2369_c74d, 0x2380_c7ae,
    0x2386_71a1, 0x238d_8470, 0x2397_99c3, 0x23b4_ce3e, 0x23c3_46d4, 0x23cd_6d2b, 0x23fc_b662, 0x2403_8cea, 0x240a_ae08, 0x241f_7aec,
    0x243f_a438, 0x246d_ab95, 0x2475_71e5, 0x2478_4daa, 0x247c_7fa0, 0x247d_b474, 0x248a_24f5, 0x2491_12a4, 0x2493_380d, 0x24a0_5a9c,
    0x24a0_9896, 0x24a7_6b60, 0x24cd_b3c8, 0x24dd_b590, 0x24dd_cf7b, 0x24f7_a662, 0x2517_7c5f, 0x2517_7c5f, 0x2519_48a3, 0x251e_5304,
    0x2527_1f89, 0x254a_23d2, 0x2557_e45d, 0x257b_67c5, 0x25b1_ec35, 0x25b2_25a3, 0x25c0_fa90, 0x25c3_1314, 0x2631_f2f8, 0x2634_f031,
    0x2634_f031, 0x2637_84d8, 0x263b_95a6, 0x263b_ae3a, 0x2662_c96e, 0x266c_35c4, 0x2671_6829, 0x2673_2f92, 0x26d4_8209, 0x26e7_4458,
    0x26ea_9f9f, 0x273a_95bb, 0x2766_2804, 0x2770_df59, 0x278f_0e42, 0x279c_df75, 0x27b5_5150, 0x27bc_7c31, 0x27bc_7ef4, 0x27be_f9d2,
    0x27d5_7b3c, 0x27f7_f518, 0x2800_0f2e, 0x2807_bad1, 0x281a_1be5, 0x2845_7412, 0x284c_c8e7, 0x285b_9443, 0x288d_6c1c, 0x2890_ca7f,
    0x28e7_00b8, 0x28f8_bafb, 0x2909_1576, 0x2913_b693, 0x2915_6614, 0x2930_1f9b, 0x2948_20ca, 0x294f_4772, 0x2953_b01a, 0x295e_ff9b,
    0x29a0_f250, 0x29a4_ed28, 0x29c5_d063, 0x29da_7232, 0x29fd_f6ad, 0x2a09_ce28, 0x2a0a_4a6a, 0x2a21_461a, 0x2a43_4ed5, 0x2a87_50a0,
    0x2adf_04d2, 0x2af3_e80a, 0x2af4_4a5f, 0x2afd_1b6f, 0x2b1d_84d2, 0x2b25_11d3, 0x2b29_ec53, 0x2b2f_8ac2, 0x2b52_d58c, 0x2b82_3d89,
    0x2ba4_fc41, 0x2bad_b1e7, 0x2bb4_11f2, 0x2bcd_9d42, 0x2bd6_ea98, 0x2bf8_915a, 0x2bfa_50b2, 0x2c07_dcc6, 0x2c0e_fdad, 0x2c0f_119e,
    0x2c2d_91a5, 0x2c57_196d, 0x2c5d_3cbb, 0x2c77_056b, 0x2c98_0d01, 0x2ca5_01c6, 0x2cab_be11, 0x2cb3_fa37, 0x2cb4_d821, 0x2cbb_2900,
    0x2cbd_1381, 0x2ccc_2740, 0x2cea_db2c, 0x2cf5_3a17, 0x2d11_c1e8, 0x2d46_942b, 0x2d4c_8fcb, 0x2d65_a555, 0x2d7b_d4e4, 0x2d7b_d4e4,
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
    0x656a_9a6c, 0x6575_0e39, 0x6575_9af6, 0x6595_550e, 0x659f_a1cd, 0x65a7_f41a, 0x65a9_7b0d, 0x65c0_de77, 0x65cf_af82, 0x65ec_f258,
    0x65f8_d233, 0x6629_8d93, 0x6638_f32e, 0x6655_91d7, 0x665a_0550, 0x665d_7726, 0x665e_9404, 0x6666_270d, 0x666f_a5c7, 0x6673_4b03,
    0x66a6_fb53, 0x66a7_5967, 0x66bf_27a0, 0x66d0_9485, 0x66d8_580f, 0x66f6_cf21, 0x670c_14f5, 0x6730_33f2, 0x6739_4fd2, 0x6743_57de,
    0x6747_4759, 0x6747_869d, 0x6753_12a4, 0x675a_a563, 0x675d_618d, 0x6774_8946, 0x6775_3df3, 0x6792_1846, 0x67cb_3b54, 0x67ce_ef28,
    0x67f2_1897, 0x6823_e790, 0x6833_e488, 0x6848_d09c, 0x684d_8ec7, 0x684e_d868, 0x6850_9d58, 0x6850_bc6a, 0x6865_0ca1, 0x6867_c3db,
    0x686b_9344, 0x686d_048a, 0x6879_870c, 0x688a_0fa7, 0x68b0_34fb, 0x68de_a76f, 0x68f5_4b0f, 0x6900_7c35, 0x690e_b249, 0x6919_d2f4,
    0x6931_fb3d, 0x693a_c5f6, 0x6941_087c, 0x6951_7f67, 0x695a_2835, 0x695a_5b73, 0x695a_e568, 0x6981_cc60, 0x69a8_9f95, 0x69b6_b493,
    0x69ce_e227, 0x69df_0c83, 0x69e9_773f, 0x69ee_6cd9, 0x6a23_63d7, 0x6a40_eef5, 0x6a55_45a3, 0x6a56_8373, 0x6a56_8373, 0x6a79_839e,
    0x6a83_c7bc, 0x6a87_beef, 0x6a94_1c82, 0x6ab0_435c, 0x6ab3_6a7b, 0x6ab8_d609, 0x6acc_a411, 0x6ad4_84bb, 0x6aeb_ea60, 0x6af0_b75b,
    0x6b06_765c, 0x6b0a_4d4a, 0x6b2a_5dc2, 0x6b38_1088, 0x6b47_2082, 0x6b4c_d905, 0x6b64_fb2b, 0x6b75_443f, 0x6b8e_57f8, 0x6b98_173e,
    0x6ba1_e964, 0x6ba8_71bf, 0x6baf_57e0, 0x6baf_fa5e, 0x6bc1_811a, 0x6bf2_4c51, 0x6c1c_90b2, 0x6c1e_f8d6, 0x6c3f_999d, 0x6c4c_e2f6,
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
    0x744c_f884, 0x7453_ce6c, 0x7455_7f32, 0x7457_4dd0, 0x7463_c88d, 0x7466_585a, 0x7482_d9d0, 0x7487_14b3, 0x7494_32ae, 0x74af_fbd2,
    0x74d0_67b0, 0x74d0_67b0, 0x74d8_9a0c, 0x7516_b59b, 0x751a_1612, 0x7550_65d6, 0x7568_6f10, 0x756b_c750, 0x7582_92e7, 0x758a_447d,
    0x759f_592a, 0x759f_fc37, 0x75b3_f73b, 0x75d0_d355, 0x75d6_bf3c, 0x7618_dca9, 0x7636_e0e8, 0x7638_3247, 0x763b_976b, 0x7640_1ce2,
    0x764a_253b, 0x764c_6c85, 0x7674_1f1f, 0x7692_65ad, 0x7694_a9a1, 0x76f2_19fb, 0x76f4_60d4, 0x770b_3041, 0x770d_dba6, 0x770e_34a4,
    0x7710_f3c8, 0x771c_0ba2, 0x773c_e1d7, 0x773d_3165, 0x773d_3165, 0x774a_eb34, 0x7756_332a, 0x776f_1f5b, 0x7785_72f7, 0x77a9_cc66,
    0x77c1_bc4f, 0x77c5_031f, 0x77c5_9c38, 0x77d8_21d2, 0x77d8_2c3b, 0x77de_2190, 0x77e7_28b9, 0x7800_a58d, 0x7811_c655, 0x7818_4a7e,
    0x781b_b325, 0x7826_64b5, 0x782f_3eeb, 0x7837_8c55, 0x783f_5b9d, 0x786d_0b14, 0x7883_c5c8, 0x78e5_f747, 0x7902_6ad3, 0x7941_aaad,
    0x7945_3b84, 0x7948_69ab, 0x794e_511a, 0x7960_90a5, 0x79d4_e5a8, 0x79de_b00b, 0x79fb_203a, 0x79fd_ef47, 0x7a05_aa17, 0x7a2f_65cf,
    0x7a30_18a5, 0x7a36_e734, 0x7a57_de0c, 0x7a98_1a3c, 0x7a9a_8b83, 0x7a9b_8009, 0x7aa3_202e, 0x7aa7_d640, 0x7ad5_3f31, 0x7ad7_ab0f,
    0x7af3_8ce1, 0x7aff_e8cb, 0x7b29_f3bc, 0x7b4a_53f9, 0x7b4e_774e, 0x7b66_c726, 0x7b68_1997, 0x7b70_4f68, 0x7b84_65bc, 0x7b8f_b31e,
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
    0x9e88_1903, 0x9e8a_a4a2, 0x9e96_5791, 0x9e9d_50d7, 0x9ea8_b208, 0x9ea8_e82f, 0x9eaf_83df, 0x9ec0_6c9d, 0x9ee8_9bc1, 0x9eeb_d1b5,
    0x9ef3_56f4, 0x9f13_735d, 0x9f26_ee51, 0x9f28_abda, 0x9f33_2d20, 0x9f41_bb62, 0x9f5e_0f48, 0x9f5e_0f48, 0x9f5f_e610, 0x9f69_4c9f,
    0x9f76_742a, 0x9f8c_b7c6, 0x9f93_e002, 0x9fa5_aa03, 0x9fa7_a62b, 0x9fbe_6a58, 0x9fc3_1873, 0x9fd6_0ba0, 0x9fd9_64ea, 0x9fe9_7281,
    0x9fef_6f80, 0xa003_9949, 0xa01c_12b7, 0xa032_fa1d, 0xa038_cce9, 0xa03c_2daf, 0xa040_5709, 0xa048_b2ba, 0xa04f_f7a2, 0xa05f_e7a3,
    0xa061_aef9, 0xa08d_cd61, 0xa094_df4d, 0xa099_6594, 0xa09d_037c, 0xa0ab_bed6, 0xa0db_82e1, 0xa0ef_7061, 0xa10e_10c0, 0xa114_dc5c,
    0xa11f_30e9, 0xa128_ee8c, 0xa131_a540, 0xa146_8bd8, 0xa154_f4a4, 0xa156_6811, 0xa196_bc8e, 0xa1c7_b3bf, 0xa1c9_2550, 0xa1cf_870e,
    0xa1de_d106, 0xa1f4_dcae, 0xa1f6_c3aa, 0xa215_20e9, 0xa215_20e9, 0xa250_ff29, 0xa25d_8308, 0xa274_87f6, 0xa28c_fab6, 0xa29a_8206,
    0xa29d_caef, 0xa2ba_da2b, 0xa2bb_ee58, 0xa2fb_5bc7, 0xa30d_a9d8, 0xa30f_d185, 0xa310_68b8, 0xa32b_cf86, 0xa333_336c, 0xa335_cbd4,
    0xa342_d090, 0xa34f_6d8e, 0xa354_5575, 0xa363_4530, 0xa3a6_9468, 0xa3b7_76ac, 0xa3ea_300e, 0xa403_9f95, 0xa42a_9c3e, 0xa441_e6fa,
    0xa443_0430, 0xa443_6182, 0xa444_d2be, 0xa453_ba6c, 0xa45b_0562, 0xa45b_78dd, 0xa47a_955e, 0xa47b_c348, 0xa481_da2e, 0xa48b_5025,
    0xa4b7_b791, 0xa4cb_e89b, 0xa4cf_ce74, 0xa4d6_de50, 0xa4ec_03f0, 0xa4ed_51f5, 0xa4f8_ce90, 0xa50a_f6c7, 0xa51e_7906, 0xa537_25c3,
    0xa546_9224, 0xa551_26ed, 0xa554_54d3, 0xa55b_1675, 0xa564_904a, 0xa575_6c5b, 0xa577_dfc9, 0xa596_618c, 0xa5a6_4036, 0xa5bd_c257,
    0xa5c1_d081, 0xa5e1_9d7d, 0xa61f_7d25, 0xa625_5729, 0xa62f_4938, 0xa650_a267, 0xa657_1afa, 0xa665_0865, 0xa66c_b507, 0xa691_3694,
    0xa698_65ef, 0xa6a2_075a, 0xa6a5_f241, 0xa6bb_46b9, 0xa6c8_8db4, 0xa6ca_d356, 0xa6e5_2a3a, 0xa6ec_29c1, 0xa6f4_0829, 0xa725_caeb,
    0xa72d_5cea, 0xa74c_2aa2, 0xa758_b2fa, 0xa768_a5f6, 0xa76b_4255, 0xa78c_915c, 0xa78f_5de9, 0xa794_8f01, 0xa79f_c8a4, 0xa7ff_b640,
    0xa80f_966d, 0xa810_f768, 0xa825_5369, 0xa82a_0541, 0xa84d_7a1f, 0xa859_6122, 0xa85a_a02a, 0xa8a1_ee44, 0xa8b6_5eea, 0xa8b6_5eea,
    0xa8bf_74ec, 0xa8c3_2add, 0xa8c3_2add, 0xa8df_6454, 0xa8ea_24f4, 0xa8f9_fef8, 0xa8fe_83d2, 0xa901_c410, 0xa921_9ca5, 0xa923_8d43,
    0xa94e_5e98, 0xa954_8052, 0xa95a_8110, 0xa99e_7d2e, 0xa9a1_d42a, 0xa9a3_4931, 0xa9a5_7117, 0xa9a9_3a9f, 0xa9b7_74d0, 0xa9c1_7f17,
    0xa9f8_bef1, 0xaa3c_9713, 0xaa5c_96c5, 0xaa80_6839, 0xaa97_5ee6, 0xaa9d_d787, 0xaaab_570f, 0xaaad_5e75, 0xaac9_8a6f, 0xaad5_bc20,
    0xab19_d44c, 0xab25_144b, 0xab41_bc6e, 0xab63_306f, 0xab74_ce37, 0xab7a_b017, 0xab8d_f9b9, 0xab90_2e2b, 0xaba0_fc60, 0xabab_90b8,
    0xabab_a21c, 0xabd4_2b13, 0xabe3_daf5, 0xabf8_f283, 0xabfd_222c, 0xac13_6982, 0xac15_59c1, 0xac32_8235, 0xac3d_f72f, 0xac42_6b1c,
    0xac46_b7f5, 0xac47_a022, 0xac50_90b7, 0xac5c_b8d0, 0xaca6_eaed, 0xacca_3a87, 0xacce_0db3, 0xacdf_8101, 0xace8_ba80, 0xacfa_0544,
    0xad02_46b9, 0xad09_6ef3, 0xad14_58d4, 0xad2c_98ac, 0xad44_dc23, 0xad4e_7e6d, 0xad57_d0d1, 0xad9a_4f5a, 0xada4_655e, 0xadb5_b225,
    0xadb6_70b4, 0xadc1_7f3f, 0xadcc_4e50, 0xadd8_0ba1, 0xade7_b573, 0xae0f_5349, 0xae2f_c55c, 0xae32_2593, 0xae3c_b55c, 0xae4f_4d1b,
    0xae6d_76fb, 0xae70_286b, 0xae72_cdac, 0xae83_fb2a, 0xae85_fd06, 0xae86_5f46, 0xae86_962d, 0xae86_ff0e, 0xae93_cccf, 0xae9b_bf37,
    0xaed0_7f1e, 0xaf05_c260, 0xaf25_2198, 0xaf3d_01fe, 0xaf41_c2ba, 0xaf6f_1ee2, 0xaf84_616a, 0xaf87_c547, 0xaf8e_d8f5, 0xaf96_8ddb,
    0xaf99_cfe8, 0xafbd_0d62, 0xafc3_2874, 0xafca_bd89, 0xafdb_f3d7, 0xb01e_4874, 0xb036_9bcd, 0xb038_8551, 0xb041_50f1, 0xb07e_0953,
    0xb09d_d6ae, 0xb0a3_4085, 0xb0a9_f1e6, 0xb0b5_dc57, 0xb0bc_0051, 0xb0dd_a7da, 0xb102_4d05, 0xb111_43a4, 0xb11c_e7fb, 0xb15d_682b,
    0xb173_a326, 0xb19a_0379, 0xb1b1_4682, 0xb1c2_d5eb, 0xb1c8_a3a2, 0xb1ed_7b5f, 0xb1ef_780f, 0xb223_2d09, 0xb23b_0ece, 0xb245_c1b3,
    0xb24c_12db, 0xb25c_a6c3, 0xb25f_eea1, 0xb268_14d5, 0xb27d_71b2, 0xb2bc_45a6, 0xb347_4d8f, 0xb35a_a6c7, 0xb38c_09a5, 0xb39e_8e8c,
    0xb3aa_a426, 0xb3b7_90d4, 0xb3bd_6105, 0xb3d3_1b27, 0xb3dd_cc87, 0xb3dd_d3b6, 0xb3fe_c330, 0xb403_8939, 0xb41d_7430, 0xb45e_8fe1,
    0xb467_3474, 0xb490_05fb, 0xb494_5b1a, 0xb49e_e2b2, 0xb4a1_9169, 0xb4d5_2a4b, 0xb4d5_d986, 0xb4d7_b8fe, 0xb4e5_3128, 0xb50c_52db,
    0xb513_e6ba, 0xb516_3a4e, 0xb51f_ebb2, 0xb523_387e, 0xb536_a888, 0xb55a_a9ed, 0xb56f_90c9, 0xb57e_7b78, 0xb58f_6cd9, 0xb595_af83,
    0xb5a3_c607, 0xb5aa_2423, 0xb5b6_eb8d, 0xb5b8_07b3, 0xb5c7_1cb5, 0xb5ce_530a, 0xb5e1_4c18, 0xb5e8_ea4b, 0xb5eb_0812, 0xb5ee_42fa,
    0xb601_42da, 0xb607_47b8, 0xb61c_c5f2, 0xb62c_4a70, 0xb633_56c8, 0xb666_285d, 0xb668_497e, 0xb66d_c169, 0xb674_f3d6, 0xb677_650f,
    0xb680_ac9e, 0xb696_ffdf, 0xb6ae_889d, 0xb6d9_d6a0, 0xb6df_3134, 0xb6e2_68d8, 0xb6e2_68d8, 0xb704_9f2f, 0xb717_0b16, 0xb717_cbaf,
    0xb726_15a0, 0xb72d_32cc, 0xb741_9982, 0xb756_b8eb, 0xb763_1716, 0xb784_885e, 0xb789_3351, 0xb7a1_fbdd, 0xb7b3_917d, 0xb7bf_3fed,
    0xb7e2_983b, 0xb7ed_6533, 0xb80e_0409, 0xb828_506e, 0xb837_a5a6, 0xb83a_cbf5, 0xb84f_86a8, 0xb84f_86a8, 0xb851_0ac3, 0xb85e_962d,
    0xb865_a5e6, 0xb866_284c, 0xb87c_d367, 0xb885_a1dd, 0xb892_cd55, 0xb89e_5112, 0xb8a1_cc84, 0xb8be_2f72, 0xb8d1_4a16, 0xb8d4_138f,
    0xb8ed_2aea, 0xb8f0_4003, 0xb92c_26f6, 0xb933_c3f8, 0xb941_40e0, 0xb959_7727, 0xb96d_f389, 0xb9af_7f88, 0xb9c1_8aac, 0xb9c6_062b,
    0xb9ca_6119, 0xba06_fccb, 0xba09_fbdc, 0xba1b_f992, 0xba1b_f992, 0xba1d_4600, 0xba54_bc64, 0xba63_bd0e, 0xba72_875f, 0xba80_115c,
    0xba80_ad45, 0xbaa3_caa0, 0xbab0_920f, 0xbab1_8843, 0xbab9_b3e8, 0xbacd_7db7, 0xbad5_b117, 0xbafc_575b, 0xbb28_a676, 0xbb2d_a584,
    0xbb4e_c834, 0xbb63_1d62, 0xbb7f_f44d, 0xbb90_e318, 0xbb9f_fe58, 0xbbb1_f434, 0xbbb4_b20a, 0xbbeb_8112, 0xbc2a_f23a, 0xbc37_1708,
    0xbc4a_00e6, 0xbc4c_1458, 0xbc4d_a79f, 0xbc5b_d027, 0xbc68_3a40, 0xbc72_5905, 0xbc7a_5af1, 0xbc7b_0ea9, 0xbc89_63ba, 0xbc94_6c4f,
    0xbc98_f677, 0xbcb5_ea18, 0xbcb6_4ae6, 0xbcb6_d1e1, 0xbcb7_7eb5, 0xbce5_da1d, 0xbd2b_f2c3, 0xbd3b_4de8, 0xbd3b_9819, 0xbd6f_195b,
    0xbda0_50e7, 0xbde0_d55a, 0xbde2_d5a8, 0xbe0e_a4bc, 0xbe17_62a8, 0xbe23_9967, 0xbe2d_178d, 0xbe40_6d82, 0xbe4c_22b1, 0xbe50_bad8,
    0xbe60_5999, 0xbe69_8f31, 0xbe6f_a078, 0xbe70_422f, 0xbe74_9f94, 0xbe84_fb8c, 0xbe96_4852, 0xbea5_772c, 0xbea8_c832, 0xbed4_9963,
    0xbeea_5d98, 0xbf12_6d3a, 0xbf33_a817, 0xbf38_0fd1, 0xbf74_319f, 0xbf96_0ac7, 0xbfa8_04d5, 0xbfb4_b710, 0xbfb6_5ae5, 0xbfe8_1bac,
    0xc000_e220, 0xc01a_2962, 0xc025_ec85, 0xc052_5264, 0xc05d_3ae4, 0xc065_0190, 0xc089_d638, 0xc097_bf8b, 0xc0a4_577f, 0xc0a6_3f4e,
    0xc0b5_f587, 0xc0cc_4ff6, 0xc0ce_8667, 0xc0d6_c072, 0xc0d9_cce9, 0xc0e4_a1a2, 0xc0ea_8087, 0xc0fa_3f55, 0xc114_861c, 0xc114_861c,
    0xc135_646d, 0xc142_ba0f, 0xc153_d22a, 0xc186_de55, 0xc19d_135e, 0xc1a3_dc3b, 0xc1b0_e220, 0xc1b5_f817, 0xc1b9_081e, 0xc1c4_7945,
    0xc204_a700, 0xc207_2e27, 0xc208_adc5, 0xc20d_f7eb, 0xc230_bf25, 0xc237_9fea, 0xc255_6d6c, 0xc279_71a8, 0xc2d5_1f4b, 0xc2df_d004,
    0xc2e4_cd67, 0xc2e6_7776, 0xc2ec_d41e, 0xc2ff_7c79, 0xc32a_41ee, 0xc32f_93ec, 0xc331_c6a7, 0xc336_7892, 0xc33d_dd68, 0xc349_08e0,
    0xc352_1ed6, 0xc367_3f41, 0xc371_7b2f, 0xc372_81a9, 0xc3ac_dd5c, 0xc3c9_8f07, 0xc3db_716b, 0xc3e0_e5ec, 0xc3fa_1892, 0xc413_054f,
    0xc41b_561c, 0xc42d_8997, 0xc438_8a96, 0xc45f_3e48, 0xc48a_7f16, 0xc491_605c, 0xc4a6_459a, 0xc4b0_95ec, 0xc4c0_28c3, 0xc4f8_48a5,
    0xc512_88b7, 0xc51c_6a33, 0xc52d_4388, 0xc530_37d4, 0xc566_505f, 0xc568_2d04, 0xc56d_2836, 0xc574_0715, 0xc583_6f5f, 0xc5a7_e76d,
    0xc5aa_6fbe, 0xc5b0_82c0, 0xc5b3_90f8, 0xc5c9_ec28, 0xc605_48ff, 0xc627_3f98, 0xc62e_c7fb, 0xc65b_a30f, 0xc661_80e9, 0xc679_77f4,
    0xc683_812b, 0xc689_6dd1, 0xc6ad_86ee, 0xc6b2_fac0, 0xc6df_7b5a, 0xc6f0_5145, 0xc6fe_d0f2, 0xc703_b4d6, 0xc705_3188, 0xc71a_9733,
    0xc71e_9e42, 0xc746_686a, 0xc74d_7826, 0xc74e_0f88, 0xc762_f103, 0xc7ae_ae6c, 0xc7dd_fc7c, 0xc810_ea90, 0xc858_b0c3, 0xc859_d234,
    0xc85e_0612, 0xc86e_797a, 0xc898_58c7, 0xc8be_79ff, 0xc8c6_8a93, 0xc8f0_41bf, 0xc8f2_b662, 0xc8f3_9a45, 0xc8f5_2e36, 0xc910_06e0,
    0xc920_9506, 0xc92e_390a, 0xc95f_f2bc, 0xc96a_787e, 0xc97d_bc2c, 0xc98b_d253, 0xc98b_d854, 0xc99b_9646, 0xc9b0_8866, 0xc9b0_c232,
    0xc9c5_99d0, 0xc9c7_2cc6, 0xc9d1_2175, 0xc9ee_474d, 0xca10_5e84, 0xca16_865d, 0xca17_d663, 0xca1a_79f7, 0xca20_9699, 0xca51_2a43,
    0xca67_cf76, 0xca74_5060, 0xca85_9d5f, 0xcaae_5ba8, 0xcac9_e1c2, 0xcacf_cabf, 0xcad8_6c75, 0xcaf7_3638, 0xcb09_91e5, 0xcb15_ea83,
    0xcb21_69f7, 0xcb22_ddca, 0xcb23_4ee7, 0xcb3b_3eb7, 0xcb42_9bbc, 0xcb48_10b7, 0xcb4b_370a, 0xcb54_e5d3, 0xcb58_e2fa, 0xcb5b_cf53,
    0xcb68_4843, 0xcb79_aa66, 0xcb89_779e, 0xcba2_4873, 0xcbba_b432, 0xcbc5_7407, 0xcc08_8e57, 0xcc2a_b71f, 0xcc58_f511, 0xcc58_f511,
    0xcc84_fbf6, 0xcc85_11cc, 0xcc88_80ca, 0xcc89_2aa8, 0xccb4_64f4, 0xccbc_14a6, 0xccd7_a339, 0xccd7_c080, 0xccdc_bc00, 0xcce2_7576,
    0xcd00_8cdb, 0xcd14_c3c1, 0xcd18_c4c8, 0xcd26_0db6, 0xcd29_81d1, 0xcd2b_7475, 0xcd34_eb8c, 0xcd39_1969, 0xcd48_0e20, 0xcd4e_947c,
    0xcd5b_e951, 0xcd67_9162, 0xcd88_5989, 0xcdbc_3aa3, 0xcdc7_1bef, 0xcdcf_763b, 0xcde0_53e2, 0xcde1_9b45, 0xcde8_a1c2, 0xcdf7_5206,
    0xce00_c175, 0xce18_c65b, 0xce42_f17d, 0xce4b_cdf2, 0xce50_113c, 0xce90_a97e, 0xcea8_a42d, 0xcead_fee0, 0xcec9_4b69, 0xcf10_166f,
    0xcf24_23f6, 0xcf29_ae55, 0xcf2a_33e3, 0xcf2c_73bd, 0xcf2e_3cd9, 0xcf3c_0156, 0xcf4b_b3fc, 0xcf62_62ec, 0xcf76_232f, 0xcf79_b0b2,
    0xcf88_ecf2, 0xcfc8_60c9, 0xcfcb_0ad1, 0xcfcc_d5c3, 0xcfcd_f6af, 0xcfe6_6146, 0xcff8_eb7d, 0xd00f_295d, 0xd017_3b84, 0xd036_0b2f,
    0xd063_ed42, 0xd076_9c25, 0xd080_2f59, 0xd08b_5bf0, 0xd090_cacf, 0xd095_1af1, 0xd096_db79, 0xd09b_c318, 0xd0a2_60bb, 0xd0b0_adf0,
    0xd0b3_5e62, 0xd0f7_bd85, 0xd101_00de, 0xd130_0b2d, 0xd146_903a, 0xd1bb_70bb, 0xd1bc_40ef, 0xd1c6_1152, 0xd1c6_2f53, 0xd1d0_5182,
    0xd1d8_72f1, 0xd1e9_86bb, 0xd1ee_33d0, 0xd1fb_8d2d, 0xd1fd_35c8, 0xd208_f5b2, 0xd217_fe57, 0xd218_d2e0, 0xd221_2476, 0xd23d_342d,
    0xd249_9471, 0xd24a_6534, 0xd25a_bbfa, 0xd25f_9ac0, 0xd279_cae6, 0xd27d_2115, 0xd28a_1601, 0xd28f_4fc9, 0xd290_afca, 0xd2ae_158f,
    0xd2b3_2bd8, 0xd2ba_59bc, 0xd2f2_c5ab, 0xd2f3_e103, 0xd347_a4af, 0xd35f_170c, 0xd368_93c5, 0xd379_db09, 0xd38b_7a6a, 0xd390_83ec,
    0xd3c4_6fca, 0xd3f5_6f7d, 0xd424_a026, 0xd425_d971, 0xd464_9a4c, 0xd480_d943, 0xd495_5caf, 0xd4a1_fac4, 0xd4a5_2f5f, 0xd4a6_7c1c,
    0xd4ba_d294, 0xd4db_e82a, 0xd4de_3feb, 0xd4e1_a484, 0xd4e3_d743, 0xd4fb_8e0f, 0xd503_7386, 0xd51b_b5ff, 0xd525_23d3, 0xd52e_c184,
    0xd53a_98e9, 0xd53a_98e9, 0xd53a_98e9, 0xd53f_666e, 0xd550_417e, 0xd55f_08cc, 0xd561_8f9f, 0xd57c_fb8c, 0xd588_d2b1, 0xd597_1a06,
    0xd59e_3bf2, 0xd5a1_c3dd, 0xd5af_8f60, 0xd5af_aac3, 0xd5c8_27b8, 0xd5dd_ced2, 0xd5ef_e098, 0xd5f2_95b8, 0xd60f_4228, 0xd624_305a,
    0xd628_72b9, 0xd643_9b93, 0xd652_a1c6, 0xd677_4fcf, 0xd67e_3cdd, 0xd687_fea9, 0xd68b_41bd, 0xd68e_eb9e, 0xd6ac_bdc1, 0xd6b5_0bf1,
    0xd6bd_7c99, 0xd6c7_a950, 0xd6e2_2b36, 0xd6f9_19c6, 0xd6f9_19c6, 0xd73d_eaf1, 0xd73f_64e5, 0xd756_1083, 0xd75a_d8e2, 0xd78b_0ef5,
    0xd798_a9ac, 0xd7be_f0d7, 0xd7d3_6f0a, 0xd800_91f5, 0xd80b_414b, 0xd80c_281e, 0xd80e_6739, 0xd828_50ab, 0xd852_fec6, 0xd859_d09a,
    0xd86a_d9bc, 0xd86e_077f, 0xd88d_1a42, 0xd88d_4acd, 0xd896_57fb, 0xd898_ab3f, 0xd898_d4c9, 0xd8a0_0be6, 0xd8bc_8fec, 0xd8d7_bb2f,
    0xd8f1_590f, 0xd8f3_60cc, 0xd8f4_45c0, 0xd8f4_45c0, 0xd908_76c8, 0xd909_fbed, 0xd912_7f37, 0xd918_22f7, 0xd927_fda7, 0xd933_73f1,
    0xd93d_af83, 0xd93e_cd22, 0xd960_e58a, 0xd968_ee8f, 0xd977_38ae, 0xd979_ebfd, 0xd98c_0772, 0xd99f_9f35, 0xd9b4_75c8, 0xd9cb_66f6,
    0xd9ea_9f1a, 0xd9f1_a8a1, 0xda06_78a4, 0xda21_d17c, 0xda2a_2478, 0xda31_ff87, 0xda38_bc5d, 0xda44_a5e0, 0xda50_3cb3, 0xda50_3cb3,
    0xda54_6700, 0xda7e_825f, 0xda80_8b9b, 0xdaac_c40d, 0xdaad_f920, 0xdad5_e88b, 0xdae3_d127, 0xdaf4_c3d9, 0xdafc_0340, 0xdb05_ff5c,
    0xdb14_7639, 0xdb2e_d5f7, 0xdb35_4231, 0xdb3a_a25b, 0xdb3a_a25b, 0xdb3a_a25b, 0xdb56_16cf, 0xdb5d_5792, 0xdb6a_de75, 0xdb6d_567a,
    0xdb77_87d0, 0xdb8a_80a8, 0xdb9c_9b9b, 0xdbc8_b1d4, 0xdbc9_8c98, 0xdbda_3806, 0xdbe7_d5de, 0xdbee_b888, 0xdc12_9cd3, 0xdc29_ff7a,
    0xdc2e_26d3, 0xdc36_975d, 0xdc39_05ad, 0xdc78_b973, 0xdc79_2911, 0xdc86_762c, 0xdc87_7c14, 0xdc99_8dd7, 0xdcd6_848e, 0xdcdc_a7d8,
    0xdce7_978e, 0xdcfc_9aea, 0xdd09_eeb9, 0xdd1a_a830, 0xdd1a_a830, 0xdd22_c47e, 0xdd3f_ca8b, 0xdd64_172b, 0xdd7c_d387, 0xdd97_b95a,
    0xdd98_612b, 0xdda0_c1c1, 0xdda5_3eef, 0xddb5_46c1, 0xddbc_72e8, 0xddbc_875b, 0xddcb_6d42, 0xddcf_97dd, 0xdddb_9377, 0xddf4_bb49,
    0xde00_d370, 0xde3e_89ae, 0xde3f_dec8, 0xde51_11c6, 0xde5c_0e0f, 0xde69_46e4, 0xde6e_57a9, 0xde77_373e, 0xde85_6996, 0xde85_972b,
    0xde88_2dc6, 0xde90_b9ff, 0xde95_9c8a, 0xdea1_7819, 0xdeba_f445, 0xdebc_747b, 0xdec8_93e2, 0xdece_29c4, 0xdede_8bee, 0xdee6_e18e,
    0xdef4_b43a, 0xdf34_f515, 0xdf51_caa9, 0xdfac_af6a, 0xdfce_8229, 0xdff5_f2f1, 0xdff9_7c6d, 0xdffd_9916, 0xe013_808c, 0xe01d_6618,
    0xe023_f167, 0xe039_9fcf, 0xe039_9fcf, 0xe048_c8ff, 0xe068_9d01, 0xe091_b158, 0xe0ab_d282, 0xe0ae_ea5c, 0xe0bf_8884, 0xe0cc_b125,
    0xe0d7_00d1, 0xe103_ccc7, 0xe108_ef84, 0xe109_7ad0, 0xe12a_651a, 0xe13f_d0d7, 0xe143_6906, 0xe170_eaed, 0xe17f_3f1d, 0xe183_0f24,
    0xe19d_9fd0, 0xe1a2_1372, 0xe1b0_32db, 0xe1b4_94ba, 0xe1e0_b4f7, 0xe1f9_3aac, 0xe212_8f6d, 0xe22f_f8c3, 0xe23a_0f7e, 0xe240_130b,
    0xe25c_4555, 0xe261_a2a5, 0xe272_05cb, 0xe2bc_a177, 0xe2d4_587e, 0xe2e9_b33f, 0xe2f3_4bfc, 0xe302_cad6, 0xe302_f2ff, 0xe304_45fb,
    0xe33f_150e, 0xe347_71ab, 0xe379_b66a, 0xe385_95d3, 0xe391_eff7, 0xe392_2c0c, 0xe398_0f6d, 0xe3a7_ed4f, 0xe3bf_96c9, 0xe3d9_b027,
    0xe3dd_7941, 0xe3ec_c3f2, 0xe3fd_9f62, 0xe401_ea70, 0xe41d_6c64, 0xe426_1a70, 0xe442_bd8c, 0xe44e_4652, 0xe487_ca65, 0xe490_efba,
    0xe49d_5298, 0xe4a0_1eca, 0xe4ab_b017, 0xe4bd_7ed0, 0xe4cd_f973, 0xe4d5_533a, 0xe4d7_d6a9, 0xe4e9_4fd0, 0xe4e9_4fd0, 0xe4ea_d642,
    0xe4fb_0692, 0xe50c_66b1, 0xe516_e677, 0xe526_4e25, 0xe52f_1078, 0xe534_684d, 0xe545_0c13, 0xe547_98fc, 0xe54f_1835, 0xe56d_d6b2,
    0xe58c_5e75, 0xe599_c94c, 0xe59e_5522, 0xe5d5_a95b, 0xe5e2_0b31, 0xe5e3_844d, 0xe648_3d14, 0xe659_a885, 0xe65b_d008, 0xe65d_ef13,
    0xe665_fd18, 0xe679_e971, 0xe67a_0df6, 0xe68c_9f0b, 0xe6a3_9d91, 0xe6b1_5b38, 0xe6b6_0e01, 0xe6d4_42bb, 0xe702_9e99, 0xe709_c243,
    0xe70f_ec3b, 0xe710_3e4d, 0xe712_f5db, 0xe728_6f39, 0xe752_9bb1, 0xe76e_f711, 0xe779_143b, 0xe787_e41f, 0xe79a_9721, 0xe7c1_57c0,
    0xe7dd_78a6, 0xe807_e6c8, 0xe80e_bad7, 0xe84d_ef80, 0xe866_6c5c, 0xe878_1484, 0xe883_43e9, 0xe88a_b4a6, 0xe8bd_5ae8, 0xe8cc_c58d,
    0xe8d3_36a9, 0xe8e3_c8d1, 0xe8ef_0077, 0xe8fc_b893, 0xe8ff_c2d6, 0xe90d_cd13, 0xe932_f777, 0xe93b_2b9d, 0xe96d_81b5, 0xe97c_a517,
    0xe97e_2b6e, 0xe9a3_b5d4, 0xe9af_9601, 0xe9c0_ce73, 0xe9c3_f15e, 0xe9df_7057, 0xe9f4_6b75, 0xe9fc_78d3, 0xea21_ecba, 0xea35_4545,
    0xea7d_1c9b, 0xea7d_6a04, 0xeab3_c8b0, 0xeac9_67c0, 0xead6_3f37, 0xeae5_e312, 0xeaf1_6a3a, 0xeaf5_b6f6, 0xeaf9_3942, 0xeaf9_3942,
    0xeb1b_c5e5, 0xeb2c_31ad, 0xeb44_f926, 0xeb55_e0ec, 0xeb6f_98d1, 0xeb8b_4dd3, 0xebb8_f91d, 0xebba_8fac, 0xebc7_c9e3, 0xebcc_dcb9,
    0xebd5_855e, 0xebdf_2fdd, 0xebf1_6bcd, 0xebf2_d24d, 0xec2c_1e2a, 0xec3d_bdad, 0xec90_71ec, 0xec97_6b09, 0xeca2_1b9c, 0xeca4_a890,
    0xeca4_a890, 0xece5_328c, 0xecf4_cab9, 0xed07_f102, 0xed17_1ae9, 0xed1f_877a, 0xed44_61c1, 0xed57_87cf, 0xed6f_1562, 0xed8f_68ad,
    0xed9d_b2b4, 0xedaf_abcf, 0xedca_c956, 0xee01_0d69, 0xee24_f000, 0xee34_40ab, 0xee40_1e06, 0xee40_1e06, 0xee59_4958, 0xee63_720b,
    0xee7c_c55a, 0xee83_124c, 0xee9d_ed2f, 0xeeb3_ca9f, 0xeebb_5baf, 0xeebd_7b04, 0xeee6_395c, 0xeef8_d6b6, 0xef18_b86e, 0xef1d_0f16,
    0xef47_32cb, 0xef4c_669b, 0xef4d_2160, 0xef6c_578c, 0xef74_7d95, 0xef98_e9eb, 0xefaa_cdba, 0xefd5_ad99, 0xefe3_d914, 0xefec_6b21,
    0xeffe_ae45, 0xf014_6376, 0xf020_99c5, 0xf029_b5ac, 0xf037_c943, 0xf039_755a, 0xf040_7fec, 0xf05a_1935, 0xf070_9979, 0xf075_fbc6,
    0xf087_c11d, 0xf0a4_aedc, 0xf0a4_aedc, 0xf0a7_cab1, 0xf0b4_4584, 0xf0c7_7194, 0xf0db_de2b, 0xf0e1_850d, 0xf0e2_464a, 0xf110_6836,
    0xf114_b7cc, 0xf12c_89c7, 0xf137_3b2b, 0xf149_a8d8, 0xf14f_a2ba, 0xf1b7_7222, 0xf1b8_b562, 0xf1f3_d91d, 0xf203_70fe, 0xf208_15e4,
    0xf20a_dee5, 0xf20a_dee5, 0xf20d_ed3d, 0xf221_2461, 0xf224_cadf, 0xf248_0e0b, 0xf25b_f615, 0xf265_85e7, 0xf265_85e7, 0xf270_7262,
    0xf27e_3335, 0xf29e_dab4, 0xf2a1_5265, 0xf2c1_4641, 0xf2e1_f860, 0xf312_95da, 0xf319_c7de, 0xf330_d3f9, 0xf335_cccf, 0xf35a_111b,
    0xf3a4_69db, 0xf3ab_c22e, 0xf3b9_0cfd, 0xf3c5_e20e, 0xf3ec_ad6a, 0xf3fa_8350, 0xf40d_bebb, 0xf416_3f94, 0xf41c_5a90, 0xf41f_7b5e,
    0xf452_e05c, 0xf466_4d95, 0xf46e_2453, 0xf470_9fc5, 0xf48c_ce42, 0xf49b_ab5a, 0xf4c0_a223, 0xf4c7_8076, 0xf4dc_28cd, 0xf4ec_bfd6,
    0xf51d_df69, 0xf522_3ee4, 0xf53c_5b75, 0xf548_8162, 0xf54e_df4b, 0xf585_e482, 0xf594_fe14, 0xf59d_2860, 0xf59f_2601, 0xf5bf_0570,
    0xf612_4511, 0xf625_b15d, 0xf638_0328, 0xf657_7698, 0xf65e_9586, 0xf66c_50a8, 0xf671_7fbb, 0xf672_ee01, 0xf67a_2488, 0xf67f_d4e3,
    0xf692_9210, 0xf69d_aeb2, 0xf6af_f697, 0xf6d5_ea98, 0xf6f0_525a, 0xf711_a4cd, 0xf73d_6dbc, 0xf743_83b4, 0xf757_782b, 0xf787_a524,
    0xf7b1_b5ed, 0xf7c7_6c9e, 0xf7ed_0865, 0xf801_948c, 0xf813_e839, 0xf81f_81aa, 0xf81f_9d64, 0xf823_1244, 0xf82f_350e, 0xf849_1c72,
    0xf84c_ca74, 0xf857_679d, 0xf864_3867, 0xf865_d449, 0xf883_9936, 0xf890_b1df, 0xf8d0_5a49, 0xf8d3_1247, 0xf8db_18ae, 0xf8e0_445c,
    0xf8f1_0a45, 0xf8f2_fbd4, 0xf901_0678, 0xf904_dc5d, 0xf90e_9ab0, 0xf918_b55f, 0xf925_5d1d, 0xf92b_de0d, 0xf92c_4435, 0xf944_acbe,
    0xf950_d449, 0xf951_f1c6, 0xf985_6698, 0xf99d_2eac, 0xf9af_fa40, 0xf9b7_afec, 0xf9d3_85c2, 0xf9ea_8648, 0xf9f0_3b5c, 0xf9fc_99e0,
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
    477, 1514, 3621, 672, 1003, 2814, 20, 1651, 549, 1749,
    2678, 847, 1588, 285, 56, 845, 3039, 3638, 2951, 2303,
    3814, 846, 2652, 2012, 567, 3693, 1939, 1189, 1061, 206,
    2269, 2378, 2625, 2174, 1821, 1122, 2248, 2628, 2072, 2000,
    2201, 882, 3680, 2655, 2848, 1275, 3563, 3262, 2579, 1429,
    541, 1800, 2304, 3384, 1470, 3608, 537, 877, 797, 533,
    3314, 3634, 1653, 1687, 2331, 2375, 2460, 148, 2926, 562,
    202, 298, 1546, 167, 1280, 1423, 1540, 220, 560, 3552,
    1587, 2282, 2249, 2275, 1247, 679, 636, 2785, 3208, 3479,
    3816, 1296, 856, 95, 2314, 371, 1180, 952, 538, 1362,
    3270, 3598, 2815, 443, 1114, 1966, 3242, 2504, 3654, 3390,
    1760, 1985, 2219, 2280, 2786, 126, 1450, 1361, 3236, 722,
    2923, 1038, 3203, 561, 590, 115, 771, 3403, 3320, 3521,
    1517, 3114, 865, 2283, 2964, 814, 2189, 874, 1958, 1428,
    1751, 678, 1793, 3465, 1573, 1798, 2258, 839, 257, 1173,
    781, 2178, 1071, 1305, 2856, 1432, 3292, 2233, 676, 439,
    850, 972, 3524, 3628, 1460, 1222, 2686, 1430, 2323, 232,
    707, 3757, 3667, 2165, 1529, 848, 2370, 3653, 283, 876,
    1364, 1276, 989, 1869, 127, 2350, 1626, 3142, 1044, 3626,
    506, 2243, 1791, 3386, 2284, 3198, 3607, 3447, 2332, 3106,
    164, 1340, 2182, 2632, 1576, 2668, 1646, 2076, 2011, 3063,
    2727, 3282, 3511, 2443, 602, 800, 1408, 3154, 160, 1224,
    113, 143, 1940, 1689, 675, 2503, 2881, 3119, 249, 1418,
    1765, 2445, 3224, 2469, 777, 3149, 747, 1002, 2300, 1544,
    1813, 2547, 1065, 3822, 1157, 3092, 1240, 3817, 99, 1283,
    1827, 1009, 479, 609, 2446, 2286, 3677, 23, 273, 1374,
    3113, 2578, 3157, 2050, 461, 183, 661, 2007, 880, 3177,
    1233, 1441, 3339, 3331, 175, 1059, 3542, 476, 1721, 3387,
    1010, 910, 907, 1463, 2295, 1964, 2561, 1718, 414, 2126,
    804, 1643, 2660, 94, 2239, 2994, 3207, 2739, 2977, 35,
    1331, 3389, 3405, 1358, 390, 3144, 1381, 1024, 2155, 1840,
    1234, 607, 3059, 2097, 2103, 365, 1486, 2614, 3582, 1716,
    2436, 2422, 944, 929, 145, 991, 2766, 296, 2476, 464,
    2212, 1474, 3004, 1001, 2120, 542, 302, 2502, 428, 3766,
    1998, 1620, 3458, 1699, 3370, 1886, 717, 2918, 3771, 1763,
    3266, 1649, 30, 2064, 2776, 654, 1912, 2572, 2796, 112,
    3539, 3601, 695, 350, 2366, 2927, 262, 3237, 1856, 746,
    1584, 468, 2071, 3469, 2903, 413, 2236, 2477, 2838, 3160,
    2338, 336, 1847, 3190, 3722, 3730, 1407, 1636, 726, 3436,
    1971, 147, 1831, 1325, 2909, 2742, 2980, 3151, 2060, 1493,
    3150, 2062, 3257, 948, 1136, 3556, 779, 904, 559, 3538,
    3600, 833, 498, 3442, 579, 597, 786, 1153, 1727, 3697,
    2965, 1342, 737, 2088, 2843, 1435, 2744, 2981, 1787, 2368,
    1583, 3330, 2713, 3180, 3710, 1525, 1703, 2596, 3096, 469,
    1472, 1227, 2232, 2128, 3804, 383, 1000, 1945, 1384, 2083,
    1210, 217, 1484, 1854, 843, 1260, 3495, 470, 2969, 2894,
    3013, 2217, 109, 821, 4, 1131, 210, 255, 1625, 1776,
    2206, 1862, 410, 721, 2922, 3487, 1882, 3171, 3776, 1359,
    2819, 2805, 1124, 3550, 2344, 140, 2257, 1394, 2847, 1960,
    340, 2811, 2868, 3031, 1592, 33, 2712, 1191, 1072, 3483,
    2541, 2728, 1076, 2930, 2560, 3500, 2948, 2185, 392, 2263,
    899, 3383, 3574, 3136, 3399, 3497, 2630, 2732, 3287, 402,
    1965, 1262, 3708, 2499, 377, 2806, 1804, 3496, 2359, 2094,
    599, 488, 3308, 933, 1478, 1185, 3046, 2030, 1792, 253,
    2380, 1641, 2517, 950, 1697, 2421, 342, 1565, 2865, 2823,
    191, 2313, 2905, 219, 2817, 2033, 28, 3304, 3570, 1861,
    2566, 639, 1310, 1693, 2061, 1078, 1096, 271, 3340, 642,
    195, 2731, 3070, 3746, 1944, 3138, 2637, 764, 1921, 2381,
    403, 2522, 2256, 455, 2508, 1412, 710, 3760, 1205, 1426,
    2724, 881, 3258, 3011, 1382, 697, 1535, 3095, 407, 687,
    793, 2137, 660, 3002, 1098, 2409, 2768, 2875, 3433, 3609,
    1087, 3042, 3401, 3743, 1336, 1553, 2183, 1705, 142, 305,
    295, 3319, 1936, 1112, 908, 306, 1104, 1621, 3105, 2698,
    2461, 2142, 1877, 1481, 358, 1867, 2467, 3567, 801, 1453,
    1898, 2003, 1577, 2394, 1870, 3635, 3008, 2116, 1197, 309,
    2336, 3808, 2899, 1327, 2857, 2374, 1028, 3216, 854, 3097,
    3353, 3146, 79, 1128, 1959, 1043, 1569, 2139, 902, 1973,
    2944, 3617, 2074, 3476, 239, 879, 1502, 3721, 1658, 1304,
    3205, 208, 2546, 1833, 3183, 1022, 2752, 2640, 3716, 3751,
    2890, 1897, 138, 3815, 1446, 3107, 2356, 1383, 1344, 2691,
    1953, 2324, 1637, 1020, 1894, 2352, 2252, 1208, 1169, 1278,
    2468, 891, 1992, 351, 600, 1064, 1268, 2417, 1008, 2863,
    243, 13, 2545, 2024, 979, 1735, 3656, 2792, 3215, 178,
    1380, 729, 1152, 472, 2580, 3342, 524, 993, 429, 2042,
    237, 1302, 3181, 39, 540, 1682, 536, 3449, 3482, 116,
    3188, 3761, 1893, 2825, 72, 1593, 161, 2412, 1604, 570,
    1067, 1790, 1232, 2935, 3559, 3684, 3745, 892, 3795, 1259,
    3102, 1063, 2610, 1115, 1497, 2695, 2859, 3155, 3467, 71,
    3724, 2870, 2714, 3430, 2656, 999, 2387, 3240, 1774, 2494,
    738, 645, 1978, 321, 500, 2048, 617, 2330, 1371, 2818,
    2397, 650, 3196, 2431, 1773, 134, 1586, 3652, 1799, 1299,
    1796, 2056, 757, 1984, 471, 518, 474, 3104, 1943, 3739,
    2265, 3158, 2672, 3612, 2505, 1216, 670, 1994, 261, 3298,
    440, 235, 3801, 510, 394, 3687, 2872, 393, 1025, 648,
    2581, 272, 1638, 1391, 3768, 766, 956, 1996, 1977, 2039,
    3423, 166, 2274, 1324, 3349, 3326, 945, 1519, 2634, 3126,
    3025, 182, 1880, 3543, 3454, 2524, 2113, 1291, 3594, 512,
    2122, 2931, 3176, 1866, 376, 3504, 170, 861, 1745, 2264,
    641, 3820, 3358, 744, 2285, 3278, 1607, 2816, 2191, 1595,
    1619, 2697, 2177, 1367, 2912, 3359, 1357, 1639, 150, 577,
    586, 318, 2079, 3111, 1572, 2021, 1250, 3686, 3597, 3698,
    2782, 3700, 2839, 230, 2635, 2034, 3121, 2360, 954, 181,
    1570, 3169, 1947, 2887, 3671, 2415, 3049, 1410, 1496, 1287,
    69, 1286, 3827, 1700, 3595, 1631, 3101, 1622, 2845, 130,
    3769, 684, 790, 3279, 1409, 3268, 3713, 3740, 2748, 2985,
    1266, 1295, 2210, 2647, 1444, 869, 3348, 400, 1549, 447,
    2601, 375, 1719, 2305, 2382, 3040, 1195, 754, 566, 2841,
    2341, 2700, 2557, 3517, 3460, 863, 551, 3312, 2777, 1487,
    1396, 3058, 2447, 2753, 2988, 715, 2936, 816, 1415, 3322,
    3018, 2771, 584, 399, 3424, 3249, 34, 68, 1249, 1505,
    3187, 958, 3200, 1279, 837, 3355, 829, 189, 1753, 3082,
    3584, 3100, 478, 327, 1876, 51, 2666, 3471, 2590, 3055,
    3619, 1040, 1007, 279, 1662, 1326, 2104, 2925, 40, 2451,
    544, 3669, 1634, 3704, 3734, 3754, 2371, 580, 1858, 2369,
    3699, 3381, 1015, 1457, 830, 1575, 458, 1501, 2453, 231,
    3209, 2345, 2540, 760, 3090, 3230, 1817, 277, 2913, 3305,
    2093, 391, 3325, 2589, 3825, 174, 120, 159, 245, 1217,
    969, 1312, 659, 1258, 673, 1437, 2298, 2267, 2895, 2558,
    209, 1404, 1830, 2343, 2372, 3265, 3410, 3214, 1267, 1884,
    3201, 2781, 698, 1403, 2611, 603, 3068, 3123, 712, 1552,
    2052, 1717, 1504, 2456, 3037, 1097, 526, 1681, 3091, 730,
    165, 1006, 569, 1547, 2651, 2676, 3291, 3557, 1923, 484,
    1709, 3020, 2765, 3565, 3566, 3329, 3254, 3455, 172, 1204,
    1494, 496, 905, 348, 3426, 3508, 909, 3069, 1386, 2008,
    1510, 3217, 246, 3647, 3616, 1348, 445, 752, 887, 2138,
    3481, 2168, 158, 671, 3108, 2511, 3166, 2006, 1726, 2683,
    3799, 2215, 3089, 2157, 1526, 615, 3362, 3197, 630, 1461,
    2190, 299, 15, 2202, 3015, 1807, 1350, 1145, 3202, 1138,
    2692, 3803, 669, 3613, 1929, 104, 3152, 1652, 3253, 1238,
    430, 1993, 1778, 838, 22, 3054, 1711, 3575, 3490, 550,
    572, 587, 2667, 179, 2751, 2987, 2587, 1895, 2171, 3130,
    1483, 1853, 3632, 1935, 571, 156, 3702, 1201, 1372, 3332,
    644, 3515, 3128, 971, 252, 184, 2687, 3273, 3796, 980,
    3624, 288, 613, 2216, 3474, 1896, 2317, 2428, 89, 2197,
    3604, 1968, 3415, 978, 1788, 2706, 3375, 3281, 1924, 2564,
    2662, 2107, 1686, 928, 2946, 3264, 3010, 1589, 2184, 300,
    1244, 1242, 1073, 418, 24, 3525, 1182, 1678, 633, 508,
    2770, 2852, 2725, 2595, 1377, 3540, 824, 513, 3409, 2405,
    1828, 1159, 3798, 1794, 3328, 1495, 1915, 1041, 2641, 658,
    2452, 1341, 1146, 770, 2509, 3057, 1309, 1400, 1864, 2105,
    2347, 915, 2802, 3373, 3167, 1277, 703, 963, 2599, 427,
    884, 19, 3231, 482, 2763, 2429, 990, 3378, 3625, 3605,
    3379, 2917, 197, 37, 441, 2272, 3645, 2975, 585, 3457,
    2390, 3738, 998, 63, 2567, 286, 2704, 1109, 1554, 3643,
    3388, 1427, 588, 525, 369, 785, 583, 3573, 750, 1013,
    2005, 1559, 3672, 2319, 1704, 3431, 1707, 1617, 216, 1447,
    973, 1455, 1314, 3247, 2929, 925, 1601, 1482, 2403, 1143,
    1946, 2092, 2053, 2603, 1786, 1781, 1368, 1756, 1979, 2694,
    1070, 3259, 280, 186, 1967, 1449, 1860, 3615, 547, 3614,
    1538, 3596, 724, 903, 2821, 2095, 984, 1666, 1213, 1005,
    1750, 1294, 2091, 1981, 1219, 3170, 2017, 1039, 1029, 1616,
    618, 1650, 529, 3735, 2521, 3800, 832, 2196, 3269, 3244,
    1319, 2795, 3668, 2321, 48, 490, 74, 820, 2649, 2853,
    2512, 2906, 855, 87, 1878, 649, 2764, 1167, 3675, 481,
    3232, 1733, 432, 2664, 2943, 3603, 3429, 223, 227, 315,
    2551, 2525, 1095, 3179, 1027, 1004, 2479, 238, 1728, 2430,
    3163, 2153, 732, 3527, 1851, 1170, 1903, 1852, 1690, 765,
    50, 530, 236, 1356, 1480, 364, 806, 1566, 1323, 3790,
    426, 1962, 374, 1320, 1142, 1451, 1037, 2690, 1599, 823,
    2329, 1161, 1082, 1684, 291, 2016, 3047, 3446, 3546, 1777,
    860, 1633, 3056, 281, 2306, 1431, 203, 616, 1420, 2501,
    937, 849, 2495, 2308, 1035, 3233, 1351, 3529, 316, 1202,
    1722, 2513, 1520, 314, 2218, 898, 873, 2812, 1436, 2624,
    1392, 3221, 735, 397, 2481, 3076, 3083, 961, 466, 57,
    2533, 3445, 3660, 1321, 1103, 2037, 3611, 2159, 2500, 3443,
    955, 1580, 32, 1732, 1017, 1694, 1263, 284, 2591, 2661,
    1579, 65, 966, 3530, 349, 2483, 1134, 1910, 1490, 1019,
    82, 987, 129, 2410, 2358, 269, 784, 2749, 2986, 359,
    1445, 59, 1873, 3080, 2442, 396, 1172, 2867, 1883, 2408,
    1198, 2565, 2186, 90, 2884, 3361, 595, 3093, 2528, 939,
    354, 378, 2681, 1196, 3117, 5, 2758, 1954, 3534, 2850,
    3021, 3084, 1193, 41, 3364, 2054, 1018, 2299, 2631, 593,
    3622, 2132, 868, 3703, 3007, 1696, 574, 1938, 2737, 1243,
    3260, 73, 81, 936, 1014, 2187, 185, 783, 157, 107,
    2204, 404, 3568, 1395, 1315, 3480, 3569, 3286, 1902, 3255,
    83, 665, 3536, 3593, 3673, 222, 810, 1231, 2529, 725,
    2693, 2797, 131, 1113, 519, 740, 1782, 1235, 1818, 2972,
    3016, 3715, 3750, 2466, 1054, 2960, 2019, 1834, 1820, 2556,
    3296, 3438, 3437, 1516, 666, 825, 3778, 1300, 2586, 1513,
    1271, 1456, 2290, 741, 1288, 3189, 871, 2889, 2478, 3184,
    3809, 3376, 424, 2767, 3503, 2353, 1887, 1551, 2041, 591,
    449, 625, 763, 3498, 742, 368, 1083, 2605, 1925, 3174,
    1770, 1635, 62, 1179, 2808, 1181, 168, 2470, 3646, 3826,
    713, 3767, 1439, 769, 2735, 2115, 251, 1466, 2266, 2736,
    3427, 3682, 2414, 840, 1099, 2550, 2606, 3819, 601, 2997,
    267, 2045, 1292, 2886, 102, 2241, 3276, 2861, 628, 2040,
    3297, 2701, 2416, 2755, 2989, 2044, 2828, 3823, 552, 2663,
    1492, 2354, 3023, 1671, 598, 1473, 1706, 260, 1615, 105,
    1541, 3222, 3400, 3368, 546, 1843, 3637, 1907, 1543, 2289,
    3725, 1701, 1346, 3629, 3343, 2002, 655, 2645, 2112, 1871,
    3711, 2622, 3315, 692, 3094, 405, 1920, 2221, 367, 2326,
    2585, 3077, 975, 2020, 60, 218, 3295, 2754, 2385, 1050,
    3692, 1829, 3162, 2068, 1997, 64, 1859, 2787, 1373, 1105,
    1053, 605, 1183, 1448, 2646, 268, 3533, 1680, 154, 706,
    3477, 3723, 3048, 568, 2536, 1165, 1948, 3553, 3145, 1311,
    2114, 1801, 1397, 357, 385, 2253, 3275, 2399, 3267, 2487,
    52, 1016, 996, 3412, 634, 1927, 1842, 1999, 1748, 3644,
    2832, 149, 3302, 515, 1986, 196, 1475, 0, 941, 49,
    1255, 1032, 2573, 1795, 1600, 2537, 207, 3129, 3206, 1988,
    988, 3640, 3499, 842, 1123, 2398, 2423, 3195, 254, 2740,
    2978, 3562, 3581, 1066, 2618, 853, 320, 1819, 3554, 3579,
    2365, 343, 716, 3770, 878, 974, 1888, 723, 2924, 3775,
    201, 2339, 2117, 398, 2879, 3161, 1741, 2659, 3718, 2858,
    1226, 761, 2526, 3285, 1251, 1905, 3003, 205, 3178, 3792,
    1175, 1849, 355, 2089, 913, 2180, 2067, 2261, 1405, 1301,
    517, 2914, 1290, 2250, 1119, 2718, 319, 3532, 1581, 3120,
    1339, 3435, 250, 1812, 76, 755, 2141, 1031, 1399, 1094,
    1218, 194, 1802, 1548, 1317, 1270, 293, 1771, 173, 2213,
    1720, 2820, 1838, 2673, 3087, 3786, 1594, 3551, 815, 1282,
    2950, 1499, 2810, 3346, 2376, 893, 1951, 1, 2928, 2475,
    1166, 2355, 1755, 3670, 3191, 2004, 1632, 1322, 1125, 3220,
    1942, 1485, 2598, 3234, 2593, 935, 3053, 947, 2077, 2427,
    3366, 204, 2543, 3354, 3501, 624, 3256, 2518, 2898, 2310,
    1542, 2840, 2129, 3029, 3729, 1642, 2612, 1379, 2571, 1837,
    2046, 2531, 21, 2992, 2, 278, 690, 1698, 2251, 2367,
    287, 266, 2131, 520, 3783, 573, 2715, 1952, 3005, 366,
    953, 212, 827, 1149, 2682, 1676, 1106, 1614, 3473, 885,
    2804, 3022, 433, 1872, 1528, 3229, 1606, 2070, 620, 1056,
    1708, 2515, 946, 1558, 1117, 1212, 1012, 652, 1990, 611,
    356, 3060, 883, 3507, 1561, 1264, 606, 2235, 2498, 700,
    535, 702, 3541, 2880, 2602, 2051, 694, 2198, 2484, 1934,
    1933, 2813, 3079, 1425, 2653, 1956, 2570, 3741, 1075, 1917,
    1365, 831, 2018, 3071, 2038, 3026, 2945, 1811, 2242, 3043,
    2510, 2337, 3228, 192, 1688, 2626, 2608, 1784, 346, 1223,
    3726, 3506, 3485, 3413, 3793, 2778, 3028, 45, 1685, 2790,
    1627, 3032, 3661, 419, 324, 1983, 2784, 494, 101, 2729,
    307, 1093, 1664, 228, 2719, 3135, 635, 353, 3505, 442,
    3586, 3583, 3475, 2031, 632, 2098, 2119, 1590, 1176, 2268,
    1207, 638, 1369, 229, 247, 1434, 2457, 1034, 1306, 1194,
    2746, 2983, 1424, 497, 329, 1746, 3159, 808, 3561, 858,
    1913, 3035, 1692, 420, 3512, 3537, 3585, 3674, 2962, 1714,
    3030, 3371, 2080, 297, 2175, 3727, 1836, 1158, 2497, 2650,
    3591, 2237, 3448, 3360, 1506, 1246, 1363, 2938, 964, 3398,
    728, 1815, 2549, 312, 2101, 155, 897, 1385, 1647, 1465,
    1737, 276, 3592, 1612, 759, 2432, 2759, 2519, 1730, 3651,
    926, 1230, 553, 1623, 2807, 2063, 3486, 2583, 2747, 2984,
    2937, 88, 924, 2057, 3038, 2134, 1127, 1220, 3294, 169,
    3074, 1121, 3141, 1080, 1899, 36, 1236, 3250, 3535, 2108,
    693, 3318, 2434, 3238, 328, 3418, 3078, 798, 3463, 345,
    3763, 1199, 3210, 3081, 623, 1810, 2544, 3434, 2609, 18,
    1458, 187, 1086, 1177, 782, 3099, 2824, 3705, 3316, 2897,
    190, 3012, 3052, 1805, 3636, 2226, 3132, 677, 1989, 3513,
    1467, 2901, 2966, 3789, 2276, 1892, 2311, 720, 2921, 3774,
    141, 2577, 3545, 1144, 38, 509, 3327, 1345, 1414, 3794,
    2967, 3109, 2340, 3344, 1729, 2592, 2670, 872, 1665, 2600,
    857, 1313, 1957, 3086, 1974, 1759, 2036, 2433, 890, 1118,
    3199, 1918, 1679, 1328, 2170, 2199, 709, 3759, 1150, 534,
    921, 1376, 3347, 3185, 1491, 753, 431, 3367, 656, 1740,
    2424, 1656, 1803, 1734, 2200, 2026, 489, 2307, 2956, 1148,
    1806, 1715, 900, 3756, 2638, 1785, 1440, 3484, 1055, 3127,
    901, 2312, 776, 103, 940, 2871, 581, 2273, 2629, 818,
    3736, 3073, 2527, 3707, 3749, 1151, 1111, 2594, 2874, 762,
    1809, 1021, 1536, 3045, 2125, 914, 1406, 122, 2169, 1629,
    152, 2049, 361, 137, 2902, 2316, 1937, 1657, 2357, 1468,
    1562, 3372, 2491, 1568, 362, 2455, 647, 467, 303, 1126,
    788, 3186, 3212, 1844, 6, 886, 2996, 3173, 2488, 2726,
    106, 2900, 2514, 957, 2145, 7, 422, 1926, 2671, 2862,
    2209, 1289, 1868, 2214, 2413, 454, 2161, 3116, 862, 1162,
    3450, 3812, 2486, 2377, 2027, 1598, 3321, 2657, 360, 1747,
    3720, 2262, 3050, 1239, 799, 2135, 778, 3466, 2227, 2942,
    2230, 2623, 1110, 2287, 2025, 2588, 1077, 1349, 686, 792,
    2463, 689, 795, 1476, 1454, 927, 1761, 1816, 1660, 1215,
    1135, 3241, 3303, 2675, 2934, 1509, 1416, 2386, 434, 3440,
    462, 2998, 3288, 614, 2677, 1824, 2318, 1814, 211, 2916,
    226, 3027, 91, 1891, 2674, 2426, 2699, 1724, 3067, 2188,
    1168, 1347, 3662, 3580, 1739, 1130, 1378, 263, 2888, 2073,
    751, 3131, 2911, 248, 3478, 2516, 3194, 2245, 3420, 923,
    3805, 3374, 153, 2576, 3658, 2059, 2939, 1084, 344, 3402,
    3685, 274, 2940, 2803, 894, 2709, 2538, 2643, 3576, 2419,
    1011, 1922, 2379, 2152, 2389, 916, 976, 1085, 61, 2615,
    2642, 1489, 2876, 1779, 93, 2015, 870, 2222, 2118, 3065,
    1672, 1107, 1388, 2084, 1442, 2149, 1500, 389, 2830, 608,
    3807, 1411, 3300, 3385, 2164, 2973, 3802, 3818, 3034, 2896,
    2957, 3323, 452, 2893, 2099, 1160, 1832, 84, 543, 1190,
    3115, 2829, 12, 992, 2047, 3417, 1618, 1508, 555, 667,
    1783, 2425, 1101, 2873, 2148, 2849, 1596, 118, 578, 1163,
    2554, 612, 775, 3139, 1881, 3392, 2364, 2121, 3544, 3,
    1969, 932, 2574, 3014, 2772, 1507, 1691, 198, 2482, 2391,
    2437, 58, 3261, 2621, 380, 3688, 313, 1298, 3630, 382,
    2480, 3577, 1132, 1808, 2705, 2143, 3280, 3182, 2029, 110,
    43, 3239, 437, 2837, 1091, 708, 3758, 119, 491, 3192,
    499, 3737, 1433, 3491, 3336, 2762, 3075, 3019, 802, 965,
    3588, 2492, 3289, 1248, 2373, 193, 2014, 3066, 844, 1171,
    2082, 2954, 2613, 3733, 1352, 3441, 531, 2496, 1042, 495,
    3732, 2454, 619, 3317, 1515, 767, 1655, 1252, 2240, 330,
    745, 2328, 2085, 968, 3689, 1582, 3777, 1764, 3414, 1469,
    2181, 1303, 977, 233, 3519, 2472, 2932, 1524, 852, 3140,
    311, 3341, 920, 171, 2111, 2489, 304, 3470, 2346, 2885,
    2277, 2844, 835, 2721, 3549, 2555, 2388, 912, 2597, 1281,
    2395, 1030, 2779, 3352, 1156, 2607, 3404, 1375, 308, 748,
    1780, 3419, 1908, 463, 2720, 1046, 774, 1889, 2963, 1225,
    2575, 1187, 1237, 1885, 1355, 451, 3444, 3072, 2022, 621,
    3526, 1343, 640, 981, 372, 2658, 1316, 139, 323, 2294,
    3313, 1413, 3811, 1308, 739, 3691, 2392, 2151, 2162, 1051,
    3380, 3062, 2915, 532, 1624, 2238, 421, 733, 3714, 3748,
    1036, 3731, 2750, 2809, 3041, 985, 289, 3781, 2393, 1417,
    3193, 2158, 1245, 2619, 906, 3560, 3271, 2333, 317, 334,
    668, 3531, 2255, 2225, 2090, 3338, 962, 2110, 2055, 3676,
    3439, 3548, 3156, 108, 1640, 151, 1023, 2406, 275, 1329,
    1879, 234, 100, 2933, 1766, 55, 1058, 1387, 3393, 121,
    1092, 2568, 983, 1147, 1674, 1269, 2259, 2866, 1068, 2822,
    363, 2947, 1683, 3813, 3377, 1057, 1452, 98, 2703, 2334,
    2617, 1757, 85, 938, 1772, 3284, 3009, 1464, 1178, 631,
    2485, 514, 2013, 2043, 3780, 1980, 1360, 2087, 3223, 1141,
    3824, 2794, 1731, 1471, 1200, 1628, 25, 2891, 2833, 3219,
    3356, 2301, 1669, 505, 3227, 3033, 3394, 2223, 264, 3742,
    504, 2464, 3272, 1539, 480, 2320, 3137, 2458, 3357, 826,
    3488, 643, 3627, 1272, 2717, 412, 1049, 3168, 1963, 1762,
    851, 3147, 3502, 1603, 3103, 2075, 1874, 2154, 1972, 1976,
    3263, 46, 2383, 819, 3345, 450, 2401, 3024, 2757, 2991,
    332, 2009, 423, 653, 1370, 1797, 596, 3797, 1597, 1848,
    2193, 3547, 1675, 1389, 1677, 292, 2322, 2908, 501, 3649,
    224, 435, 215, 2910, 2665, 11, 1214, 53, 2224, 1789,
    1673, 1670, 2707, 2065, 3165, 1531, 1574, 734, 3124, 629,
    1188, 627, 1605, 3122, 2553, 341, 2842, 1591, 1630, 47,
    626, 2292, 2627, 3085, 2532, 2173, 651, 1102, 3425, 1421,
    2439, 117, 2831, 895, 1140, 1835, 959, 3785, 594, 3701,
    2396, 756, 3432, 3406, 564, 545, 2907, 2949, 27, 3324,
    213, 3363, 1654, 1850, 3762, 1074, 2974, 2361, 2851, 2535,
    1088, 1855, 2147, 576, 2441, 17, 453, 3143, 1532, 2254,
    1949, 2035, 1555, 31, 995, 2869, 563, 417, 2835, 487,
    3665, 1293, 1961, 1026, 3572, 3088, 3051, 875, 1537, 575,
    727, 1875, 2448, 2420, 3044, 1930, 2109, 1533, 2156, 523,
    719, 2920, 3773, 29, 111, 2309, 917, 2465, 1353, 265,
    1274, 42, 817, 604, 1758, 2203, 3791, 282, 942, 3408,
    3452, 2860, 3589, 3204, 896, 2999, 1839, 1503, 2685, 3472,
    3382, 114, 3134, 2741, 2979, 736, 135, 1257, 1557, 3655,
    1932, 2444, 731, 2679, 1668, 436, 1155, 2846, 3514, 3683,
    1610, 1069, 1571, 711, 333, 1931, 2069, 475, 2961, 1137,
    2296, 682, 3712, 3744, 225, 2133, 3461, 3407, 1401, 2176,
    2271, 516, 1045, 2688, 1512, 3248, 2789, 803, 3620, 3252,
    1522, 582, 1477, 787, 2730, 3218, 1192, 2150, 714, 3752,
    3717, 2351, 589, 2684, 2234, 3309, 2780, 3618, 3277, 2523,
    294, 1402, 2993, 718, 2919, 3772, 1253, 2102, 1609, 1443,
    177, 2761, 1334, 1775, 446, 3663, 674, 3459, 2130, 3810,
    502, 2971, 1648, 1438, 180, 2335, 3678, 325, 1285, 241,
    2882, 1767, 2773, 3558, 3571, 2402, 2192, 1530, 3779, 456,
    2827, 3462, 3456, 3333, 388, 3516, 3243, 406, 1284, 3251,
    1047, 92, 144, 3274, 1241, 681, 2010, 960, 444, 14,
    3172, 3719, 2471, 1164, 1081, 387, 3664, 1663, 1909, 2302,
    1297, 1398, 381, 1644, 1900, 2669, 2639, 2144, 290, 2363,
    352, 685, 791, 2001, 768, 2490, 408, 3696, 2760, 2167,
    922, 812, 240, 3468, 370, 2195, 637, 2106, 2023, 1261,
    2078, 507, 386, 1865, 2769, 1567, 691, 859, 1120, 1206,
    1366, 44, 2834, 2604, 67, 1221, 199, 1725, 1904, 3681,
    2066, 1738, 80, 1133, 1564, 270, 1089, 557, 2081, 2384,
    2798, 2123, 2146, 548, 2362, 1479, 2270, 949, 918, 864,
    699, 473, 3602, 1079, 2231, 1723, 1768, 683, 789, 3133,
    2244, 438, 133, 3451, 1052, 3666, 335, 10, 554, 3422,
    1890, 934, 1273, 3753, 2955, 1941, 1825, 2493, 3492, 2708,
    1332, 2473, 696, 2941, 1613, 2327, 813, 326, 805, 2163,
    2348, 2058, 2743, 1744, 3001, 2246, 86, 465, 2534, 1511,
    657, 3017, 1335, 3335, 384, 244, 347, 448, 2278, 2783,
    3334, 3784, 2086, 2648, 2220, 3509, 2407, 3709, 2826, 1254,
    3821, 511, 128, 662, 1906, 2450, 2733, 1955, 1608, 1712,
    2474, 3623, 2247, 2228, 1521, 1928, 3310, 680, 2745, 2982,
    1585, 1919, 2438, 3428, 2883, 1713, 1307, 1560, 2293, 2400,
    2315, 1975, 3311, 521, 2530, 866, 3118, 3293, 242, 483,
    3306, 1914, 2864, 1545, 2297, 646, 1823, 136, 2207, 1318,
    2136, 2404, 1108, 379, 259, 3747, 2738, 2976, 425, 3369,
    1916, 338, 1563, 200, 146, 743, 3395, 867, 1602, 930,
    16, 1611, 2995, 3153, 1702, 2636, 758, 796, 3464, 2696,
    331, 749, 919, 2654, 1950, 1752, 1256, 2892, 773, 809,
    503, 486, 3307, 522, 2449, 1991, 3806, 2548, 3679, 460,
    2710, 3610, 1826, 1982, 622, 339, 1186, 1661, 2800, 539,
    2756, 2990, 1139, 1090, 2569, 2166, 3599, 688, 794, 2411,
    1995, 1048, 2032, 2970, 221, 2281, 822, 26, 1337, 951,
    310, 1556, 3245, 2507, 780, 3351, 1062, 3175, 2172, 1419,
    214, 1841, 911, 772, 188, 1338, 3098, 3657, 2539, 3299,
    415, 1970, 2582, 1184, 2791, 3520, 1845, 3641, 3225, 2722,
    2211, 1667, 527, 2793, 2325, 373, 3211, 3125, 337, 457,
    2542, 2559, 2160, 931, 1659, 2418, 3528, 2342, 2799, 2633,
    97, 2028, 3000, 1488, 3416, 1422, 2349, 1523, 124, 1846,
    982, 1578, 54, 1459, 409, 256, 3787, 3788, 610, 2968,
    1129, 1754, 2854, 1901, 8, 701, 3061, 2179, 1100, 2904,
    301, 889, 1742, 3633, 970, 3064, 9, 1265, 395, 2723,
    2096, 1498, 3246, 3606, 3365, 2788, 2774, 1743, 3112, 2462,
    78, 163, 1393, 2205, 125, 1033, 986, 123, 3564, 3494,
    2716, 3301, 3489, 2877, 1769, 2855, 258, 1695, 3411, 1174,
    1462, 3639, 2229, 96, 2291, 3350, 3453, 2260, 1333, 2194,
    3213, 1736, 3148, 1354, 1911, 2680, 1857, 2878, 2140, 3493,
    1645, 176, 2584, 3518, 401, 2702, 1527, 1116, 2506, 1154,
    2279, 3235, 2459, 162, 705, 3036, 459, 2644, 3421, 3587,
    3695, 2562, 1710, 3006, 3337, 3631, 3226, 943, 3164,
];
