//! Every name of a nation.
//!
//! Written from `nations.tsv`, `names.tsv` and `metonyms.tsv` by a test.

use crate::atlas::entry::NameKind::{Alias, Code, Former, Metonym, Official, Short};
use crate::atlas::entry::{Dating, NameEntry, NameKind};
use crate::day::{Day, day};

const fn name(start: u32, length: u8, nation: u16, kind: NameKind, dating: u16, day_only: bool) -> NameEntry {
    NameEntry { start, nation, dating, length, kind, day_only }
}

const fn on(year: i16, month: i8, of_month: i8) -> Option<Day> {
    Some(day(year, month, of_month))
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
Terres australes et antarctiques françaises\
Terres australes françaises\
Territorios Australes Franceses\
Antigua and Barbuda\
Antigua\
Antigua e Barbuda\
Antigua und Barbuda\
Antigua y Barbuda\
Antigua-et-Barbuda\
Saint John's, Antigua\
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
Islas Cocos\
Isole Cocos\
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
Hongkong\
Xianggang\
香港\
Heard Island and McDonald Islands\
Heard and McDonald Islands\
Heard und McDonaldinseln\
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
Palästinensische Gebiete\
Territoires palestiniens\
Territori Palestinesi\
Territorios Palestinos\
West Bank and Gaza\
West Bank and Gaza Strip\
oPt\
the Occupied Territories (Palestine)\
État de Palestine\
דولה פלסטין\
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
Georgia del Sur e Islas Sandwich del Sur\
Géorgie du Sud et les îles Sandwich du Sud\
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
pub(in crate::atlas) static NAMES: [NameEntry; 3787] = [
    name(0, 5, 0, Short, 0, false),
    name(5, 11, 1, Short, 0, false),
    name(16, 31, 1, Official, 0, false),
    name(47, 12, 1, Alias, 0, false),
    name(59, 11, 1, Alias, 0, false),
    name(70, 11, 1, Alias, 0, false),
    name(81, 30, 1, Alias, 0, false),
    name(111, 18, 1, Alias, 0, false),
    name(129, 34, 1, Former, 178, false),
    name(163, 28, 1, Former, 191, false),
    name(191, 22, 1, Former, 103, false),
    name(213, 23, 1, Former, 164, false),
    name(236, 10, 1, Metonym, 0, false),
    name(246, 5, 1, Metonym, 0, false),
    name(251, 6, 1, Metonym, 0, false),
    name(257, 5, 1, Metonym, 0, false),
    name(262, 6, 2, Short, 0, false),
    name(268, 18, 2, Official, 0, false),
    name(286, 20, 2, Alias, 0, false),
    name(306, 27, 2, Former, 168, false),
    name(333, 17, 2, Former, 53, false),
    name(350, 22, 2, Former, 53, false),
    name(372, 11, 2, Metonym, 0, false),
    name(383, 6, 2, Metonym, 0, false),
    name(389, 8, 3, Short, 0, false),
    name(397, 7, 3, Alias, 0, false),
    name(404, 6, 4, Short, 0, false),
    name(410, 14, 4, Official, 0, false),
    name(424, 10, 4, Alias, 0, false),
    name(434, 11, 4, Alias, 0, false),
    name(445, 12, 4, Alias, 0, false),
    name(457, 12, 4, Alias, 0, false),
    name(469, 17, 4, Alias, 0, false),
    name(486, 12, 4, Alias, 0, false),
    name(498, 14, 4, Alias, 0, false),
    name(512, 12, 4, Alias, 0, false),
    name(524, 7, 5, Short, 0, false),
    name(531, 19, 5, Official, 0, false),
    name(550, 7, 5, Alias, 0, false),
    name(557, 8, 5, Alias, 0, false),
    name(565, 24, 5, Alias, 0, false),
    name(589, 9, 5, Alias, 0, false),
    name(598, 10, 5, Alias, 0, false),
    name(608, 18, 5, Former, 104, false),
    name(626, 28, 5, Former, 116, false),
    name(654, 38, 5, Former, 175, false),
    name(692, 6, 5, Metonym, 0, false),
    name(698, 7, 5, Metonym, 0, false),
    name(705, 7, 6, Short, 0, false),
    name(712, 23, 6, Official, 0, false),
    name(735, 7, 6, Alias, 0, false),
    name(742, 19, 6, Alias, 0, false),
    name(761, 16, 6, Metonym, 0, false),
    name(777, 20, 7, Short, 0, false),
    name(797, 19, 7, Alias, 0, false),
    name(816, 21, 7, Alias, 0, false),
    name(837, 19, 7, Alias, 0, false),
    name(856, 21, 7, Alias, 0, false),
    name(877, 16, 7, Alias, 0, false),
    name(893, 23, 7, Alias, 0, false),
    name(916, 25, 7, Alias, 0, false),
    name(941, 14, 7, Alias, 0, false),
    name(955, 11, 7, Alias, 0, false),
    name(966, 20, 7, Alias, 0, false),
    name(986, 19, 7, Alias, 0, false),
    name(1005, 25, 7, Alias, 0, false),
    name(1030, 3, 7, Code, 65, false),
    name(1033, 20, 8, Short, 0, false),
    name(1053, 9, 8, Alias, 0, false),
    name(1062, 13, 8, Alias, 0, false),
    name(1075, 3, 8, Alias, 0, false),
    name(1078, 23, 8, Alias, 0, false),
    name(1101, 8, 8, Alias, 0, false),
    name(1109, 19, 8, Alias, 0, false),
    name(1128, 23, 8, Alias, 0, false),
    name(1151, 3, 8, Alias, 0, false),
    name(1154, 19, 8, Alias, 0, false),
    name(1173, 3, 8, Alias, 0, false),
    name(1176, 28, 8, Alias, 0, false),
    name(1204, 3, 8, Alias, 0, false),
    name(1207, 8, 8, Alias, 0, false),
    name(1215, 20, 8, Alias, 0, false),
    name(1235, 16, 8, Alias, 0, false),
    name(1251, 46, 8, Alias, 0, false),
    name(1297, 13, 8, Former, 43, false),
    name(1310, 12, 8, Former, 43, false),
    name(1322, 14, 8, Former, 43, false),
    name(1336, 10, 8, Metonym, 0, false),
    name(1346, 8, 8, Metonym, 0, false),
    name(1354, 9, 8, Metonym, 0, false),
    name(1363, 13, 8, Metonym, 0, false),
    name(1376, 9, 9, Short, 0, false),
    name(1385, 18, 9, Official, 0, false),
    name(1403, 9, 9, Alias, 0, false),
    name(1412, 11, 9, Alias, 0, false),
    name(1423, 21, 9, Alias, 0, false),
    name(1444, 20, 9, Alias, 0, false),
    name(1464, 12, 9, Metonym, 0, false),
    name(1476, 11, 9, Metonym, 0, false),
    name(1487, 19, 9, Metonym, 0, false),
    name(1506, 16, 9, Metonym, 0, false),
    name(1522, 18, 9, Metonym, 0, false),
    name(1540, 14, 9, Metonym, 0, false),
    name(1554, 7, 10, Short, 0, false),
    name(1561, 19, 10, Official, 0, false),
    name(1580, 8, 10, Alias, 0, false),
    name(1588, 8, 10, Alias, 0, false),
    name(1596, 8, 10, Alias, 0, false),
    name(1604, 16, 10, Alias, 0, false),
    name(1620, 12, 10, Former, 95, false),
    name(1632, 34, 10, Former, 95, false),
    name(1666, 6, 10, Metonym, 0, false),
    name(1672, 6, 10, Metonym, 0, false),
    name(1678, 7, 10, Metonym, 0, false),
    name(1685, 14, 11, Short, 0, false),
    name(1699, 13, 11, Alias, 0, false),
    name(1712, 18, 11, Alias, 0, false),
    name(1730, 15, 11, Alias, 0, false),
    name(1745, 18, 11, Alias, 0, false),
    name(1763, 8, 11, Alias, 0, false),
    name(1771, 10, 12, Short, 0, false),
    name(1781, 9, 12, Alias, 0, false),
    name(1790, 11, 12, Alias, 0, false),
    name(1801, 9, 12, Alias, 0, false),
    name(1810, 9, 12, Alias, 0, false),
    name(1819, 9, 12, Alias, 0, false),
    name(1828, 10, 12, Alias, 0, false),
    name(1838, 27, 13, Short, 0, false),
    name(1865, 40, 13, Alias, 0, false),
    name(1905, 35, 13, Alias, 0, false),
    name(1940, 41, 13, Alias, 0, false),
    name(1981, 4, 13, Alias, 0, false),
    name(1985, 44, 13, Alias, 0, false),
    name(2029, 28, 13, Alias, 0, false),
    name(2057, 31, 13, Alias, 0, false),
    name(2088, 19, 14, Short, 0, false),
    name(2107, 7, 14, Alias, 0, false),
    name(2114, 17, 14, Alias, 0, false),
    name(2131, 19, 14, Alias, 0, false),
    name(2150, 17, 14, Alias, 0, false),
    name(2167, 18, 14, Alias, 0, false),
    name(2185, 21, 14, Metonym, 0, false),
    name(2206, 9, 15, Short, 0, false),
    name(2215, 25, 15, Official, 0, false),
    name(2240, 9, 15, Alias, 0, false),
    name(2249, 10, 15, Alias, 0, false),
    name(2259, 8, 15, Metonym, 0, false),
    name(2267, 16, 15, Metonym, 0, false),
    name(2283, 10, 15, Metonym, 0, false),
    name(2293, 7, 16, Short, 0, false),
    name(2300, 19, 16, Official, 0, false),
    name(2319, 8, 16, Alias, 0, false),
    name(2327, 11, 16, Alias, 0, false),
    name(2338, 20, 16, Alias, 0, false),
    name(2358, 11, 16, Alias, 0, false),
    name(2369, 13, 16, Metonym, 0, false),
    name(2382, 7, 16, Metonym, 0, false),
    name(2389, 14, 16, Metonym, 0, false),
    name(2403, 5, 16, Metonym, 0, false),
    name(2408, 6, 16, Metonym, 0, false),
    name(2414, 6, 16, Metonym, 0, false),
    name(2420, 4, 16, Metonym, 0, false),
    name(2424, 10, 17, Short, 0, false),
    name(2434, 22, 17, Official, 0, false),
    name(2456, 13, 17, Alias, 0, false),
    name(2469, 10, 17, Alias, 0, false),
    name(2479, 11, 17, Alias, 0, false),
    name(2490, 12, 17, Alias, 0, false),
    name(2502, 11, 17, Alias, 0, false),
    name(2513, 11, 17, Alias, 0, false),
    name(2524, 11, 17, Alias, 0, false),
    name(2535, 12, 17, Alias, 0, false),
    name(2547, 11, 17, Alias, 0, false),
    name(2558, 14, 17, Former, 94, false),
    name(2572, 36, 17, Former, 94, false),
    name(2608, 15, 17, Former, 94, false),
    name(2623, 5, 17, Metonym, 0, false),
    name(2628, 4, 17, Metonym, 0, false),
    name(2632, 5, 17, Metonym, 0, false),
    name(2637, 7, 18, Short, 0, false),
    name(2644, 19, 18, Official, 0, false),
    name(2663, 22, 18, Alias, 0, false),
    name(2685, 8, 18, Alias, 0, false),
    name(2693, 9, 18, Metonym, 0, false),
    name(2702, 6, 18, Metonym, 0, false),
    name(2708, 7, 19, Short, 0, false),
    name(2715, 18, 19, Official, 0, false),
    name(2733, 7, 19, Alias, 0, false),
    name(2740, 6, 19, Alias, 0, false),
    name(2746, 8, 19, Alias, 0, false),
    name(2754, 7, 19, Alias, 0, false),
    name(2761, 8, 19, Alias, 0, false),
    name(2769, 19, 19, Alias, 0, false),
    name(2788, 16, 19, Metonym, 0, false),
    name(2804, 8, 19, Metonym, 0, false),
    name(2812, 8, 19, Metonym, 0, false),
    name(2820, 9, 19, Metonym, 0, false),
    name(2829, 8, 19, Metonym, 0, false),
    name(2837, 6, 19, Metonym, 0, false),
    name(2843, 13, 19, Metonym, 0, false),
    name(2856, 9, 19, Metonym, 0, false),
    name(2865, 5, 20, Short, 0, false),
    name(2870, 17, 20, Official, 0, false),
    name(2887, 5, 20, Alias, 0, false),
    name(2892, 7, 20, Former, 146, false),
    name(2899, 6, 20, Former, 146, false),
    name(2905, 14, 20, Former, 25, false),
    name(2919, 26, 20, Former, 169, false),
    name(2945, 19, 20, Former, 146, false),
    name(2964, 22, 20, Former, 146, false),
    name(2986, 7, 20, Metonym, 0, false),
    name(2993, 10, 20, Metonym, 0, false),
    name(3003, 32, 21, Short, 0, false),
    name(3035, 11, 21, Alias, 0, false),
    name(3046, 31, 21, Alias, 0, false),
    name(3077, 31, 21, Alias, 0, false),
    name(3108, 16, 21, Alias, 0, false),
    name(3124, 21, 21, Alias, 0, false),
    name(3145, 18, 21, Alias, 0, false),
    name(3163, 22, 21, Alias, 0, false),
    name(3185, 19, 21, Alias, 0, false),
    name(3204, 25, 21, Alias, 0, false),
    name(3229, 12, 22, Short, 0, false),
    name(3241, 7, 22, Alias, 0, false),
    name(3248, 13, 22, Alias, 0, false),
    name(3261, 13, 22, Alias, 0, false),
    name(3274, 10, 22, Former, 140, false),
    name(3284, 11, 22, Former, 140, false),
    name(3295, 9, 22, Former, 140, false),
    name(3304, 23, 22, Former, 140, false),
    name(3327, 26, 22, Former, 140, false),
    name(3353, 11, 22, Former, 140, false),
    name(3364, 16, 22, Former, 140, false),
    name(3380, 13, 22, Metonym, 0, false),
    name(3393, 11, 22, Metonym, 0, false),
    name(3404, 10, 23, Short, 0, false),
    name(3414, 31, 23, Official, 0, false),
    name(3445, 11, 23, Alias, 0, false),
    name(3456, 11, 23, Alias, 0, false),
    name(3467, 10, 23, Alias, 0, false),
    name(3477, 24, 23, Alias, 0, false),
    name(3501, 11, 23, Metonym, 0, false),
    name(3512, 5, 23, Metonym, 0, false),
    name(3517, 5, 23, Metonym, 0, false),
    name(3522, 10, 23, Metonym, 0, false),
    name(3532, 8, 24, Short, 0, false),
    name(3540, 20, 24, Official, 0, false),
    name(3560, 8, 24, Alias, 0, false),
    name(3568, 9, 24, Alias, 0, false),
    name(3577, 8, 24, Alias, 0, false),
    name(3585, 9, 24, Alias, 0, false),
    name(3594, 9, 24, Alias, 0, false),
    name(3603, 16, 24, Alias, 0, false),
    name(3619, 27, 24, Former, 119, false),
    name(3646, 29, 24, Former, 119, false),
    name(3675, 5, 24, Metonym, 0, false),
    name(3680, 7, 25, Short, 0, false),
    name(3687, 18, 25, Official, 0, false),
    name(3705, 10, 25, Alias, 0, false),
    name(3715, 8, 25, Alias, 0, false),
    name(3723, 6, 25, Alias, 0, false),
    name(3729, 6, 25, Alias, 0, false),
    name(3735, 16, 25, Alias, 0, false),
    name(3751, 14, 25, Alias, 0, false),
    name(3765, 9, 25, Metonym, 0, false),
    name(3774, 6, 25, Metonym, 0, false),
    name(3780, 7, 26, Short, 0, false),
    name(3787, 27, 26, Official, 0, false),
    name(3814, 6, 26, Alias, 0, false),
    name(3820, 14, 26, Alias, 0, false),
    name(3834, 11, 26, Alias, 0, false),
    name(3845, 13, 26, Alias, 0, false),
    name(3858, 6, 26, Metonym, 0, false),
    name(3864, 22, 27, Short, 0, false),
    name(3886, 3, 27, Alias, 0, false),
    name(3889, 3, 27, Alias, 0, false),
    name(3892, 5, 27, Alias, 0, false),
    name(3897, 19, 27, Alias, 0, false),
    name(3916, 12, 27, Alias, 0, false),
    name(3928, 6, 27, Alias, 0, false),
    name(3934, 14, 27, Alias, 0, false),
    name(3948, 20, 27, Alias, 0, false),
    name(3968, 20, 27, Alias, 0, false),
    name(3988, 17, 27, Alias, 0, false),
    name(4005, 18, 27, Alias, 0, false),
    name(4023, 18, 27, Alias, 0, false),
    name(4041, 6, 27, Alias, 0, false),
    name(4047, 19, 27, Alias, 0, false),
    name(4066, 7, 27, Alias, 0, false),
    name(4073, 23, 27, Alias, 0, false),
    name(4096, 19, 27, Alias, 0, false),
    name(4115, 21, 27, Alias, 0, false),
    name(4136, 34, 27, Alias, 0, false),
    name(4170, 6, 27, Alias, 0, false),
    name(4176, 36, 27, Alias, 0, false),
    name(4212, 8, 27, Metonym, 0, false),
    name(4220, 17, 28, Short, 0, false),
    name(4237, 17, 28, Alias, 0, false),
    name(4254, 11, 28, Alias, 0, false),
    name(4265, 14, 28, Alias, 0, false),
    name(4279, 10, 28, Alias, 0, false),
    name(4289, 15, 28, Alias, 0, false),
    name(4304, 7, 29, Short, 0, false),
    name(4311, 19, 29, Official, 0, false),
    name(4330, 10, 29, Alias, 0, false),
    name(4340, 12, 29, Alias, 0, false),
    name(4352, 10, 29, Alias, 0, false),
    name(4362, 8, 29, Alias, 0, false),
    name(4370, 11, 29, Alias, 0, false),
    name(4381, 13, 29, Alias, 0, false),
    name(4394, 11, 29, Alias, 0, false),
    name(4405, 12, 29, Alias, 0, false),
    name(4417, 11, 29, Alias, 0, false),
    name(4428, 13, 29, Alias, 0, false),
    name(4441, 12, 29, Alias, 0, false),
    name(4453, 16, 29, Alias, 0, false),
    name(4469, 20, 29, Alias, 0, false),
    name(4489, 4, 29, Former, 91, false),
    name(4493, 14, 29, Former, 91, false),
    name(4507, 15, 29, Former, 91, false),
    name(4522, 37, 29, Former, 91, false),
    name(4559, 16, 29, Former, 91, false),
    name(4575, 38, 29, Former, 91, false),
    name(4613, 19, 29, Former, 91, false),
    name(4632, 14, 29, Former, 91, false),
    name(4646, 18, 29, Former, 91, false),
    name(4664, 5, 29, Metonym, 0, false),
    name(4669, 6, 30, Short, 0, false),
    name(4675, 6, 30, Alias, 0, false),
    name(4681, 16, 30, Former, 45, false),
    name(4697, 8, 30, Metonym, 0, false),
    name(4705, 7, 31, Short, 0, false),
    name(4712, 8, 31, Alias, 0, false),
    name(4720, 8, 31, Alias, 0, false),
    name(4728, 12, 31, Alias, 0, false),
    name(4740, 7, 32, Short, 0, false),
    name(4747, 30, 32, Official, 0, false),
    name(4777, 7, 32, Alias, 0, false),
    name(4784, 8, 32, Alias, 0, false),
    name(4792, 7, 32, Alias, 0, false),
    name(4799, 31, 32, Alias, 0, false),
    name(4830, 19, 32, Alias, 0, false),
    name(4849, 7, 32, Alias, 0, false),
    name(4856, 22, 32, Metonym, 0, false),
    name(4878, 6, 32, Metonym, 0, false),
    name(4884, 15, 32, Metonym, 0, false),
    name(4899, 5, 32, Metonym, 0, false),
    name(4904, 27, 33, Short, 0, true),
    name(4931, 6, 34, Short, 0, false),
    name(4937, 29, 34, Official, 0, false),
    name(4966, 6, 34, Alias, 0, false),
    name(4972, 7, 34, Alias, 0, false),
    name(4979, 9, 34, Alias, 0, false),
    name(4988, 7, 34, Alias, 0, false),
    name(4995, 26, 34, Alias, 0, false),
    name(5021, 31, 34, Alias, 0, false),
    name(5052, 16, 34, Former, 78, false),
    name(5068, 24, 34, Former, 83, false),
    name(5092, 23, 34, Former, 83, false),
    name(5115, 15, 34, Metonym, 0, false),
    name(5130, 9, 34, Metonym, 0, false),
    name(5139, 9, 34, Metonym, 0, false),
    name(5148, 16, 34, Metonym, 0, false),
    name(5164, 20, 34, Metonym, 0, false),
    name(5184, 20, 34, Metonym, 0, false),
    name(5204, 8, 34, Metonym, 0, false),
    name(5212, 15, 34, Metonym, 0, false),
    name(5227, 8, 35, Short, 0, false),
    name(5235, 7, 35, Alias, 0, false),
    name(5242, 10, 35, Metonym, 0, false),
    name(5252, 6, 36, Short, 0, false),
    name(5258, 17, 36, Official, 0, false),
    name(5275, 22, 36, Alias, 0, false),
    name(5297, 16, 36, Alias, 0, false),
    name(5313, 24, 36, Alias, 0, false),
    name(5337, 19, 36, Alias, 0, false),
    name(5356, 19, 36, Metonym, 0, false),
    name(5375, 17, 36, Metonym, 0, false),
    name(5392, 6, 37, Short, 0, false),
    name(5398, 17, 37, Official, 0, false),
    name(5415, 7, 37, Alias, 0, false),
    name(5422, 6, 37, Alias, 0, false),
    name(5428, 6, 37, Alias, 0, false),
    name(5434, 6, 37, Alias, 0, false),
    name(5440, 8, 37, Alias, 0, false),
    name(5448, 15, 37, Alias, 0, false),
    name(5463, 15, 37, Metonym, 0, false),
    name(5478, 6, 37, Metonym, 0, false),
    name(5484, 7, 37, Metonym, 0, false),
    name(5491, 13, 38, Short, 0, false),
    name(5504, 6, 38, Alias, 0, false),
    name(5510, 11, 38, Alias, 0, false),
    name(5521, 10, 38, Alias, 0, false),
    name(5531, 11, 38, Alias, 0, false),
    name(5542, 12, 38, Alias, 0, false),
    name(5554, 11, 38, Alias, 0, false),
    name(5565, 8, 39, Short, 0, false),
    name(5573, 20, 39, Official, 0, false),
    name(5593, 8, 39, Alias, 0, false),
    name(5601, 12, 39, Former, 37, false),
    name(5613, 25, 39, Former, 37, false),
    name(5638, 8, 39, Metonym, 0, false),
    name(5646, 24, 40, Short, 0, false),
    name(5670, 10, 40, Alias, 0, false),
    name(5680, 15, 40, Alias, 0, false),
    name(5695, 3, 40, Alias, 0, false),
    name(5698, 15, 40, Alias, 0, false),
    name(5713, 12, 40, Alias, 0, false),
    name(5725, 23, 40, Alias, 0, false),
    name(5748, 29, 40, Alias, 0, false),
    name(5777, 3, 40, Alias, 0, false),
    name(5780, 24, 40, Alias, 0, false),
    name(5804, 26, 40, Alias, 0, false),
    name(5830, 25, 40, Alias, 0, false),
    name(5855, 26, 40, Alias, 0, false),
    name(5881, 13, 40, Alias, 0, false),
    name(5894, 28, 40, Alias, 0, false),
    name(5922, 22, 40, Former, 174, false),
    name(5944, 20, 40, Former, 174, false),
    name(5964, 14, 40, Former, 21, false),
    name(5978, 12, 40, Former, 21, false),
    name(5990, 6, 40, Metonym, 0, false),
    name(5996, 33, 40, Metonym, 0, false),
    name(6029, 6, 41, Short, 0, false),
    name(6035, 18, 41, Alias, 0, false),
    name(6053, 6, 41, Alias, 0, false),
    name(6059, 9, 41, Metonym, 0, false),
    name(6068, 15, 41, Metonym, 0, false),
    name(6083, 12, 41, Metonym, 0, false),
    name(6095, 14, 41, Metonym, 0, false),
    name(6109, 26, 41, Metonym, 0, false),
    name(6135, 6, 41, Metonym, 0, false),
    name(6141, 15, 41, Metonym, 0, false),
    name(6156, 11, 41, Metonym, 0, false),
    name(6167, 23, 42, Short, 0, false),
    name(6190, 13, 42, Alias, 0, false),
    name(6203, 13, 42, Alias, 0, false),
    name(6216, 11, 42, Alias, 0, false),
    name(6227, 11, 42, Alias, 0, false),
    name(6238, 11, 42, Alias, 0, false),
    name(6249, 15, 42, Alias, 0, false),
    name(6264, 11, 42, Alias, 0, false),
    name(6275, 11, 42, Alias, 0, false),
    name(6286, 21, 42, Alias, 0, false),
    name(6307, 11, 43, Short, 0, false),
    name(6318, 19, 43, Official, 0, false),
    name(6337, 23, 43, Alias, 0, false),
    name(6360, 23, 43, Alias, 0, false),
    name(6383, 22, 43, Alias, 0, false),
    name(6405, 8, 43, Alias, 0, false),
    name(6413, 7, 43, Alias, 0, false),
    name(6420, 32, 43, Alias, 0, false),
    name(6452, 6, 43, Alias, 0, false),
    name(6458, 5, 43, Alias, 0, false),
    name(6463, 7, 43, Alias, 0, false),
    name(6470, 6, 43, Alias, 0, false),
    name(6476, 8, 43, Alias, 0, false),
    name(6484, 11, 43, Alias, 0, false),
    name(6495, 4, 43, Metonym, 0, false),
    name(6499, 5, 43, Metonym, 0, false),
    name(6504, 5, 43, Metonym, 0, false),
    name(6509, 10, 43, Metonym, 0, false),
    name(6519, 29, 43, Metonym, 0, false),
    name(6548, 16, 43, Metonym, 0, false),
    name(6564, 5, 44, Short, 0, false),
    name(6569, 17, 44, Official, 0, false),
    name(6586, 5, 44, Alias, 0, false),
    name(6591, 4, 44, Alias, 0, false),
    name(6595, 19, 44, Alias, 0, false),
    name(6614, 9, 44, Metonym, 0, false),
    name(6623, 13, 44, Metonym, 0, false),
    name(6636, 20, 44, Metonym, 0, false),
    name(6656, 8, 44, Metonym, 0, false),
    name(6664, 17, 44, Metonym, 0, false),
    name(6681, 5, 45, Short, 0, false),
    name(6686, 26, 45, Official, 0, false),
    name(6712, 3, 45, Alias, 0, false),
    name(6715, 5, 45, Alias, 0, false),
    name(6720, 25, 45, Alias, 0, false),
    name(6745, 4, 45, Alias, 0, false),
    name(6749, 15, 45, Alias, 0, false),
    name(6764, 14, 45, Alias, 0, false),
    name(6778, 10, 45, Alias, 0, false),
    name(6788, 3, 45, Alias, 0, false),
    name(6791, 3, 45, Alias, 0, false),
    name(6794, 9, 45, Alias, 0, false),
    name(6803, 26, 45, Alias, 0, false),
    name(6829, 24, 45, Alias, 0, false),
    name(6853, 27, 45, Alias, 0, false),
    name(6880, 30, 45, Alias, 0, false),
    name(6910, 8, 45, Alias, 0, false),
    name(6918, 19, 45, Alias, 0, false),
    name(6937, 8, 45, Alias, 0, false),
    name(6945, 25, 45, Alias, 0, false),
    name(6970, 4, 45, Alias, 0, false),
    name(6974, 12, 45, Alias, 0, false),
    name(6986, 21, 45, Alias, 0, false),
    name(7007, 6, 45, Alias, 0, false),
    name(7013, 6, 45, Alias, 0, false),
    name(7019, 21, 45, Alias, 0, false),
    name(7040, 7, 45, Metonym, 0, false),
    name(7047, 9, 45, Metonym, 0, false),
    name(7056, 24, 45, Metonym, 0, false),
    name(7080, 7, 45, Metonym, 0, false),
    name(7087, 6, 45, Metonym, 0, false),
    name(7093, 6, 45, Metonym, 0, false),
    name(7099, 6, 45, Metonym, 0, false),
    name(7105, 9, 45, Metonym, 0, false),
    name(7114, 11, 45, Metonym, 0, false),
    name(7125, 6, 45, Metonym, 0, false),
    name(7131, 14, 46, Short, 0, false),
    name(7145, 26, 46, Official, 0, false),
    name(7171, 14, 46, Alias, 0, false),
    name(7185, 15, 46, Alias, 0, false),
    name(7200, 15, 46, Alias, 0, false),
    name(7215, 13, 46, Alias, 0, false),
    name(7228, 12, 46, Alias, 0, false),
    name(7240, 15, 46, Alias, 0, false),
    name(7255, 11, 46, Alias, 0, false),
    name(7266, 3, 46, Alias, 0, false),
    name(7269, 27, 46, Alias, 0, false),
    name(7296, 29, 46, Alias, 0, false),
    name(7325, 7, 46, Metonym, 0, false),
    name(7332, 12, 46, Metonym, 0, false),
    name(7344, 8, 47, Short, 0, false),
    name(7352, 20, 47, Official, 0, false),
    name(7372, 9, 47, Alias, 0, false),
    name(7381, 9, 47, Alias, 0, false),
    name(7390, 8, 47, Alias, 0, false),
    name(7398, 8, 47, Alias, 0, false),
    name(7406, 7, 47, Alias, 0, false),
    name(7413, 23, 47, Alias, 0, false),
    name(7436, 28, 47, Former, 148, false),
    name(7464, 15, 47, Former, 22, false),
    name(7479, 16, 47, Former, 22, false),
    name(7495, 27, 47, Former, 163, false),
    name(7522, 6, 47, Metonym, 0, false),
    name(7528, 13, 47, Metonym, 0, false),
    name(7541, 12, 47, Metonym, 0, false),
    name(7553, 8, 47, Metonym, 0, false),
    name(7561, 32, 48, Short, 0, false),
    name(7593, 5, 48, Alias, 193, false),
    name(7598, 19, 48, Alias, 0, false),
    name(7617, 14, 48, Alias, 0, false),
    name(7631, 11, 48, Alias, 0, false),
    name(7642, 10, 48, Alias, 0, false),
    name(7652, 8, 48, Alias, 0, false),
    name(7660, 3, 48, Alias, 0, false),
    name(7663, 7, 48, Alias, 0, false),
    name(7670, 4, 48, Alias, 0, false),
    name(7674, 16, 48, Alias, 0, false),
    name(7690, 28, 48, Alias, 0, false),
    name(7718, 5, 48, Alias, 0, false),
    name(7723, 14, 48, Alias, 0, false),
    name(7737, 8, 48, Alias, 0, false),
    name(7745, 12, 48, Alias, 0, false),
    name(7757, 3, 48, Alias, 0, false),
    name(7760, 32, 48, Alias, 0, false),
    name(7792, 33, 48, Alias, 0, false),
    name(7825, 32, 48, Alias, 0, false),
    name(7857, 34, 48, Alias, 0, false),
    name(7891, 13, 48, Former, 85, false),
    name(7904, 14, 48, Former, 85, false),
    name(7918, 5, 48, Former, 144, false),
    name(7923, 16, 48, Former, 82, false),
    name(7939, 11, 48, Former, 85, false),
    name(7950, 19, 48, Former, 143, false),
    name(7969, 17, 48, Former, 162, false),
    name(7986, 21, 48, Former, 142, false),
    name(8007, 36, 48, Former, 143, false),
    name(8043, 20, 48, Former, 142, false),
    name(8063, 21, 48, Former, 162, false),
    name(8084, 5, 48, Former, 162, false),
    name(8089, 8, 48, Metonym, 0, false),
    name(8097, 8, 48, Metonym, 0, false),
    name(8105, 13, 48, Metonym, 0, false),
    name(8118, 30, 48, Metonym, 0, false),
    name(8148, 21, 49, Short, 0, false),
    name(8169, 5, 49, Alias, 0, false),
    name(8174, 12, 49, Alias, 0, false),
    name(8186, 17, 49, Alias, 0, false),
    name(8203, 5, 49, Alias, 0, false),
    name(8208, 17, 49, Alias, 0, false),
    name(8225, 3, 49, Alias, 0, false),
    name(8228, 20, 49, Alias, 0, false),
    name(8248, 14, 49, Alias, 0, false),
    name(8262, 20, 49, Alias, 0, false),
    name(8282, 19, 49, Alias, 0, false),
    name(8301, 20, 49, Alias, 0, false),
    name(8321, 12, 49, Former, 20, false),
    name(8333, 12, 49, Former, 20, false),
    name(8345, 11, 49, Former, 20, false),
    name(8356, 30, 49, Former, 158, false),
    name(8386, 30, 49, Former, 158, false),
    name(8416, 11, 49, Metonym, 0, false),
    name(8427, 12, 50, Short, 0, false),
    name(8439, 10, 50, Alias, 0, false),
    name(8449, 10, 50, Alias, 0, false),
    name(8459, 10, 50, Alias, 0, false),
    name(8469, 10, 50, Alias, 0, false),
    name(8479, 14, 50, Alias, 0, false),
    name(8493, 9, 50, Alias, 0, false),
    name(8502, 10, 50, Alias, 0, false),
    name(8512, 6, 50, Metonym, 0, false),
    name(8518, 8, 51, Short, 0, false),
    name(8526, 20, 51, Official, 0, false),
    name(8546, 8, 51, Alias, 0, false),
    name(8554, 21, 51, Alias, 0, false),
    name(8575, 9, 51, Alias, 0, false),
    name(8584, 22, 51, Alias, 0, false),
    name(8606, 25, 51, Former, 80, false),
    name(8631, 7, 51, Metonym, 0, false),
    name(8638, 15, 51, Metonym, 0, false),
    name(8653, 14, 51, Metonym, 0, false),
    name(8667, 18, 51, Metonym, 0, false),
    name(8685, 21, 51, Metonym, 0, false),
    name(8706, 17, 51, Metonym, 0, false),
    name(8723, 19, 51, Metonym, 0, false),
    name(8742, 7, 52, Short, 0, false),
    name(8749, 20, 52, Official, 0, false),
    name(8769, 7, 52, Alias, 0, false),
    name(8776, 6, 52, Alias, 0, false),
    name(8782, 7, 52, Alias, 0, false),
    name(8789, 15, 52, Alias, 0, false),
    name(8804, 6, 52, Alias, 0, false),
    name(8810, 14, 52, Alias, 0, false),
    name(8824, 14, 52, Alias, 0, false),
    name(8838, 7, 52, Alias, 0, false),
    name(8845, 6, 52, Alias, 0, false),
    name(8851, 17, 52, Alias, 0, false),
    name(8868, 17, 52, Alias, 0, false),
    name(8885, 10, 52, Metonym, 0, false),
    name(8895, 6, 52, Metonym, 0, false),
    name(8901, 10, 53, Short, 0, false),
    name(8911, 22, 53, Official, 0, false),
    name(8933, 8, 53, Alias, 0, false),
    name(8941, 10, 53, Alias, 0, false),
    name(8951, 18, 53, Alias, 0, false),
    name(8969, 10, 53, Alias, 0, false),
    name(8979, 9, 53, Alias, 0, false),
    name(8988, 9, 53, Alias, 0, false),
    name(8997, 22, 53, Alias, 0, false),
    name(9019, 21, 53, Former, 50, false),
    name(9040, 5, 53, Metonym, 0, false),
    name(9045, 10, 54, Short, 0, false),
    name(9055, 22, 54, Official, 0, false),
    name(9077, 9, 54, Alias, 0, false),
    name(9086, 24, 54, Alias, 0, false),
    name(9110, 13, 54, Metonym, 0, false),
    name(9123, 30, 54, Metonym, 0, false),
    name(9153, 9, 54, Metonym, 0, false),
    name(9162, 6, 54, Metonym, 0, false),
    name(9168, 14, 55, Short, 0, false),
    name(9182, 33, 55, Official, 0, false),
    name(9215, 4, 55, Alias, 0, false),
    name(9219, 4, 55, Alias, 0, false),
    name(9223, 14, 55, Alias, 0, false),
    name(9237, 15, 55, Alias, 0, false),
    name(9252, 14, 55, Alias, 0, false),
    name(9266, 36, 55, Alias, 0, false),
    name(9302, 15, 55, Alias, 0, false),
    name(9317, 29, 55, Alias, 0, false),
    name(9346, 32, 55, Alias, 0, false),
    name(9378, 21, 55, Alias, 0, false),
    name(9399, 31, 55, Alias, 0, false),
    name(9430, 36, 55, Alias, 0, false),
    name(9466, 16, 55, Alias, 0, false),
    name(9482, 16, 55, Alias, 0, false),
    name(9498, 16, 55, Alias, 0, false),
    name(9514, 21, 55, Alias, 0, false),
    name(9535, 5, 55, Alias, 0, false),
    name(9540, 5, 55, Alias, 0, false),
    name(9545, 16, 55, Alias, 0, false),
    name(9561, 15, 55, Alias, 0, false),
    name(9576, 14, 55, Metonym, 0, false),
    name(9590, 9, 55, Metonym, 0, false),
    name(9599, 4, 55, Metonym, 0, false),
    name(9603, 5, 55, Metonym, 0, false),
    name(9608, 6, 55, Metonym, 0, false),
    name(9614, 13, 55, Metonym, 0, false),
    name(9627, 5, 55, Metonym, 0, false),
    name(9632, 21, 56, Short, 0, false),
    name(9653, 36, 56, Official, 0, false),
    name(9689, 19, 56, Alias, 0, false),
    name(9708, 19, 56, Alias, 0, false),
    name(9727, 19, 56, Alias, 0, false),
    name(9746, 22, 56, Alias, 0, false),
    name(9768, 22, 56, Alias, 0, false),
    name(9790, 4, 56, Alias, 0, false),
    name(9794, 18, 56, Alias, 0, false),
    name(9812, 20, 56, Alias, 0, false),
    name(9832, 30, 56, Alias, 0, false),
    name(9862, 33, 56, Alias, 0, false),
    name(9895, 26, 56, Former, 190, false),
    name(9921, 13, 56, Former, 190, false),
    name(9934, 3, 56, Former, 190, false),
    name(9937, 30, 56, Former, 190, false),
    name(9967, 54, 56, Former, 190, false),
    name(10021, 10, 56, Former, 190, false),
    name(10031, 10, 56, Former, 190, false),
    name(10041, 11, 56, Former, 190, false),
    name(10052, 11, 56, Former, 190, false),
    name(10063, 37, 56, Former, 190, false),
    name(10100, 29, 56, Former, 190, false),
    name(10129, 11, 56, Former, 190, false),
    name(10140, 10, 56, Former, 190, false),
    name(10150, 34, 56, Former, 190, false),
    name(10184, 22, 56, Former, 190, false),
    name(10206, 7, 56, Metonym, 0, false),
    name(10213, 8, 56, Metonym, 0, false),
    name(10221, 8, 56, Metonym, 0, false),
    name(10229, 7, 56, Metonym, 0, false),
    name(10236, 9, 56, Metonym, 0, false),
    name(10245, 12, 56, Metonym, 0, false),
    name(10257, 14, 56, Metonym, 0, false),
    name(10271, 28, 57, Short, 0, false),
    name(10299, 4, 58, Short, 0, false),
    name(10303, 16, 58, Official, 0, false),
    name(10319, 4, 58, Alias, 0, false),
    name(10323, 18, 58, Alias, 0, false),
    name(10341, 6, 58, Metonym, 0, false),
    name(10347, 7, 58, Metonym, 0, false),
    name(10354, 7, 58, Metonym, 0, false),
    name(10361, 9, 58, Metonym, 0, false),
    name(10370, 9, 58, Metonym, 0, false),
    name(10379, 24, 58, Metonym, 0, false),
    name(10403, 25, 58, Metonym, 0, false),
    name(10428, 8, 59, Short, 0, false),
    name(10436, 19, 59, Alias, 0, false),
    name(10455, 7, 59, Alias, 0, false),
    name(10462, 7, 59, Alias, 0, false),
    name(10469, 10, 59, Metonym, 0, false),
    name(10479, 16, 60, Short, 0, false),
    name(10495, 14, 60, Alias, 0, false),
    name(10509, 13, 60, Alias, 0, false),
    name(10522, 15, 60, Alias, 0, false),
    name(10537, 15, 60, Alias, 0, false),
    name(10552, 15, 60, Alias, 0, false),
    name(10567, 14, 60, Alias, 0, false),
    name(10581, 14, 61, Short, 0, false),
    name(10595, 6, 61, Alias, 0, false),
    name(10601, 8, 61, Alias, 0, false),
    name(10609, 12, 61, Alias, 0, false),
    name(10621, 13, 61, Alias, 0, false),
    name(10634, 12, 61, Alias, 0, false),
    name(10646, 12, 61, Alias, 0, false),
    name(10658, 11, 61, Alias, 0, false),
    name(10669, 13, 61, Alias, 0, false),
    name(10682, 14, 61, Alias, 0, false),
    name(10696, 11, 61, Metonym, 0, false),
    name(10707, 6, 62, Short, 0, false),
    name(10713, 18, 62, Official, 0, false),
    name(10731, 6, 62, Alias, 0, false),
    name(10737, 6, 62, Alias, 0, false),
    name(10743, 5, 62, Alias, 0, false),
    name(10748, 6, 62, Alias, 0, false),
    name(10754, 8, 62, Alias, 0, false),
    name(10762, 6, 62, Alias, 0, false),
    name(10768, 37, 62, Alias, 0, false),
    name(10805, 12, 62, Alias, 0, false),
    name(10817, 14, 62, Former, 27, false),
    name(10831, 8, 62, Metonym, 0, false),
    name(10839, 7, 62, Metonym, 0, false),
    name(10846, 7, 62, Metonym, 0, false),
    name(10853, 7, 62, Metonym, 0, false),
    name(10860, 7, 63, Short, 0, false),
    name(10867, 14, 63, Official, 0, false),
    name(10881, 6, 63, Alias, 0, false),
    name(10887, 7, 63, Alias, 0, false),
    name(10894, 15, 63, Alias, 0, false),
    name(10909, 16, 63, Alias, 0, false),
    name(10925, 17, 63, Alias, 0, false),
    name(10942, 20, 63, Alias, 0, false),
    name(10962, 9, 63, Alias, 0, false),
    name(10971, 9, 63, Alias, 0, false),
    name(10980, 10, 63, Alias, 0, false),
    name(10990, 21, 63, Alias, 0, false),
    name(11011, 6, 63, Alias, 0, false),
    name(11017, 17, 63, Alias, 0, false),
    name(11034, 14, 63, Metonym, 0, false),
    name(11048, 9, 63, Metonym, 0, false),
    name(11057, 4, 63, Metonym, 0, false),
    name(11061, 5, 63, Metonym, 0, false),
    name(11066, 6, 63, Metonym, 0, false),
    name(11072, 13, 63, Metonym, 0, false),
    name(11085, 5, 63, Metonym, 0, false),
    name(11090, 14, 63, Metonym, 0, false),
    name(11104, 20, 63, Metonym, 0, false),
    name(11124, 15, 63, Metonym, 0, false),
    name(11139, 12, 64, Short, 0, false),
    name(11151, 26, 64, Official, 0, false),
    name(11177, 17, 64, Alias, 0, false),
    name(11194, 17, 64, Alias, 0, false),
    name(11211, 17, 64, Alias, 0, false),
    name(11228, 18, 64, Alias, 0, false),
    name(11246, 31, 64, Alias, 0, false),
    name(11277, 15, 64, Alias, 0, false),
    name(11292, 3, 64, Alias, 0, false),
    name(11295, 12, 64, Alias, 0, false),
    name(11307, 18, 64, Alias, 0, false),
    name(11325, 14, 64, Alias, 0, false),
    name(11339, 3, 64, Alias, 0, false),
    name(11342, 30, 64, Alias, 0, false),
    name(11372, 31, 64, Alias, 0, false),
    name(11403, 30, 64, Alias, 0, false),
    name(11433, 35, 64, Alias, 0, false),
    name(11468, 10, 64, Metonym, 0, false),
    name(11478, 12, 64, Metonym, 0, false),
    name(11490, 11, 64, Metonym, 0, false),
    name(11501, 10, 64, Metonym, 0, false),
    name(11511, 9, 64, Metonym, 0, false),
    name(11520, 6, 64, Metonym, 0, false),
    name(11526, 7, 65, Short, 0, false),
    name(11533, 27, 65, Official, 0, false),
    name(11560, 8, 65, Alias, 0, false),
    name(11568, 8, 65, Alias, 0, false),
    name(11576, 9, 65, Alias, 0, false),
    name(11585, 7, 65, Alias, 0, false),
    name(11592, 3, 65, Alias, 0, false),
    name(11595, 14, 65, Alias, 0, false),
    name(11609, 26, 65, Alias, 0, false),
    name(11635, 11, 65, Alias, 0, false),
    name(11646, 9, 65, Alias, 0, false),
    name(11655, 10, 65, Alias, 0, false),
    name(11665, 3, 65, Alias, 0, false),
    name(11668, 15, 65, Alias, 0, false),
    name(11683, 3, 65, Alias, 0, false),
    name(11686, 23, 65, Alias, 0, false),
    name(11709, 8, 65, Alias, 0, false),
    name(11717, 6, 65, Alias, 0, false),
    name(11723, 8, 65, Alias, 0, false),
    name(11731, 3, 65, Alias, 0, false),
    name(11734, 31, 65, Alias, 0, false),
    name(11765, 30, 65, Alias, 0, false),
    name(11795, 17, 65, Alias, 0, false),
    name(11812, 34, 65, Alias, 0, false),
    name(11846, 8, 65, Alias, 0, false),
    name(11854, 15, 65, Alias, 0, false),
    name(11869, 16, 65, Alias, 0, false),
    name(11885, 18, 65, Former, 126, false),
    name(11903, 16, 65, Former, 126, false),
    name(11919, 19, 65, Former, 126, false),
    name(11938, 20, 65, Former, 126, false),
    name(11958, 13, 65, Former, 126, false),
    name(11971, 34, 65, Former, 126, false),
    name(12005, 20, 65, Former, 126, false),
    name(12025, 14, 65, Former, 126, false),
    name(12039, 42, 65, Former, 126, false),
    name(12081, 12, 65, Former, 126, false),
    name(12093, 15, 65, Former, 126, false),
    name(12108, 15, 65, Former, 126, false),
    name(12123, 16, 65, Metonym, 0, false),
    name(12139, 15, 65, Metonym, 0, false),
    name(12154, 6, 65, Metonym, 188, false),
    name(12160, 4, 65, Metonym, 127, false),
    name(12164, 16, 65, Metonym, 0, false),
    name(12180, 18, 65, Metonym, 0, false),
    name(12198, 17, 65, Metonym, 127, false),
    name(12215, 16, 65, Metonym, 0, false),
    name(12231, 19, 65, Metonym, 127, false),
    name(12250, 17, 65, Metonym, 0, false),
    name(12267, 25, 65, Metonym, 0, false),
    name(12292, 8, 66, Short, 0, false),
    name(12300, 20, 66, Official, 0, false),
    name(12320, 7, 66, Alias, 0, false),
    name(12327, 9, 66, Alias, 0, false),
    name(12336, 6, 66, Alias, 0, false),
    name(12342, 7, 66, Alias, 0, false),
    name(12349, 7, 66, Alias, 0, false),
    name(12356, 6, 66, Alias, 0, false),
    name(12362, 6, 66, Alias, 0, false),
    name(12368, 12, 66, Alias, 0, false),
    name(12380, 23, 66, Former, 154, false),
    name(12403, 15, 66, Former, 154, false),
    name(12418, 28, 66, Former, 39, false),
    name(12446, 22, 66, Former, 154, false),
    name(12468, 17, 66, Former, 39, false),
    name(12485, 43, 66, Former, 154, false),
    name(12528, 4, 66, Former, 154, false),
    name(12532, 43, 66, Former, 154, false),
    name(12575, 36, 66, Former, 154, false),
    name(12611, 13, 66, Metonym, 0, false),
    name(12624, 8, 67, Short, 0, false),
    name(12632, 24, 67, Official, 0, false),
    name(12656, 12, 67, Alias, 0, false),
    name(12668, 6, 67, Metonym, 0, false),
    name(12674, 7, 68, Short, 0, false),
    name(12681, 18, 68, Official, 0, false),
    name(12699, 9, 68, Alias, 0, false),
    name(12708, 8, 68, Alias, 0, false),
    name(12716, 9, 68, Alias, 0, false),
    name(12725, 7, 68, Alias, 0, false),
    name(12732, 9, 68, Alias, 0, false),
    name(12741, 18, 68, Alias, 0, false),
    name(12759, 11, 68, Metonym, 0, false),
    name(12770, 14, 68, Metonym, 0, false),
    name(12784, 14, 68, Metonym, 0, false),
    name(12798, 10, 68, Metonym, 0, false),
    name(12808, 10, 68, Metonym, 0, false),
    name(12818, 10, 68, Metonym, 0, false),
    name(12828, 10, 68, Metonym, 0, false),
    name(12838, 10, 68, Metonym, 0, false),
    name(12848, 10, 68, Metonym, 0, false),
    name(12858, 18, 69, Short, 0, false),
    name(12876, 9, 69, Alias, 0, false),
    name(12885, 23, 69, Alias, 0, false),
    name(12908, 15, 69, Alias, 0, false),
    name(12923, 21, 69, Alias, 0, false),
    name(12944, 21, 69, Alias, 0, false),
    name(12965, 23, 69, Alias, 0, false),
    name(12988, 22, 69, Alias, 0, false),
    name(13010, 14, 69, Metonym, 0, false),
    name(13024, 13, 69, Metonym, 0, false),
    name(13037, 7, 70, Short, 0, false),
    name(13044, 39, 70, Official, 0, false),
    name(13083, 9, 70, Alias, 0, false),
    name(13092, 8, 70, Alias, 0, false),
    name(13100, 8, 70, Alias, 0, false),
    name(13108, 7, 70, Alias, 0, false),
    name(13115, 42, 70, Alias, 0, false),
    name(13157, 6, 70, Alias, 0, false),
    name(13163, 28, 70, Alias, 0, false),
    name(13191, 14, 70, Alias, 0, false),
    name(13205, 19, 70, Former, 29, false),
    name(13224, 14, 70, Former, 29, false),
    name(13238, 5, 70, Metonym, 0, false),
    name(13243, 6, 70, Metonym, 0, false),
    name(13249, 6, 70, Metonym, 0, false),
    name(13255, 7, 70, Metonym, 0, false),
    name(13262, 5, 70, Metonym, 0, false),
    name(13267, 11, 70, Metonym, 0, false),
    name(13278, 18, 70, Metonym, 0, false),
    name(13296, 7, 71, Short, 0, false),
    name(13303, 19, 71, Official, 0, false),
    name(13322, 7, 71, Alias, 0, false),
    name(13329, 7, 71, Alias, 0, false),
    name(13336, 9, 71, Alias, 0, false),
    name(13345, 10, 71, Metonym, 0, false),
    name(13355, 17, 71, Metonym, 0, false),
    name(13372, 12, 71, Metonym, 0, false),
    name(13384, 21, 71, Metonym, 0, false),
    name(13405, 5, 71, Metonym, 0, false),
    name(13410, 5, 72, Short, 0, false),
    name(13415, 22, 72, Official, 0, false),
    name(13437, 10, 72, Alias, 0, false),
    name(13447, 8, 72, Alias, 0, false),
    name(13455, 5, 72, Alias, 0, false),
    name(13460, 6, 72, Alias, 0, false),
    name(13466, 5, 72, Alias, 0, false),
    name(13471, 6, 72, Alias, 0, false),
    name(13477, 4, 72, Alias, 0, false),
    name(13481, 4, 72, Alias, 0, false),
    name(13485, 8, 72, Alias, 0, false),
    name(13493, 7, 72, Alias, 0, false),
    name(13500, 6, 72, Alias, 0, false),
    name(13506, 16, 72, Former, 98, false),
    name(13522, 17, 72, Former, 134, false),
    name(13539, 3, 72, Former, 147, false),
    name(13542, 20, 72, Former, 147, false),
    name(13562, 13, 72, Metonym, 0, false),
    name(13575, 13, 72, Metonym, 0, false),
    name(13588, 10, 72, Metonym, 0, false),
    name(13598, 5, 72, Metonym, 0, false),
    name(13603, 8, 72, Metonym, 0, false),
    name(13611, 17, 72, Metonym, 0, false),
    name(13628, 8, 72, Metonym, 0, false),
    name(13636, 10, 72, Metonym, 0, false),
    name(13646, 17, 72, Metonym, 0, false),
    name(13663, 5, 72, Metonym, 0, false),
    name(13668, 8, 72, Metonym, 0, false),
    name(13676, 14, 72, Metonym, 0, false),
    name(13690, 7, 73, Short, 0, false),
    name(13697, 16, 73, Official, 0, false),
    name(13713, 8, 73, Alias, 0, false),
    name(13721, 5, 73, Alias, 0, false),
    name(13726, 10, 73, Alias, 0, false),
    name(13736, 12, 73, Alias, 0, false),
    name(13748, 12, 73, Alias, 0, false),
    name(13760, 15, 73, Former, 4, false),
    name(13775, 6, 73, Metonym, 0, false),
    name(13781, 6, 73, Metonym, 0, false),
    name(13787, 14, 74, Short, 0, false),
    name(13801, 39, 74, Alias, 0, false),
    name(13840, 4, 74, Alias, 0, false),
    name(13844, 39, 74, Alias, 0, false),
    name(13883, 41, 74, Alias, 0, false),
    name(13924, 4, 74, Alias, 0, false),
    name(13928, 15, 74, Alias, 0, false),
    name(13943, 18, 74, Alias, 0, false),
    name(13961, 17, 74, Alias, 0, false),
    name(13978, 32, 74, Alias, 0, false),
    name(14010, 33, 74, Alias, 0, false),
    name(14043, 33, 74, Alias, 0, false),
    name(14076, 32, 74, Alias, 0, false),
    name(14108, 16, 74, Alias, 0, false),
    name(14124, 9, 74, Alias, 0, false),
    name(14133, 10, 74, Alias, 0, false),
    name(14143, 29, 74, Alias, 0, false),
    name(14172, 10, 74, Former, 57, false),
    name(14182, 15, 74, Former, 57, false),
    name(14197, 14, 74, Former, 57, false),
    name(14211, 16, 74, Former, 57, false),
    name(14227, 5, 75, Short, 0, false),
    name(14232, 16, 75, Official, 0, false),
    name(14248, 7, 75, Alias, 0, false),
    name(14255, 8, 75, Alias, 0, false),
    name(14263, 7, 75, Alias, 0, false),
    name(14270, 7, 75, Alias, 0, false),
    name(14277, 7, 75, Alias, 0, false),
    name(14284, 8, 75, Alias, 0, false),
    name(14292, 16, 75, Alias, 0, false),
    name(14308, 6, 75, Alias, 0, false),
    name(14314, 7, 75, Alias, 0, false),
    name(14321, 6, 75, Alias, 0, false),
    name(14327, 14, 75, Former, 108, false),
    name(14341, 15, 75, Former, 108, false),
    name(14356, 13, 75, Former, 108, false),
    name(14369, 10, 75, Metonym, 0, false),
    name(14379, 11, 75, Metonym, 0, false),
    name(14390, 6, 75, Metonym, 0, false),
    name(14396, 7, 75, Metonym, 0, false),
    name(14403, 14, 75, Metonym, 0, false),
    name(14417, 21, 75, Metonym, 0, false),
    name(14438, 21, 75, Metonym, 0, false),
    name(14459, 17, 75, Metonym, 0, false),
    name(14476, 8, 75, Metonym, 0, false),
    name(14484, 15, 75, Metonym, 0, false),
    name(14499, 7, 76, Short, 0, false),
    name(14506, 19, 76, Official, 0, false),
    name(14525, 5, 76, Alias, 0, false),
    name(14530, 14, 76, Alias, 0, false),
    name(14544, 8, 76, Alias, 0, false),
    name(14552, 7, 76, Alias, 0, false),
    name(14559, 7, 76, Alias, 0, false),
    name(14566, 12, 76, Former, 112, false),
    name(14578, 34, 76, Former, 112, false),
    name(14612, 8, 76, Metonym, 0, false),
    name(14620, 14, 76, Metonym, 0, false),
    name(14634, 7, 76, Metonym, 0, false),
    name(14641, 7, 76, Metonym, 0, false),
    name(14648, 8, 77, Short, 0, false),
    name(14656, 39, 77, Official, 0, false),
    name(14695, 8, 77, Alias, 0, false),
    name(14703, 12, 77, Alias, 0, false),
    name(14715, 12, 77, Alias, 0, false),
    name(14727, 8, 77, Alias, 0, false),
    name(14735, 10, 77, Alias, 0, false),
    name(14745, 9, 77, Alias, 0, false),
    name(14754, 15, 77, Alias, 0, false),
    name(14769, 3, 77, Code, 69, false),
    name(14772, 10, 77, Former, 5, false),
    name(14782, 8, 77, Former, 5, false),
    name(14790, 9, 77, Former, 5, false),
    name(14799, 9, 77, Former, 5, false),
    name(14808, 18, 77, Former, 48, false),
    name(14826, 16, 77, Former, 48, false),
    name(14842, 40, 77, Former, 183, false),
    name(14882, 18, 77, Former, 166, false),
    name(14900, 11, 77, Metonym, 0, false),
    name(14911, 11, 77, Metonym, 0, false),
    name(14922, 11, 77, Metonym, 0, false),
    name(14933, 7, 78, Short, 0, false),
    name(14940, 19, 78, Official, 0, false),
    name(14959, 8, 78, Alias, 0, false),
    name(14967, 9, 78, Alias, 0, false),
    name(14976, 8, 78, Alias, 0, false),
    name(14984, 18, 78, Alias, 0, false),
    name(15002, 16, 78, Alias, 0, false),
    name(15018, 5, 78, Alias, 0, false),
    name(15023, 27, 78, Metonym, 0, false),
    name(15050, 11, 78, Metonym, 0, false),
    name(15061, 8, 78, Metonym, 0, false),
    name(15069, 10, 78, Metonym, 0, false),
    name(15079, 11, 78, Metonym, 0, false),
    name(15090, 11, 78, Metonym, 0, false),
    name(15101, 4, 79, Short, 0, false),
    name(15105, 16, 79, Official, 0, false),
    name(15121, 5, 79, Alias, 0, false),
    name(15126, 7, 79, Alias, 0, false),
    name(15133, 6, 79, Alias, 0, false),
    name(15139, 4, 79, Alias, 0, false),
    name(15143, 12, 79, Alias, 0, false),
    name(15155, 4, 79, Alias, 0, false),
    name(15159, 28, 79, Alias, 0, false),
    name(15187, 16, 79, Former, 161, false),
    name(15203, 37, 79, Former, 187, false),
    name(15240, 4, 79, Metonym, 0, false),
    name(15244, 16, 80, Short, 0, false),
    name(15260, 8, 80, Alias, 0, false),
    name(15268, 27, 80, Alias, 0, false),
    name(15295, 14, 80, Alias, 0, false),
    name(15309, 9, 80, Alias, 0, false),
    name(15318, 14, 80, Alias, 0, false),
    name(15332, 14, 80, Alias, 0, false),
    name(15346, 14, 80, Alias, 0, false),
    name(15360, 14, 80, Alias, 0, false),
    name(15374, 9, 80, Alias, 0, false),
    name(15383, 8, 80, Alias, 0, false),
    name(15391, 7, 80, Alias, 0, false),
    name(15398, 15, 80, Alias, 0, false),
    name(15413, 12, 80, Metonym, 0, false),
    name(15425, 16, 80, Metonym, 0, false),
    name(15441, 41, 81, Short, 0, false),
    name(15482, 6, 82, Short, 0, false),
    name(15488, 15, 82, Official, 0, false),
    name(15503, 7, 82, Alias, 0, false),
    name(15510, 10, 82, Alias, 0, false),
    name(15520, 9, 82, Alias, 0, false),
    name(15529, 9, 82, Alias, 0, false),
    name(15538, 6, 82, Alias, 0, false),
    name(15544, 22, 82, Alias, 0, false),
    name(15566, 7, 82, Alias, 0, false),
    name(15573, 19, 82, Alias, 0, false),
    name(15592, 19, 82, Alias, 0, false),
    name(15611, 22, 82, Alias, 0, false),
    name(15633, 9, 82, Alias, 0, false),
    name(15642, 14, 82, Alias, 0, false),
    name(15656, 5, 82, Metonym, 0, false),
    name(15661, 7, 82, Metonym, 0, false),
    name(15668, 14, 82, Metonym, 0, false),
    name(15682, 17, 82, Metonym, 0, false),
    name(15699, 15, 82, Metonym, 0, false),
    name(15714, 17, 82, Metonym, 0, false),
    name(15731, 8, 82, Metonym, 0, false),
    name(15739, 14, 82, Metonym, 0, false),
    name(15753, 20, 82, Metonym, 0, false),
    name(15773, 6, 82, Metonym, 0, false),
    name(15779, 5, 82, Metonym, 0, false),
    name(15784, 13, 82, Metonym, 0, false),
    name(15797, 12, 82, Metonym, 0, false),
    name(15809, 10, 82, Metonym, 0, false),
    name(15819, 8, 82, Metonym, 0, false),
    name(15827, 8, 82, Metonym, 0, false),
    name(15835, 15, 82, Metonym, 0, false),
    name(15850, 13, 83, Short, 0, false),
    name(15863, 14, 83, Alias, 0, false),
    name(15877, 7, 83, Alias, 0, false),
    name(15884, 6, 83, Alias, 0, false),
    name(15890, 10, 83, Alias, 0, false),
    name(15900, 8, 83, Alias, 0, false),
    name(15908, 15, 83, Alias, 0, false),
    name(15923, 10, 83, Alias, 0, false),
    name(15933, 7, 83, Alias, 0, false),
    name(15940, 8, 83, Alias, 0, false),
    name(15948, 12, 83, Alias, 0, false),
    name(15960, 12, 83, Alias, 0, false),
    name(15972, 11, 83, Alias, 0, false),
    name(15983, 11, 83, Alias, 0, false),
    name(15994, 15, 83, Alias, 0, false),
    name(16009, 13, 83, Alias, 0, false),
    name(16022, 9, 83, Metonym, 0, false),
    name(16031, 9, 83, Metonym, 0, false),
    name(16040, 10, 84, Short, 0, false),
    name(16050, 30, 84, Official, 0, false),
    name(16080, 32, 84, Alias, 0, false),
    name(16112, 31, 84, Alias, 0, false),
    name(16143, 13, 84, Alias, 0, false),
    name(16156, 25, 84, Alias, 0, false),
    name(16181, 35, 84, Alias, 0, false),
    name(16216, 16, 84, Alias, 0, false),
    name(16232, 11, 84, Alias, 0, false),
    name(16243, 11, 84, Alias, 0, false),
    name(16254, 28, 84, Alias, 0, false),
    name(16282, 32, 84, Alias, 0, false),
    name(16314, 7, 84, Metonym, 0, false),
    name(16321, 19, 85, Short, 0, true),
    name(16340, 22, 85, Alias, 0, true),
    name(16362, 21, 85, Alias, 0, true),
    name(16383, 5, 86, Short, 0, false),
    name(16388, 17, 86, Official, 0, false),
    name(16405, 5, 86, Alias, 0, false),
    name(16410, 6, 86, Alias, 0, false),
    name(16416, 17, 86, Alias, 0, false),
    name(16433, 21, 86, Alias, 0, false),
    name(16454, 10, 86, Metonym, 0, false),
    name(16464, 21, 86, Metonym, 0, false),
    name(16485, 14, 87, Short, 0, false),
    name(16499, 52, 87, Official, 0, false),
    name(16551, 7, 87, Alias, 0, false),
    name(16558, 26, 87, Alias, 0, false),
    name(16584, 16, 87, Alias, 0, false),
    name(16600, 11, 87, Alias, 0, false),
    name(16611, 11, 87, Alias, 0, false),
    name(16622, 13, 87, Alias, 0, false),
    name(16635, 13, 87, Alias, 0, false),
    name(16648, 15, 87, Alias, 0, false),
    name(16663, 13, 87, Alias, 0, false),
    name(16676, 34, 87, Alias, 0, false),
    name(16710, 17, 87, Alias, 0, false),
    name(16727, 15, 87, Alias, 0, false),
    name(16742, 13, 87, Alias, 0, false),
    name(16755, 11, 87, Alias, 0, false),
    name(16766, 4, 87, Alias, 0, false),
    name(16770, 11, 87, Alias, 0, false),
    name(16781, 11, 87, Alias, 0, false),
    name(16792, 11, 87, Alias, 0, false),
    name(16803, 14, 87, Alias, 0, false),
    name(16817, 42, 87, Alias, 0, false),
    name(16859, 2, 87, Alias, 0, false),
    name(16861, 15, 87, Alias, 0, false),
    name(16876, 6, 87, Alias, 0, false),
    name(16882, 19, 87, Alias, 0, false),
    name(16901, 31, 87, Alias, 0, false),
    name(16932, 22, 87, Alias, 0, false),
    name(16954, 23, 87, Alias, 0, false),
    name(16977, 19, 87, Alias, 0, false),
    name(16996, 15, 87, Alias, 0, false),
    name(17011, 16, 87, Alias, 0, false),
    name(17027, 2, 87, Alias, 0, false),
    name(17029, 28, 87, Alias, 0, false),
    name(17057, 17, 87, Metonym, 0, false),
    name(17074, 22, 87, Metonym, 0, false),
    name(17096, 17, 87, Metonym, 0, false),
    name(17113, 8, 87, Metonym, 0, false),
    name(17121, 20, 87, Metonym, 0, false),
    name(17141, 14, 87, Metonym, 0, false),
    name(17155, 7, 87, Metonym, 0, false),
    name(17162, 4, 87, Metonym, 0, false),
    name(17166, 3, 87, Metonym, 0, false),
    name(17169, 14, 87, Metonym, 0, false),
    name(17183, 31, 87, Metonym, 0, false),
    name(17214, 44, 87, Metonym, 0, false),
    name(17258, 19, 87, Metonym, 0, false),
    name(17277, 15, 87, Metonym, 0, false),
    name(17292, 6, 87, Metonym, 0, false),
    name(17298, 6, 87, Metonym, 0, false),
    name(17304, 7, 87, Metonym, 0, false),
    name(17311, 5, 87, Metonym, 0, false),
    name(17316, 21, 87, Metonym, 0, false),
    name(17337, 9, 87, Metonym, 0, false),
    name(17346, 10, 87, Metonym, 0, false),
    name(17356, 21, 87, Metonym, 0, false),
    name(17377, 11, 87, Metonym, 0, false),
    name(17388, 9, 87, Metonym, 0, false),
    name(17397, 24, 87, Metonym, 0, false),
    name(17421, 12, 87, Metonym, 0, false),
    name(17433, 26, 88, Short, 0, false),
    name(17459, 33, 88, Official, 0, false),
    name(17492, 18, 88, Alias, 0, false),
    name(17510, 25, 88, Alias, 0, false),
    name(17535, 22, 88, Alias, 0, false),
    name(17557, 23, 88, Alias, 0, false),
    name(17580, 7, 89, Short, 0, false),
    name(17587, 8, 89, Alias, 0, false),
    name(17595, 6, 89, Alias, 0, false),
    name(17601, 7, 89, Alias, 0, false),
    name(17608, 8, 89, Alias, 0, false),
    name(17616, 10, 89, Alias, 0, false),
    name(17626, 19, 89, Alias, 0, false),
    name(17645, 10, 89, Alias, 0, false),
    name(17655, 12, 89, Alias, 0, false),
    name(17667, 30, 89, Alias, 0, false),
    name(17697, 12, 89, Former, 96, false),
    name(17709, 34, 89, Former, 96, false),
    name(17743, 16, 89, Metonym, 0, false),
    name(17759, 7, 89, Metonym, 0, false),
    name(17766, 8, 89, Metonym, 0, false),
    name(17774, 7, 89, Metonym, 0, false),
    name(17781, 6, 89, Metonym, 0, false),
    name(17787, 21, 89, Metonym, 0, false),
    name(17808, 8, 90, Short, 0, false),
    name(17816, 21, 90, Official, 0, false),
    name(17837, 9, 90, Alias, 0, false),
    name(17846, 9, 90, Alias, 0, false),
    name(17855, 16, 90, Metonym, 0, false),
    name(17871, 5, 91, Short, 0, false),
    name(17876, 17, 91, Official, 0, false),
    name(17893, 4, 91, Alias, 0, false),
    name(17897, 10, 91, Former, 17, false),
    name(17907, 5, 91, Metonym, 0, false),
    name(17912, 15, 91, Metonym, 0, false),
    name(17927, 13, 91, Metonym, 0, false),
    name(17940, 10, 91, Metonym, 0, false),
    name(17950, 9, 92, Short, 0, false),
    name(17959, 10, 92, Alias, 0, false),
    name(17969, 6, 93, Short, 0, false),
    name(17975, 18, 93, Official, 0, false),
    name(17993, 14, 93, Alias, 0, false),
    name(18007, 6, 93, Alias, 0, false),
    name(18013, 14, 93, Alias, 0, false),
    name(18027, 7, 93, Alias, 0, false),
    name(18034, 15, 93, Alias, 0, false),
    name(18049, 22, 93, Alias, 0, false),
    name(18071, 13, 93, Former, 19, false),
    name(18084, 18, 93, Former, 19, false),
    name(18102, 41, 93, Former, 177, false),
    name(18143, 7, 93, Metonym, 0, false),
    name(18150, 20, 93, Metonym, 0, false),
    name(18170, 10, 94, Short, 0, false),
    name(18180, 9, 94, Alias, 0, false),
    name(18189, 11, 94, Metonym, 0, false),
    name(18200, 6, 95, Short, 0, false),
    name(18206, 22, 95, Official, 0, false),
    name(18228, 6, 95, Alias, 0, false),
    name(18234, 30, 95, Alias, 0, false),
    name(18264, 13, 95, Former, 35, false),
    name(18277, 6, 95, Metonym, 0, false),
    name(18283, 19, 95, Metonym, 0, false),
    name(18302, 13, 96, Short, 0, false),
    name(18315, 25, 96, Official, 0, false),
    name(18340, 13, 96, Alias, 0, false),
    name(18353, 13, 96, Alias, 0, false),
    name(18366, 13, 96, Alias, 0, false),
    name(18379, 14, 96, Alias, 0, false),
    name(18393, 17, 96, Former, 47, false),
    name(18410, 17, 96, Former, 47, false),
    name(18427, 6, 96, Metonym, 0, false),
    name(18433, 17, 97, Short, 0, false),
    name(18450, 29, 97, Official, 0, false),
    name(18479, 17, 97, Alias, 0, false),
    name(18496, 18, 97, Alias, 0, false),
    name(18514, 17, 97, Alias, 0, false),
    name(18531, 20, 97, Alias, 0, false),
    name(18551, 17, 97, Alias, 0, false),
    name(18568, 16, 97, Former, 40, false),
    name(18584, 14, 97, Former, 40, false),
    name(18598, 6, 97, Metonym, 0, false),
    name(18604, 6, 98, Short, 0, false),
    name(18610, 17, 98, Official, 0, false),
    name(18627, 2, 98, Alias, 0, false),
    name(18629, 6, 98, Alias, 0, false),
    name(18635, 5, 98, Alias, 0, false),
    name(18640, 6, 98, Alias, 0, false),
    name(18646, 12, 98, Alias, 0, false),
    name(18658, 6, 98, Alias, 0, false),
    name(18664, 6, 98, Alias, 0, false),
    name(18670, 10, 98, Alias, 0, false),
    name(18680, 12, 98, Alias, 0, false),
    name(18692, 10, 98, Alias, 0, false),
    name(18702, 37, 98, Alias, 0, false),
    name(18739, 17, 98, Former, 46, false),
    name(18756, 6, 98, Metonym, 0, false),
    name(18762, 5, 98, Metonym, 0, false),
    name(18767, 5, 98, Metonym, 0, false),
    name(18772, 6, 98, Metonym, 0, false),
    name(18778, 6, 98, Metonym, 0, false),
    name(18784, 8, 98, Metonym, 0, false),
    name(18792, 7, 98, Metonym, 0, false),
    name(18799, 15, 98, Metonym, 0, false),
    name(18814, 7, 98, Metonym, 0, false),
    name(18821, 14, 98, Metonym, 0, false),
    name(18835, 10, 98, Metonym, 0, false),
    name(18845, 7, 99, Short, 0, false),
    name(18852, 10, 99, Alias, 0, false),
    name(18862, 14, 99, Metonym, 0, false),
    name(18876, 9, 100, Short, 0, false),
    name(18885, 9, 100, Alias, 0, false),
    name(18894, 11, 100, Alias, 0, false),
    name(18905, 12, 100, Alias, 0, false),
    name(18917, 9, 100, Alias, 0, false),
    name(18926, 16, 100, Alias, 0, false),
    name(18942, 8, 100, Metonym, 0, false),
    name(18950, 4, 100, Metonym, 0, false),
    name(18954, 9, 101, Short, 0, false),
    name(18963, 21, 101, Official, 0, false),
    name(18984, 19, 101, Metonym, 0, false),
    name(19003, 14, 101, Metonym, 0, false),
    name(19017, 13, 102, Short, 0, false),
    name(19030, 20, 102, Alias, 0, false),
    name(19050, 13, 102, Alias, 0, false),
    name(19063, 16, 102, Alias, 0, false),
    name(19079, 15, 102, Alias, 0, false),
    name(19094, 15, 102, Alias, 0, false),
    name(19109, 6, 102, Alias, 0, false),
    name(19115, 17, 102, Alias, 0, false),
    name(19132, 7, 102, Metonym, 0, false),
    name(19139, 4, 103, Short, 0, false),
    name(19143, 17, 103, Official, 0, false),
    name(19160, 7, 103, Alias, 0, false),
    name(19167, 9, 103, Metonym, 0, false),
    name(19176, 6, 104, Short, 0, false),
    name(19182, 31, 104, Official, 0, false),
    name(19213, 30, 104, Alias, 0, false),
    name(19243, 18, 104, Alias, 0, false),
    name(19261, 14, 104, Former, 36, false),
    name(19275, 14, 104, Former, 36, false),
    name(19289, 10, 104, Metonym, 0, false),
    name(19299, 9, 105, Short, 0, false),
    name(19308, 48, 105, Official, 0, false),
    name(19356, 5, 105, Alias, 0, false),
    name(19361, 13, 105, Alias, 0, false),
    name(19374, 19, 105, Alias, 0, false),
    name(19393, 39, 105, Alias, 0, false),
    name(19432, 73, 105, Alias, 0, false),
    name(19505, 16, 105, Alias, 0, false),
    name(19521, 8, 105, Alias, 0, false),
    name(19529, 9, 105, Alias, 0, false),
    name(19538, 6, 105, Alias, 0, false),
    name(19544, 33, 106, Short, 0, false),
    name(19577, 26, 106, Alias, 0, false),
    name(19603, 24, 106, Alias, 0, false),
    name(19627, 22, 106, Alias, 0, false),
    name(19649, 22, 106, Alias, 0, false),
    name(19671, 24, 106, Alias, 0, false),
    name(19695, 8, 107, Short, 0, false),
    name(19703, 20, 107, Official, 0, false),
    name(19723, 22, 107, Alias, 0, false),
    name(19745, 11, 107, Metonym, 0, false),
    name(19756, 7, 108, Short, 0, false),
    name(19763, 19, 108, Official, 0, false),
    name(19782, 7, 108, Alias, 0, false),
    name(19789, 7, 108, Alias, 0, false),
    name(19796, 7, 108, Alias, 0, false),
    name(19803, 8, 108, Alias, 0, false),
    name(19811, 12, 108, Alias, 0, false),
    name(19823, 8, 108, Alias, 0, false),
    name(19831, 18, 108, Alias, 0, false),
    name(19849, 5, 108, Metonym, 0, false),
    name(19854, 12, 108, Metonym, 0, false),
    name(19866, 10, 108, Metonym, 0, false),
    name(19876, 6, 108, Metonym, 0, false),
    name(19882, 9, 108, Metonym, 0, false),
    name(19891, 5, 109, Short, 0, false),
    name(19896, 17, 109, Official, 0, false),
    name(19913, 5, 109, Alias, 0, false),
    name(19918, 5, 109, Alias, 0, false),
    name(19923, 20, 109, Alias, 0, false),
    name(19943, 14, 109, Metonym, 0, false),
    name(19957, 16, 109, Metonym, 0, false),
    name(19973, 7, 110, Short, 0, false),
    name(19980, 7, 110, Alias, 0, false),
    name(19987, 8, 110, Alias, 0, false),
    name(19995, 10, 110, Alias, 0, false),
    name(20005, 21, 110, Alias, 0, false),
    name(20026, 13, 110, Alias, 0, false),
    name(20039, 6, 110, Alias, 0, false),
    name(20045, 8, 110, Alias, 0, false),
    name(20053, 6, 110, Alias, 0, false),
    name(20059, 27, 110, Former, 129, false),
    name(20086, 18, 110, Former, 117, false),
    name(20104, 18, 110, Former, 93, false),
    name(20122, 28, 110, Former, 129, false),
    name(20150, 19, 110, Former, 185, false),
    name(20169, 11, 110, Metonym, 0, false),
    name(20180, 8, 110, Metonym, 0, false),
    name(20188, 19, 110, Metonym, 0, false),
    name(20207, 9, 110, Metonym, 0, false),
    name(20216, 14, 110, Metonym, 0, false),
    name(20230, 9, 111, Short, 0, false),
    name(20239, 21, 111, Official, 0, false),
    name(20260, 10, 111, Alias, 0, false),
    name(20270, 10, 111, Alias, 0, false),
    name(20280, 18, 111, Alias, 0, false),
    name(20298, 17, 111, Former, 12, false),
    name(20315, 17, 111, Former, 12, false),
    name(20332, 23, 111, Former, 12, false),
    name(20355, 18, 111, Former, 12, false),
    name(20373, 42, 111, Former, 130, false),
    name(20415, 26, 111, Former, 130, false),
    name(20441, 12, 111, Metonym, 0, false),
    name(20453, 8, 111, Metonym, 0, false),
    name(20461, 8, 111, Metonym, 0, false),
    name(20469, 14, 111, Metonym, 0, false),
    name(20483, 23, 111, Metonym, 0, false),
    name(20506, 7, 111, Metonym, 0, false),
    name(20513, 14, 111, Metonym, 0, false),
    name(20527, 9, 111, Metonym, 0, false),
    name(20536, 8, 111, Metonym, 0, false),
    name(20544, 7, 111, Metonym, 0, false),
    name(20551, 11, 112, Short, 0, false),
    name(20562, 12, 112, Alias, 0, false),
    name(20574, 11, 112, Alias, 0, false),
    name(20585, 9, 112, Alias, 0, false),
    name(20594, 11, 112, Alias, 0, false),
    name(20605, 12, 112, Alias, 0, false),
    name(20617, 11, 112, Alias, 0, false),
    name(20628, 20, 112, Metonym, 0, false),
    name(20648, 5, 113, Short, 0, false),
    name(20653, 17, 113, Official, 0, false),
    name(20670, 6, 113, Alias, 0, false),
    name(20676, 9, 113, Alias, 0, false),
    name(20685, 9, 113, Alias, 0, false),
    name(20694, 4, 113, Alias, 0, false),
    name(20698, 6, 113, Alias, 0, false),
    name(20704, 18, 113, Alias, 0, false),
    name(20722, 14, 113, Alias, 0, false),
    name(20736, 12, 113, Alias, 0, false),
    name(20748, 34, 113, Alias, 0, false),
    name(20782, 13, 113, Former, 8, false),
    name(20795, 17, 113, Former, 121, false),
    name(20812, 12, 113, Former, 121, false),
    name(20824, 17, 113, Metonym, 0, false),
    name(20841, 18, 113, Metonym, 0, false),
    name(20859, 5, 113, Metonym, 0, false),
    name(20864, 23, 113, Metonym, 0, false),
    name(20887, 15, 113, Metonym, 0, false),
    name(20902, 9, 113, Metonym, 0, false),
    name(20911, 9, 113, Metonym, 0, false),
    name(20920, 11, 113, Metonym, 0, false),
    name(20931, 10, 113, Metonym, 0, false),
    name(20941, 11, 113, Metonym, 0, false),
    name(20952, 11, 113, Metonym, 0, false),
    name(20963, 16, 113, Metonym, 0, false),
    name(20979, 12, 113, Metonym, 0, false),
    name(20991, 18, 113, Metonym, 0, false),
    name(21009, 11, 113, Metonym, 0, false),
    name(21020, 30, 114, Short, 0, false),
    name(21050, 4, 114, Alias, 0, false),
    name(21054, 41, 114, Alias, 0, false),
    name(21095, 6, 114, Alias, 0, false),
    name(21101, 18, 114, Alias, 0, false),
    name(21119, 14, 114, Alias, 0, false),
    name(21133, 41, 114, Alias, 0, false),
    name(21174, 41, 114, Alias, 0, false),
    name(21215, 41, 114, Alias, 0, false),
    name(21256, 40, 114, Alias, 0, false),
    name(21296, 7, 115, Short, 0, false),
    name(21303, 4, 115, Alias, 0, false),
    name(21307, 14, 115, Alias, 0, false),
    name(21321, 6, 115, Alias, 0, false),
    name(21327, 7, 115, Alias, 0, false),
    name(21334, 7, 115, Alias, 0, false),
    name(21341, 21, 115, Alias, 0, false),
    name(21362, 3, 115, Alias, 0, false),
    name(21365, 19, 115, Alias, 0, false),
    name(21384, 16, 115, Alias, 0, false),
    name(21400, 16, 115, Former, 99, false),
    name(21416, 18, 115, Former, 99, false),
    name(21434, 18, 115, Metonym, 0, false),
    name(21452, 6, 115, Metonym, 0, false),
    name(21458, 14, 115, Metonym, 0, false),
    name(21472, 28, 115, Metonym, 0, false),
    name(21500, 12, 115, Metonym, 0, false),
    name(21512, 14, 115, Metonym, 0, false),
    name(21526, 14, 115, Metonym, 0, false),
    name(21540, 20, 115, Metonym, 0, false),
    name(21560, 4, 116, Short, 0, false),
    name(21564, 24, 116, Official, 0, false),
    name(21588, 9, 116, Alias, 0, false),
    name(21597, 3, 116, Alias, 0, false),
    name(21600, 4, 116, Alias, 0, false),
    name(21604, 5, 116, Alias, 0, false),
    name(21609, 24, 116, Alias, 0, false),
    name(21633, 29, 116, Alias, 0, false),
    name(21662, 28, 116, Alias, 0, false),
    name(21690, 10, 116, Alias, 0, false),
    name(21700, 10, 116, Alias, 0, false),
    name(21710, 36, 116, Alias, 0, false),
    name(21746, 14, 116, Former, 106, false),
    name(21760, 13, 116, Former, 106, false),
    name(21773, 22, 116, Former, 106, false),
    name(21795, 5, 116, Former, 3, false),
    name(21800, 6, 116, Former, 3, false),
    name(21806, 7, 116, Former, 3, false),
    name(21813, 14, 116, Metonym, 0, false),
    name(21827, 14, 116, Metonym, 0, false),
    name(21841, 3, 116, Metonym, 0, false),
    name(21844, 6, 116, Metonym, 0, false),
    name(21850, 7, 116, Metonym, 0, false),
    name(21857, 6, 116, Metonym, 0, false),
    name(21863, 10, 116, Metonym, 0, false),
    name(21873, 4, 117, Short, 0, false),
    name(21877, 16, 117, Official, 0, false),
    name(21893, 7, 117, Alias, 0, false),
    name(21900, 4, 117, Alias, 0, false),
    name(21904, 6, 117, Alias, 0, false),
    name(21910, 12, 117, Alias, 0, false),
    name(21922, 14, 117, Former, 138, false),
    name(21936, 15, 117, Former, 97, false),
    name(21951, 6, 117, Metonym, 0, false),
    name(21957, 6, 117, Metonym, 0, false),
    name(21963, 7, 117, Metonym, 0, false),
    name(21970, 27, 117, Metonym, 0, false),
    name(21997, 10, 117, Metonym, 0, false),
    name(22007, 7, 118, Short, 0, false),
    name(22014, 19, 118, Official, 0, false),
    name(22033, 7, 118, Alias, 0, false),
    name(22040, 7, 118, Alias, 0, false),
    name(22047, 8, 118, Alias, 0, false),
    name(22055, 20, 118, Alias, 0, false),
    name(22075, 7, 118, Alias, 0, false),
    name(22082, 18, 118, Former, 90, false),
    name(22100, 12, 118, Metonym, 0, false),
    name(22112, 10, 118, Metonym, 0, false),
    name(22122, 6, 119, Short, 0, false),
    name(22128, 15, 119, Official, 0, false),
    name(22143, 7, 119, Alias, 0, false),
    name(22150, 12, 119, Alias, 0, false),
    name(22162, 7, 119, Alias, 0, false),
    name(22169, 15, 119, Alias, 0, false),
    name(22184, 7, 119, Alias, 0, false),
    name(22191, 10, 119, Alias, 0, false),
    name(22201, 21, 119, Alias, 0, false),
    name(22222, 14, 119, Alias, 0, false),
    name(22236, 14, 119, Metonym, 0, false),
    name(22250, 11, 119, Metonym, 0, false),
    name(22261, 11, 119, Metonym, 0, false),
    name(22272, 7, 119, Metonym, 0, false),
    name(22279, 9, 119, Metonym, 0, false),
    name(22288, 10, 119, Metonym, 0, false),
    name(22298, 5, 119, Metonym, 0, false),
    name(22303, 8, 119, Metonym, 0, false),
    name(22311, 14, 119, Metonym, 0, false),
    name(22325, 5, 120, Short, 0, false),
    name(22330, 16, 120, Official, 0, false),
    name(22346, 6, 120, Alias, 0, false),
    name(22352, 6, 120, Alias, 0, false),
    name(22358, 7, 120, Alias, 0, false),
    name(22365, 19, 120, Alias, 0, false),
    name(22384, 17, 120, Alias, 0, false),
    name(22401, 7, 120, Alias, 0, false),
    name(22408, 7, 120, Alias, 0, false),
    name(22415, 12, 120, Alias, 0, false),
    name(22427, 16, 120, Former, 79, false),
    name(22443, 12, 120, Metonym, 0, false),
    name(22455, 9, 120, Metonym, 0, false),
    name(22464, 12, 120, Metonym, 0, false),
    name(22476, 12, 120, Metonym, 0, false),
    name(22488, 13, 120, Metonym, 0, false),
    name(22501, 14, 120, Metonym, 0, false),
    name(22515, 20, 120, Metonym, 0, false),
    name(22535, 21, 120, Metonym, 0, false),
    name(22556, 23, 120, Metonym, 0, false),
    name(22579, 8, 120, Metonym, 0, false),
    name(22587, 15, 120, Metonym, 0, false),
    name(22602, 9, 120, Metonym, 0, false),
    name(22611, 3, 120, Metonym, 0, false),
    name(22614, 4, 120, Metonym, 0, false),
    name(22618, 4, 120, Metonym, 0, false),
    name(22622, 12, 120, Metonym, 0, false),
    name(22634, 7, 121, Short, 0, false),
    name(22641, 8, 121, Alias, 0, false),
    name(22649, 7, 121, Alias, 0, false),
    name(22656, 9, 121, Alias, 0, false),
    name(22665, 13, 121, Metonym, 0, false),
    name(22678, 8, 121, Metonym, 0, false),
    name(22686, 10, 121, Metonym, 0, false),
    name(22696, 6, 122, Short, 0, false),
    name(22702, 19, 122, Official, 0, false),
    name(22721, 12, 122, Metonym, 0, false),
    name(22733, 6, 123, Short, 0, false),
    name(22739, 27, 123, Official, 0, false),
    name(22766, 8, 123, Alias, 0, false),
    name(22774, 9, 123, Alias, 0, false),
    name(22783, 9, 123, Alias, 0, false),
    name(22792, 8, 123, Alias, 0, false),
    name(22800, 8, 123, Alias, 0, false),
    name(22808, 9, 123, Alias, 0, false),
    name(22817, 17, 123, Alias, 0, false),
    name(22834, 7, 123, Alias, 0, false),
    name(22841, 12, 123, Alias, 0, false),
    name(22853, 22, 123, Former, 6, false),
    name(22875, 32, 123, Former, 118, false),
    name(22907, 12, 123, Former, 10, false),
    name(22919, 11, 123, Former, 10, false),
    name(22930, 20, 123, Metonym, 0, false),
    name(22950, 5, 123, Metonym, 0, false),
    name(22955, 15, 123, Metonym, 0, false),
    name(22970, 21, 123, Metonym, 0, false),
    name(22991, 5, 124, Short, 0, false),
    name(22996, 14, 124, Official, 0, false),
    name(23010, 8, 124, Alias, 0, false),
    name(23018, 5, 124, Alias, 0, false),
    name(23023, 7, 124, Alias, 0, false),
    name(23030, 6, 124, Alias, 0, false),
    name(23036, 5, 124, Alias, 0, false),
    name(23041, 6, 124, Alias, 0, false),
    name(23047, 12, 124, Alias, 0, false),
    name(23059, 6, 124, Alias, 0, false),
    name(23065, 9, 124, Alias, 0, false),
    name(23074, 9, 124, Alias, 0, false),
    name(23083, 15, 124, Former, 7, false),
    name(23098, 14, 124, Former, 7, false),
    name(23112, 20, 124, Metonym, 0, false),
    name(23132, 8, 124, Metonym, 0, false),
    name(23140, 6, 124, Metonym, 0, false),
    name(23146, 12, 124, Metonym, 0, false),
    name(23158, 10, 124, Metonym, 0, false),
    name(23168, 9, 124, Metonym, 0, false),
    name(23177, 12, 124, Metonym, 0, false),
    name(23189, 5, 124, Metonym, 0, false),
    name(23194, 5, 124, Metonym, 0, false),
    name(23199, 7, 124, Metonym, 0, false),
    name(23206, 6, 124, Metonym, 0, false),
    name(23212, 15, 125, Short, 0, true),
    name(23227, 14, 125, Alias, 0, true),
    name(23241, 10, 126, Short, 0, false),
    name(23251, 22, 126, Official, 0, false),
    name(23273, 12, 126, Alias, 0, false),
    name(23285, 10, 126, Alias, 0, false),
    name(23295, 10, 126, Alias, 0, false),
    name(23305, 11, 126, Alias, 0, false),
    name(23316, 10, 126, Alias, 0, false),
    name(23326, 10, 126, Alias, 0, false),
    name(23336, 9, 126, Alias, 0, false),
    name(23345, 9, 126, Alias, 0, false),
    name(23354, 22, 126, Alias, 0, false),
    name(23376, 18, 126, Alias, 0, false),
    name(23394, 18, 126, Alias, 0, false),
    name(23412, 10, 126, Former, 110, false),
    name(23422, 32, 126, Former, 110, false),
    name(23454, 7, 126, Metonym, 0, false),
    name(23461, 6, 126, Metonym, 0, false),
    name(23467, 8, 126, Metonym, 71, false),
    name(23475, 6, 126, Metonym, 71, false),
    name(23481, 6, 126, Metonym, 0, false),
    name(23487, 10, 126, Metonym, 195, false),
    name(23497, 9, 126, Metonym, 195, false),
    name(23506, 25, 126, Metonym, 0, false),
    name(23531, 5, 127, Short, 0, false),
    name(23536, 17, 127, Official, 0, false),
    name(23553, 5, 127, Alias, 0, false),
    name(23558, 7, 127, Alias, 0, false),
    name(23565, 12, 127, Former, 32, false),
    name(23577, 15, 127, Metonym, 0, false),
    name(23592, 14, 127, Metonym, 0, false),
    name(23606, 7, 127, Metonym, 0, false),
    name(23613, 20, 127, Metonym, 0, false),
    name(23633, 10, 128, Short, 0, false),
    name(23643, 15, 128, Official, 0, false),
    name(23658, 16, 128, Alias, 0, false),
    name(23674, 9, 128, Alias, 0, false),
    name(23683, 12, 128, Alias, 0, false),
    name(23695, 11, 128, Alias, 0, false),
    name(23706, 9, 128, Alias, 0, false),
    name(23715, 11, 128, Alias, 0, false),
    name(23726, 9, 128, Alias, 0, false),
    name(23735, 8, 128, Alias, 0, false),
    name(23743, 11, 128, Alias, 0, false),
    name(23754, 10, 128, Alias, 0, false),
    name(23764, 9, 128, Alias, 0, false),
    name(23773, 11, 128, Alias, 0, false),
    name(23784, 11, 128, Alias, 0, false),
    name(23795, 13, 128, Alias, 0, false),
    name(23808, 10, 128, Alias, 0, false),
    name(23818, 9, 128, Alias, 0, false),
    name(23827, 8, 128, Alias, 0, false),
    name(23835, 12, 128, Alias, 0, false),
    name(23847, 14, 128, Alias, 0, false),
    name(23861, 11, 128, Alias, 0, false),
    name(23872, 22, 128, Alias, 0, false),
    name(23894, 16, 128, Alias, 0, false),
    name(23910, 20, 128, Alias, 0, false),
    name(23930, 20, 128, Alias, 0, false),
    name(23950, 11, 128, Former, 109, false),
    name(23961, 33, 128, Former, 109, false),
    name(23994, 10, 128, Former, 109, false),
    name(24004, 7, 128, Metonym, 0, false),
    name(24011, 8, 128, Metonym, 0, false),
    name(24019, 7, 128, Metonym, 0, false),
    name(24026, 6, 128, Metonym, 0, false),
    name(24032, 6, 128, Metonym, 0, false),
    name(24038, 8, 129, Short, 0, false),
    name(24046, 19, 129, Official, 0, false),
    name(24065, 8, 129, Alias, 0, false),
    name(24073, 8, 129, Alias, 0, false),
    name(24081, 7, 129, Alias, 0, false),
    name(24088, 7, 129, Alias, 0, false),
    name(24095, 8, 129, Alias, 0, false),
    name(24103, 10, 129, Alias, 0, false),
    name(24113, 7, 129, Alias, 0, false),
    name(24120, 9, 129, Alias, 0, false),
    name(24129, 14, 129, Alias, 0, false),
    name(24143, 21, 129, Alias, 0, false),
    name(24164, 39, 129, Alias, 0, false),
    name(24203, 44, 129, Former, 181, false),
    name(24247, 20, 129, Former, 172, false),
    name(24267, 14, 129, Former, 160, false),
    name(24281, 30, 129, Former, 179, false),
    name(24311, 19, 129, Former, 160, false),
    name(24330, 17, 129, Former, 184, false),
    name(24347, 24, 129, Metonym, 0, false),
    name(24371, 10, 129, Metonym, 0, false),
    name(24381, 9, 129, Metonym, 0, false),
    name(24390, 8, 130, Short, 0, false),
    name(24398, 20, 130, Official, 0, false),
    name(24418, 9, 130, Alias, 0, false),
    name(24427, 15, 130, Former, 171, false),
    name(24442, 22, 130, Former, 171, false),
    name(24464, 8, 130, Former, 171, false),
    name(24472, 7, 130, Metonym, 0, false),
    name(24479, 12, 130, Metonym, 0, false),
    name(24491, 6, 130, Metonym, 0, false),
    name(24497, 21, 131, Short, 0, false),
    name(24518, 35, 131, Official, 0, false),
    name(24553, 41, 131, Alias, 0, false),
    name(24594, 27, 131, Alias, 0, false),
    name(24621, 11, 131, Alias, 0, false),
    name(24632, 19, 131, Alias, 0, false),
    name(24651, 28, 131, Alias, 0, false),
    name(24679, 20, 131, Alias, 0, false),
    name(24699, 23, 131, Alias, 0, false),
    name(24722, 19, 131, Alias, 0, false),
    name(24741, 24, 131, Alias, 0, false),
    name(24765, 32, 131, Former, 63, false),
    name(24797, 26, 131, Former, 63, false),
    name(24823, 10, 131, Metonym, 0, false),
    name(24833, 11, 132, Short, 0, false),
    name(24844, 17, 132, Official, 0, false),
    name(24861, 5, 132, Alias, 0, false),
    name(24866, 13, 132, Alias, 0, false),
    name(24879, 13, 132, Alias, 0, false),
    name(24892, 6, 132, Alias, 0, false),
    name(24898, 13, 132, Alias, 0, false),
    name(24911, 6, 132, Alias, 0, false),
    name(24917, 13, 132, Alias, 0, false),
    name(24930, 13, 132, Alias, 0, false),
    name(24943, 11, 132, Alias, 0, false),
    name(24954, 6, 132, Alias, 0, false),
    name(24960, 5, 132, Alias, 0, false),
    name(24965, 6, 132, Alias, 0, false),
    name(24971, 3, 132, Alias, 0, false),
    name(24974, 19, 132, Alias, 0, false),
    name(24993, 14, 132, Alias, 0, false),
    name(25007, 20, 132, Alias, 0, false),
    name(25027, 19, 132, Alias, 0, false),
    name(25046, 7, 132, Alias, 0, false),
    name(25053, 21, 132, Alias, 0, false),
    name(25074, 9, 132, Alias, 0, false),
    name(25083, 14, 132, Alias, 0, false),
    name(25097, 10, 132, Alias, 0, false),
    name(25107, 6, 132, Alias, 0, false),
    name(25113, 12, 132, Alias, 0, false),
    name(25125, 12, 132, Alias, 0, false),
    name(25137, 6, 132, Alias, 0, false),
    name(25143, 6, 132, Alias, 0, false),
    name(25149, 6, 132, Alias, 0, false),
    name(25155, 12, 132, Alias, 0, false),
    name(25167, 6, 132, Alias, 0, false),
    name(25173, 13, 132, Metonym, 0, false),
    name(25186, 11, 132, Metonym, 0, false),
    name(25197, 5, 132, Metonym, 0, false),
    name(25202, 5, 132, Metonym, 0, false),
    name(25207, 11, 132, Metonym, 0, false),
    name(25218, 7, 132, Metonym, 0, false),
    name(25225, 27, 132, Metonym, 0, false),
    name(25252, 14, 132, Metonym, 0, false),
    name(25266, 6, 132, Metonym, 0, false),
    name(25272, 6, 133, Short, 0, false),
    name(25278, 15, 133, Official, 0, false),
    name(25293, 9, 133, Alias, 0, false),
    name(25302, 9, 133, Alias, 0, false),
    name(25311, 7, 133, Alias, 0, false),
    name(25318, 7, 133, Alias, 0, false),
    name(25325, 6, 133, Alias, 0, false),
    name(25331, 12, 133, Alias, 0, false),
    name(25343, 12, 133, Metonym, 0, false),
    name(25355, 11, 133, Metonym, 0, false),
    name(25366, 11, 133, Metonym, 0, false),
    name(25377, 4, 134, Short, 0, false),
    name(25381, 32, 134, Official, 0, false),
    name(25413, 32, 134, Alias, 0, false),
    name(25445, 4, 134, Alias, 0, false),
    name(25449, 7, 134, Alias, 0, false),
    name(25456, 8, 134, Alias, 0, false),
    name(25464, 33, 134, Alias, 0, false),
    name(25497, 35, 134, Alias, 0, false),
    name(25532, 39, 134, Alias, 0, false),
    name(25571, 9, 134, Alias, 0, false),
    name(25580, 18, 134, Alias, 0, false),
    name(25598, 15, 134, Former, 128, false),
    name(25613, 9, 134, Metonym, 0, false),
    name(25622, 9, 134, Metonym, 0, false),
    name(25631, 7, 135, Short, 0, false),
    name(25638, 17, 135, Official, 0, false),
    name(25655, 5, 135, Alias, 0, false),
    name(25660, 7, 135, Alias, 0, false),
    name(25667, 6, 135, Alias, 0, false),
    name(25673, 7, 135, Alias, 0, false),
    name(25680, 19, 135, Alias, 0, false),
    name(25699, 10, 135, Alias, 0, false),
    name(25709, 6, 135, Metonym, 0, false),
    name(25715, 13, 135, Metonym, 0, false),
    name(25728, 6, 135, Metonym, 0, false),
    name(25734, 8, 135, Metonym, 0, false),
    name(25742, 6, 135, Metonym, 0, false),
    name(25748, 12, 135, Metonym, 0, false),
    name(25760, 20, 135, Metonym, 0, false),
    name(25780, 10, 135, Metonym, 0, false),
    name(25790, 7, 136, Short, 0, false),
    name(25797, 19, 136, Official, 0, false),
    name(25816, 8, 136, Metonym, 0, false),
    name(25824, 5, 137, Short, 0, false),
    name(25829, 14, 137, Official, 0, false),
    name(25843, 5, 137, Alias, 0, false),
    name(25848, 6, 137, Alias, 0, false),
    name(25854, 5, 137, Alias, 0, false),
    name(25859, 6, 137, Alias, 0, false),
    name(25865, 5, 137, Alias, 0, false),
    name(25870, 10, 137, Alias, 0, false),
    name(25880, 47, 137, Former, 182, false),
    name(25927, 10, 137, Former, 176, false),
    name(25937, 25, 137, Former, 176, false),
    name(25962, 16, 137, Former, 132, false),
    name(25978, 22, 137, Former, 176, false),
    name(26000, 20, 137, Former, 156, false),
    name(26020, 17, 137, Former, 176, false),
    name(26037, 41, 137, Former, 176, false),
    name(26078, 23, 137, Former, 131, false),
    name(26101, 7, 137, Metonym, 0, false),
    name(26108, 12, 137, Metonym, 0, false),
    name(26120, 11, 138, Short, 0, false),
    name(26131, 12, 138, Alias, 0, false),
    name(26143, 12, 138, Alias, 0, false),
    name(26155, 8, 138, Metonym, 0, false),
    name(26163, 13, 139, Short, 0, false),
    name(26176, 29, 139, Official, 0, false),
    name(26205, 25, 139, Alias, 0, false),
    name(26230, 12, 139, Alias, 0, false),
    name(26242, 12, 139, Alias, 0, false),
    name(26254, 5, 139, Metonym, 0, false),
    name(26259, 9, 140, Short, 0, false),
    name(26268, 42, 140, Official, 0, false),
    name(26310, 7, 140, Alias, 0, false),
    name(26317, 21, 140, Alias, 0, false),
    name(26338, 10, 140, Alias, 0, false),
    name(26348, 8, 140, Alias, 0, false),
    name(26356, 18, 140, Alias, 0, false),
    name(26374, 31, 140, Alias, 0, false),
    name(26405, 7, 140, Former, 125, false),
    name(26412, 7, 140, Former, 125, false),
    name(26419, 6, 140, Former, 125, false),
    name(26425, 6, 140, Former, 125, false),
    name(26431, 18, 140, Former, 125, false),
    name(26449, 7, 140, Metonym, 0, false),
    name(26456, 5, 140, Metonym, 0, false),
    name(26461, 25, 140, Metonym, 0, false),
    name(26486, 19, 140, Metonym, 0, false),
    name(26505, 12, 140, Metonym, 0, false),
    name(26517, 7, 141, Short, 0, false),
    name(26524, 18, 141, Official, 0, false),
    name(26542, 6, 141, Alias, 0, false),
    name(26548, 10, 141, Former, 38, false),
    name(26558, 6, 141, Metonym, 0, false),
    name(26564, 9, 142, Short, 0, false),
    name(26573, 21, 142, Official, 0, false),
    name(26594, 7, 142, Alias, 0, false),
    name(26601, 19, 142, Alias, 0, false),
    name(26620, 7, 142, Alias, 0, false),
    name(26627, 8, 142, Alias, 0, false),
    name(26635, 8, 142, Alias, 0, false),
    name(26643, 5, 142, Alias, 0, false),
    name(26648, 14, 142, Former, 111, false),
    name(26662, 36, 142, Former, 111, false),
    name(26698, 16, 142, Metonym, 0, false),
    name(26714, 19, 142, Metonym, 0, false),
    name(26733, 7, 142, Metonym, 0, false),
    name(26740, 5, 142, Metonym, 0, false),
    name(26745, 10, 143, Short, 0, false),
    name(26755, 25, 143, Official, 0, false),
    name(26780, 26, 143, Alias, 0, false),
    name(26806, 24, 143, Alias, 0, false),
    name(26830, 11, 143, Alias, 0, false),
    name(26841, 9, 143, Alias, 0, false),
    name(26850, 10, 143, Alias, 0, false),
    name(26860, 11, 143, Alias, 0, false),
    name(26871, 19, 143, Metonym, 0, false),
    name(26890, 15, 143, Metonym, 0, false),
    name(26905, 9, 143, Metonym, 0, false),
    name(26914, 6, 144, Short, 0, false),
    name(26920, 18, 144, Official, 0, false),
    name(26938, 7, 144, Alias, 0, false),
    name(26945, 18, 144, Alias, 0, false),
    name(26963, 7, 144, Alias, 0, false),
    name(26970, 8, 144, Alias, 0, false),
    name(26978, 8, 144, Alias, 0, false),
    name(26986, 8, 144, Alias, 0, false),
    name(26994, 6, 144, Alias, 0, false),
    name(27000, 11, 144, Former, 113, false),
    name(27011, 33, 144, Former, 113, false),
    name(27044, 4, 144, Metonym, 0, false),
    name(27048, 11, 144, Metonym, 0, false),
    name(27059, 5, 145, Short, 0, false),
    name(27064, 44, 145, Official, 0, false),
    name(27108, 5, 145, Alias, 0, false),
    name(27113, 4, 145, Alias, 0, false),
    name(27117, 9, 145, Alias, 0, false),
    name(27126, 15, 145, Alias, 0, false),
    name(27141, 35, 145, Alias, 0, false),
    name(27176, 69, 145, Alias, 0, false),
    name(27245, 12, 145, Alias, 0, false),
    name(27257, 5, 145, Alias, 0, false),
    name(27262, 9, 145, Alias, 0, false),
    name(27271, 35, 145, Alias, 0, false),
    name(27306, 12, 145, Alias, 0, false),
    name(27318, 6, 145, Alias, 0, false),
    name(27324, 6, 145, Alias, 0, false),
    name(27330, 26, 146, Short, 0, false),
    name(27356, 28, 146, Alias, 0, false),
    name(27384, 29, 146, Alias, 0, false),
    name(27413, 12, 146, Alias, 0, false),
    name(27425, 21, 146, Alias, 0, false),
    name(27446, 32, 146, Alias, 0, false),
    name(27478, 11, 146, Alias, 0, false),
    name(27489, 21, 146, Alias, 0, false),
    name(27510, 19, 146, Alias, 0, false),
    name(27529, 32, 146, Alias, 0, false),
    name(27561, 7, 146, Metonym, 0, false),
    name(27568, 7, 147, Short, 0, false),
    name(27575, 18, 147, Official, 0, false),
    name(27593, 10, 147, Alias, 0, false),
    name(27603, 5, 147, Alias, 0, false),
    name(27608, 7, 147, Alias, 0, false),
    name(27615, 7, 147, Alias, 0, false),
    name(27622, 8, 147, Alias, 0, false),
    name(27630, 9, 147, Alias, 0, false),
    name(27639, 16, 147, Alias, 0, false),
    name(27655, 12, 147, Alias, 0, false),
    name(27667, 14, 147, Former, 15, false),
    name(27681, 14, 147, Metonym, 0, false),
    name(27695, 7, 147, Metonym, 0, false),
    name(27702, 5, 147, Metonym, 0, false),
    name(27707, 6, 148, Short, 0, false),
    name(27713, 22, 148, Official, 0, false),
    name(27735, 22, 148, Alias, 0, false),
    name(27757, 25, 148, Metonym, 0, false),
    name(27782, 7, 149, Short, 0, false),
    name(27789, 19, 149, Official, 0, false),
    name(27808, 8, 149, Alias, 0, false),
    name(27816, 8, 149, Alias, 0, false),
    name(27824, 9, 149, Alias, 0, false),
    name(27833, 20, 149, Alias, 0, false),
    name(27853, 17, 149, Alias, 0, false),
    name(27870, 15, 149, Alias, 0, false),
    name(27885, 22, 149, Alias, 0, false),
    name(27907, 22, 149, Alias, 0, false),
    name(27929, 14, 149, Alias, 0, false),
    name(27943, 13, 149, Former, 114, false),
    name(27956, 35, 149, Former, 114, false),
    name(27991, 12, 149, Former, 114, false),
    name(28003, 10, 149, Metonym, 0, false),
    name(28013, 8, 149, Metonym, 0, false),
    name(28021, 8, 149, Metonym, 0, false),
    name(28029, 14, 149, Metonym, 0, false),
    name(28043, 10, 150, Short, 0, false),
    name(28053, 22, 150, Official, 0, false),
    name(28075, 12, 150, Alias, 0, false),
    name(28087, 10, 150, Alias, 0, false),
    name(28097, 33, 150, Former, 170, false),
    name(28130, 17, 150, Former, 139, false),
    name(28147, 20, 150, Former, 139, false),
    name(28167, 12, 150, Metonym, 0, false),
    name(28179, 8, 150, Metonym, 0, false),
    name(28187, 15, 150, Metonym, 0, false),
    name(28202, 10, 150, Metonym, 0, false),
    name(28212, 8, 151, Short, 0, false),
    name(28220, 20, 151, Official, 0, false),
    name(28240, 14, 151, Alias, 0, false),
    name(28254, 8, 151, Alias, 0, false),
    name(28262, 7, 151, Alias, 0, false),
    name(28269, 15, 151, Alias, 0, false),
    name(28284, 9, 151, Alias, 0, false),
    name(28293, 24, 151, Alias, 0, false),
    name(28317, 25, 151, Former, 41, false),
    name(28342, 14, 151, Metonym, 0, false),
    name(28356, 5, 151, Metonym, 0, false),
    name(28361, 6, 152, Short, 0, false),
    name(28367, 21, 152, Official, 0, false),
    name(28388, 24, 152, Alias, 0, false),
    name(28412, 7, 152, Alias, 0, false),
    name(28419, 6, 152, Alias, 0, false),
    name(28425, 7, 152, Alias, 0, false),
    name(28432, 7, 152, Alias, 0, false),
    name(28439, 17, 152, Metonym, 0, false),
    name(28456, 9, 152, Metonym, 0, false),
    name(28465, 11, 152, Metonym, 0, false),
    name(28476, 12, 152, Metonym, 0, false),
    name(28488, 12, 152, Metonym, 0, false),
    name(28500, 25, 152, Metonym, 0, false),
    name(28525, 10, 152, Metonym, 0, false),
    name(28535, 16, 153, Short, 0, false),
    name(28551, 32, 153, Official, 0, false),
    name(28583, 27, 153, Alias, 0, false),
    name(28610, 14, 153, Alias, 0, false),
    name(28624, 14, 153, Alias, 0, false),
    name(28638, 14, 153, Alias, 0, false),
    name(28652, 14, 153, Alias, 0, false),
    name(28666, 3, 153, Alias, 0, false),
    name(28669, 13, 153, Alias, 0, false),
    name(28682, 14, 153, Alias, 0, false),
    name(28696, 6, 153, Metonym, 0, false),
    name(28702, 14, 154, Short, 0, true),
    name(28716, 12, 154, Alias, 0, true),
    name(28728, 13, 154, Alias, 0, true),
    name(28741, 15, 155, Short, 0, false),
    name(28756, 27, 155, Official, 0, false),
    name(28783, 15, 155, Alias, 0, false),
    name(28798, 9, 155, Alias, 0, false),
    name(28807, 18, 155, Alias, 0, false),
    name(28825, 19, 155, Alias, 0, false),
    name(28844, 19, 155, Alias, 0, false),
    name(28863, 10, 155, Alias, 0, false),
    name(28873, 18, 155, Alias, 0, false),
    name(28891, 10, 155, Alias, 0, false),
    name(28901, 18, 155, Alias, 0, false),
    name(28919, 10, 155, Alias, 0, false),
    name(28929, 14, 155, Alias, 0, false),
    name(28943, 18, 155, Alias, 0, false),
    name(28961, 18, 155, Alias, 0, false),
    name(28979, 20, 155, Alias, 0, false),
    name(28999, 35, 155, Alias, 0, false),
    name(29034, 4, 155, Former, 192, false),
    name(29038, 39, 155, Former, 192, false),
    name(29077, 13, 155, Former, 192, false),
    name(29090, 5, 155, Former, 192, false),
    name(29095, 29, 155, Former, 192, false),
    name(29124, 37, 155, Former, 192, false),
    name(29161, 17, 155, Former, 192, false),
    name(29178, 21, 155, Former, 189, false),
    name(29199, 14, 155, Former, 192, false),
    name(29213, 6, 155, Metonym, 0, false),
    name(29219, 7, 155, Metonym, 0, false),
    name(29226, 12, 155, Metonym, 0, false),
    name(29238, 4, 156, Short, 0, false),
    name(29242, 16, 156, Official, 0, false),
    name(29258, 19, 156, Alias, 0, false),
    name(29277, 12, 156, Former, 28, false),
    name(29289, 16, 156, Former, 28, false),
    name(29305, 6, 156, Metonym, 0, false),
    name(29311, 8, 156, Metonym, 0, false),
    name(29319, 15, 156, Metonym, 0, false),
    name(29334, 5, 157, Short, 0, false),
    name(29339, 17, 157, Official, 0, false),
    name(29356, 5, 157, Alias, 0, false),
    name(29361, 20, 157, Alias, 0, false),
    name(29381, 14, 157, Former, 151, false),
    name(29395, 19, 157, Metonym, 0, false),
    name(29414, 8, 157, Metonym, 0, false),
    name(29422, 10, 157, Metonym, 0, false),
    name(29432, 8, 157, Metonym, 0, false),
    name(29440, 7, 158, Short, 0, false),
    name(29447, 32, 158, Official, 0, false),
    name(29479, 18, 158, Alias, 0, false),
    name(29497, 18, 158, Alias, 0, false),
    name(29515, 7, 158, Alias, 0, false),
    name(29522, 7, 158, Alias, 0, false),
    name(29529, 7, 158, Alias, 0, false),
    name(29536, 6, 158, Alias, 0, false),
    name(29542, 15, 158, Alias, 0, false),
    name(29557, 15, 158, Alias, 0, false),
    name(29572, 20, 158, Alias, 0, false),
    name(29592, 19, 158, Alias, 0, false),
    name(29611, 12, 158, Alias, 0, false),
    name(29623, 18, 158, Alias, 0, false),
    name(29641, 5, 158, Former, 66, false),
    name(29646, 8, 158, Former, 66, false),
    name(29654, 8, 158, Former, 66, false),
    name(29662, 13, 158, Former, 9, false),
    name(29675, 5, 158, Former, 124, false),
    name(29680, 40, 158, Former, 165, false),
    name(29720, 14, 158, Former, 123, false),
    name(29734, 11, 158, Metonym, 0, false),
    name(29745, 9, 158, Metonym, 0, false),
    name(29754, 18, 158, Metonym, 0, false),
    name(29772, 9, 158, Metonym, 0, false),
    name(29781, 7, 158, Metonym, 74, false),
    name(29788, 6, 158, Metonym, 74, false),
    name(29794, 6, 158, Metonym, 74, false),
    name(29800, 10, 159, Short, 0, false),
    name(29810, 9, 159, Alias, 0, false),
    name(29819, 11, 159, Alias, 0, false),
    name(29830, 8, 159, Alias, 0, false),
    name(29838, 9, 159, Alias, 0, false),
    name(29847, 22, 159, Alias, 0, false),
    name(29869, 17, 159, Alias, 0, false),
    name(29886, 7, 159, Metonym, 0, false),
    name(29893, 9, 159, Metonym, 0, false),
    name(29902, 12, 159, Metonym, 0, false),
    name(29914, 8, 160, Short, 0, false),
    name(29922, 10, 160, Alias, 0, false),
    name(29932, 8, 160, Alias, 0, false),
    name(29940, 8, 160, Alias, 0, false),
    name(29948, 11, 160, Alias, 0, false),
    name(29959, 14, 160, Alias, 0, false),
    name(29973, 17, 160, Alias, 0, false),
    name(29990, 12, 160, Alias, 0, false),
    name(30002, 19, 160, Alias, 0, false),
    name(30021, 27, 160, Former, 102, false),
    name(30048, 29, 160, Former, 102, false),
    name(30077, 11, 160, Metonym, 0, false),
    name(30088, 11, 160, Metonym, 0, false),
    name(30099, 10, 160, Metonym, 0, false),
    name(30109, 24, 161, Short, 0, false),
    name(30133, 44, 161, Official, 0, false),
    name(30177, 4, 161, Alias, 0, false),
    name(30181, 23, 161, Alias, 0, false),
    name(30204, 24, 161, Alias, 0, false),
    name(30228, 29, 161, Alias, 0, false),
    name(30257, 23, 161, Alias, 0, false),
    name(30280, 18, 161, Alias, 0, false),
    name(30298, 17, 161, Alias, 0, false),
    name(30315, 19, 161, Alias, 0, false),
    name(30334, 23, 161, Alias, 0, false),
    name(30357, 6, 161, Metonym, 0, false),
    name(30363, 10, 162, Short, 0, false),
    name(30373, 22, 162, Official, 0, false),
    name(30395, 8, 162, Alias, 0, false),
    name(30403, 9, 162, Alias, 0, false),
    name(30412, 8, 162, Alias, 0, false),
    name(30420, 11, 162, Alias, 0, false),
    name(30431, 26, 162, Alias, 0, false),
    name(30457, 31, 162, Former, 167, false),
    name(30488, 22, 162, Former, 49, false),
    name(30510, 21, 162, Former, 49, false),
    name(30531, 17, 162, Metonym, 56, false),
    name(30548, 6, 162, Metonym, 0, false),
    name(30554, 14, 162, Metonym, 0, false),
    name(30568, 21, 162, Metonym, 0, false),
    name(30589, 10, 163, Short, 0, false),
    name(30599, 30, 163, Official, 0, false),
    name(30629, 10, 163, Alias, 0, false),
    name(30639, 11, 163, Alias, 0, false),
    name(30650, 10, 163, Alias, 0, false),
    name(30660, 9, 163, Alias, 0, false),
    name(30669, 10, 163, Alias, 0, false),
    name(30679, 35, 163, Alias, 0, false),
    name(30714, 18, 163, Alias, 0, false),
    name(30732, 10, 163, Metonym, 0, false),
    name(30742, 8, 163, Metonym, 0, false),
    name(30750, 10, 164, Short, 0, false),
    name(30760, 10, 165, Short, 0, false),
    name(30770, 9, 165, Alias, 0, false),
    name(30779, 13, 165, Alias, 0, false),
    name(30792, 9, 166, Short, 0, false),
    name(30801, 21, 166, Official, 0, false),
    name(30822, 14, 166, Alias, 0, false),
    name(30836, 8, 166, Alias, 0, false),
    name(30844, 9, 166, Alias, 0, false),
    name(30853, 10, 166, Alias, 0, false),
    name(30863, 22, 166, Alias, 0, false),
    name(30885, 12, 166, Alias, 0, false),
    name(30897, 10, 166, Metonym, 0, false),
    name(30907, 6, 167, Short, 0, false),
    name(30913, 18, 167, Official, 0, false),
    name(30931, 6, 167, Alias, 0, false),
    name(30937, 9, 167, Former, 33, false),
    name(30946, 22, 167, Metonym, 0, false),
    name(30968, 8, 167, Metonym, 0, false),
    name(30976, 8, 168, Short, 0, false),
    name(30984, 22, 168, Alias, 0, false),
    name(31006, 8, 168, Alias, 0, false),
    name(31014, 8, 168, Alias, 0, false),
    name(31022, 7, 168, Alias, 0, false),
    name(31029, 9, 168, Alias, 0, false),
    name(31038, 9, 168, Alias, 0, false),
    name(31047, 7, 168, Alias, 0, false),
    name(31054, 7, 168, Alias, 0, false),
    name(31061, 12, 168, Alias, 0, false),
    name(31073, 14, 168, Former, 18, false),
    name(31087, 20, 168, Former, 137, false),
    name(31107, 6, 168, Former, 31, false),
    name(31113, 13, 168, Former, 18, false),
    name(31126, 12, 168, Metonym, 0, false),
    name(31138, 13, 168, Metonym, 0, false),
    name(31151, 9, 168, Metonym, 0, false),
    name(31160, 12, 168, Metonym, 0, false),
    name(31172, 11, 168, Metonym, 0, false),
    name(31183, 7, 169, Short, 0, false),
    name(31190, 23, 169, Alias, 0, false),
    name(31213, 6, 169, Alias, 0, false),
    name(31219, 7, 170, Short, 0, false),
    name(31226, 19, 170, Official, 0, false),
    name(31245, 7, 170, Alias, 0, false),
    name(31252, 24, 170, Former, 2, false),
    name(31276, 3, 170, Former, 67, false),
    name(31279, 17, 170, Former, 67, false),
    name(31296, 16, 170, Former, 67, false),
    name(31312, 8, 170, Metonym, 0, false),
    name(31320, 7, 170, Metonym, 0, false),
    name(31327, 13, 171, Short, 0, false),
    name(31340, 6, 171, Alias, 0, false),
    name(31346, 20, 171, Alias, 0, false),
    name(31366, 13, 171, Alias, 0, false),
    name(31379, 19, 171, Alias, 0, false),
    name(31398, 15, 171, Alias, 0, false),
    name(31413, 15, 171, Alias, 0, false),
    name(31428, 15, 171, Alias, 0, false),
    name(31443, 7, 171, Metonym, 0, false),
    name(31450, 5, 172, Short, 0, false),
    name(31455, 21, 172, Official, 0, false),
    name(31476, 20, 172, Alias, 0, false),
    name(31496, 6, 172, Metonym, 0, false),
    name(31502, 14, 173, Short, 0, false),
    name(31516, 12, 173, Alias, 0, false),
    name(31528, 12, 173, Alias, 0, false),
    name(31540, 13, 173, Alias, 0, false),
    name(31553, 12, 173, Alias, 0, false),
    name(31565, 12, 173, Alias, 0, false),
    name(31577, 7, 174, Short, 0, false),
    name(31584, 27, 174, Official, 0, false),
    name(31611, 8, 174, Alias, 0, false),
    name(31619, 8, 174, Alias, 0, false),
    name(31627, 5, 174, Metonym, 0, false),
    name(31632, 8, 174, Metonym, 0, false),
    name(31640, 14, 174, Metonym, 0, false),
    name(31654, 9, 174, Metonym, 0, false),
    name(31663, 5, 174, Metonym, 68, false),
    name(31668, 9, 175, Short, 0, false),
    name(31677, 21, 175, Official, 0, false),
    name(31698, 9, 175, Alias, 0, false),
    name(31707, 7, 175, Metonym, 0, false),
    name(31714, 4, 176, Short, 0, false),
    name(31718, 6, 176, Alias, 0, false),
    name(31724, 5, 176, Metonym, 0, false),
    name(31729, 11, 177, Short, 0, false),
    name(31740, 26, 177, Official, 0, false),
    name(31766, 7, 177, Alias, 0, false),
    name(31773, 8, 177, Alias, 0, false),
    name(31781, 7, 177, Alias, 0, false),
    name(31788, 8, 177, Alias, 0, false),
    name(31796, 8, 177, Alias, 0, false),
    name(31804, 26, 177, Alias, 0, false),
    name(31830, 9, 177, Alias, 0, false),
    name(31839, 10, 177, Alias, 0, false),
    name(31849, 11, 177, Alias, 0, false),
    name(31860, 10, 177, Alias, 0, false),
    name(31870, 6, 177, Alias, 0, false),
    name(31876, 11, 177, Alias, 0, false),
    name(31887, 8, 177, Alias, 0, false),
    name(31895, 14, 177, Alias, 0, false),
    name(31909, 13, 177, Alias, 0, false),
    name(31922, 15, 177, Alias, 0, false),
    name(31937, 20, 177, Alias, 0, false),
    name(31957, 13, 177, Metonym, 0, false),
    name(31970, 9, 177, Metonym, 0, false),
    name(31979, 9, 177, Metonym, 0, false),
    name(31988, 8, 177, Metonym, 0, false),
    name(31996, 8, 177, Metonym, 0, false),
    name(32004, 14, 177, Metonym, 0, false),
    name(32018, 5, 177, Metonym, 0, false),
    name(32023, 7, 177, Metonym, 0, false),
    name(32030, 7, 177, Metonym, 0, false),
    name(32037, 9, 177, Metonym, 0, false),
    name(32046, 8, 177, Metonym, 0, false),
    name(32054, 6, 178, Short, 0, false),
    name(32060, 17, 178, Official, 0, false),
    name(32077, 16, 178, Alias, 0, false),
    name(32093, 5, 178, Alias, 0, false),
    name(32098, 5, 178, Alias, 0, false),
    name(32103, 5, 178, Alias, 0, false),
    name(32108, 7, 178, Alias, 0, false),
    name(32115, 8, 178, Alias, 0, false),
    name(32123, 7, 178, Alias, 0, false),
    name(32130, 8, 178, Alias, 0, false),
    name(32138, 8, 178, Alias, 0, false),
    name(32146, 8, 178, Alias, 0, false),
    name(32154, 11, 178, Metonym, 0, false),
    name(32165, 4, 178, Metonym, 0, false),
    name(32169, 10, 178, Metonym, 0, false),
    name(32179, 16, 178, Metonym, 0, false),
    name(32195, 17, 178, Metonym, 0, false),
    name(32212, 5, 179, Short, 0, false),
    name(32217, 36, 179, Official, 0, false),
    name(32253, 15, 179, Alias, 0, false),
    name(32268, 16, 179, Former, 75, false),
    name(32284, 14, 179, Former, 194, false),
    name(32298, 9, 179, Metonym, 0, false),
    name(32307, 9, 179, Metonym, 0, false),
    name(32316, 9, 179, Metonym, 0, false),
    name(32325, 8, 179, Metonym, 0, false),
    name(32333, 11, 179, Metonym, 0, false),
    name(32344, 12, 179, Metonym, 0, false),
    name(32356, 13, 179, Metonym, 0, false),
    name(32369, 18, 180, Short, 0, true),
    name(32387, 15, 180, Alias, 0, true),
    name(32402, 5, 181, Short, 0, false),
    name(32407, 17, 181, Official, 0, false),
    name(32424, 6, 181, Alias, 0, false),
    name(32430, 5, 181, Metonym, 0, false),
    name(32435, 12, 182, Short, 0, false),
    name(32447, 24, 182, Official, 0, false),
    name(32471, 30, 182, Alias, 0, false),
    name(32501, 32, 182, Alias, 0, false),
    name(32533, 11, 183, Short, 0, false),
    name(32544, 8, 183, Alias, 0, false),
    name(32552, 20, 183, Alias, 0, false),
    name(32572, 10, 183, Alias, 0, false),
    name(32582, 10, 183, Alias, 0, false),
    name(32592, 13, 183, Alias, 0, false),
    name(32605, 17, 183, Alias, 0, false),
    name(32622, 14, 183, Alias, 0, false),
    name(32636, 13, 183, Alias, 0, false),
    name(32649, 14, 183, Alias, 0, false),
    name(32663, 13, 183, Alias, 0, false),
    name(32676, 13, 183, Metonym, 0, false),
    name(32689, 10, 183, Metonym, 0, false),
    name(32699, 11, 183, Metonym, 0, false),
    name(32710, 4, 184, Short, 0, false),
    name(32714, 17, 184, Official, 0, false),
    name(32731, 4, 184, Alias, 0, false),
    name(32735, 19, 184, Alias, 0, false),
    name(32754, 8, 184, Alias, 0, false),
    name(32762, 15, 184, Former, 42, false),
    name(32777, 28, 184, Former, 42, false),
    name(32805, 14, 184, Metonym, 0, false),
    name(32819, 7, 184, Metonym, 0, false),
    name(32826, 6, 184, Metonym, 0, false),
    name(32832, 6, 184, Metonym, 0, false),
    name(32838, 8, 184, Metonym, 0, false),
    name(32846, 8, 185, Short, 0, false),
    name(32854, 28, 185, Official, 0, false),
    name(32882, 10, 185, Alias, 0, false),
    name(32892, 14, 185, Alias, 0, false),
    name(32906, 20, 185, Former, 120, false),
    name(32926, 12, 185, Metonym, 0, false),
    name(32938, 14, 185, Metonym, 0, false),
    name(32952, 9, 185, Metonym, 0, false),
    name(32961, 5, 185, Metonym, 0, false),
    name(32966, 10, 185, Metonym, 0, false),
    name(32976, 6, 186, Short, 0, false),
    name(32982, 18, 186, Official, 0, false),
    name(33000, 3, 186, Code, 61, false),
    name(33003, 17, 186, Metonym, 0, false),
    name(33020, 21, 186, Metonym, 0, false),
    name(33041, 11, 186, Metonym, 0, false),
    name(33052, 38, 187, Short, 0, false),
    name(33090, 4, 187, Alias, 0, false),
    name(33094, 46, 187, Alias, 0, false),
    name(33140, 32, 187, Alias, 0, false),
    name(33172, 41, 187, Alias, 0, false),
    name(33213, 52, 187, Alias, 0, false),
    name(33265, 8, 188, Short, 0, false),
    name(33273, 14, 188, Alias, 0, false),
    name(33287, 14, 188, Alias, 0, false),
    name(33301, 14, 188, Alias, 0, false),
    name(33315, 15, 188, Alias, 0, false),
    name(33330, 16, 188, Alias, 0, false),
    name(33346, 43, 188, Alias, 0, false),
    name(33389, 14, 188, Alias, 0, false),
    name(33403, 14, 188, Alias, 0, false),
    name(33417, 4, 189, Short, 0, false),
    name(33421, 16, 189, Official, 0, false),
    name(33437, 5, 189, Alias, 0, false),
    name(33442, 6, 189, Alias, 0, false),
    name(33448, 20, 189, Alias, 0, false),
    name(33468, 16, 189, Metonym, 0, false),
    name(33484, 4, 189, Metonym, 0, false),
    name(33488, 18, 189, Metonym, 0, false),
    name(33506, 22, 189, Metonym, 0, false),
    name(33528, 11, 189, Metonym, 0, false),
    name(33539, 18, 189, Metonym, 0, false),
    name(33557, 11, 190, Short, 0, false),
    name(33568, 27, 190, Official, 0, false),
    name(33595, 9, 190, Alias, 0, false),
    name(33604, 10, 190, Alias, 0, false),
    name(33614, 11, 190, Alias, 0, false),
    name(33625, 9, 190, Alias, 0, false),
    name(33634, 10, 190, Alias, 0, false),
    name(33644, 10, 190, Alias, 0, false),
    name(33654, 19, 190, Alias, 0, false),
    name(33673, 11, 190, Alias, 0, false),
    name(33684, 11, 190, Alias, 0, false),
    name(33695, 12, 190, Alias, 0, false),
    name(33707, 9, 190, Alias, 0, false),
    name(33716, 22, 190, Alias, 0, false),
    name(33738, 22, 190, Alias, 0, false),
    name(33760, 31, 190, Former, 107, false),
    name(33791, 23, 190, Former, 107, false),
    name(33814, 10, 190, Metonym, 0, false),
    name(33824, 17, 190, Metonym, 0, false),
    name(33841, 11, 190, Metonym, 0, false),
    name(33852, 18, 190, Metonym, 0, false),
    name(33870, 6, 190, Metonym, 0, false),
    name(33876, 7, 190, Metonym, 0, false),
    name(33883, 11, 190, Metonym, 0, false),
    name(33894, 5, 191, Short, 0, false),
    name(33899, 17, 191, Official, 0, false),
    name(33916, 5, 191, Alias, 0, false),
    name(33921, 6, 191, Alias, 0, false),
    name(33927, 14, 191, Alias, 0, false),
    name(33941, 5, 191, Alias, 0, false),
    name(33946, 5, 191, Metonym, 0, false),
    name(33951, 8, 191, Metonym, 0, false),
    name(33959, 9, 191, Metonym, 0, false),
    name(33968, 16, 192, Short, 0, false),
    name(33984, 37, 192, Official, 0, false),
    name(34021, 26, 192, Alias, 0, false),
    name(34047, 15, 192, Alias, 0, false),
    name(34062, 10, 192, Alias, 0, false),
    name(34072, 13, 192, Alias, 0, false),
    name(34085, 18, 192, Alias, 0, false),
    name(34103, 15, 192, Alias, 0, false),
    name(34118, 17, 192, Alias, 0, false),
    name(34135, 19, 192, Alias, 0, false),
    name(34154, 33, 192, Former, 52, false),
    name(34187, 12, 192, Metonym, 0, false),
    name(34199, 7, 192, Metonym, 0, false),
    name(34206, 6, 193, Short, 0, false),
    name(34212, 18, 193, Official, 0, false),
    name(34230, 5, 193, Alias, 0, false),
    name(34235, 7, 193, Alias, 0, false),
    name(34242, 7, 193, Alias, 0, false),
    name(34249, 7, 193, Alias, 0, false),
    name(34256, 6, 193, Alias, 0, false),
    name(34262, 21, 193, Alias, 0, false),
    name(34283, 12, 193, Alias, 0, false),
    name(34295, 3, 193, Former, 133, false),
    name(34298, 27, 193, Former, 133, false),
    name(34325, 24, 193, Former, 133, false),
    name(34349, 12, 193, Metonym, 0, false),
    name(34361, 17, 193, Metonym, 0, false),
    name(34378, 24, 193, Metonym, 0, false),
    name(34402, 8, 193, Metonym, 0, false),
    name(34410, 8, 193, Metonym, 0, false),
    name(34418, 8, 193, Metonym, 0, false),
    name(34426, 8, 193, Metonym, 0, false),
    name(34434, 6, 193, Metonym, 0, false),
    name(34440, 8, 193, Metonym, 0, false),
    name(34448, 8, 193, Metonym, 0, false),
    name(34456, 11, 194, Short, 0, false),
    name(34467, 27, 194, Official, 0, false),
    name(34494, 36, 194, Alias, 0, false),
    name(34530, 10, 194, Alias, 0, false),
    name(34540, 9, 194, Alias, 0, false),
    name(34549, 12, 194, Metonym, 0, false),
    name(34561, 8, 194, Metonym, 0, false),
    name(34569, 11, 195, Short, 0, false),
    name(34580, 37, 195, Official, 0, false),
    name(34617, 6, 195, Alias, 0, false),
    name(34623, 6, 195, Alias, 0, false),
    name(34629, 5, 195, Alias, 0, false),
    name(34634, 14, 195, Alias, 0, false),
    name(34648, 15, 195, Alias, 0, false),
    name(34663, 6, 195, Alias, 0, false),
    name(34669, 15, 195, Alias, 0, false),
    name(34684, 6, 195, Alias, 0, false),
    name(34690, 14, 195, Alias, 0, false),
    name(34704, 9, 195, Alias, 0, false),
    name(34713, 4, 195, Alias, 0, false),
    name(34717, 8, 195, Alias, 0, false),
    name(34725, 16, 195, Alias, 0, false),
    name(34741, 33, 195, Alias, 0, false),
    name(34774, 5, 195, Alias, 0, false),
    name(34779, 12, 195, Alias, 0, false),
    name(34791, 16, 195, Alias, 0, false),
    name(34807, 10, 195, Alias, 0, false),
    name(34817, 11, 195, Alias, 0, false),
    name(34828, 9, 195, Alias, 0, false),
    name(34837, 6, 195, Alias, 0, false),
    name(34843, 4, 195, Alias, 0, false),
    name(34847, 40, 195, Alias, 0, false),
    name(34887, 45, 195, Alias, 0, false),
    name(34932, 9, 195, Alias, 0, false),
    name(34941, 33, 195, Alias, 0, false),
    name(34974, 6, 195, Alias, 0, false),
    name(34980, 9, 195, Alias, 0, false),
    name(34989, 6, 195, Alias, 0, false),
    name(34995, 6, 195, Alias, 0, false),
    name(35001, 33, 195, Alias, 0, false),
    name(35034, 10, 195, Metonym, 0, false),
    name(35044, 8, 195, Metonym, 0, false),
    name(35052, 10, 195, Metonym, 0, false),
    name(35062, 10, 195, Metonym, 0, false),
    name(35072, 9, 195, Metonym, 0, false),
    name(35081, 19, 195, Metonym, 0, false),
    name(35100, 6, 195, Metonym, 0, false),
    name(35106, 8, 196, Short, 0, false),
    name(35114, 19, 196, Official, 0, false),
    name(35133, 8, 196, Alias, 0, false),
    name(35141, 10, 196, Alias, 0, false),
    name(35151, 10, 196, Alias, 0, false),
    name(35161, 20, 196, Alias, 0, false),
    name(35181, 21, 196, Alias, 0, false),
    name(35202, 20, 196, Alias, 0, false),
    name(35222, 13, 196, Metonym, 0, false),
    name(35235, 6, 196, Metonym, 0, false),
    name(35241, 6, 196, Metonym, 0, false),
    name(35247, 7, 196, Metonym, 0, false),
    name(35254, 8, 196, Metonym, 0, false),
    name(35262, 8, 196, Metonym, 0, false),
    name(35270, 19, 196, Metonym, 0, false),
    name(35289, 25, 196, Metonym, 0, false),
    name(35314, 18, 196, Metonym, 0, false),
    name(35332, 10, 196, Metonym, 0, false),
    name(35342, 17, 196, Metonym, 0, false),
    name(35359, 17, 196, Metonym, 0, false),
    name(35376, 8, 197, Short, 0, false),
    name(35384, 20, 197, Official, 0, false),
    name(35404, 8, 197, Alias, 0, false),
    name(35412, 23, 197, Alias, 0, false),
    name(35435, 9, 197, Metonym, 0, false),
    name(35444, 21, 197, Metonym, 0, false),
    name(35465, 9, 198, Short, 0, false),
    name(35474, 18, 198, Official, 0, false),
    name(35492, 19, 198, Alias, 0, false),
    name(35511, 31, 198, Alias, 0, false),
    name(35542, 23, 198, Alias, 0, false),
    name(35565, 19, 198, Alias, 0, false),
    name(35584, 19, 198, Alias, 0, false),
    name(35603, 8, 198, Alias, 0, false),
    name(35611, 8, 198, Alias, 0, false),
    name(35619, 8, 198, Alias, 0, false),
    name(35627, 3, 198, Alias, 0, false),
    name(35630, 4, 198, Alias, 0, false),
    name(35634, 32, 198, Alias, 0, false),
    name(35666, 30, 198, Alias, 0, false),
    name(35696, 3, 198, Alias, 0, false),
    name(35699, 10, 198, Alias, 0, false),
    name(35709, 9, 198, Alias, 0, false),
    name(35718, 29, 198, Alias, 0, false),
    name(35747, 21, 198, Alias, 0, false),
    name(35768, 30, 198, Alias, 0, false),
    name(35798, 17, 198, Alias, 0, false),
    name(35815, 23, 198, Alias, 0, false),
    name(35838, 21, 198, Alias, 0, false),
    name(35859, 10, 198, Alias, 0, false),
    name(35869, 35, 198, Alias, 0, false),
    name(35904, 25, 198, Alias, 0, false),
    name(35929, 24, 198, Alias, 0, false),
    name(35953, 21, 198, Alias, 0, false),
    name(35974, 22, 198, Alias, 0, false),
    name(35996, 18, 198, Alias, 0, false),
    name(36014, 24, 198, Alias, 0, false),
    name(36038, 3, 198, Alias, 0, false),
    name(36041, 36, 198, Alias, 0, false),
    name(36077, 18, 198, Alias, 0, false),
    name(36095, 21, 198, Alias, 0, false),
    name(36116, 12, 198, Alias, 0, false),
    name(36128, 7, 198, Metonym, 0, false),
    name(36135, 8, 198, Metonym, 0, false),
    name(36143, 8, 198, Metonym, 0, false),
    name(36151, 10, 198, Metonym, 0, false),
    name(36161, 15, 198, Metonym, 0, false),
    name(36176, 43, 199, Short, 0, false),
    name(36219, 34, 199, Alias, 0, false),
    name(36253, 24, 199, Alias, 0, false),
    name(36277, 16, 200, Short, 0, false),
    name(36293, 13, 200, Alias, 0, false),
    name(36306, 23, 200, Alias, 0, false),
    name(36329, 18, 200, Alias, 0, false),
    name(36347, 18, 200, Alias, 0, false),
    name(36365, 21, 200, Alias, 0, false),
    name(36386, 19, 200, Alias, 0, false),
    name(36405, 7, 200, Metonym, 0, false),
    name(36412, 17, 201, Short, 0, false),
    name(36429, 15, 201, Alias, 0, false),
    name(36444, 25, 201, Alias, 0, false),
    name(36469, 23, 201, Alias, 0, false),
    name(36492, 14, 201, Alias, 0, false),
    name(36506, 5, 202, Short, 0, false),
    name(36511, 14, 202, Official, 0, false),
    name(36525, 5, 202, Alias, 0, false),
    name(36530, 5, 202, Alias, 0, false),
    name(36535, 6, 202, Alias, 0, false),
    name(36541, 9, 202, Metonym, 0, false),
    name(36550, 11, 202, Metonym, 0, false),
    name(36561, 11, 202, Metonym, 0, false),
    name(36572, 4, 202, Metonym, 0, false),
    name(36576, 12, 202, Metonym, 0, false),
    name(36588, 8, 203, Short, 0, false),
    name(36596, 11, 203, Alias, 0, false),
    name(36607, 14, 203, Alias, 0, false),
    name(36621, 8, 203, Alias, 0, false),
    name(36629, 8, 203, Alias, 0, false),
    name(36637, 19, 203, Alias, 0, false),
    name(36656, 21, 203, Metonym, 0, false),
    name(36677, 7, 204, Short, 0, false),
    name(36684, 7, 204, Alias, 0, false),
    name(36691, 8, 204, Alias, 0, false),
    name(36699, 8, 204, Alias, 0, false),
    name(36707, 8, 204, Alias, 0, false),
    name(36715, 7, 204, Alias, 0, false),
    name(36722, 9, 204, Alias, 0, false),
    name(36731, 14, 204, Alias, 0, false),
    name(36745, 3, 204, Code, 72, false),
    name(36748, 18, 204, Former, 81, false),
    name(36766, 28, 204, Former, 122, false),
    name(36794, 26, 204, Former, 122, false),
    name(36820, 29, 204, Former, 153, false),
    name(36849, 8, 204, Metonym, 0, false),
    name(36857, 9, 204, Metonym, 0, false),
    name(36866, 10, 204, Metonym, 0, false),
    name(36876, 8, 204, Metonym, 0, false),
    name(36884, 9, 204, Metonym, 0, false),
    name(36893, 16, 204, Metonym, 0, false),
    name(36909, 16, 204, Metonym, 0, false),
    name(36925, 15, 204, Metonym, 0, false),
    name(36940, 6, 205, Short, 0, false),
    name(36946, 18, 205, Official, 0, false),
    name(36964, 14, 205, Alias, 0, false),
    name(36978, 16, 205, Alias, 0, false),
    name(36994, 20, 205, Alias, 0, false),
    name(37014, 20, 205, Alias, 0, false),
    name(37034, 17, 205, Alias, 0, false),
    name(37051, 17, 205, Alias, 0, false),
    name(37068, 22, 205, Alias, 0, false),
    name(37090, 2, 205, Alias, 0, false),
    name(37092, 5, 205, Alias, 0, false),
    name(37097, 7, 205, Alias, 0, false),
    name(37104, 7, 205, Alias, 0, false),
    name(37111, 22, 205, Alias, 0, false),
    name(37133, 7, 205, Alias, 0, false),
    name(37140, 23, 205, Alias, 0, false),
    name(37163, 5, 205, Alias, 0, false),
    name(37168, 5, 205, Alias, 0, false),
    name(37173, 7, 205, Alias, 0, false),
    name(37180, 12, 205, Alias, 0, false),
    name(37192, 16, 205, Alias, 0, false),
    name(37208, 6, 205, Alias, 0, false),
    name(37214, 21, 205, Alias, 0, false),
    name(37235, 8, 205, Alias, 0, false),
    name(37243, 5, 205, Alias, 0, false),
    name(37248, 39, 205, Alias, 0, false),
    name(37287, 12, 205, Alias, 0, false),
    name(37299, 10, 205, Alias, 0, false),
    name(37309, 10, 205, Alias, 0, false),
    name(37319, 9, 205, Alias, 0, false),
    name(37328, 9, 205, Alias, 0, false),
    name(37337, 9, 205, Alias, 0, false),
    name(37346, 5, 205, Former, 88, false),
    name(37351, 12, 205, Former, 88, false),
    name(37363, 43, 205, Former, 88, false),
    name(37406, 44, 205, Former, 88, false),
    name(37450, 5, 205, Metonym, 0, false),
    name(37455, 7, 205, Metonym, 0, false),
    name(37462, 10, 205, Metonym, 0, false),
    name(37472, 5, 205, Metonym, 0, false),
    name(37477, 6, 205, Metonym, 0, false),
    name(37483, 7, 205, Metonym, 0, false),
    name(37490, 6, 205, Metonym, 0, false),
    name(37496, 6, 205, Metonym, 0, false),
    name(37502, 6, 205, Metonym, 0, false),
    name(37508, 6, 205, Metonym, 0, false),
    name(37514, 18, 205, Metonym, 0, false),
    name(37532, 10, 205, Metonym, 0, false),
    name(37542, 15, 205, Metonym, 0, false),
    name(37557, 11, 205, Metonym, 0, false),
    name(37568, 18, 205, Metonym, 0, false),
    name(37586, 14, 205, Metonym, 0, false),
    name(37600, 20, 205, Metonym, 0, false),
    name(37620, 9, 205, Metonym, 0, false),
    name(37629, 12, 205, Metonym, 0, false),
    name(37641, 12, 205, Metonym, 0, false),
    name(37653, 9, 205, Metonym, 0, false),
    name(37662, 6, 206, Short, 0, false),
    name(37668, 18, 206, Official, 0, false),
    name(37686, 6, 206, Alias, 0, false),
    name(37692, 16, 206, Alias, 0, false),
    name(37708, 17, 206, Alias, 0, false),
    name(37725, 21, 206, Alias, 0, false),
    name(37746, 8, 206, Alias, 0, false),
    name(37754, 6, 206, Metonym, 0, false),
    name(37760, 8, 206, Metonym, 0, false),
    name(37768, 16, 206, Metonym, 0, false),
    name(37784, 12, 207, Short, 0, false),
    name(37796, 23, 207, Official, 0, false),
    name(37819, 11, 207, Alias, 0, false),
    name(37830, 14, 207, Alias, 0, false),
    name(37844, 15, 207, Alias, 0, false),
    name(37859, 11, 207, Alias, 0, false),
    name(37870, 3, 207, Alias, 0, false),
    name(37873, 9, 207, Alias, 0, false),
    name(37882, 13, 207, Alias, 0, false),
    name(37895, 5, 207, Alias, 0, false),
    name(37900, 13, 207, Alias, 0, false),
    name(37913, 13, 207, Alias, 0, false),
    name(37926, 15, 207, Alias, 0, false),
    name(37941, 16, 207, Alias, 0, false),
    name(37957, 46, 207, Alias, 0, false),
    name(38003, 17, 207, Metonym, 0, false),
    name(38020, 8, 207, Metonym, 0, false),
    name(38028, 7, 207, Metonym, 0, false),
    name(38035, 13, 207, Metonym, 0, false),
    name(38048, 4, 207, Metonym, 0, false),
    name(38052, 5, 207, Metonym, 0, false),
    name(38057, 6, 207, Metonym, 0, false),
    name(38063, 14, 207, Metonym, 0, false),
    name(38077, 12, 207, Metonym, 0, false),
    name(38089, 5, 208, Short, 0, false),
    name(38094, 21, 208, Official, 0, false),
    name(38115, 8, 208, Alias, 0, false),
    name(38123, 11, 208, Alias, 0, false),
    name(38134, 6, 208, Alias, 0, false),
    name(38140, 16, 208, Alias, 0, false),
    name(38156, 6, 208, Alias, 0, false),
    name(38162, 14, 208, Alias, 0, false),
    name(38176, 3, 208, Code, 76, false),
    name(38179, 20, 208, Former, 14, false),
    name(38199, 32, 208, Former, 155, false),
    name(38231, 6, 208, Metonym, 0, false),
    name(38237, 6, 208, Metonym, 0, false),
    name(38243, 7, 208, Metonym, 0, false),
    name(38250, 8, 208, Metonym, 0, false),
    name(38258, 7, 208, Metonym, 0, false),
    name(38265, 10, 208, Metonym, 0, false),
    name(38275, 14, 208, Metonym, 0, false),
    name(38289, 7, 209, Short, 0, false),
    name(38296, 19, 209, Official, 0, false),
    name(38315, 24, 209, Alias, 0, false),
    name(38339, 8, 209, Alias, 0, false),
    name(38347, 5, 209, Metonym, 0, false),
    name(38352, 9, 210, Short, 0, false),
    name(38361, 21, 210, Official, 0, false),
    name(38382, 9, 210, Alias, 0, false),
    name(38391, 9, 210, Alias, 0, false),
    name(38400, 8, 210, Alias, 0, false),
    name(38408, 9, 210, Alias, 0, false),
    name(38417, 8, 210, Alias, 0, false),
    name(38425, 33, 210, Alias, 0, false),
    name(38458, 9, 210, Alias, 0, false),
    name(38467, 18, 210, Former, 141, false),
    name(38485, 16, 210, Metonym, 0, false),
    name(38501, 10, 210, Metonym, 0, false),
    name(38511, 44, 211, Short, 0, false),
    name(38555, 41, 211, Alias, 0, false),
    name(38596, 40, 211, Alias, 0, false),
    name(38636, 44, 211, Alias, 0, false),
    name(38680, 41, 211, Alias, 0, false),
    name(38721, 5, 211, Alias, 0, false),
    name(38726, 32, 211, Alias, 0, false),
    name(38758, 46, 211, Alias, 0, false),
    name(38804, 44, 212, Short, 0, false),
    name(38848, 12, 212, Alias, 0, false),
    name(38860, 33, 212, Alias, 0, false),
    name(38893, 15, 212, Alias, 0, false),
    name(38908, 46, 212, Alias, 0, false),
    name(38954, 10, 212, Alias, 0, false),
    name(38964, 23, 212, Metonym, 0, false),
    name(38987, 22, 213, Short, 0, false),
    name(39009, 28, 213, Alias, 0, false),
    name(39037, 20, 213, Alias, 0, false),
    name(39057, 21, 213, Alias, 0, false),
    name(39078, 26, 213, Alias, 0, false),
    name(39104, 21, 213, Alias, 0, false),
    name(39125, 22, 213, Alias, 0, false),
    name(39147, 20, 213, Alias, 0, false),
    name(39167, 6, 214, Short, 0, true),
    name(39173, 17, 214, Official, 0, false),
    name(39190, 15, 215, Short, 0, false),
    name(39205, 14, 215, Alias, 0, false),
    name(39219, 14, 215, Alias, 0, false),
    name(39233, 14, 215, Alias, 0, false),
    name(39247, 9, 215, Alias, 0, false),
    name(39256, 13, 215, Alias, 0, false),
    name(39269, 13, 215, Alias, 0, false),
    name(39282, 8, 215, Alias, 0, false),
    name(39290, 13, 215, Alias, 0, false),
    name(39303, 23, 215, Former, 59, false),
    name(39326, 36, 215, Former, 59, false),
    name(39362, 7, 215, Metonym, 0, false),
    name(39369, 12, 216, Short, 0, false),
    name(39381, 24, 216, Official, 0, false),
    name(39405, 10, 216, Alias, 0, false),
    name(39415, 12, 216, Alias, 0, false),
    name(39427, 8, 216, Metonym, 0, false),
    name(39435, 11, 217, Short, 0, false),
    name(39446, 23, 217, Official, 0, false),
    name(39469, 11, 217, Alias, 0, false),
    name(39480, 25, 217, Alias, 0, false),
    name(39505, 31, 217, Metonym, 0, false),
    name(39536, 12, 217, Metonym, 0, false),
    name(39548, 10, 218, Short, 0, false),
    name(39558, 22, 218, Official, 0, false),
    name(39580, 34, 218, Alias, 0, false),
    name(39614, 11, 218, Alias, 0, false),
    name(39625, 36, 218, Alias, 0, false),
    name(39661, 12, 218, Alias, 0, false),
    name(39673, 7, 219, Short, 0, false),
    name(39680, 27, 219, Official, 0, false),
    name(39707, 8, 219, Alias, 0, false),
    name(39715, 7, 219, Alias, 0, false),
    name(39722, 10, 219, Alias, 0, false),
    name(39732, 12, 219, Alias, 0, false),
    name(39744, 14, 219, Alias, 0, false),
    name(39758, 18, 219, Former, 24, false),
    name(39776, 26, 219, Former, 157, false),
    name(39802, 15, 219, Former, 145, false),
    name(39817, 10, 219, Metonym, 0, false),
    name(39827, 10, 219, Metonym, 0, false),
    name(39837, 9, 219, Metonym, 0, false),
    name(39846, 8, 219, Metonym, 0, false),
    name(39854, 13, 219, Metonym, 0, false),
    name(39867, 25, 220, Short, 0, false),
    name(39892, 23, 220, Alias, 0, false),
    name(39915, 24, 220, Alias, 0, false),
    name(39939, 21, 220, Alias, 0, false),
    name(39960, 23, 220, Alias, 0, false),
    name(39983, 22, 220, Alias, 0, false),
    name(40005, 6, 221, Short, 0, false),
    name(40011, 18, 221, Official, 0, false),
    name(40029, 16, 221, Alias, 0, false),
    name(40045, 6, 221, Alias, 0, false),
    name(40051, 7, 221, Alias, 0, false),
    name(40058, 6, 221, Alias, 0, false),
    name(40064, 7, 221, Alias, 0, false),
    name(40071, 10, 221, Alias, 0, false),
    name(40081, 31, 221, Alias, 0, false),
    name(40112, 12, 221, Alias, 0, false),
    name(40124, 15, 221, Metonym, 0, false),
    name(40139, 7, 221, Metonym, 0, false),
    name(40146, 8, 221, Metonym, 0, false),
    name(40154, 8, 221, Metonym, 0, false),
    name(40162, 7, 221, Metonym, 0, false),
    name(40169, 9, 221, Metonym, 0, false),
    name(40178, 12, 221, Metonym, 0, false),
    name(40190, 14, 221, Metonym, 0, false),
    name(40204, 11, 222, Short, 0, false),
    name(40215, 23, 222, Official, 0, false),
    name(40238, 13, 222, Alias, 0, false),
    name(40251, 14, 222, Alias, 0, false),
    name(40265, 9, 222, Alias, 0, false),
    name(40274, 10, 222, Alias, 0, false),
    name(40284, 13, 222, Alias, 0, false),
    name(40297, 14, 222, Alias, 0, false),
    name(40311, 13, 222, Alias, 0, false),
    name(40324, 9, 222, Alias, 0, false),
    name(40333, 11, 222, Alias, 0, false),
    name(40344, 6, 222, Metonym, 0, false),
    name(40350, 7, 222, Metonym, 0, false),
    name(40357, 4, 222, Metonym, 0, false),
    name(40361, 24, 223, Short, 0, false),
    name(40385, 47, 223, Official, 0, false),
    name(40432, 23, 223, Alias, 0, false),
    name(40455, 22, 223, Alias, 0, false),
    name(40477, 23, 223, Alias, 0, false),
    name(40500, 8, 223, Alias, 0, false),
    name(40508, 21, 223, Alias, 0, false),
    name(40529, 22, 223, Alias, 0, false),
    name(40551, 24, 223, Alias, 0, false),
    name(40575, 19, 223, Former, 51, false),
    name(40594, 15, 223, Metonym, 0, false),
    name(40609, 12, 224, Short, 0, false),
    name(40621, 35, 224, Official, 0, false),
    name(40656, 4, 224, Alias, 0, false),
    name(40660, 4, 224, Alias, 0, false),
    name(40664, 15, 224, Alias, 0, false),
    name(40679, 14, 224, Alias, 0, false),
    name(40693, 13, 224, Alias, 0, false),
    name(40706, 11, 224, Alias, 0, false),
    name(40717, 4, 224, Alias, 0, false),
    name(40721, 4, 224, Alias, 0, false),
    name(40725, 5, 224, Alias, 0, false),
    name(40730, 42, 224, Alias, 0, false),
    name(40772, 47, 224, Alias, 0, false),
    name(40819, 42, 224, Alias, 0, false),
    name(40861, 17, 224, Alias, 0, false),
    name(40878, 16, 224, Alias, 0, false),
    name(40894, 17, 224, Alias, 0, false),
    name(40911, 17, 224, Alias, 0, false),
    name(40928, 45, 224, Alias, 0, false),
    name(40973, 7, 224, Alias, 0, false),
    name(40980, 11, 224, Alias, 0, false),
    name(40991, 23, 224, Alias, 0, false),
    name(41014, 4, 224, Alias, 0, false),
    name(41018, 8, 224, Alias, 0, false),
    name(41026, 27, 224, Alias, 0, false),
    name(41053, 79, 224, Alias, 0, false),
    name(41132, 5, 224, Metonym, 0, false),
    name(41137, 7, 224, Metonym, 0, false),
    name(41144, 10, 224, Metonym, 0, false),
    name(41154, 5, 224, Metonym, 0, false),
    name(41159, 6, 224, Metonym, 0, false),
    name(41165, 6, 224, Metonym, 0, false),
    name(41171, 6, 224, Metonym, 0, false),
    name(41177, 6, 224, Metonym, 0, false),
    name(41183, 6, 224, Metonym, 0, false),
    name(41189, 18, 224, Metonym, 0, false),
    name(41207, 10, 224, Metonym, 0, false),
    name(41217, 11, 224, Metonym, 0, false),
    name(41228, 14, 224, Metonym, 0, false),
    name(41242, 9, 224, Metonym, 0, false),
    name(41251, 12, 224, Metonym, 0, false),
    name(41263, 12, 224, Metonym, 0, false),
    name(41275, 8, 225, Short, 0, false),
    name(41283, 20, 225, Official, 0, false),
    name(41303, 7, 225, Alias, 0, false),
    name(41310, 12, 225, Former, 54, false),
    name(41322, 12, 225, Former, 54, false),
    name(41334, 18, 225, Former, 54, false),
    name(41352, 10, 225, Metonym, 0, false),
    name(41362, 8, 226, Short, 0, false),
    name(41370, 15, 226, Official, 0, false),
    name(41385, 10, 226, Alias, 0, false),
    name(41395, 19, 226, Alias, 0, false),
    name(41414, 19, 226, Alias, 0, false),
    name(41433, 20, 226, Alias, 0, false),
    name(41453, 10, 226, Alias, 0, false),
    name(41463, 9, 226, Alias, 0, false),
    name(41472, 9, 226, Alias, 0, false),
    name(41481, 20, 226, Alias, 0, false),
    name(41501, 8, 226, Alias, 0, false),
    name(41509, 20, 226, Alias, 0, false),
    name(41529, 9, 226, Alias, 0, false),
    name(41538, 10, 226, Metonym, 0, false),
    name(41548, 20, 226, Metonym, 0, false),
    name(41568, 7, 226, Metonym, 0, false),
    name(41575, 9, 226, Metonym, 0, false),
    name(41584, 8, 227, Short, 0, false),
    name(41592, 20, 227, Official, 0, false),
    name(41612, 9, 227, Alias, 0, false),
    name(41621, 19, 227, Alias, 0, false),
    name(41640, 9, 227, Alias, 0, false),
    name(41649, 9, 227, Alias, 0, false),
    name(41658, 9, 227, Alias, 0, false),
    name(41667, 14, 227, Metonym, 0, false),
    name(41681, 7, 227, Metonym, 0, false),
    name(41688, 9, 227, Metonym, 0, false),
    name(41697, 9, 227, Metonym, 0, false),
    name(41706, 7, 227, Metonym, 0, false),
    name(41713, 6, 228, Short, 0, false),
    name(41719, 17, 228, Official, 0, false),
    name(41736, 20, 228, Alias, 0, false),
    name(41756, 6, 228, Alias, 0, false),
    name(41762, 8, 228, Alias, 0, false),
    name(41770, 6, 228, Alias, 0, false),
    name(41776, 6, 228, Alias, 0, false),
    name(41782, 7, 228, Alias, 0, false),
    name(41789, 6, 228, Alias, 0, false),
    name(41795, 7, 228, Alias, 0, false),
    name(41802, 7, 228, Alias, 0, false),
    name(41809, 18, 228, Metonym, 0, false),
    name(41827, 9, 228, Metonym, 0, false),
    name(41836, 8, 228, Metonym, 0, false),
    name(41844, 8, 228, Metonym, 0, false),
    name(41852, 9, 228, Metonym, 0, false),
    name(41861, 9, 228, Metonym, 0, false),
    name(41870, 8, 229, Short, 0, false),
    name(41878, 19, 229, Official, 0, false),
    name(41897, 10, 229, Alias, 0, false),
    name(41907, 8, 229, Alias, 0, false),
    name(41915, 20, 229, Alias, 0, false),
    name(41935, 29, 229, Alias, 0, false),
    name(41964, 16, 229, Alias, 0, false),
    name(41980, 20, 229, Former, 77, false),
    name(42000, 6, 229, Former, 77, false),
    name(42006, 11, 229, Former, 77, false),
    name(42017, 9, 229, Former, 77, false),
    name(42026, 9, 229, Former, 77, false),
    name(42035, 11, 229, Former, 77, false),
    name(42046, 7, 229, Metonym, 0, false),
    name(42053, 7, 229, Metonym, 0, false),
    name(42060, 25, 230, Short, 0, false),
    name(42085, 23, 230, Alias, 0, false),
    name(42108, 13, 230, Alias, 0, false),
    name(42121, 12, 230, Alias, 0, false),
    name(42133, 25, 230, Alias, 0, false),
    name(42158, 35, 230, Alias, 0, false),
    name(42193, 11, 230, Alias, 0, false),
    name(42204, 27, 230, Alias, 0, false),
    name(42231, 12, 230, Alias, 0, false),
    name(42243, 18, 230, Alias, 0, false),
    name(42261, 35, 230, Alias, 0, false),
    name(42296, 11, 230, Metonym, 0, false),
    name(42307, 10, 231, Short, 0, false),
    name(42317, 22, 231, Official, 0, false),
    name(42339, 14, 231, Alias, 0, false),
    name(42353, 9, 231, Alias, 0, false),
    name(42362, 5, 231, Alias, 0, false),
    name(42367, 9, 231, Alias, 0, false),
    name(42376, 10, 231, Alias, 0, false),
    name(42386, 22, 231, Alias, 0, false),
    name(42408, 18, 231, Former, 58, false),
    name(42426, 20, 231, Metonym, 0, false),
    name(42446, 5, 232, Short, 0, false),
    name(42451, 20, 232, Official, 0, false),
    name(42471, 25, 232, Alias, 0, false),
    name(42496, 23, 232, Alias, 0, false),
    name(42519, 26, 232, Alias, 0, false),
    name(42545, 5, 232, Alias, 0, false),
    name(42550, 6, 232, Alias, 0, false),
    name(42556, 7, 232, Alias, 0, false),
    name(42563, 6, 232, Alias, 0, false),
    name(42569, 15, 232, Alias, 0, false),
    name(42584, 5, 232, Alias, 0, false),
    name(42589, 6, 232, Alias, 0, false),
    name(42595, 10, 232, Alias, 0, false),
    name(42605, 10, 232, Alias, 0, false),
    name(42615, 5, 232, Metonym, 0, false),
    name(42620, 7, 232, Metonym, 0, false),
    name(42627, 8, 232, Metonym, 0, false),
    name(42635, 8, 232, Metonym, 0, false),
    name(42643, 7, 232, Metonym, 0, false),
    name(42650, 16, 232, Metonym, 0, false),
    name(42666, 29, 232, Metonym, 0, false),
    name(42695, 8, 232, Metonym, 0, false),
    name(42703, 24, 233, Short, 0, false),
    name(42727, 20, 233, Alias, 0, false),
    name(42747, 21, 233, Alias, 0, false),
    name(42768, 20, 233, Alias, 0, false),
    name(42788, 3, 233, Alias, 0, false),
    name(42791, 14, 233, Alias, 0, false),
    name(42805, 23, 233, Alias, 0, false),
    name(42828, 25, 233, Alias, 0, false),
    name(42853, 13, 233, Metonym, 0, false),
    name(42866, 4, 234, Short, 0, false),
    name(42870, 16, 234, Official, 0, false),
    name(42886, 5, 234, Alias, 0, false),
    name(42891, 4, 234, Alias, 0, false),
    name(42895, 20, 234, Alias, 0, false),
    name(42915, 5, 234, Alias, 0, false),
    name(42920, 6, 234, Alias, 0, false),
    name(42926, 5, 234, Alias, 0, false),
    name(42931, 8, 234, Alias, 0, false),
    name(42939, 11, 234, Former, 26, false),
    name(42950, 9, 234, Metonym, 44, false),
    name(42959, 9, 234, Metonym, 0, false),
    name(42968, 6, 234, Metonym, 0, false),
    name(42974, 4, 235, Short, 0, false),
    name(42978, 17, 235, Official, 0, false),
    name(42995, 16, 235, Alias, 0, false),
    name(43011, 21, 235, Alias, 0, false),
    name(43032, 15, 235, Former, 23, false),
    name(43047, 5, 235, Metonym, 0, false),
    name(43052, 8, 236, Short, 0, false),
    name(43060, 19, 236, Official, 0, false),
    name(43079, 11, 236, Alias, 0, false),
    name(43090, 12, 236, Alias, 0, false),
    name(43102, 7, 236, Alias, 0, false),
    name(43109, 9, 236, Alias, 0, false),
    name(43118, 10, 236, Alias, 0, false),
    name(43128, 10, 236, Alias, 0, false),
    name(43138, 27, 236, Alias, 0, false),
    name(43165, 42, 236, Alias, 0, false),
    name(43207, 9, 236, Alias, 0, false),
    name(43216, 15, 236, Former, 11, false),
    name(43231, 4, 236, Former, 11, false),
    name(43235, 7, 236, Metonym, 0, false),
    name(43242, 18, 236, Metonym, 0, false),
    name(43260, 11, 236, Metonym, 0, false),
    name(43271, 28, 236, Metonym, 0, false),
    name(43299, 10, 236, Metonym, 0, false),
    name(43309, 12, 236, Metonym, 0, false),
    name(43321, 21, 236, Metonym, 0, false),
    name(43342, 10, 237, Short, 0, false),
    name(43352, 22, 237, Official, 0, false),
    name(43374, 11, 237, Alias, 0, false),
    name(43385, 13, 237, Alias, 0, false),
    name(43398, 13, 237, Alias, 0, false),
    name(43411, 12, 237, Alias, 0, false),
    name(43423, 12, 237, Alias, 0, false),
    name(43435, 10, 237, Alias, 0, false),
    name(43445, 12, 237, Alias, 0, false),
    name(43457, 11, 237, Alias, 0, false),
    name(43468, 10, 237, Alias, 0, false),
    name(43478, 22, 237, Alias, 0, false),
    name(43500, 20, 237, Alias, 0, false),
    name(43520, 11, 237, Former, 105, false),
    name(43531, 9, 237, Former, 105, false),
    name(43540, 31, 237, Former, 105, false),
    name(43571, 10, 237, Metonym, 0, false),
    name(43581, 8, 237, Metonym, 0, false),
    name(43589, 9, 237, Metonym, 0, false),
    name(43598, 8, 237, Metonym, 0, false),
    name(43606, 7, 238, Short, 0, false),
    name(43613, 15, 238, Alias, 0, false),
    name(43628, 8, 238, Alias, 0, false),
    name(43636, 12, 239, Short, 0, false),
    name(43648, 24, 239, Alias, 0, false),
    name(43672, 12, 239, Alias, 0, false),
    name(43684, 14, 239, Alias, 0, false),
    name(43698, 9, 239, Alias, 0, false),
    name(43707, 10, 239, Alias, 0, false),
    name(43717, 10, 239, Alias, 0, false),
    name(43727, 15, 239, Alias, 0, false),
    name(43742, 24, 239, Alias, 0, false),
    name(43766, 11, 239, Former, 101, false),
    name(43777, 33, 239, Former, 101, false),
    name(43810, 8, 239, Metonym, 0, false),
    name(43818, 9, 239, Metonym, 0, false),
    name(43827, 8, 239, Metonym, 0, false),
    name(43835, 9, 239, Metonym, 0, false),
    name(43844, 7, 239, Metonym, 0, false),
    name(43851, 8, 239, Metonym, 0, false),
    name(43859, 11, 240, Short, 0, false),
    name(43870, 34, 240, Official, 0, false),
    name(43904, 33, 240, Alias, 0, false),
    name(43937, 24, 240, Alias, 0, false),
    name(43961, 10, 240, Alias, 0, false),
    name(43971, 8, 240, Alias, 0, false),
    name(43979, 9, 240, Alias, 0, false),
    name(43988, 13, 240, Alias, 0, false),
    name(44001, 15, 240, Alias, 0, false),
    name(44016, 14, 240, Alias, 0, false),
    name(44030, 10, 240, Former, 73, false),
    name(44040, 19, 240, Former, 55, false),
    name(44059, 16, 240, Former, 55, false),
    name(44075, 15, 240, Former, 55, false),
    name(44090, 16, 240, Former, 55, false),
    name(44106, 4, 240, Metonym, 0, false),
    name(44110, 5, 241, Short, 0, false),
    name(44115, 16, 241, Official, 0, false),
    name(44131, 16, 241, Alias, 0, false),
    name(44147, 15, 241, Alias, 0, false),
    name(44162, 10, 241, Metonym, 0, false),
    name(44172, 19, 242, Short, 0, false),
    name(44191, 31, 242, Official, 0, false),
    name(44222, 3, 242, Alias, 0, false),
    name(44225, 17, 242, Alias, 0, false),
    name(44242, 8, 242, Alias, 0, false),
    name(44250, 17, 242, Alias, 0, false),
    name(44267, 19, 242, Alias, 0, false),
    name(44286, 17, 242, Alias, 0, false),
    name(44303, 17, 242, Alias, 0, false),
    name(44320, 18, 242, Alias, 0, false),
    name(44338, 18, 242, Alias, 0, false),
    name(44356, 13, 242, Metonym, 0, false),
    name(44369, 14, 242, Metonym, 0, false),
    name(44383, 20, 242, Metonym, 0, false),
    name(44403, 7, 243, Short, 0, false),
    name(44410, 19, 243, Official, 0, false),
    name(44429, 7, 243, Alias, 0, false),
    name(44436, 8, 243, Alias, 0, false),
    name(44444, 17, 243, Alias, 0, false),
    name(44461, 7, 243, Alias, 0, false),
    name(44468, 5, 243, Alias, 0, false),
    name(44473, 6, 243, Alias, 0, false),
    name(44479, 8, 243, Alias, 0, false),
    name(44487, 14, 243, Former, 16, false),
    name(44501, 18, 243, Former, 136, false),
    name(44519, 15, 243, Metonym, 0, false),
    name(44534, 15, 243, Metonym, 0, false),
    name(44549, 5, 243, Metonym, 0, false),
    name(44554, 8, 244, Short, 0, false),
    name(44562, 20, 244, Official, 0, false),
    name(44582, 18, 244, Alias, 0, false),
    name(44600, 7, 244, Alias, 0, false),
    name(44607, 8, 244, Alias, 0, false),
    name(44615, 7, 244, Alias, 0, false),
    name(44622, 6, 244, Alias, 0, false),
    name(44628, 6, 244, Alias, 0, false),
    name(44634, 7, 244, Alias, 0, false),
    name(44641, 7, 244, Alias, 0, false),
    name(44648, 7, 244, Alias, 0, false),
    name(44655, 8, 244, Alias, 0, false),
    name(44663, 6, 244, Alias, 0, false),
    name(44669, 7, 244, Alias, 0, false),
    name(44676, 20, 244, Alias, 0, false),
    name(44696, 11, 244, Alias, 0, false),
    name(44707, 12, 244, Alias, 0, false),
    name(44719, 8, 244, Metonym, 0, false),
    name(44727, 14, 244, Metonym, 0, false),
    name(44741, 6, 244, Metonym, 0, false),
    name(44747, 6, 244, Metonym, 0, false),
    name(44753, 13, 244, Metonym, 0, false),
    name(44766, 6, 244, Metonym, 0, false),
    name(44772, 8, 244, Metonym, 0, false),
    name(44780, 15, 244, Metonym, 0, false),
    name(44795, 13, 244, Metonym, 0, false),
    name(44808, 8, 244, Metonym, 0, false),
    name(44816, 17, 244, Metonym, 0, false),
    name(44833, 6, 245, Short, 0, false),
    name(44839, 14, 245, Former, 60, false),
    name(44853, 8, 245, Metonym, 0, false),
    name(44861, 6, 245, Metonym, 0, false),
    name(44867, 6, 246, Short, 0, false),
    name(44873, 17, 246, Official, 0, false),
    name(44890, 14, 246, Alias, 0, false),
    name(44904, 7, 246, Alias, 0, false),
    name(44911, 7, 246, Alias, 0, false),
    name(44918, 10, 246, Alias, 0, false),
    name(44928, 17, 246, Alias, 0, false),
    name(44945, 16, 246, Alias, 0, false),
    name(44961, 3, 246, Alias, 0, false),
    name(44964, 27, 246, Alias, 0, false),
    name(44991, 18, 246, Alias, 0, false),
    name(45009, 14, 246, Alias, 0, false),
    name(45023, 19, 246, Alias, 0, false),
    name(45042, 20, 246, Alias, 0, false),
    name(45062, 62, 246, Alias, 0, false),
    name(45124, 4, 246, Alias, 0, false),
    name(45128, 12, 246, Alias, 0, false),
    name(45140, 6, 246, Alias, 0, false),
    name(45146, 12, 246, Alias, 0, false),
    name(45158, 13, 246, Alias, 0, false),
    name(45171, 14, 246, Alias, 0, false),
    name(45185, 25, 246, Alias, 0, false),
    name(45210, 25, 246, Alias, 0, false),
    name(45235, 6, 246, Alias, 0, false),
    name(45241, 15, 246, Alias, 0, false),
    name(45256, 14, 246, Alias, 0, false),
    name(45270, 12, 246, Alias, 0, false),
    name(45282, 12, 246, Alias, 0, false),
    name(45294, 6, 246, Alias, 0, false),
    name(45300, 6, 246, Alias, 0, false),
    name(45306, 6, 246, Alias, 0, false),
    name(45312, 5, 246, Former, 87, false),
    name(45317, 5, 246, Former, 87, false),
    name(45322, 4, 246, Former, 87, false),
    name(45326, 19, 246, Metonym, 0, false),
    name(45345, 6, 246, Metonym, 0, false),
    name(45351, 6, 246, Metonym, 0, false),
    name(45357, 6, 246, Metonym, 0, false),
    name(45363, 6, 246, Metonym, 0, false),
    name(45369, 8, 247, Short, 0, false),
    name(45377, 27, 247, Official, 0, false),
    name(45404, 31, 247, Alias, 0, false),
    name(45435, 28, 247, Alias, 0, false),
    name(45463, 28, 247, Alias, 0, false),
    name(45491, 8, 247, Alias, 0, false),
    name(45499, 8, 247, Alias, 0, false),
    name(45507, 13, 247, Alias, 0, false),
    name(45520, 28, 247, Alias, 0, false),
    name(45548, 23, 247, Former, 150, false),
    name(45571, 42, 247, Former, 150, false),
    name(45613, 8, 247, Metonym, 0, false),
    name(45621, 13, 247, Metonym, 0, false),
    name(45634, 10, 247, Metonym, 0, false),
    name(45644, 6, 247, Metonym, 0, false),
    name(45650, 8, 247, Metonym, 0, false),
    name(45658, 6, 248, Short, 0, false),
    name(45664, 18, 248, Official, 0, false),
    name(45682, 7, 248, Alias, 0, false),
    name(45689, 19, 248, Former, 30, false),
    name(45708, 19, 248, Metonym, 0, false),
    name(45727, 7, 248, Metonym, 0, false),
    name(45734, 7, 249, Short, 0, false),
    name(45741, 9, 249, Alias, 0, false),
    name(45750, 19, 249, Alias, 0, false),
    name(45769, 7, 249, Alias, 0, false),
    name(45776, 7, 249, Alias, 0, false),
    name(45783, 7, 249, Alias, 0, false),
    name(45790, 8, 249, Alias, 0, false),
    name(45798, 8, 249, Alias, 0, false),
    name(45806, 8, 249, Alias, 0, false),
    name(45814, 7, 249, Alias, 0, false),
    name(45821, 14, 249, Alias, 0, false),
    name(45835, 14, 249, Alias, 0, false),
    name(45849, 13, 249, Former, 92, false),
    name(45862, 14, 249, Former, 92, false),
    name(45876, 13, 249, Former, 92, false),
    name(45889, 35, 249, Former, 92, false),
    name(45924, 9, 249, Metonym, 0, false),
    name(45933, 7, 249, Metonym, 0, false),
    name(45940, 14, 249, Metonym, 0, false),
    name(45954, 12, 249, Metonym, 0, false),
    name(45966, 4, 249, Metonym, 0, false),
    name(45970, 4, 249, Metonym, 0, false),
    name(45974, 5, 249, Metonym, 0, false),
    name(45979, 6, 249, Metonym, 0, false),
    name(45985, 4, 249, Metonym, 0, false),
    name(45989, 5, 249, Metonym, 0, false),
    name(45994, 22, 249, Metonym, 0, false),
    name(46016, 17, 249, Metonym, 0, false),
    name(46033, 14, 249, Metonym, 0, false),
    name(46047, 8, 249, Metonym, 0, false),
    name(46055, 8, 249, Metonym, 0, false),
    name(46063, 36, 250, Short, 0, false),
    name(46099, 28, 250, Alias, 0, false),
    name(46127, 31, 250, Alias, 0, false),
    name(46158, 42, 250, Alias, 0, false),
    name(46200, 48, 250, Alias, 0, false),
    name(46248, 33, 250, Alias, 0, false),
    name(46281, 38, 250, Alias, 0, false),
    name(46319, 38, 250, Alias, 0, false),
    name(46357, 21, 250, Alias, 0, false),
    name(46378, 16, 250, Alias, 0, false),
    name(46394, 25, 250, Alias, 0, false),
    name(46419, 26, 250, Alias, 0, false),
    name(46445, 42, 250, Alias, 0, false),
    name(46487, 7, 251, Short, 0, false),
    name(46494, 28, 251, Official, 0, false),
    name(46522, 27, 251, Alias, 0, false),
    name(46549, 19, 251, Alias, 0, false),
    name(46568, 31, 251, Alias, 0, false),
    name(46599, 7, 251, Alias, 0, false),
    name(46606, 10, 251, Metonym, 0, false),
    name(46616, 11, 251, Metonym, 0, false),
    name(46627, 15, 251, Metonym, 0, false),
    name(46642, 13, 252, Short, 0, false),
    name(46655, 24, 252, Official, 0, false),
    name(46679, 3, 252, Alias, 0, false),
    name(46682, 7, 252, Alias, 0, false),
    name(46689, 7, 252, Alias, 0, false),
    name(46696, 28, 252, Alias, 0, false),
    name(46724, 9, 252, Alias, 0, false),
    name(46733, 6, 252, Alias, 0, false),
    name(46739, 3, 252, Alias, 0, false),
    name(46742, 14, 252, Alias, 0, false),
    name(46756, 26, 252, Alias, 0, false),
    name(46782, 26, 252, Alias, 0, false),
    name(46808, 17, 252, Alias, 0, false),
    name(46825, 14, 252, Alias, 0, false),
    name(46839, 17, 252, Alias, 0, false),
    name(46856, 11, 252, Alias, 0, false),
    name(46867, 21, 252, Alias, 0, false),
    name(46888, 13, 252, Alias, 0, false),
    name(46901, 5, 252, Alias, 0, false),
    name(46906, 18, 252, Alias, 0, false),
    name(46924, 19, 252, Alias, 0, false),
    name(46943, 18, 252, Alias, 0, false),
    name(46961, 30, 252, Alias, 0, false),
    name(46991, 16, 252, Alias, 0, false),
    name(47007, 23, 252, Alias, 0, false),
    name(47030, 10, 252, Alias, 0, false),
    name(47040, 3, 252, Alias, 0, false),
    name(47043, 11, 252, Alias, 0, false),
    name(47054, 23, 252, Alias, 0, false),
    name(47077, 6, 252, Alias, 0, false),
    name(47083, 33, 252, Alias, 0, false),
    name(47116, 48, 252, Alias, 0, false),
    name(47164, 12, 252, Alias, 0, false),
    name(47176, 21, 252, Alias, 0, false),
    name(47197, 6, 252, Alias, 0, false),
    name(47203, 6, 252, Alias, 0, false),
    name(47209, 24, 252, Metonym, 0, false),
    name(47233, 11, 252, Metonym, 0, false),
    name(47244, 10, 252, Metonym, 0, false),
    name(47254, 12, 252, Metonym, 0, false),
    name(47266, 11, 252, Metonym, 0, false),
    name(47277, 11, 252, Metonym, 0, false),
    name(47288, 11, 252, Metonym, 0, false),
    name(47299, 12, 252, Metonym, 0, false),
    name(47311, 24, 252, Metonym, 0, false),
    name(47335, 7, 252, Metonym, 0, false),
    name(47342, 14, 252, Metonym, 0, false),
    name(47356, 10, 252, Metonym, 0, false),
    name(47366, 11, 252, Metonym, 0, false),
    name(47377, 19, 252, Metonym, 0, false),
    name(47396, 16, 252, Metonym, 0, false),
    name(47412, 10, 252, Metonym, 0, false),
    name(47422, 19, 252, Metonym, 0, false),
    name(47441, 9, 252, Metonym, 0, false),
    name(47450, 10, 252, Metonym, 0, false),
    name(47460, 15, 252, Metonym, 0, false),
    name(47475, 12, 252, Metonym, 0, false),
    name(47487, 12, 252, Metonym, 0, false),
    name(47499, 9, 252, Metonym, 0, false),
    name(47508, 11, 252, Metonym, 0, false),
    name(47519, 15, 252, Metonym, 0, false),
    name(47534, 11, 252, Metonym, 0, false),
    name(47545, 11, 252, Metonym, 0, false),
    name(47556, 12, 252, Metonym, 0, false),
    name(47568, 18, 252, Metonym, 0, false),
    name(47586, 10, 253, Short, 0, false),
    name(47596, 22, 253, Official, 0, false),
    name(47618, 11, 253, Alias, 0, false),
    name(47629, 11, 253, Alias, 0, false),
    name(47640, 12, 253, Alias, 0, false),
    name(47652, 10, 253, Alias, 0, false),
    name(47662, 12, 253, Alias, 0, false),
    name(47674, 12, 253, Alias, 0, false),
    name(47686, 11, 253, Alias, 0, false),
    name(47697, 20, 253, Alias, 0, false),
    name(47717, 20, 253, Alias, 0, false),
    name(47737, 9, 253, Former, 100, false),
    name(47746, 31, 253, Former, 100, false),
    name(47777, 8, 253, Metonym, 0, false),
    name(47785, 15, 253, Metonym, 0, false),
    name(47800, 8, 253, Metonym, 0, false),
    name(47808, 9, 253, Metonym, 0, false),
    name(47817, 8, 253, Metonym, 0, false),
    name(47825, 7, 253, Metonym, 0, false),
    name(47832, 8, 253, Metonym, 0, false),
    name(47840, 8, 254, Short, 0, false),
    name(47848, 13, 254, Alias, 0, false),
    name(47861, 18, 254, Alias, 0, false),
    name(47879, 19, 254, Alias, 0, false),
    name(47898, 16, 254, Alias, 0, false),
    name(47914, 19, 254, Alias, 0, false),
    name(47933, 13, 254, Alias, 0, false),
    name(47946, 14, 254, Alias, 0, false),
    name(47960, 29, 254, Alias, 0, false),
    name(47989, 23, 254, Alias, 0, false),
    name(48012, 12, 254, Alias, 0, false),
    name(48024, 12, 254, Alias, 0, false),
    name(48036, 10, 254, Alias, 0, false),
    name(48046, 9, 254, Alias, 0, false),
    name(48055, 18, 254, Alias, 0, false),
    name(48073, 31, 254, Alias, 0, false),
    name(48104, 26, 254, Alias, 0, false),
    name(48130, 7, 254, Alias, 0, false),
    name(48137, 18, 254, Alias, 0, false),
    name(48155, 12, 254, Alias, 0, false),
    name(48167, 18, 254, Alias, 0, false),
    name(48185, 13, 254, Alias, 0, false),
    name(48198, 8, 254, Alias, 0, false),
    name(48206, 7, 254, Alias, 0, false),
    name(48213, 12, 254, Alias, 0, false),
    name(48225, 12, 254, Alias, 0, false),
    name(48237, 17, 254, Alias, 0, false),
    name(48254, 28, 254, Alias, 0, false),
    name(48282, 16, 254, Metonym, 0, false),
    name(48298, 15, 254, Metonym, 0, false),
    name(48313, 11, 254, Metonym, 0, false),
    name(48324, 21, 254, Metonym, 0, false),
    name(48345, 12, 254, Metonym, 0, false),
    name(48357, 9, 254, Metonym, 0, false),
    name(48366, 10, 254, Metonym, 0, false),
    name(48376, 32, 255, Short, 0, false),
    name(48408, 3, 255, Alias, 0, false),
    name(48411, 13, 255, Alias, 0, false),
    name(48424, 25, 255, Alias, 0, false),
    name(48449, 31, 255, Alias, 0, false),
    name(48480, 24, 255, Alias, 0, false),
    name(48504, 28, 255, Alias, 0, false),
    name(48532, 30, 255, Alias, 0, false),
    name(48562, 25, 255, Alias, 0, false),
    name(48587, 9, 255, Metonym, 0, false),
    name(48596, 13, 256, Short, 0, false),
    name(48609, 31, 256, Official, 0, false),
    name(48640, 17, 256, Alias, 0, false),
    name(48657, 3, 256, Alias, 0, false),
    name(48660, 4, 256, Alias, 0, false),
    name(48664, 30, 256, Alias, 0, false),
    name(48694, 30, 256, Alias, 0, false),
    name(48724, 12, 256, Alias, 0, false),
    name(48736, 11, 256, Alias, 0, false),
    name(48747, 14, 256, Alias, 0, false),
    name(48761, 38, 256, Alias, 0, false),
    name(48799, 16, 256, Alias, 0, false),
    name(48815, 17, 256, Alias, 0, false),
    name(48832, 15, 256, Alias, 0, false),
    name(48847, 16, 256, Alias, 0, false),
    name(48863, 17, 256, Alias, 0, false),
    name(48880, 33, 256, Alias, 0, false),
    name(48913, 8, 256, Former, 115, false),
    name(48921, 7, 256, Former, 115, false),
    name(48928, 5, 256, Metonym, 0, false),
    name(48933, 9, 256, Metonym, 0, false),
    name(48942, 9, 257, Short, 0, false),
    name(48951, 32, 257, Official, 0, false),
    name(48983, 14, 257, Alias, 0, false),
    name(48997, 21, 257, Alias, 0, false),
    name(49018, 35, 257, Alias, 0, false),
    name(49053, 37, 257, Alias, 0, false),
    name(49090, 15, 257, Alias, 0, false),
    name(49105, 26, 257, Former, 13, false),
    name(49131, 7, 257, Metonym, 0, false),
    name(49138, 23, 257, Metonym, 0, false),
    name(49161, 10, 257, Metonym, 0, false),
    name(49171, 17, 257, Metonym, 0, false),
    name(49188, 21, 257, Metonym, 0, false),
    name(49209, 22, 258, Short, 0, false),
    name(49231, 14, 258, Official, 0, false),
    name(49245, 3, 258, Alias, 0, false),
    name(49248, 24, 258, Alias, 0, false),
    name(49272, 25, 258, Alias, 0, false),
    name(49297, 15, 258, Alias, 0, false),
    name(49312, 27, 258, Alias, 0, false),
    name(49339, 25, 258, Alias, 0, false),
    name(49364, 19, 258, Alias, 0, false),
    name(49383, 13, 258, Alias, 0, false),
    name(49396, 26, 258, Alias, 0, false),
    name(49422, 9, 258, Metonym, 0, false),
    name(49431, 28, 259, Short, 0, false),
    name(49459, 35, 259, Official, 0, false),
    name(49494, 23, 259, Alias, 0, false),
    name(49517, 28, 259, Alias, 0, false),
    name(49545, 24, 259, Alias, 0, false),
    name(49569, 32, 259, Alias, 0, false),
    name(49601, 15, 259, Alias, 0, false),
    name(49616, 26, 259, Alias, 0, false),
    name(49642, 26, 259, Alias, 0, false),
    name(49668, 37, 259, Alias, 0, false),
    name(49705, 23, 259, Alias, 0, false),
    name(49728, 26, 259, Alias, 0, false),
    name(49754, 17, 259, Alias, 0, false),
    name(49771, 4, 259, Alias, 0, false),
    name(49775, 14, 259, Alias, 0, false),
    name(49789, 20, 259, Alias, 0, false),
    name(49809, 13, 259, Alias, 0, false),
    name(49822, 26, 259, Alias, 0, false),
    name(49848, 29, 259, Alias, 0, false),
    name(49877, 16, 259, Metonym, 0, false),
    name(49893, 7, 260, Short, 0, false),
    name(49900, 30, 260, Official, 0, false),
    name(49930, 45, 260, Alias, 0, false),
    name(49975, 32, 260, Alias, 0, false),
    name(50007, 35, 260, Alias, 0, false),
    name(50042, 3, 260, Alias, 0, false),
    name(50045, 29, 260, Alias, 0, false),
    name(50074, 31, 260, Alias, 0, false),
    name(50105, 8, 260, Alias, 0, false),
    name(50113, 10, 260, Alias, 0, false),
    name(50123, 8, 260, Alias, 0, false),
    name(50131, 7, 260, Alias, 0, false),
    name(50138, 7, 260, Alias, 0, false),
    name(50145, 6, 260, Alias, 0, false),
    name(50151, 7, 260, Metonym, 173, false),
    name(50158, 5, 260, Metonym, 173, false),
    name(50163, 9, 260, Metonym, 173, false),
    name(50172, 7, 261, Short, 0, false),
    name(50179, 19, 261, Official, 0, false),
    name(50198, 22, 261, Alias, 0, false),
    name(50220, 8, 261, Alias, 0, false),
    name(50228, 13, 261, Former, 84, false),
    name(50241, 12, 261, Former, 84, false),
    name(50253, 24, 261, Former, 84, false),
    name(50277, 19, 261, Former, 84, false),
    name(50296, 16, 261, Former, 84, false),
    name(50312, 9, 261, Metonym, 0, false),
    name(50321, 11, 262, Short, 0, true),
    name(50332, 17, 263, Short, 0, false),
    name(50349, 42, 263, Official, 0, false),
    name(50391, 23, 263, Alias, 0, false),
    name(50414, 15, 263, Alias, 0, false),
    name(50429, 17, 263, Alias, 0, false),
    name(50446, 15, 263, Alias, 0, false),
    name(50461, 16, 263, Alias, 0, false),
    name(50477, 8, 263, Metonym, 0, false),
    name(50485, 5, 264, Short, 0, false),
    name(50490, 26, 264, Official, 0, false),
    name(50516, 12, 264, Former, 1, false),
    name(50528, 34, 264, Former, 149, false),
    name(50562, 14, 264, Former, 70, false),
    name(50576, 16, 264, Former, 70, false),
    name(50592, 8, 264, Former, 70, false),
    name(50600, 13, 264, Former, 70, false),
    name(50613, 9, 264, Former, 70, false),
    name(50622, 4, 264, Metonym, 0, false),
    name(50626, 6, 265, Short, 0, false),
    name(50632, 18, 265, Official, 0, false),
    name(50650, 6, 265, Alias, 0, false),
    name(50656, 27, 265, Alias, 0, false),
    name(50683, 19, 265, Alias, 0, false),
    name(50702, 22, 265, Alias, 0, false),
    name(50724, 35, 265, Alias, 0, false),
    name(50759, 19, 265, Alias, 0, false),
    name(50778, 23, 265, Alias, 0, false),
    name(50801, 43, 265, Alias, 0, false),
    name(50844, 7, 265, Alias, 0, false),
    name(50851, 3, 265, Alias, 0, false),
    name(50854, 15, 265, Alias, 0, false),
    name(50869, 16, 265, Alias, 0, false),
    name(50885, 20, 265, Alias, 0, false),
    name(50905, 20, 265, Alias, 0, false),
    name(50925, 21, 265, Alias, 0, false),
    name(50946, 3, 265, Alias, 0, false),
    name(50949, 12, 265, Alias, 0, false),
    name(50961, 3, 265, Alias, 0, false),
    name(50964, 12, 265, Alias, 0, false),
    name(50976, 32, 265, Alias, 0, false),
    name(51008, 9, 265, Metonym, 0, false),
    name(51017, 10, 265, Metonym, 0, false),
    name(51027, 8, 265, Metonym, 0, false),
    name(51035, 16, 265, Metonym, 0, false),
    name(51051, 13, 266, Short, 0, false),
    name(51064, 20, 266, Official, 0, false),
    name(51084, 3, 266, Alias, 0, false),
    name(51087, 25, 266, Alias, 0, false),
    name(51112, 19, 266, Alias, 0, false),
    name(51131, 16, 266, Alias, 0, false),
    name(51147, 24, 266, Alias, 0, false),
    name(51171, 14, 266, Alias, 0, false),
    name(51185, 16, 266, Alias, 0, false),
    name(51201, 11, 266, Alias, 0, false),
    name(51212, 15, 266, Alias, 0, false),
    name(51227, 15, 266, Alias, 0, false),
    name(51242, 14, 266, Alias, 0, false),
    name(51256, 14, 266, Alias, 0, false),
    name(51270, 16, 266, Alias, 0, false),
    name(51286, 22, 266, Alias, 0, false),
    name(51308, 8, 266, Former, 135, false),
    name(51316, 7, 266, Former, 135, false),
    name(51323, 27, 266, Metonym, 0, false),
    name(51350, 6, 266, Metonym, 0, false),
    name(51356, 9, 266, Metonym, 0, false),
    name(51365, 10, 267, Short, 0, false),
    name(51375, 22, 267, Official, 0, false),
    name(51397, 9, 267, Alias, 0, false),
    name(51406, 19, 267, Alias, 0, false),
    name(51425, 10, 267, Alias, 0, false),
    name(51435, 20, 267, Alias, 0, false),
    name(51455, 5, 268, Short, 0, true),
    name(51460, 16, 268, Official, 0, false),
    name(51476, 5, 268, Metonym, 0, true),
    name(51481, 6, 268, Metonym, 0, true),
    name(51487, 13, 268, Metonym, 0, true),
    name(51500, 20, 269, Short, 0, false),
    name(51520, 3, 269, Alias, 0, false),
    name(51523, 22, 269, Alias, 0, false),
    name(51545, 23, 269, Alias, 0, false),
    name(51568, 22, 269, Alias, 0, false),
    name(51590, 3, 269, Alias, 0, false),
    name(51593, 29, 269, Alias, 0, false),
    name(51622, 48, 269, Alias, 0, false),
    name(51670, 11, 270, Short, 0, false),
    name(51681, 19, 270, Official, 0, false),
    name(51700, 15, 270, Alias, 0, false),
    name(51715, 31, 270, Alias, 0, false),
    name(51746, 16, 270, Alias, 0, false),
    name(51762, 30, 270, Alias, 0, false),
    name(51792, 9, 270, Alias, 0, false),
    name(51801, 26, 270, Alias, 0, false),
    name(51827, 27, 270, Alias, 0, false),
    name(51854, 3, 270, Alias, 0, false),
    name(51857, 13, 270, Alias, 0, false),
    name(51870, 8, 270, Alias, 0, false),
    name(51878, 14, 270, Alias, 0, false),
    name(51892, 15, 270, Alias, 0, false),
    name(51907, 14, 270, Alias, 0, false),
    name(51921, 5, 270, Former, 89, false),
    name(51926, 5, 270, Former, 89, false),
    name(51931, 5, 270, Metonym, 0, false),
    name(51936, 5, 270, Metonym, 0, false),
    name(51941, 10, 270, Metonym, 0, false),
    name(51951, 8, 271, Short, 0, true),
    name(51959, 29, 271, Official, 0, false),
    name(51988, 19, 271, Alias, 0, false),
    name(52007, 20, 271, Alias, 0, false),
    name(52027, 21, 271, Alias, 0, false),
    name(52048, 11, 272, Short, 0, false),
    name(52059, 37, 272, Official, 0, false),
    name(52096, 16, 272, Alias, 0, false),
    name(52112, 33, 272, Alias, 0, false),
    name(52145, 13, 272, Alias, 0, false),
    name(52158, 9, 272, Alias, 0, false),
    name(52167, 4, 272, Alias, 0, false),
    name(52171, 32, 272, Alias, 0, false),
    name(52203, 35, 272, Alias, 0, false),
    name(52238, 14, 272, Alias, 0, false),
    name(52252, 9, 272, Alias, 0, false),
    name(52261, 12, 272, Alias, 0, false),
    name(52273, 23, 272, Alias, 0, false),
    name(52296, 13, 272, Alias, 0, false),
    name(52309, 13, 272, Alias, 0, false),
    name(52322, 13, 272, Alias, 0, false),
    name(52335, 20, 272, Alias, 0, false),
    name(52355, 4, 272, Metonym, 0, true),
    name(52359, 5, 273, Short, 0, false),
    name(52364, 17, 273, Official, 0, false),
    name(52381, 8, 273, Alias, 0, false),
    name(52389, 6, 273, Alias, 0, false),
    name(52395, 5, 273, Alias, 0, false),
    name(52400, 13, 273, Alias, 0, false),
    name(52413, 15, 273, Alias, 0, false),
    name(52428, 10, 273, Alias, 0, false),
    name(52438, 5, 273, Metonym, 186, false),
    name(52443, 13, 273, Metonym, 186, false),
    name(52456, 5, 273, Metonym, 186, false),
    name(52461, 10, 273, Metonym, 186, false),
    name(52471, 10, 274, Short, 0, false),
    name(52481, 40, 274, Official, 0, false),
    name(52521, 29, 274, Alias, 0, false),
    name(52550, 4, 274, Alias, 0, false),
    name(52554, 39, 274, Alias, 0, false),
    name(52593, 10, 274, Alias, 0, false),
    name(52603, 10, 274, Alias, 0, false),
    name(52613, 11, 274, Alias, 0, false),
    name(52624, 11, 274, Alias, 0, false),
    name(52635, 37, 274, Alias, 0, false),
    name(52672, 21, 274, Alias, 0, false),
    name(52693, 14, 274, Alias, 0, false),
    name(52707, 4, 274, Alias, 0, false),
    name(52711, 4, 274, Alias, 0, false),
    name(52715, 20, 274, Alias, 0, false),
    name(52735, 11, 274, Alias, 0, false),
    name(52746, 13, 274, Alias, 0, false),
    name(52759, 21, 274, Alias, 0, false),
    name(52780, 22, 274, Alias, 0, false),
    name(52802, 7, 274, Metonym, 0, false),
    name(52809, 8, 274, Metonym, 0, false),
    name(52817, 8, 274, Metonym, 0, false),
    name(52825, 7, 274, Metonym, 0, false),
    name(52832, 14, 274, Metonym, 0, false),
    name(52846, 12, 275, Short, 0, false),
    name(52858, 24, 275, Official, 0, false),
    name(52882, 12, 275, Alias, 0, false),
    name(52894, 14, 275, Alias, 0, false),
    name(52908, 13, 275, Alias, 0, false),
    name(52921, 7, 275, Alias, 0, false),
    name(52928, 3, 275, Alias, 0, false),
    name(52931, 25, 275, Alias, 0, false),
    name(52956, 10, 275, Alias, 0, false),
    name(52966, 11, 275, Alias, 0, false),
    name(52977, 10, 275, Alias, 0, false),
    name(52987, 10, 275, Alias, 0, false),
    name(52997, 25, 275, Alias, 0, false),
    name(53022, 11, 275, Alias, 0, false),
    name(53033, 17, 275, Alias, 0, false),
    name(53050, 15, 275, Alias, 0, false),
    name(53065, 15, 275, Alias, 0, false),
    name(53080, 14, 275, Alias, 0, false),
    name(53094, 20, 275, Former, 86, false),
    name(53114, 21, 275, Former, 86, false),
    name(53135, 13, 275, Metonym, 0, false),
    name(53148, 16, 275, Metonym, 0, false),
    name(53164, 8, 275, Metonym, 0, false),
    name(53172, 7, 275, Metonym, 0, false),
    name(53179, 8, 275, Metonym, 0, false),
    name(53187, 15, 275, Metonym, 0, false),
    name(53202, 6, 276, Short, 0, false),
    name(53208, 18, 276, Official, 0, false),
    name(53226, 6, 276, Alias, 0, false),
    name(53232, 6, 276, Alias, 0, false),
    name(53238, 11, 276, Former, 34, false),
    name(53249, 17, 276, Former, 34, false),
    name(53266, 6, 276, Metonym, 0, false),
    name(53272, 8, 277, Short, 0, false),
    name(53280, 20, 277, Official, 0, false),
    name(53300, 8, 277, Alias, 0, false),
    name(53308, 8, 277, Alias, 0, false),
    name(53316, 20, 277, Former, 159, false),
    name(53336, 8, 277, Former, 152, false),
    name(53344, 9, 277, Former, 152, false),
    name(53353, 9, 277, Former, 152, false),
    name(53362, 16, 277, Former, 62, false),
    name(53378, 7, 277, Former, 152, false),
    name(53385, 15, 277, Former, 62, false),
    name(53400, 11, 277, Former, 62, false),
    name(53411, 17, 277, Former, 62, false),
    name(53428, 13, 277, Former, 62, false),
    name(53441, 17, 277, Former, 180, false),
    name(53458, 6, 277, Metonym, 0, false),
    name(53464, 20, 277, Metonym, 0, false),
    name(53484, 19, 277, Metonym, 64, false),
    name(53503, 14, 277, Metonym, 0, false),
];

/// The first is of names that have neither days nor codes.
#[rustfmt::skip]
pub(in crate::atlas) static DATINGS: [Dating; 196] = [
    Dating { since: None, until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1914, 8, 29), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1915, 7, 9), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1935, 3, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1941, 4, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1941, 5, 5), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1946, 5, 24), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1947, 5, 2), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1947, 8, 14), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1948, 1, 3), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1949, 4, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1949, 5, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1949, 12, 27), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1953, 4, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1955, 12, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1956, 3, 2), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1956, 3, 19), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1957, 3, 5), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1957, 8, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1958, 10, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1958, 11, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1958, 11, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1959, 12, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1960, 4, 26), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1960, 6, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1960, 7, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1960, 8, 10), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1960, 8, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1960, 9, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1962, 7, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1962, 10, 8), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1963, 9, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1963, 12, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1964, 7, 5), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1964, 10, 23), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1965, 2, 17), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1966, 5, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1966, 9, 29), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1966, 10, 3), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1967, 7, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1968, 10, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1968, 11, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1970, 8, 8), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1971, 12, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1973, 4, 6), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1973, 5, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1973, 6, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1974, 9, 9), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1974, 9, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 6, 24), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 7, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 7, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 9, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 11, 10), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 11, 24), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1975, 11, 28), alpha2: *b"TP", alpha3: *b"TMP", numeric: 626 },
    Dating { since: None, until: on(1976, 2, 3), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1976, 2, 26), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1976, 6, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1978, 7, 6), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1978, 9, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1979, 9, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 590 },
    Dating { since: None, until: on(1980, 4, 17), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716 },
    Dating { since: None, until: on(1980, 12, 18), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1982, 4, 17), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1985, 12, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 532 },
    Dating { since: None, until: on(1989, 6, 18), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104 },
    Dating { since: None, until: on(1990, 3, 20), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1991, 12, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1993, 5, 23), alpha2: [0; 2], alpha3: [0; 3], numeric: 230 },
    Dating { since: None, until: on(1997, 7, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(1997, 12, 9), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(2002, 1, 31), alpha2: [0; 2], alpha3: *b"ROM", numeric: 0 },
    Dating { since: None, until: on(2002, 5, 19), alpha2: *b"TP", alpha3: *b"TMP", numeric: 626 },
    Dating { since: None, until: on(2006, 3, 27), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(2008, 5, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: None, until: on(2011, 7, 8), alpha2: [0; 2], alpha3: [0; 3], numeric: 736 },
    Dating { since: None, until: on(2018, 4, 18), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1822, 9, 7), until: on(1889, 11, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1861, 3, 17), until: on(1946, 6, 10), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1863, 5, 8), until: on(1886, 8, 5), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1881, 3, 14), until: on(1947, 12, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1885, 7, 1), until: on(1908, 11, 14), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1889, 11, 15), until: on(1967, 3, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1906, 10, 20), until: on(1980, 7, 29), alpha2: *b"NH", alpha3: *b"NHB", numeric: 548 },
    Dating { since: on(1908, 11, 15), until: on(1960, 6, 29), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1910, 5, 31), until: on(1961, 5, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1912, 1, 1), until: on(1971, 10, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1917, 11, 7), until: on(1991, 12, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1918, 10, 30), until: on(1990, 5, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1918, 12, 1), until: on(1944, 6, 16), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1919, 1, 1), until: on(1991, 9, 19), alpha2: *b"BY", alpha3: *b"BYS", numeric: 112 },
    Dating { since: on(1919, 3, 10), until: on(1991, 8, 24), alpha2: *b"UA", alpha3: *b"UKR", numeric: 804 },
    Dating { since: on(1920, 3, 1), until: on(1946, 2, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1920, 4, 28), until: on(1991, 10, 18), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1920, 12, 2), until: on(1991, 9, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1921, 2, 25), until: on(1991, 4, 9), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1921, 8, 23), until: on(1958, 7, 14), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1922, 2, 28), until: on(1953, 6, 18), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1922, 12, 6), until: on(1937, 12, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1924, 10, 27), until: on(1991, 8, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1924, 10, 27), until: on(1991, 10, 27), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1924, 11, 26), until: on(1992, 2, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1926, 6, 9), until: on(1973, 7, 17), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1928, 9, 1), until: on(1939, 4, 7), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1929, 12, 5), until: on(1991, 9, 9), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1935, 3, 21), until: on(1979, 2, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1935, 11, 15), until: on(1946, 7, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1936, 10, 1), until: on(1975, 11, 22), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1936, 12, 5), until: on(1991, 8, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1936, 12, 5), until: on(1991, 12, 16), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1940, 7, 21), until: on(1990, 3, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1940, 7, 21), until: on(1991, 8, 20), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1940, 7, 21), until: on(1991, 8, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1940, 8, 2), until: on(1991, 8, 27), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1945, 9, 2), until: on(1976, 7, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1946, 1, 11), until: on(1976, 12, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1946, 2, 1), until: on(1949, 8, 20), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1946, 5, 25), until: on(1949, 4, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1946, 9, 15), until: on(1990, 11, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1947, 8, 14), until: on(1956, 3, 22), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1947, 8, 15), until: on(1950, 1, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1947, 12, 30), until: on(1965, 8, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1948, 1, 4), until: on(1974, 1, 4), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104 },
    Dating { since: on(1948, 1, 4), until: on(1989, 6, 18), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104 },
    Dating { since: on(1948, 2, 4), until: on(1972, 5, 22), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1949, 5, 23), until: on(1990, 10, 2), alpha2: *b"DE", alpha3: *b"DEU", numeric: 280 },
    Dating { since: on(1949, 5, 23), until: on(1999, 8, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1949, 7, 19), until: on(1975, 12, 2), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1949, 8, 20), until: on(1989, 10, 23), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1949, 12, 27), until: on(1950, 8, 17), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1951, 12, 24), until: on(1963, 4, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1951, 12, 24), until: on(1969, 9, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1952, 7, 22), until: on(1989, 12, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1953, 6, 18), until: on(1958, 2, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1955, 10, 26), until: on(1975, 4, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1956, 3, 20), until: on(1957, 7, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1957, 8, 31), until: on(1963, 9, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1958, 7, 14), until: on(2004, 6, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1958, 10, 14), until: on(1975, 12, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1958, 12, 11), until: on(1984, 8, 4), alpha2: *b"HV", alpha3: *b"HVO", numeric: 854 },
    Dating { since: on(1959, 6, 3), until: on(1963, 9, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1960, 6, 30), until: on(1964, 8, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1960, 6, 30), until: on(1966, 6, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1960, 6, 30), until: on(1971, 10, 27), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1960, 7, 1), until: on(1969, 10, 21), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1960, 8, 1), until: on(1975, 11, 30), alpha2: *b"DY", alpha3: *b"DHY", numeric: 204 },
    Dating { since: on(1961, 9, 29), until: on(1971, 9, 2), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1961, 10, 1), until: on(1972, 6, 2), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1962, 1, 1), until: on(1997, 7, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1964, 4, 26), until: on(1964, 10, 29), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1964, 9, 21), until: on(1974, 12, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1964, 10, 24), until: on(1980, 4, 17), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716 },
    Dating { since: on(1965, 8, 21), until: on(1989, 12, 29), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1967, 7, 5), until: on(1977, 6, 26), alpha2: *b"AI", alpha3: *b"AFI", numeric: 262 },
    Dating { since: on(1969, 5, 25), until: on(1985, 10, 10), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1969, 9, 1), until: on(1977, 3, 2), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1969, 10, 21), until: on(1991, 1, 26), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1970, 1, 3), until: on(1991, 3, 15), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1970, 3, 2), until: on(1979, 5, 31), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716 },
    Dating { since: on(1970, 10, 9), until: on(1975, 4, 17), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1970, 10, 10), until: on(1987, 10, 6), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1971, 10, 27), until: on(1997, 5, 17), alpha2: *b"ZR", alpha3: *b"ZAR", numeric: 180 },
    Dating { since: on(1972, 6, 2), until: on(1984, 2, 4), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1973, 7, 17), until: on(1992, 4, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1974, 1, 4), until: on(1988, 9, 18), alpha2: *b"BU", alpha3: *b"BUR", numeric: 104 },
    Dating { since: on(1974, 9, 12), until: on(1991, 5, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1975, 6, 25), until: on(1990, 12, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1975, 11, 11), until: on(1992, 8, 25), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1975, 11, 30), until: on(1990, 3, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1975, 12, 30), until: on(1992, 9, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1976, 1, 1), until: on(1979, 7, 11), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1976, 1, 5), until: on(1989, 5, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1976, 7, 2), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1976, 12, 4), until: on(1979, 9, 20), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1976, 12, 28), until: on(1991, 4, 29), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1977, 3, 2), until: on(2011, 9, 16), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1978, 1, 1), until: on(1984, 4, 3), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1978, 4, 30), until: on(1987, 11, 30), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1979, 1, 10), until: on(1989, 5, 1), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1979, 6, 1), until: on(1979, 12, 12), alpha2: *b"RH", alpha3: *b"RHO", numeric: 716 },
    Dating { since: on(1982, 6, 22), until: on(1990, 2, 3), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1986, 4, 14), until: on(2011, 9, 16), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1987, 9, 10), until: on(1991, 5, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1989, 5, 1), until: on(1993, 9, 23), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1989, 10, 23), until: on(2011, 12, 31), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1990, 5, 22), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1990, 7, 25), until: on(1998, 7, 26), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1990, 10, 3), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1991, 11, 20), until: on(2019, 2, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1992, 4, 27), until: on(2003, 2, 4), alpha2: *b"YU", alpha3: *b"YUG", numeric: 891 },
    Dating { since: on(1992, 4, 28), until: on(2002, 6, 13), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1993, 4, 8), until: on(2019, 2, 12), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(1997, 5, 17), until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(2007, 1, 15), until: on(2008, 5, 28), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
    Dating { since: on(2019, 3, 23), until: on(2022, 9, 16), alpha2: [0; 2], alpha3: [0; 3], numeric: 0 },
];

/// The numbers of the folded names, in order.
#[rustfmt::skip]
pub(in crate::atlas) static NUMBERS: [u32; 3698] = [
    0x001f_0a3e, 0x0029_e443, 0x0049_c878, 0x0055_4375, 0x005b_1480, 0x005b_e34d, 0x005f_7490, 0x0073_dacf, 0x0086_2500, 0x0092_ee99,
    0x00d0_ff72, 0x00d4_4738, 0x00e1_1dab, 0x00e3_5ea4, 0x00f8_6eb3, 0x00fb_d5d5, 0x00fd_febb, 0x010c_b707, 0x0131_752c, 0x015b_4ab2,
    0x0162_2a8e, 0x0176_1171, 0x0178_5be3, 0x0185_118c, 0x0192_6a85, 0x01d1_9ead, 0x01d1_a9a0, 0x01da_60a0, 0x01e8_5904, 0x01fd_6d2f,
    0x0216_26a3, 0x0219_6e30, 0x0246_b3c0, 0x0251_65f7, 0x025f_44ee, 0x0261_514e, 0x0290_6174, 0x02b5_0d1d, 0x02c6_cb09, 0x02d4_7009,
    0x02eb_7f9d, 0x02eb_8179, 0x02ef_0288, 0x0302_7921, 0x0305_a92d, 0x0310_1ad2, 0x031a_32a9, 0x0327_20e3, 0x0335_73b5, 0x0336_61ec,
    0x0337_f128, 0x033c_77e1, 0x034e_a991, 0x0360_8252, 0x0365_ae2d, 0x0377_9aff, 0x037b_d7cf, 0x0387_c7fc, 0x038f_9fe5, 0x03b1_8a6b,
    0x03b2_2a44, 0x03bc_9e9e, 0x03cd_dfa7, 0x03d5_e2b7, 0x03dd_a609, 0x03e3_4570, 0x03e3_93a1, 0x03e6_9443, 0x03f3_0be7, 0x03f8_3d7d,
    0x0409_0954, 0x0433_7017, 0x0447_fc0f, 0x045e_f91b, 0x0495_a2e8, 0x04a5_61cb, 0x04c5_8889, 0x04d3_1cbe, 0x04de_461f, 0x04e1_23f7,
    0x04f5_6d4e, 0x0515_ff04, 0x051f_8843, 0x0526_5c66, 0x0529_bb47, 0x053b_70cc, 0x0546_86df, 0x054f_22aa, 0x0561_2f65, 0x0562_30da,
    0x0587_d35f, 0x0595_257a, 0x05bd_a892, 0x05d4_90a2, 0x05d4_ff00, 0x05e2_913d, 0x05e7_2c68, 0x05eb_654c, 0x0615_7c1e, 0x0616_99dc,
    0x0628_0f66, 0x062b_38a0, 0x0637_9dbd, 0x0661_579a, 0x0662_bb73, 0x0677_3b4c, 0x06b6_0640, 0x06ca_4eab, 0x06db_3872, 0x06e9_32e8,
    0x06f1_b9da, 0x0712_79d9, 0x071b_27e4, 0x071d_91be, 0x071f_ceb1, 0x0728_a92e, 0x0730_9201, 0x075a_bacb, 0x0762_e338, 0x0762_e338,
    0x0763_15b0, 0x076c_6ca2, 0x0772_94d9, 0x0772_94d9, 0x07a0_6fd4, 0x07af_4e19, 0x07af_ce35, 0x07b1_90b7, 0x07b4_0eee, 0x07cf_783b,
    0x07d1_cc64, 0x07d5_9b01, 0x07eb_8d88, 0x07ee_ee40, 0x080a_d4e4, 0x082c_a4a1, 0x084f_a42c, 0x0859_c909, 0x0870_071f, 0x0885_c6fb,
    0x089a_7bd6, 0x089e_21c3, 0x08a4_5514, 0x08b6_888c, 0x08c0_2faf, 0x08c9_0a86, 0x08d0_74aa, 0x08d1_a784, 0x08d3_fc1f, 0x08ea_e0e2,
    0x08eb_d961, 0x091f_9909, 0x092e_8ee2, 0x094b_6ca2, 0x094f_4b5b, 0x0952_f17a, 0x095e_61ee, 0x0992_9d26, 0x0997_6746, 0x09b8_1ec6,
    0x09bf_4bbb, 0x09f6_d116, 0x0a03_74ee, 0x0a09_1cd3, 0x0a0d_46f8, 0x0a19_df22, 0x0a3b_1112, 0x0a40_7100, 0x0a74_a7ec, 0x0a7c_fe83,
    0x0a7c_fe83, 0x0a82_e45a, 0x0a96_bcac, 0x0aa7_fbbe, 0x0aaa_5c51, 0x0ac6_9e26, 0x0aca_54f7, 0x0adb_a6b6, 0x0ae4_ae47, 0x0af6_a162,
    0x0af8_bc64, 0x0b02_1689, 0x0b1b_2d2d, 0x0b1f_d4fd, 0x0b27_47af, 0x0b3a_33ce, 0x0b4c_7e97, 0x0b63_1bfc, 0x0b75_4c2c, 0x0b91_0c6f,
    0x0b9a_e1d6, 0x0ba7_199e, 0x0bc3_189d, 0x0bc6_2506, 0x0be3_b19f, 0x0c11_4e89, 0x0c17_41b1, 0x0c18_70d9, 0x0c21_b062, 0x0c31_8c7c,
    0x0c4b_c643, 0x0c64_f956, 0x0c7e_2ed6, 0x0c8a_2db8, 0x0c92_035c, 0x0c98_ccb5, 0x0c9f_0cf7, 0x0c9f_0cf7, 0x0cdc_5109, 0x0cec_e6fc,
    0x0d06_a201, 0x0d1e_e44e, 0x0d28_c397, 0x0d36_ae14, 0x0d3c_ff92, 0x0d3e_9b6f, 0x0d42_d7ed, 0x0d5a_11f5, 0x0d5e_7cfb, 0x0d75_fefc,
    0x0d7e_ae55, 0x0d80_89dd, 0x0d92_a372, 0x0da3_37e1, 0x0dd9_82ed, 0x0dee_c124, 0x0e13_1e32, 0x0e1c_102d, 0x0e1e_c615, 0x0e39_5049,
    0x0e3a_edbb, 0x0e52_ccf1, 0x0e69_5fdc, 0x0e6b_8260, 0x0e71_2058, 0x0e7f_5ee6, 0x0e9b_4b42, 0x0ea2_1449, 0x0eae_903c, 0x0eae_903c,
    0x0ed9_4b4c, 0x0ef0_9a5e, 0x0ef9_622a, 0x0f0c_dd51, 0x0f28_227d, 0x0f31_97d5, 0x0f36_399d, 0x0f52_e738, 0x0f57_bc08, 0x0f67_30ea,
    0x0f6e_931d, 0x0f8a_5f51, 0x0fb1_9b00, 0x0fc6_2b52, 0x0fcd_3fd8, 0x0fd7_f8ee, 0x102c_79dd, 0x1036_1816, 0x103c_0ca9, 0x1040_fc7b,
    0x1052_927b, 0x1068_4dab, 0x106d_2a65, 0x109c_72ae, 0x10aa_2f85, 0x10be_136e, 0x10de_0655, 0x10f6_be6e, 0x10fe_f8fd, 0x112e_a4dd,
    0x1166_ad3a, 0x116d_20fb, 0x117a_09d3, 0x1180_4830, 0x1188_adce, 0x11af_6cd6, 0x11af_f77d, 0x11c3_220f, 0x11d0_3052, 0x11d3_cbad,
    0x11d8_48ad, 0x1209_296b, 0x1255_4e54, 0x1261_3a59, 0x126b_ef2e, 0x1274_4755, 0x127d_ab0e, 0x1292_08df, 0x12a4_9c8a, 0x12af_3991,
    0x12b1_2796, 0x1312_28e5, 0x1321_738f, 0x133a_ce20, 0x1359_611a, 0x13ab_8429, 0x13ab_8429, 0x13ac_ec86, 0x13c6_3844, 0x13cf_05ce,
    0x13da_b579, 0x13f0_91f9, 0x1404_d957, 0x1426_044f, 0x1436_1e62, 0x143a_4d3c, 0x1453_db97, 0x1457_7679, 0x145e_8618, 0x1473_7441,
    0x1481_9ec1, 0x1483_30f3, 0x148f_428d, 0x1490_036e, 0x1492_722a, 0x1499_377f, 0x14dd_acaa, 0x14e6_87b3, 0x14f1_dff0, 0x1514_6448,
    0x1518_ca40, 0x151b_64f2, 0x151d_1fc9, 0x1528_1a42, 0x1545_3bda, 0x1553_25ba, 0x155a_b708, 0x1560_7912, 0x1565_5667, 0x1579_a6fb,
    0x157b_0615, 0x157b_9830, 0x1582_87dc, 0x1585_2a6f, 0x1588_f204, 0x1592_4a01, 0x1599_ecdb, 0x159b_d0ec, 0x15af_6b40, 0x15d8_6dd0,
    0x15f2_ad76, 0x15f4_24d3, 0x1610_d90a, 0x1614_797c, 0x1614_797c, 0x1614_797c, 0x1623_4fdb, 0x162e_0b65, 0x1645_1e1a, 0x1649_b5d1,
    0x1657_684a, 0x1672_49de, 0x16bd_876e, 0x16c1_b020, 0x16d7_637f, 0x16ef_5da3, 0x16f8_3249, 0x16fc_d394, 0x16fc_d394, 0x16fe_74b0,
    0x1717_7d58, 0x174b_9b9a, 0x1768_d9e6, 0x176d_5f27, 0x1776_1288, 0x1793_6ced, 0x17a7_bdb1, 0x17ad_f0ce, 0x17d4_398b, 0x17dc_c987,
    0x17ec_e977, 0x17fc_b8a8, 0x1811_5ef6, 0x1815_7128, 0x1831_09e8, 0x1838_937f, 0x183a_a39d, 0x1856_380a, 0x1888_3e2b, 0x1888_c991,
    0x189d_f4de, 0x18a7_fd58, 0x18b2_1589, 0x18be_0e8c, 0x18da_cf51, 0x18ea_9140, 0x190c_9c69, 0x1915_97c6, 0x191d_2615, 0x191f_c133,
    0x1935_1a47, 0x1938_5b45, 0x193d_0663, 0x193d_0663, 0x1957_a6fd, 0x1977_c646, 0x19ba_26f1, 0x19c6_446d, 0x19d0_448b, 0x19d7_2eee,
    0x19df_df88, 0x19ed_70e7, 0x1a0d_6d94, 0x1a27_f2ae, 0x1a2a_ebc6, 0x1a2f_60ac, 0x1a32_e5c8, 0x1a32_e5c8, 0x1a41_e1c4, 0x1a45_7ac6,
    0x1a65_247f, 0x1a6c_9cf8, 0x1a6c_9cf8, 0x1a6f_69ef, 0x1a98_37a6, 0x1ab6_4bd9, 0x1ae6_b9de, 0x1af3_a6ec, 0x1af7_8927, 0x1b00_874b,
    0x1b23_54a1, 0x1b26_005b, 0x1b36_c461, 0x1b3d_0989, 0x1b3d_0989, 0x1b4c_39d1, 0x1b50_5d92, 0x1b5f_8653, 0x1b70_8055, 0x1b7f_8fe9,
    0x1b85_442e, 0x1b8a_5c58, 0x1b8d_245b, 0x1bb8_7702, 0x1bc1_da20, 0x1bc3_0356, 0x1bd4_3fd7, 0x1bdb_9601, 0x1c06_8b0a, 0x1c15_7774,
    0x1c25_8948, 0x1c3f_34b8, 0x1c42_0461, 0x1c44_3ed3, 0x1c46_60ce, 0x1c49_ca86, 0x1c5e_fbde, 0x1c65_257f, 0x1c67_f523, 0x1c94_8b05,
    0x1c9c_3b1a, 0x1ca9_c69c, 0x1ccf_7f9b, 0x1ce4_20f2, 0x1d02_7689, 0x1d04_0fcd, 0x1d1a_c201, 0x1d1d_017c, 0x1d23_c387, 0x1d34_c152,
    0x1d39_3e8b, 0x1d3d_0df3, 0x1d8c_d39d, 0x1d8e_8258, 0x1d9b_797a, 0x1da8_2c3f, 0x1dbe_3338, 0x1dbf_5448, 0x1dc0_c6fa, 0x1df1_a22a,
    0x1df9_d7c8, 0x1df9_d7c8, 0x1e08_05f2, 0x1e0a_cf90, 0x1e14_80f4, 0x1e1b_04ba, 0x1e54_3d9f, 0x1e5a_42bf, 0x1e63_eb58, 0x1e67_ab19,
    0x1e77_4365, 0x1e77_4fdb, 0x1e81_823c, 0x1e81_935c, 0x1e8d_3ac0, 0x1ebc_8649, 0x1eeb_f09b, 0x1eef_2544, 0x1ef2_a695, 0x1f16_a393,
    0x1f1b_8578, 0x1f25_ef74, 0x1f26_e002, 0x1f27_c695, 0x1f28_0aa3, 0x1f31_548f, 0x1f95_3b28, 0x1f9c_6a9a, 0x1fb6_7029, 0x1fb9_8b61,
    0x1fcf_73b7, 0x1fdf_fb7b, 0x1ff3_62ec, 0x2020_8528, 0x2025_cef6, 0x2047_cecf, 0x2049_40a2, 0x2058_3f01, 0x205f_ecb6, 0x2062_8a68,
    0x2065_be2f, 0x2068_08d3, 0x2070_378f, 0x2075_851e, 0x2083_866c, 0x2091_4bf2, 0x20a6_0ace, 0x210c_ab4c, 0x212a_62d8, 0x212b_9c16,
    0x213d_b863, 0x2163_f011, 0x2174_0a26, 0x2184_77cc, 0x2194_ca64, 0x219f_a45f, 0x21b5_6a9e, 0x21b5_9634, 0x21b5_9634, 0x21c7_9e42,
    0x21c9_041d, 0x21ee_376f, 0x222b_bd22, 0x2247_318f, 0x2254_fc28, 0x226a_a643, 0x2297_cc42, 0x229b_cb09, 0x22a4_a9a1, 0x22ab_f2ca,
    0x22ac_1e13, 0x22dc_e3a0, 0x22eb_f6e7, 0x230f_9341, 0x2326_8039, 0x233c_3565, 0x2344_1fd3, 0x2345_87e7, 0x2350_1dc2, 0x2352_56c4,
    0x2355_71d7, 0x2359_a30f, 0x2364_e61b, 0x2366_6500, 0x2369_c74d, 0x2380_c7ae, 0x2386_71a1, 0x238d_8470, 0x2397_99c3, 0x23b4_ce3e,
    0x23c3_46d4, 0x23cd_6d2b, 0x23fc_b662, 0x2403_8cea, 0x240a_ae08, 0x241f_7aec, 0x243f_a438, 0x246d_ab95, 0x2475_71e5, 0x2478_4daa,
    0x247c_7fa0, 0x247d_b474, 0x248a_24f5, 0x2491_12a4, 0x24a0_5a9c, 0x24a0_9896, 0x24a7_6b60, 0x24cd_b3c8, 0x24dd_b590, 0x24dd_cf7b,
    0x24f7_a662, 0x2517_7c5f, 0x2517_7c5f, 0x2519_48a3, 0x251e_5304, 0x2527_1f89, 0x254a_23d2, 0x2557_e45d, 0x257b_67c5, 0x25b1_ec35,
    0x25b2_25a3, 0x25c0_fa90, 0x25c3_1314, 0x2631_f2f8, 0x2634_f031, 0x2634_f031, 0x2637_84d8, 0x263b_95a6, 0x263b_ae3a, 0x2662_c96e,
    0x266c_35c4, 0x2671_6829, 0x2673_2f92, 0x26d4_8209, 0x26e7_4458, 0x26ea_9f9f, 0x273a_95bb, 0x2766_2804, 0x2770_df59, 0x278f_0e42,
    0x279c_df75, 0x27b5_5150, 0x27bc_7c31, 0x27bc_7ef4, 0x27be_f9d2, 0x27d5_7b3c, 0x27f7_f518, 0x2800_0f2e, 0x2807_bad1, 0x281a_1be5,
    0x2845_7412, 0x284c_c8e7, 0x285b_9443, 0x288d_6c1c, 0x2890_ca7f, 0x28e7_00b8, 0x28f8_bafb, 0x2909_1576, 0x2913_b693, 0x2915_6614,
    0x2930_1f9b, 0x2948_20ca, 0x294f_4772, 0x2953_b01a, 0x295e_ff9b, 0x29a0_f250, 0x29c5_d063, 0x29da_7232, 0x29fd_f6ad, 0x2a09_ce28,
    0x2a0a_4a6a, 0x2a21_461a, 0x2a43_4ed5, 0x2a87_50a0, 0x2adf_04d2, 0x2af3_e80a, 0x2af4_4a5f, 0x2afd_1b6f, 0x2b1d_84d2, 0x2b25_11d3,
    0x2b29_ec53, 0x2b2f_8ac2, 0x2b52_d58c, 0x2b82_3d89, 0x2ba4_fc41, 0x2bad_b1e7, 0x2bb4_11f2, 0x2bcd_9d42, 0x2bd6_ea98, 0x2bf8_915a,
    0x2bfa_50b2, 0x2c07_dcc6, 0x2c0e_fdad, 0x2c0f_119e, 0x2c2d_91a5, 0x2c57_196d, 0x2c77_056b, 0x2c98_0d01, 0x2ca5_01c6, 0x2cab_be11,
    0x2cb3_fa37, 0x2cb4_d821, 0x2cbb_2900, 0x2cbd_1381, 0x2ccc_2740, 0x2cea_db2c, 0x2cf5_3a17, 0x2d11_c1e8, 0x2d46_942b, 0x2d4c_8fcb,
    0x2d65_a555, 0x2d7b_d4e4, 0x2d7b_d4e4, 0x2d88_e188, 0x2d8f_f61e, 0x2d90_8a67, 0x2d92_ab5c, 0x2da5_fe4a, 0x2da6_09b2, 0x2dc3_8641,
    0x2dc4_6755, 0x2dc5_3ae3, 0x2dd0_fc5e, 0x2de3_7236, 0x2df0_63e5, 0x2e0d_fad9, 0x2e17_fbc8, 0x2e35_e483, 0x2e37_fd74, 0x2e41_13c7,
    0x2e45_7728, 0x2e47_9fe1, 0x2e52_0650, 0x2e54_26f1, 0x2e57_fdb8, 0x2e6e_73ab, 0x2e9d_26ef, 0x2eb0_3e21, 0x2eba_23ee, 0x2ec4_186b,
    0x2ed0_7e5a, 0x2ed2_e979, 0x2f04_e1a1, 0x2f04_e7b7, 0x2f2e_d464, 0x2f3a_4a91, 0x2f6e_dc6f, 0x2f74_0a00, 0x2f7c_fcf2, 0x2f94_501c,
    0x2fa0_049e, 0x2fa1_04d8, 0x2fa9_0e41, 0x2fa9_b2b7, 0x2fac_4a5e, 0x3007_e5ca, 0x300d_ec06, 0x3016_8967, 0x301a_7f01, 0x301c_a46a,
    0x3021_dbe8, 0x3028_b3db, 0x3050_7ac3, 0x30a7_ead7, 0x30bb_2f4c, 0x30cf_f8b1, 0x30cf_fbdb, 0x30db_8496, 0x30e5_b669, 0x3118_3922,
    0x3141_19f6, 0x3150_54ae, 0x3150_a7c3, 0x3164_a1ce, 0x317e_6a36, 0x318f_fc6a, 0x31a1_cd64, 0x31b3_4141, 0x31b5_f310, 0x31c4_20e6,
    0x31e0_a21b, 0x31f7_f6c6, 0x3203_ad41, 0x3209_0563, 0x3211_c26d, 0x322f_b79c, 0x324a_9297, 0x3251_6580, 0x3252_2e35, 0x327b_3033,
    0x327d_d863, 0x3294_2f45, 0x3296_0319, 0x32b3_c1da, 0x32ba_2a3a, 0x3303_c921, 0x3321_b33f, 0x3322_6336, 0x3340_d654, 0x334f_a7b2,
    0x335a_bb05, 0x3367_7b80, 0x3369_0f2f, 0x336d_5b94, 0x3370_fb80, 0x337d_771a, 0x3382_b5a8, 0x338c_d6ab, 0x3392_2374, 0x33af_a944,
    0x33c0_f7d4, 0x33d9_4659, 0x3414_a45a, 0x341c_4eb2, 0x341d_0cec, 0x347e_1621, 0x34ae_32b3, 0x34b9_e62f, 0x34ba_cdba, 0x3532_56a5,
    0x353c_ed44, 0x3552_a766, 0x357d_f0a7, 0x3591_fd40, 0x35a5_e660, 0x35d1_40d6, 0x35da_143b, 0x35e6_0e7c, 0x35ed_e2ae, 0x35f1_5e9f,
    0x35fa_e644, 0x360b_12bd, 0x360c_ba4a, 0x3615_380b, 0x3618_1a95, 0x3676_b0f5, 0x3678_e9cc, 0x3693_c17f, 0x3694_3181, 0x36a1_bf3e,
    0x36c6_b755, 0x36d1_99f5, 0x36db_214b, 0x36df_ecc6, 0x36e3_e8cf, 0x36f8_16cf, 0x371f_40c4, 0x3723_bfa9, 0x3724_cdb3, 0x3729_c7ca,
    0x3764_5040, 0x377a_a2e2, 0x3785_2442, 0x378b_9ec7, 0x379d_b7df, 0x37a0_01fd, 0x37af_0ec2, 0x37b9_1709, 0x37c1_3af0, 0x37d6_4850,
    0x37dc_c30e, 0x37e6_d504, 0x37f9_7ef2, 0x37fb_fad0, 0x3801_18c6, 0x3801_afa8, 0x381f_3372, 0x383a_b562, 0x384c_dee9, 0x3869_acb8,
    0x386e_8369, 0x387e_1c6d, 0x3886_381d, 0x38b9_e695, 0x38ba_dcf0, 0x38be_c8ba, 0x38ee_ec01, 0x392c_bc1e, 0x393c_46cd, 0x3946_a87e,
    0x396a_c565, 0x3975_3c9e, 0x3993_60c1, 0x399b_b444, 0x39a0_6464, 0x39b4_bcfe, 0x39b7_ada2, 0x39ea_5fdb, 0x3a0f_1b08, 0x3a12_ba21,
    0x3a2a_4cc8, 0x3a2c_b40c, 0x3a31_555b, 0x3a33_45b0, 0x3a4a_77f5, 0x3a56_a205, 0x3a81_5775, 0x3a92_d35b, 0x3a9d_26aa, 0x3ab0_a860,
    0x3acc_07fc, 0x3ad9_86f1, 0x3adf_f312, 0x3aea_d73b, 0x3aed_30df, 0x3b01_3816, 0x3b04_8f54, 0x3b1c_3aba, 0x3b24_fe10, 0x3b28_4104,
    0x3b53_b4a1, 0x3b83_a306, 0x3b95_d465, 0x3bcf_579b, 0x3bd5_ccce, 0x3be4_0826, 0x3bea_584f, 0x3bf1_628c, 0x3bf2_2f1f, 0x3bf5_f17f,
    0x3c01_b5f4, 0x3c2b_d248, 0x3c3b_f2eb, 0x3c3b_f2eb, 0x3c40_a128, 0x3c72_b5f6, 0x3c7f_26d2, 0x3c96_12f8, 0x3ca0_6354, 0x3cb4_97b8,
    0x3cbb_b6e0, 0x3cd7_a560, 0x3cda_7125, 0x3cdd_1cbb, 0x3ce8_677d, 0x3d0c_426d, 0x3d24_d255, 0x3d2f_3a9b, 0x3d46_34e2, 0x3d46_d556,
    0x3d4e_752d, 0x3d94_2015, 0x3da0_6ab0, 0x3daf_8a13, 0x3dba_51b9, 0x3dc2_b280, 0x3dca_447c, 0x3dd4_49d6, 0x3dd8_1212, 0x3dfd_0b56,
    0x3e04_fb8d, 0x3e1b_1ab3, 0x3e29_8db8, 0x3e2a_4caf, 0x3e2a_5314, 0x3e30_faf0, 0x3e46_cf42, 0x3e5d_1f6a, 0x3e72_e5ca, 0x3ebc_036e,
    0x3ec1_2377, 0x3f0c_581d, 0x3f0c_cc98, 0x3f15_0346, 0x3f23_559b, 0x3f23_559b, 0x3f25_045c, 0x3f26_00e3, 0x3f2e_73c6, 0x3f45_3589,
    0x3f45_3589, 0x3f4d_76a3, 0x3f4d_76a3, 0x3f6a_dc19, 0x3f86_396a, 0x3f8b_2e06, 0x3fb0_64d8, 0x3fc5_ff4c, 0x3fe0_272d, 0x3ffc_2db0,
    0x4014_fc9a, 0x4015_f46e, 0x4039_9437, 0x4039_bb1c, 0x405a_619a, 0x4061_e284, 0x4076_b1ff, 0x407f_b026, 0x40a8_bcbc, 0x40c9_0776,
    0x40dc_2c3f, 0x40ec_e769, 0x40fe_af97, 0x40ff_664f, 0x4118_63fc, 0x4126_1c2f, 0x412f_045a, 0x4132_2f71, 0x4132_f190, 0x413d_163b,
    0x414a_a49a, 0x4154_3203, 0x4168_3599, 0x418c_af89, 0x419f_23ab, 0x419f_23ab, 0x41af_8ca7, 0x41c6_d91e, 0x41e1_4f45, 0x41f4_148d,
    0x422e_1792, 0x4253_fafb, 0x4259_4f52, 0x426c_dd52, 0x429f_3b83, 0x42ad_2a60, 0x42b1_99c8, 0x42b6_584c, 0x42c6_ce3c, 0x42ce_d4a4,
    0x4301_759b, 0x4310_ea12, 0x435f_30ad, 0x4366_6ac0, 0x438f_d2dd, 0x43ed_aad0, 0x4410_f030, 0x441b_929a, 0x441b_b156, 0x442b_1e8c,
    0x443c_e44f, 0x4446_5f28, 0x4449_f9ce, 0x4465_08c0, 0x446a_69a6, 0x447c_929b, 0x4481_12ba, 0x448e_fca0, 0x44a3_8427, 0x44bd_5652,
    0x44f1_7cb7, 0x44f7_1b79, 0x4502_62fb, 0x4525_11d4, 0x452b_b4f7, 0x452d_5c58, 0x455e_d16c, 0x4567_15ca, 0x45a4_3201, 0x45b9_6442,
    0x45c0_879c, 0x45c2_0c8e, 0x45cd_5032, 0x45e9_0a6e, 0x45e9_854a, 0x45fb_7b47, 0x4603_477f, 0x4614_ba4a, 0x4626_4763, 0x4626_b60b,
    0x4646_13e7, 0x4646_53fe, 0x4673_da83, 0x4684_67ee, 0x4692_9c13, 0x4693_bd63, 0x4696_22b6, 0x46b3_4d7a, 0x46d5_c2f1, 0x46e8_b294,
    0x46f4_ee3b, 0x471d_5ddd, 0x4728_0f98, 0x4737_6b8e, 0x4738_ad93, 0x4754_e42e, 0x4765_3c6c, 0x478d_1d4d, 0x478d_88a8, 0x478e_33c3,
    0x4798_cb77, 0x479d_da25, 0x47a2_fb22, 0x47a5_dbe3, 0x47bd_5b0b, 0x47d0_f200, 0x47d6_3e7e, 0x47e5_0ddc, 0x482d_53a8, 0x4830_1ba9,
    0x4864_5042, 0x4867_42da, 0x4893_ac50, 0x4894_4f00, 0x4899_3d3d, 0x489f_1fbc, 0x48ab_37b4, 0x48db_c371, 0x48dd_0428, 0x48e4_58dc,
    0x48e4_7c18, 0x48e6_dd85, 0x4900_a4b9, 0x4901_5ec6, 0x491d_5b9e, 0x491e_0448, 0x491f_cde9, 0x4931_9ae3, 0x496f_2496, 0x4981_6e1a,
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
    0x561d_d238, 0x5636_b183, 0x5637_fa45, 0x564a_171e, 0x564a_ec73, 0x565d_1b8f, 0x5664_930f, 0x5670_4ce0, 0x5693_46e7, 0x56bd_e4e4,
    0x56c0_5fef, 0x56e3_d3a5, 0x56eb_b9ee, 0x570c_0673, 0x5729_fd44, 0x5741_5ef9, 0x5753_8ebd, 0x5758_e9a2, 0x5765_2c7a, 0x577d_6e49,
    0x5792_c608, 0x579b_5cac, 0x57ac_9990, 0x57d9_55c8, 0x57e4_d5a9, 0x57ea_5877, 0x57f0_b1c9, 0x57f1_00c1, 0x57fa_5d42, 0x580b_84c5,
    0x581a_0fbe, 0x581b_f079, 0x583a_ca9c, 0x5846_982e, 0x584e_ea56, 0x5851_50ba, 0x5854_607a, 0x585e_a8e0, 0x586d_8b65, 0x5871_bc52,
    0x5879_8bdc, 0x587b_83f5, 0x587b_87f4, 0x588b_a55b, 0x588e_d90d, 0x589a_3a98, 0x58c6_0b80, 0x5912_17c0, 0x5936_42ba, 0x593f_c8ec,
    0x5956_52e0, 0x5962_d087, 0x597f_5c8e, 0x598c_67c2, 0x59a5_63f3, 0x59aa_c5ad, 0x59ae_dc14, 0x59bd_8b5a, 0x59bd_b9c7, 0x59bf_0850,
    0x59e8_c265, 0x59fb_cffd, 0x5a08_4aa4, 0x5a13_8f2b, 0x5a4b_2691, 0x5a5a_3f43, 0x5a63_13f4, 0x5a63_274e, 0x5aa0_f577, 0x5aad_d214,
    0x5ac9_3a7a, 0x5ac9_e33c, 0x5ad4_e196, 0x5ae6_6839, 0x5ae9_f1fb, 0x5aef_2309, 0x5b0d_e50c, 0x5b1f_3400, 0x5b3a_bfb7, 0x5b41_6545,
    0x5b70_186f, 0x5b72_9a6c, 0x5b7e_b267, 0x5b8b_7969, 0x5b8c_ce34, 0x5bb1_a38c, 0x5bb7_a4da, 0x5bc7_fd2c, 0x5bcd_3c1c, 0x5bd0_0c43,
    0x5c01_3981, 0x5c17_b88a, 0x5c42_5f52, 0x5c4b_c624, 0x5c5d_5954, 0x5c5d_f224, 0x5c78_b6c6, 0x5c7b_8feb, 0x5cba_f358, 0x5cca_dbe4,
    0x5ccd_f29d, 0x5ce8_4232, 0x5ce9_e25e, 0x5cec_5a70, 0x5d09_d038, 0x5d0f_0970, 0x5d17_371a, 0x5d47_24fb, 0x5d4b_3030, 0x5d7d_5804,
    0x5d7d_f5be, 0x5d81_d368, 0x5d88_d877, 0x5d8d_7187, 0x5d9d_0047, 0x5dbe_c698, 0x5dc1_5ec7, 0x5dc5_69fc, 0x5dd2_0e29, 0x5dd3_22de,
    0x5dfb_3206, 0x5e0b_bcdd, 0x5e43_35a1, 0x5e49_22e6, 0x5e99_204e, 0x5eb6_7874, 0x5edf_3316, 0x5ee9_f847, 0x5ef6_3d1d, 0x5f09_44c7,
    0x5f25_41bc, 0x5f3c_c474, 0x5f4a_af5f, 0x5f51_4d12, 0x5f77_77e1, 0x5f80_a838, 0x5f90_8efb, 0x5f96_3b14, 0x5f9e_90b7, 0x5fb5_973e,
    0x5fb5_c630, 0x5fbe_e3f8, 0x5fe0_a55e, 0x5fe5_37f4, 0x5fe7_8a5f, 0x6009_420d, 0x600a_400a, 0x600b_f1a6, 0x6044_7c9f, 0x6046_3af2,
    0x606f_03f0, 0x6077_4db4, 0x60b0_3e45, 0x60bd_2d51, 0x60d5_8d2d, 0x60de_c812, 0x60e4_641e, 0x60e7_2d73, 0x6111_3f6c, 0x612e_dbd0,
    0x6193_1902, 0x61d8_95fe, 0x61de_ffb0, 0x61e6_bf91, 0x61f4_23a1, 0x6242_b0aa, 0x626f_9f7b, 0x6271_ae73, 0x628c_918c, 0x6296_3caa,
    0x62a3_28f6, 0x62cd_aab2, 0x62d3_8dc5, 0x62f4_7d4d, 0x62ff_7ccf, 0x6307_0848, 0x6312_d2eb, 0x6319_7168, 0x631e_c418, 0x632e_53dd,
    0x633e_8ff0, 0x637a_534d, 0x6386_e533, 0x639e_2529, 0x63a2_f5bd, 0x63c5_53b4, 0x63de_384d, 0x63e0_abaa, 0x6414_04ff, 0x641d_ae71,
    0x6430_a349, 0x6431_ce12, 0x6432_8f5b, 0x6438_c726, 0x6444_2396, 0x6448_ca50, 0x644d_0526, 0x646e_7f9c, 0x646f_6479, 0x648f_4dac,
    0x6499_db2f, 0x649b_3c95, 0x64a1_3adc, 0x64b5_28f7, 0x64d7_86b5, 0x64de_23f0, 0x64e4_f6e9, 0x64e8_a172, 0x64f4_5c12, 0x64f6_9404,
    0x64fd_1e1f, 0x6500_75e9, 0x6503_bdc9, 0x6506_52ee, 0x6523_e2d7, 0x6534_39ee, 0x6569_1e9f, 0x656a_9a6c, 0x6575_0e39, 0x6575_9af6,
    0x6595_550e, 0x659f_a1cd, 0x65a7_f41a, 0x65a9_7b0d, 0x65c0_de77, 0x65cf_af82, 0x65ec_f258, 0x65f8_d233, 0x6629_8d93, 0x6638_f32e,
    0x6655_91d7, 0x665a_0550, 0x665d_7726, 0x665e_9404, 0x6666_270d, 0x666f_a5c7, 0x6673_4b03, 0x66a6_fb53, 0x66a7_5967, 0x66bf_27a0,
    0x66d0_9485, 0x66d8_580f, 0x66f6_cf21, 0x670c_14f5, 0x6730_33f2, 0x6739_4fd2, 0x6743_57de, 0x6747_4759, 0x6747_869d, 0x6753_12a4,
    0x675a_a563, 0x675d_618d, 0x6774_8946, 0x6775_3df3, 0x6792_1846, 0x67cb_3b54, 0x67ce_ef28, 0x67f2_1897, 0x6823_e790, 0x6833_e488,
    0x6848_d09c, 0x684d_8ec7, 0x684e_d868, 0x6850_9d58, 0x6850_bc6a, 0x6865_0ca1, 0x6867_c3db, 0x686b_9344, 0x686d_048a, 0x6879_870c,
    0x688a_0fa7, 0x68b0_34fb, 0x68de_a76f, 0x68f5_4b0f, 0x6900_7c35, 0x690e_b249, 0x6919_d2f4, 0x6931_fb3d, 0x693a_c5f6, 0x6941_087c,
    0x6951_7f67, 0x695a_2835, 0x695a_5b73, 0x695a_e568, 0x6981_cc60, 0x69a8_9f95, 0x69b6_b493, 0x69ce_e227, 0x69e9_773f, 0x69ee_6cd9,
    0x6a23_63d7, 0x6a40_eef5, 0x6a55_45a3, 0x6a56_8373, 0x6a56_8373, 0x6a79_839e, 0x6a83_c7bc, 0x6a87_beef, 0x6a94_1c82, 0x6ab0_435c,
    0x6ab3_6a7b, 0x6ab8_d609, 0x6acc_a411, 0x6ad4_84bb, 0x6aeb_ea60, 0x6af0_b75b, 0x6b06_765c, 0x6b0a_4d4a, 0x6b2a_5dc2, 0x6b38_1088,
    0x6b47_2082, 0x6b4c_d905, 0x6b64_fb2b, 0x6b75_443f, 0x6b8e_57f8, 0x6b98_173e, 0x6ba1_e964, 0x6ba8_71bf, 0x6baf_57e0, 0x6baf_fa5e,
    0x6bc1_811a, 0x6bf2_4c51, 0x6c1c_90b2, 0x6c1e_f8d6, 0x6c3f_999d, 0x6c4c_e2f6, 0x6c4c_edae, 0x6c5e_e733, 0x6c73_5475, 0x6ca4_4aae,
    0x6cb7_2bd1, 0x6cc7_2caa, 0x6cd9_894e, 0x6ced_b404, 0x6d46_daf5, 0x6d5d_534f, 0x6d67_faab, 0x6d72_ae38, 0x6d79_22a3, 0x6d83_ad67,
    0x6d91_2f80, 0x6ddc_7106, 0x6de2_e765, 0x6df2_91de, 0x6dfe_ca7e, 0x6e23_4a21, 0x6e24_1a86, 0x6e28_9eb7, 0x6e37_404d, 0x6e37_eb3b,
    0x6e40_4b9d, 0x6e43_9cd7, 0x6e55_4bef, 0x6e5e_4f61, 0x6e7f_e7b4, 0x6e90_d8df, 0x6e95_3cf0, 0x6e9d_990f, 0x6eb9_722f, 0x6eba_c73a,
    0x6ec5_0378, 0x6ee0_75ca, 0x6ef4_543c, 0x6f05_300e, 0x6f07_1e15, 0x6f35_8a96, 0x6f47_2230, 0x6f51_dcf1, 0x6f51_dcf1, 0x6f51_dcf1,
    0x6f60_6ec4, 0x6f62_e032, 0x6f8d_b5d3, 0x6f8e_5e44, 0x6f91_d76c, 0x6fb6_a50f, 0x6fce_df91, 0x6fd3_b08c, 0x6fd3_b08c, 0x701f_5e5a,
    0x701f_8df5, 0x7025_b072, 0x703b_8b1f, 0x7040_b012, 0x704c_eb84, 0x704c_f3fa, 0x704f_b6c7, 0x704f_b6c7, 0x7068_8760, 0x7077_65b6,
    0x7096_b5a8, 0x70c6_4d20, 0x70e4_1bc0, 0x7129_f9f5, 0x7129_f9f5, 0x713e_8fbc, 0x7167_9069, 0x7188_62db, 0x718c_06ab, 0x71a2_d60b,
    0x71d2_57fb, 0x71d3_53d0, 0x71d7_2c67, 0x71e4_6fcf, 0x71ec_6205, 0x7203_a08b, 0x7206_ef6f, 0x724d_bd51, 0x7272_6370, 0x7274_18d3,
    0x7282_5da9, 0x7287_9632, 0x7292_5f61, 0x729a_e6ce, 0x72a4_fc8d, 0x72a6_32ac, 0x72c2_7adc, 0x72c9_b592, 0x72e0_60c5, 0x72eb_41cb,
    0x72fb_879c, 0x7301_373b, 0x7307_5c59, 0x730e_2e58, 0x731e_3d43, 0x733c_8613, 0x7340_0341, 0x7363_0156, 0x7390_a232, 0x73d7_f0a7,
    0x73ef_1e0d, 0x73f2_6029, 0x73fd_d559, 0x740e_601a, 0x7424_53c6, 0x744c_f884, 0x7453_ce6c, 0x7455_7f32, 0x7457_4dd0, 0x7463_c88d,
    0x7466_585a, 0x7482_d9d0, 0x7487_14b3, 0x7494_32ae, 0x74af_fbd2, 0x74d0_67b0, 0x74d0_67b0, 0x74d8_9a0c, 0x7516_b59b, 0x751a_1612,
    0x7550_65d6, 0x7568_6f10, 0x756b_c750, 0x7582_92e7, 0x758a_447d, 0x759f_592a, 0x759f_fc37, 0x75b3_f73b, 0x75d0_d355, 0x75d6_bf3c,
    0x7618_dca9, 0x7636_e0e8, 0x7638_3247, 0x763b_976b, 0x7640_1ce2, 0x764a_253b, 0x764c_6c85, 0x7674_1f1f, 0x7692_65ad, 0x7694_a9a1,
    0x76f2_19fb, 0x76f4_60d4, 0x770b_3041, 0x770d_dba6, 0x770e_34a4, 0x7710_f3c8, 0x771c_0ba2, 0x773c_e1d7, 0x773d_3165, 0x773d_3165,
    0x774a_eb34, 0x7756_332a, 0x776f_1f5b, 0x7785_72f7, 0x77a9_cc66, 0x77c1_bc4f, 0x77c5_031f, 0x77c5_9c38, 0x77d8_21d2, 0x77d8_2c3b,
    0x77de_2190, 0x77e7_28b9, 0x7800_a58d, 0x7811_c655, 0x7818_4a7e, 0x781b_b325, 0x7826_64b5, 0x782f_3eeb, 0x7837_8c55, 0x783f_5b9d,
    0x786d_0b14, 0x7883_c5c8, 0x78e5_f747, 0x7902_6ad3, 0x7941_aaad, 0x7945_3b84, 0x7948_69ab, 0x794e_511a, 0x7960_90a5, 0x79d4_e5a8,
    0x79fb_203a, 0x79fd_ef47, 0x7a05_aa17, 0x7a2f_65cf, 0x7a30_18a5, 0x7a36_e734, 0x7a57_de0c, 0x7a98_1a3c, 0x7a9a_8b83, 0x7a9b_8009,
    0x7aa3_202e, 0x7aa7_d640, 0x7ad5_3f31, 0x7ad7_ab0f, 0x7af3_8ce1, 0x7aff_e8cb, 0x7b29_f3bc, 0x7b4a_53f9, 0x7b4e_774e, 0x7b66_c726,
    0x7b68_1997, 0x7b70_4f68, 0x7b84_65bc, 0x7b8f_b31e, 0x7bb2_7d1e, 0x7bba_e273, 0x7bca_68bb, 0x7bd7_d130, 0x7be3_56b4, 0x7c16_fcec,
    0x7c46_22cc, 0x7c4c_bd19, 0x7c50_ce96, 0x7c6a_534e, 0x7c81_6ac4, 0x7c94_9694, 0x7cd5_3083, 0x7cee_ec32, 0x7d06_76f9, 0x7d08_8241,
    0x7d12_0e68, 0x7d51_8f8e, 0x7d99_5f40, 0x7dae_5dce, 0x7dbb_95f8, 0x7dc9_0e11, 0x7dec_852b, 0x7df9_a192, 0x7e0d_76ca, 0x7e12_12e3,
    0x7e1f_ca33, 0x7e29_764c, 0x7e41_183b, 0x7e5a_f4c8, 0x7e7c_47fd, 0x7eb4_f816, 0x7ebf_78bc, 0x7ee1_41e2, 0x7f0a_4596, 0x7f0f_a779,
    0x7f27_9de6, 0x7f2b_8647, 0x7f2f_6905, 0x7f33_ab25, 0x7f9d_97eb, 0x7fa3_e12e, 0x7fbb_ee65, 0x7fca_60c6, 0x7fe8_16ee, 0x7ff3_4a87,
    0x8059_2c94, 0x8062_2de1, 0x8071_05ac, 0x8073_8777, 0x807b_2e0f, 0x807b_d074, 0x807f_eb6f, 0x809c_8992, 0x809e_4939, 0x80aa_3464,
    0x80aa_f99c, 0x80b8_8fd8, 0x80d8_494d, 0x80e0_ee06, 0x80e6_e763, 0x80f8_4f8d, 0x813a_e1e5, 0x813c_ac60, 0x815f_e4fc, 0x8163_3263,
    0x8169_4ecf, 0x8179_176a, 0x8183_3a5f, 0x8184_8e23, 0x8188_6977, 0x8194_29a7, 0x819a_1dd7, 0x81a0_824d, 0x81a3_6a42, 0x81be_b140,
    0x81be_f4b0, 0x81ed_22e0, 0x81ed_22e0, 0x8204_4c1b, 0x8204_4c1b, 0x8211_4686, 0x8216_eb8b, 0x8226_40ae, 0x823a_7d36, 0x8257_087d,
    0x8258_100a, 0x8258_100a, 0x8262_2a4c, 0x8275_19ab, 0x82a4_4383, 0x82a4_4383, 0x82b1_93e5, 0x82b8_5a43, 0x82db_8e38, 0x82f5_0c87,
    0x82f5_0c87, 0x82f5_0c87, 0x830d_f1e7, 0x830f_a734, 0x8338_d5c8, 0x835e_89b9, 0x835f_9f36, 0x8398_b8bf, 0x839b_7cca, 0x83d6_b5aa,
    0x83dc_aaf8, 0x83ec_72ba, 0x83f4_f2ed, 0x83f8_5597, 0x8406_26cf, 0x8417_21c3, 0x843b_8d69, 0x844e_1462, 0x845f_e9b5, 0x8467_5e60,
    0x846b_7edc, 0x8478_f245, 0x847e_ea18, 0x8481_ac90, 0x8481_f99c, 0x848a_c0b1, 0x8490_7c04, 0x8491_eb1c, 0x849c_3a60, 0x84ab_e97f,
    0x84b2_26e6, 0x84c7_b87c, 0x84d7_1e98, 0x84eb_cb9c, 0x84ef_7a5e, 0x850f_e3f3, 0x8516_45f1, 0x8546_de8f, 0x854e_67ea, 0x8575_f1ad,
    0x858c_a71b, 0x8598_ea01, 0x85be_fafc, 0x85d6_3d8a, 0x85d8_9b45, 0x85e5_63a5, 0x85ec_64b8, 0x8613_b7e6, 0x8643_5a71, 0x8643_d7e2,
    0x8647_50af, 0x8650_c337, 0x865f_2f29, 0x8691_8d54, 0x86b1_3878, 0x86b9_0385, 0x86bd_c172, 0x86be_e575, 0x86cb_40e5, 0x86ce_3d23,
    0x86de_ac6c, 0x86de_c50f, 0x86e3_ee0d, 0x86fa_f2d7, 0x8703_4d47, 0x8703_b509, 0x8715_6e47, 0x872d_e30f, 0x8732_7fc1, 0x8736_c80c,
    0x8742_295b, 0x874a_eece, 0x874b_739d, 0x874e_d067, 0x875e_e5c1, 0x8763_9b00, 0x876d_c881, 0x877c_da82, 0x8798_af5e, 0x87b7_3a3e,
    0x87c2_c85b, 0x87c4_c73d, 0x87d3_407d, 0x87e7_9c9a, 0x880a_e7e5, 0x880e_54de, 0x8822_de5f, 0x8825_bafb, 0x8827_c640, 0x883f_91f8,
    0x884c_940c, 0x8861_0eae, 0x886b_2b12, 0x8874_62f6, 0x8878_494b, 0x887d_1558, 0x88a3_d359, 0x88b4_5e81, 0x88b7_df0a, 0x88bb_84f0,
    0x8909_5ba9, 0x891d_8494, 0x8950_3fc3, 0x8959_f637, 0x895f_a79f, 0x8984_4be2, 0x8989_43a8, 0x8994_4b97, 0x89a2_5ff3, 0x89a4_6dfd,
    0x89c4_f445, 0x89c9_089e, 0x89e0_70be, 0x89ef_2a49, 0x8a10_5cfb, 0x8a10_d557, 0x8a28_2268, 0x8a2d_8131, 0x8a77_e450, 0x8a78_7bcf,
    0x8a8b_3e23, 0x8a92_b69f, 0x8a99_95b5, 0x8ab1_5165, 0x8ab9_6e2b, 0x8ae8_bc6d, 0x8aeb_d50e, 0x8afb_d2b1, 0x8aff_a712, 0x8b0e_5380,
    0x8b14_a036, 0x8b40_394e, 0x8b4b_afa8, 0x8b4d_13ac, 0x8b5c_33a1, 0x8b63_a14c, 0x8b69_99ba, 0x8b6a_8db7, 0x8b6f_3662, 0x8b74_2c44,
    0x8b74_4f52, 0x8b7d_47a5, 0x8b88_7ad0, 0x8b92_fac9, 0x8b97_e3ae, 0x8be0_156c, 0x8be3_3489, 0x8be5_dc3b, 0x8bed_d259, 0x8bee_0575,
    0x8bfe_e4aa, 0x8c18_1578, 0x8c3c_83da, 0x8c61_14fa, 0x8c6c_8755, 0x8c87_6a58, 0x8c89_7d1b, 0x8c90_9392, 0x8c92_15be, 0x8ca2_f8b7,
    0x8ca8_62d1, 0x8ca9_4126, 0x8cb1_342a, 0x8cb9_07c5, 0x8cbc_f33b, 0x8cc5_3d60, 0x8cce_1e9b, 0x8cf2_c2b6, 0x8d23_45af, 0x8d23_4630,
    0x8d47_f94f, 0x8d76_5bef, 0x8d94_16b9, 0x8daf_339a, 0x8de0_ddfe, 0x8de8_7026, 0x8dfa_5ef9, 0x8e00_9648, 0x8e0a_d514, 0x8e1b_54da,
    0x8e35_cfad, 0x8e78_2d73, 0x8e7d_1dfd, 0x8e84_6993, 0x8eb9_7477, 0x8ec2_07e2, 0x8ec8_2f1a, 0x8edd_ac01, 0x8ee3_bc2f, 0x8ef3_ef89,
    0x8ef4_bec5, 0x8efa_3dd6, 0x8f01_8267, 0x8f04_7552, 0x8f09_0d1a, 0x8f10_2d87, 0x8f24_1b4d, 0x8f31_4f04, 0x8f46_2386, 0x8f69_ac5e,
    0x8fb5_47c3, 0x8fc3_8d34, 0x8fce_6f42, 0x8fd6_4d48, 0x8ff6_73c4, 0x8ff9_9ed8, 0x9013_5951, 0x9014_fa9a, 0x9038_440a, 0x9047_606d,
    0x904e_47b7, 0x9055_21e2, 0x9057_447b, 0x9075_160e, 0x907a_7aa5, 0x907b_3e68, 0x9089_4ca2, 0x90af_6f3e, 0x90f1_d745, 0x9119_8c13,
    0x911d_06dc, 0x9120_3d2b, 0x912a_672d, 0x9162_8f8c, 0x9163_cd62, 0x916f_2dee, 0x9176_3829, 0x9182_5004, 0x91b1_5bdd, 0x91b8_700c,
    0x91bf_2b7a, 0x91dc_2776, 0x91e9_4f26, 0x9241_d2c7, 0x9289_32c8, 0x92a5_74bb, 0x92b7_6dcf, 0x92bc_6646, 0x92c3_2069, 0x930b_ad67,
    0x9314_772b, 0x931b_93dd, 0x931d_f5e4, 0x9330_ba57, 0x9342_47fd, 0x9348_eadd, 0x934a_70b8, 0x934d_9d91, 0x934e_af82, 0x9358_ca8d,
    0x9359_fb21, 0x9386_7a71, 0x9391_8b34, 0x93a7_0969, 0x93e2_847c, 0x93e8_ce32, 0x93ee_1b5b, 0x93f3_ca4c, 0x93f6_c339, 0x9405_72db,
    0x9413_ca5f, 0x9419_76a6, 0x9426_68ec, 0x9431_11f5, 0x9434_4974, 0x943b_9a2d, 0x9459_d8a1, 0x9459_d8a1, 0x946a_c22f, 0x949a_cddd,
    0x949f_e677, 0x94bc_fce1, 0x94be_8c9f, 0x94c3_9a7d, 0x94cf_5a40, 0x94d3_6c71, 0x950d_2733, 0x9543_dec2, 0x9548_4ef9, 0x9548_7ac3,
    0x9551_0fc9, 0x9552_2d4b, 0x9552_2d4b, 0x9552_2d4b, 0x9569_a4f7, 0x956d_3b46, 0x9570_ce36, 0x9577_1af1, 0x9581_90e3, 0x9584_c91f,
    0x95ae_2c55, 0x95cc_7b2f, 0x95ce_312b, 0x95d3_d6e4, 0x95da_923a, 0x95da_c810, 0x95e4_fafc, 0x9614_f20f, 0x961c_15c2, 0x9631_e0c2,
    0x9636_a298, 0x9643_4fd8, 0x9644_5230, 0x964c_0d3d, 0x964c_8dc7, 0x966f_97b4, 0x967d_d7b8, 0x9691_4a81, 0x9691_4a81, 0x9692_7bf2,
    0x96b9_9340, 0x96c4_f84c, 0x96c5_9380, 0x96cb_c893, 0x96cf_386e, 0x96ea_4b6a, 0x9703_fba1, 0x971f_240b, 0x9743_8b0b, 0x9747_39dc,
    0x9750_35ec, 0x9750_5884, 0x9757_e60a, 0x9777_419b, 0x9783_eb8b, 0x9785_6ce9, 0x978b_c622, 0x97ab_1a15, 0x97b6_6c50, 0x97c4_089f,
    0x97f9_b13a, 0x980b_4a87, 0x9820_00c5, 0x9834_3ef0, 0x9839_8b42, 0x9839_8b42, 0x983d_386c, 0x9850_bda5, 0x9852_8a31, 0x986e_dc8f,
    0x987d_cab5, 0x9894_e9b9, 0x9897_d901, 0x98a6_15fb, 0x98ac_0de4, 0x98c1_a56a, 0x98c2_5b10, 0x98c6_5434, 0x990a_33a9, 0x9923_9ad0,
    0x9943_092a, 0x9947_a3ab, 0x9956_0f27, 0x995f_c0cf, 0x9962_f367, 0x9979_455b, 0x9995_1ff8, 0x9996_efe9, 0x99a3_43e7, 0x99ad_dd88,
    0x99b4_62ca, 0x99c2_350e, 0x99e7_d529, 0x99f1_a75a, 0x9a16_b176, 0x9a21_1c8b, 0x9a28_0ad0, 0x9a46_f580, 0x9a59_6c4e, 0x9a72_08bb,
    0x9a90_ff74, 0x9a91_50cd, 0x9a91_50cd, 0x9a94_35b9, 0x9aa8_2698, 0x9ab6_c459, 0x9abd_cf10, 0x9abe_a7bc, 0x9ae5_c0e5, 0x9b2a_6ea0,
    0x9b2e_e37a, 0x9b30_7966, 0x9b44_2829, 0x9b56_de13, 0x9b5f_6f1b, 0x9b61_1720, 0x9b72_3513, 0x9ba0_260e, 0x9bc9_abdf, 0x9bea_c105,
    0x9bef_0406, 0x9c15_3fdd, 0x9c22_a45d, 0x9c25_4d25, 0x9c3e_a6f5, 0x9c4e_325e, 0x9c4e_99fd, 0x9c9a_3b1f, 0x9cb2_cf1c, 0x9cb4_46ad,
    0x9cc8_0200, 0x9cdc_04da, 0x9ce8_c156, 0x9cf0_cb51, 0x9cf0_cb51, 0x9cf0_cb51, 0x9cf8_5f9a, 0x9d0f_4539, 0x9d12_dddd, 0x9d3b_f455,
    0x9d47_a9f7, 0x9d54_8ba5, 0x9d6c_1ad6, 0x9d7b_30b0, 0x9d88_4332, 0x9d90_2884, 0x9dac_c081, 0x9dc7_eb7f, 0x9dd7_ef7a, 0x9dd8_bdb3,
    0x9de8_22c1, 0x9e38_5ac3, 0x9e39_a2a0, 0x9e71_0eab, 0x9e72_71a3, 0x9e7d_372d, 0x9e88_1903, 0x9e8a_a4a2, 0x9e96_5791, 0x9e9d_50d7,
    0x9ea8_b208, 0x9ea8_e82f, 0x9eaf_83df, 0x9ec0_6c9d, 0x9ee8_9bc1, 0x9eeb_d1b5, 0x9ef3_56f4, 0x9f13_735d, 0x9f26_ee51, 0x9f28_abda,
    0x9f33_2d20, 0x9f41_bb62, 0x9f5e_0f48, 0x9f5e_0f48, 0x9f5f_e610, 0x9f69_4c9f, 0x9f76_742a, 0x9f8c_b7c6, 0x9f93_e002, 0x9fa5_aa03,
    0x9fa7_a62b, 0x9fbe_6a58, 0x9fc3_1873, 0x9fd6_0ba0, 0x9fd9_64ea, 0x9fe9_7281, 0x9fef_6f80, 0xa003_9949, 0xa01c_12b7, 0xa032_fa1d,
    0xa038_cce9, 0xa03c_2daf, 0xa040_5709, 0xa048_b2ba, 0xa04f_f7a2, 0xa05f_e7a3, 0xa061_aef9, 0xa08d_cd61, 0xa094_df4d, 0xa099_6594,
    0xa09d_037c, 0xa0ab_bed6, 0xa0db_82e1, 0xa0ef_7061, 0xa10e_10c0, 0xa114_dc5c, 0xa11f_30e9, 0xa128_ee8c, 0xa131_a540, 0xa146_8bd8,
    0xa154_f4a4, 0xa156_6811, 0xa196_bc8e, 0xa1c7_b3bf, 0xa1c9_2550, 0xa1cf_870e, 0xa1de_d106, 0xa1f4_dcae, 0xa1f6_c3aa, 0xa215_20e9,
    0xa215_20e9, 0xa250_ff29, 0xa25d_8308, 0xa274_87f6, 0xa28c_fab6, 0xa29a_8206, 0xa29d_caef, 0xa2ba_da2b, 0xa2bb_ee58, 0xa2fb_5bc7,
    0xa30d_a9d8, 0xa30f_d185, 0xa32b_cf86, 0xa333_336c, 0xa335_cbd4, 0xa342_d090, 0xa34f_6d8e, 0xa354_5575, 0xa3a6_9468, 0xa3b7_76ac,
    0xa3ea_300e, 0xa403_9f95, 0xa42a_9c3e, 0xa441_e6fa, 0xa443_0430, 0xa443_6182, 0xa444_d2be, 0xa453_ba6c, 0xa45b_0562, 0xa45b_78dd,
    0xa47a_955e, 0xa47b_c348, 0xa481_da2e, 0xa48b_5025, 0xa4b7_b791, 0xa4cb_e89b, 0xa4cf_ce74, 0xa4d6_de50, 0xa4ec_03f0, 0xa4ed_51f5,
    0xa4f8_ce90, 0xa50a_f6c7, 0xa51e_7906, 0xa537_25c3, 0xa546_9224, 0xa551_26ed, 0xa554_54d3, 0xa55b_1675, 0xa564_904a, 0xa575_6c5b,
    0xa577_dfc9, 0xa596_618c, 0xa5a6_4036, 0xa5bd_c257, 0xa5c1_d081, 0xa5e1_9d7d, 0xa61f_7d25, 0xa625_5729, 0xa62f_4938, 0xa650_a267,
    0xa657_1afa, 0xa665_0865, 0xa66c_b507, 0xa691_3694, 0xa698_65ef, 0xa6a2_075a, 0xa6a5_f241, 0xa6bb_46b9, 0xa6c8_8db4, 0xa6ca_d356,
    0xa6e5_2a3a, 0xa6ec_29c1, 0xa6f4_0829, 0xa725_caeb, 0xa72d_5cea, 0xa74c_2aa2, 0xa758_b2fa, 0xa768_a5f6, 0xa76b_4255, 0xa78c_915c,
    0xa78f_5de9, 0xa794_8f01, 0xa79f_c8a4, 0xa7ff_b640, 0xa80f_966d, 0xa810_f768, 0xa825_5369, 0xa82a_0541, 0xa84d_7a1f, 0xa859_6122,
    0xa85a_a02a, 0xa8a1_ee44, 0xa8b6_5eea, 0xa8b6_5eea, 0xa8bf_74ec, 0xa8c3_2add, 0xa8c3_2add, 0xa8df_6454, 0xa8ea_24f4, 0xa8f9_fef8,
    0xa8fe_83d2, 0xa901_c410, 0xa921_9ca5, 0xa923_8d43, 0xa94e_5e98, 0xa954_8052, 0xa95a_8110, 0xa99e_7d2e, 0xa9a1_d42a, 0xa9a3_4931,
    0xa9a5_7117, 0xa9a9_3a9f, 0xa9b7_74d0, 0xa9c1_7f17, 0xa9f8_bef1, 0xaa3c_9713, 0xaa5c_96c5, 0xaa80_6839, 0xaa97_5ee6, 0xaa9d_d787,
    0xaaab_570f, 0xaaad_5e75, 0xaac9_8a6f, 0xaad5_bc20, 0xab19_d44c, 0xab25_144b, 0xab41_bc6e, 0xab63_306f, 0xab74_ce37, 0xab7a_b017,
    0xab8d_f9b9, 0xab90_2e2b, 0xaba0_fc60, 0xabab_90b8, 0xabab_a21c, 0xabd4_2b13, 0xabe3_daf5, 0xabf8_f283, 0xabfd_222c, 0xac13_6982,
    0xac15_59c1, 0xac32_8235, 0xac3d_f72f, 0xac42_6b1c, 0xac46_b7f5, 0xac47_a022, 0xac50_90b7, 0xac5c_b8d0, 0xaca6_eaed, 0xacca_3a87,
    0xacce_0db3, 0xacdf_8101, 0xace8_ba80, 0xacfa_0544, 0xad02_46b9, 0xad09_6ef3, 0xad14_58d4, 0xad2c_98ac, 0xad44_dc23, 0xad4e_7e6d,
    0xad57_d0d1, 0xad9a_4f5a, 0xada4_655e, 0xadb5_b225, 0xadb6_70b4, 0xadc1_7f3f, 0xadcc_4e50, 0xadd8_0ba1, 0xade7_b573, 0xae0f_5349,
    0xae2f_c55c, 0xae32_2593, 0xae3c_b55c, 0xae4f_4d1b, 0xae6d_76fb, 0xae70_286b, 0xae72_cdac, 0xae83_fb2a, 0xae85_fd06, 0xae86_5f46,
    0xae86_962d, 0xae86_ff0e, 0xae93_cccf, 0xae9b_bf37, 0xaed0_7f1e, 0xaf05_c260, 0xaf25_2198, 0xaf3d_01fe, 0xaf41_c2ba, 0xaf6f_1ee2,
    0xaf84_616a, 0xaf87_c547, 0xaf8e_d8f5, 0xaf96_8ddb, 0xaf99_cfe8, 0xafbd_0d62, 0xafc3_2874, 0xafca_bd89, 0xafdb_f3d7, 0xb01e_4874,
    0xb036_9bcd, 0xb038_8551, 0xb07e_0953, 0xb09d_d6ae, 0xb0a9_f1e6, 0xb0b5_dc57, 0xb0bc_0051, 0xb0dd_a7da, 0xb102_4d05, 0xb111_43a4,
    0xb11c_e7fb, 0xb15d_682b, 0xb173_a326, 0xb19a_0379, 0xb1b1_4682, 0xb1c2_d5eb, 0xb1c8_a3a2, 0xb1ed_7b5f, 0xb1ef_780f, 0xb223_2d09,
    0xb23b_0ece, 0xb245_c1b3, 0xb24c_12db, 0xb25c_a6c3, 0xb25f_eea1, 0xb268_14d5, 0xb27d_71b2, 0xb2bc_45a6, 0xb347_4d8f, 0xb35a_a6c7,
    0xb38c_09a5, 0xb39e_8e8c, 0xb3aa_a426, 0xb3b7_90d4, 0xb3bd_6105, 0xb3d3_1b27, 0xb3dd_cc87, 0xb3dd_d3b6, 0xb3fe_c330, 0xb41d_7430,
    0xb45e_8fe1, 0xb467_3474, 0xb490_05fb, 0xb494_5b1a, 0xb49e_e2b2, 0xb4a1_9169, 0xb4d5_2a4b, 0xb4d5_d986, 0xb4d7_b8fe, 0xb4e5_3128,
    0xb50c_52db, 0xb513_e6ba, 0xb516_3a4e, 0xb51f_ebb2, 0xb523_387e, 0xb536_a888, 0xb55a_a9ed, 0xb56f_90c9, 0xb57e_7b78, 0xb58f_6cd9,
    0xb595_af83, 0xb5a3_c607, 0xb5aa_2423, 0xb5b6_eb8d, 0xb5b8_07b3, 0xb5c7_1cb5, 0xb5ce_530a, 0xb5e1_4c18, 0xb5e8_ea4b, 0xb5eb_0812,
    0xb5ee_42fa, 0xb601_42da, 0xb607_47b8, 0xb61c_c5f2, 0xb62c_4a70, 0xb633_56c8, 0xb666_285d, 0xb668_497e, 0xb66d_c169, 0xb674_f3d6,
    0xb677_650f, 0xb680_ac9e, 0xb696_ffdf, 0xb6ae_889d, 0xb6d9_d6a0, 0xb6df_3134, 0xb6e2_68d8, 0xb6e2_68d8, 0xb704_9f2f, 0xb717_0b16,
    0xb717_cbaf, 0xb726_15a0, 0xb72d_32cc, 0xb741_9982, 0xb756_b8eb, 0xb763_1716, 0xb784_885e, 0xb789_3351, 0xb7a1_fbdd, 0xb7b3_917d,
    0xb7bf_3fed, 0xb7e2_983b, 0xb7ed_6533, 0xb80e_0409, 0xb828_506e, 0xb837_a5a6, 0xb83a_cbf5, 0xb84f_86a8, 0xb84f_86a8, 0xb851_0ac3,
    0xb85e_962d, 0xb865_a5e6, 0xb866_284c, 0xb87c_d367, 0xb885_a1dd, 0xb892_cd55, 0xb89e_5112, 0xb8a1_cc84, 0xb8be_2f72, 0xb8d1_4a16,
    0xb8d4_138f, 0xb8ed_2aea, 0xb8f0_4003, 0xb92c_26f6, 0xb933_c3f8, 0xb941_40e0, 0xb959_7727, 0xb96d_f389, 0xb9af_7f88, 0xb9c1_8aac,
    0xb9c6_062b, 0xba06_fccb, 0xba09_fbdc, 0xba1b_f992, 0xba1b_f992, 0xba1d_4600, 0xba54_bc64, 0xba63_bd0e, 0xba72_875f, 0xba80_115c,
    0xba80_ad45, 0xbaa3_caa0, 0xbab0_920f, 0xbab1_8843, 0xbab9_b3e8, 0xbacd_7db7, 0xbad5_b117, 0xbafc_575b, 0xbb28_a676, 0xbb2d_a584,
    0xbb4e_c834, 0xbb63_1d62, 0xbb7f_f44d, 0xbb90_e318, 0xbb9f_fe58, 0xbbb1_f434, 0xbbb4_b20a, 0xbbeb_8112, 0xbc2a_f23a, 0xbc37_1708,
    0xbc4a_00e6, 0xbc4c_1458, 0xbc4d_a79f, 0xbc5b_d027, 0xbc68_3a40, 0xbc72_5905, 0xbc7a_5af1, 0xbc7b_0ea9, 0xbc89_63ba, 0xbc94_6c4f,
    0xbc98_f677, 0xbcb5_ea18, 0xbcb6_4ae6, 0xbcb6_d1e1, 0xbcb7_7eb5, 0xbce5_da1d, 0xbd22_a17a, 0xbd2b_f2c3, 0xbd3b_4de8, 0xbd3b_9819,
    0xbd6f_195b, 0xbda0_50e7, 0xbde0_d55a, 0xbde2_d5a8, 0xbe0e_a4bc, 0xbe17_62a8, 0xbe23_9967, 0xbe2d_178d, 0xbe40_6d82, 0xbe4c_22b1,
    0xbe50_bad8, 0xbe60_5999, 0xbe69_8f31, 0xbe6f_a078, 0xbe70_422f, 0xbe74_9f94, 0xbe84_fb8c, 0xbe96_4852, 0xbea5_772c, 0xbea8_c832,
    0xbed4_9963, 0xbeea_5d98, 0xbf12_6d3a, 0xbf33_a817, 0xbf38_0fd1, 0xbf74_319f, 0xbf96_0ac7, 0xbfa8_04d5, 0xbfb4_b710, 0xbfb6_5ae5,
    0xbfe8_1bac, 0xc000_e220, 0xc01a_2962, 0xc025_ec85, 0xc052_5264, 0xc05d_3ae4, 0xc065_0190, 0xc089_d638, 0xc097_bf8b, 0xc0a4_577f,
    0xc0a6_3f4e, 0xc0b5_f587, 0xc0cc_4ff6, 0xc0ce_8667, 0xc0d6_c072, 0xc0d9_cce9, 0xc0e4_a1a2, 0xc0ea_8087, 0xc0fa_3f55, 0xc114_861c,
    0xc114_861c, 0xc135_646d, 0xc142_ba0f, 0xc153_d22a, 0xc186_de55, 0xc19d_135e, 0xc1a3_dc3b, 0xc1b0_e220, 0xc1b5_f817, 0xc1b9_081e,
    0xc1c4_7945, 0xc204_a700, 0xc208_adc5, 0xc20d_f7eb, 0xc230_bf25, 0xc237_9fea, 0xc255_6d6c, 0xc279_71a8, 0xc2d5_1f4b, 0xc2df_d004,
    0xc2e4_cd67, 0xc2e6_7776, 0xc2ec_d41e, 0xc2ff_7c79, 0xc32a_41ee, 0xc32f_93ec, 0xc331_c6a7, 0xc336_7892, 0xc33d_dd68, 0xc349_08e0,
    0xc352_1ed6, 0xc367_3f41, 0xc371_7b2f, 0xc372_81a9, 0xc3ac_dd5c, 0xc3c9_8f07, 0xc3db_716b, 0xc3e0_e5ec, 0xc3fa_1892, 0xc413_054f,
    0xc41b_561c, 0xc42d_8997, 0xc438_8a96, 0xc45f_3e48, 0xc48a_7f16, 0xc491_605c, 0xc4a6_459a, 0xc4b0_95ec, 0xc4c0_28c3, 0xc4f8_48a5,
    0xc512_88b7, 0xc51c_6a33, 0xc52d_4388, 0xc530_37d4, 0xc566_505f, 0xc568_2d04, 0xc56d_2836, 0xc574_0715, 0xc583_6f5f, 0xc5a7_e76d,
    0xc5aa_6fbe, 0xc5b0_82c0, 0xc5b3_90f8, 0xc5c9_ec28, 0xc605_48ff, 0xc627_3f98, 0xc62e_c7fb, 0xc65b_a30f, 0xc661_80e9, 0xc679_77f4,
    0xc683_812b, 0xc689_6dd1, 0xc6ad_86ee, 0xc6b2_fac0, 0xc6df_7b5a, 0xc6f0_5145, 0xc6fe_d0f2, 0xc703_b4d6, 0xc705_3188, 0xc71a_9733,
    0xc71e_9e42, 0xc746_686a, 0xc74d_7826, 0xc74e_0f88, 0xc762_f103, 0xc7ae_ae6c, 0xc7dd_fc7c, 0xc810_ea90, 0xc858_b0c3, 0xc859_d234,
    0xc85e_0612, 0xc86e_797a, 0xc898_58c7, 0xc8be_79ff, 0xc8c6_8a93, 0xc8f0_41bf, 0xc8f2_b662, 0xc8f3_9a45, 0xc910_06e0, 0xc920_9506,
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
    0xd8f3_60cc, 0xd8f4_45c0, 0xd8f4_45c0, 0xd908_76c8, 0xd909_fbed, 0xd912_7f37, 0xd918_22f7, 0xd933_73f1, 0xd93d_af83, 0xd93e_cd22,
    0xd960_e58a, 0xd968_ee8f, 0xd977_38ae, 0xd979_ebfd, 0xd98c_0772, 0xd99f_9f35, 0xd9b4_75c8, 0xd9cb_66f6, 0xd9ea_9f1a, 0xd9f1_a8a1,
    0xda06_78a4, 0xda21_d17c, 0xda2a_2478, 0xda31_ff87, 0xda38_bc5d, 0xda44_a5e0, 0xda50_3cb3, 0xda50_3cb3, 0xda54_6700, 0xda7e_825f,
    0xda80_8b9b, 0xdaac_c40d, 0xdaad_f920, 0xdad5_e88b, 0xdae3_d127, 0xdaf4_c3d9, 0xdafc_0340, 0xdb05_ff5c, 0xdb14_7639, 0xdb35_4231,
    0xdb3a_a25b, 0xdb3a_a25b, 0xdb3a_a25b, 0xdb56_16cf, 0xdb5d_5792, 0xdb6a_de75, 0xdb6d_567a, 0xdb77_87d0, 0xdb8a_80a8, 0xdb9c_9b9b,
    0xdbc8_b1d4, 0xdbc9_8c98, 0xdbda_3806, 0xdbe7_d5de, 0xdbee_b888, 0xdc12_9cd3, 0xdc29_ff7a, 0xdc2e_26d3, 0xdc36_975d, 0xdc39_05ad,
    0xdc78_b973, 0xdc79_2911, 0xdc86_762c, 0xdc87_7c14, 0xdc99_8dd7, 0xdcd6_848e, 0xdcdc_a7d8, 0xdce7_978e, 0xdcfc_9aea, 0xdd09_eeb9,
    0xdd1a_a830, 0xdd1a_a830, 0xdd22_c47e, 0xdd3f_ca8b, 0xdd64_172b, 0xdd7c_d387, 0xdd97_b95a, 0xdd98_612b, 0xdda0_c1c1, 0xdda5_3eef,
    0xddb5_46c1, 0xddbc_72e8, 0xddbc_875b, 0xddcb_6d42, 0xddcf_97dd, 0xdddb_9377, 0xddf4_bb49, 0xde00_d370, 0xde3e_89ae, 0xde51_11c6,
    0xde5c_0e0f, 0xde69_46e4, 0xde6e_57a9, 0xde77_373e, 0xde85_972b, 0xde88_2dc6, 0xde90_b9ff, 0xde95_9c8a, 0xdea1_7819, 0xdeba_f445,
    0xdebc_747b, 0xdec8_93e2, 0xdece_29c4, 0xdede_8bee, 0xdee6_e18e, 0xdef4_b43a, 0xdf51_caa9, 0xdfac_af6a, 0xdfce_8229, 0xdff5_f2f1,
    0xdff9_7c6d, 0xdffd_9916, 0xe013_808c, 0xe01d_6618, 0xe023_f167, 0xe039_9fcf, 0xe039_9fcf, 0xe068_9d01, 0xe091_b158, 0xe0ab_d282,
    0xe0ae_ea5c, 0xe0bf_8884, 0xe0cc_b125, 0xe0d7_00d1, 0xe103_ccc7, 0xe108_ef84, 0xe109_7ad0, 0xe12a_651a, 0xe13f_d0d7, 0xe143_6906,
    0xe170_eaed, 0xe17f_3f1d, 0xe183_0f24, 0xe19d_9fd0, 0xe1a2_1372, 0xe1b0_32db, 0xe1b4_94ba, 0xe1e0_b4f7, 0xe1f9_3aac, 0xe212_8f6d,
    0xe22f_f8c3, 0xe23a_0f7e, 0xe240_130b, 0xe25c_4555, 0xe261_a2a5, 0xe2bc_a177, 0xe2d4_587e, 0xe2e9_b33f, 0xe2f3_4bfc, 0xe302_cad6,
    0xe302_f2ff, 0xe304_45fb, 0xe33f_150e, 0xe347_71ab, 0xe379_b66a, 0xe385_95d3, 0xe391_eff7, 0xe392_2c0c, 0xe398_0f6d, 0xe3a7_ed4f,
    0xe3bf_96c9, 0xe3d9_b027, 0xe3dd_7941, 0xe3ec_c3f2, 0xe3fd_9f62, 0xe401_ea70, 0xe41d_6c64, 0xe426_1a70, 0xe442_bd8c, 0xe44e_4652,
    0xe487_ca65, 0xe490_efba, 0xe49d_5298, 0xe4a0_1eca, 0xe4ab_b017, 0xe4bd_7ed0, 0xe4cd_f973, 0xe4d5_533a, 0xe4d7_d6a9, 0xe4e9_4fd0,
    0xe4e9_4fd0, 0xe4ea_d642, 0xe4fb_0692, 0xe50c_66b1, 0xe526_4e25, 0xe52f_1078, 0xe534_684d, 0xe545_0c13, 0xe547_98fc, 0xe54f_1835,
    0xe56d_d6b2, 0xe58c_5e75, 0xe599_c94c, 0xe59e_5522, 0xe5d5_a95b, 0xe5e2_0b31, 0xe5e3_844d, 0xe648_3d14, 0xe659_a885, 0xe65b_d008,
    0xe65d_ef13, 0xe665_fd18, 0xe679_e971, 0xe67a_0df6, 0xe68c_9f0b, 0xe6a3_9d91, 0xe6b1_5b38, 0xe6b6_0e01, 0xe6d4_42bb, 0xe702_9e99,
    0xe709_c243, 0xe70f_ec3b, 0xe710_3e4d, 0xe712_f5db, 0xe728_6f39, 0xe752_9bb1, 0xe76e_f711, 0xe779_143b, 0xe787_e41f, 0xe79a_9721,
    0xe7c1_57c0, 0xe7dd_78a6, 0xe807_e6c8, 0xe80e_bad7, 0xe84d_ef80, 0xe866_6c5c, 0xe878_1484, 0xe883_43e9, 0xe88a_b4a6, 0xe8bd_5ae8,
    0xe8cc_c58d, 0xe8d3_36a9, 0xe8e3_c8d1, 0xe8ef_0077, 0xe8fc_b893, 0xe8ff_c2d6, 0xe90d_cd13, 0xe932_f777, 0xe93b_2b9d, 0xe96d_81b5,
    0xe97c_a517, 0xe97e_2b6e, 0xe9a3_b5d4, 0xe9af_9601, 0xe9c0_ce73, 0xe9c3_f15e, 0xe9df_7057, 0xe9f4_6b75, 0xe9fc_78d3, 0xea21_ecba,
    0xea35_4545, 0xea7d_1c9b, 0xea7d_6a04, 0xeab3_c8b0, 0xeac9_67c0, 0xead6_3f37, 0xeae5_e312, 0xeaf1_6a3a, 0xeaf5_b6f6, 0xeaf9_3942,
    0xeaf9_3942, 0xeb1b_c5e5, 0xeb2c_31ad, 0xeb44_f926, 0xeb55_e0ec, 0xeb6f_98d1, 0xeb8b_4dd3, 0xebb8_f91d, 0xebba_8fac, 0xebc7_c9e3,
    0xebcc_dcb9, 0xebd5_855e, 0xebdf_2fdd, 0xebf1_6bcd, 0xebf2_d24d, 0xec2c_1e2a, 0xec3d_bdad, 0xec90_71ec, 0xec97_6b09, 0xeca2_1b9c,
    0xeca4_a890, 0xeca4_a890, 0xece5_328c, 0xecf4_cab9, 0xed07_f102, 0xed17_1ae9, 0xed1f_877a, 0xed44_61c1, 0xed57_87cf, 0xed6f_1562,
    0xed8f_68ad, 0xed9d_b2b4, 0xedaf_abcf, 0xedca_c956, 0xee01_0d69, 0xee24_f000, 0xee34_40ab, 0xee40_1e06, 0xee40_1e06, 0xee59_4958,
    0xee63_720b, 0xee7c_c55a, 0xee83_124c, 0xee9d_ed2f, 0xeeb3_ca9f, 0xeebb_5baf, 0xeebd_7b04, 0xeee6_395c, 0xeef8_d6b6, 0xef18_b86e,
    0xef1d_0f16, 0xef47_32cb, 0xef4c_669b, 0xef4d_2160, 0xef6c_578c, 0xef74_7d95, 0xef98_e9eb, 0xefaa_cdba, 0xefd5_ad99, 0xefe3_d914,
    0xefec_6b21, 0xeffe_ae45, 0xf014_6376, 0xf020_99c5, 0xf029_b5ac, 0xf037_c943, 0xf039_755a, 0xf040_7fec, 0xf05a_1935, 0xf070_9979,
    0xf075_fbc6, 0xf087_c11d, 0xf0a4_aedc, 0xf0a4_aedc, 0xf0a7_cab1, 0xf0b4_4584, 0xf0c7_7194, 0xf0db_de2b, 0xf0e1_850d, 0xf0e2_464a,
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
    0xfda1_b005, 0xfdab_7b71, 0xfdc9_c1bb, 0xfdf6_02dc, 0xfdfc_a02c, 0xfe1b_217c, 0xfe1f_5e75, 0xfe58_e206, 0xfe5c_0b4f, 0xfe5e_8c07,
    0xfe81_bc10, 0xfe8d_5fe8, 0xfedb_3d62, 0xff0a_f5c4, 0xff0d_453d, 0xff17_bb7c, 0xff1e_06a9, 0xff24_2ee9, 0xff25_1e5e, 0xff29_9d59,
    0xff47_46f6, 0xff5a_6287, 0xff89_cbb2, 0xff8f_15b3, 0xff9d_381e, 0xffb1_0b87, 0xffb6_0ebc, 0xffb8_78e3,
];

/// The names that have these numbers.
#[rustfmt::skip]
pub(in crate::atlas) static NAMES_BY_NUMBER: [u16; 3698] = [
    468, 1493, 3580, 663, 992, 2779, 20, 1630, 540, 1728,
    2643, 837, 1567, 280, 56, 835, 3000, 3597, 2912, 2269,
    3773, 836, 2617, 1981, 558, 3652, 1917, 1178, 1050, 202,
    2235, 2344, 2591, 2140, 1800, 1111, 2214, 2594, 2040, 2167,
    872, 3639, 2620, 2809, 1264, 3522, 3221, 2545, 1408, 532,
    1779, 2270, 3343, 1449, 3567, 528, 867, 787, 524, 3273,
    3593, 1632, 1666, 2297, 2341, 2426, 145, 2887, 553, 198,
    293, 1525, 164, 1269, 1402, 1519, 216, 551, 3511, 1566,
    2248, 2215, 2241, 1236, 670, 627, 2750, 3167, 3438, 3775,
    1285, 846, 95, 2280, 366, 1169, 942, 529, 1351, 3229,
    3557, 2780, 437, 1103, 1944, 3201, 2470, 3613, 3349, 1739,
    1963, 2185, 2246, 2751, 125, 1429, 1350, 3195, 713, 2884,
    1027, 3162, 552, 581, 115, 761, 3362, 3279, 3480, 1496,
    3073, 855, 2249, 2925, 804, 2155, 864, 1936, 1407, 1730,
    669, 1772, 3424, 1552, 1777, 2224, 829, 252, 1162, 771,
    2144, 1060, 1294, 2817, 1411, 3251, 2199, 667, 433, 840,
    962, 3483, 3587, 1439, 1211, 2651, 1409, 2289, 227, 698,
    3716, 3626, 2131, 1508, 838, 2336, 3612, 278, 866, 1353,
    1265, 978, 1848, 126, 2316, 1605, 3101, 1033, 3585, 497,
    2209, 1770, 3345, 2250, 3157, 3566, 3406, 2298, 161, 1329,
    2148, 2597, 1555, 2633, 1625, 2043, 1980, 3024, 2692, 3241,
    3470, 2409, 593, 790, 1388, 3113, 157, 1213, 113, 140,
    1918, 1668, 666, 2469, 2842, 3078, 244, 1397, 1744, 2411,
    3183, 2435, 767, 3108, 737, 991, 2266, 1523, 1792, 2513,
    1054, 3781, 1146, 3052, 1229, 3776, 99, 1272, 1806, 998,
    470, 600, 2412, 2252, 3636, 23, 268, 1363, 3072, 2544,
    3116, 2018, 452, 179, 652, 1976, 870, 3136, 1222, 1420,
    3298, 3290, 172, 1048, 3501, 467, 1700, 3346, 999, 900,
    897, 1442, 2261, 1942, 2527, 1697, 408, 2093, 794, 1622,
    2625, 94, 2205, 2955, 3166, 2704, 2938, 35, 1320, 3348,
    3364, 1347, 385, 3103, 1370, 1013, 2122, 1819, 1223, 598,
    3020, 2064, 2070, 360, 1465, 2580, 3541, 1695, 2402, 2388,
    934, 919, 142, 980, 2731, 291, 2442, 455, 2178, 1453,
    2965, 990, 2087, 533, 297, 2468, 422, 3725, 1599, 3417,
    1678, 3329, 1865, 708, 2879, 3730, 1742, 3225, 1628, 30,
    2032, 2741, 645, 1891, 2538, 2761, 112, 3498, 3560, 686,
    345, 2332, 2888, 257, 3196, 1835, 736, 1563, 459, 2039,
    3428, 2864, 407, 2202, 2443, 2800, 3119, 2304, 331, 1826,
    3149, 3681, 3689, 1387, 1615, 717, 3395, 1949, 144, 1810,
    1314, 2870, 2707, 2941, 3110, 2028, 1472, 3109, 2030, 3216,
    938, 1125, 3515, 769, 894, 550, 3497, 3559, 823, 489,
    3401, 570, 588, 776, 1142, 1706, 3656, 2926, 1331, 728,
    2055, 2805, 1414, 2709, 2942, 1766, 2334, 1562, 3289, 2678,
    3139, 3669, 1504, 1682, 2562, 3056, 460, 1451, 1216, 2198,
    2095, 3763, 378, 989, 1923, 1373, 2050, 1199, 213, 1463,
    1833, 833, 1249, 3454, 461, 2930, 2855, 2974, 2183, 109,
    811, 4, 1120, 206, 250, 1604, 1755, 2172, 1841, 404,
    712, 2883, 3446, 1861, 3130, 3735, 1348, 2784, 2770, 1113,
    3509, 2310, 137, 2223, 1383, 1938, 335, 2776, 2829, 2992,
    1571, 33, 2677, 1180, 1061, 3442, 2507, 2693, 1065, 2891,
    2526, 3459, 2909, 2151, 387, 2229, 889, 3342, 3533, 3095,
    3358, 3456, 2596, 2697, 3246, 396, 1943, 1251, 3667, 2465,
    372, 2771, 1783, 3455, 2325, 2061, 590, 479, 3267, 923,
    1457, 1174, 3007, 1998, 1771, 248, 2346, 1620, 2483, 940,
    1676, 2387, 337, 1544, 2826, 2788, 187, 2279, 2866, 215,
    2782, 2001, 28, 3263, 3529, 1840, 2532, 630, 1299, 1672,
    2029, 1067, 1085, 266, 3299, 633, 191, 2696, 3031, 3705,
    1922, 3097, 2602, 754, 2347, 397, 2488, 2222, 447, 2474,
    1391, 701, 3719, 1194, 1405, 2689, 871, 3217, 2972, 1371,
    688, 1514, 3055, 401, 678, 783, 2104, 651, 2963, 1087,
    2375, 2733, 2836, 3392, 3568, 1076, 3003, 3360, 3702, 1325,
    1532, 2149, 1684, 139, 300, 290, 3278, 1914, 1101, 898,
    301, 1093, 1600, 3065, 2663, 2427, 2109, 1856, 1460, 353,
    1846, 2433, 3526, 791, 1432, 1877, 1556, 2360, 1849, 3594,
    2969, 2083, 1186, 304, 2302, 3767, 2860, 1316, 2818, 2340,
    1017, 3175, 844, 3057, 3312, 3105, 79, 1117, 1937, 1032,
    1548, 2106, 892, 1951, 2905, 3576, 3435, 234, 869, 1481,
    3680, 1637, 1293, 3164, 204, 2512, 1812, 3142, 1011, 2717,
    2606, 3675, 3710, 2851, 1876, 135, 3774, 1425, 3066, 2322,
    1372, 1333, 2656, 1931, 2290, 1616, 1009, 1873, 2318, 2218,
    1197, 1158, 1267, 2434, 881, 1970, 346, 591, 1053, 1257,
    2383, 997, 2824, 238, 13, 2511, 1992, 969, 1714, 3615,
    2757, 3174, 174, 1369, 720, 1141, 463, 2546, 3301, 515,
    982, 423, 2010, 232, 1291, 3140, 39, 531, 1661, 527,
    3408, 3441, 116, 3147, 3720, 1872, 2790, 72, 1572, 158,
    2378, 1583, 561, 1056, 1769, 1221, 2896, 3518, 3643, 3704,
    882, 3754, 1248, 3062, 1052, 2576, 1104, 1476, 2660, 2820,
    3114, 3426, 71, 3683, 2831, 2679, 3389, 2621, 988, 2353,
    3199, 1753, 2460, 729, 636, 1956, 316, 491, 2016, 608,
    2296, 1360, 2783, 2363, 641, 3155, 2397, 1752, 132, 1565,
    3611, 1778, 1288, 1775, 2024, 747, 1962, 462, 509, 465,
    3064, 1921, 3698, 2231, 3117, 2637, 3571, 2471, 1205, 661,
    1972, 256, 3257, 434, 230, 3760, 501, 389, 3646, 2833,
    388, 1014, 639, 2547, 267, 1617, 1380, 3727, 756, 946,
    1974, 1955, 2007, 3382, 163, 2240, 1313, 3308, 3285, 935,
    1498, 2599, 3085, 2986, 178, 1859, 3502, 3413, 2490, 2080,
    1280, 3553, 503, 2089, 2892, 3135, 1845, 371, 3463, 167,
    851, 1724, 2230, 632, 3779, 3317, 735, 2251, 3237, 1586,
    2781, 2157, 1574, 1598, 2662, 2143, 1356, 2873, 3318, 1346,
    1618, 147, 568, 577, 313, 2046, 3070, 1551, 1989, 1239,
    3645, 3556, 3657, 2747, 3659, 2801, 225, 2600, 2002, 3080,
    2326, 944, 177, 1549, 3128, 1925, 2848, 3630, 2381, 3010,
    1390, 1475, 1276, 69, 1275, 3786, 1679, 3554, 1610, 3061,
    1601, 2807, 129, 3728, 675, 780, 3238, 1389, 3227, 3672,
    3699, 2713, 2946, 1255, 1284, 2176, 2612, 1423, 859, 3307,
    394, 1528, 2567, 370, 1698, 2271, 2348, 3001, 1184, 744,
    557, 2803, 2307, 2665, 2523, 3476, 3419, 853, 542, 3271,
    2742, 1466, 3019, 2413, 2718, 2949, 706, 2897, 806, 1394,
    3281, 2979, 2736, 575, 393, 3383, 3208, 34, 68, 1238,
    1484, 3146, 948, 3159, 1268, 827, 3314, 819, 185, 1732,
    3042, 3543, 3060, 469, 322, 1855, 51, 2631, 3430, 2556,
    3016, 3578, 1029, 996, 274, 1641, 1315, 2071, 2886, 40,
    2417, 535, 3628, 1613, 3663, 3693, 3713, 2337, 571, 1837,
    2335, 3658, 3340, 1004, 1436, 820, 1554, 450, 1480, 2419,
    226, 3168, 2311, 2506, 750, 3050, 3189, 1796, 272, 2874,
    3264, 2060, 386, 3284, 2555, 3784, 171, 119, 156, 240,
    1206, 959, 1301, 650, 1247, 664, 1416, 2264, 2233, 2856,
    2524, 205, 1809, 2309, 2338, 3224, 3369, 3173, 1256, 1863,
    3160, 2746, 689, 1386, 2577, 594, 3029, 3082, 703, 1531,
    2020, 1696, 1483, 2422, 2998, 1086, 517, 1660, 3051, 721,
    162, 995, 560, 1526, 2616, 2641, 3250, 3516, 1901, 475,
    1688, 2981, 2730, 3524, 3525, 3288, 3213, 3414, 169, 1193,
    1473, 487, 895, 343, 3385, 3467, 899, 3030, 1375, 1977,
    1489, 3176, 241, 3606, 3575, 1337, 438, 742, 877, 2105,
    3440, 2134, 155, 662, 3067, 2477, 3125, 1975, 1705, 2648,
    3758, 2181, 3049, 2124, 1505, 606, 3321, 3156, 621, 1440,
    2156, 294, 15, 2168, 2976, 1786, 1339, 1134, 3161, 1127,
    2657, 3762, 660, 3572, 1907, 104, 3111, 1631, 3212, 1227,
    424, 1971, 1757, 828, 22, 3015, 1690, 3534, 3449, 541,
    563, 578, 2632, 175, 2716, 2948, 2553, 1874, 2137, 3089,
    1462, 1832, 3591, 1913, 562, 153, 3661, 1190, 1361, 3291,
    635, 3474, 3087, 961, 247, 180, 2652, 3232, 3755, 970,
    3583, 283, 604, 2182, 3433, 1875, 2283, 2394, 89, 2163,
    3563, 1946, 3374, 968, 1767, 2671, 3334, 3240, 1902, 2530,
    2627, 2074, 1665, 918, 2907, 3223, 2971, 1568, 2150, 295,
    1233, 1231, 1062, 412, 24, 3484, 1171, 1657, 624, 499,
    2735, 2813, 2690, 2561, 1366, 3499, 814, 504, 3368, 2371,
    1807, 1148, 3757, 1773, 3287, 1474, 1894, 1030, 649, 2418,
    1330, 1135, 760, 2475, 3018, 1298, 1843, 2072, 2313, 905,
    2767, 3332, 3126, 1266, 694, 953, 2565, 421, 874, 19,
    3190, 473, 2728, 2395, 979, 3337, 3584, 3564, 3338, 2878,
    193, 37, 435, 2238, 3604, 2936, 576, 3416, 2356, 3697,
    987, 63, 2533, 281, 2669, 1098, 1533, 3602, 3347, 1406,
    579, 516, 364, 775, 574, 3532, 740, 1002, 1538, 3631,
    2285, 1683, 3390, 1686, 1596, 212, 1426, 963, 1434, 1303,
    3206, 2890, 915, 1580, 1461, 2369, 1132, 1924, 2059, 2021,
    2569, 1765, 1760, 1357, 1735, 1957, 2659, 1059, 3218, 275,
    182, 1945, 1428, 1839, 3574, 538, 3573, 141, 1517, 3555,
    715, 893, 2786, 2062, 974, 1645, 1202, 994, 1729, 1283,
    2058, 1959, 1208, 3129, 1986, 1028, 1018, 1595, 609, 1629,
    520, 3694, 2487, 3759, 822, 2162, 3228, 3203, 1308, 2760,
    3627, 2287, 48, 481, 74, 810, 2614, 2814, 2478, 2867,
    845, 87, 1857, 640, 2729, 1156, 3634, 472, 3191, 1712,
    426, 2629, 2904, 3562, 3388, 222, 310, 2517, 2491, 1084,
    3138, 1016, 993, 2445, 233, 1707, 2396, 3122, 2120, 723,
    3486, 1830, 1159, 1882, 1831, 1669, 755, 50, 521, 231,
    1345, 1459, 359, 796, 1545, 1312, 3749, 420, 1940, 369,
    1309, 1131, 1430, 1026, 2655, 1578, 813, 2295, 1150, 1071,
    1663, 286, 1985, 3008, 3405, 3505, 1756, 850, 1612, 3017,
    276, 2272, 1410, 199, 607, 1399, 2467, 927, 839, 2461,
    2274, 1024, 3192, 1340, 3488, 311, 1191, 1701, 2479, 1499,
    309, 2184, 888, 863, 2777, 1415, 2590, 1381, 3180, 726,
    392, 2447, 3036, 3043, 951, 457, 57, 2499, 3404, 3619,
    1310, 1092, 2005, 3570, 2125, 2466, 3402, 945, 1559, 32,
    1711, 1006, 1673, 1252, 279, 2557, 2626, 1558, 65, 956,
    3489, 344, 2449, 1123, 1889, 1469, 1008, 82, 128, 2376,
    2324, 264, 774, 2714, 2947, 354, 1424, 59, 1852, 3040,
    2408, 391, 1161, 2828, 1862, 2374, 1187, 2531, 2152, 90,
    2845, 3320, 586, 3053, 2494, 929, 349, 373, 2646, 1185,
    3076, 5, 2723, 1932, 3493, 2811, 2982, 3044, 1182, 41,
    3323, 2022, 1007, 2265, 584, 3581, 2099, 858, 3662, 2968,
    1675, 565, 1916, 2702, 1232, 3219, 73, 81, 926, 1003,
    2153, 181, 773, 154, 107, 2170, 398, 3527, 1384, 1304,
    3439, 3528, 3245, 1881, 3214, 83, 656, 3495, 3552, 3632,
    218, 800, 1220, 2495, 716, 2658, 2762, 130, 1102, 510,
    731, 1761, 1224, 1797, 2933, 2977, 3674, 3709, 2432, 1043,
    2921, 1987, 1813, 1799, 2522, 3255, 3397, 3396, 1495, 657,
    815, 3737, 1289, 2552, 1492, 1260, 1435, 2256, 732, 1277,
    3148, 861, 2850, 2444, 3143, 3768, 3335, 418, 2732, 3462,
    2319, 1866, 1530, 2009, 582, 441, 616, 753, 3457, 733,
    363, 1072, 2571, 1903, 3133, 1749, 1614, 62, 1168, 2773,
    1170, 165, 2436, 3605, 3785, 704, 3726, 1418, 759, 2700,
    2082, 246, 1445, 2232, 2701, 3386, 3641, 2380, 830, 1088,
    2516, 2572, 3778, 592, 2958, 262, 2013, 1281, 2847, 102,
    2207, 3235, 2822, 619, 2008, 3256, 2666, 2382, 2720, 2950,
    2012, 2793, 3782, 543, 2628, 1471, 2320, 2984, 1650, 589,
    1452, 1685, 255, 1594, 105, 1520, 3181, 3359, 3327, 537,
    1822, 3596, 1886, 1522, 2255, 3684, 1680, 1335, 3588, 3302,
    646, 2610, 2079, 1850, 3670, 2588, 3274, 683, 3054, 399,
    1899, 2187, 362, 2292, 2551, 3037, 965, 1988, 60, 214,
    3254, 2719, 2351, 1039, 3651, 1808, 3121, 2036, 64, 1838,
    2752, 1362, 1094, 1042, 596, 1172, 1427, 2611, 263, 3492,
    1659, 151, 697, 3436, 3682, 3009, 559, 2502, 1154, 1926,
    3512, 3104, 1300, 2081, 1780, 1385, 352, 380, 2219, 3234,
    2365, 3226, 2453, 52, 1005, 985, 3371, 625, 1905, 1821,
    1727, 3603, 2796, 146, 3261, 506, 1964, 192, 1454, 0,
    931, 49, 1244, 1021, 2539, 1774, 1579, 2503, 203, 3088,
    3165, 1966, 977, 3599, 3458, 832, 1112, 2364, 2389, 3154,
    249, 2705, 2939, 3521, 3540, 1055, 2584, 843, 315, 1798,
    3513, 3538, 2331, 338, 707, 3729, 868, 964, 1867, 714,
    2885, 3734, 197, 2305, 2084, 2840, 3120, 1720, 2624, 3677,
    2819, 1215, 751, 2492, 3244, 1240, 1884, 2964, 201, 3137,
    3751, 1164, 1828, 350, 2056, 903, 2146, 2035, 2227, 1290,
    508, 2875, 1279, 2216, 1108, 2683, 314, 3491, 1560, 3079,
    1328, 3394, 245, 1791, 76, 745, 2108, 1020, 1083, 1207,
    190, 1781, 1527, 1306, 1259, 288, 1750, 170, 2179, 1699,
    2785, 1817, 2638, 3047, 3745, 1573, 3510, 805, 1271, 2911,
    1478, 2775, 3305, 2342, 883, 1929, 1, 2889, 2441, 1155,
    2321, 1734, 3629, 3150, 1611, 1311, 1114, 3179, 1920, 1464,
    2564, 3193, 2559, 925, 3014, 937, 2044, 2393, 3325, 200,
    2509, 3313, 3460, 615, 3215, 2484, 2859, 2276, 1521, 2802,
    2096, 2990, 3688, 1621, 2578, 1368, 2537, 1816, 2014, 2497,
    21, 2953, 2, 273, 681, 1677, 2217, 2333, 282, 261,
    2098, 511, 3742, 564, 2680, 1930, 2966, 361, 943, 208,
    817, 1138, 2647, 1655, 1095, 1593, 3432, 875, 2769, 2983,
    427, 1851, 1507, 3188, 1585, 2038, 611, 1045, 1687, 2481,
    936, 1537, 1106, 1201, 1001, 643, 1968, 602, 351, 3021,
    873, 3466, 1540, 1253, 597, 2201, 2464, 691, 526, 693,
    3500, 2841, 2568, 2019, 685, 2164, 2450, 1912, 1911, 2778,
    3039, 1404, 2618, 1934, 2536, 3700, 1064, 1896, 1354, 821,
    2006, 2987, 2906, 1790, 2208, 3004, 2476, 2303, 3187, 188,
    1667, 2592, 2574, 1763, 341, 1212, 3685, 3465, 3444, 3372,
    3752, 2743, 2989, 45, 1664, 2755, 1606, 2993, 3620, 413,
    319, 1961, 2749, 485, 101, 2694, 302, 1082, 1643, 223,
    2684, 3094, 626, 348, 3464, 436, 3545, 3542, 3434, 1999,
    623, 2065, 2086, 1569, 1165, 2234, 1196, 629, 1358, 224,
    242, 1413, 2423, 1023, 1295, 1183, 2711, 2944, 1403, 488,
    324, 1725, 3118, 798, 3520, 848, 1892, 2996, 1671, 414,
    3471, 3496, 3544, 3633, 2923, 1693, 2991, 3330, 2047, 292,
    2141, 3686, 1815, 1147, 2463, 2615, 3550, 2203, 3407, 3319,
    1485, 1235, 1352, 2899, 954, 3357, 719, 1794, 2515, 307,
    2068, 152, 887, 1374, 1626, 1444, 1716, 271, 3551, 1591,
    749, 2398, 2724, 2485, 1709, 3610, 916, 1219, 544, 1602,
    2772, 2031, 3445, 2549, 2712, 2945, 2898, 88, 914, 2025,
    2999, 2101, 1116, 1209, 3253, 166, 3034, 1110, 3100, 1069,
    1878, 36, 1225, 3209, 3494, 2075, 684, 3277, 2400, 3197,
    323, 3377, 3038, 788, 3422, 340, 3722, 1188, 3169, 3041,
    614, 1789, 2510, 3393, 2575, 18, 1437, 183, 1075, 1166,
    772, 3059, 2789, 3664, 3275, 2858, 186, 2973, 3013, 1784,
    3595, 2192, 3091, 668, 1967, 3472, 1446, 2862, 2927, 3748,
    2242, 1871, 2277, 711, 2882, 3733, 138, 2543, 3504, 1133,
    38, 500, 3286, 1334, 1393, 3753, 2928, 3068, 2306, 3303,
    1708, 2558, 2635, 862, 1644, 2566, 847, 1302, 1935, 3046,
    1952, 1738, 2004, 2399, 880, 1107, 3158, 1897, 1658, 1317,
    2136, 2165, 700, 3718, 1139, 525, 911, 1365, 3306, 3144,
    1470, 743, 425, 3326, 647, 1719, 2390, 1635, 1782, 1713,
    2166, 1994, 480, 2273, 2917, 1137, 1785, 1694, 890, 3715,
    2604, 1764, 1419, 3443, 1044, 3086, 891, 2278, 766, 103,
    930, 2832, 572, 2239, 2595, 808, 3695, 3033, 2493, 3666,
    3708, 1140, 1100, 2560, 2835, 752, 1788, 1010, 1515, 3006,
    2092, 904, 121, 2135, 1608, 149, 2017, 356, 2863, 2282,
    1915, 1636, 2323, 1447, 1541, 3331, 2457, 1547, 357, 2421,
    638, 458, 298, 1115, 778, 3145, 3171, 1823, 6, 876,
    2957, 3132, 2454, 2691, 106, 2861, 2480, 947, 2112, 7,
    416, 1904, 2636, 2823, 2175, 1278, 1847, 2180, 2379, 446,
    2127, 3075, 852, 1151, 3409, 3771, 2452, 2343, 1995, 1577,
    3280, 2622, 355, 1726, 3679, 2228, 3011, 1228, 789, 2102,
    768, 3425, 2193, 2903, 2196, 2589, 1099, 2253, 1993, 2554,
    1066, 1338, 677, 782, 2429, 680, 785, 1455, 1433, 917,
    1740, 1795, 1639, 1204, 1124, 3200, 3262, 2640, 2895, 1488,
    1395, 2352, 428, 3399, 453, 2959, 3247, 605, 2642, 1803,
    2284, 1793, 207, 2877, 221, 2988, 91, 1870, 2639, 2392,
    2664, 1703, 3028, 2154, 1157, 1336, 3621, 3539, 1718, 1119,
    1367, 258, 2849, 2041, 741, 3090, 2872, 243, 3437, 2482,
    3153, 2211, 3379, 913, 3764, 3333, 150, 2542, 3617, 2027,
    2900, 1073, 339, 3361, 3644, 269, 2901, 2768, 884, 2674,
    2504, 2608, 3535, 2385, 1000, 1900, 2345, 2119, 2355, 906,
    966, 1074, 61, 2581, 2607, 1468, 2837, 1758, 93, 1984,
    860, 2188, 2085, 3026, 1651, 1096, 1377, 2051, 1421, 2116,
    1479, 384, 599, 3766, 3259, 3344, 2130, 2934, 3761, 3777,
    2995, 2857, 2918, 3282, 444, 2854, 2066, 1149, 1811, 84,
    534, 1179, 3074, 2794, 12, 981, 2015, 3376, 1597, 1487,
    546, 658, 1762, 2391, 1090, 2834, 2115, 2810, 1575, 569,
    1152, 2520, 603, 765, 3098, 1860, 3351, 2330, 2088, 3503,
    3, 1947, 922, 2540, 2975, 2737, 1486, 1670, 194, 2448,
    2357, 2403, 58, 3220, 2587, 375, 3647, 308, 1287, 3589,
    377, 2446, 3536, 1121, 1787, 2670, 2110, 3239, 3141, 1997,
    110, 43, 3198, 431, 2799, 1080, 699, 3717, 118, 482,
    3151, 490, 3696, 1412, 3450, 3295, 2727, 3035, 2980, 792,
    955, 3547, 2458, 3248, 1237, 2339, 189, 1983, 3027, 834,
    1160, 2049, 2915, 2579, 3692, 1341, 3400, 522, 2462, 1031,
    486, 3691, 2420, 610, 3276, 1494, 757, 1634, 1241, 2206,
    325, 2294, 2052, 958, 3648, 1561, 3736, 1743, 3373, 1448,
    2147, 1292, 967, 228, 3478, 2438, 2893, 1503, 842, 3099,
    306, 3300, 910, 168, 2078, 2455, 299, 3429, 2312, 2846,
    2243, 2806, 825, 2686, 3508, 2521, 2354, 902, 2563, 1270,
    2361, 1019, 2744, 3311, 1145, 2573, 2603, 3363, 1364, 303,
    738, 1759, 3378, 1887, 454, 2685, 1035, 764, 1868, 2924,
    1214, 2541, 1176, 1226, 1864, 1344, 443, 3403, 3032, 1990,
    612, 3485, 1332, 631, 971, 367, 2623, 1305, 136, 318,
    2260, 3272, 1392, 3770, 1297, 730, 3650, 2358, 2118, 2128,
    1040, 3339, 3023, 2876, 523, 1603, 2204, 415, 724, 3673,
    3707, 1025, 3690, 2715, 2774, 3002, 975, 284, 3740, 2359,
    1396, 3152, 1234, 2585, 896, 3519, 3230, 2299, 312, 329,
    659, 3490, 2221, 2191, 2057, 3297, 952, 2077, 2023, 3635,
    3398, 3507, 3115, 108, 1619, 148, 1012, 2372, 270, 1318,
    1858, 229, 100, 2894, 1745, 55, 1047, 1376, 3352, 120,
    1081, 2534, 973, 1136, 1653, 1258, 2225, 2827, 1057, 2787,
    358, 2908, 1662, 3772, 3336, 1046, 1431, 98, 2668, 2300,
    2583, 1736, 85, 928, 1751, 3243, 2970, 1443, 1167, 622,
    2451, 505, 1982, 2011, 3739, 1958, 1349, 2054, 3182, 1130,
    3783, 2759, 1710, 1450, 1189, 1607, 25, 2852, 3178, 3315,
    2267, 1648, 496, 3186, 2994, 3353, 2189, 259, 3701, 495,
    2430, 3231, 1518, 471, 2286, 3096, 2424, 3316, 816, 3447,
    634, 3586, 1261, 2682, 406, 1038, 3127, 1941, 1741, 841,
    3106, 3461, 1582, 3063, 2042, 1853, 2121, 1950, 1954, 3222,
    46, 2349, 809, 3304, 442, 2367, 2985, 2722, 2952, 327,
    1978, 417, 644, 1359, 1776, 587, 3756, 1576, 1827, 2159,
    3506, 1654, 1378, 1656, 287, 2288, 2869, 492, 3608, 219,
    429, 211, 2871, 2630, 11, 1203, 53, 2190, 1768, 1652,
    1649, 2672, 2033, 3124, 1510, 1553, 725, 3083, 620, 1177,
    618, 1584, 3081, 2519, 336, 2804, 1570, 1609, 47, 617,
    2258, 2593, 3045, 2498, 2139, 642, 1091, 3384, 1400, 2405,
    117, 2795, 885, 1129, 1814, 949, 3744, 585, 3660, 2362,
    746, 3391, 3365, 555, 536, 2868, 2910, 27, 3283, 209,
    3322, 1633, 1829, 3721, 1063, 2935, 2327, 2812, 2501, 1077,
    1834, 2114, 567, 2407, 17, 445, 3102, 1511, 2220, 1927,
    2003, 1534, 31, 984, 2830, 554, 411, 2797, 478, 3624,
    1282, 1939, 1015, 3531, 3048, 3012, 865, 1516, 566, 718,
    1854, 2414, 2386, 3005, 1908, 2076, 1512, 2123, 514, 710,
    2881, 3732, 29, 111, 2275, 907, 2431, 1342, 260, 1263,
    42, 807, 595, 1737, 2169, 3750, 277, 932, 3367, 3411,
    2821, 3548, 3163, 886, 2960, 1818, 1482, 2650, 3431, 3341,
    114, 3093, 2706, 2940, 727, 133, 1246, 1536, 3614, 1910,
    2410, 722, 2644, 1647, 430, 1144, 2808, 3473, 3642, 1589,
    1058, 1550, 702, 328, 1909, 2037, 466, 2922, 1126, 2262,
    673, 3671, 3703, 220, 2100, 3420, 3366, 2142, 2237, 507,
    1034, 2653, 1491, 3207, 2754, 793, 3579, 3211, 1501, 573,
    1456, 777, 2695, 3177, 1181, 2117, 705, 3711, 3676, 2317,
    580, 2649, 2200, 3268, 2745, 3577, 3236, 2489, 289, 2954,
    709, 2880, 3731, 1242, 2069, 1588, 1422, 173, 2726, 1323,
    1754, 439, 3622, 665, 3418, 2097, 3769, 493, 2932, 1627,
    1417, 176, 2301, 3637, 320, 1274, 236, 2843, 1746, 2738,
    3517, 3530, 2368, 2158, 1509, 3738, 448, 2792, 3421, 3415,
    3292, 383, 3475, 3202, 400, 1273, 3210, 1036, 92, 3233,
    1230, 672, 1979, 950, 14, 3131, 3678, 2437, 1153, 1070,
    382, 3623, 1642, 1888, 2268, 1286, 376, 1623, 1879, 2634,
    2605, 2111, 285, 2329, 347, 676, 781, 758, 2456, 402,
    3655, 2725, 2133, 912, 802, 235, 3427, 365, 2161, 628,
    2073, 1991, 1250, 2045, 498, 381, 1844, 2734, 1546, 682,
    849, 1109, 1195, 1355, 44, 2570, 67, 1210, 195, 1704,
    1883, 3640, 2034, 1717, 80, 1122, 1543, 265, 1078, 548,
    2048, 2350, 2763, 2090, 2113, 539, 2328, 1458, 2236, 939,
    908, 854, 690, 464, 3561, 1068, 2197, 1702, 1747, 674,
    779, 3092, 2210, 432, 3410, 1041, 3625, 330, 10, 545,
    3381, 1869, 924, 1262, 3712, 2916, 1919, 1804, 2459, 3451,
    2673, 1321, 2439, 687, 2902, 1592, 2293, 803, 321, 795,
    2129, 2314, 2026, 2708, 1723, 2962, 2212, 86, 456, 2500,
    1490, 648, 2978, 1324, 3294, 379, 239, 342, 440, 2244,
    2748, 3293, 3743, 2053, 2613, 2186, 3468, 2373, 3668, 2791,
    1243, 3780, 502, 127, 653, 1885, 2416, 2698, 1933, 1587,
    1691, 2440, 3582, 2213, 2194, 1500, 1906, 3269, 671, 2710,
    2943, 1564, 1898, 2404, 3387, 2844, 1692, 1296, 1539, 2259,
    2366, 2281, 1953, 3270, 512, 2496, 856, 3077, 3252, 237,
    474, 3265, 1893, 2825, 1524, 2263, 637, 1802, 134, 2173,
    1307, 2103, 2370, 1097, 374, 254, 3706, 2703, 2937, 419,
    3328, 1895, 333, 1542, 196, 143, 734, 3354, 857, 1581,
    920, 16, 1590, 2956, 3112, 1681, 2601, 748, 786, 3423,
    2661, 326, 739, 909, 2619, 1928, 1731, 1245, 2853, 763,
    799, 494, 477, 3266, 513, 2415, 1969, 3765, 2514, 3638,
    2675, 3569, 1805, 1960, 613, 334, 1175, 1640, 2765, 530,
    2721, 2951, 1128, 1079, 2535, 2132, 3558, 679, 784, 2377,
    1973, 1037, 2000, 2931, 217, 2247, 812, 26, 1326, 941,
    305, 1535, 3204, 2473, 770, 3310, 1051, 3134, 2138, 1398,
    210, 1820, 901, 762, 184, 1327, 3058, 3616, 2505, 3258,
    409, 1948, 2548, 1173, 2756, 3479, 1824, 3600, 3184, 2687,
    2177, 1646, 518, 2758, 2291, 368, 3170, 3084, 332, 449,
    2508, 2525, 2126, 921, 1638, 2384, 3487, 2308, 2764, 2598,
    97, 1996, 2961, 1467, 3375, 1401, 2315, 1502, 123, 1825,
    972, 1557, 54, 1438, 403, 251, 3746, 3747, 601, 2929,
    1118, 1733, 2815, 1880, 8, 692, 3022, 2145, 1089, 2865,
    296, 879, 1721, 3592, 960, 3025, 9, 1254, 390, 2688,
    2063, 1477, 3205, 3565, 3324, 2753, 2739, 1722, 3071, 2428,
    78, 160, 1382, 2171, 124, 1022, 976, 122, 3523, 3453,
    2681, 3260, 3448, 2838, 1748, 2816, 253, 1674, 3370, 1163,
    1441, 3598, 2195, 96, 2257, 3309, 3412, 2226, 1322, 2160,
    3172, 1715, 3107, 1343, 1890, 2645, 1836, 2839, 2107, 3452,
    1624, 2550, 3477, 395, 2667, 1506, 1105, 2472, 1143, 2245,
    3194, 2425, 159, 696, 2997, 451, 2609, 3380, 3546, 3654,
    2528, 1689, 2967, 3296, 3590, 3185, 933, 3123,
];
