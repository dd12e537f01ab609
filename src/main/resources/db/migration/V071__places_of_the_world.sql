-- The places of the world, as src/main/places makes them from open data (docs/places.md has the sources, versions and licences). Do not edit.
-- 5698 places (270 COUNTRY, 3912 REGION, 79 CITY, 1040 DISTRICT, 75 SEA, 320 BORDER, 2 UNKNOWN), 13405 names, 491 other codes.
-- Compiling the statements would take longer than they do.
set local jit = off;

create temporary table told_name on commit drop as
select parts[1] as place_code, parts[2] as language, parts[3] = '+' as preferred, parts[4] as name, nullif(parts[5], '')::date as valid_from,
    nullif(parts[6], '')::date as valid_to
from (select string_to_array(line, E'\t') as parts from string_to_table(btrim($places$
AD	ca	+	Andorra		
AD	en	+	Andorra		
AD	en	-	Principality of Andorra		
AD	kk	+	Андорра		
AD	ru	+	Андорра		
AD-02	ca	+	Canillo		
AD-02	en	+	Canillo		
AD-02	ru	+	Канильо		
AD-03	ca	+	Encamp		
AD-03	en	+	Encamp		
AD-03	ru	+	Энкамп		
AD-04	ca	+	la Massana		
AD-04	en	+	La Massana		
AD-04	ru	+	Ла-Массана		
AD-05	ca	+	Ordino		
AD-05	en	+	Ordino		
AD-05	ru	+	Ордино		
AD-06	ca	+	Sant Julià de Lòria		
AD-06	en	+	Sant Julià de Lòria		
AD-06	ru	+	Сан-Жулиа-де-Лория		
AD-07	ca	+	Andorra la Vella		
AD-07	en	+	Andorra la Vella		
AD-07	ru	+	Андорра-ла-Велья		
AD-08	ca	+	Escaldes-Engordany		
AD-08	en	+	Escaldes-Engordany		
AD-08	ru	+	Эскальдес-Энгордань		
AE	ar	+	الإمارات العربية المتحدة		
AE	en	+	United Arab Emirates		
AE	kk	+	Біріккен Араб Әмірліктері		
AE	ru	+	ОАЭ		
AE	ru	-	Объединённые Арабские Эмираты		
AE-AJ	en	+	Ajman		
AE-AJ	en	-	‘Ajmān		
AE-AJ	ru	+	Аджман		
AE-AZ	en	+	Abu Dhabi		
AE-AZ	en	-	Abū Z̧aby		
AE-AZ	ru	+	Абу-Даби		
AE-DU	en	+	Dubai		
AE-DU	en	-	Dubayy		
AE-DU	ru	+	Дубай		
AE-FU	en	+	Fujairah		
AE-FU	en	-	Al Fujayrah		
AE-FU	ru	+	Эль-Фуджайра		
AE-RK	en	+	Ras al-Khaimah		
AE-RK	en	-	Ra’s al Khaymah		
AE-RK	ru	+	Рас эль-Хайма		
AE-SH	en	+	Sharjah		
AE-SH	en	-	Ash Shāriqah		
AE-SH	ru	+	Шарджа		
AE-UQ	en	+	Umm al-Quwain		
AE-UQ	en	-	Umm al Qaywayn		
AE-UQ	ru	+	Умм эль-Кайвайн		
AF	en	+	Afghanistan		
AF	en	-	Islamic Republic of Afghanistan		
AF	fa	+	افغانستان		
AF	kk	+	Ауғанстан		
AF	ps	+	افغانستان		
AF	ru	+	Афганистан		
AF-BAL	en	+	Balkh		
AF-BAL	ru	+	Балх		
AF-BAM	en	+	Bamyan		
AF-BAM	ru	+	Бамиан		
AF-BDG	en	+	Badghis		
AF-BDG	ru	+	Бадгис		
AF-BDS	en	+	Badakhshan		
AF-BDS	ru	+	Бадахшан		
AF-BGL	en	+	Baghlan		
AF-BGL	ru	+	Баглан		
AF-DAY	en	+	Daykundi		
AF-DAY	ru	+	Дайкунди		
AF-FRA	en	+	Farah		
AF-FRA	ru	+	Фарах		
AF-FYB	en	+	Faryab		
AF-FYB	ru	+	Фарьяб		
AF-GHA	en	+	Ghazni		
AF-GHA	ru	+	Газни		
AF-GHO	en	+	Ghōr		
AF-GHO	ru	+	Гор		
AF-HEL	en	+	Helmand		
AF-HEL	ru	+	Гильменд		
AF-HER	en	+	Herat		
AF-HER	ru	+	Герат		
AF-JOW	en	+	Jowzjan		
AF-JOW	ru	+	Джаузджан		
AF-KAB	en	+	Kabul		
AF-KAB	ru	+	Кабул		
AF-KAN	en	+	Kandahar		
AF-KAN	ru	+	Кандагар		
AF-KAP	en	+	Kapisa		
AF-KAP	ru	+	Каписа		
AF-KDZ	en	+	Kunduz		
AF-KDZ	ru	+	Кундуз		
AF-KHO	en	+	Khost		
AF-KHO	ru	+	Хост		
AF-KNR	en	+	Kunar		
AF-KNR	ru	+	Кунар		
AF-LAG	en	+	Laghman		
AF-LAG	ru	+	Лагман		
AF-LOG	en	+	Logar		
AF-LOG	ru	+	Логар		
AF-NAN	en	+	Nangarhar		
AF-NAN	ru	+	Нангархар		
AF-NIM	en	+	Nimruz		
AF-NIM	en	-	Nīmrōz		
AF-NIM	ru	+	Нимроз		
AF-NUR	en	+	Nuristan		
AF-NUR	ru	+	Нуристан		
AF-PAN	en	+	Panjshir		
AF-PAN	en	-	Panjshayr		
AF-PAN	ru	+	Панджшер		
AF-PAR	en	+	Parwan		
AF-PAR	ru	+	Парван		
AF-PIA	en	+	Paktia		
AF-PIA	en	-	Paktiyā		
AF-PIA	ru	+	Пактия		
AF-PKA	en	+	Paktika		
AF-PKA	ru	+	Пактика		
AF-SAM	en	+	Samangan		
AF-SAM	ru	+	Саманган		
AF-SAR	en	+	Sar-e Pol		
AF-SAR	en	-	Sar-e Pul		
AF-SAR	ru	+	Сари-Пуль		
AF-TAK	en	+	Takhar		
AF-TAK	ru	+	Тахар		
AF-URU	en	+	Urozgan		
AF-URU	en	-	Uruzgān		
AF-URU	ru	+	Урузган		
AF-WAR	en	+	Maidan Wardak		
AF-WAR	en	-	Wardak		
AF-WAR	ru	+	Вардак		
AF-ZAB	en	+	Zabul		
AF-ZAB	ru	+	Забуль		
AG	en	+	Antigua & Barbuda		
AG	en	-	Antigua and Barbuda		
AG	kk	+	Антигуа және Барбуда		
AG	ru	+	Антигуа и Барбуда		
AG-03	en	+	Saint George		
AG-03	ru	+	Сент-Джордж		
AG-04	en	+	Saint John		
AG-04	ru	+	Сент-Джон		
AG-05	en	+	Saint Mary		
AG-05	ru	+	Сент-Мэри		
AG-06	en	+	Saint Paul		
AG-06	ru	+	Сент-Пол		
AG-07	en	+	Saint Peter		
AG-07	ru	+	Сент-Питер		
AG-08	en	+	Saint Philip		
AG-08	ru	+	Сент-Филип		
AG-10	en	+	Barbuda		
AG-10	ru	+	Барбуда		
AG-11	en	+	Redonda		
AG-11	ru	+	Редонда		
AI	en	+	Anguilla		
AI	kk	+	Ангилья		
AI	ru	+	Ангилья		
AI	ru	-	Ангвилла		
AL	en	+	Albania		
AL	en	-	Republic of Albania		
AL	kk	+	Албания		
AL	ru	+	Албания		
AL	sq	+	Shqipëri		
AL-01	en	+	Berat County		
AL-01	en	-	Berat		
AL-01	ru	+	Берат		
AL-02	en	+	Durrës County		
AL-02	en	-	Durrës		
AL-02	ru	+	Дуррес		
AL-03	en	+	Elbasan County		
AL-03	en	-	Elbasan		
AL-03	ru	+	Эльбасан		
AL-04	en	+	Fier County		
AL-04	en	-	Fier		
AL-04	ru	+	Фиери		
AL-05	en	+	Gjirokastër County		
AL-05	en	-	Gjirokastër		
AL-05	ru	+	Гирокастра		
AL-06	en	+	Korçë County		
AL-06	en	-	Korçë		
AL-06	ru	+	Корча		
AL-07	en	+	Kukës County		
AL-07	en	-	Kukës		
AL-07	ru	+	Кукес		
AL-08	en	+	Lezhë County		
AL-08	en	-	Lezhë		
AL-08	ru	+	Лежа		
AL-09	en	+	Dibër County		
AL-09	en	-	Dibër		
AL-09	ru	+	Дибра		
AL-10	en	+	Shkodër County		
AL-10	en	-	Shkodër		
AL-10	ru	+	Шкодер		
AL-11	en	+	Tirana County		
AL-11	en	-	Tiranë		
AL-11	ru	+	Тирана		
AL-12	en	+	Vlorë County		
AL-12	en	-	Vlorë		
AL-12	ru	+	Влёра		
AM	en	+	Armenia		
AM	en	-	Republic of Armenia		
AM	hy	+	Հայաստան		
AM	hy	-	Հայաստանի Հանրապետութիւն		
AM	kk	+	Армения		
AM	ru	+	Армения		
AM-AG	en	+	Aragatsotn		
AM-AG	en	-	Aragac̣otn		
AM-AG	ru	+	Арагацотнская область		
AM-AR	en	+	Ararat		
AM-AR	ru	+	Араратская область		
AM-AV	en	+	Armavir		
AM-AV	ru	+	Армавирская область		
AM-ER	en	+	Yerevan		
AM-ER	en	-	Erevan		
AM-ER	ru	+	Ереван		
AM-GR	en	+	Gegharkunik		
AM-GR	en	-	Geġark'unik'		
AM-GR	ru	+	Гехаркуникская область		
AM-KT	en	+	Kotayk		
AM-KT	en	-	Kotayk'		
AM-KT	ru	+	Котайкская область		
AM-LO	en	+	Lori		
AM-SH	en	+	Shirak		
AM-SH	en	-	Širak		
AM-SH	ru	+	Ширакская область		
AM-SU	en	+	Syunik		
AM-SU	en	-	Syunik'		
AM-SU	ru	+	Сюникская область		
AM-TV	en	+	Tavush		
AM-TV	en	-	Tavuš		
AM-TV	ru	+	Тавушская область		
AM-VD	en	+	Vayots Dzor		
AM-VD	en	-	Vayoć Jor		
AM-VD	ru	+	Вайоцдзорская область		
ANHH	en	+	Netherlands Antilles		
ANHH	kk	+	Нидерландияның Антиль аралдары		
ANHH	ru	+	Нидерландские антильские острова		
AO	en	+	Angola		
AO	en	-	Republic of Angola		
AO	kk	+	Ангола		
AO	pt	+	Angola		
AO	ru	+	Ангола		
AO-BGO	en	+	Bengo		
AO-BGO	ru	+	Бенго		
AO-BGU	en	+	Benguela		
AO-BGU	ru	+	Бенгела		
AO-BIE	en	+	Bié		
AO-BIE	ru	+	Бие		
AO-CAB	en	+	Cabinda		
AO-CAB	ru	+	Кабинда		
AO-CCU	en	+	Cuando Cubango		
AO-CCU	ru	+	Квандо-Кубанго		
AO-CNN	en	+	Cunene		
AO-CNN	ru	+	Кунене		
AO-CNO	en	+	Cuanza Norte		
AO-CNO	en	-	Cuanza-Norte		
AO-CNO	ru	+	Северная Кванза		
AO-CUS	en	+	Cuanza Sul		
AO-CUS	en	-	Cuanza-Sul		
AO-CUS	ru	+	Южная Кванза		
AO-HUA	en	+	Huambo		
AO-HUA	ru	+	Уамбо		
AO-HUI	en	+	Huíla		
AO-HUI	ru	+	Уила		
AO-LNO	en	+	Lunda Norte		
AO-LNO	en	-	Lunda-Norte		
AO-LNO	ru	+	Северная Лунда		
AO-LSU	en	+	Lunda Sul		
AO-LSU	en	-	Lunda-Sul		
AO-LSU	ru	+	Южная Лунда		
AO-LUA	en	+	Luanda		
AO-LUA	ru	+	Луанда		
AO-MAL	en	+	Malanje		
AO-MAL	en	-	Malange		
AO-MAL	ru	+	Маланже		
AO-MOX	en	+	Moxico		
AO-MOX	ru	+	Мошико		
AO-NAM	en	+	Namibe		
AO-NAM	ru	+	Намибе		
AO-UIG	en	+	Uíge		
AO-UIG	ru	+	Уиже		
AO-ZAI	en	+	Zaire		
AO-ZAI	ru	+	Заире		
AQ	en	+	Antarctica		
AQ	kk	+	Антарктида		
AQ	ru	+	Антарктида		
AQ	ru	-	Антарктика		
AR	en	+	Argentina		
AR	en	-	Argentine Republic		
AR	es	+	Argentina		
AR	kk	+	Аргентина		
AR	ru	+	Аргентина		
AR-A	en	+	Salta		
AR-A	ru	+	Сальта		
AR-B	en	+	Buenos Aires Province		
AR-B	en	-	Buenos Aires		
AR-B	ru	+	Буэнос-Айрес		
AR-C	en	+	Buenos Aires		
AR-C	en	-	Ciudad Autónoma de Buenos Aires		
AR-C	ru	+	Автономный город Буэнос-Айрес		
AR-D	en	+	San Luis		
AR-D	ru	+	Сан-Луис		
AR-E	en	+	Entre Ríos		
AR-E	ru	+	Энтре-Риос		
AR-F	en	+	La Rioja		
AR-F	es	+	La Rioja		
AR-F	ru	+	Риоха		
AR-G	en	+	Santiago del Estero		
AR-G	ru	+	Сантьяго-дель-Эстеро		
AR-H	en	+	Chaco		
AR-H	ru	+	Чако		
AR-J	en	+	San Juan		
AR-J	ru	+	Сан-Хуан		
AR-K	en	+	Catamarca		
AR-K	ru	+	Катамарка		
AR-L	en	+	La Pampa		
AR-L	ru	+	Ла-Пампа		
AR-M	en	+	Mendoza		
AR-M	ru	+	Мендоса		
AR-N	en	+	Misiones		
AR-N	ru	+	Мисьонес		
AR-P	en	+	Formosa		
AR-P	ru	+	Формоса		
AR-Q	en	+	Neuquén		
AR-Q	ru	+	Неукен		
AR-R	en	+	Río Negro		
AR-R	es	+	Río Negro		
AR-R	ru	+	Рио-Негро		
AR-S	en	+	Santa Fe		
AR-S	ru	+	Санта-Фе		
AR-T	en	+	Tucumán		
AR-T	ru	+	Тукуман		
AR-U	en	+	Chubut		
AR-U	ru	+	Чубут		
AR-V	en	+	Tierra del Fuego		
AR-V	ru	+	Огненная Земля		
AR-W	en	+	Corrientes		
AR-W	ru	+	Корриентес		
AR-X	en	+	Córdoba		
AR-X	es	+	Córdoba		
AR-X	ru	+	Кордова		
AR-Y	en	+	Jujuy		
AR-Y	ru	+	Жужуй		
AR-Z	en	+	Santa Cruz		
AR-Z	ru	+	Санта-Крус		
AS	en	+	American Samoa		
AS	kk	+	Америкалық Самоа		
AS	kk	-	Шығыс Самоа (АҚШ)		
AS	ru	+	Американское Самоа		
AS	ru	-	Американские Самоа		
AT	de	+	Österreich		
AT	en	+	Austria		
AT	en	-	Republic of Austria		
AT	kk	+	Аустрия		
AT	kk	-	Австрия		
AT	ru	+	Австрия		
AT-1	de	+	Burgenland		
AT-1	en	+	Burgenland		
AT-1	hr	+	Gradišće		
AT-1	hu	+	Burgenland		
AT-1	ru	+	Бургенланд		
AT-1	sl	+	Gradiščansko		
AT-2	de	+	Kärnten		
AT-2	en	+	Carinthia		
AT-2	en	-	Kärnten		
AT-2	hr	+	Koruška		
AT-2	hu	+	Karintia		
AT-2	ru	+	Каринтия		
AT-2	sl	+	Koroška		
AT-3	de	+	Niederösterreich		
AT-3	en	+	Lower Austria		
AT-3	en	-	Niederösterreich		
AT-3	hr	+	Donja Austrija		
AT-3	ru	+	Нижняя Австрия		
AT-3	sl	+	Spodnja Avstrija		
AT-4	de	+	Oberösterreich		
AT-4	en	+	Upper Austria		
AT-4	en	-	Oberösterreich		
AT-4	hr	+	Gornja Austrija		
AT-4	ru	+	Верхняя Австрия		
AT-4	sl	+	Zgornja Avstrija		
AT-5	de	+	Salzburg		
AT-5	en	+	Salzburg		
AT-5	hr	+	Salzburg		
AT-5	ru	+	Зальцбург		
AT-5	sl	+	Solnograško		
AT-6	de	+	Steiermark		
AT-6	en	+	Styria		
AT-6	en	-	Steiermark		
AT-6	hr	+	Štajerska		
AT-6	ru	+	Штирия		
AT-6	sl	+	Štajerska		
AT-7	de	+	Tirol		
AT-7	en	+	Tyrol		
AT-7	en	-	Tirol		
AT-7	hr	+	Tirol		
AT-7	ru	+	Тироль		
AT-7	sl	+	Tirolska		
AT-8	de	+	Vorarlberg		
AT-8	en	+	Vorarlberg		
AT-8	hr	+	Vorarlberg		
AT-8	ru	+	Форарльберг		
AT-8	sl	+	Predarlberško		
AT-9	de	+	Wien		
AT-9	en	+	Vienna		
AT-9	en	-	Wien		
AT-9	hr	+	Beč		
AT-9	hu	+	Bécs		
AT-9	ru	+	Вена		
AT-9	sl	+	Dunaj		
AU	en	+	Australia		
AU	kk	+	Аустралия		
AU	kk	-	Австралия		
AU	ru	+	Австралия		
AU-ACT	en	+	Australian Capital Territory		
AU-ACT	ru	+	Австралийская столичная территория		
AU-NSW	en	+	New South Wales		
AU-NSW	ru	+	Новый Южный Уэльс		
AU-NT	en	+	Northern Territory		
AU-NT	ru	+	Северная территория		
AU-QLD	en	+	Queensland		
AU-QLD	ru	+	Квинсленд		
AU-SA	en	+	South Australia		
AU-SA	ru	+	Южная Австралия		
AU-TAS	en	+	Tasmania		
AU-TAS	ru	+	Тасмания		
AU-VIC	en	+	Victoria		
AU-VIC	ru	+	Виктория		
AU-WA	en	+	Western Australia		
AU-WA	ru	+	Западная Австралия		
AW	en	+	Aruba		
AW	kk	+	Аруба		
AW	kk	-	Аруба аралдары		
AW	nl	+	Aruba		
AW	ru	+	Аруба		
AX	en	+	Åland Islands		
AX	kk	+	Аланд аралдары		
AX	ru	+	Аландские о-ва		
AX	ru	-	Аландские острова		
AX	sv	+	Åland		
AZ	az	+	Azərbaycan		
AZ	az-Cyrl	+	Азәрбајҹан		
AZ	en	+	Azerbaijan		
AZ	en	-	Republic of Azerbaijan		
AZ	kk	+	Әзірбайжан		
AZ	ru	+	Азербайджан		
AZ-ABS	en	+	Absheron		
AZ-ABS	en	-	Abşeron		
AZ-ABS	ru	+	Абшеронский район		
AZ-AGA	en	+	Agstafa		
AZ-AGA	ru	+	Акстафинский район		
AZ-AGC	en	+	Aghjabadi		
AZ-AGC	en	-	Ağcabədi		
AZ-AGC	ru	+	Агджабединский район		
AZ-AGM	en	+	Agdam		
AZ-AGM	ru	+	Агдамский район		
AZ-AGS	en	+	Agdash		
AZ-AGS	en	-	Ağdaş		
AZ-AGS	ru	+	Агдашаский район		
AZ-AGU	en	+	Agsu		
AZ-AGU	ru	+	Ахсуйский район		
AZ-AST	en	+	Astara		
AZ-AST	ru	+	Астаринский район		
AZ-BA	en	+	Baku		
AZ-BA	en	-	Bakı		
AZ-BA	ru	+	Баку		
AZ-BAB	en	+	Babek		
AZ-BAB	en	-	Babək		
AZ-BAB	ru	+	Бабекский район		
AZ-BAL	en	+	Balakan		
AZ-BAL	en	-	Balakən		
AZ-BAL	ru	+	Белоканский район		
AZ-BAR	en	+	Barda		
AZ-BAR	en	-	Bərdə		
AZ-BAR	ru	+	Бардинский район		
AZ-BEY	en	+	Beylagan		
AZ-BEY	en	-	Beyləqan		
AZ-BEY	ru	+	Бейлаганский район		
AZ-BIL	en	+	Bilasuvar		
AZ-BIL	en	-	Biləsuvar		
AZ-BIL	ru	+	Билясуварский район		
AZ-CAB	en	+	Jabrayil		
AZ-CAB	en	-	Cəbrayıl		
AZ-CAB	ru	+	Джебраильский район		
AZ-CAL	en	+	Jalilabad		
AZ-CAL	en	-	Cəlilabad		
AZ-CAL	ru	+	Джалилабадский район		
AZ-CUL	en	+	Julfa		
AZ-CUL	en	-	Culfa		
AZ-CUL	ru	+	Джульфинский район		
AZ-DAS	en	+	Dashkasan		
AZ-DAS	en	-	Daşkəsən		
AZ-DAS	ru	+	Дашкесанский район		
AZ-FUZ	en	+	Fizuli		
AZ-FUZ	en	-	Füzuli		
AZ-FUZ	ru	+	Фузулинский район		
AZ-GA	en	+	Ganja		
AZ-GA	en	-	Gəncə		
AZ-GA	ru	+	Гянджа		
AZ-GAD	en	+	Gadabay		
AZ-GAD	en	-	Gədəbəy		
AZ-GAD	ru	+	Кедабекский район		
AZ-GOR	en	+	Goranboy		
AZ-GOR	ru	+	Геранбойский район		
AZ-GOY	en	+	Goychay		
AZ-GOY	en	-	Göyçay		
AZ-GOY	ru	+	Геокчайский район		
AZ-GYG	en	+	Goygol		
AZ-GYG	ru	+	Гёйгёльский район		
AZ-HAC	en	+	Hajigabul		
AZ-HAC	en	-	Hacıqabul		
AZ-HAC	ru	+	Аджикабульский район		
AZ-IMI	en	+	Imishli		
AZ-IMI	en	-	İmişli		
AZ-IMI	ru	+	Имишлинский район		
AZ-ISM	en	+	Ismailli		
AZ-ISM	en	-	İsmayıllı		
AZ-ISM	ru	+	Исмаиллинский район		
AZ-KAL	en	+	Kalbajar		
AZ-KAL	en	-	Kəlbəcər		
AZ-KAL	ru	+	Кельбаджарский район		
AZ-KAN	en	+	Kangarli		
AZ-KAN	en	-	Kǝngǝrli		
AZ-KAN	ru	+	Кенгерлинский район		
AZ-KUR	en	+	Kurdamir		
AZ-KUR	en	-	Kürdəmir		
AZ-KUR	ru	+	Кюрдамирский район		
AZ-LA	en	+	Lankaran		
AZ-LA	en	-	Lənkəran		
AZ-LA	ru	+	Ленкорань		
AZ-LAC	en	+	Lachin		
AZ-LAC	en	-	Laçın		
AZ-LAC	ru	+	Лачинский район		
AZ-LAN	en	+	Lankaran District		
AZ-LAN	en	-	Lənkəran		
AZ-LAN	ru	+	Ленкорань		
AZ-LER	en	+	Lerik		
AZ-LER	ru	+	Лерикский район		
AZ-MAS	en	+	Masally		
AZ-MAS	en	-	Masallı		
AZ-MAS	ru	+	Масаллинский район		
AZ-MI	en	+	Mingachevir		
AZ-MI	en	-	Mingəçevir		
AZ-MI	ru	+	Мингечаур		
AZ-NA	en	+	Naftalan		
AZ-NA	ru	+	Нафталан		
AZ-NEF	en	+	Neftchala		
AZ-NEF	en	-	Neftçala		
AZ-NEF	ru	+	Нефтечалинский район		
AZ-NV	en	+	Nakhchivan		
AZ-NV	en	-	Naxçıvan		
AZ-NV	ru	+	Нахичевань		
AZ-NX	en	+	Nakhchivan AR		
AZ-NX	en	-	Naxçıvan		
AZ-NX	ru	+	Нахичевань		
AZ-OGU	en	+	Oghuz		
AZ-OGU	en	-	Oğuz		
AZ-OGU	ru	+	Огузский район		
AZ-ORD	en	+	Ordubad		
AZ-ORD	ru	+	Ордубадский район		
AZ-QAB	en	+	Qabala		
AZ-QAB	en	-	Qəbələ		
AZ-QAB	ru	+	Габалинский район		
AZ-QAX	en	+	Qakh		
AZ-QAX	en	-	Qax		
AZ-QAX	ru	+	Кахский район		
AZ-QAZ	en	+	Qazakh		
AZ-QAZ	en	-	Qazax		
AZ-QAZ	ru	+	Казахский район		
AZ-QBA	en	+	Quba		
AZ-QBA	ru	+	Губинский район		
AZ-QBI	en	+	Qubadli		
AZ-QBI	en	-	Qubadlı		
AZ-QBI	ru	+	Кубатлинский район		
AZ-QOB	en	+	Gobustan		
AZ-QOB	en	-	Qobustan		
AZ-QOB	ru	+	Гобустанский район		
AZ-QUS	en	+	Qusar		
AZ-QUS	ru	+	Кусарский район		
AZ-SA	en	+	Shaki		
AZ-SA	en	-	Şəki		
AZ-SA	ru	+	Шекинский район		
AZ-SAB	en	+	Sabirabad		
AZ-SAB	ru	+	Сабирабадский район		
AZ-SAD	en	+	Sadarak		
AZ-SAD	en	-	Sədərək		
AZ-SAD	ru	+	Садаракский район		
AZ-SAH	en	+	Shahbuz		
AZ-SAH	en	-	Şahbuz		
AZ-SAH	ru	+	Шахбузский район		
AZ-SAK	en	+	Shaki District		
AZ-SAK	en	-	Şəki		
AZ-SAK	ru	+	Шекинский район		
AZ-SAL	en	+	Salyan		
AZ-SAL	ru	+	Сальянский район		
AZ-SAR	en	+	Sharur		
AZ-SAR	en	-	Şərur		
AZ-SAR	ru	+	Шарурский район		
AZ-SAT	en	+	Saatly		
AZ-SAT	en	-	Saatlı		
AZ-SAT	ru	+	Саатлинский район		
AZ-SBN	en	+	Shabran		
AZ-SBN	en	-	Şabran		
AZ-SBN	ru	+	Шабранский район		
AZ-SIY	en	+	Siazan		
AZ-SIY	en	-	Siyəzən		
AZ-SIY	ru	+	Сиазанский район		
AZ-SKR	en	+	Shamkir		
AZ-SKR	en	-	Şəmkir		
AZ-SKR	ru	+	Шамкирский район		
AZ-SM	en	+	Sumqayit		
AZ-SM	en	-	Sumqayıt		
AZ-SM	ru	+	Сумгаит		
AZ-SMI	en	+	Shamakhi		
AZ-SMI	en	-	Şamaxı		
AZ-SMI	ru	+	Шемахинский район		
AZ-SMX	en	+	Samukh		
AZ-SMX	en	-	Samux		
AZ-SMX	ru	+	Самухский район		
AZ-SR	en	+	Shirvan		
AZ-SR	en	-	Şirvan		
AZ-SR	ru	+	Ширван		
AZ-SUS	en	+	Shusha		
AZ-SUS	en	-	Şuşa		
AZ-SUS	ru	+	Шушинский район		
AZ-TAR	en	+	Tartar		
AZ-TAR	en	-	Tərtər		
AZ-TAR	ru	+	Тертерский район		
AZ-TOV	en	+	Tovuz		
AZ-TOV	ru	+	Товузский район		
AZ-UCA	en	+	Ujar		
AZ-UCA	en	-	Ucar		
AZ-UCA	ru	+	Уджарский район		
AZ-XA	en	+	Stepanakert		
AZ-XA	en	-	Xankəndi		
AZ-XA	ru	+	Ханкенди		
AZ-XAC	en	+	Khachmaz		
AZ-XAC	en	-	Xaçmaz		
AZ-XAC	ru	+	Хачмазский район		
AZ-XCI	en	+	Khojali		
AZ-XCI	en	-	Xocalı		
AZ-XCI	ru	+	Ходжалинский район		
AZ-XIZ	en	+	Khizi		
AZ-XIZ	en	-	Xızı		
AZ-XIZ	ru	+	Хызынский район		
AZ-XVD	en	+	Khojavend		
AZ-XVD	en	-	Xocavənd		
AZ-XVD	ru	+	Ходжаведский район		
AZ-YAR	en	+	Yardymli		
AZ-YAR	en	-	Yardımlı		
AZ-YAR	ru	+	Ярдымлинский район		
AZ-YE	en	+	Yevlakh		
AZ-YE	en	-	Yevlax		
AZ-YE	ru	+	Евлахский район		
AZ-YEV	en	+	Yevlakh District		
AZ-YEV	en	-	Yevlax		
AZ-YEV	ru	+	Евлахский район		
AZ-ZAN	en	+	Zangilan		
AZ-ZAN	en	-	Zəngilan		
AZ-ZAN	ru	+	Зангиланский район		
AZ-ZAQ	en	+	Zaqatala		
AZ-ZAQ	ru	+	Закаталинский район		
AZ-ZAR	en	+	Zardab		
AZ-ZAR	en	-	Zərdab		
AZ-ZAR	ru	+	Зардабский район		
BA	bs	+	Bosna i Hercegovina		
BA	bs-Cyrl	+	Босна и Херцеговина		
BA	en	+	Bosnia & Herzegovina		
BA	en	-	Bosnia		
BA	en	-	Bosnia and Herzegovina		
BA	en	-	Republic of Bosnia and Herzegovina		
BA	hr	+	Bosna i Hercegovina		
BA	kk	+	Босния және Герцеговина		
BA	ru	+	Босния и Герцеговина		
BA	sr	+	Босна и Херцеговина		
BA	sr-Latn	+	Bosna i Hercegovina		
BA-BIH	en	+	Federation of Bosnia and Herzegovina		
BA-BIH	en	-	Federacija Bosne i Hercegovine		
BA-BIH	hr	+	Federacija Bosne i Hercegovine		
BA-BIH	ru	+	Федерация Боснии и Герцеговины		
BA-BIH	sr	+	Федерација Босне и Херцеговине		
BA-BIH	sr-Latn	+	Federacija Bosne i Hercegovine		
BA-BRC	en	+	Brčko District		
BA-BRC	en	-	Brčko distrikt		
BA-BRC	ru	+	Округ Брчко		
BA-BRC	sr	+	Брчки округ		
BA-BRC	sr-Latn	+	Brčki okrug		
BA-SRP	en	+	Republika Srpska		
BA-SRP	ru	+	Республика Сербская		
BA-SRP	sr	+	Република Српска		
BA-SRP	sr-Latn	+	Republika Srpska		
BB	en	+	Barbados		
BB	kk	+	Барбадос		
BB	ru	+	Барбадос		
BB-01	en	+	Christ Church		
BB-01	ru	+	Крайст Чёрч		
BB-02	en	+	Saint Andrew		
BB-02	ru	+	Сент Эндрю		
BB-03	en	+	Saint George		
BB-03	ru	+	Сент-Джордж		
BB-04	en	+	Saint James		
BB-04	ru	+	Сент Джеймс		
BB-05	en	+	Saint John		
BB-05	ru	+	Сент-Джон		
BB-06	en	+	Saint Joseph		
BB-06	ru	+	Сент Джозеф		
BB-07	en	+	Saint Lucy		
BB-07	ru	+	Сент Лючи		
BB-08	en	+	Saint Michael		
BB-08	ru	+	Сент Мишель		
BB-09	en	+	Saint Peter		
BB-09	ru	+	Сент-Питер		
BB-10	en	+	Saint Philip		
BB-10	ru	+	Сент-Филип		
BB-11	en	+	Saint Thomas		
BB-11	ru	+	Сент Томас		
BD	bn	+	বাংলাদেশ		
BD	en	+	Bangladesh		
BD	en	-	People's Republic of Bangladesh		
BD	kk	+	Бангладеш		
BD	ru	+	Бангладеш		
BD-01	en	+	Bandarban		
BD-01	ru	+	Бандарбан		
BD-02	en	+	Barguna		
BD-02	ru	+	Баргуна		
BD-03	en	+	Bogra		
BD-03	en	-	Bogura		
BD-03	ru	+	Богра		
BD-04	en	+	Brahmanbaria		
BD-04	ru	+	Брахманбария		
BD-05	en	+	Bagerhat		
BD-05	ru	+	Багерхат		
BD-06	en	+	Barisal Division		
BD-06	en	-	Barishal		
BD-06	ru	+	Барисал		
BD-07	en	+	Bhola		
BD-07	ru	+	Бхола		
BD-08	en	+	Comilla		
BD-08	en	-	Cumilla		
BD-08	ru	+	Комилла		
BD-09	en	+	Chandpur		
BD-09	ru	+	Чандпур		
BD-10	en	+	Chittagong		
BD-10	en	-	Chattogram		
BD-10	ru	+	Читтагонг		
BD-11	en	+	Cox’s Bazar		
BD-11	en	-	Cox's Bazar		
BD-11	ru	+	Кокс-Базар		
BD-12	en	+	Chuadanga		
BD-12	ru	+	Чуаданга		
BD-13	en	+	Dhaka		
BD-13	ru	+	Дакка		
BD-14	en	+	Dinajpur		
BD-14	ru	+	Динаджпур		
BD-15	en	+	Faridpur		
BD-15	ru	+	Фаридпур		
BD-16	en	+	Feni		
BD-16	ru	+	Фени		
BD-17	en	+	Gopalganj		
BD-17	ru	+	Гопалгандж		
BD-18	en	+	Gazipur		
BD-18	ru	+	Газипур		
BD-19	en	+	Gaibandha		
BD-19	ru	+	Гайбандха		
BD-20	en	+	Habiganj		
BD-20	ru	+	Хабигандж		
BD-21	en	+	Jamalpur		
BD-21	ru	+	Джамалпур		
BD-22	en	+	Jessore		
BD-22	en	-	Jashore		
BD-22	ru	+	Джессор		
BD-23	en	+	Jhenaidah		
BD-23	ru	+	Дженайда		
BD-24	en	+	Joypurhat		
BD-24	ru	+	Джайпурхат		
BD-25	en	+	Jhalokati		
BD-25	en	-	Jhalakathi		
BD-25	ru	+	Джалокати		
BD-26	en	+	Kishoreganj		
BD-26	ru	+	Кишоргандж		
BD-27	en	+	Khulna		
BD-27	ru	+	Кхулна		
BD-28	en	+	Kurigram		
BD-28	ru	+	Куриграм		
BD-29	en	+	Khagrachari		
BD-29	en	-	Khagrachhari		
BD-29	ru	+	Кхаграчхари		
BD-30	en	+	Kushtia		
BD-30	ru	+	Куштия		
BD-31	en	+	Lakshmipur		
BD-31	ru	+	Лакшмипур		
BD-32	en	+	Lalmonirhat		
BD-32	ru	+	Лалмонирхат		
BD-33	en	+	Manikganj		
BD-33	ru	+	Маникгандж		
BD-34	en	+	Mymensingh		
BD-34	ru	+	Маймансингх		
BD-35	en	+	Munshiganj		
BD-35	ru	+	Муншигандж		
BD-36	en	+	Madaripur		
BD-36	ru	+	Мадарипур		
BD-37	en	+	Magura		
BD-37	ru	+	Магура		
BD-38	en	+	Maulvi Bazar		
BD-38	en	-	Moulvibazar		
BD-38	ru	+	Маулвибазар		
BD-39	en	+	Meherpur		
BD-39	ru	+	Мехерпур		
BD-40	en	+	Narayanganj		
BD-40	ru	+	Нараянгандж		
BD-41	en	+	Netrokona		
BD-41	en	-	Netrakona		
BD-41	ru	+	Нетрокона		
BD-42	en	+	Narsingdi		
BD-42	ru	+	Нарсингди		
BD-43	en	+	Narail		
BD-43	ru	+	Нарайл		
BD-44	en	+	Natore		
BD-44	ru	+	Натор		
BD-45	en	+	Nawabganj		
BD-45	en	-	Chapai Nawabganj		
BD-45	ru	+	Навабгандж		
BD-46	en	+	Nilphamari		
BD-46	ru	+	Нилпхамари		
BD-47	en	+	Noakhali		
BD-47	ru	+	Ноакхали		
BD-48	en	+	Naogaon		
BD-48	ru	+	Наогаон		
BD-49	en	+	Pabna		
BD-49	ru	+	Пабна		
BD-50	en	+	Pirojpur		
BD-50	ru	+	Пироджпур		
BD-51	en	+	Patuakhali		
BD-51	ru	+	Патуакхали		
BD-52	en	+	Panchagarh		
BD-52	ru	+	Панчагарх		
BD-53	en	+	Rajbari		
BD-53	ru	+	Раджбари		
BD-54	en	+	Rajshahi		
BD-54	ru	+	Раджшахи		
BD-55	en	+	Rangpur		
BD-55	ru	+	Рангпур		
BD-56	en	+	Rangamati Hill		
BD-56	en	-	Rangamati		
BD-56	ru	+	Рангамати		
BD-57	en	+	Sherpur		
BD-57	ru	+	Шерпур		
BD-58	en	+	Satkhira		
BD-58	ru	+	Саткхира		
BD-59	en	+	Sirajganj		
BD-59	ru	+	Сираджгандж		
BD-60	en	+	Sylhet		
BD-60	ru	+	Силхет		
BD-61	en	+	Sunamganj		
BD-61	ru	+	Сунамгандж		
BD-62	en	+	Shariatpur		
BD-62	ru	+	Шариатпур		
BD-63	en	+	Tangail		
BD-63	ru	+	Тангайл		
BD-64	en	+	Thakurgaon		
BD-64	ru	+	Тхакургаон		
BD-A	en	+	Barisal		
BD-A	en	-	Barishal		
BD-A	ru	+	Барисал		
BD-B	en	+	Chittagong Division		
BD-B	en	-	Chattogram		
BD-B	ru	+	Читтагонг		
BD-C	en	+	Dhaka Division		
BD-C	en	-	Dhaka		
BD-C	ru	+	Дакка		
BD-D	en	+	Khulna Division		
BD-D	en	-	Khulna		
BD-D	ru	+	Кхулна		
BD-E	en	+	Rajshahi Division		
BD-E	en	-	Rajshahi		
BD-E	ru	+	Раджшахи		
BD-F	en	+	Rangpur Division		
BD-F	en	-	Rangpur		
BD-F	ru	+	Рангпур		
BD-G	en	+	Sylhet Division		
BD-G	en	-	Sylhet		
BD-G	ru	+	Силхет		
BD-H	en	+	Mymensingh Division		
BD-H	en	-	Mymensingh		
BD-H	ru	+	Маймансингх		
BE	de	+	Belgien		
BE	en	+	Belgium		
BE	en	-	Kingdom of Belgium		
BE	fr	+	Belgique		
BE	kk	+	Бельгия		
BE	nl	+	België		
BE	ru	+	Бельгия		
BE-BRU	de	+	Brussels Hoofdstedelijk Gewest		
BE-BRU	en	+	Brussels		
BE-BRU	en	-	Brussels Hoofdstedelijk Gewest		
BE-BRU	fr	+	Région de Bruxelles-Capitale		
BE-BRU	nl	+	Brussels Hoofdstedelijk Gewest		
BE-BRU	ru	+	Брюссельский столичный регион		
BE-VAN	de	+	Antwerpen		
BE-VAN	en	+	Antwerp		
BE-VAN	en	-	Antwerpen		
BE-VAN	fr	+	Anvers		
BE-VAN	nl	+	Antwerpen		
BE-VAN	ru	+	Антверпен		
BE-VBR	de	+	Flämisch-Brabant		
BE-VBR	en	+	Flemish Brabant		
BE-VBR	en	-	Vlaams-Brabant		
BE-VBR	fr	+	Brabant-Flamand		
BE-VBR	nl	+	Vlaams-Brabant		
BE-VBR	ru	+	Фламандский Брабант		
BE-VLG	de	+	Vlaams Gewest		
BE-VLG	en	+	Flanders		
BE-VLG	en	-	Vlaams Gewest		
BE-VLG	fr	+	Flamande, Région		
BE-VLG	nl	+	Vlaams Gewest		
BE-VLG	ru	+	Фламандский регион		
BE-VLI	de	+	Limburg		
BE-VLI	en	+	Limburg		
BE-VLI	fr	+	Limourg		
BE-VLI	nl	+	Limburg		
BE-VLI	ru	+	Лимбург		
BE-VOV	de	+	Ostflandern		
BE-VOV	en	+	East Flanders		
BE-VOV	en	-	Oost-Vlaanderen		
BE-VOV	fr	+	Flandre-Orientale		
BE-VOV	nl	+	Oost-Vlaanderen		
BE-VOV	ru	+	Восточная Фландрия		
BE-VWV	de	+	Westflandern		
BE-VWV	en	+	West Flanders		
BE-VWV	en	-	West-Vlaanderen		
BE-VWV	fr	+	Flandre-Occidentale		
BE-VWV	nl	+	West-Vlaanderen		
BE-VWV	ru	+	Западная Фландрия		
BE-WAL	de	+	Wallonne, Région		
BE-WAL	en	+	Wallonia		
BE-WAL	en	-	wallonne, Région		
BE-WAL	fr	+	wallonne, Région		
BE-WAL	nl	+	Wallonië, Gewest		
BE-WAL	ru	+	Валлония		
BE-WBR	de	+	Wallonisch-Brabant		
BE-WBR	en	+	Walloon Brabant		
BE-WBR	en	-	Brabant wallon		
BE-WBR	fr	+	Brabant wallon		
BE-WBR	nl	+	Waals-Brabant		
BE-WBR	ru	+	Валлонский Брабант		
BE-WHT	de	+	Hennegau		
BE-WHT	en	+	Hainaut		
BE-WHT	fr	+	Hainaut		
BE-WHT	nl	+	Henegouwen		
BE-WHT	ru	+	Эно		
BE-WLG	de	+	Lüttich		
BE-WLG	en	+	Liège		
BE-WLG	fr	+	Liège		
BE-WLG	nl	+	Luik		
BE-WLG	ru	+	Льеж		
BE-WLX	de	+	Luxemburg		
BE-WLX	en	+	Luxembourg		
BE-WLX	fr	+	Luxembourg		
BE-WLX	nl	+	Luxemburg		
BE-WLX	ru	+	Люксембург		
BE-WNA	de	+	Namur		
BE-WNA	en	+	Namur		
BE-WNA	fr	+	Namur		
BE-WNA	nl	+	Namen		
BE-WNA	ru	+	Намюр		
BF	en	+	Burkina Faso		
BF	en	-	Upper Volta		1984-12-31
BF	fr	+	Burkina Faso		
BF	kk	+	Буркина-Фасо		
BF	ru	+	Буркина-Фасо		
BF-01	en	+	Boucle du Mouhoun		
BF-01	fr	+	Boucle du Mouhoun		
BF-01	ru	+	Букле-ду-Мухун		
BF-02	en	+	Cascades		
BF-02	fr	+	Cascades		
BF-02	ru	+	Каскады		
BF-03	en	+	Centre		
BF-03	fr	+	Centre		
BF-03	ru	+	Центральная		
BF-04	en	+	Centre-Est		
BF-04	fr	+	Centre-Est		
BF-05	en	+	Centre-Nord		
BF-05	fr	+	Centre-Nord		
BF-06	en	+	Centre-Ouest		
BF-06	fr	+	Centre-Ouest		
BF-07	en	+	Centre-Sud		
BF-07	fr	+	Centre-Sud		
BF-08	en	+	Est		
BF-08	fr	+	Est		
BF-09	en	+	Hauts-Bassins		
BF-09	fr	+	Hauts-Bassins		
BF-10	en	+	Nord		
BF-10	fr	+	Nord		
BF-11	en	+	Plateau-Central		
BF-11	fr	+	Plateau-Central		
BF-12	en	+	Sahel		
BF-12	fr	+	Sahel		
BF-13	en	+	Sud-Ouest		
BF-13	fr	+	Sud-Ouest		
BF-BAL	en	+	Balé		
BF-BAL	fr	+	Balé		
BF-BAL	ru	+	Бале		
BF-BAM	en	+	Bam		
BF-BAM	fr	+	Bam		
BF-BAM	ru	+	Бам		
BF-BAN	en	+	Banwa		
BF-BAN	fr	+	Banwa		
BF-BAN	ru	+	Банва		
BF-BAZ	en	+	Bazèga		
BF-BAZ	fr	+	Bazèga		
BF-BAZ	ru	+	Базега		
BF-BGR	en	+	Bougouriba		
BF-BGR	fr	+	Bougouriba		
BF-BGR	ru	+	Бугуриба		
BF-BLG	en	+	Boulgou		
BF-BLG	fr	+	Boulgou		
BF-BLG	ru	+	Бульгу		
BF-BLK	en	+	Boulkiemdé		
BF-BLK	fr	+	Boulkiemdé		
BF-BLK	ru	+	Булькиемде		
BF-COM	en	+	Comoé		
BF-COM	fr	+	Comoé		
BF-COM	ru	+	Комоэ		
BF-GAN	en	+	Ganzourgou		
BF-GAN	fr	+	Ganzourgou		
BF-GAN	ru	+	Ганзургу		
BF-GNA	en	+	Gnagna		
BF-GNA	fr	+	Gnagna		
BF-GNA	ru	+	Ньянья		
BF-GOU	en	+	Gourma		
BF-GOU	fr	+	Gourma		
BF-GOU	ru	+	Гурма		
BF-HOU	en	+	Houet		
BF-HOU	fr	+	Houet		
BF-HOU	ru	+	Уэ		
BF-IOB	en	+	Ioba		
BF-IOB	fr	+	Ioba		
BF-IOB	ru	+	Иоба		
BF-KAD	en	+	Kadiogo		
BF-KAD	fr	+	Kadiogo		
BF-KAD	ru	+	Кадиого		
BF-KEN	en	+	Kénédougou		
BF-KEN	fr	+	Kénédougou		
BF-KEN	ru	+	Кенедугу		
BF-KMD	en	+	Komondjari		
BF-KMD	fr	+	Komandjoari		
BF-KMD	ru	+	Комонджари		
BF-KMP	en	+	Kompienga		
BF-KMP	fr	+	Kompienga		
BF-KMP	ru	+	Компьенга		
BF-KOP	en	+	Koulpélogo		
BF-KOP	fr	+	Koulpélogo		
BF-KOP	ru	+	Кульпелого		
BF-KOS	en	+	Kossi		
BF-KOS	fr	+	Kossi		
BF-KOS	ru	+	Коси		
BF-KOT	en	+	Kouritenga		
BF-KOT	fr	+	Kouritenga		
BF-KOT	ru	+	Куритенга		
BF-KOW	en	+	Kourwéogo		
BF-KOW	fr	+	Kourwéogo		
BF-KOW	ru	+	Курвеого		
BF-LER	en	+	Léraba		
BF-LER	fr	+	Léraba		
BF-LER	ru	+	Лераба		
BF-LOR	en	+	Loroum		
BF-LOR	fr	+	Loroum		
BF-LOR	ru	+	Лорум		
BF-MOU	en	+	Mouhoun		
BF-MOU	fr	+	Mouhoun		
BF-MOU	ru	+	Мухун		
BF-NAM	en	+	Namentenga		
BF-NAM	fr	+	Namentenga		
BF-NAM	ru	+	Наментенга		
BF-NAO	en	+	Nahouri		
BF-NAO	ru	+	Нахури		
BF-NAY	en	+	Nayala		
BF-NAY	fr	+	Nayala		
BF-NAY	ru	+	Наяла		
BF-NOU	en	+	Noumbiel		
BF-NOU	fr	+	Noumbiel		
BF-NOU	ru	+	Нумбиель		
BF-OUB	en	+	Oubritenga		
BF-OUB	fr	+	Oubritenga		
BF-OUB	ru	+	Убритенга		
BF-OUD	en	+	Oudalan		
BF-OUD	fr	+	Oudalan		
BF-OUD	ru	+	Удалан		
BF-PAS	en	+	Passoré		
BF-PAS	fr	+	Passoré		
BF-PAS	ru	+	Пасоре		
BF-PON	en	+	Poni		
BF-PON	fr	+	Poni		
BF-PON	ru	+	Пони		
BF-SEN	en	+	Séno		
BF-SEN	fr	+	Séno		
BF-SEN	ru	+	Сено		
BF-SIS	en	+	Sissili		
BF-SIS	fr	+	Sissili		
BF-SIS	ru	+	Сисили		
BF-SMT	en	+	Sanmatenga		
BF-SMT	fr	+	Sanmatenga		
BF-SMT	ru	+	Санматенга		
BF-SNG	en	+	Sanguié		
BF-SNG	fr	+	Sanguié		
BF-SNG	ru	+	Сангие		
BF-SOM	en	+	Soum		
BF-SOM	fr	+	Soum		
BF-SOM	ru	+	Сум		
BF-SOR	en	+	Sourou		
BF-SOR	fr	+	Sourou		
BF-SOR	ru	+	Суру		
BF-TAP	en	+	Tapoa		
BF-TAP	fr	+	Tapoa		
BF-TAP	ru	+	Тапоа		
BF-TUI	en	+	Tuy		
BF-TUI	ru	+	Тюи		
BF-YAG	en	+	Yagha		
BF-YAG	fr	+	Yagha		
BF-YAG	ru	+	Яга		
BF-YAT	en	+	Yatenga		
BF-YAT	fr	+	Yatenga		
BF-YAT	ru	+	Ятенга		
BF-ZIR	en	+	Ziro		
BF-ZIR	fr	+	Ziro		
BF-ZIR	ru	+	Зиро		
BF-ZON	en	+	Zondoma		
BF-ZON	fr	+	Zondoma		
BF-ZON	ru	+	Зондома		
BF-ZOU	en	+	Zoundwéogo		
BF-ZOU	fr	+	Zoundéeogo		
BF-ZOU	ru	+	Зундвеого		
BG	bg	+	България		
BG	en	+	Bulgaria		
BG	en	-	Republic of Bulgaria		
BG	kk	+	Болгария		
BG	ru	+	Болгария		
BG-01	bg	+	Благоевград		
BG-01	en	+	Blagoevgrad		
BG-01	ru	+	Благоевград		
BG-02	bg	+	Бургас		
BG-02	en	+	Burgas		
BG-02	ru	+	Бургас		
BG-03	bg	+	Варна		
BG-03	en	+	Varna		
BG-03	ru	+	Варна		
BG-04	bg	+	Велико Търново		
BG-04	en	+	Veliko Tarnovo		
BG-04	ru	+	Велико-Тырново		
BG-05	bg	+	Видин		
BG-05	en	+	Vidin		
BG-05	ru	+	Видин		
BG-06	bg	+	Враца		
BG-06	en	+	Vratsa		
BG-06	ru	+	Враца		
BG-07	bg	+	Габрово		
BG-07	en	+	Gabrovo		
BG-07	ru	+	Габрово		
BG-08	bg	+	Добрич		
BG-08	en	+	Dobrich		
BG-08	ru	+	Добрич		
BG-09	bg	+	Кърджали		
BG-09	en	+	Kardzhali		
BG-09	ru	+	Кырджали		
BG-10	bg	+	Кюстендил		
BG-10	en	+	Kyustendil		
BG-10	ru	+	Кюстендил		
BG-11	bg	+	Ловеч		
BG-11	en	+	Lovech		
BG-11	ru	+	Ловеч		
BG-12	bg	+	Монтана		
BG-12	en	+	Montana		
BG-12	ru	+	Монтана		
BG-13	bg	+	Пазарджик		
BG-13	en	+	Pazardzhik		
BG-13	ru	+	Пазарджик		
BG-14	bg	+	Перник		
BG-14	en	+	Pernik		
BG-14	ru	+	Перник		
BG-15	bg	+	Плевен		
BG-15	en	+	Pleven		
BG-15	ru	+	Плевен		
BG-16	bg	+	Пловдив		
BG-16	en	+	Plovdiv		
BG-16	ru	+	Пловдив		
BG-17	bg	+	Разград		
BG-17	en	+	Razgrad		
BG-17	ru	+	Разград		
BG-18	bg	+	Русе		
BG-18	en	+	Ruse		
BG-19	bg	+	Силистра		
BG-19	en	+	Silistra		
BG-19	ru	+	Силистра		
BG-20	bg	+	Сливен		
BG-20	en	+	Sliven		
BG-20	ru	+	Сливен		
BG-21	bg	+	Смолян		
BG-21	en	+	Smolyan		
BG-21	ru	+	Смолян		
BG-22	en	+	Sofia		
BG-22	en	-	Sofia (stolitsa)		
BG-23	bg	+	София		
BG-23	en	+	Sofia District		
BG-23	en	-	Sofia		
BG-23	ru	+	София		
BG-24	bg	+	Стара Загора		
BG-24	en	+	Stara Zagora		
BG-24	ru	+	Стара-Загора		
BG-25	bg	+	Търговище		
BG-25	en	+	Targovishte		
BG-25	ru	+	Тырговиште		
BG-26	bg	+	Хасково		
BG-26	en	+	Haskovo		
BG-26	ru	+	Хасково		
BG-27	bg	+	Шумен		
BG-27	en	+	Shumen		
BG-27	ru	+	Шумен		
BG-28	bg	+	Ямбол		
BG-28	en	+	Yambol		
BG-28	ru	+	Ямбол		
BH	ar	+	البحرين		
BH	en	+	Bahrain		
BH	en	-	Kingdom of Bahrain		
BH	kk	+	Бахрейн		
BH	ru	+	Бахрейн		
BH-13	en	+	Capital		
BH-13	en	-	Al ‘Āşimah		
BH-14	en	+	Southern		
BH-14	en	-	Al Janūbīyah		
BH-15	en	+	Muharraq		
BH-15	en	-	Al Muḩarraq		
BH-17	en	+	Northern		
BH-17	en	-	Ash Shamālīyah		
BI	en	+	Burundi		
BI	en	-	Republic of Burundi		
BI	fr	+	Burundi		
BI	kk	+	Бурунди		
BI	rn	+	Uburundi		
BI	ru	+	Бурунди		
BI-BB	en	+	Bubanza		
BI-BB	fr	+	Bubanza		
BI-BL	en	+	Bujumbura Rural		
BI-BL	fr	+	Bujumbura Rural		
BI-BL	ru	+	Бужумбура-Рураль		
BI-BM	en	+	Bujumbura		
BI-BM	en	-	Bujumbura Mairie		
BI-BM	fr	+	Bujumbura Mairie		
BI-BM	ru	+	Бужумбура-Мери		
BI-BR	en	+	Bururi		
BI-BR	fr	+	Bururi		
BI-BR	ru	+	Бурури		
BI-CA	en	+	Cankuzo		
BI-CA	fr	+	Cankuzo		
BI-CA	ru	+	Чанкузо		
BI-CI	en	+	Cibitoke		
BI-CI	fr	+	Cibitoke		
BI-CI	ru	+	Чибитоке		
BI-GI	en	+	Gitega		
BI-GI	fr	+	Gitega		
BI-GI	ru	+	Гитега		
BI-KI	en	+	Kirundo		
BI-KI	fr	+	Kirundo		
BI-KI	ru	+	Кирундо		
BI-KR	en	+	Karuzi		
BI-KR	fr	+	Karuzi		
BI-KR	ru	+	Карузи		
BI-KY	en	+	Kayanza		
BI-KY	fr	+	Kayanza		
BI-KY	ru	+	Каянза		
BI-MA	en	+	Makamba		
BI-MA	fr	+	Makamba		
BI-MU	en	+	Muramvya		
BI-MU	fr	+	Muramvya		
BI-MU	ru	+	Мурамвья		
BI-MW	en	+	Mwaro		
BI-MW	fr	+	Mwaro		
BI-MW	ru	+	Мваро		
BI-MY	en	+	Muyinga		
BI-MY	ru	+	Муйинга		
BI-NG	en	+	Ngozi		
BI-NG	fr	+	Ngozi		
BI-RM	en	+	Rumonge		
BI-RM	ru	+	Румонге		
BI-RT	en	+	Rutana		
BI-RT	fr	+	Rutana		
BI-RT	ru	+	Рутана		
BI-RY	en	+	Ruyigi		
BI-RY	fr	+	Ruyigi		
BI-RY	ru	+	Руйиги		
BJ	en	+	Benin		
BJ	en	-	Dahomey		1977-12-31
BJ	en	-	Republic of Benin		
BJ	fr	+	Bénin		
BJ	kk	+	Бенин		
BJ	ru	+	Бенин		
BJ-AK	en	+	Atakora		
BJ-AK	en	-	Atacora		
BJ-AL	en	+	Alibori		
BJ-AL	fr	+	Alibori		
BJ-AQ	en	+	Atlantique		
BJ-AQ	fr	+	Atlantique		
BJ-BO	en	+	Borgou		
BJ-BO	fr	+	Borgou		
BJ-CO	en	+	Collines		
BJ-CO	fr	+	Collines		
BJ-DO	en	+	Donga		
BJ-DO	fr	+	Donga		
BJ-KO	en	+	Kouffo		
BJ-KO	en	-	Couffo		
BJ-LI	en	+	Littoral		
BJ-LI	fr	+	Litoral		
BJ-LI	ru	+	Литораль		
BJ-MO	en	+	Mono		
BJ-MO	fr	+	Mono		
BJ-MO	ru	+	Моно		
BJ-OU	en	+	Ouémé		
BJ-OU	fr	+	Ouémé		
BJ-PL	en	+	Plateau		
BJ-PL	fr	+	Plateau		
BJ-PL	ru	+	Плато		
BJ-ZO	en	+	Zou		
BJ-ZO	fr	+	Zou		
BL	en	+	St. Barthélemy		
BL	en	-	Saint Barthélemy		
BL	fr	+	Saint-Barthélemy		
BL	kk	+	Сен-Бартелеми		
BL	kk	-	Сен-Бартельми		
BL	ru	+	Сен-Бартелеми		
BL	ru	-	Сен-Бартельми		
BM	en	+	Bermuda		
BM	kk	+	Бермуд аралдары		
BM	ru	+	Бермудские о-ва		
BM	ru	-	Бермуды		
BN	en	+	Brunei		
BN	en	-	Brunei Darussalam		
BN	kk	+	Бруней		
BN	ms	+	Brunei		
BN	ms	-	Brunei Darussalam		
BN	ru	+	Бруней		
BN	ru	-	Бруней Даруссалам		
BN-BE	en	+	Belait		
BN-BM	en	+	Brunei-Muara		
BN-BM	ru	+	Бруней-Муара		
BN-TE	en	+	Temburong		
BN-TE	ru	+	Тембуронг		
BN-TU	en	+	Tutong		
BO	en	+	Bolivia		
BO	en	-	Bolivia, Plurinational State of		
BO	en	-	Plurinational State of Bolivia		
BO	es	+	Bolivia		
BO	es	-	Bolivia, Estado plurinacional de		
BO	kk	+	Боливия		
BO	kk	-	Боливия, көпұлттық мемлекеті		
BO	qu	+	Bolivia		
BO	ru	+	Боливия		
BO-B	en	+	Beni		
BO-B	en	-	El Beni		
BO-B	es	+	El Beni		
BO-C	en	+	Cochabamba		
BO-C	es	+	Cochabamba		
BO-C	ru	+	Кочабамба		
BO-H	en	+	Chuquisaca		
BO-H	es	+	Chuquisaca		
BO-H	ru	+	Чукисака		
BO-L	en	+	La Paz		
BO-L	es	+	La Paz		
BO-L	ru	+	Ла-Пас		
BO-N	en	+	Pando		
BO-N	es	+	Pando		
BO-N	ru	+	Пандо		
BO-O	en	+	Oruro		
BO-O	es	+	Oruro		
BO-P	en	+	Potosí		
BO-P	es	+	Potosí		
BO-P	ru	+	Потоси		
BO-S	en	+	Santa Cruz		
BO-S	ru	+	Санта-Крус		
BO-T	en	+	Tarija		
BO-T	ru	+	Тариха		
BQ	en	+	Caribbean Netherlands		
BQ	en	-	Bonaire, Sint Eustatius and Saba		
BQ	kk	+	Бонэйр, Синт-Эстатиус және Саба		
BQ	kk	-	Бонайре, Синт-Эстатиус және Саба		
BQ	nl	+	Caribisch Nederland		
BQ	nl	-	Bonaire, Sint Eustatius en Saba		
BQ	ru	+	Бонэйр, Синт-Эстатиус и Саба		
BQ	ru	-	Бонайре, Синт-Эстатиус и Саба		
BQ-BO	en	+	Bonaire		
BQ-BO	nl	+	Bonaire		
BQ-BO	ru	+	Бонайре		
BQ-SA	en	+	Saba		
BQ-SA	nl	+	Saba		
BQ-SA	ru	+	Саба		
BQ-SE	en	+	Sint Eustatius		
BQ-SE	nl	+	Sint Eustatius		
BQ-SE	ru	+	Синт-Эстатиус		
BQAQ	en	+	British Antarctic Territory		
BQAQ	kk	+	Ұлыбританияның Антарктида Аймағы		
BQAQ	ru	+	Британская Антарктическая Территория		
BR	en	+	Brazil		
BR	en	-	Federative Republic of Brazil		
BR	kk	+	Бразилия		
BR	pt	+	Brasil		
BR	ru	+	Бразилия		
BR-AC	en	+	Acre		
BR-AC	ru	+	Акр		
BR-AL	en	+	Alagoas		
BR-AL	ru	+	Алагоас		
BR-AM	en	+	Amazonas		
BR-AP	en	+	Amapá		
BR-AP	ru	+	Амапа		
BR-BA	en	+	Bahia		
BR-BA	ru	+	Баия		
BR-CE	en	+	Ceará		
BR-CE	ru	+	Сеара		
BR-DF	en	+	Federal District		
BR-DF	en	-	Distrito Federal		
BR-ES	en	+	Espírito Santo		
BR-ES	ru	+	Эспириту-Санту		
BR-GO	en	+	Goiás		
BR-GO	ru	+	Гояс		
BR-MA	en	+	Maranhão		
BR-MA	ru	+	Мараньян		
BR-MG	en	+	Minas Gerais		
BR-MG	ru	+	Минас-Жерайс		
BR-MS	en	+	Mato Grosso do Sul		
BR-MS	ru	+	Мату-Гросу-ду-Сул		
BR-MT	en	+	Mato Grosso		
BR-MT	ru	+	Мату-Гросу		
BR-PA	en	+	Pará		
BR-PA	ru	+	Пара		
BR-PB	en	+	Paraíba		
BR-PB	ru	+	Параиба		
BR-PE	en	+	Pernambuco		
BR-PE	ru	+	Пернамбуку		
BR-PI	en	+	Piauí		
BR-PI	ru	+	Пиауи		
BR-PR	en	+	Paraná		
BR-PR	ru	+	Парана		
BR-RJ	en	+	Rio de Janeiro		
BR-RJ	ru	+	Рио-де-Жанейро		
BR-RN	en	+	Rio Grande do Norte		
BR-RN	ru	+	Риу-Гранди-ду-Норти		
BR-RO	en	+	Rondônia		
BR-RO	ru	+	Рондония		
BR-RR	en	+	Roraima		
BR-RR	ru	+	Рорайма		
BR-RS	en	+	Rio Grande do Sul		
BR-RS	ru	+	Риу-Гранди-ду-Сул		
BR-SC	en	+	Santa Catarina		
BR-SC	ru	+	Санта Катарина		
BR-SE	en	+	Sergipe		
BR-SE	ru	+	Сержипи		
BR-SP	en	+	São Paulo		
BR-SP	ru	+	Сан-Паулу		
BR-TO	en	+	Tocantins		
BR-TO	ru	+	Токантинс		
BS	en	+	Bahamas		
BS	en	-	Commonwealth of the Bahamas		
BS	kk	+	Багам аралдары		
BS	ru	+	Багамы		
BS-AK	en	+	Acklins		
BS-AK	ru	+	Аклинс		
BS-BI	en	+	Bimini		
BS-BI	ru	+	Бимини		
BS-BP	en	+	Black Point		
BS-BY	en	+	Berry Islands		
BS-CE	en	+	Central Eleuthera		
BS-CI	en	+	Cat Island		
BS-CK	en	+	Crooked Island		
BS-CK	en	-	Crooked Island and Long Cay		
BS-CO	en	+	Central Abaco		
BS-CS	en	+	Central Andros		
BS-EG	en	+	East Grand Bahama		
BS-EX	en	+	Exuma		
BS-FP	en	+	Freeport		
BS-FP	en	-	City of Freeport		
BS-GC	en	+	Grand Cay		
BS-HI	en	+	Harbour Island		
BS-HT	en	+	Hope Town		
BS-IN	en	+	Inagua		
BS-IN	ru	+	Инагуа		
BS-LI	en	+	Long Island		
BS-LI	ru	+	Лонг-Айленд		
BS-MC	en	+	Mangrove Cay		
BS-MC	ru	+	Мангров-Ки		
BS-MG	en	+	Mayaguana		
BS-MG	ru	+	Маягуана		
BS-MI	en	+	Moore’s Island		
BS-MI	en	-	Moore's Island		
BS-NE	en	+	North Eleuthera		
BS-NO	en	+	North Abaco		
BS-NP	en	+	New Providence		
BS-NP	ru	+	Нью-Провиденс		
BS-NS	en	+	North Andros		
BS-RC	en	+	Rum Cay		
BS-RC	ru	+	Рам-Ки		
BS-RI	en	+	Ragged Island		
BS-SA	en	+	South Andros		
BS-SE	en	+	South Eleuthera		
BS-SO	en	+	South Abaco		
BS-SO	ru	+	Южный Абако		
BS-SS	en	+	San Salvador		
BS-SS	ru	+	Сан-Сальвадор		
BS-SW	en	+	Spanish Wells		
BS-SW	ru	+	Спэниш-Уэллс		
BS-WG	en	+	West Grand Bahama		
BT	dz	+	འབྲུག		
BT	dz	-	འབྲུག།		
BT	en	+	Bhutan		
BT	en	-	Kingdom of Bhutan		
BT	kk	+	Бутан		
BT	ru	+	Бутан		
BT-11	en	+	Paro		
BT-11	ru	+	Паро		
BT-12	en	+	Chukha		
BT-12	en	-	Chhukha		
BT-12	ru	+	Мебиса		
BT-13	en	+	Haa		
BT-13	ru	+	Хас		
BT-14	en	+	Samtse		
BT-14	ru	+	Самце		
BT-15	en	+	Thimphu		
BT-15	ru	+	Тхимпху		
BT-21	en	+	Tsirang		
BT-22	en	+	Dagana		
BT-23	en	+	Punakha		
BT-23	ru	+	Пунакха		
BT-24	en	+	Wangdue Phodrang		
BT-24	ru	+	Вангди-Пходранг		
BT-31	en	+	Sarpang		
BT-31	ru	+	Сарпанг		
BT-32	en	+	Trongsa		
BT-32	ru	+	Тронгса		
BT-33	en	+	Bumthang		
BT-34	en	+	Zhemgang		
BT-34	ru	+	Жемганг		
BT-41	en	+	Trashigang		
BT-41	ru	+	Трашиганг		
BT-42	en	+	Mongar		
BT-42	en	-	Monggar		
BT-42	ru	+	Монгар		
BT-43	en	+	Pemagatshel		
BT-43	en	-	Pema Gatshel		
BT-44	en	+	Lhuntse		
BT-44	en	-	Lhuentse		
BT-44	ru	+	Лхунце		
BT-45	en	+	Samdrup Jongkhar		
BT-45	ru	+	Самдруп-Джонгхар		
BT-GA	en	+	Gasa		
BT-TY	en	+	Trashiyangtse		
BT-TY	en	-	Trashi Yangtse		
BT-TY	ru	+	Трашиянгце		
BV	en	+	Bouvet Island		
BV	kk	+	Буве аралы		
BV	kk	-	Буве аралдары		
BV	ru	+	о-в Буве		
BV	ru	-	Остров Буве		
BW	en	+	Botswana		
BW	en	-	Republic of Botswana		
BW	kk	+	Ботсвана		
BW	ru	+	Ботсвана		
BW	tn	+	Botswana		
BW-CE	en	+	Central		
BW-CH	en	+	Chobe		
BW-CH	ru	+	Чобе		
BW-FR	en	+	Francistown		
BW-FR	ru	+	Франсистаун		
BW-GA	en	+	Gaborone		
BW-GA	ru	+	Габороне		
BW-GH	en	+	Ghanzi		
BW-JW	en	+	Jwaneng		
BW-JW	ru	+	Джваненг		
BW-KG	en	+	Kgalagadi		
BW-KL	en	+	Kgatleng		
BW-KL	ru	+	Кгатленг		
BW-KW	en	+	Kweneng		
BW-LO	en	+	Lobatse		
BW-LO	ru	+	Лобаце		
BW-NE	en	+	North East		
BW-NW	en	+	North West		
BW-SE	en	+	South East		
BW-SO	en	+	Southern		
BW-SP	en	+	Selibe Phikwe		
BW-ST	en	+	Sowa Town		
BY	be	+	Беларусь		
BY	en	+	Belarus		
BY	en	-	Byelorussian SSR		1992-06-15
BY	en	-	Republic of Belarus		
BY	kk	+	Беларусь		
BY	ru	+	Беларусь		
BY-BR	be	+	Брэсцкая вобласць		
BY-BR	en	+	Brest		
BY-BR	en	-	Bresckaja voblasć		
BY-HM	be	+	Горад Мінск		
BY-HM	en	+	Minsk		
BY-HM	en	-	Gorod Minsk		
BY-HM	ru	+	Минск		
BY-HO	be	+	Гомельская вобласць		
BY-HO	en	+	Homel		
BY-HO	en	-	Gomel'skaja oblast'		
BY-HO	ru	+	Гомельская область		
BY-HR	be	+	Гродзенская вобласць		
BY-HR	en	+	Hrodna		
BY-HR	en	-	Grodnenskaja oblast'		
BY-HR	ru	+	Гродненская область		
BY-MA	be	+	Магілёўская вобласць		
BY-MA	en	+	Magileu		
BY-MA	en	-	Mahilioŭskaja voblasć		
BY-MI	be	+	Мінская вобласць		
BY-MI	en	+	Minsk Region		
BY-MI	en	-	Minskaja oblast'		
BY-MI	ru	+	Минская область		
BY-VI	be	+	Віцебская вобласць		
BY-VI	en	+	Vitebsk		
BY-VI	en	-	Viciebskaja voblasć		
BZ	en	+	Belize		
BZ	kk	+	Белиз		
BZ	ru	+	Белиз		
BZ-BZ	en	+	Belize		
BZ-BZ	ru	+	Белиз		
BZ-CY	en	+	Cayo		
BZ-CZL	en	+	Corozal		
BZ-OW	en	+	Orange Walk		
BZ-SC	en	+	Stann Creek		
BZ-TOL	en	+	Toledo		
BZ-TOL	ru	+	Толедо		
CA	en	+	Canada		
CA	fr	+	Canada		
CA	kk	+	Канада		
CA	ru	+	Канада		
CA-AB	en	+	Alberta		
CA-AB	fr	+	Alberta		
CA-AB	ru	+	Альберта		
CA-BC	en	+	British Columbia		
CA-BC	fr	+	Colombie-Britannique		
CA-BC	ru	+	Британская Колумбия		
CA-MB	en	+	Manitoba		
CA-MB	fr	+	Manitoba		
CA-MB	ru	+	Манитоба		
CA-NB	en	+	New Brunswick		
CA-NB	fr	+	Nouveau Brunswick		
CA-NB	ru	+	Нью-Брансуик		
CA-NL	en	+	Newfoundland and Labrador		
CA-NL	fr	+	Terre-Neuve-et-Labrador		
CA-NL	ru	+	Ньюфаундленд и Лабрадор		
CA-NS	en	+	Nova Scotia		
CA-NS	fr	+	Nouvelle-Écosse		
CA-NS	ru	+	Новая Шотландия		
CA-NT	en	+	Northwest Territories		
CA-NT	fr	+	Territoires-du-Nord-Ouest		
CA-NT	ru	+	Северо-Западные территории		
CA-NU	en	+	Nunavut		
CA-NU	fr	+	Nunavut		
CA-NU	ru	+	Нунавут		
CA-ON	en	+	Ontario		
CA-ON	fr	+	Ontario		
CA-ON	ru	+	Онтарио		
CA-PE	en	+	Prince Edward Island		
CA-PE	fr	+	Île-du-Prince Édouard		
CA-PE	ru	+	Остров Принца Эдуарда		
CA-QC	en	+	Quebec		
CA-QC	fr	+	Québec		
CA-QC	ru	+	Квебек		
CA-SK	en	+	Saskatchewan		
CA-SK	fr	+	Saskatchewan		
CA-SK	ru	+	Саскачеван		
CA-YT	en	+	Yukon		
CA-YT	ru	+	Юкон		
CC	en	+	Cocos (Keeling) Islands		
CC	en	-	Cocos Islands		
CC	kk	+	Кокос (Килинг) аралдары		
CC	kk	-	Кокос аралдары		
CC	ru	+	Кокосовые о-ва		
CC	ru	-	Кокосовые острова		
CD	en	+	Congo - Kinshasa		
CD	en	-	Congo (DRC)		
CD	en	-	Congo, The Democratic Republic of the		
CD	en	-	Zaire		1997-07-14
CD	fr	+	Congo-Kinshasa		
CD	fr	-	Congo (RDC)		
CD	fr	-	République démocratique du Congo		
CD	kk	+	Конго		
CD	kk	-	Конго Демократиялық Республикасы		
CD	ru	+	Конго - Киншаса		
CD	ru	-	Демократическая Республика Конго		
CD	ru	-	Конго (ДРК)		
CD-BC	en	+	Bas-Congo		
CD-BC	en	-	Kongo Central		
CD-BC	ru	+	Центральное Конго		
CD-BU	en	+	Bas-Uélé		
CD-BU	ru	+	Нижнее Уэле		
CD-EQ	en	+	Équateur		
CD-EQ	fr	+	Équateur		
CD-EQ	ru	+	Эквадор		
CD-HK	en	+	Haut-Katanga		
CD-HL	en	+	Haut-Lomami		
CD-HU	en	+	Haut-Uélé		
CD-IT	en	+	Ituri		
CD-KC	en	+	Kasaï Central		
CD-KE	en	+	Kasaï-Oriental		
CD-KE	en	-	Kasaï Oriental		
CD-KG	en	+	Kwango		
CD-KL	en	+	Kwilu		
CD-KN	en	+	Kinshasa		
CD-KN	fr	+	Kinshasa		
CD-KS	en	+	Kasaï		
CD-LO	en	+	Lomami		
CD-LU	en	+	Lualaba		
CD-MA	en	+	Maniema		
CD-MA	fr	+	Maniema		
CD-MN	en	+	Mai-Ndombe		
CD-MO	en	+	Mongala		
CD-NK	en	+	North Kivu		
CD-NK	en	-	Nord-Kivu		
CD-NK	fr	+	Nord-Kivu		
CD-NK	ru	+	Северное Киву		
CD-NU	en	+	Nord-Ubangi		
CD-NU	ru	+	Северное Убанги		
CD-SA	en	+	Sankuru		
CD-SK	en	+	South Kivu		
CD-SK	en	-	Sud-Kivu		
CD-SK	fr	+	Sud-Kivu		
CD-SK	ru	+	Южное Киву		
CD-SU	en	+	Sud-Ubangi		
CD-SU	ru	+	Южное Убанги		
CD-TA	en	+	Tanganyika		
CD-TA	ru	+	Тангайл		
CD-TO	en	+	Tshopo		
CD-TO	ru	+	Чопо		
CD-TU	en	+	Tshuapa		
CD-TU	ru	+	Чуапа		
CF	en	+	Central African Republic		
CF	fr	+	République centrafricaine		
CF	kk	+	Орталық Африка Республикасы		
CF	ru	+	Центрально-Африканская Республика		
CF	sg	+	Ködörösêse tî Bêafrîka		
CF-AC	en	+	Ouham		
CF-AC	fr	+	Ouham		
CF-AC	ru	+	Уам		
CF-BB	en	+	Bamingui-Bangoran		
CF-BB	fr	+	Bamingui-Bangoran		
CF-BB	ru	+	Баминги-Бангоран		
CF-BGF	en	+	Bangui		
CF-BGF	fr	+	Bangui		
CF-BGF	ru	+	Банги		
CF-BK	en	+	Basse-Kotto		
CF-BK	fr	+	Basse-Kotto		
CF-BK	ru	+	Нижнее Котто		
CF-HK	en	+	Haute-Kotto		
CF-HK	fr	+	Haute-Kotto		
CF-HK	ru	+	Верхнее Котто		
CF-HM	en	+	Haut-Mbomou		
CF-HM	fr	+	Haut-Mbomou		
CF-HM	ru	+	Верхнее Мбому		
CF-HS	en	+	Mambéré-Kadéï		
CF-HS	en	-	Haute-Sangha / Mambéré-Kadéï		
CF-HS	fr	+	Haute-Sangha / Mambéré-Kadéï		
CF-KB	en	+	Nana-Grébizi		
CF-KB	en	-	Gribingui		
CF-KB	fr	+	Gribingui		
CF-KB	ru	+	Нана-Гребизи		
CF-KG	en	+	Kémo		
CF-KG	en	-	Kemö-Gïrïbïngï		
CF-KG	ru	+	Кемо		
CF-LB	en	+	Lobaye		
CF-LB	fr	+	Lobaye		
CF-LB	ru	+	Лобае		
CF-MB	en	+	Mbomou		
CF-MB	fr	+	Mbomou		
CF-MP	en	+	Ombella-M’Poko		
CF-MP	en	-	Ombella-Mpoko		
CF-MP	ru	+	Омбелла-Мпоко		
CF-NM	en	+	Nana-Mambéré		
CF-NM	fr	+	Nana-Mambéré		
CF-NM	ru	+	Нана-Мамбере		
CF-OP	en	+	Ouham-Pendé		
CF-OP	fr	+	Ouham-Pendé		
CF-OP	ru	+	Уам-Пенде		
CF-SE	en	+	Sangha-Mbaéré		
CF-SE	en	-	Sangha		
CF-SE	fr	+	Sangha		
CF-SE	ru	+	Сангха		
CF-UK	en	+	Ouaka		
CF-UK	fr	+	Ouaka		
CF-VK	en	+	Vakaga		
CF-VK	fr	+	Vakaga		
CF-VK	ru	+	Вакага		
CG	en	+	Congo - Brazzaville		
CG	en	-	Congo		
CG	en	-	Congo (Republic)		
CG	en	-	Republic of the Congo		
CG	fr	+	Congo-Brazzaville		
CG	fr	-	République du Congo		
CG	kk	+	Конго-Браззавиль Республикасы		
CG	kk	-	Конго		
CG	kk	-	Конго Республикасы		
CG	ru	+	Конго - Браззавиль		
CG	ru	-	Конго		
CG	ru	-	Республика Конго		
CG-11	en	+	Bouenza		
CG-11	fr	+	Bouenza		
CG-11	ru	+	Буэнза		
CG-12	en	+	Pool		
CG-12	fr	+	Pool		
CG-13	en	+	Sangha		
CG-13	fr	+	Sangha		
CG-13	ru	+	Сангха		
CG-14	en	+	Plateaux		
CG-14	fr	+	Plateaux		
CG-15	en	+	Cuvette-Ouest		
CG-15	fr	+	Cuvette-Ouest		
CG-16	en	+	Pointe-Noire		
CG-2	en	+	Lékoumou		
CG-2	fr	+	Lékoumou		
CG-2	ru	+	Лекуму		
CG-5	en	+	Kouilou		
CG-5	fr	+	Kouilou		
CG-7	en	+	Likouala		
CG-7	fr	+	Likouala		
CG-8	en	+	Cuvette		
CG-8	fr	+	Cuvette		
CG-9	en	+	Niari		
CG-9	fr	+	Niari		
CG-BZV	en	+	Brazzaville		
CG-BZV	fr	+	Brazzaville		
CG-BZV	ru	+	Браззавиль		
CH	de	+	Schweiz		
CH	en	+	Switzerland		
CH	en	-	Swiss Confederation		
CH	fr	+	Suisse		
CH	gsw	+	Schwiiz		
CH	it	+	Svizzera		
CH	kk	+	Швейцария		
CH	ru	+	Швейцария		
CH-AG	de	+	Aargau		
CH-AG	en	+	Aargau		
CH-AG	fr	+	Argovie		
CH-AG	it	+	Argovia		
CH-AG	ru	+	Аргау		
CH-AI	de	+	Appenzell Innerrhoden		
CH-AI	en	+	Appenzell Innerrhoden		
CH-AI	fr	+	Appenzell Rhodes-Intérieures		
CH-AI	it	+	Appenzello Interno		
CH-AI	ru	+	Аппенцелль-Иннерроден		
CH-AR	de	+	Appenzell Ausserrhoden		
CH-AR	en	+	Appenzell Ausserrhoden		
CH-AR	fr	+	Appenzell Rhodes-Extérieures		
CH-AR	it	+	Appenzello Esterno		
CH-AR	ru	+	Аппенцелль-Аусерроден		
CH-BE	de	+	Bern		
CH-BE	en	+	Bern		
CH-BE	fr	+	Berne		
CH-BE	it	+	Berna		
CH-BE	ru	+	Берн		
CH-BL	de	+	Basel-Landschaft		
CH-BL	en	+	Basel-Landschaft		
CH-BL	fr	+	Bâle-Campagne		
CH-BL	it	+	Basilea Campagna		
CH-BL	ru	+	Базель-Ланд		
CH-BS	de	+	Basel-Stadt		
CH-BS	en	+	Basel-Stadt		
CH-BS	fr	+	Bâle-Ville		
CH-BS	it	+	Basilea Città		
CH-BS	ru	+	Базель-Штадт		
CH-FR	de	+	Freiburg		
CH-FR	en	+	Fribourg		
CH-FR	en	-	Freiburg		
CH-FR	ru	+	Лимбург		
CH-GE	de	+	Genf		
CH-GE	en	+	Geneva		
CH-GE	en	-	Genève		
CH-GE	fr	+	Genève		
CH-GE	it	+	Ginevra		
CH-GE	ru	+	Женева		
CH-GL	de	+	Glarus		
CH-GL	en	+	Glarus		
CH-GL	fr	+	Glaris		
CH-GL	it	+	Glarona		
CH-GL	ru	+	Гларус		
CH-GR	de	+	Graubünden		
CH-GR	en	+	Graubünden		
CH-GR	fr	+	Grisons		
CH-GR	it	+	Grigioni		
CH-GR	ru	+	Граубюнден		
CH-JU	de	+	Jura		
CH-JU	en	+	Jura		
CH-JU	fr	+	Jura		
CH-JU	it	+	Giura		
CH-JU	ru	+	Юра		
CH-LU	de	+	Luzern		
CH-LU	en	+	Lucerne		
CH-LU	en	-	Luzern		
CH-LU	fr	+	Lucerne		
CH-LU	it	+	Lucerna		
CH-LU	ru	+	Люцерн		
CH-NE	de	+	Neuenburg		
CH-NE	en	+	Neuchâtel		
CH-NE	fr	+	Neuchâtel		
CH-NE	it	+	Neuchâtel		
CH-NE	ru	+	Невшатель		
CH-NW	de	+	Nidwalden		
CH-NW	en	+	Nidwalden		
CH-NW	fr	+	Nidwald		
CH-NW	it	+	Nidvaldo		
CH-NW	ru	+	Нидвальден		
CH-OW	de	+	Obwalden		
CH-OW	en	+	Obwalden		
CH-OW	fr	+	Obwald		
CH-OW	it	+	Obvaldo		
CH-OW	ru	+	Обвальден		
CH-SG	de	+	Sankt Gallen		
CH-SG	en	+	St. Gallen		
CH-SG	en	-	Sankt Gallen		
CH-SG	fr	+	Saint-Gall		
CH-SG	it	+	San Gallo		
CH-SH	de	+	Schaffhausen		
CH-SH	en	+	Schaffhausen		
CH-SH	fr	+	Schaffhouse		
CH-SH	it	+	Sciaffusa		
CH-SH	ru	+	Шаффхаузен		
CH-SO	de	+	Solothurn		
CH-SO	en	+	Solothurn		
CH-SO	fr	+	Soleure		
CH-SO	it	+	Soletta		
CH-SO	ru	+	Золотурн		
CH-SZ	de	+	Schwyz		
CH-SZ	en	+	Schwyz		
CH-SZ	fr	+	Schwytz		
CH-SZ	it	+	Svitto		
CH-TG	de	+	Thurgau		
CH-TG	en	+	Thurgau		
CH-TG	fr	+	Thurgovie		
CH-TG	it	+	Turgovia		
CH-TG	ru	+	Тургау		
CH-TI	de	+	Tessin		
CH-TI	en	+	Ticino		
CH-TI	fr	+	Tessin		
CH-TI	it	+	Ticino		
CH-TI	ru	+	Тичино		
CH-UR	de	+	Uri		
CH-UR	en	+	Uri		
CH-UR	fr	+	Uri		
CH-UR	it	+	Uri		
CH-VD	de	+	Waadt		
CH-VD	en	+	Vaud		
CH-VD	fr	+	Vaud		
CH-VD	it	+	Vaud		
CH-VS	de	+	Wallis		
CH-VS	en	+	Valais		
CH-VS	fr	+	Valais		
CH-VS	it	+	Vallese		
CH-ZG	de	+	Zug		
CH-ZG	en	+	Zug		
CH-ZG	fr	+	Zoug		
CH-ZG	it	+	Zugo		
CH-ZG	ru	+	Цуг		
CH-ZH	de	+	Zürich		
CH-ZH	en	+	Zürich		
CH-ZH	fr	+	Zurich		
CH-ZH	it	+	Zurigo		
CH-ZH	ru	+	Цюрих		
CI	en	+	Côte d’Ivoire		
CI	en	-	Côte d'Ivoire		
CI	en	-	Ivory Coast		
CI	en	-	Republic of Côte d'Ivoire		
CI	fr	+	Côte d’Ivoire		
CI	fr	-	Côte d'Ivoire		
CI	fr	-	République de Côte d’Ivoire		
CI	kk	+	Кот-д’Ивуар		
CI	kk	-	Кот д'Ивуар		
CI	ru	+	Кот-д’Ивуар		
CI	ru	-	Кот-д'Ивуар		
CI-AB	en	+	Abidjan		
CI-AB	fr	+	Abidjan		
CI-AB	ru	+	Абиджан		
CI-BS	en	+	Bas-Sassandra²		
CI-BS	en	-	Bas-Sassandra		
CI-BS	ru	+	Ла-Массана		
CI-CM	en	+	Comoé		
CI-CM	fr	+	Comoé		
CI-CM	ru	+	Комоэ		
CI-DN	en	+	Denguélé²		
CI-DN	en	-	Denguélé		
CI-GD	en	+	Gôh-Djiboua		
CI-LC	en	+	Lacs²		
CI-LC	en	-	Lacs		
CI-LG	en	+	Lagunes²		
CI-LG	en	-	Lagunes		
CI-MG	en	+	Montagnes		
CI-SM	en	+	Sassandra-Marahoué		
CI-SV	en	+	Savanes		
CI-VB	en	+	Vallée du Bandama²		
CI-VB	en	-	Vallée du Bandama		
CI-WR	en	+	Woroba		
CI-YM	en	+	Yamoussoukro		
CI-ZZ	en	+	Zanzan²		
CI-ZZ	en	-	Zanzan		
CK	en	+	Cook Islands		
CK	kk	+	Кук аралдары		
CK	ru	+	о-ва Кука		
CK	ru	-	Острова Кука		
CL	en	+	Chile		
CL	en	-	Republic of Chile		
CL	es	+	Chile		
CL	kk	+	Чили		
CL	ru	+	Чили		
CL-AI	en	+	Aysén		
CL-AI	en	-	Aisén del General Carlos Ibañez del Campo		
CL-AI	ru	+	Айсен-дель-Хенераль-Карлос-Ибаньес-дель-Кампо		
CL-AN	en	+	Antofagasta		
CL-AN	ru	+	Антофагаста		
CL-AP	en	+	Arica y Parinacota		
CL-AP	ru	+	Арика-и-Паринакота		
CL-AR	en	+	Araucanía		
CL-AR	en	-	La Araucanía		
CL-AR	ru	+	Арауко		
CL-AT	en	+	Atacama		
CL-AT	ru	+	Атакама		
CL-BI	en	+	Bío Bío		
CL-BI	en	-	Biobío		
CL-BI	ru	+	Био-Био		
CL-CO	en	+	Coquimbo		
CL-CO	ru	+	Кокимбо		
CL-LI	en	+	Libertador General Bernardo O’Higgins		
CL-LI	en	-	Libertador General Bernardo O'Higgins		
CL-LI	ru	+	Либертадор-Хенераль-Бернардо-О’Хиггинс		
CL-LL	en	+	Los Lagos		
CL-LL	ru	+	Лос-Лагос		
CL-LR	en	+	Los Ríos		
CL-MA	en	+	Magallanes Region		
CL-MA	en	-	Magallanes		
CL-MA	ru	+	Магальянес		
CL-ML	en	+	Maule		
CL-ML	ru	+	Мауле		
CL-NB	en	+	Ñuble		
CL-RM	en	+	Santiago Metropolitan		
CL-RM	en	-	Región Metropolitana de Santiago		
CL-TA	en	+	Tarapacá		
CL-VS	en	+	Valparaíso		
CM	en	+	Cameroon		
CM	en	-	Republic of Cameroon		
CM	fr	+	Cameroun		
CM	kk	+	Камерун		
CM	ru	+	Камерун		
CM-AD	en	+	Adamawa		
CM-AD	en	-	Adamaoua		
CM-AD	fr	+	Adamaoua		
CM-CE	en	+	Centre		
CM-CE	fr	+	Centre		
CM-CE	ru	+	Центральная		
CM-EN	en	+	Far North		
CM-EN	fr	+	Extrême-Nord		
CM-ES	en	+	East		
CM-ES	fr	+	Est		
CM-LT	en	+	Littoral		
CM-LT	fr	+	Litoral		
CM-LT	ru	+	Литораль		
CM-NO	en	+	North		
CM-NO	fr	+	Nord		
CM-NW	en	+	Northwest		
CM-NW	en	-	North-West		
CM-NW	fr	+	Nord-Ouest		
CM-OU	en	+	West		
CM-OU	fr	+	Ouest		
CM-SU	en	+	South		
CM-SU	fr	+	Sud		
CM-SW	en	+	Southwest		
CM-SW	en	-	South-West		
CM-SW	fr	+	Sud-Ouest		
CN	en	+	China		
CN	en	-	People's Republic of China		
CN	kk	+	Қытай		
CN	ru	+	Китай		
CN	zh	+	中国		
CN-AH	en	+	Anhui		
CN-AH	en	-	Anhui Sheng		
CN-AH	zh	+	安徽省		
CN-BJ	en	+	Beijing		
CN-BJ	en	-	Beijing Shi		
CN-BJ	ru	+	Пекин		
CN-BJ	zh	+	北京市		
CN-CQ	en	+	Chongqing		
CN-CQ	en	-	Chongqing Shi		
CN-CQ	ru	+	Чунцин		
CN-CQ	zh	+	重庆市		
CN-FJ	en	+	Fujian		
CN-FJ	en	-	Fujian Sheng		
CN-FJ	zh	+	福建省		
CN-GD	en	+	Guangdong		
CN-GD	en	-	Guangdong Sheng		
CN-GD	ru	+	Гуандун		
CN-GD	zh	+	广东省		
CN-GS	en	+	Gansu		
CN-GS	en	-	Gansu Sheng		
CN-GS	zh	+	甘肃省		
CN-GX	en	+	Guangxi		
CN-GX	en	-	Guangxi Zhuangzu Zizhiqu		
CN-GX	zh	+	广西壮族自治区		
CN-GZ	en	+	Guizhou		
CN-GZ	en	-	Guizhou Sheng		
CN-GZ	zh	+	贵州省		
CN-HA	en	+	Henan		
CN-HA	en	-	Henan Sheng		
CN-HA	zh	+	河南省		
CN-HB	en	+	Hubei		
CN-HB	en	-	Hubei Sheng		
CN-HB	zh	+	湖北省		
CN-HE	en	+	Hebei		
CN-HE	en	-	Hebei Sheng		
CN-HE	zh	+	河北省		
CN-HI	en	+	Hainan		
CN-HI	en	-	Hainan Sheng		
CN-HI	ru	+	Хайнань		
CN-HI	zh	+	海南省		
CN-HK	en	+	Hong Kong SAR		
CN-HK	ru	+	Гонконг		
CN-HK	zh	+	香港特别行政区		
CN-HL	en	+	Heilongjiang		
CN-HL	en	-	Heilongjiang Sheng		
CN-HL	zh	+	黑龙江省		
CN-HN	en	+	Hunan		
CN-HN	en	-	Hunan Sheng		
CN-HN	ru	+	Хунань		
CN-HN	zh	+	湖南省		
CN-JL	en	+	Jilin		
CN-JL	en	-	Jilin Sheng		
CN-JL	ru	+	Гирин		
CN-JL	zh	+	吉林省		
CN-JS	en	+	Jiangsu		
CN-JS	en	-	Jiangsu Sheng		
CN-JS	zh	+	江苏省		
CN-JX	en	+	Jiangxi		
CN-JX	en	-	Jiangxi Sheng		
CN-JX	zh	+	江西省		
CN-LN	en	+	Liaoning		
CN-LN	en	-	Liaoning Sheng		
CN-LN	zh	+	辽宁省		
CN-MO	en	+	Macao SAR		
CN-MO	ru	+	Макао		
CN-MO	zh	+	澳门特别行政区		
CN-NM	en	+	Nei Mongol Zizhiqu		
CN-NM	ru	+	Внутренняя Монголия		
CN-NM	zh	+	内蒙古自治区		
CN-NX	en	+	Ningxia		
CN-NX	en	-	Ningxia Huizi Zizhiqu		
CN-NX	zh	+	宁夏回族自治区		
CN-QH	en	+	Qinghai		
CN-QH	en	-	Qinghai Sheng		
CN-QH	ru	+	Цинхай		
CN-QH	zh	+	青海省		
CN-SC	en	+	Sichuan		
CN-SC	en	-	Sichuan Sheng		
CN-SC	ru	+	Сычуань		
CN-SC	zh	+	四川省		
CN-SD	en	+	Shandong		
CN-SD	en	-	Shandong Sheng		
CN-SD	zh	+	山东省		
CN-SH	en	+	Shanghai		
CN-SH	en	-	Shanghai Shi		
CN-SH	ru	+	Шанхай		
CN-SH	zh	+	上海市		
CN-SN	en	+	Shaanxi		
CN-SN	en	-	Shaanxi Sheng		
CN-SN	zh	+	陕西省		
CN-SX	en	+	Shanxi		
CN-SX	en	-	Shanxi Sheng		
CN-SX	zh	+	山西省		
CN-TJ	en	+	Tianjin		
CN-TJ	en	-	Tianjin Shi		
CN-TJ	zh	+	天津市		
CN-TW	en	+	Taiwan Sheng		
CN-TW	zh	+	台湾省		
CN-XJ	en	+	Xinjiang		
CN-XJ	en	-	Xinjiang Uygur Zizhiqu		
CN-XJ	zh	+	新疆维吾尔自治区		
CN-XZ	en	+	Tibet		
CN-XZ	en	-	Xizang Zizhiqu		
CN-XZ	zh	+	西藏自治区		
CN-YN	en	+	Yunnan		
CN-YN	en	-	Yunnan Sheng		
CN-YN	ru	+	Юньнань		
CN-YN	zh	+	云南省		
CN-ZJ	en	+	Zhejiang		
CN-ZJ	en	-	Zhejiang Sheng		
CN-ZJ	ru	+	Чжэцзян		
CN-ZJ	zh	+	浙江省		
CO	en	+	Colombia		
CO	en	-	Republic of Colombia		
CO	es	+	Colombia		
CO	kk	+	Колумбия		
CO	ru	+	Колумбия		
CO-AMA	en	+	Amazonas		
CO-AMA	es	+	Amazonas		
CO-ANT	en	+	Antioquia		
CO-ANT	es	+	Antioquia		
CO-ARA	en	+	Arauca		
CO-ARA	es	+	Arauca		
CO-ARA	ru	+	Араука		
CO-ATL	en	+	Atlántico		
CO-ATL	es	+	Atlántico		
CO-BOL	en	+	Bolívar		
CO-BOL	es	+	Bolívar		
CO-BOY	en	+	Boyacá		
CO-BOY	es	+	Boyacá		
CO-CAL	en	+	Caldas		
CO-CAL	es	+	Caldas		
CO-CAQ	en	+	Caquetá		
CO-CAQ	es	+	Caquetá		
CO-CAS	en	+	Casanare		
CO-CAS	es	+	Casanare		
CO-CAU	en	+	Cauca		
CO-CAU	es	+	Cauca		
CO-CES	en	+	Cesar		
CO-CES	es	+	Cesar		
CO-CHO	en	+	Chocó		
CO-CHO	es	+	Chocó		
CO-COR	en	+	Córdoba		
CO-COR	es	+	Córdoba		
CO-COR	ru	+	Кордова		
CO-CUN	en	+	Cundinamarca		
CO-CUN	es	+	Cundinamarca		
CO-DC	en	+	Capital District		
CO-DC	en	-	Distrito Capital de Bogotá		
CO-DC	es	+	Distrito Capital de Bogotá		
CO-GUA	en	+	Guainía		
CO-GUA	es	+	Guainía		
CO-GUV	en	+	Guaviare		
CO-GUV	es	+	Guaviare		
CO-HUI	en	+	Huila		
CO-HUI	es	+	Huila		
CO-LAG	en	+	La Guajira		
CO-LAG	es	+	La Guajira		
CO-MAG	en	+	Magdalena		
CO-MAG	es	+	Magdalena		
CO-MET	en	+	Meta		
CO-MET	es	+	Meta		
CO-NAR	en	+	Nariño		
CO-NAR	es	+	Nariño		
CO-NAR	ru	+	Нариньо		
CO-NSA	en	+	Norte de Santander		
CO-NSA	es	+	Norte de Santander		
CO-NSA	ru	+	Северный Сантандер		
CO-PUT	en	+	Putumayo		
CO-PUT	es	+	Putumayo		
CO-QUI	en	+	Quindío		
CO-QUI	es	+	Quindío		
CO-QUI	ru	+	Киндио		
CO-RIS	en	+	Risaralda		
CO-RIS	es	+	Risaralda		
CO-SAN	en	+	Santander		
CO-SAN	es	+	Santander		
CO-SAP	en	+	San Andrés & Providencia		
CO-SAP	en	-	San Andrés, Providencia y Santa Catalina		
CO-SAP	es	+	San Andrés, Providencia y Santa Catalina		
CO-SAP	ru	+	Сан-Андрес-и-Провиденсия		
CO-SUC	en	+	Sucre		
CO-SUC	es	+	Sucre		
CO-TOL	en	+	Tolima		
CO-TOL	es	+	Tolima		
CO-VAC	en	+	Valle del Cauca		
CO-VAC	es	+	Valle del Cauca		
CO-VAU	en	+	Vaupés		
CO-VAU	es	+	Vaupés		
CO-VID	en	+	Vichada		
CO-VID	es	+	Vichada		
CR	en	+	Costa Rica		
CR	en	-	Republic of Costa Rica		
CR	es	+	Costa Rica		
CR	kk	+	Коста-Рика		
CR	ru	+	Коста-Рика		
CR-A	en	+	Alajuela		
CR-A	es	+	Alajuela		
CR-C	en	+	Cartago		
CR-C	es	+	Cartago		
CR-C	ru	+	Картаго		
CR-G	en	+	Guanacaste		
CR-G	es	+	Guanacaste		
CR-G	ru	+	Гуанакасте		
CR-H	en	+	Heredia		
CR-H	es	+	Heredia		
CR-H	ru	+	Эредия		
CR-L	en	+	Limón		
CR-L	es	+	Limón		
CR-L	ru	+	Лимон		
CR-P	en	+	Puntarenas		
CR-P	es	+	Puntarenas		
CR-SJ	en	+	San José		
CR-SJ	es	+	San José		
CSHH	en	+	Czechoslovakia		
CSHH	en	-	Czechoslovakia, Czechoslovak Socialist Republic		
CSHH	kk	+	Чехословакия, Чехословак Социалистік Республикасы		
CSHH	ru	+	Чехословацкая Социалистическая Республика		
CSXX	en	+	Serbia and Montenegro		
CSXX	kk	+	Сербия мен Черногория		
CSXX	ru	+	Сербия и Черногория		
CTKI	en	+	Canton and Enderbury Islands		
CTKI	kk	+	Эндербери мен Кантон аралдары		
CTKI	ru	+	Острова Кантон и Эндербери		
CU	en	+	Cuba		
CU	en	-	Republic of Cuba		
CU	es	+	Cuba		
CU	kk	+	Куба		
CU	ru	+	Куба		
CU-01	en	+	Pinar del Río		
CU-01	ru	+	Пинар-дель-Рио		
CU-03	en	+	Havana		
CU-03	en	-	La Habana		
CU-03	es	+	La Habana		
CU-03	ru	+	Гавана		
CU-04	en	+	Matanzas		
CU-04	es	+	Matanzas		
CU-04	ru	+	Матансас		
CU-05	en	+	Villa Clara		
CU-05	es	+	Villa Clara		
CU-06	en	+	Cienfuegos		
CU-06	es	+	Cienfuegos		
CU-06	ru	+	Сьенфуэгос		
CU-07	en	+	Sancti Spíritus		
CU-07	es	+	Sancti Spíritus		
CU-07	ru	+	Санкти-Спиритус		
CU-08	en	+	Ciego de Ávila		
CU-08	es	+	Ciego de Ávila		
CU-08	ru	+	Сьего-де-Авила		
CU-09	en	+	Camagüey		
CU-09	es	+	Camagüey		
CU-09	ru	+	Камагуэй		
CU-10	en	+	Las Tunas		
CU-10	es	+	Las Tunas		
CU-11	en	+	Holguín		
CU-11	es	+	Holguín		
CU-11	ru	+	Ольгин		
CU-12	en	+	Granma		
CU-12	es	+	Granma		
CU-12	ru	+	Гранма		
CU-13	en	+	Santiago de Cuba		
CU-13	es	+	Santiago de Cuba		
CU-13	ru	+	Сантьяго-де-Куба		
CU-14	en	+	Guantánamo		
CU-14	es	+	Guantánamo		
CU-14	ru	+	Гуантанамо		
CU-15	en	+	Artemisa		
CU-15	ru	+	Артемиса		
CU-16	en	+	Mayabeque		
CU-99	en	+	Isla de la Juventud		
CU-99	es	+	Isla de la Juventud		
CV	en	+	Cape Verde		
CV	en	-	Cabo Verde		
CV	en	-	Republic of Cabo Verde		
CV	kk	+	Кабо-Верде		
CV	pt	+	Cabo Verde		
CV	ru	+	Кабо-Верде		
CV-B	en	+	Barlavento Islands		
CV-B	en	-	Ilhas de Barlavento		
CV-BR	en	+	Brava		
CV-BV	en	+	Boa Vista		
CV-BV	ru	+	Боа-Виста		
CV-CA	en	+	Santa Catarina		
CV-CA	ru	+	Санта Катарина		
CV-CF	en	+	Santa Catarina do Fogo		
CV-CR	en	+	Santa Cruz		
CV-CR	ru	+	Санта-Крус		
CV-MA	en	+	Maio		
CV-MO	en	+	Mosteiros		
CV-MO	ru	+	Моштейруш		
CV-PA	en	+	Paul		
CV-PN	en	+	Porto Novo		
CV-PN	ru	+	Порто-Ново		
CV-PR	en	+	Praia		
CV-PR	ru	+	Прая		
CV-RB	en	+	Ribeira Brava		
CV-RB	ru	+	Рибейра-Брава		
CV-RG	en	+	Ribeira Grande		
CV-RS	en	+	Ribeira Grande de Santiago		
CV-S	en	+	Sotavento Islands		
CV-S	en	-	Ilhas de Sotavento		
CV-SD	en	+	São Domingos		
CV-SD	ru	+	Сан-Домингус		
CV-SF	en	+	São Filipe		
CV-SL	en	+	Sal		
CV-SM	en	+	São Miguel		
CV-SO	en	+	São Lourenço dos Órgãos		
CV-SS	en	+	São Salvador do Mundo		
CV-SV	en	+	São Vicente		
CV-SV	ru	+	Сан-Висенти		
CV-TA	en	+	Tarrafal		
CV-TA	ru	+	Таррафал		
CV-TS	en	+	Tarrafal de São Nicolau		
CV-TS	ru	+	Таррафал-де-Сан-Николау		
CW	en	+	Curaçao		
CW	kk	+	Кюрасао		
CW	kk	-	Курасао		
CW	nl	+	Curaçao		
CW	pap	+	Kòrsou		
CW	ru	+	Кюрасао		
CX	en	+	Christmas Island		
CX	kk	+	Рождество аралы		
CX	ru	+	о-в Рождества		
CX	ru	-	Остров Рождества		
CY	el	+	Κύπρος		
CY	en	+	Cyprus		
CY	en	-	Republic of Cyprus		
CY	kk	+	Кипр		
CY	ru	+	Кипр		
CY	tr	+	Kıbrıs		
CY-01	en	+	Nicosia		
CY-01	en	-	Lefkosia		
CY-02	en	+	Limassol		
CY-02	en	-	Lemesos		
CY-02	ru	+	Лимасол		
CY-03	en	+	Larnaca		
CY-03	en	-	Larnaka		
CY-03	ru	+	Ларнака		
CY-04	en	+	Famagusta		
CY-04	en	-	Ammochostos		
CY-05	en	+	Paphos		
CY-05	en	-	Baf		
CY-06	en	+	Kyrenia		
CY-06	en	-	Girne		
CZ	cs	+	Česko		
CZ	cs	-	Česká republika		
CZ	en	+	Czechia		
CZ	en	-	Czech Republic		
CZ	kk	+	Чехия		
CZ	kk	-	Чех Республикасы		
CZ	ru	+	Чехия		
CZ	ru	-	Чешская Республика		
CZ-10	en	+	Prague, Hlavní mešto		
CZ-10	en	-	Praha, Hlavní město		
CZ-20	cs	+	Středočeský kraj		
CZ-20	en	+	Středočeský		
CZ-20	en	-	Středočeský kraj		
CZ-20	ru	+	Среднечешский край		
CZ-201	cs	+	Benešov		
CZ-201	en	+	Benešov		
CZ-201	ru	+	Бенешов		
CZ-202	cs	+	Beroun		
CZ-202	en	+	Beroun		
CZ-202	ru	+	Бероун		
CZ-203	cs	+	Kladno		
CZ-203	en	+	Kladno		
CZ-203	ru	+	Кладно		
CZ-204	cs	+	Kolín		
CZ-204	en	+	Kolín		
CZ-204	ru	+	Колин		
CZ-205	cs	+	Kutná Hora		
CZ-205	en	+	Kutná Hora		
CZ-205	ru	+	Кутна-Гора		
CZ-206	cs	+	Mělník		
CZ-206	en	+	Mělník		
CZ-206	ru	+	Мельник		
CZ-207	cs	+	Mladá Boleslav		
CZ-207	en	+	Mladá Boleslav		
CZ-207	ru	+	Млада-Болеслав		
CZ-208	cs	+	Nymburk		
CZ-208	en	+	Nymburk		
CZ-208	ru	+	Нимбурк		
CZ-209	en	+	Prague-East		
CZ-209	en	-	Praha-východ		
CZ-209	ru	+	Прага-восток		
CZ-20A	en	+	Prague-West		
CZ-20A	en	-	Praha-západ		
CZ-20A	ru	+	Прага-запад		
CZ-20B	cs	+	Příbram		
CZ-20B	en	+	Příbram		
CZ-20B	ru	+	Пршибрам		
CZ-20C	cs	+	Rakovník		
CZ-20C	en	+	Rakovník		
CZ-20C	ru	+	Раковник		
CZ-31	cs	+	Jihočeský kraj		
CZ-31	en	+	Jihočeský		
CZ-31	en	-	Jihočeský kraj		
CZ-31	ru	+	Южно-Чешский край		
CZ-311	cs	+	České Budějovice		
CZ-311	en	+	České Budějovice		
CZ-311	ru	+	Ческе-Будеёвице		
CZ-312	cs	+	Český Krumlov		
CZ-312	en	+	Český Krumlov		
CZ-312	ru	+	Чески-Крумлов		
CZ-313	cs	+	Jindřichův Hradec		
CZ-313	en	+	Jindřichův Hradec		
CZ-313	ru	+	Йиндржихув-Градец		
CZ-314	cs	+	Písek		
CZ-314	en	+	Písek		
CZ-314	ru	+	Писек		
CZ-315	cs	+	Prachatice		
CZ-315	en	+	Prachatice		
CZ-315	ru	+	Прахатице		
CZ-316	cs	+	Strakonice		
CZ-316	en	+	Strakonice		
CZ-316	ru	+	Страконице		
CZ-317	cs	+	Tábor		
CZ-317	en	+	Tábor		
CZ-317	ru	+	Табор		
CZ-32	cs	+	Plzeňský kraj		
CZ-32	en	+	Plzeňský		
CZ-32	en	-	Plzeňský kraj		
CZ-32	ru	+	Пльзеньский край		
CZ-321	cs	+	Domažlice		
CZ-321	en	+	Domažlice		
CZ-321	ru	+	Домажлице		
CZ-322	cs	+	Klatovy		
CZ-322	en	+	Klatovy		
CZ-322	ru	+	Клатови		
CZ-323	en	+	Plzeň		
CZ-323	en	-	Plzeň-město		
CZ-323	ru	+	Пльзень-город		
CZ-324	en	+	Plzeň-South		
CZ-324	en	-	Plzeň-jih		
CZ-324	ru	+	Пльзень-юг		
CZ-325	en	+	Plzeň-North		
CZ-325	en	-	Plzeň-sever		
CZ-325	ru	+	Пльзень-север		
CZ-326	cs	+	Rokycany		
CZ-326	en	+	Rokycany		
CZ-326	ru	+	Рокицани		
CZ-327	cs	+	Tachov		
CZ-327	en	+	Tachov		
CZ-327	ru	+	Тахов		
CZ-41	cs	+	Karlovarský kraj		
CZ-41	en	+	Karlovarský		
CZ-41	en	-	Karlovarský kraj		
CZ-41	ru	+	Карловарский край		
CZ-411	cs	+	Cheb		
CZ-411	en	+	Cheb		
CZ-411	ru	+	Хеб		
CZ-412	cs	+	Karlovy Vary		
CZ-412	en	+	Karlovy Vary		
CZ-412	ru	+	Карловы Вары		
CZ-413	cs	+	Sokolov		
CZ-413	en	+	Sokolov		
CZ-413	ru	+	Соколов		
CZ-42	cs	+	Ústecký kraj		
CZ-42	en	+	Ústecký		
CZ-42	en	-	Ústecký kraj		
CZ-42	ru	+	Устецкий край		
CZ-421	cs	+	Děčín		
CZ-421	en	+	Děčín		
CZ-421	ru	+	Дечин		
CZ-422	cs	+	Chomutov		
CZ-422	en	+	Chomutov		
CZ-422	ru	+	Хомутов		
CZ-423	cs	+	Litoměřice		
CZ-423	en	+	Litoměřice		
CZ-423	ru	+	Литомержице		
CZ-424	cs	+	Louny		
CZ-424	en	+	Louny		
CZ-424	ru	+	Лоуни		
CZ-425	cs	+	Most		
CZ-425	en	+	Most		
CZ-426	cs	+	Teplice		
CZ-426	en	+	Teplice		
CZ-426	ru	+	Теплице		
CZ-427	cs	+	Ústí nad Labem		
CZ-427	en	+	Ústí nad Labem		
CZ-427	ru	+	Усти-над-Лабем		
CZ-51	cs	+	Liberecký kraj		
CZ-51	en	+	Liberecký		
CZ-51	en	-	Liberecký kraj		
CZ-51	ru	+	Либерецкий край		
CZ-511	cs	+	Česká Lípa		
CZ-511	en	+	Česká Lípa		
CZ-511	ru	+	Ческа-Липа		
CZ-512	cs	+	Jablonec nad Nisou		
CZ-512	en	+	Jablonec nad Nisou		
CZ-512	ru	+	Яблонец-над-Нисоу		
CZ-513	cs	+	Liberec		
CZ-513	en	+	Liberec		
CZ-513	ru	+	Либерец		
CZ-514	cs	+	Semily		
CZ-514	en	+	Semily		
CZ-514	ru	+	Семили		
CZ-52	cs	+	Královéhradecký kraj		
CZ-52	en	+	Královéhradecký		
CZ-52	en	-	Královéhradecký kraj		
CZ-52	ru	+	Краловеградецкий край		
CZ-521	cs	+	Hradec Králové		
CZ-521	en	+	Hradec Králové		
CZ-521	ru	+	Градец-Кралове		
CZ-522	cs	+	Jičín		
CZ-522	en	+	Jičín		
CZ-522	ru	+	Йичин		
CZ-523	cs	+	Náchod		
CZ-523	en	+	Náchod		
CZ-523	ru	+	Наход		
CZ-524	cs	+	Rychnov nad Kněžnou		
CZ-524	en	+	Rychnov nad Kněžnou		
CZ-524	ru	+	Рихнов-над-Кнежноу		
CZ-525	cs	+	Trutnov		
CZ-525	en	+	Trutnov		
CZ-525	ru	+	Трутнов		
CZ-53	cs	+	Pardubický kraj		
CZ-53	en	+	Pardubický		
CZ-53	en	-	Pardubický kraj		
CZ-53	ru	+	Пардубицкий край		
CZ-531	cs	+	Chrudim		
CZ-531	en	+	Chrudim		
CZ-531	ru	+	Хрудим		
CZ-532	cs	+	Pardubice		
CZ-532	en	+	Pardubice		
CZ-532	ru	+	Пардубице		
CZ-533	cs	+	Svitavy		
CZ-533	en	+	Svitavy		
CZ-533	ru	+	Свитави		
CZ-534	cs	+	Ústí nad Orlicí		
CZ-534	en	+	Ústí nad Orlicí		
CZ-534	ru	+	Усти-над-Орлици		
CZ-63	en	+	Vysočina		
CZ-63	en	-	Kraj Vysočina		
CZ-631	cs	+	Havlíčkův Brod		
CZ-631	en	+	Havlíčkův Brod		
CZ-631	ru	+	Гавличкув-Брод		
CZ-632	cs	+	Jihlava		
CZ-632	en	+	Jihlava		
CZ-632	ru	+	Йиглава		
CZ-633	cs	+	Pelhřimov		
CZ-633	en	+	Pelhřimov		
CZ-633	ru	+	Пельгржимов		
CZ-634	cs	+	Třebíč		
CZ-634	en	+	Třebíč		
CZ-634	ru	+	Тршебич		
CZ-635	en	+	Žďár nad Sázavou		
CZ-635	ru	+	Ждяр-над-Сазавоу		
CZ-64	cs	+	Jihomoravský kraj		
CZ-64	en	+	Jihomoravský		
CZ-64	en	-	Jihomoravský kraj		
CZ-64	ru	+	Южно-Моравский край		
CZ-641	cs	+	Blansko		
CZ-641	en	+	Blansko		
CZ-641	ru	+	Бланско		
CZ-642	cs	+	Brno-město		
CZ-642	en	+	Brno-město		
CZ-642	ru	+	Брно-город		
CZ-643	cs	+	Brno-venkov		
CZ-643	en	+	Brno-venkov		
CZ-643	ru	+	Брно-пригород		
CZ-644	cs	+	Břeclav		
CZ-644	en	+	Břeclav		
CZ-644	ru	+	Бржецлав		
CZ-645	cs	+	Hodonín		
CZ-645	en	+	Hodonín		
CZ-645	ru	+	Годонин		
CZ-646	cs	+	Vyškov		
CZ-646	en	+	Vyškov		
CZ-646	ru	+	Вишков		
CZ-647	cs	+	Znojmo		
CZ-647	en	+	Znojmo		
CZ-647	ru	+	Зноймо		
CZ-71	cs	+	Olomoucký kraj		
CZ-71	en	+	Olomoucký		
CZ-71	en	-	Olomoucký kraj		
CZ-71	ru	+	Оломоуцкий край		
CZ-711	cs	+	Jeseník		
CZ-711	en	+	Jeseník		
CZ-711	ru	+	Есеник		
CZ-712	cs	+	Olomouc		
CZ-712	en	+	Olomouc		
CZ-712	ru	+	Оломоуц		
CZ-713	en	+	Prostějov		
CZ-713	ru	+	Простеёв		
CZ-714	cs	+	Přerov		
CZ-714	en	+	Přerov		
CZ-714	ru	+	Пршеров		
CZ-715	cs	+	Šumperk		
CZ-715	en	+	Šumperk		
CZ-715	ru	+	Шумперк		
CZ-72	cs	+	Zlínský kraj		
CZ-72	en	+	Zlínský		
CZ-72	en	-	Zlínský kraj		
CZ-72	ru	+	Злинский край		
CZ-721	en	+	Kroměříž		
CZ-721	ru	+	Кромержиж		
CZ-722	en	+	Uherské Hradiště		
CZ-722	ru	+	Угерске-Градиште		
CZ-723	cs	+	Vsetín		
CZ-723	en	+	Vsetín		
CZ-723	ru	+	Всетин		
CZ-724	cs	+	Zlín		
CZ-724	en	+	Zlín		
CZ-724	ru	+	Злин		
CZ-80	cs	+	Moravskoslezský kraj		
CZ-80	en	+	Moravskoslezský		
CZ-80	en	-	Moravskoslezský kraj		
CZ-80	ru	+	Моравско-Силезский край		
CZ-801	cs	+	Bruntál		
CZ-801	en	+	Bruntál		
CZ-802	en	+	Frýdek-Místek		
CZ-802	ru	+	Фридек-Мистек		
CZ-803	cs	+	Karviná		
CZ-803	en	+	Karviná		
CZ-803	ru	+	Карвина		
CZ-804	cs	+	Nový Jičín		
CZ-804	en	+	Nový Jičín		
CZ-804	ru	+	Нови-Йичин		
CZ-805	cs	+	Opava		
CZ-805	en	+	Opava		
CZ-805	ru	+	Опава		
CZ-806	en	+	Ostrava		
CZ-806	en	-	Ostrava-město		
CZ-806	ru	+	Острава-город		
DDDE	en	+	German Democratic Republic		
DDDE	kk	+	Германия Демократиялық Республикасы		
DDDE	ru	+	Германская Демократическая Республика		
DE	de	+	Deutschland		
DE	en	+	Germany		
DE	en	-	Federal Republic of Germany		
DE	kk	+	Германия		
DE	ru	+	Германия		
DE-BB	de	+	Brandenburg		
DE-BB	en	+	Brandenburg		
DE-BB	ru	+	Бранденбург		
DE-BE	de	+	Berlin		
DE-BE	en	+	Berlin		
DE-BE	ru	+	Берлин		
DE-BW	de	+	Baden-Württemberg		
DE-BW	en	+	Baden-Württemberg		
DE-BW	ru	+	Баден-Вюртемберг		
DE-BY	de	+	Bayern		
DE-BY	en	+	Bavaria		
DE-BY	en	-	Bayern		
DE-BY	ru	+	Бавария		
DE-HB	de	+	Bremen		
DE-HB	en	+	Bremen		
DE-HB	ru	+	Бремен		
DE-HE	de	+	Hessen		
DE-HE	en	+	Hesse		
DE-HE	en	-	Hessen		
DE-HE	ru	+	Гессен		
DE-HH	de	+	Hamburg		
DE-HH	en	+	Hamburg		
DE-HH	ru	+	Гамбург		
DE-MV	de	+	Mecklenburg-Vorpommern		
DE-MV	en	+	Mecklenburg-Vorpommern		
DE-MV	ru	+	Мекленбург-Передняя Померания		
DE-NI	de	+	Niedersachsen		
DE-NI	en	+	Lower Saxony		
DE-NI	en	-	Niedersachsen		
DE-NI	ru	+	Нижняя Саксония		
DE-NW	de	+	Nordrhein-Westfalen		
DE-NW	en	+	North Rhine-Westphalia		
DE-NW	en	-	Nordrhein-Westfalen		
DE-NW	ru	+	Северный Рейн-Вестфалия		
DE-RP	de	+	Rheinland-Pfalz		
DE-RP	en	+	Rhineland-Palatinate		
DE-RP	en	-	Rheinland-Pfalz		
DE-RP	ru	+	Рейнланд-Пфальц		
DE-SH	de	+	Schleswig-Holstein		
DE-SH	en	+	Schleswig-Holstein		
DE-SH	ru	+	Шлезвиг-Гольштейн		
DE-SL	de	+	Saarland		
DE-SL	en	+	Saarland		
DE-SL	ru	+	Саар		
DE-SN	de	+	Sachsen		
DE-SN	en	+	Saxony		
DE-SN	en	-	Sachsen		
DE-ST	de	+	Sachsen-Anhalt		
DE-ST	en	+	Saxony-Anhalt		
DE-ST	en	-	Sachsen-Anhalt		
DE-ST	ru	+	Саксония-Анхальт		
DE-TH	de	+	Thüringen		
DE-TH	en	+	Thuringia		
DE-TH	en	-	Thüringen		
DE-TH	ru	+	Тюрингия		
DJ	ar	+	جيبوتي		
DJ	en	+	Djibouti		
DJ	en	-	French Afars and Issas		1977-12-31
DJ	en	-	Republic of Djibouti		
DJ	fr	+	Djibouti		
DJ	kk	+	Джибути		
DJ	ru	+	Джибути		
DJ-AR	en	+	Arta		
DJ-AR	fr	+	Arta		
DJ-AR	ru	+	Арта		
DJ-AS	en	+	Ali Sabieh		
DJ-AS	fr	+	Ali Sabieh		
DJ-AS	ru	+	Али-Сабих		
DJ-DI	en	+	Dikhil		
DJ-DI	fr	+	Dikhil		
DJ-DI	ru	+	Дикиль		
DJ-DJ	en	+	Djibouti		
DJ-DJ	fr	+	Djibouti		
DJ-DJ	ru	+	Джибути		
DJ-OB	en	+	Obock		
DJ-OB	en	-	Awbūk		
DJ-TA	en	+	Tadjourah		
DJ-TA	fr	+	Tadjoura		
DK	da	+	Danmark		
DK	en	+	Denmark		
DK	en	-	Kingdom of Denmark		
DK	kk	+	Дания		
DK	ru	+	Дания		
DK-81	da	+	Nordjylland		
DK-81	de	+	Nordjylland		
DK-81	en	+	Northern Denmark		
DK-81	en	-	Nordjylland		
DK-82	da	+	Midtjylland		
DK-82	de	+	Midtjylland		
DK-82	en	+	Central Denmark		
DK-82	en	-	Midtjylland		
DK-83	da	+	Syddanmark		
DK-83	de	+	Syddanmark		
DK-83	en	+	Southern Denmark		
DK-83	en	-	Syddanmark		
DK-83	ru	+	Южная Дания		
DK-84	da	+	Hovedstaden		
DK-84	de	+	Hovedstaden		
DK-84	en	+	Capital Region		
DK-84	en	-	Hovedstaden		
DK-84	ru	+	Ховедстаден		
DK-85	da	+	Sjælland		
DK-85	de	+	Sjælland		
DK-85	en	+	Zealand		
DK-85	en	-	Sjælland		
DK-85	ru	+	Зеландия		
DM	en	+	Dominica		
DM	en	-	Commonwealth of Dominica		
DM	kk	+	Доминика		
DM	ru	+	Доминика		
DM-02	en	+	Saint Andrew		
DM-02	ru	+	Сент Эндрю		
DM-03	en	+	Saint David		
DM-04	en	+	Saint George		
DM-04	ru	+	Сент-Джордж		
DM-05	en	+	Saint John		
DM-05	ru	+	Сент-Джон		
DM-06	en	+	Saint Joseph		
DM-06	ru	+	Сент Джозеф		
DM-07	en	+	Saint Luke		
DM-08	en	+	Saint Mark		
DM-09	en	+	Saint Patrick		
DM-10	en	+	Saint Paul		
DM-10	ru	+	Сент-Пол		
DM-11	en	+	Saint Peter		
DM-11	ru	+	Сент-Питер		
DO	en	+	Dominican Republic		
DO	es	+	República Dominicana		
DO	kk	+	Доминикан Республикасы		
DO	ru	+	Доминиканская Республика		
DO-01	en	+	Distrito Nacional		
DO-01	en	-	Distrito Nacional (Santo Domingo)		
DO-02	en	+	Azua		
DO-03	en	+	Baoruco		
DO-04	en	+	Barahona		
DO-05	en	+	Dajabón		
DO-06	en	+	Duarte		
DO-07	en	+	Elías Piña		
DO-08	en	+	El Seibo		
DO-09	en	+	Espaillat		
DO-10	en	+	Independencia		
DO-11	en	+	La Altagracia		
DO-12	en	+	La Romana		
DO-13	en	+	La Vega		
DO-14	en	+	María Trinidad Sánchez		
DO-15	en	+	Monte Cristi		
DO-16	en	+	Pedernales		
DO-17	en	+	Peravia		
DO-18	en	+	Puerto Plata		
DO-19	en	+	Hermanas Mirabal		
DO-20	en	+	Samaná		
DO-21	en	+	San Cristóbal		
DO-21	ru	+	Сан-Кристобаль		
DO-22	en	+	San Juan		
DO-22	ru	+	Сан-Хуан		
DO-23	en	+	San Pedro de Macorís		
DO-23	ru	+	Сан-Педро-де-Макорис		
DO-24	en	+	Sánchez Ramírez		
DO-24	ru	+	Санчес-Рамирес		
DO-25	en	+	Santiago		
DO-25	ru	+	Сантьяго		
DO-26	en	+	Santiago Rodríguez		
DO-27	en	+	Valverde		
DO-27	ru	+	Валверде		
DO-28	en	+	Monseñor Nouel		
DO-29	en	+	Monte Plata		
DO-30	en	+	Hato Mayor		
DO-31	en	+	San José de Ocoa		
DO-32	en	+	Santo Domingo		
DO-32	ru	+	Санто-Доминго		
DO-33	en	+	Cibao Nordeste		
DO-34	en	+	Cibao Noroeste		
DO-35	en	+	Cibao Norte		
DO-36	en	+	Cibao Sur		
DO-37	en	+	El Valle		
DO-38	en	+	Enriquillo		
DO-39	en	+	Higüamo		
DO-40	en	+	Ozama		
DO-41	en	+	Valdesia		
DO-42	en	+	Yuma		
DZ	ar	+	الجزائر		
DZ	en	+	Algeria		
DZ	en	-	People's Democratic Republic of Algeria		
DZ	fr	+	Algérie		
DZ	kk	+	Алжир		
DZ	ru	+	Алжир		
DZ-01	en	+	Adrar		
DZ-01	fr	+	Adrar		
DZ-01	ru	+	Адрар		
DZ-02	en	+	Chlef		
DZ-02	fr	+	Chlef		
DZ-02	ru	+	Эш-Шелифф		
DZ-03	en	+	Laghouat		
DZ-03	fr	+	Laghouat		
DZ-03	ru	+	Лагуат		
DZ-04	en	+	Oum El Bouaghi		
DZ-04	fr	+	Oum El-Bouaghi		
DZ-04	ru	+	Умм-эль-Буаги		
DZ-05	en	+	Batna		
DZ-05	fr	+	Batna		
DZ-05	ru	+	Батна		
DZ-06	en	+	Béjaïa		
DZ-06	fr	+	Béjaïa		
DZ-06	ru	+	Беджая		
DZ-07	en	+	Biskra		
DZ-07	fr	+	Biskra		
DZ-07	ru	+	Бискра		
DZ-08	en	+	Béchar		
DZ-08	fr	+	Béchar		
DZ-08	ru	+	Бешар		
DZ-09	en	+	Blida		
DZ-09	fr	+	Blida		
DZ-09	ru	+	Блида		
DZ-10	en	+	Bouira		
DZ-10	fr	+	Bouira		
DZ-10	ru	+	Буира		
DZ-11	en	+	Tamanghasset		
DZ-11	en	-	Tamanrasset		
DZ-11	ru	+	Таманрассет		
DZ-12	en	+	Tébessa		
DZ-12	fr	+	Tébessa		
DZ-12	ru	+	Тебесса		
DZ-13	en	+	Tlemcen		
DZ-13	fr	+	Tlemcen		
DZ-13	ru	+	Тлемсен		
DZ-14	en	+	Tiaret		
DZ-14	fr	+	Tiaret		
DZ-14	ru	+	Тиарет		
DZ-15	en	+	Tizi Ouzou		
DZ-15	fr	+	Tizi Ouzou		
DZ-15	ru	+	Тизи-Узу		
DZ-16	en	+	Algiers		
DZ-16	en	-	Alger		
DZ-16	fr	+	Alger		
DZ-16	ru	+	Алджер		
DZ-17	en	+	Djelfa		
DZ-17	fr	+	Djelfa		
DZ-17	ru	+	Джельфа		
DZ-18	en	+	Jijel		
DZ-18	fr	+	Jijel		
DZ-18	ru	+	Джиджель		
DZ-19	en	+	Sétif		
DZ-19	fr	+	Sétif		
DZ-19	ru	+	Сетиф		
DZ-20	en	+	Saïda		
DZ-20	fr	+	Saïda		
DZ-20	ru	+	Саида		
DZ-21	en	+	Skikda		
DZ-21	fr	+	Skikda		
DZ-21	ru	+	Скикда		
DZ-22	en	+	Sidi Bel Abbès		
DZ-22	fr	+	Sidi Bel Abbès		
DZ-22	ru	+	Сиди-Бель-Аббес		
DZ-23	en	+	Annaba		
DZ-23	fr	+	Annaba		
DZ-23	ru	+	Аннаба		
DZ-24	en	+	Guelma		
DZ-24	fr	+	Guelma		
DZ-24	ru	+	Гельма		
DZ-25	en	+	Constantine		
DZ-25	fr	+	Constantine		
DZ-26	en	+	Médéa		
DZ-26	fr	+	Médéa		
DZ-26	ru	+	Медеа		
DZ-27	en	+	Mostaganem		
DZ-27	fr	+	Mostaganem		
DZ-28	en	+	M’Sila		
DZ-28	en	-	M'sila		
DZ-29	en	+	Mascara		
DZ-29	fr	+	Mascara		
DZ-30	en	+	Ouargla		
DZ-30	fr	+	Ouargla		
DZ-30	ru	+	Уаргла		
DZ-31	en	+	Oran		
DZ-31	fr	+	Oran		
DZ-31	ru	+	Оран		
DZ-32	en	+	El Bayadh		
DZ-32	fr	+	El-Bayadh		
DZ-32	ru	+	Эль-Баяд		
DZ-33	en	+	Illizi		
DZ-33	fr	+	Illizi		
DZ-33	ru	+	Иллизи		
DZ-34	en	+	Bordj Bou Arréridj		
DZ-34	fr	+	Bordj Bou Arréridj		
DZ-34	ru	+	Бордж-Бу-Арреридж		
DZ-35	en	+	Boumerdès		
DZ-35	fr	+	Boumerdès		
DZ-35	ru	+	Бумердес		
DZ-36	en	+	El Tarf		
DZ-36	fr	+	El-Taref		
DZ-36	ru	+	Эль-Тарф		
DZ-37	en	+	Tindouf		
DZ-37	fr	+	Tindouf		
DZ-37	ru	+	Тиндуф		
DZ-38	en	+	Tissemsilt		
DZ-38	fr	+	Tissemsilt		
DZ-38	ru	+	Тисемсильт		
DZ-39	en	+	El Oued		
DZ-39	fr	+	El Oued		
DZ-39	ru	+	Эль-Уэд		
DZ-40	en	+	Khenchela		
DZ-40	fr	+	Khenchela		
DZ-40	ru	+	Хеншела		
DZ-41	en	+	Souk Ahras		
DZ-41	fr	+	Souk Ahras		
DZ-41	ru	+	Сук-Ахрас		
DZ-42	en	+	Tipasa		
DZ-42	en	-	Tipaza		
DZ-42	fr	+	Tipaza		
DZ-42	ru	+	Типаза		
DZ-43	en	+	Mila		
DZ-43	fr	+	Mila		
DZ-43	ru	+	Мила		
DZ-44	en	+	Aïn Defla		
DZ-44	fr	+	Aïn Defla		
DZ-44	ru	+	Айн-Дефла		
DZ-45	en	+	Naama		
DZ-45	fr	+	Naâma		
DZ-46	en	+	Aïn Témouchent		
DZ-46	fr	+	Aïn Témouchent		
DZ-46	ru	+	Айн-Темушент		
DZ-47	en	+	Ghardaïa		
DZ-47	fr	+	Ghardaïa		
DZ-47	ru	+	Гардая		
DZ-48	en	+	Relizane		
DZ-48	fr	+	Relizane		
DZ-48	ru	+	Гализан		
DZ-49	en	+	Timimoun		
DZ-50	en	+	Bordj Badji Mokhtar		
DZ-51	en	+	Ouled Djellal		
DZ-52	en	+	Béni Abbès		
DZ-53	en	+	In Salah		
DZ-54	en	+	In Guezzam		
DZ-55	en	+	Touggourt		
DZ-56	en	+	Djanet		
DZ-57	en	+	El Meghaier		
DZ-58	en	+	El Meniaa		
EC	en	+	Ecuador		
EC	en	-	Republic of Ecuador		
EC	es	+	Ecuador		
EC	kk	+	Эквадор		
EC	qu	+	Ecuador		
EC	ru	+	Эквадор		
EC-A	en	+	Azuay		
EC-A	ru	+	Асуай		
EC-B	en	+	Bolívar		
EC-B	es	+	Bolívar		
EC-C	en	+	Carchi		
EC-C	ru	+	Карчи		
EC-D	en	+	Orellana		
EC-D	ru	+	Орельяна		
EC-E	en	+	Esmeraldas		
EC-F	en	+	Cañar		
EC-G	en	+	Guayas		
EC-G	ru	+	Гуаяс		
EC-H	en	+	Chimborazo		
EC-H	ru	+	Чимборасо		
EC-I	en	+	Imbabura		
EC-L	en	+	Loja		
EC-M	en	+	Manabí		
EC-N	en	+	Napo		
EC-O	en	+	El Oro		
EC-P	en	+	Pichincha		
EC-P	ru	+	Пичинча		
EC-R	en	+	Los Ríos		
EC-S	en	+	Morona-Santiago		
EC-S	en	-	Morona Santiago		
EC-S	ru	+	Морона-Сантьяго		
EC-SD	en	+	Santo Domingo de los Tsáchilas		
EC-SD	ru	+	Санто-Доминго-де-лос-Тсачилас		
EC-SE	en	+	Santa Elena		
EC-SE	ru	+	Санта-Элена		
EC-T	en	+	Tungurahua		
EC-T	ru	+	Тунгурауа		
EC-U	en	+	Sucumbíos		
EC-U	ru	+	Сукумбиос		
EC-W	en	+	Galápagos		
EC-W	ru	+	Галапагос		
EC-X	en	+	Cotopaxi		
EC-Y	en	+	Pastaza		
EC-Z	en	+	Zamora-Chinchipe		
EC-Z	en	-	Zamora Chinchipe		
EC-Z	ru	+	Самора-Чинчипе		
EE	en	+	Estonia		
EE	en	-	Republic of Estonia		
EE	et	+	Eesti		
EE	kk	+	Эстония		
EE	ru	+	Эстония		
EE-130	en	+	Alutaguse		
EE-130	ru	+	Ида-Вирумаа		
EE-141	en	+	Anija		
EE-142	en	+	Antsla		
EE-142	ru	+	Антсла		
EE-171	en	+	Elva		
EE-171	ru	+	Елва		
EE-184	en	+	Haapsalu		
EE-184	ru	+	Хаапсалу		
EE-191	en	+	Haljala		
EE-198	en	+	Harku		
EE-205	en	+	Hiiumaa		
EE-205	ru	+	Хийумаа		
EE-214	en	+	Häädemeeste		
EE-214	ru	+	Хяэдемеэсте		
EE-245	en	+	Jõelähtme		
EE-247	en	+	Jõgeva		
EE-247	ru	+	Йыгева		
EE-251	en	+	Jõhvi		
EE-251	ru	+	Йыхви		
EE-255	en	+	Järva		
EE-255	ru	+	Ярвамаа		
EE-272	en	+	Kadrina		
EE-272	ru	+	Кадрина		
EE-283	en	+	Kambja		
EE-284	en	+	Kanepi		
EE-291	en	+	Kastre		
EE-293	en	+	Kehtna		
EE-296	en	+	Keila		
EE-296	ru	+	Кейла		
EE-303	en	+	Kihnu		
EE-303	ru	+	Кихну		
EE-305	en	+	Kiili		
EE-305	ru	+	Кийли		
EE-317	en	+	Kohila		
EE-321	en	+	Kohtla-Järve		
EE-321	ru	+	Кохтла-Ярве		
EE-338	en	+	Kose		
EE-338	ru	+	Козе		
EE-353	en	+	Kuusalu		
EE-37	en	+	Harju		
EE-37	en	-	Harjumaa		
EE-37	ru	+	Харьюмаа		
EE-39	en	+	Hiiu		
EE-39	en	-	Hiiumaa		
EE-39	ru	+	Хийумаа		
EE-424	en	+	Loksa		
EE-424	ru	+	Локса		
EE-430	en	+	Lääneranna		
EE-431	en	+	Lääne-Harju		
EE-432	en	+	Luunja		
EE-441	en	+	Lääne-Nigula		
EE-442	en	+	Lüganuse		
EE-442	ru	+	Люганузе		
EE-446	en	+	Maardu		
EE-446	ru	+	Маарду		
EE-45	en	+	Ida-Virumaa		
EE-45	ru	+	Ида-Вирумаа		
EE-478	en	+	Muhu		
EE-480	en	+	Mulgi		
EE-486	en	+	Mustvee		
EE-486	ru	+	Муствеэ		
EE-50	en	+	Jõgevamaa		
EE-50	ru	+	Йыгевамаа		
EE-503	en	+	Märjamaa		
EE-503	ru	+	Мярьямаа		
EE-511	en	+	Narva		
EE-511	ru	+	Нарва		
EE-514	en	+	Narva-Jõesuu		
EE-514	ru	+	Нарва-Йыэсуу		
EE-52	en	+	Järvamaa		
EE-52	ru	+	Ярвамаа		
EE-528	en	+	Nõo		
EE-557	en	+	Otepää		
EE-557	ru	+	Отепя		
EE-56	en	+	Läänemaa		
EE-56	ru	+	Ляэнемаа		
EE-567	en	+	Paide		
EE-567	ru	+	Пайде		
EE-586	en	+	Peipsiääre		
EE-60	en	+	Lääne-Virumaa		
EE-60	ru	+	Ляэне-Вирумаа		
EE-615	en	+	Põhja-Sakala		
EE-618	en	+	Põltsamaa		
EE-618	ru	+	Пылтсамаа		
EE-622	en	+	Põlva		
EE-622	ru	+	Пылва		
EE-624	en	+	Pärnu		
EE-624	ru	+	Пярну		
EE-638	en	+	Põhja-Pärnumaa		
EE-64	en	+	Põlvamaa		
EE-64	ru	+	Пылвамаа		
EE-651	en	+	Raasiku		
EE-651	ru	+	Раазику		
EE-653	en	+	Rae		
EE-661	en	+	Rakvere		
EE-661	ru	+	Раквере		
EE-663	en	+	Rakvere²		
EE-663	en	-	Rakvere		
EE-663	ru	+	Раквере		
EE-668	en	+	Rapla		
EE-668	ru	+	Рапла		
EE-68	en	+	Pärnumaa		
EE-68	ru	+	Пярнумаа		
EE-689	en	+	Ruhnu		
EE-689	ru	+	Рухну		
EE-698	en	+	Rõuge		
EE-708	en	+	Räpina		
EE-708	ru	+	Ряпина		
EE-71	en	+	Raplamaa		
EE-71	ru	+	Рапламаа		
EE-712	en	+	Saarde		
EE-714	en	+	Saaremaa		
EE-714	ru	+	Сааремаа		
EE-719	en	+	Saku		
EE-719	ru	+	Саку		
EE-726	en	+	Saue		
EE-726	ru	+	Сауэ		
EE-732	en	+	Setomaa		
EE-732	ru	+	Сетумаа		
EE-735	en	+	Sillamäe		
EE-735	ru	+	Силламяэ		
EE-74	en	+	Saare		
EE-74	en	-	Saaremaa		
EE-74	ru	+	Сааремаа		
EE-784	en	+	Tallinn		
EE-784	ru	+	Таллин		
EE-79	en	+	Tartumaa		
EE-79	ru	+	Тартумаа		
EE-792	en	+	Tapa		
EE-792	ru	+	Тапа		
EE-793	en	+	Tartu		
EE-793	ru	+	Тарту		
EE-796	en	+	Tartu²		
EE-796	en	-	Tartu		
EE-796	ru	+	Тарту		
EE-803	en	+	Toila		
EE-803	ru	+	Тойла		
EE-809	en	+	Tori		
EE-81	en	+	Valgamaa		
EE-81	ru	+	Валгамаа		
EE-824	en	+	Tõrva		
EE-824	ru	+	Тырва		
EE-834	en	+	Türi		
EE-84	en	+	Viljandi		
EE-84	en	-	Viljandimaa		
EE-84	ru	+	Вильяндимаа		
EE-855	en	+	Valga		
EE-87	en	+	Võrumaa		
EE-87	ru	+	Вырумаа		
EE-890	en	+	Viimsi		
EE-890	ru	+	Виймси		
EE-897	en	+	Viljandi²		
EE-897	en	-	Viljandi		
EE-897	ru	+	Вильянди		
EE-899	en	+	Viljandi³		
EE-899	en	-	Viljandi		
EE-899	ru	+	Вильянди		
EE-901	en	+	Vinni		
EE-903	en	+	Viru-Nigula		
EE-903	ru	+	Виру-Нигула		
EE-907	en	+	Vormsi		
EE-907	ru	+	Вормси		
EE-917	en	+	Võru²		
EE-917	en	-	Võru		
EE-917	ru	+	Выру		
EE-919	en	+	Võru		
EE-919	ru	+	Выру		
EE-928	en	+	Väike-Maarja		
EG	ar	+	مصر		
EG	en	+	Egypt		
EG	en	-	Arab Republic of Egypt		
EG	kk	+	Мысыр		
EG	ru	+	Египет		
EG-ALX	en	+	Alexandria		
EG-ALX	en	-	Al Iskandarīyah		
EG-ASN	en	+	Aswan		
EG-ASN	ru	+	Асуан		
EG-AST	en	+	Asyut		
EG-AST	ru	+	Асьют		
EG-BA	en	+	Red Sea		
EG-BA	en	-	Al Baḩr al Aḩmar		
EG-BH	en	+	Beheira		
EG-BH	en	-	Al Buḩayrah		
EG-BH	ru	+	Эль-Фуджайра		
EG-BNS	en	+	Beni Suef		
EG-BNS	en	-	Banī Suwayf		
EG-BNS	ru	+	Бени-Суэйф		
EG-C	en	+	Cairo		
EG-C	en	-	Al Qāhirah		
EG-DK	en	+	Dakahlia		
EG-DK	en	-	Ad Daqahlīyah		
EG-DK	ru	+	Дакахлия		
EG-DT	en	+	Damietta		
EG-DT	en	-	Dumyāţ		
EG-FYM	en	+	Faiyum		
EG-FYM	en	-	Al Fayyūm		
EG-FYM	ru	+	Эль-Файюм		
EG-GH	en	+	Gharbia		
EG-GH	en	-	Al Gharbīyah		
EG-GH	ru	+	Эль-Гарбия		
EG-GZ	en	+	Giza		
EG-GZ	en	-	Al Jīzah		
EG-GZ	ru	+	Эль-Гиза		
EG-IS	en	+	Ismailia		
EG-IS	en	-	Al Ismā'īlīyah		
EG-JS	en	+	South Sinai		
EG-JS	en	-	Janūb Sīnā'		
EG-KB	en	+	Qalyubia		
EG-KB	en	-	Al Qalyūbīyah		
EG-KFS	en	+	Kafr el-Sheikh		
EG-KFS	en	-	Kafr ash Shaykh		
EG-KFS	ru	+	Кафр-эш-Шейх		
EG-KN	en	+	Qena		
EG-KN	en	-	Qinā		
EG-LX	en	+	Luxor		
EG-LX	en	-	Al Uqşur		
EG-LX	ru	+	Луксор		
EG-MN	en	+	Minya		
EG-MN	en	-	Al Minyā		
EG-MNF	en	+	Monufia		
EG-MNF	en	-	Al Minūfīyah		
EG-MT	en	+	Matrouh		
EG-MT	en	-	Maţrūḩ		
EG-PTS	en	+	Port Said		
EG-PTS	en	-	Būr Sa‘īd		
EG-PTS	ru	+	Порт-Саид		
EG-SHG	en	+	Sohag		
EG-SHG	en	-	Sūhāj		
EG-SHG	ru	+	Сохаг		
EG-SHR	en	+	Al Sharqia		
EG-SHR	en	-	Ash Sharqīyah		
EG-SHR	ru	+	Эш-Шаркия		
EG-SIN	en	+	North Sinai		
EG-SIN	en	-	Shamāl Sīnā'		
EG-SUZ	en	+	Suez		
EG-SUZ	en	-	As Suways		
EG-WAD	en	+	New Valley		
EG-WAD	en	-	Al Wādī al Jadīd		
EG-WAD	ru	+	Вади-эль-Гедид		
EH	ar	+	الصحراء الغربية		
EH	en	+	Western Sahara		
EH	kk	+	Батыс Сахара		
EH	ru	+	Западная Сахара		
ER	ar	+	إريتريا		
ER	en	+	Eritrea		
ER	en	-	the State of Eritrea		
ER	kk	+	Эритрея		
ER	ru	+	Эритрея		
ER	ti	+	ኤርትራ		
ER-AN	en	+	Anseba		
ER-AN	en	-	Ansabā		
ER-DK	en	+	Southern Red Sea		
ER-DK	en	-	Debubawi K’eyyĭḥ Baḥri		
ER-DU	en	+	Debub		
ER-DU	en	-	Al Janūbī		
ER-GB	en	+	Gash-Barka		
ER-GB	ru	+	Гаш-Барка		
ER-MA	en	+	Maekel		
ER-MA	en	-	Al Awsaţ		
ER-SK	en	+	Northern Red Sea		
ER-SK	en	-	Semienawi K’eyyĭḥ Baḥri		
ES	en	+	Spain		
ES	en	-	Kingdom of Spain		
ES	es	+	España		
ES	kk	+	Испания		
ES	ru	+	Испания		
ES-A	en	+	Alicante		
ES-A	en	-	Alacant*		
ES-AB	ca	+	Albacete		
ES-AB	en	+	Albacete		
ES-AB	es	+	Albacete		
ES-AB	ru	+	Альбасете		
ES-AL	ca	+	Almeria		
ES-AL	en	+	Almería		
ES-AL	ru	+	Альмерия		
ES-AN	ca	+	Andalusia		
ES-AN	en	+	Andalusia		
ES-AN	en	-	Andalucía		
ES-AN	ru	+	Андалусия		
ES-AR	ca	+	Aragó		
ES-AR	en	+	Aragon		
ES-AR	ru	+	Арагон		
ES-AS	ca	+	Astúries		
ES-AS	en	+	Asturias		
ES-AS	en	-	Asturias, Principado de		
ES-AV	ca	+	Àvila		
ES-AV	en	+	Ávila		
ES-B	en	+	Barcelona		
ES-BA	ca	+	Badajoz		
ES-BA	en	+	Badajoz		
ES-BA	es	+	Badajoz		
ES-BA	ru	+	Бадахос		
ES-BI	ca	+	Biscaia		
ES-BI	en	+	Biscay		
ES-BI	en	-	Bizkaia		
ES-BI	es	+	Vizcaya		
ES-BI	ru	+	Бискайя		
ES-BU	ca	+	Burgos		
ES-BU	en	+	Burgos		
ES-BU	es	+	Burgos		
ES-BU	ru	+	Бургос		
ES-C	en	+	A Coruña		
ES-CA	ca	+	Cadis		
ES-CA	en	+	Cádiz		
ES-CA	ru	+	Кадис		
ES-CB	ca	+	Cantàbria		
ES-CB	en	+	Cantabria		
ES-CB	es	+	Cantabria		
ES-CB	ru	+	Кантабрия		
ES-CC	ca	+	Càceres		
ES-CC	en	+	Cáceres		
ES-CC	ru	+	Касерес		
ES-CE	ca	+	Ceuta		
ES-CE	en	+	Ceuta		
ES-CE	es	+	Ceuta		
ES-CE	ru	+	Сеута		
ES-CL	ca	+	Castella i Lleó		
ES-CL	en	+	Castile and León		
ES-CL	en	-	Castilla y León		
ES-CL	ru	+	Кастилия-Леон		
ES-CM	ca	+	Castella - la Manxa		
ES-CM	en	+	Castile-La Mancha		
ES-CM	en	-	Castilla-La Mancha		
ES-CM	ru	+	Кастилия-Ла-Манча		
ES-CN	ca	+	Canàries		
ES-CN	en	+	Canary Islands		
ES-CN	en	-	Canarias		
ES-CN	ru	+	Канариас		
ES-CO	en	+	Córdoba		
ES-CO	es	+	Córdoba		
ES-CO	eu	+	Córdoba		
ES-CO	ru	+	Кордова		
ES-CR	en	+	Ciudad Real		
ES-CR	es	+	Ciudad Real		
ES-CR	ru	+	Сьюдад-Реаль		
ES-CS	en	+	Castellón		
ES-CS	en	-	Castelló*		
ES-CT	en	+	Catalonia		
ES-CT	en	-	Catalunya		
ES-CU	ca	+	Conca		
ES-CU	en	+	Cuenca		
ES-CU	es	+	Cuenca		
ES-CU	ru	+	Куэнка		
ES-EX	en	+	Extremadura		
ES-EX	ru	+	Эстремадура		
ES-GA	en	+	Galicia		
ES-GC	en	+	Las Palmas		
ES-GC	es	+	Las Palmas		
ES-GC	ru	+	Лас-Пальмас-де-Гран-Канария		
ES-GI	en	+	Girona		
ES-GR	en	+	Granada		
ES-GR	es	+	Granada		
ES-GR	ru	+	Гранада		
ES-GU	ca	+	Guadalajara		
ES-GU	en	+	Guadalajara		
ES-GU	es	+	Guadalajara		
ES-GU	ru	+	Гвадалахара		
ES-H	en	+	Huelva		
ES-H	es	+	Huelva		
ES-H	ru	+	Уэльва		
ES-HU	en	+	Huesca		
ES-HU	es	+	Huesca		
ES-HU	ru	+	Уэска		
ES-IB	en	+	Balearic Islands		
ES-IB	en	-	Illes Balears		
ES-J	en	+	Jaén		
ES-L	en	+	Lleida		
ES-LE	en	+	León		
ES-LE	ru	+	Леон		
ES-LO	en	+	La Rioja Province		
ES-LO	en	-	La Rioja		
ES-LO	es	+	La Rioja		
ES-LO	ru	+	Риоха		
ES-LU	en	+	Lugo		
ES-M	en	+	Madrid Province		
ES-M	en	-	Madrid		
ES-M	es	+	Madrid		
ES-M	oc	+	Madrid		
ES-M	ru	+	Мадрид		
ES-MA	en	+	Málaga		
ES-MA	ru	+	Малага		
ES-MC	en	+	Murcia Region		
ES-MC	en	-	Murcia, Región de		
ES-MD	en	+	Madrid Autonomous Community		
ES-MD	en	-	Madrid, Comunidad de		
ES-ML	en	+	Melilla		
ES-ML	es	+	Melilla		
ES-ML	ru	+	Мелилья		
ES-MU	en	+	Murcia		
ES-MU	es	+	Murcia		
ES-MU	ru	+	Мурсия		
ES-NA	en	+	Navarra		
ES-NA	en	-	Nafarroa*		
ES-NC	en	+	Navarra Chartered Community		
ES-NC	en	-	Nafarroako Foru Komunitatea*		
ES-O	en	+	Asturias Province		
ES-O	en	-	Asturias		
ES-O	es	+	Asturias		
ES-O	ru	+	Астурия		
ES-OR	en	+	Ourense		
ES-P	en	+	Palencia		
ES-P	es	+	Palencia		
ES-P	ru	+	Паленсия		
ES-PM	en	+	Balears Province		
ES-PM	en	-	Illes Balears		
ES-PO	en	+	Pontevedra		
ES-PV	en	+	Basque Country		
ES-PV	en	-	Euskal Herria		
ES-PV	ru	+	Баскские земли		
ES-RI	en	+	La Rioja		
ES-RI	es	+	La Rioja		
ES-RI	ru	+	Риоха		
ES-S	ca	+	Cantàbria		
ES-S	en	+	Cantabria Province		
ES-S	en	-	Cantabria		
ES-S	es	+	Cantabria		
ES-S	ru	+	Кантабрия		
ES-SA	en	+	Salamanca		
ES-SA	es	+	Salamanca		
ES-SA	ru	+	Саламанка		
ES-SE	en	+	Seville		
ES-SE	en	-	Sevilla		
ES-SE	es	+	Sevilla		
ES-SE	ru	+	Севилья		
ES-SG	en	+	Segovia		
ES-SG	ru	+	Сеговия		
ES-SO	en	+	Soria		
ES-SO	es	+	Soria		
ES-SO	ru	+	Сория		
ES-SS	en	+	Gipuzkoa		
ES-SS	es	+	Guipúzcoa		
ES-SS	ru	+	Гипускоа		
ES-T	en	+	Tarragona		
ES-TE	en	+	Teruel		
ES-TE	es	+	Teruel		
ES-TE	ru	+	Теруэль		
ES-TF	en	+	Santa Cruz de Tenerife		
ES-TF	es	+	Santa Cruz de Tenerife		
ES-TF	ru	+	Санта-Крус-де-Тенерифе		
ES-TO	en	+	Toledo		
ES-TO	es	+	Toledo		
ES-TO	eu	+	Toledo		
ES-TO	ru	+	Толедо		
ES-V	en	+	Valencia		
ES-V	ru	+	Валенсия		
ES-VA	en	+	Valladolid		
ES-VA	es	+	Valladolid		
ES-VA	ru	+	Вальядолид		
ES-VC	en	+	Valencian Community		
ES-VC	en	-	Valenciana, Comunidad		
ES-VI	en	+	Álava		
ES-VI	en	-	Araba*		
ES-Z	en	+	Zaragoza		
ES-Z	es	+	Zaragoza		
ES-Z	ru	+	Сарагоса		
ES-ZA	en	+	Zamora		
ES-ZA	es	+	Zamora		
ES-ZA	ru	+	Самора		
ET	am	+	ኢትዮጵያ		
ET	am	-	ጒት፥ጵ።		
ET	en	+	Ethiopia		
ET	en	-	Federal Democratic Republic of Ethiopia		
ET	kk	+	Эфиопия		
ET	ru	+	Эфиопия		
ET-AA	en	+	Addis Ababa		
ET-AA	ru	+	Аддис-Абеба		
ET-AF	en	+	Afar		
ET-AM	en	+	Amhara		
ET-AM	en	-	Amara		
ET-AM	ru	+	Амара		
ET-BE	en	+	Benishangul-Gumuz		
ET-BE	en	-	Benshangul-Gumaz		
ET-BE	ru	+	Бенишангуль-Гумуз		
ET-DD	en	+	Dire Dawa		
ET-DD	ru	+	Дыре-Дауа		
ET-GA	en	+	Gambela		
ET-GA	en	-	Gambela Peoples		
ET-HA	en	+	Harari		
ET-HA	en	-	Harari People		
ET-OR	en	+	Oromia		
ET-OR	ru	+	Оромия		
ET-SI	en	+	Sidama		
ET-SN	en	+	Southern Nations, Nationalities, and Peoples		
ET-SN	en	-	Southern Nations, Nationalities and Peoples		
ET-SO	en	+	Somali		
ET-SW	en	+	Southwest Ethiopia Peoples		
ET-TI	en	+	Tigray		
ET-TI	en	-	Tigrai		
FI	en	+	Finland		
FI	en	-	Republic of Finland		
FI	fi	+	Suomi		
FI	kk	+	Финляндия		
FI	ru	+	Финляндия		
FI	sv	+	Finland		
FI-01	en	+	Åland		
FI-01	fi	+	Ahvenanmaa		
FI-01	ru	+	Аландские острова		
FI-01	sv	+	Åland		
FI-02	en	+	South Karelia		
FI-02	en	-	Etelä-Karjala		
FI-02	fi	+	Etelä-Karjala		
FI-02	ru	+	Южная Карелия		
FI-02	sv	+	Södra Karelen		
FI-03	en	+	Southern Ostrobothnia		
FI-03	en	-	Etelä-Pohjanmaa		
FI-03	fi	+	Etelä-Pohjanmaa		
FI-03	ru	+	Южная Остроботния		
FI-03	sv	+	Södra Österbotten		
FI-04	en	+	Southern Savonia		
FI-04	en	-	Etelä-Savo		
FI-04	fi	+	Etelä-Savo		
FI-04	ru	+	Южное Саво		
FI-04	sv	+	Södra Savolax		
FI-05	en	+	Kainuu		
FI-05	fi	+	Kainuu		
FI-05	ru	+	Кайнуу		
FI-05	sv	+	Kajanaland		
FI-06	en	+	Tavastia Proper		
FI-06	en	-	Kanta-Häme		
FI-06	fi	+	Kanta-Häme		
FI-06	sv	+	Egentliga Tavastland		
FI-07	en	+	Central Ostrobothnia		
FI-07	en	-	Keski-Pohjanmaa		
FI-07	fi	+	Keski-Pohjanmaa		
FI-07	sv	+	Mellersta Österbotten		
FI-08	en	+	Central Finland		
FI-08	en	-	Keski-Suomi		
FI-08	fi	+	Keski-Suomi		
FI-08	sv	+	Mellersta Finland		
FI-09	en	+	Kymenlaakso		
FI-09	fi	+	Kymenlaakso		
FI-09	ru	+	Кюменлааксо		
FI-09	sv	+	Kymmenedalen		
FI-10	en	+	Lapland		
FI-10	en	-	Lappi		
FI-10	fi	+	Lappi		
FI-10	ru	+	Лаппи		
FI-10	sv	+	Lappland		
FI-11	en	+	Pirkanmaa		
FI-11	fi	+	Pirkanmaa		
FI-11	ru	+	Бургенланд		
FI-11	sv	+	Birkaland		
FI-12	en	+	Ostrobothnia		
FI-12	en	-	Pohjanmaa		
FI-12	fi	+	Pohjanmaa		
FI-12	sv	+	Österbotten		
FI-13	en	+	North Karelia		
FI-13	en	-	Pohjois-Karjala		
FI-13	fi	+	Pohjois-Karjala		
FI-13	sv	+	Norra Karelen		
FI-14	en	+	Northern Ostrobothnia		
FI-14	en	-	Pohjois-Pohjanmaa		
FI-14	fi	+	Pohjois-Pohjanmaa		
FI-14	sv	+	Norra Österbotten		
FI-15	en	+	Northern Savonia		
FI-15	en	-	Pohjois-Savo		
FI-15	fi	+	Pohjois-Savo		
FI-15	sv	+	Norra Savolax		
FI-16	en	+	Päijänne Tavastia		
FI-16	en	-	Päijät-Häme		
FI-16	fi	+	Päijät-Häme		
FI-16	sv	+	Päijänne-Tavastland		
FI-17	en	+	Satakunta		
FI-17	fi	+	Satakunta		
FI-17	ru	+	Сатакунта		
FI-17	sv	+	Satakunta		
FI-18	en	+	Uusimaa		
FI-18	fi	+	Uusimaa		
FI-18	ru	+	Ниланд		
FI-18	sv	+	Nyland		
FI-19	en	+	Southwest Finland		
FI-19	en	-	Varsinais-Suomi		
FI-19	fi	+	Varsinais-Suomi		
FI-19	sv	+	Egentliga Finland		
FJ	en	+	Fiji		
FJ	en	-	Republic of Fiji		
FJ	kk	+	Фиджи		
FJ	ru	+	Фиджи		
FJ-01	en	+	Ba		
FJ-02	en	+	Bua		
FJ-03	en	+	Cakaudrove		
FJ-04	en	+	Kadavu		
FJ-05	en	+	Lau		
FJ-06	en	+	Lomaiviti		
FJ-07	en	+	Macuata		
FJ-08	en	+	Nadroga-Navosa		
FJ-08	en	-	Nadroga and Navosa		
FJ-09	en	+	Naitasiri		
FJ-10	en	+	Namosi		
FJ-11	en	+	Ra		
FJ-12	en	+	Rewa		
FJ-13	en	+	Serua		
FJ-14	en	+	Tailevu		
FJ-C	en	+	Central		
FJ-E	en	+	Eastern		
FJ-N	en	+	Northern		
FJ-R	en	+	Rotuma		
FJ-W	en	+	Western		
FK	en	+	Falkland Islands		
FK	en	-	Falkland Islands (Islas Malvinas)		
FK	en	-	Falkland Islands (Malvinas)		
FK	kk	+	Фолкленд аралдары		
FK	kk	-	Фолкленд (Мальвин) аралдары		
FK	kk	-	Фолкленд аралдары (Мальвин аралдары)		
FK	ru	+	Фолклендские о-ва		
FK	ru	-	Фолклендские (Мальвинские) о-ва		
FK	ru	-	Фолклендские (Мальвинские) острова		
FM	en	+	Micronesia		
FM	en	-	Federated States of Micronesia		
FM	en	-	Micronesia, Federated States of		
FM	kk	+	Микронезия		
FM	ru	+	Федеративные Штаты Микронезии		
FM-KSA	en	+	Kosrae		
FM-PNI	en	+	Pohnpei		
FM-TRK	en	+	Chuuk		
FM-YAP	en	+	Yap		
FO	en	+	Faroe Islands		
FO	fo	+	Føroyar		
FO	kk	+	Фарер аралдары		
FO	ru	+	Фарерские о-ва		
FO	ru	-	Фарерские острова		
FQHH	en	+	French Southern and Antarctic Territories		
FQHH	kk	+	Француз Оңтүстік Аймақтары		
FQHH	ru	+	Французские Южные и Антарктические Территории		
FR	en	+	France		
FR	en	-	French Republic		
FR	fr	+	France		
FR	kk	+	Франция		
FR	ru	+	Франция		
FR-01	en	+	Ain		
FR-01	fr	+	Ain		
FR-01	ru	+	Эн		
FR-02	en	+	Aisne		
FR-02	fr	+	Aisne		
FR-02	ru	+	Эна		
FR-03	en	+	Allier		
FR-03	fr	+	Allier		
FR-03	ru	+	Алье		
FR-04	en	+	Alpes-de-Haute-Provence		
FR-04	fr	+	Alpes-de-Haute-Provence		
FR-04	ru	+	Альпы Верхнего Прованса		
FR-05	en	+	Hautes-Alpes		
FR-05	fr	+	Hautes-Alpes		
FR-05	ru	+	Верхние Альпы		
FR-06	en	+	Alpes-Maritimes		
FR-06	fr	+	Alpes-Maritimes		
FR-06	ru	+	Приморские Альпы		
FR-07	en	+	Ardèche		
FR-07	fr	+	Ardèche		
FR-07	ru	+	Ардеш		
FR-08	en	+	Ardennes		
FR-08	fr	+	Ardennes		
FR-08	ru	+	Арденны		
FR-09	en	+	Ariège		
FR-09	fr	+	Ariège		
FR-09	ru	+	Арьеж		
FR-10	en	+	Aube		
FR-10	fr	+	Aube		
FR-10	ru	+	Об		
FR-11	en	+	Aude		
FR-11	fr	+	Aude		
FR-11	ru	+	Од		
FR-12	en	+	Aveyron		
FR-12	fr	+	Aveyron		
FR-12	ru	+	Аверон		
FR-13	en	+	Bouches-du-Rhône		
FR-13	fr	+	Bouches-du-Rhône		
FR-13	ru	+	Буш-дю-Рон		
FR-14	en	+	Calvados		
FR-14	fr	+	Calvados		
FR-14	ru	+	Кальвадос		
FR-15	en	+	Cantal		
FR-15	fr	+	Cantal		
FR-15	ru	+	Канталь		
FR-16	en	+	Charente		
FR-16	fr	+	Charente		
FR-16	ru	+	Шаранта		
FR-17	en	+	Charente-Maritime		
FR-17	fr	+	Charente-Maritime		
FR-17	ru	+	Приморская Шаранта		
FR-18	en	+	Cher		
FR-18	fr	+	Cher		
FR-18	ru	+	Шер		
FR-19	en	+	Corrèze		
FR-19	fr	+	Corrèze		
FR-19	ru	+	Коррез		
FR-20R	en	+	Corse		
FR-20R	fr	+	Corse		
FR-20R	ru	+	Корсика		
FR-21	en	+	Côte-d’Or		
FR-21	en	-	Côte-d'Or		
FR-21	fr	+	Côte-d'Or		
FR-21	ru	+	Кот-д’Ор		
FR-22	en	+	Côtes-d’Armor		
FR-22	en	-	Côtes-d'Armor		
FR-22	fr	+	Côtes-d'Armor		
FR-22	ru	+	Кот-д’Армор		
FR-23	en	+	Creuse		
FR-23	fr	+	Creuse		
FR-23	ru	+	Крёз		
FR-24	en	+	Dordogne		
FR-24	fr	+	Dordogne		
FR-24	ru	+	Дордонь		
FR-25	en	+	Doubs		
FR-25	fr	+	Doubs		
FR-25	ru	+	Ду		
FR-26	en	+	Drôme		
FR-26	fr	+	Drôme		
FR-26	ru	+	Дром		
FR-27	en	+	Eure		
FR-27	fr	+	Eure		
FR-27	ru	+	Эр		
FR-28	en	+	Eure-et-Loir		
FR-28	fr	+	Eure-et-Loir		
FR-28	ru	+	Эр и Луар		
FR-29	en	+	Finistère		
FR-29	fr	+	Finistère		
FR-29	ru	+	Финистер		
FR-2A	en	+	Corse-du-Sud		
FR-2A	fr	+	Corse-du-Sud		
FR-2A	ru	+	Южная Корсика		
FR-2B	en	+	Haute-Corse		
FR-2B	fr	+	Haute-Corse		
FR-2B	ru	+	Верхняя Корсика		
FR-30	en	+	Gard		
FR-30	fr	+	Gard		
FR-30	ru	+	Гар		
FR-31	en	+	Haute-Garonne		
FR-31	fr	+	Haute-Garonne		
FR-31	ru	+	Верхняя Гаронна		
FR-32	en	+	Gers		
FR-32	fr	+	Gers		
FR-32	ru	+	Жер		
FR-33	en	+	Gironde		
FR-33	fr	+	Gironde		
FR-33	ru	+	Жиронда		
FR-34	en	+	Hérault		
FR-34	fr	+	Hérault		
FR-34	ru	+	Эро		
FR-35	en	+	Ille-et-Vilaine		
FR-35	fr	+	Ille-et-Vilaine		
FR-35	ru	+	Иль и Вилен		
FR-36	en	+	Indre		
FR-36	fr	+	Indre		
FR-36	ru	+	Эндр		
FR-37	en	+	Indre-et-Loire		
FR-37	fr	+	Indre-et-Loire		
FR-37	ru	+	Эндр и Луара		
FR-38	en	+	Isère		
FR-38	fr	+	Isère		
FR-38	ru	+	Изер		
FR-39	en	+	Jura		
FR-39	fr	+	Jura		
FR-39	ru	+	Юра		
FR-40	en	+	Landes		
FR-40	fr	+	Landes		
FR-40	ru	+	Ланды		
FR-41	en	+	Loir-et-Cher		
FR-41	fr	+	Loir-et-Cher		
FR-41	ru	+	Луар и Шер		
FR-42	en	+	Loire		
FR-42	fr	+	Loire		
FR-42	ru	+	Луара		
FR-43	en	+	Haute-Loire		
FR-43	fr	+	Haute-Loire		
FR-43	ru	+	Верхняя Луара		
FR-44	en	+	Loire-Atlantique		
FR-44	fr	+	Loire-Atlantique		
FR-44	ru	+	Атлантическая Луара		
FR-45	en	+	Loiret		
FR-45	fr	+	Loiret		
FR-45	ru	+	Луаре		
FR-46	en	+	Lot		
FR-46	fr	+	Lot		
FR-46	ru	+	Лот		
FR-47	en	+	Lot-et-Garonne		
FR-47	fr	+	Lot-et-Garonne		
FR-47	ru	+	Ло и Гаронна		
FR-48	en	+	Lozère		
FR-48	fr	+	Lozère		
FR-48	ru	+	Лозер		
FR-49	en	+	Maine-et-Loire		
FR-49	fr	+	Maine-et-Loire		
FR-49	ru	+	Мен и Луара		
FR-50	en	+	Manche		
FR-50	fr	+	Manche		
FR-50	ru	+	Манш		
FR-51	en	+	Marne		
FR-51	fr	+	Marne		
FR-51	ru	+	Марна		
FR-52	en	+	Haute-Marne		
FR-52	fr	+	Haute-Marne		
FR-52	ru	+	Верхняя Марна		
FR-53	en	+	Mayenne		
FR-53	fr	+	Mayenne		
FR-53	ru	+	Майен		
FR-54	en	+	Meurthe-et-Moselle		
FR-54	fr	+	Meurthe-et-Moselle		
FR-54	ru	+	Мёрт и Мозель		
FR-55	en	+	Meuse		
FR-55	fr	+	Meuse		
FR-55	ru	+	Маас		
FR-56	en	+	Morbihan		
FR-56	fr	+	Morbihan		
FR-56	ru	+	Морбиан		
FR-57	en	+	Moselle		
FR-57	fr	+	Moselle		
FR-57	ru	+	Мозель		
FR-58	en	+	Nièvre		
FR-58	fr	+	Nièvre		
FR-58	ru	+	Ньевр		
FR-59	en	+	Nord		
FR-59	fr	+	Nord		
FR-60	en	+	Oise		
FR-60	fr	+	Oise		
FR-60	ru	+	Уаза		
FR-61	en	+	Orne		
FR-61	fr	+	Orne		
FR-61	ru	+	Орн		
FR-62	en	+	Pas-de-Calais		
FR-62	fr	+	Pas-de-Calais		
FR-62	ru	+	Па-де-Кале		
FR-63	en	+	Puy-de-Dôme		
FR-63	fr	+	Puy-de-Dôme		
FR-63	ru	+	Пюи-де-Дом		
FR-64	en	+	Pyrénées-Atlantiques		
FR-64	fr	+	Pyrénées-Atlantiques		
FR-64	ru	+	Атлантические Пиренеи		
FR-65	en	+	Hautes-Pyrénées		
FR-65	fr	+	Hautes-Pyrénées		
FR-65	ru	+	Верхние Пиренеи		
FR-66	en	+	Pyrénées-Orientales		
FR-66	fr	+	Pyrénées-Orientales		
FR-66	ru	+	Восточные Пиренеи		
FR-67	en	+	Bas-Rhin		
FR-67	fr	+	Bas-Rhin		
FR-67	ru	+	Нижний Рейн		
FR-68	en	+	Haut-Rhin		
FR-68	fr	+	Haut-Rhin		
FR-68	ru	+	Верхний Рейн		
FR-69	en	+	Rhône		
FR-69	fr	+	Rhône		
FR-69	ru	+	Рона		
FR-69M	en	+	Métropole de Lyon		
FR-6AE	en	+	Alsace		
FR-70	en	+	Haute-Saône		
FR-70	fr	+	Haute-Saône		
FR-70	ru	+	Верхняя Сона		
FR-71	en	+	Saône-et-Loire		
FR-71	fr	+	Saône-et-Loire		
FR-71	ru	+	Сона и Луара		
FR-72	en	+	Sarthe		
FR-72	fr	+	Sarthe		
FR-72	ru	+	Сарта		
FR-73	en	+	Savoie		
FR-73	fr	+	Savoie		
FR-73	ru	+	Савойя		
FR-74	en	+	Haute-Savoie		
FR-74	fr	+	Haute-Savoie		
FR-74	ru	+	Верхняя Савойя		
FR-75C	en	+	Paris		
FR-76	en	+	Seine-Maritime		
FR-76	fr	+	Seine-Maritime		
FR-76	ru	+	Приморская Сена		
FR-77	en	+	Seine-et-Marne		
FR-77	fr	+	Seine-et-Marne		
FR-77	ru	+	Сена и Марна		
FR-78	en	+	Yvelines		
FR-78	fr	+	Yvelines		
FR-78	ru	+	Ивелин		
FR-79	en	+	Deux-Sèvres		
FR-79	fr	+	Deux-Sèvres		
FR-79	ru	+	Дё-Севр		
FR-80	en	+	Somme		
FR-80	fr	+	Somme		
FR-80	ru	+	Сомма		
FR-81	en	+	Tarn		
FR-81	fr	+	Tarn		
FR-81	ru	+	Тарн		
FR-82	en	+	Tarn-et-Garonne		
FR-82	fr	+	Tarn-et-Garonne		
FR-82	ru	+	Тарн и Гаронна		
FR-83	en	+	Var		
FR-83	fr	+	Var		
FR-84	en	+	Vaucluse		
FR-84	fr	+	Vaucluse		
FR-84	ru	+	Воклюз		
FR-85	en	+	Vendée		
FR-85	fr	+	Vendée		
FR-85	ru	+	Вандея		
FR-86	en	+	Vienne		
FR-86	fr	+	Vienne		
FR-86	ru	+	Вьенна		
FR-87	en	+	Haute-Vienne		
FR-87	fr	+	Haute-Vienne		
FR-87	ru	+	Верхняя Вьенна		
FR-88	en	+	Vosges		
FR-88	fr	+	Vosges		
FR-88	ru	+	Вогезы		
FR-89	en	+	Yonne		
FR-89	fr	+	Yonne		
FR-89	ru	+	Йонна		
FR-90	en	+	Territoire de Belfort		
FR-90	fr	+	Territoire de Belfort		
FR-90	ru	+	Территория Бельфор		
FR-91	en	+	Essonne		
FR-91	fr	+	Essonne		
FR-91	ru	+	Эсон		
FR-92	en	+	Hauts-de-Seine		
FR-92	fr	+	Hauts-de-Seine		
FR-92	ru	+	О-де-Сен		
FR-93	en	+	Seine-Saint-Denis		
FR-93	fr	+	Seine-Saint-Denis		
FR-93	ru	+	Сен-Сен-Дени		
FR-94	en	+	Val-de-Marne		
FR-94	fr	+	Val-de-Marne		
FR-94	ru	+	Валь-де-Марн		
FR-95	en	+	Val-d’Oise		
FR-95	en	-	Val-d'Oise		
FR-95	fr	+	Val-d’Oise		
FR-95	ru	+	Валь-д’Уаз		
FR-971	en	+	Guadeloupe		
FR-971	fr	+	Guadeloupe		
FR-971	ru	+	Гваделупа		
FR-972	en	+	Martinique		
FR-972	fr	+	Martinique		
FR-972	ru	+	Мартиника		
FR-973	en	+	Guyane (française)		
FR-973	fr	+	Guyane (française)		
FR-974	en	+	La Réunion		
FR-974	fr	+	La Réunion		
FR-974	ru	+	Реюньон		
FR-976	en	+	Mayotte		
FR-976	fr	+	Mayotte		
FR-976	ru	+	Майотта		
FR-ARA	en	+	Auvergne-Rhône-Alpes		
FR-ARA	fr	+	Auvergne-Rhône-Alpes		
FR-ARA	ru	+	Овернь — Рона — Альпы		
FR-BFC	en	+	Burgundy-Franche-Comté		
FR-BFC	en	-	Bourgogne-Franche-Comté		
FR-BFC	fr	+	Bourgogne-Franche-Comté		
FR-BFC	ru	+	Бургундия — Франш-Конте		
FR-BL	en	+	Saint-Barthélemy		
FR-BL	fr	+	Saint-Barthélemy		
FR-BRE	en	+	Brittany		
FR-BRE	en	-	Bretagne		
FR-BRE	fr	+	Bretagne		
FR-BRE	ru	+	Бретань		
FR-CP	en	+	Clipperton		
FR-CP	fr	+	Clipperton		
FR-CVL	en	+	Centre-Val de Loire		
FR-CVL	fr	+	Centre-Val de Loire		
FR-CVL	ru	+	Центр — Долина Луары		
FR-GES	en	+	Grand-Est		
FR-GES	fr	+	Grand Est		
FR-GES	ru	+	Гранд-Эст		
FR-HDF	en	+	Hauts-de-France		
FR-HDF	fr	+	Hauts-de-France		
FR-HDF	ru	+	О-де-Франс		
FR-IDF	en	+	Île-de-France²		
FR-IDF	en	-	Île-de-France		
FR-IDF	fr	+	Île-de-France		
FR-IDF	ru	+	Иль-де-Франс		
FR-MF	en	+	Saint-Martin		
FR-MF	fr	+	Saint-Martin		
FR-NAQ	en	+	Nouvelle-Aquitaine		
FR-NAQ	fr	+	Nouvelle-Aquitaine		
FR-NAQ	ru	+	Новая Аквитания		
FR-NC	en	+	Nouvelle-Calédonie		
FR-NC	fr	+	Nouvelle-Calédonie		
FR-NC	ru	+	Новая Каледония		
FR-NOR	en	+	Normandie		
FR-NOR	fr	+	Normandie		
FR-OCC	en	+	Occitanie		
FR-OCC	fr	+	Occitanie		
FR-OCC	ru	+	Окситания		
FR-PAC	en	+	Provence-Alpes-Côte-d’Azur		
FR-PAC	fr	+	Provence-Alpes-Côte d'Azur		
FR-PDL	en	+	Pays-de-la-Loire		
FR-PDL	fr	+	Pays de la Loire		
FR-PDL	ru	+	Пеи-де-ла-Луар		
FR-PF	en	+	Polynésie française		
FR-PF	fr	+	Polynésie française		
FR-PF	ru	+	Французская Полинезия		
FR-PM	en	+	Saint-Pierre-et-Miquelon		
FR-PM	fr	+	Saint-Pierre-et-Miquelon		
FR-PM	ru	+	Сен-Пьер и Микелон		
FR-TF	en	+	Terres australes françaises		
FR-TF	fr	+	Terres australes françaises		
FR-TF	ru	+	Французские Южные и Антарктические территории		
FR-WF	en	+	Wallis-et-Futuna		
FR-WF	fr	+	Wallis-et-Futuna		
FR-WF	ru	+	Уоллис и Футуна		
FXFR	en	+	France, Metropolitan		
FXFR	kk	+	Франция, Метрополия		
FXFR	ru	+	Метрополия Франции		
GA	en	+	Gabon		
GA	en	-	Gabonese Republic		
GA	fr	+	Gabon		
GA	kk	+	Габон		
GA	ru	+	Габон		
GA-1	en	+	Estuaire		
GA-1	fr	+	Estuaire		
GA-2	en	+	Haut-Ogooué		
GA-2	fr	+	Haut-Ogooué		
GA-2	ru	+	Верхнее Огове		
GA-3	en	+	Moyen-Ogooué		
GA-3	fr	+	Moyen-Ogooué		
GA-3	ru	+	Среднее Огове		
GA-4	en	+	Ngounié		
GA-4	fr	+	Ngounié		
GA-5	en	+	Nyanga		
GA-5	fr	+	Nyanga		
GA-6	en	+	Ogooué-Ivindo		
GA-6	fr	+	Ogooué-Ivindo		
GA-6	ru	+	Огове-Ивиндо		
GA-7	en	+	Ogooué-Lolo		
GA-7	fr	+	Ogooué-Lolo		
GA-7	ru	+	Огове-Лоло		
GA-8	en	+	Ogooué-Maritime		
GA-8	fr	+	Ogooué-Maritime		
GA-9	en	+	Woleu-Ntem		
GA-9	fr	+	Woleu-Ntem		
GA-9	ru	+	Волё-Нтем		
GB	en	+	United Kingdom		
GB	en	-	UK		
GB	en	-	United Kingdom of Great Britain and Northern Ireland		
GB	kk	+	Ұлыбритания		
GB	ru	+	Великобритания		
GB	ru	-	Британия		
GB	ru	-	Соединённое Королевство		
GB-ABC	cy	+	Armagh, Banbridge a Chraigavon		
GB-ABC	en	+	Armagh, Banbridge and Craigavon		
GB-ABC	en	-	Armagh City, Banbridge and Craigavon		
GB-ABD	en	+	Aberdeenshire		
GB-ABD	ru	+	Абердиншир		
GB-ABE	en	+	Aberdeen		
GB-ABE	en	-	Aberdeen City		
GB-AGB	en	+	Argyll and Bute		
GB-AGB	ru	+	Аргайл-энд-Бьют		
GB-AGY	cy	+	Ynys Môn		
GB-AGY	en	+	Anglesey		
GB-AGY	en	-	Isle of Anglesey		
GB-AND	en	+	Ards and North Down		
GB-ANN	en	+	Antrim and Newtownabbey		
GB-ANS	cy	+	Angus		
GB-ANS	en	+	Angus		
GB-BAS	en	+	Bath and North East Somerset		
GB-BAS	ru	+	Бат и Северо-Восточный Сомерсет		
GB-BBD	en	+	Blackburn with Darwen		
GB-BBD	ru	+	Блэкберн-уит-Даруэн		
GB-BCP	en	+	Bournemouth, Christchurch and Poole		
GB-BDF	cy	+	Rhydwely		
GB-BDF	en	+	Bedford		
GB-BDF	ru	+	Бедфорд		
GB-BDG	en	+	Barking and Dagenham		
GB-BDG	ru	+	Баркинг и Дагенем		
GB-BEN	cy	+	Brent		
GB-BEN	en	+	Brent		
GB-BEN	ru	+	Брент		
GB-BEX	cy	+	Bexley		
GB-BEX	en	+	Bexley		
GB-BFS	cy	+	Belffast		
GB-BFS	en	+	Belfast		
GB-BFS	en	-	Belfast City		
GB-BFS	ru	+	Белфаст		
GB-BGE	cy	+	Pen-y-bont ar Ogwr		
GB-BGE	en	+	Bridgend		
GB-BGW	cy	+	Blaenau Gwent		
GB-BGW	en	+	Blaenau Gwent		
GB-BGW	ru	+	Блайнай-Гуэнт		
GB-BIR	cy	+	Birmingham		
GB-BIR	en	+	Birmingham		
GB-BIR	ru	+	Бирмингем		
GB-BKM	cy	+	Buckinghamshire		
GB-BKM	en	+	Buckinghamshire		
GB-BKM	ru	+	Бакингемшир		
GB-BNE	cy	+	Barnet		
GB-BNE	en	+	Barnet		
GB-BNE	ru	+	Барнет		
GB-BNH	cy	+	Brighton and Hove		
GB-BNH	en	+	Brighton and Hove		
GB-BNH	ru	+	Брайтон-энд-Хов		
GB-BNS	cy	+	Barnsley		
GB-BNS	en	+	Barnsley		
GB-BNS	ru	+	Барнсли		
GB-BOL	cy	+	Bolton		
GB-BOL	en	+	Bolton		
GB-BOL	ru	+	Болтон		
GB-BPL	cy	+	Blackpool		
GB-BPL	en	+	Blackpool		
GB-BPL	ru	+	Блэкпул		
GB-BRC	cy	+	Bracknell Forest		
GB-BRC	en	+	Bracknell Forest		
GB-BRC	ru	+	Бракнелл-Форест		
GB-BRD	cy	+	Bradford		
GB-BRD	en	+	Bradford		
GB-BRD	ru	+	Брадфорд		
GB-BRY	cy	+	Bromley		
GB-BRY	en	+	Bromley		
GB-BRY	ru	+	Бромли		
GB-BST	cy	+	Bryste		
GB-BST	en	+	Bristol		
GB-BST	en	-	Bristol, City of		
GB-BUR	cy	+	Bury		
GB-BUR	en	+	Bury		
GB-BUR	ru	+	Бэри		
GB-CAM	cy	+	Swydd Caergrawnt		
GB-CAM	en	+	Cambridgeshire		
GB-CAM	ru	+	Кембриджшир		
GB-CAY	cy	+	Caerffili		
GB-CAY	en	+	Caerphilly		
GB-CBF	cy	+	Central Bedfordshire		
GB-CBF	en	+	Central Bedfordshire		
GB-CBF	ru	+	Центральный Бедфордшир		
GB-CCG	cy	+	Causeway Coast a Glens		
GB-CCG	en	+	Causeway Coast and Glens		
GB-CGN	cy	+	Ceredigion		
GB-CGN	en	+	Ceredigion		
GB-CHE	cy	+	Dwyrain Swydd Gaer		
GB-CHE	en	+	Cheshire East		
GB-CHE	ru	+	Восточный Чешир		
GB-CHW	cy	+	Gorllewin Swydd Gaer a Chaer		
GB-CHW	en	+	Cheshire West and Chester		
GB-CHW	ru	+	Западный Чешир и Честер		
GB-CLD	cy	+	Calderdale		
GB-CLD	en	+	Calderdale		
GB-CLD	ru	+	Колдердейл		
GB-CLK	cy	+	Clackmannanshire		
GB-CLK	en	+	Clackmannanshire		
GB-CLK	ru	+	Клакманнаншир		
GB-CMA	cy	+	Cymbria		
GB-CMA	en	+	Cumbria		
GB-CMD	cy	+	Camden		
GB-CMD	en	+	Camden		
GB-CMD	ru	+	Камден		
GB-CMN	cy	+	Sir Gaerfyrddin		
GB-CMN	en	+	Carmarthenshire		
GB-CON	cy	+	Cernyw		
GB-CON	en	+	Cornwall		
GB-CON	ru	+	Корнуолл		
GB-COV	cy	+	Cofentri		
GB-COV	en	+	Coventry		
GB-COV	ru	+	Ковентри		
GB-CRF	cy	+	Caerdydd		
GB-CRF	en	+	Cardiff		
GB-CRY	cy	+	Croydon		
GB-CRY	en	+	Croydon		
GB-CWY	cy	+	Conwy		
GB-CWY	en	+	Conwy		
GB-DAL	cy	+	Darlington		
GB-DAL	en	+	Darlington		
GB-DAL	ru	+	Дарлингтон		
GB-DBY	cy	+	Derbyshire		
GB-DBY	en	+	Derbyshire		
GB-DBY	ru	+	Дербишир		
GB-DEN	cy	+	Sir Ddinbych		
GB-DEN	en	+	Denbighshire		
GB-DER	cy	+	Derby		
GB-DER	en	+	Derby		
GB-DEV	cy	+	Dyfnaint		
GB-DEV	en	+	Devon		
GB-DGY	cy	+	Dumfries a Galloway		
GB-DGY	en	+	Dumfries and Galloway		
GB-DGY	ru	+	Дамфрис-энд-Галловей		
GB-DNC	cy	+	Doncaster		
GB-DNC	en	+	Doncaster		
GB-DNC	ru	+	Донкастер		
GB-DND	en	+	Dundee		
GB-DND	en	-	Dundee City		
GB-DOR	cy	+	Dorset		
GB-DOR	en	+	Dorset		
GB-DOR	ru	+	Дорсет		
GB-DRS	en	+	Derry and Strabane		
GB-DUD	cy	+	Dudley		
GB-DUD	en	+	Dudley		
GB-DUR	cy	+	Dyrham, Swydd		
GB-DUR	en	+	Durham		
GB-DUR	en	-	Durham, County		
GB-EAL	cy	+	Ealing		
GB-EAL	en	+	Ealing		
GB-EAW	en	+	England and Wales		
GB-EAY	en	+	East Ayrshire		
GB-EAY	ru	+	Ист-Эршир		
GB-EDH	en	+	Edinburgh		
GB-EDH	en	-	Edinburgh, City of		
GB-EDU	en	+	East Dunbartonshire		
GB-EDU	ru	+	Ист-Данбартоншир		
GB-ELN	en	+	East Lothian		
GB-ELN	ru	+	Ист-Лотиан		
GB-ELS	cy	+	Eilean Siar		
GB-ELS	en	+	Outer Hebrides		
GB-ELS	en	-	Eilean Siar		
GB-ENF	en	+	Enfield		
GB-ENF	ru	+	Энфилд		
GB-ENG	cy	+	Lloegr		
GB-ENG	en	+	England		
GB-ERW	en	+	East Renfrewshire		
GB-ERW	ru	+	Ист-Ренфрушир		
GB-ERY	en	+	East Riding of Yorkshire		
GB-ERY	ru	+	Ист-Райдинг-оф-Йоркшир		
GB-ESS	en	+	Essex		
GB-ESS	ru	+	Эссекс		
GB-ESX	en	+	East Sussex		
GB-ESX	ru	+	Восточный Суссекс		
GB-FAL	en	+	Falkirk		
GB-FAL	ru	+	Фолкерк		
GB-FIF	cy	+	Fife		
GB-FIF	en	+	Fife		
GB-FIF	ru	+	Файф		
GB-FLN	cy	+	Sir y Fflint		
GB-FLN	en	+	Flintshire		
GB-FMO	en	+	Fermanagh and Omagh		
GB-GAT	cy	+	Gateshead		
GB-GAT	en	+	Gateshead		
GB-GAT	ru	+	Гейтсхед		
GB-GBN	en	+	Great Britain		
GB-GLG	en	+	Glasgow		
GB-GLG	en	-	Glasgow City		
GB-GLS	cy	+	Swydd Gaerloyw		
GB-GLS	en	+	Gloucestershire		
GB-GLS	ru	+	Глостершир		
GB-GRE	cy	+	Greenwich		
GB-GRE	en	+	Greenwich		
GB-GWN	cy	+	Gwynedd		
GB-GWN	en	+	Gwynedd		
GB-GWN	ru	+	Гуинет		
GB-HAL	cy	+	Halton		
GB-HAL	en	+	Halton		
GB-HAM	cy	+	Hampshire		
GB-HAM	en	+	Hampshire		
GB-HAM	ru	+	Гэмпшир		
GB-HAV	cy	+	Havering		
GB-HAV	en	+	Havering		
GB-HAV	ru	+	Хаверинг		
GB-HCK	cy	+	Hackney		
GB-HCK	en	+	Hackney		
GB-HEF	cy	+	Swydd Henffordd		
GB-HEF	en	+	Herefordshire		
GB-HEF	ru	+	Херефордшир		
GB-HIL	cy	+	Hillingdon		
GB-HIL	en	+	Hillingdon		
GB-HLD	cy	+	Highland		
GB-HLD	en	+	Highland		
GB-HMF	cy	+	Hammersmith a Fulham		
GB-HMF	en	+	Hammersmith and Fulham		
GB-HMF	ru	+	Хаммерсмит и Фулем		
GB-HNS	en	+	Hounslow		
GB-HPL	cy	+	Hartlepool		
GB-HPL	en	+	Hartlepool		
GB-HPL	ru	+	Хартлпул		
GB-HRT	cy	+	Hertfordshire		
GB-HRT	en	+	Hertfordshire		
GB-HRT	ru	+	Хартфордшир		
GB-HRW	cy	+	Harrow		
GB-HRW	en	+	Harrow		
GB-HRW	ru	+	Harrow		
GB-HRY	cy	+	Haringey		
GB-HRY	en	+	Haringey		
GB-HRY	ru	+	Харинги		
GB-IOS	en	+	Isles of Scilly		
GB-IOS	ru	+	Силли		
GB-IOW	cy	+	Ynys Wyth		
GB-IOW	en	+	Isle of Wight		
GB-ISL	cy	+	Islington		
GB-ISL	en	+	Islington		
GB-ISL	ru	+	Ислингтон		
GB-IVC	cy	+	Inverclyde		
GB-IVC	en	+	Inverclyde		
GB-IVC	ru	+	Инверклайд		
GB-KEC	cy	+	Kensington a Chelsea		
GB-KEC	en	+	Kensington and Chelsea		
GB-KEN	cy	+	Caint		
GB-KEN	en	+	Kent		
GB-KEN	ru	+	Кент		
GB-KHL	en	+	Kingston upon Hull		
GB-KHL	ru	+	Кингстон-апон-Халл		
GB-KIR	cy	+	Kirklees		
GB-KIR	en	+	Kirklees		
GB-KIR	ru	+	Керклис		
GB-KTT	en	+	Kingston upon Thames		
GB-KTT	ru	+	Кингстон-апон-Темс		
GB-KWL	cy	+	Knowsley		
GB-KWL	en	+	Knowsley		
GB-LAN	cy	+	Lancashire		
GB-LAN	en	+	Lancashire		
GB-LAN	ru	+	Ланкашир		
GB-LBC	en	+	Lisburn and Castlereagh		
GB-LBH	cy	+	Lambeth		
GB-LBH	en	+	Lambeth		
GB-LCE	cy	+	Caerlŷr		
GB-LCE	en	+	Leicester		
GB-LCE	ru	+	Лестер		
GB-LDS	cy	+	Leeds		
GB-LDS	en	+	Leeds		
GB-LDS	ru	+	Лидс		
GB-LEC	cy	+	Swydd Gaerlŷr		
GB-LEC	en	+	Leicestershire		
GB-LEC	ru	+	Лестершир		
GB-LEW	cy	+	Lewisham		
GB-LEW	en	+	Lewisham		
GB-LIN	en	+	Lincolnshire		
GB-LIN	ru	+	Линкольншир		
GB-LIV	cy	+	Lerpwl		
GB-LIV	en	+	Liverpool		
GB-LIV	ru	+	Ливерпуль		
GB-LND	cy	+	Llundain, Dinas		
GB-LND	en	+	London		
GB-LND	en	-	London, City of		
GB-LUT	cy	+	Luton		
GB-LUT	en	+	Luton		
GB-LUT	ru	+	Лутон		
GB-MAN	cy	+	Manceinion		
GB-MAN	en	+	Manchester		
GB-MAN	ru	+	Манчестер		
GB-MDB	en	+	Middlesbrough		
GB-MDB	ru	+	Мидлсбро		
GB-MDW	cy	+	Medway		
GB-MDW	en	+	Medway		
GB-MEA	en	+	Mid and East Antrim		
GB-MIK	en	+	Milton Keynes		
GB-MIK	ru	+	Милтон-Кинс		
GB-MLN	en	+	Midlothian		
GB-MLN	ru	+	Мидлотиан		
GB-MON	cy	+	Sir Fynwy		
GB-MON	en	+	Monmouthshire		
GB-MRT	en	+	Merton		
GB-MRT	ru	+	Мертон		
GB-MRY	cy	+	Moray		
GB-MRY	en	+	Moray		
GB-MTY	cy	+	Merthyr Tudful		
GB-MTY	en	+	Merthyr Tydfil		
GB-MUL	en	+	Mid Ulster		
GB-MUL	en	-	Mid-Ulster		
GB-NAY	en	+	North Ayrshire		
GB-NAY	ru	+	Норт-Эршир		
GB-NBL	en	+	Northumberland		
GB-NBL	ru	+	Нортамберленд		
GB-NEL	en	+	North East Lincolnshire		
GB-NEL	ru	+	Северо-Восточный Линкольншир		
GB-NET	en	+	Newcastle upon Tyne		
GB-NET	ru	+	Ньюкасл-апон-Тайн		
GB-NFK	en	+	Norfolk		
GB-NFK	ru	+	Норфолк		
GB-NGM	en	+	Nottingham		
GB-NGM	ru	+	Ноттингем		
GB-NIR	cy	+	Gogledd Iwerddon		
GB-NIR	en	+	Northern Ireland		
GB-NLK	en	+	North Lanarkshire		
GB-NLK	ru	+	Норт-Ланаркшир		
GB-NLN	en	+	North Lincolnshire		
GB-NLN	ru	+	Северный Линкольншир		
GB-NMD	en	+	Newry, Mourne and Down		
GB-NNH	en	+	North Northamptonshire		
GB-NSM	en	+	North Somerset		
GB-NSM	ru	+	Северный Сомерсет		
GB-NTL	cy	+	Castell-nedd Port Talbot		
GB-NTL	en	+	Neath Port Talbot		
GB-NTT	en	+	Nottinghamshire		
GB-NTT	ru	+	Ноттингемшир		
GB-NTY	en	+	North Tyneside		
GB-NTY	ru	+	Норт-Тайнсайд		
GB-NWM	en	+	Newham		
GB-NWM	ru	+	Ньюэм		
GB-NWP	cy	+	Casnewydd		
GB-NWP	en	+	Newport		
GB-NYK	en	+	North Yorkshire		
GB-NYK	ru	+	Норт-Йоркшир		
GB-OLD	en	+	Oldham		
GB-OLD	ru	+	Олдем		
GB-ORK	en	+	Orkney Islands		
GB-ORK	ru	+	Оркнейские острова		
GB-OXF	cy	+	Swydd Rydychen		
GB-OXF	en	+	Oxfordshire		
GB-OXF	ru	+	Оксфордшир		
GB-PEM	cy	+	Sir Benfro		
GB-PEM	en	+	Pembrokeshire		
GB-PKN	en	+	Perth and Kinross		
GB-PKN	ru	+	Перт-энд-Кинросс		
GB-PLY	en	+	Plymouth		
GB-POR	en	+	Portsmouth		
GB-POR	ru	+	Портсмут		
GB-POW	cy	+	Powys		
GB-POW	en	+	Powys		
GB-POW	ru	+	Поуис		
GB-PTE	en	+	Peter		
GB-PTE	en	-	Peterborough		
GB-RCC	en	+	Redcar and Cleveland		
GB-RCC	ru	+	Редкар-энд-Кливленд		
GB-RCH	en	+	Rochdale		
GB-RCH	ru	+	Рочдейл		
GB-RCT	cy	+	Rhondda Cynon Taf		
GB-RCT	en	+	Rhondda Cynon Taf		
GB-RCT	en	-	Rhondda Cynon Taff		
GB-RDB	en	+	Redbridge		
GB-RDG	cy	+	Reading		
GB-RDG	en	+	Reading		
GB-RFW	en	+	Renfrewshire		
GB-RFW	ru	+	Ренфрушир		
GB-RIC	en	+	Richmond upon Thames		
GB-RIC	ru	+	Ричмонд-апон-Темс		
GB-ROT	en	+	Rotherham		
GB-ROT	ru	+	Ротерем		
GB-RUT	en	+	Rutland		
GB-SAW	en	+	Sandwell		
GB-SAY	en	+	South Ayrshire		
GB-SAY	ru	+	Саут-Эршир		
GB-SCB	en	+	Scottish Borders		
GB-SCB	ru	+	Скоттиш-Бордерс		
GB-SCT	en	+	Scotland		
GB-SFK	en	+	Suffolk		
GB-SFK	ru	+	Суффолк		
GB-SFT	en	+	Sefton		
GB-SGC	en	+	South Gloucestershire		
GB-SGC	ru	+	Южный Глостершир		
GB-SHF	en	+	Sheffield		
GB-SHF	ru	+	Шеффилд		
GB-SHN	en	+	Saint Helens		
GB-SHN	en	-	St. Helens		
GB-SHR	en	+	Shropshire		
GB-SHR	ru	+	Шропшир		
GB-SKP	en	+	Stockport		
GB-SKP	ru	+	Стокпорт		
GB-SLF	en	+	Salford		
GB-SLF	ru	+	Солфорд		
GB-SLG	en	+	Slough		
GB-SLG	ru	+	Слау		
GB-SLK	en	+	South Lanarkshire		
GB-SLK	ru	+	Саут-Ланаркшир		
GB-SND	en	+	Sunderland		
GB-SND	ru	+	Сандерленд		
GB-SOL	en	+	Solihull		
GB-SOL	ru	+	Солихалл		
GB-SOM	cy	+	Gwlad yr Haf		
GB-SOM	en	+	Somerset		
GB-SOM	ru	+	Сомерсет		
GB-SOS	en	+	Southend-on-Sea		
GB-SOS	ru	+	Саутенд-он-Си		
GB-SRY	en	+	Surrey		
GB-SRY	ru	+	Суррей		
GB-STE	en	+	Stoke-on-Trent		
GB-STE	ru	+	Сток-он-Трент		
GB-STG	en	+	Stirling		
GB-STH	en	+	Southampton		
GB-STH	ru	+	Саутгемптон		
GB-STN	en	+	Sutton		
GB-STN	ru	+	Саттон		
GB-STS	en	+	Staffordshire		
GB-STS	ru	+	Стаффордшир		
GB-STT	en	+	Stockton-on-Tees		
GB-STT	ru	+	Стоктон-он-Тис		
GB-STY	en	+	South Tyneside		
GB-STY	ru	+	Саут-Тайнсайд		
GB-SWA	cy	+	Abertawe		
GB-SWA	en	+	Swansea		
GB-SWD	en	+	Swindon		
GB-SWD	ru	+	Суиндон		
GB-SWK	en	+	Southwark		
GB-TAM	en	+	Tameside		
GB-TAM	ru	+	Теймсайд		
GB-TFW	en	+	Telford and Wrekin		
GB-TFW	ru	+	Телфорд-энд-Рикин		
GB-THR	en	+	Thurrock		
GB-THR	ru	+	Таррок		
GB-TOB	en	+	Torbay		
GB-TOB	ru	+	Торбей		
GB-TOF	cy	+	Tor-faen		
GB-TOF	en	+	Torfaen		
GB-TRF	en	+	Trafford		
GB-TRF	ru	+	Траффорд		
GB-TWH	cy	+	Tower Hamlets		
GB-TWH	en	+	Tower Hamlets		
GB-TWH	ru	+	Тауэр-Хамлетс		
GB-UKM	en	+	United Kingdom		
GB-VGL	cy	+	Bro Morgannwg		
GB-VGL	en	+	Vale of Glamorgan		
GB-VGL	en	-	Vale of Glamorgan, The		
GB-WAR	en	+	Warwickshire		
GB-WAR	ru	+	Уорикшир		
GB-WBK	en	+	West Berkshire		
GB-WDU	en	+	West Dunbartonshire		
GB-WFT	en	+	Waltham Forest		
GB-WFT	ru	+	Уолтем-Форест		
GB-WGN	cy	+	Wigan		
GB-WGN	en	+	Wigan		
GB-WGN	ru	+	Уиган		
GB-WIL	en	+	Wiltshire		
GB-WIL	ru	+	Уилтшир		
GB-WKF	en	+	Wakefield		
GB-WLL	en	+	Walsall		
GB-WLL	ru	+	Уолсолл		
GB-WLN	en	+	West Lothian		
GB-WLN	ru	+	Уэст-Лотиан		
GB-WLS	cy	+	Cymru		
GB-WLS	en	+	Wales		
GB-WLV	en	+	Wolverhampton		
GB-WLV	ru	+	Вулвергемптон		
GB-WND	en	+	Wandsworth		
GB-WND	ru	+	Уондсуэрт		
GB-WNH	en	+	West Northamptonshire		
GB-WNM	en	+	Windsor and Maidenhead		
GB-WNM	ru	+	Виндзор и Мейденхед		
GB-WOK	en	+	Wokingham		
GB-WOR	en	+	Worcestershire		
GB-WOR	ru	+	Вустершир		
GB-WRL	en	+	Wirral		
GB-WRT	en	+	Warrington		
GB-WRT	ru	+	Уоррингтон		
GB-WRX	cy	+	Wrecsam		
GB-WRX	en	+	Wrexham		
GB-WSM	cy	+	San Steffan		
GB-WSM	en	+	Westminster		
GB-WSM	ru	+	Вестминстер		
GB-WSX	en	+	West Sussex		
GB-WSX	ru	+	Западный Суссекс		
GB-YOR	cy	+	Efrog		
GB-YOR	en	+	York		
GB-YOR	ru	+	Йорк		
GB-ZET	en	+	Shetland		
GB-ZET	en	-	Shetland Islands		
GB-ZET	ru	+	Шетландские острова		
GD	en	+	Grenada		
GD	kk	+	Гренада		
GD	ru	+	Гренада		
GD-01	en	+	Saint Andrew		
GD-01	ru	+	Сент Эндрю		
GD-02	en	+	Saint David		
GD-03	en	+	Saint George		
GD-03	ru	+	Сент-Джордж		
GD-04	en	+	Saint John		
GD-04	ru	+	Сент-Джон		
GD-05	en	+	Saint Mark		
GD-06	en	+	Saint Patrick		
GD-10	en	+	Carriacou and Petite Martinique		
GD-10	en	-	Southern Grenadine Islands		
GD-10	ru	+	Карриаку и Малый Мартиник		
GE	en	+	Georgia		
GE	ka	+	საქართველო		
GE	kk	+	Грузия		
GE	ru	+	Грузия		
GE-AB	en	+	Abkhazia		
GE-AB	ka	+	აფხაზეთი		
GE-AB	ru	+	Абхазия		
GE-AJ	en	+	Adjara		
GE-AJ	en	-	Ajaria		
GE-AJ	ka	+	აჭარა		
GE-AJ	ru	+	Аджария		
GE-GU	en	+	Guria		
GE-GU	ka	+	გურია		
GE-GU	ru	+	Гурия		
GE-IM	en	+	Imereti		
GE-IM	ka	+	იმერეთი		
GE-IM	ru	+	Имеретия		
GE-KA	en	+	Kakheti		
GE-KA	en	-	K'akheti		
GE-KK	en	+	Kvemo Kartli		
GE-KK	ka	+	ქვემო ქართლი		
GE-KK	ru	+	Квемо-Картли		
GE-MM	en	+	Mtskheta-Mtianeti		
GE-MM	ka	+	მცხეთა-მთიანეთი		
GE-MM	ru	+	Мцхета-Мтианети		
GE-RL	en	+	Racha-Lechkhumi and Kvemo Svaneti		
GE-RL	en	-	Rach'a-Lechkhumi-Kvemo Svaneti		
GE-SJ	en	+	Samtskhe-Javakheti		
GE-SJ	ka	+	სამცხე-ჯავახეთი		
GE-SJ	ru	+	Самцхе-Джавахети		
GE-SK	en	+	Shida Kartli		
GE-SK	ka	+	შიდა ქართლი		
GE-SK	ru	+	Шида-Картли		
GE-SZ	en	+	Samegrelo-Zemo Svaneti		
GE-SZ	ka	+	სამეგრელო-ზემო სვანეთი		
GE-SZ	ru	+	Самегрело-Верхняя Сванетия		
GE-TB	en	+	Tbilisi		
GE-TB	ka	+	თბილისი		
GE-TB	ru	+	Тбилиси		
GF	en	+	French Guiana		
GF	fr	+	Guyane française		
GF	kk	+	Француз Гвианасы		
GF	ru	+	Французская Гвиана		
GG	en	+	Guernsey		
GG	kk	+	Гернси		
GG	ru	+	Гернси		
GH	en	+	Ghana		
GH	en	-	Republic of Ghana		
GH	kk	+	Гана		
GH	ru	+	Гана		
GH-AA	en	+	Greater Accra		
GH-AA	ru	+	Большая Аккра		
GH-AF	en	+	Ahafo		
GH-AH	en	+	Ashanti		
GH-AH	ru	+	Ашанти		
GH-BA	en	+	Brong-Ahafo		
GH-BE	en	+	Bono East		
GH-BO	en	+	Bono		
GH-CP	en	+	Central		
GH-EP	en	+	Eastern		
GH-NE	en	+	North East		
GH-NP	en	+	Northern		
GH-OT	en	+	Oti		
GH-SV	en	+	Savannah		
GH-SV	ru	+	Саванна		
GH-TV	en	+	Volta		
GH-UE	en	+	Upper East		
GH-UW	en	+	Upper West		
GH-WN	en	+	Western North		
GH-WP	en	+	Western		
GI	en	+	Gibraltar		
GI	kk	+	Гибралтар		
GI	ru	+	Гибралтар		
GL	en	+	Greenland		
GL	kk	+	Гренландия		
GL	kl	+	Kalaallit Nunaat		
GL	ru	+	Гренландия		
GL-AV	en	+	Avannaata Kommunia		
GL-KU	en	+	Kujalleq		
GL-KU	en	-	Kommune Kujalleq		
GL-QE	en	+	Qeqqata		
GL-QE	en	-	Qeqqata Kommunia		
GL-QT	en	+	Kommune Qeqertalik		
GL-SM	en	+	Sermersooq		
GL-SM	en	-	Kommuneqarfik Sermersooq		
GM	en	+	Gambia		
GM	en	-	Republic of the Gambia		
GM	kk	+	Гамбия		
GM	ru	+	Гамбия		
GM-B	en	+	Banjul		
GM-L	en	+	Lower River Division		
GM-L	en	-	Lower River		
GM-M	en	+	Central River Division		
GM-M	en	-	Central River		
GM-N	en	+	North Bank Division		
GM-N	en	-	North Bank		
GM-U	en	+	Upper River Division		
GM-U	en	-	Upper River		
GM-W	en	+	West Coast Division		
GM-W	en	-	Western		
GN	en	+	Guinea		
GN	en	-	Republic of Guinea		
GN	fr	+	Guinée		
GN	kk	+	Гвинея		
GN	ru	+	Гвинея		
GN-B	en	+	Boké Region		
GN-B	en	-	Boké		
GN-B	fr	+	Boké		
GN-BE	en	+	Beyla		
GN-BE	fr	+	Beyla		
GN-BF	en	+	Boffa		
GN-BF	fr	+	Boffa		
GN-BK	en	+	Boké		
GN-BK	fr	+	Boké		
GN-C	en	+	Conakry		
GN-C	fr	+	Conakry		
GN-C	ru	+	Конакри		
GN-CO	en	+	Coyah		
GN-CO	fr	+	Coyah		
GN-D	en	+	Kindia Region		
GN-D	en	-	Kindia		
GN-D	fr	+	Kindia		
GN-D	ru	+	Киндиа		
GN-DB	en	+	Dabola		
GN-DB	fr	+	Dabola		
GN-DB	ru	+	Дабола		
GN-DI	en	+	Dinguiraye		
GN-DI	fr	+	Dinguiraye		
GN-DL	en	+	Dalaba		
GN-DL	fr	+	Dalaba		
GN-DU	en	+	Dubréka		
GN-DU	fr	+	Dubréka		
GN-F	en	+	Faranah Region		
GN-F	en	-	Faranah		
GN-F	fr	+	Faranah		
GN-FA	en	+	Faranah		
GN-FA	fr	+	Faranah		
GN-FO	en	+	Forécariah		
GN-FO	fr	+	Forécariah		
GN-FR	en	+	Fria		
GN-FR	fr	+	Fria		
GN-FR	ru	+	Фрия		
GN-GA	en	+	Gaoual		
GN-GA	fr	+	Gaoual		
GN-GU	en	+	Guéckédou		
GN-GU	en	-	Guékédou		
GN-GU	fr	+	Guékédou		
GN-K	en	+	Kankan Region		
GN-K	en	-	Kankan		
GN-K	fr	+	Kankan		
GN-KA	en	+	Kankan		
GN-KA	fr	+	Kankan		
GN-KB	en	+	Koubia		
GN-KB	fr	+	Koubia		
GN-KD	en	+	Kindia		
GN-KD	fr	+	Kindia		
GN-KD	ru	+	Киндиа		
GN-KE	en	+	Kérouané		
GN-KE	fr	+	Kérouané		
GN-KN	en	+	Koundara		
GN-KN	fr	+	Koundara		
GN-KO	en	+	Kouroussa		
GN-KO	fr	+	Kouroussa		
GN-KS	en	+	Kissidougou		
GN-KS	fr	+	Kissidougou		
GN-L	en	+	Labé Region		
GN-L	en	-	Labé		
GN-L	fr	+	Labé		
GN-LA	en	+	Labé		
GN-LA	fr	+	Labé		
GN-LE	en	+	Lélouma		
GN-LE	fr	+	Lélouma		
GN-LO	en	+	Lola		
GN-LO	fr	+	Lola		
GN-M	en	+	Mamou Region		
GN-M	en	-	Mamou		
GN-M	fr	+	Mamou		
GN-MC	en	+	Macenta		
GN-MC	fr	+	Macenta		
GN-MD	en	+	Mandiana		
GN-MD	fr	+	Mandiana		
GN-ML	en	+	Mali		
GN-ML	fr	+	Mali		
GN-MM	en	+	Mamou		
GN-MM	fr	+	Mamou		
GN-N	en	+	Nzérékoré Region		
GN-N	en	-	Nzérékoré		
GN-N	fr	+	Nzérékoré		
GN-N	ru	+	Нзерекоре		
GN-NZ	en	+	Nzérékoré		
GN-NZ	fr	+	Nzérékoré		
GN-NZ	ru	+	Нзерекоре		
GN-PI	en	+	Pita		
GN-PI	fr	+	Pita		
GN-PI	ru	+	Пита		
GN-SI	en	+	Siguiri		
GN-SI	fr	+	Siguiri		
GN-TE	en	+	Télimélé		
GN-TE	fr	+	Télimélé		
GN-TO	en	+	Tougué		
GN-TO	fr	+	Tougué		
GN-YO	en	+	Yomou		
GN-YO	fr	+	Yomou		
GP	en	+	Guadeloupe		
GP	fr	+	Guadeloupe		
GP	kk	+	Гваделупа		
GP	ru	+	Гваделупа		
GQ	en	+	Equatorial Guinea		
GQ	en	-	Republic of Equatorial Guinea		
GQ	es	+	Guinea Ecuatorial		
GQ	fr	+	Guinée équatoriale		
GQ	kk	+	Экваторлық Гвинея		
GQ	kk	-	Экваториалдық Гвинея		
GQ	pt	+	Guiné Equatorial		
GQ	ru	+	Экваториальная Гвинея		
GQ-AN	en	+	Annobón		
GQ-BN	en	+	Bioko Norte		
GQ-BN	en	-	Bioko Nord		
GQ-BS	en	+	Bioko Sur		
GQ-BS	en	-	Bioko Sud		
GQ-C	en	+	Río Muni		
GQ-C	en	-	Região Continental		
GQ-CS	en	+	Centro Sur		
GQ-CS	en	-	Centro Sud		
GQ-DJ	en	+	Djibloho		
GQ-I	en	+	Insular		
GQ-I	en	-	Região Insular		
GQ-KN	en	+	Kié-Ntem		
GQ-KN	fr	+	Kié-Ntem		
GQ-KN	ru	+	Ке-Нтем		
GQ-LI	en	+	Litoral		
GQ-LI	fr	+	Litoral		
GQ-LI	ru	+	Литораль		
GQ-WN	en	+	Wele-Nzas		
GQ-WN	fr	+	Wele-Nzás		
GQ-WN	ru	+	Веле-Нзас		
GR	el	+	Ελλάδα		
GR	en	+	Greece		
GR	en	-	Hellenic Republic		
GR	kk	+	Грекия		
GR	ru	+	Греция		
GR-69	en	+	Mount Athos		
GR-69	en	-	Ágion Óros		
GR-A	en	+	East Macedonia and Thrace		
GR-A	en	-	Anatolikí Makedonía kai Thráki		
GR-B	en	+	Central Macedonia		
GR-B	en	-	Kentrikí Makedonía		
GR-C	en	+	West Macedonia		
GR-C	en	-	Dytikí Makedonía		
GR-D	en	+	Epirus		
GR-D	en	-	Ípeiros		
GR-E	en	+	Thessaly		
GR-E	en	-	Thessalía		
GR-F	en	+	Ionian Islands		
GR-F	en	-	Ionía Nísia		
GR-G	en	+	West Greece		
GR-G	en	-	Dytikí Elláda		
GR-H	en	+	Central Greece		
GR-H	en	-	Stereá Elláda		
GR-I	en	+	Attica		
GR-I	en	-	Attikí		
GR-I	ru	+	Аттика		
GR-J	en	+	Peloponnese		
GR-J	en	-	Pelopónnisos		
GR-J	ru	+	Пелопоннес		
GR-K	en	+	North Aegean		
GR-K	en	-	Vóreio Aigaío		
GR-L	en	+	South Aegean		
GR-L	en	-	Nótio Aigaío		
GR-M	en	+	Crete		
GR-M	en	-	Kríti		
GR-M	ru	+	Крит		
GS	en	+	South Georgia & South Sandwich Islands		
GS	en	-	South Georgia and the South Sandwich Islands		
GS	kk	+	Оңтүстік Георгия және Оңтүстік Сандвич аралдары		
GS	kk	-	Оңтүстік Джорджия мен Оңтүстік Сендвия аралдары		
GS	ru	+	Южная Георгия и Южные Сандвичевы о-ва		
GS	ru	-	Южная Джорджия и Южные Сандвичевы острова		
GT	en	+	Guatemala		
GT	en	-	Republic of Guatemala		
GT	es	+	Guatemala		
GT	kk	+	Гватемала		
GT	ru	+	Гватемала		
GT-01	en	+	Guatemala		
GT-02	en	+	El Progreso		
GT-03	en	+	Sacatepéquez		
GT-04	en	+	Chimaltenango		
GT-05	en	+	Escuintla		
GT-06	en	+	Santa Rosa		
GT-07	en	+	Sololá		
GT-08	en	+	Totonicapán		
GT-09	en	+	Quetzaltenango		
GT-10	en	+	Suchitepéquez		
GT-11	en	+	Retalhuleu		
GT-12	en	+	San Marcos		
GT-13	en	+	Huehuetenango		
GT-14	en	+	Quiché		
GT-15	en	+	Baja Verapaz		
GT-16	en	+	Alta Verapaz		
GT-17	en	+	Petén		
GT-18	en	+	Izabal		
GT-19	en	+	Zacapa		
GT-20	en	+	Chiquimula		
GT-21	en	+	Jalapa		
GT-22	en	+	Jutiapa		
GU	ch	+	Guåhån		
GU	en	+	Guam		
GU	kk	+	Гуам		
GU	ru	+	Гуам		
GW	en	+	Guinea-Bissau		
GW	en	-	Republic of Guinea-Bissau		
GW	kk	+	Гвинея-Бисау		
GW	pt	+	Guiné-Bissau		
GW	ru	+	Гвинея-Бисау		
GW-BA	en	+	Bafatá		
GW-BA	ru	+	Бафата		
GW-BL	en	+	Bolama		
GW-BL	en	-	Bolama / Bijagós		
GW-BM	en	+	Biombo		
GW-BS	en	+	Bissau		
GW-CA	en	+	Cacheu		
GW-GA	en	+	Gabú		
GW-L	en	+	Leste		
GW-N	en	+	Norte		
GW-OI	en	+	Oio		
GW-QU	en	+	Quinara		
GW-S	en	+	Sul		
GW-TO	en	+	Tombali		
GY	en	+	Guyana		
GY	en	-	Republic of Guyana		
GY	kk	+	Гайана		
GY	ru	+	Гайана		
GY-BA	en	+	Barima-Waini		
GY-BA	ru	+	Барима-Уайни		
GY-CU	en	+	Cuyuni-Mazaruni		
GY-CU	ru	+	Куюни-Мазаруни		
GY-DE	en	+	Demerara-Mahaica		
GY-DE	ru	+	Демерара-Махайка		
GY-EB	en	+	East Berbice-Corentyne		
GY-EB	ru	+	Ист-Бербис-Корентайн		
GY-ES	en	+	Essequibo Islands-West Demerara		
GY-ES	ru	+	Эссекибо-Айлендс-Уэст-Демерара		
GY-MA	en	+	Mahaica-Berbice		
GY-MA	ru	+	Махайка-Бербис		
GY-PM	en	+	Pomeroon-Supenaam		
GY-PM	ru	+	Померун-Супенаам		
GY-PT	en	+	Potaro-Siparuni		
GY-PT	ru	+	Потаро-Сипаруни		
GY-UD	en	+	Upper Demerara-Berbice		
GY-UD	ru	+	Аппер-Демерара-Бербис		
GY-UT	en	+	Upper Takutu-Upper Essequibo		
GY-UT	ru	+	Аппер-Такуту-Аппер-Эссекибо		
HK	en	+	Hong Kong SAR China		
HK	en	-	Hong Kong		
HK	en	-	Hong Kong Special Administrative Region of China		
HK	kk	+	Сянган АӘА		
HK	kk	-	Сянган		
HK	kk	-	Сянган (Гонконг)		
HK	ru	+	Гонконг (САР)		
HK	ru	-	Гонконг		
HK	zh-Hant	+	中國香港特別行政區		
HK	zh-Hant	-	香港		
HM	en	+	Heard & McDonald Islands		
HM	en	-	Heard Island and McDonald Islands		
HM	kk	+	Херд аралы және Макдональд аралдары		
HM	kk	-	Хеард пен Макдональд аралдары		
HM	ru	+	о-ва Херд и Макдональд		
HM	ru	-	Остров Херд и острова МакДональд		
HN	en	+	Honduras		
HN	en	-	Republic of Honduras		
HN	es	+	Honduras		
HN	kk	+	Гондурас		
HN	ru	+	Гондурас		
HN-AT	en	+	Atlántida		
HN-CH	en	+	Choluteca		
HN-CL	en	+	Colón		
HN-CM	en	+	Comayagua		
HN-CM	ru	+	Комаягуа		
HN-CP	en	+	Copán		
HN-CR	en	+	Cortés		
HN-EP	en	+	El Paraíso		
HN-FM	en	+	Francisco Morazán		
HN-GD	en	+	Gracias a Dios		
HN-GD	ru	+	Грасьяс-а-Дьос		
HN-IB	en	+	Bay Islands		
HN-IB	en	-	Islas de la Bahía		
HN-IB	ru	+	Ислас-де-ла-Баия		
HN-IN	en	+	Intibucá		
HN-IN	ru	+	Интибука		
HN-LE	en	+	Lempira		
HN-LE	es	+	Lempira		
HN-LP	en	+	La Paz		
HN-LP	es	+	La Paz		
HN-LP	ru	+	Ла-Пас		
HN-OC	en	+	Ocotepeque		
HN-OL	en	+	Olancho		
HN-OL	ru	+	Оланчо		
HN-SB	en	+	Santa Bárbara		
HN-SB	ru	+	Санта-Барбара		
HN-VA	en	+	Valle		
HN-VA	ru	+	Валье		
HN-YO	en	+	Yoro		
HR	en	+	Croatia		
HR	en	-	Republic of Croatia		
HR	hr	+	Hrvatska		
HR	kk	+	Хорватия		
HR	ru	+	Хорватия		
HR-01	en	+	Zagreb County		
HR-01	en	-	Zagrebačka županija		
HR-01	hr	+	Zagrebačka županija		
HR-01	it	+	Regione di Zagabria		
HR-01	ru	+	Загребачка		
HR-02	en	+	Krapina-Zagorje		
HR-02	en	-	Krapinsko-zagorska županija		
HR-02	hr	+	Krapinsko-zagorska županija		
HR-02	it	+	Regione di Kaprina e dello Zagorje		
HR-02	ru	+	Крапинско-Загорска		
HR-03	en	+	Sisak-Moslavina		
HR-03	en	-	Sisačko-moslavačka županija		
HR-03	hr	+	Sisačko-moslavačka županija		
HR-03	it	+	Regione di Sisak e della Moslavina		
HR-03	ru	+	Сисачко-Мославачка		
HR-04	en	+	Karlovac		
HR-04	en	-	Karlovačka županija		
HR-04	hr	+	Karlovačka županija		
HR-04	it	+	Regione di Karlovac		
HR-04	ru	+	Карловачка		
HR-05	en	+	Varaždin		
HR-05	en	-	Varaždinska županija		
HR-05	hr	+	Varaždinska županija		
HR-05	it	+	Regione di Varasdino		
HR-05	ru	+	Вараждинска		
HR-06	en	+	Koprivnica-Križevci		
HR-06	en	-	Koprivničko-križevačka županija		
HR-06	hr	+	Koprivničko-križevačka županija		
HR-06	it	+	Regione di Koprivincia e Krizevci		
HR-06	ru	+	Копривничко-Крижевачка		
HR-07	en	+	Bjelovar-Bilogora		
HR-07	en	-	Bjelovarsko-bilogorska županija		
HR-07	hr	+	Bjelovarsko-bilogorska županija		
HR-07	it	+	Regione di Bjelovar e della Bilogora		
HR-07	ru	+	Бьеловарско-Билогорска		
HR-08	en	+	Primorje-Gorski Kotar		
HR-08	en	-	Primorsko-goranska županija		
HR-08	hr	+	Primorsko-goranska županija		
HR-08	it	+	Regione litoraneo-montana		
HR-08	ru	+	Приморско-Горанска		
HR-09	en	+	Lika-Senj		
HR-09	en	-	Ličko-senjska županija		
HR-09	hr	+	Ličko-senjska županija		
HR-09	it	+	Regione delle Lika e di Segna		
HR-09	ru	+	Личко-Сеньска		
HR-10	en	+	Virovitica-Podravina		
HR-10	en	-	Virovitičko-podravska županija		
HR-10	hr	+	Virovitičko-podravska županija		
HR-10	it	+	Regione di Virovitica e della Podravina		
HR-10	ru	+	Вировитичко-Подравска		
HR-11	en	+	Požega-Slavonia		
HR-11	en	-	Požeško-slavonska županija		
HR-11	hr	+	Požeško-slavonska županija		
HR-11	it	+	Regione di Pozega e della Slavonia		
HR-11	ru	+	Пожешко-Славонска		
HR-12	en	+	Brod-Posavina		
HR-12	en	-	Brodsko-posavska županija		
HR-12	hr	+	Brodsko-posavska županija		
HR-12	it	+	Regione di Brod e della Posavina		
HR-12	ru	+	Бродско-Посавска		
HR-13	en	+	Zadar		
HR-13	en	-	Zadarska županija		
HR-13	hr	+	Zadarska županija		
HR-13	it	+	Regione zaratina		
HR-13	ru	+	Задарска		
HR-14	en	+	Osijek-Baranja		
HR-14	en	-	Osječko-baranjska županija		
HR-14	hr	+	Osječko-baranjska županija		
HR-14	it	+	Regione di Osijec e della Baranja		
HR-14	ru	+	Осьечко-Бараньска		
HR-15	en	+	Šibenik-Knin		
HR-15	en	-	Šibensko-kninska županija		
HR-15	hr	+	Šibensko-kninska županija		
HR-15	it	+	Regione di Sebenico e Tenin		
HR-15	ru	+	Шибенско-Книнска		
HR-16	en	+	Vukovar-Syrmia		
HR-16	en	-	Vukovarsko-srijemska županija		
HR-16	hr	+	Vukovarsko-srijemska županija		
HR-16	it	+	Regione di Vukorav e della Sirmia		
HR-16	ru	+	Вуковарско-Сриемска		
HR-17	en	+	Split-Dalmatia		
HR-17	en	-	Splitsko-dalmatinska županija		
HR-17	hr	+	Splitsko-dalmatinska županija		
HR-17	it	+	Regione spalatino-dalmata		
HR-17	ru	+	Сплитско-Далматинска		
HR-18	en	+	Istria		
HR-18	en	-	Istarska županija		
HR-18	hr	+	Istarska županija		
HR-18	it	+	Regione istriana		
HR-18	ru	+	Истарска		
HR-19	en	+	Dubrovnik-Neretva		
HR-19	en	-	Dubrovačko-neretvanska županija		
HR-19	hr	+	Dubrovačko-neretvanska županija		
HR-19	it	+	Regione raguseo-narentana		
HR-19	ru	+	Дубровачко-Неретванска		
HR-20	en	+	Međimurje		
HR-20	en	-	Međimurska županija		
HR-20	hr	+	Međimurska županija		
HR-20	it	+	Regione del Medimurje		
HR-20	ru	+	Меджимурска		
HR-21	en	+	Zagreb		
HR-21	en	-	Grad Zagreb		
HR-21	hr	+	Grad Zagreb		
HR-21	it	+	Zagabria città		
HR-21	ru	+	Загреб		
HT	en	+	Haiti		
HT	en	-	Republic of Haiti		
HT	fr	+	Haïti		
HT	ht	+	Haïti		
HT	ht	-	Ayiti		
HT	kk	+	Гаити		
HT	ru	+	Гаити		
HT-AR	en	+	Artibonite		
HT-AR	fr	+	Artibonite		
HT-CE	en	+	Centre		
HT-CE	fr	+	Centre		
HT-CE	ru	+	Центральная		
HT-GA	en	+	Grand’Anse		
HT-GA	en	-	Grandans		
HT-ND	en	+	Nord		
HT-ND	fr	+	Nord		
HT-NE	en	+	Nord-Est		
HT-NE	fr	+	Nord-Est		
HT-NI	en	+	Nippes		
HT-NI	en	-	Nip		
HT-NO	en	+	Nord-Ouest		
HT-NO	fr	+	Nord-Ouest		
HT-OU	en	+	Ouest		
HT-OU	en	-	Lwès		
HT-SD	en	+	Sud		
HT-SD	en	-	Sid		
HT-SE	en	+	Sud-Est		
HT-SE	en	-	Sidès		
HU	en	+	Hungary		
HU	hu	+	Magyarország		
HU	kk	+	Венгрия		
HU	ru	+	Венгрия		
HU-BA	en	+	Baranya		
HU-BA	hu	+	Baranya		
HU-BC	en	+	Békéscsaba		
HU-BC	hu	+	Békéscsaba		
HU-BC	ru	+	Бекешчаба		
HU-BE	en	+	Békés		
HU-BE	hu	+	Békés		
HU-BK	en	+	Bács-Kiskun		
HU-BK	hu	+	Bács-Kiskun		
HU-BK	ru	+	Бач-Кишкун		
HU-BU	en	+	Budapest		
HU-BU	hu	+	Budapest		
HU-BU	ru	+	Будапешт		
HU-BZ	en	+	Borsod-Abaúj-Zemplén		
HU-BZ	hu	+	Borsod-Abaúj-Zemplén		
HU-BZ	ru	+	Боршод-Абауй-Земплен		
HU-CS	en	+	Csongrád		
HU-CS	hu	+	Csongrád		
HU-CS	ru	+	Чонград		
HU-DE	en	+	Debrecen		
HU-DE	hu	+	Debrecen		
HU-DE	ru	+	Дебрецен		
HU-DU	en	+	Dunaújváros		
HU-DU	hu	+	Dunaújváros		
HU-DU	ru	+	Дунауйварош		
HU-EG	en	+	Eger		
HU-EG	hu	+	Eger		
HU-EG	ru	+	Эгер		
HU-ER	en	+	Érd		
HU-ER	hu	+	Érd		
HU-ER	ru	+	Эрд		
HU-FE	en	+	Fejér		
HU-FE	hu	+	Fejér		
HU-GS	en	+	Győr-Moson-Sopron		
HU-GS	hu	+	Győr-Moson-Sopron		
HU-GS	ru	+	Дьёр-Мошон-Шопрон		
HU-GY	en	+	Győr		
HU-GY	hu	+	Győr		
HU-HB	en	+	Hajdú-Bihar		
HU-HB	hu	+	Hajdú-Bihar		
HU-HB	ru	+	Хайду-Бихар		
HU-HE	en	+	Heves		
HU-HE	hu	+	Heves		
HU-HV	en	+	Hódmezővásárhely		
HU-HV	hu	+	Hódmezővásárhely		
HU-HV	ru	+	Ходмезёвашархей		
HU-JN	en	+	Jász-Nagykun-Szolnok		
HU-JN	hu	+	Jász-Nagykun-Szolnok		
HU-KE	en	+	Komárom-Esztergom		
HU-KE	hu	+	Komárom-Esztergom		
HU-KE	ru	+	Комаром-Эстергом		
HU-KM	en	+	Kecskemét		
HU-KM	hu	+	Kecskemét		
HU-KV	en	+	Kaposvár		
HU-KV	hu	+	Kaposvár		
HU-MI	en	+	Miskolc		
HU-MI	hu	+	Miskolc		
HU-NK	en	+	Nagykanizsa		
HU-NK	hu	+	Nagykanizsa		
HU-NO	en	+	Nógrád		
HU-NO	hu	+	Nógrád		
HU-NY	en	+	Nyíregyháza		
HU-NY	hu	+	Nyíregyháza		
HU-PE	en	+	Pest		
HU-PE	hu	+	Pest		
HU-PS	en	+	Pécs		
HU-PS	hu	+	Pécs		
HU-SD	en	+	Szeged		
HU-SD	hu	+	Szeged		
HU-SF	en	+	Székesfehérvár		
HU-SF	hu	+	Székesfehérvár		
HU-SH	en	+	Szombathely		
HU-SH	hu	+	Szombathely		
HU-SK	en	+	Szolnok		
HU-SK	hu	+	Szolnok		
HU-SN	en	+	Sopron		
HU-SN	hu	+	Sopron		
HU-SN	ru	+	Шопрон		
HU-SO	en	+	Somogy		
HU-SO	hu	+	Somogy		
HU-SO	ru	+	Шомодь		
HU-SS	en	+	Szekszárd		
HU-SS	hu	+	Szekszárd		
HU-SS	ru	+	Сексард		
HU-ST	en	+	Salgótarján		
HU-ST	hu	+	Salgótarján		
HU-ST	ru	+	Шальготарьян		
HU-SZ	en	+	Szabolcs-Szatmár-Bereg		
HU-SZ	hu	+	Szabolcs-Szatmár-Bereg		
HU-SZ	ru	+	Сабольч-Сатмар-Берег		
HU-TB	en	+	Tatabánya		
HU-TB	hu	+	Tatabánya		
HU-TB	ru	+	Татабанья		
HU-TO	en	+	Tolna		
HU-TO	hu	+	Tolna		
HU-VA	en	+	Vas		
HU-VA	hu	+	Vas		
HU-VE	en	+	Veszprém County		
HU-VE	en	-	Veszprém		
HU-VE	hu	+	Veszprém		
HU-VM	en	+	Veszprém		
HU-VM	hu	+	Veszprém		
HU-ZA	en	+	Zala		
HU-ZA	hu	+	Zala		
HU-ZE	en	+	Zalaegerszeg		
HU-ZE	hu	+	Zalaegerszeg		
HU-ZE	ru	+	Залаэгерсег		
ID	en	+	Indonesia		
ID	en	-	Republic of Indonesia		
ID	id	+	Indonesia		
ID	kk	+	Индонезия		
ID	ru	+	Индонезия		
ID-AC	en	+	Aceh		
ID-AC	id	+	Aceh		
ID-BA	en	+	Bali		
ID-BA	id	+	Bali		
ID-BB	en	+	Bangka–Belitung Islands		
ID-BB	en	-	Kepulauan Bangka Belitung		
ID-BB	ru	+	Банка-Белитунг		
ID-BE	en	+	Bengkulu		
ID-BE	id	+	Bengkulu		
ID-BT	en	+	Banten		
ID-BT	id	+	Banten		
ID-BT	ru	+	Бантен		
ID-GO	en	+	Gorontalo		
ID-GO	id	+	Gorontalo		
ID-GO	ru	+	Горонтало		
ID-JA	en	+	Jambi		
ID-JA	id	+	Jambi		
ID-JB	en	+	West Java		
ID-JB	en	-	Jawa Barat		
ID-JB	id	+	Jawa Barat		
ID-JI	en	+	East Java		
ID-JI	en	-	Jawa Timur		
ID-JI	id	+	Jawa Timur		
ID-JK	en	+	Jakarta		
ID-JK	en	-	Jakarta Raya		
ID-JK	id	+	Jakarta Raya		
ID-JT	en	+	Central Java		
ID-JT	en	-	Jawa Tengah		
ID-JT	id	+	Jawa Tengah		
ID-JW	en	+	Java		
ID-JW	en	-	Jawa		
ID-JW	id	+	Jawa		
ID-KA	en	+	Kalimantan		
ID-KA	id	+	Kalimantan		
ID-KB	en	+	West Kalimantan		
ID-KB	en	-	Kalimantan Barat		
ID-KB	id	+	Kalimantan Barat		
ID-KI	en	+	East Kalimantan		
ID-KI	en	-	Kalimantan Timur		
ID-KI	id	+	Kalimantan Timur		
ID-KR	en	+	Riau Islands		
ID-KR	en	-	Kepulauan Riau		
ID-KR	id	+	Kepulauan Riau		
ID-KS	en	+	South Kalimantan		
ID-KS	en	-	Kalimantan Selatan		
ID-KS	id	+	Kalimantan Selatan		
ID-KT	en	+	Central Kalimantan		
ID-KT	en	-	Kalimantan Tengah		
ID-KT	id	+	Kalimantan Tengah		
ID-KU	en	+	North Kalimantan		
ID-KU	en	-	Kalimantan Utara		
ID-LA	en	+	Lampung		
ID-LA	id	+	Lampung		
ID-LA	ru	+	Лампунг		
ID-MA	en	+	Maluku		
ID-MA	id	+	Maluku		
ID-ML	en	+	Maluku Islands		
ID-ML	en	-	Maluku		
ID-ML	id	+	Maluku		
ID-MU	en	+	North Maluku		
ID-MU	en	-	Maluku Utara		
ID-MU	id	+	Maluku Utara		
ID-NB	en	+	West Nusa Tenggara		
ID-NB	en	-	Nusa Tenggara Barat		
ID-NB	id	+	Nusa Tenggara Barat		
ID-NT	en	+	East Nusa Tenggara		
ID-NT	en	-	Nusa Tenggara Timur		
ID-NT	id	+	Nusa Tenggara Timur		
ID-NU	en	+	Lesser Sunda Islands		
ID-NU	en	-	Nusa Tenggara		
ID-NU	id	+	Nusa Tenggara		
ID-PA	en	+	Papua		
ID-PA	id	+	Papua		
ID-PA	ru	+	Папуа		
ID-PB	en	+	West Papua		
ID-PB	en	-	Papua Barat		
ID-PB	id	+	Papua Barat		
ID-PD	en	+	Papua Barat Daya		
ID-PE	en	+	Papua Pengunungan		
ID-PP	en	+	Papua Islands		
ID-PP	en	-	Papua		
ID-PP	id	+	Papua		
ID-PP	ru	+	Папуа		
ID-PS	en	+	Papua Selatan		
ID-PT	en	+	Papua Tengah		
ID-RI	en	+	Riau		
ID-RI	id	+	Riau		
ID-RI	ru	+	Риау		
ID-SA	en	+	North Sulawesi		
ID-SA	en	-	Sulawesi Utara		
ID-SA	id	+	Sulawesi Utara		
ID-SB	en	+	West Sumatra		
ID-SB	en	-	Sumatera Barat		
ID-SG	en	+	Southeast Sulawesi		
ID-SG	en	-	Sulawesi Tenggara		
ID-SG	id	+	Sulawesi Tenggara		
ID-SL	en	+	Sulawesi		
ID-SL	id	+	Sulawesi		
ID-SL	ru	+	Сулавеси		
ID-SM	en	+	Sumatra		
ID-SM	en	-	Sumatera		
ID-SM	id	+	Sumatera		
ID-SM	ru	+	Суматра		
ID-SN	en	+	South Sulawesi		
ID-SN	en	-	Sulawesi Selatan		
ID-SN	id	+	Sulawesi Selatan		
ID-SR	en	+	West Sulawesi		
ID-SR	en	-	Sulawesi Barat		
ID-SR	id	+	Sulawesi Barat		
ID-SS	en	+	South Sumatra		
ID-SS	en	-	Sumatera Selatan		
ID-ST	en	+	Central Sulawesi		
ID-ST	en	-	Sulawesi Tengah		
ID-ST	id	+	Sulawesi Tengah		
ID-SU	en	+	North Sumatra		
ID-SU	en	-	Sumatera Utara		
ID-SU	id	+	Sumatera Utara		
ID-YO	en	+	Yogyakarta		
ID-YO	id	+	Yogyakarta		
ID-YO	ru	+	Джокьякарта		
IE	en	+	Ireland		
IE	ga	+	Éire		
IE	kk	+	Ирландия		
IE	ru	+	Ирландия		
IE-C	en	+	Connacht		
IE-C	en	-	Connaught		
IE-C	ru	+	Коннахт		
IE-CE	en	+	Clare		
IE-CE	ga	+	An Clár		
IE-CN	en	+	Cavan		
IE-CN	ga	+	An Cabhán		
IE-CN	ru	+	Каван		
IE-CO	en	+	Cork		
IE-CO	ga	+	Corcaigh		
IE-CO	ru	+	Корк		
IE-CW	en	+	Carlow		
IE-CW	ga	+	Ceatharlach		
IE-CW	ru	+	Карлоу		
IE-D	en	+	Dublin		
IE-D	ga	+	Baile Átha Cliath		
IE-D	ru	+	Дублин		
IE-DL	en	+	Donegal		
IE-DL	ga	+	Dún na nGall		
IE-DL	ru	+	Донегол		
IE-G	en	+	Galway		
IE-G	ga	+	Gaillimh		
IE-G	ru	+	Голуэй		
IE-KE	en	+	Kildare		
IE-KE	ga	+	Cill Dara		
IE-KE	ru	+	Килдэр		
IE-KK	en	+	Kilkenny		
IE-KK	ga	+	Cill Chainnaigh		
IE-KK	ru	+	Килкенни		
IE-KY	en	+	Kerry		
IE-KY	ga	+	Ciarraí		
IE-L	en	+	Leinster		
IE-L	ru	+	Ленстер		
IE-LD	en	+	Longford		
IE-LD	ga	+	An Longfort		
IE-LD	ru	+	Лонгфорд		
IE-LH	en	+	Louth		
IE-LH	ga	+	Lú		
IE-LK	en	+	Limerick		
IE-LK	ga	+	Luimneach		
IE-LK	ru	+	Лимерик		
IE-LM	en	+	Leitrim		
IE-LM	ga	+	Liatroim		
IE-LS	en	+	Laois		
IE-LS	ga	+	Laois		
IE-LS	ru	+	Лиишь		
IE-M	en	+	Munster		
IE-M	ru	+	Манстер		
IE-MH	en	+	Meath		
IE-MH	ga	+	An Mhí		
IE-MN	en	+	Monaghan		
IE-MN	ga	+	Muineacháin		
IE-MN	ru	+	Монахан		
IE-MO	en	+	Mayo		
IE-MO	ga	+	Maigh Eo		
IE-MO	ru	+	Майо		
IE-OY	en	+	Offaly		
IE-OY	ga	+	Uibh Fhailí		
IE-OY	ru	+	Оффали		
IE-RN	en	+	Roscommon		
IE-RN	ga	+	Ros Comáin		
IE-RN	ru	+	Роскоммон		
IE-SO	en	+	Sligo		
IE-SO	ga	+	Sligeach		
IE-SO	ru	+	Слайго		
IE-TA	en	+	Tipperary		
IE-TA	ga	+	Tiobraid Áirainn		
IE-TA	ru	+	Типперери		
IE-U	en	+	Ulster		
IE-U	ru	+	Ольстер		
IE-WD	en	+	Waterford		
IE-WD	ga	+	Port Láirge		
IE-WD	ru	+	Уотерфорд		
IE-WH	en	+	Westmeath		
IE-WH	ga	+	An Iarmhí		
IE-WH	ru	+	Уэстмит		
IE-WW	en	+	Wicklow		
IE-WW	ga	+	Cill Mhaintáin		
IE-WW	ru	+	Уиклоу		
IE-WX	en	+	Wexford		
IE-WX	ga	+	Loch Garman		
IE-WX	ru	+	Уэксфорд		
IL	ar	+	إسرائيل		
IL	en	+	Israel		
IL	en	-	State of Israel		
IL	he	+	ישראל		
IL	kk	+	Израиль		
IL	ru	+	Израиль		
IL-D	en	+	Southern District		
IL-D	en	-	Al Janūbī		
IL-D	he	+	הדרום		
IL-HA	en	+	Haifa District		
IL-HA	en	-	H̱efa		
IL-HA	he	+	חיפה		
IL-HA	ru	+	Хайфа		
IL-JM	en	+	Jerusalem		
IL-JM	en	-	Al Quds		
IL-JM	he	+	ירושלים		
IL-JM	ru	+	Иерусалим		
IL-M	en	+	Central District		
IL-M	en	-	Al Awsaţ		
IL-M	he	+	המרכז		
IL-TA	en	+	Tel Aviv District		
IL-TA	en	-	Tall Abīb		
IL-TA	he	+	תל אביב		
IL-Z	en	+	Northern District		
IL-Z	en	-	Ash Shamālī		
IL-Z	he	+	הצפון		
IL-Z	ru	+	Шарджа		
IM	en	+	Isle of Man		
IM	gv	+	Ellan Vannin		
IM	gv	-	Mannin		
IM	kk	+	Мэн аралы		
IM	ru	+	о-в Мэн		
IM	ru	-	Остров Мэн		
IN	en	+	India		
IN	en	-	Republic of India		
IN	hi	+	भारत		
IN	kk	+	Үндістан		
IN	ru	+	Индия		
IN-AN	en	+	Andaman and Nicobar Islands		
IN-AN	ru	+	Андаманские и Никобарские острова		
IN-AP	en	+	Andhra Pradesh		
IN-AP	ru	+	Андхра-Прадеш		
IN-AR	en	+	Arunachal Pradesh		
IN-AR	ru	+	Аруначал-Прадеш		
IN-AS	en	+	Assam		
IN-AS	ru	+	Ассам		
IN-BR	en	+	Bihar		
IN-BR	ru	+	Бихар		
IN-CG	en	+	Chhattīsgarh		
IN-CH	en	+	Chandigarh		
IN-CH	ru	+	Чандпур		
IN-DH	en	+	Dādra and Nagar Haveli and Damān and Diu		
IN-DL	en	+	Delhi		
IN-DL	ru	+	Дели		
IN-GA	en	+	Goa		
IN-GA	ru	+	Гоа		
IN-GJ	en	+	Gujarat		
IN-GJ	ru	+	Гуджарат		
IN-HP	en	+	Himachal Pradesh		
IN-HP	ru	+	Химачал-Прадеш		
IN-HR	en	+	Haryana		
IN-HR	ru	+	Харьяна		
IN-JH	en	+	Jharkhand		
IN-JK	en	+	Jammu and Kashmir		
IN-JK	ru	+	Джамму и Кашмир		
IN-KA	en	+	Karnataka		
IN-KA	ru	+	Карнатака		
IN-KL	en	+	Kerala		
IN-KL	ru	+	Керала		
IN-LA	en	+	Ladakh		
IN-LD	en	+	Lakshadweep		
IN-LD	ru	+	Лакшадвип		
IN-MH	en	+	Maharashtra		
IN-MH	ru	+	Махараштра		
IN-ML	en	+	Meghalaya		
IN-ML	ru	+	Мегхалая		
IN-MN	en	+	Manipur		
IN-MN	ru	+	Манипур		
IN-MP	en	+	Madhya Pradesh		
IN-MP	ru	+	Мадхья-Прадеш		
IN-MZ	en	+	Mizoram		
IN-MZ	ru	+	Мизорам		
IN-NL	en	+	Nagaland		
IN-NL	ru	+	Нагаленд		
IN-OD	en	+	Odisha		
IN-OD	en	-	Orissa		2011-11-04
IN-PB	en	+	Punjab		
IN-PB	ru	+	Пенджаб		
IN-PY	en	+	Puducherry		
IN-PY	en	-	Pondicherry		2006-10-01
IN-RJ	en	+	Rajasthan		
IN-RJ	ru	+	Раджастхан		
IN-SK	en	+	Sikkim		
IN-SK	ru	+	Сикким		
IN-TN	en	+	Tamil Nadu		
IN-TN	ru	+	Тамилнад		
IN-TR	en	+	Tripura		
IN-TR	ru	+	Трипура		
IN-TS	en	+	Telangāna		
IN-UK	en	+	Uttarākhand		
IN-UK	en	-	Uttaranchal		2007-01-01
IN-UP	en	+	Uttar Pradesh		
IN-UP	ru	+	Уттар-Прадеш		
IN-WB	en	+	West Bengal		
IN-WB	ru	+	Западная Бенгалия		
IO	en	+	British Indian Ocean Territory		
IO	kk	+	Үнді мұхитындағы Британ аймағы		
IO	kk	-	Үнді Мұхитындағы Ұлыбритания Аймағы		
IO	ru	+	Британская территория в Индийском океане		
IO	ru	-	Британская территория Индийского океана		
IQ	ar	+	العراق		
IQ	en	+	Iraq		
IQ	en	-	Republic of Iraq		
IQ	kk	+	Ирак		
IQ	ru	+	Ирак		
IQ-AN	en	+	Al Anbar		
IQ-AR	en	+	Erbil		
IQ-AR	en	-	Arbīl		
IQ-BA	en	+	Basra		
IQ-BA	en	-	Al Başrah		
IQ-BB	en	+	Babylon		
IQ-BB	en	-	Bābil		
IQ-BG	en	+	Baghdad		
IQ-DA	en	+	Dohuk		
IQ-DA	en	-	Dahūk		
IQ-DI	en	+	Diyala		
IQ-DQ	en	+	Dhi Qar		
IQ-KA	en	+	Karbala		
IQ-KA	en	-	Karbalā’		
IQ-KI	en	+	Kirkuk		
IQ-KR	en	+	Kurdistan		
IQ-MA	en	+	Maysan		
IQ-MU	en	+	Al Muthanna		
IQ-NA	en	+	Najaf		
IQ-NA	en	-	An Najaf		
IQ-NI	en	+	Nineveh		
IQ-NI	en	-	Nīnawá		
IQ-QA	en	+	Al-Qādisiyyah		
IQ-QA	en	-	Al Qādisīyah		
IQ-SD	en	+	Saladin		
IQ-SD	en	-	Şalāḩ ad Dīn		
IQ-SU	en	+	Sulaymaniyah		
IQ-SU	en	-	As Sulaymānīyah		
IQ-WA	en	+	Wasit		
IR	en	+	Iran		
IR	en	-	Iran, Islamic Republic of		
IR	en	-	Islamic Republic of Iran		
IR	fa	+	ایران		
IR	fa	-	ایران، جمهوری اسلامی		
IR	kk	+	Иран		
IR	ru	+	Иран		
IR-00	en	+	Markazī		
IR-01	en	+	East Azerbaijan		
IR-01	en	-	Gīlān		
IR-02	en	+	West Azarbaijan		
IR-02	en	-	Māzandarān		
IR-03	en	+	Ardabil		
IR-03	en	-	Āz̄ārbāyjān-e Shārqī		
IR-04	en	+	Isfahan		
IR-04	en	-	Āz̄ārbāyjān-e Ghārbī		
IR-05	en	+	Ilam		
IR-05	en	-	Kermānshāh		
IR-06	en	+	Bushehr		
IR-06	en	-	Khūzestān		
IR-07	en	+	Tehran		
IR-07	en	-	Fārs		
IR-08	en	+	Chaharmahal and Bakhtiari		
IR-08	en	-	Kermān		
IR-09	en	+	Khorāsān-e Raẕavī		
IR-10	en	+	Khuzestan		
IR-10	en	-	Eşfahān		
IR-11	en	+	Zanjan		
IR-11	en	-	Sīstān va Balūchestān		
IR-12	en	+	Semnan		
IR-12	en	-	Kordestān		
IR-13	en	+	Sistan and Baluchestan		
IR-13	en	-	Hamadān		
IR-14	en	+	Fars		
IR-14	en	-	Chahār Maḩāl va Bakhtīārī		
IR-15	en	+	Kerman		
IR-15	en	-	Lorestān		
IR-16	en	+	Kurdistan		
IR-16	en	-	Īlām		
IR-17	en	+	Kermanshah		
IR-17	en	-	Kohgīlūyeh va Bowyer Aḩmad		
IR-18	en	+	Kohgiluyeh and Boyer-Ahmad		
IR-18	en	-	Būshehr		
IR-19	en	+	Gilan		
IR-19	en	-	Zanjān		
IR-20	en	+	Lorestan		
IR-20	en	-	Semnān		
IR-21	en	+	Mazandaran		
IR-21	en	-	Yazd		
IR-22	en	+	Markazi		
IR-22	en	-	Hormozgān		
IR-23	en	+	Hormozgan		
IR-23	en	-	Tehrān		
IR-24	en	+	Hamadan		
IR-24	en	-	Ardabīl		
IR-25	en	+	Yazd		
IR-25	en	-	Qom		
IR-26	en	+	Qom		
IR-26	en	-	Qazvīn		
IR-27	en	+	Golestan		
IR-28	en	+	Qazvin		
IR-28	en	-	Khorāsān-e Shomālī		
IR-29	en	+	South Khorasan		
IR-29	en	-	Khorāsān-e Jonūbī		
IR-30	en	+	Razavi Khorasan		
IR-30	en	-	Alborz		
IS	en	+	Iceland		
IS	en	-	Republic of Iceland		
IS	is	+	Ísland		
IS	kk	+	Исландия		
IS	ru	+	Исландия		
IS-1	en	+	Capital		
IS-1	en	-	Höfuðborgarsvæði		
IS-2	en	+	Southern Peninsula		
IS-2	en	-	Suðurnes		
IS-2	is	+	Suðurnes		
IS-3	en	+	Western		
IS-3	en	-	Vesturland		
IS-3	is	+	Vesturland		
IS-4	en	+	Westfjords		
IS-4	en	-	Vestfirðir		
IS-4	is	+	Vestfirðir		
IS-5	en	+	Northwestern		
IS-5	en	-	Norðurland vestra		
IS-5	is	+	Norðurland vestra		
IS-6	en	+	Northeastern		
IS-6	en	-	Norðurland eystra		
IS-6	is	+	Norðurland eystra		
IS-7	en	+	Eastern		
IS-7	en	-	Austurland		
IS-7	is	+	Austurland		
IS-7	ru	+	Эйстюрланд		
IS-8	en	+	Southern		
IS-8	en	-	Suðurland		
IS-8	is	+	Suðurland		
IS-8	ru	+	Сюдюрланд		
IS-AKN	en	+	Akraneskaupstaður		
IS-AKU	en	+	Akureyrarbær		
IS-AKU	ru	+	Акюрейри		
IS-ARN	en	+	Árneshreppur		
IS-ARN	ru	+	Аурнесхреппюр		
IS-ASA	en	+	Ásahreppur		
IS-ASA	ru	+	Аусахреппюр		
IS-BLA	en	+	Bláskógabyggð		
IS-BLA	ru	+	Блаускоугабиггд		
IS-BOG	en	+	Borgarbyggð		
IS-BOG	ru	+	Боргарбиггд		
IS-BOL	en	+	Bolungarvíkurkaupstaður		
IS-BOL	ru	+	Болунгарвик		
IS-DAB	en	+	Dalabyggð		
IS-DAB	ru	+	Далабиггд		
IS-DAV	en	+	Dalvíkurbyggð		
IS-EOM	en	+	Eyja- og Miklaholtshreppur		
IS-EOM	ru	+	Эйя-ог-Миклахольтсхреппюр		
IS-EYF	en	+	Eyjafjarðarsveit		
IS-EYF	ru	+	Эйяфьярдарсвейт		
IS-FJD	en	+	Fjarðabyggð		
IS-FJD	ru	+	Фьярдабиггд		
IS-FJL	en	+	Fjallabyggð		
IS-FLA	en	+	Flóahreppur		
IS-FLR	en	+	Fljótsdalshreppur		
IS-FLR	ru	+	Фльоутсдальсхреппюр		
IS-GAR	en	+	Garðabær		
IS-GAR	ru	+	Гардабайр		
IS-GOG	en	+	Grímsnes- og Grafningshreppur		
IS-GRN	en	+	Grindavíkurbær		
IS-GRN	ru	+	Гриндавик		
IS-GRU	en	+	Grundarfjarðarbær		
IS-GRU	ru	+	Грюндарфьордюр		
IS-GRY	en	+	Grýtubakkahreppur		
IS-HAF	en	+	Hafnarfjarðarkaupstaður		
IS-HAF	ru	+	Хабнарфьордюр		
IS-HRG	en	+	Hörgársveit		
IS-HRU	en	+	Hrunamannahreppur		
IS-HUG	en	+	Húnabyggð		
IS-HUV	en	+	Húnaþing vestra		
IS-HVA	en	+	Hvalfjarðarsveit		
IS-HVA	ru	+	Хвальфьярдарсвейт		
IS-HVE	en	+	Hveragerðisbær		
IS-HVE	ru	+	Хверагерди		
IS-ISA	en	+	Ísafjarðarbær		
IS-ISA	ru	+	Исафьярдарбайр		
IS-KAL	en	+	Kaldrananeshreppur		
IS-KAL	ru	+	Кальдрананесхреппюр		
IS-KJO	en	+	Kjósarhreppur		
IS-KOP	en	+	Kópavogsbær		
IS-KOP	ru	+	Коупавогюр		
IS-LAN	en	+	Langanesbyggð		
IS-LAN	ru	+	Ланганесбигд		
IS-MOS	en	+	Mosfellsbær		
IS-MOS	ru	+	Мосфедльсбайр		
IS-MUL	en	+	Múlaþing		
IS-MYR	en	+	Mýrdalshreppur		
IS-NOR	en	+	Norðurþing		
IS-NOR	ru	+	Нордюртинг		
IS-RGE	en	+	Rangárþing eystra		
IS-RGY	en	+	Rangárþing ytra		
IS-RHH	en	+	Reykhólahreppur		
IS-RHH	ru	+	Рейкхоулахреппюр		
IS-RKN	en	+	Reykjanesbær		
IS-RKN	ru	+	Рейкьянесбайр		
IS-RKV	en	+	Reykjavíkurborg		
IS-RKV	ru	+	Рейкьявик		
IS-SBT	en	+	Svalbarðsstrandarhreppur		
IS-SDN	en	+	Suðurnesjabær		
IS-SDN	ru	+	Сюдюрнесьябайр		
IS-SDV	en	+	Súðavíkurhreppur		
IS-SEL	en	+	Seltjarnarnesbær		
IS-SEL	ru	+	Сельтьяднарнес		
IS-SFA	en	+	Sveitarfélagið Árborg		
IS-SHF	en	+	Sveitarfélagið Hornafjörður		
IS-SKF	en	+	Skaftárhreppur		
IS-SKG	en	+	Skagabyggð		
IS-SKO	en	+	Skorradalshreppur		
IS-SKO	ru	+	Скоррадальсхреппюр		
IS-SKR	en	+	Skagafjörður		
IS-SNF	en	+	Snæfellsbær		
IS-SNF	ru	+	Снайфедльсбайр		
IS-SOG	en	+	Skeiða- og Gnúpverjahreppur		
IS-SOL	en	+	Sveitarfélagið Ölfus		
IS-SSS	en	+	Sveitarfélagið Skagaströnd		
IS-STR	en	+	Strandabyggð		
IS-STY	en	+	Stykkishólmsbær		
IS-STY	ru	+	Стиккисхоульмюр		
IS-SVG	en	+	Sveitarfélagið Vogar		
IS-TAL	en	+	Tálknafjarðarhreppur		
IS-TAL	ru	+	Таулькнафьярдархреппюр		
IS-THG	en	+	Þingeyjarsveit		
IS-TJO	en	+	Tjörneshreppur		
IS-VEM	en	+	Vestmannaeyjabær		
IS-VER	en	+	Vesturbyggð		
IS-VER	ru	+	Вестюрбиггд		
IS-VOP	en	+	Vopnafjarðarhreppur		
IS-VOP	ru	+	Вопнафьордюр		
IT	en	+	Italy		
IT	en	-	Italian Republic		
IT	it	+	Italia		
IT	kk	+	Италия		
IT	ru	+	Италия		
IT-21	en	+	Piedmont		
IT-21	en	-	Piemonte		
IT-21	fr	+	Piémont		
IT-21	it	+	Piemonte		
IT-21	ru	+	Пьемонт		
IT-23	en	+	Aosta Valley		
IT-23	en	-	Val d'Aoste		
IT-23	it	+	Valle d'Aosta		
IT-23	ru	+	Валле-д’Аоста		
IT-25	en	+	Lombardy		
IT-25	en	-	Lombardia		
IT-25	fr	+	Lombardie		
IT-25	it	+	Lombardia		
IT-25	ru	+	Ломбардия		
IT-32	en	+	Trentino-South Tyrol		
IT-32	en	-	Trentino-Alto Adige		
IT-32	fr	+	Trentin- Haut Adige		
IT-32	it	+	Trentino Alto Adige		
IT-32	ru	+	Трентино-Альто-Адидже		
IT-34	en	+	Veneto		
IT-34	fr	+	Vénétie		
IT-34	it	+	Veneto		
IT-36	en	+	Friuli–Venezia Giulia		
IT-36	en	-	Friuli Venezia Giulia		
IT-36	it	+	Friuli Venezia Giulia		
IT-36	ru	+	Фриули-Венеция-Джулия		
IT-42	en	+	Liguria		
IT-42	fr	+	Ligurie		
IT-42	it	+	Liguria		
IT-42	ru	+	Лигурия		
IT-45	en	+	Emilia-Romagna		
IT-45	fr	+	Émilie-Romagne		
IT-45	it	+	Emilia Romagna		
IT-45	ru	+	Эмилия-Романья		
IT-52	en	+	Tuscany		
IT-52	en	-	Toscana		
IT-52	fr	+	Toscane		
IT-52	it	+	Toscana		
IT-52	ru	+	Тоскана		
IT-55	en	+	Umbria		
IT-55	fr	+	Ombrie		
IT-55	it	+	Umbria		
IT-55	ru	+	Умбрия		
IT-57	en	+	Marche		
IT-57	fr	+	Marche		
IT-57	it	+	Marche		
IT-57	ru	+	Марке		
IT-62	en	+	Lazio		
IT-62	fr	+	Latium		
IT-62	it	+	Lazio		
IT-62	ru	+	Лацио		
IT-65	en	+	Abruzzo		
IT-65	fr	+	Abruzzes		
IT-65	it	+	Abruzzo		
IT-65	ru	+	Абруцци		
IT-67	en	+	Molise		
IT-67	fr	+	Molise		
IT-67	it	+	Molise		
IT-67	ru	+	Молизе		
IT-72	en	+	Campania		
IT-72	fr	+	Campanie		
IT-72	it	+	Campania		
IT-72	ru	+	Кампания		
IT-75	en	+	Apulia		
IT-75	en	-	Puglia		
IT-75	fr	+	Pouilles		
IT-75	it	+	Puglia		
IT-75	ru	+	Апулия		
IT-77	en	+	Basilicata		
IT-77	fr	+	Basilicate		
IT-77	it	+	Basilicata		
IT-77	ru	+	Базиликата		
IT-78	en	+	Calabria		
IT-78	fr	+	Calabre		
IT-78	it	+	Calabria		
IT-78	ru	+	Калабрия		
IT-82	en	+	Sicily		
IT-82	en	-	Sicilia		
IT-82	fr	+	Sicile		
IT-82	it	+	Sicilia		
IT-82	ru	+	Сицилия		
IT-88	en	+	Sardinia		
IT-88	en	-	Sardegna		
IT-88	fr	+	Sardaigne		
IT-88	it	+	Sardegna		
IT-88	ru	+	Сардиния		
IT-AG	en	+	Agrigento		
IT-AG	fr	+	Agrigente		
IT-AG	it	+	Agrigento		
IT-AG	ru	+	Агридженто		
IT-AL	en	+	Alessandria		
IT-AL	fr	+	Alexandrie		
IT-AL	it	+	Alessandria		
IT-AL	ru	+	Алессандрия		
IT-AN	en	+	Ancona		
IT-AN	fr	+	Ancône		
IT-AN	it	+	Ancona		
IT-AN	ru	+	Анкона		
IT-AP	en	+	Ascoli Piceno		
IT-AP	fr	+	Ascoli Piceno		
IT-AP	it	+	Ascoli Piceno		
IT-AP	ru	+	Асколи-Пичено		
IT-AQ	en	+	L’Aquila		
IT-AQ	en	-	L'Aquila		
IT-AQ	fr	+	L'Aquila		
IT-AQ	it	+	L'Aquila		
IT-AQ	ru	+	Л’Акуила		
IT-AR	en	+	Arezzo		
IT-AR	fr	+	Arezzo		
IT-AR	it	+	Arezzo		
IT-AR	ru	+	Ареццо		
IT-AT	en	+	Asti		
IT-AT	fr	+	Asti		
IT-AT	it	+	Asti		
IT-AT	ru	+	Асти		
IT-AV	en	+	Avellino		
IT-AV	fr	+	Avellino		
IT-AV	it	+	Avellino		
IT-AV	ru	+	Авеллино		
IT-BA	en	+	Bari		
IT-BA	fr	+	Bari		
IT-BA	it	+	Bari		
IT-BA	ru	+	Бари		
IT-BG	en	+	Bergamo		
IT-BG	fr	+	Bergame		
IT-BG	it	+	Bergamo		
IT-BG	ru	+	Бергамо		
IT-BI	en	+	Biella		
IT-BI	fr	+	Biella		
IT-BI	it	+	Biella		
IT-BI	ru	+	Биелла		
IT-BL	en	+	Belluno		
IT-BL	fr	+	Belluno		
IT-BL	it	+	Belluno		
IT-BL	ru	+	Беллуно		
IT-BN	en	+	Benevento		
IT-BN	fr	+	Benevento		
IT-BN	it	+	Benevento		
IT-BN	ru	+	Беневенто		
IT-BO	en	+	Bologna		
IT-BO	fr	+	Bologne		
IT-BO	it	+	Bologna		
IT-BO	ru	+	Болонья		
IT-BR	en	+	Brindisi		
IT-BR	fr	+	Brindisi		
IT-BR	it	+	Brindisi		
IT-BR	ru	+	Бриндизи		
IT-BS	en	+	Brescia		
IT-BS	fr	+	Brescia		
IT-BS	it	+	Brescia		
IT-BS	ru	+	Брешиа		
IT-BT	en	+	Barletta-Andria-Trani		
IT-BT	fr	+	Barletta-Andria-Trani		
IT-BT	it	+	Barletta-Andria-Trani		
IT-BT	ru	+	Барлетта-Андрия-Трани		
IT-BZ	en	+	South Tyrol		
IT-BZ	en	-	Bolzano		
IT-BZ	fr	+	Bolzano		
IT-BZ	it	+	Bolzano		
IT-BZ	ru	+	Больцано		
IT-CA	en	+	Cagliari		
IT-CA	fr	+	Cagliari		
IT-CA	it	+	Cagliari		
IT-CA	ru	+	Кальяри		
IT-CB	en	+	Campobasso		
IT-CB	fr	+	Campobasso		
IT-CB	it	+	Campobasso		
IT-CB	ru	+	Кампобассо		
IT-CE	en	+	Caserta		
IT-CE	fr	+	Caserte		
IT-CE	it	+	Caserta		
IT-CE	ru	+	Казерта		
IT-CH	en	+	Chieti		
IT-CH	fr	+	Chieti		
IT-CH	it	+	Chieti		
IT-CH	ru	+	Кьети		
IT-CL	en	+	Caltanissetta		
IT-CL	fr	+	Caltanissetta		
IT-CL	it	+	Caltanissetta		
IT-CL	ru	+	Кальтаниссетта		
IT-CN	en	+	Cuneo		
IT-CN	fr	+	Cunéo		
IT-CN	it	+	Cuneo		
IT-CN	ru	+	Кунео		
IT-CO	en	+	Como		
IT-CO	fr	+	Côme		
IT-CO	it	+	Como		
IT-CO	ru	+	Комо		
IT-CR	en	+	Cremona		
IT-CR	fr	+	Crémone		
IT-CR	it	+	Cremona		
IT-CR	ru	+	Кремона		
IT-CS	en	+	Cosenza		
IT-CS	fr	+	Cosenza		
IT-CS	it	+	Cosenza		
IT-CS	ru	+	Козенца		
IT-CT	en	+	Catania		
IT-CT	fr	+	Catane		
IT-CT	it	+	Catania		
IT-CT	ru	+	Катания		
IT-CZ	en	+	Catanzaro		
IT-CZ	fr	+	Catanzaro		
IT-CZ	it	+	Catanzaro		
IT-CZ	ru	+	Катандзаро		
IT-EN	en	+	Enna		
IT-EN	fr	+	Enna		
IT-EN	it	+	Enna		
IT-EN	ru	+	Энна		
IT-FC	en	+	Forlì-Cesena		
IT-FC	fr	+	Forlì-Cesena		
IT-FC	it	+	Forlì-Cesena		
IT-FC	ru	+	Форли-Чезена		
IT-FE	en	+	Ferrara		
IT-FE	fr	+	Ferrare		
IT-FE	it	+	Ferrara		
IT-FE	ru	+	Феррара		
IT-FG	en	+	Foggia		
IT-FG	fr	+	Foggia		
IT-FG	it	+	Foggia		
IT-FG	ru	+	Фоджа		
IT-FI	en	+	Florence		
IT-FI	en	-	Firenze		
IT-FI	fr	+	Florence		
IT-FI	it	+	Firenze		
IT-FI	ru	+	Флоренция		
IT-FM	en	+	Fermo		
IT-FM	fr	+	Fermo		
IT-FM	it	+	Fermo		
IT-FM	ru	+	Фермо		
IT-FR	en	+	Frosinone		
IT-FR	fr	+	Frosinone		
IT-FR	it	+	Frosinone		
IT-FR	ru	+	Фрозиноне		
IT-GE	en	+	Genoa		
IT-GE	en	-	Genova		
IT-GE	fr	+	Gênes		
IT-GE	it	+	Genova		
IT-GE	ru	+	Генуя		
IT-GO	en	+	Gorizia		
IT-GO	fr	+	Gorizia		
IT-GO	it	+	Gorizia		
IT-GO	ru	+	Гориция		
IT-GR	en	+	Grosseto		
IT-GR	fr	+	Grosseto		
IT-GR	it	+	Grosseto		
IT-GR	ru	+	Гроссето		
IT-IM	en	+	Imperia		
IT-IM	fr	+	Imperia		
IT-IM	it	+	Imperia		
IT-IS	en	+	Isernia		
IT-IS	fr	+	Isernia		
IT-IS	it	+	Isernia		
IT-IS	ru	+	Изерния		
IT-KR	en	+	Crotone		
IT-KR	fr	+	Crotone		
IT-KR	it	+	Crotone		
IT-KR	ru	+	Кротоне		
IT-LC	en	+	Lecco		
IT-LC	fr	+	Lecco		
IT-LC	it	+	Lecco		
IT-LC	ru	+	Лекко		
IT-LE	en	+	Lecce		
IT-LE	fr	+	Lecce		
IT-LE	it	+	Lecce		
IT-LE	ru	+	Лечче		
IT-LI	en	+	Livorno		
IT-LI	fr	+	Livourne		
IT-LI	it	+	Livorno		
IT-LI	ru	+	Ливорно		
IT-LO	en	+	Lodi		
IT-LO	fr	+	Lodi		
IT-LO	it	+	Lodi		
IT-LT	en	+	Latina		
IT-LT	fr	+	Latina		
IT-LT	it	+	Latina		
IT-LU	en	+	Lucca		
IT-LU	fr	+	Lucques		
IT-LU	it	+	Lucca		
IT-LU	ru	+	Лукка		
IT-MB	en	+	Monza and Brianza		
IT-MB	en	-	Monza e Brianza		
IT-MB	fr	+	Monza et Brianza		
IT-MB	it	+	Monza e Brianza		
IT-MB	ru	+	Монца-э-Брианца		
IT-MC	en	+	Macerata		
IT-MC	fr	+	Macerata		
IT-MC	it	+	Macerata		
IT-MC	ru	+	Мачерата		
IT-ME	en	+	Messina		
IT-ME	fr	+	Messine		
IT-ME	it	+	Messina		
IT-ME	ru	+	Мессина		
IT-MI	en	+	Milan		
IT-MI	en	-	Milano		
IT-MI	fr	+	Milan		
IT-MI	it	+	Milano		
IT-MI	ru	+	Милан		
IT-MN	en	+	Mantua		
IT-MN	en	-	Mantova		
IT-MN	fr	+	Mantoue		
IT-MN	it	+	Mantova		
IT-MN	ru	+	Мантуя		
IT-MO	en	+	Modena		
IT-MO	fr	+	Modène		
IT-MO	it	+	Modena		
IT-MO	ru	+	Модена		
IT-MS	en	+	Massa and Carrara		
IT-MS	en	-	Massa-Carrara		
IT-MS	fr	+	Massa-Carrara		
IT-MS	it	+	Massa Carrara		
IT-MS	ru	+	Масса-Каррара		
IT-MT	en	+	Matera		
IT-MT	fr	+	Matera		
IT-MT	it	+	Matera		
IT-MT	ru	+	Матера		
IT-NA	en	+	Naples		
IT-NA	en	-	Napoli		
IT-NA	fr	+	Naples		
IT-NA	it	+	Napoli		
IT-NA	ru	+	Неаполь		
IT-NO	en	+	Novara		
IT-NO	fr	+	Novare		
IT-NO	it	+	Novara		
IT-NO	ru	+	Новара		
IT-NU	en	+	Nuoro		
IT-NU	fr	+	Nuoro		
IT-NU	it	+	Nuoro		
IT-NU	ru	+	Нуоро		
IT-OR	en	+	Oristano		
IT-OR	fr	+	Oristano		
IT-OR	it	+	Oristano		
IT-OR	ru	+	Ористано		
IT-PA	en	+	Palermo		
IT-PA	fr	+	Palerme		
IT-PA	it	+	Palermo		
IT-PA	ru	+	Палермо		
IT-PC	en	+	Piacenza		
IT-PC	fr	+	Piacence		
IT-PC	it	+	Piacenza		
IT-PC	ru	+	Пьяченца		
IT-PD	en	+	Padua		
IT-PD	en	-	Padova		
IT-PD	fr	+	Padoue		
IT-PD	it	+	Padova		
IT-PD	ru	+	Падуя		
IT-PE	en	+	Pescara		
IT-PE	fr	+	Pescara		
IT-PE	it	+	Pescara		
IT-PE	ru	+	Пескара		
IT-PG	en	+	Perugia		
IT-PG	fr	+	Pérouse		
IT-PG	it	+	Perugia		
IT-PG	ru	+	Перуджа		
IT-PI	en	+	Pisa		
IT-PI	fr	+	Pise		
IT-PI	it	+	Pisa		
IT-PI	ru	+	Пиза		
IT-PN	en	+	Pordenone		
IT-PN	fr	+	Pordenone		
IT-PN	it	+	Pordenone		
IT-PN	ru	+	Порденоне		
IT-PO	en	+	Prato		
IT-PO	fr	+	Prato		
IT-PO	it	+	Prato		
IT-PO	ru	+	Прато		
IT-PR	en	+	Parma		
IT-PR	fr	+	Parme		
IT-PR	it	+	Parma		
IT-PR	ru	+	Парма		
IT-PT	en	+	Pistoia		
IT-PT	fr	+	Pistoia		
IT-PT	it	+	Pistoia		
IT-PT	ru	+	Пистоя		
IT-PU	en	+	Pesaro and Urbino		
IT-PU	en	-	Pesaro e Urbino		
IT-PU	fr	+	Pésaro et Urbino		
IT-PU	it	+	Pesaro e Urbino		
IT-PU	ru	+	Пезаро-э-Урбино		
IT-PV	en	+	Pavia		
IT-PV	fr	+	Pavie		
IT-PV	it	+	Pavia		
IT-PV	ru	+	Павия		
IT-PZ	en	+	Potenza		
IT-PZ	fr	+	Potenza		
IT-PZ	it	+	Potenza		
IT-PZ	ru	+	Потенца		
IT-RA	en	+	Ravenna		
IT-RA	fr	+	Ravenne		
IT-RA	it	+	Ravenna		
IT-RA	ru	+	Равенна		
IT-RC	en	+	Reggio Calabria		
IT-RC	fr	+	Reggio Calabria		
IT-RC	it	+	Reggio Calabria		
IT-RC	ru	+	Реджо-ди-Калабрия		
IT-RE	en	+	Reggio Emilia		
IT-RE	fr	+	Reggio Emilia		
IT-RE	it	+	Reggio Emilia		
IT-RE	ru	+	Реджо-нель-Эмилия		
IT-RG	en	+	Ragusa		
IT-RG	fr	+	Ragouse		
IT-RG	it	+	Ragusa		
IT-RG	ru	+	Рагуза		
IT-RI	en	+	Rieti		
IT-RI	fr	+	Rieti		
IT-RI	it	+	Rieti		
IT-RI	ru	+	Риети		
IT-RM	en	+	Rome		
IT-RM	en	-	Roma		
IT-RM	fr	+	roma		
IT-RM	it	+	Roma		
IT-RN	en	+	Rimini		
IT-RN	fr	+	Rimini		
IT-RN	it	+	Rimini		
IT-RN	ru	+	Римини		
IT-RO	en	+	Rovigo		
IT-RO	fr	+	Rovigo		
IT-RO	it	+	Rovigo		
IT-RO	ru	+	Ровиго		
IT-SA	en	+	Salerno		
IT-SA	fr	+	Salerne		
IT-SA	it	+	Salerno		
IT-SA	ru	+	Салерно		
IT-SI	en	+	Siena		
IT-SI	fr	+	Sienne		
IT-SI	it	+	Siena		
IT-SI	ru	+	Сиена		
IT-SO	en	+	Sondrio		
IT-SO	fr	+	Sondrio		
IT-SO	it	+	Sondrio		
IT-SO	ru	+	Сондрио		
IT-SP	en	+	La Spezia		
IT-SP	fr	+	La Spezia		
IT-SP	it	+	La Spezia		
IT-SR	en	+	Syracuse		
IT-SR	en	-	Siracusa		
IT-SR	fr	+	Syracuse		
IT-SR	it	+	Siracusa		
IT-SS	en	+	Sassari		
IT-SS	fr	+	Sassari		
IT-SS	it	+	Sassari		
IT-SS	ru	+	Сассари		
IT-SU	en	+	Sud Sardegna		
IT-SU	ru	+	Южная Сардиния		
IT-SV	en	+	Savona		
IT-SV	fr	+	Savone		
IT-SV	it	+	Savona		
IT-SV	ru	+	Савона		
IT-TA	en	+	Taranto		
IT-TA	fr	+	Tarante		
IT-TA	it	+	Taranto		
IT-TA	ru	+	Таранто		
IT-TE	en	+	Teramo		
IT-TE	fr	+	Teramo		
IT-TE	it	+	Teramo		
IT-TE	ru	+	Терамо		
IT-TN	en	+	Trentino		
IT-TN	en	-	Trento		
IT-TN	fr	+	Trente		
IT-TN	it	+	Trento		
IT-TN	ru	+	Тренто		
IT-TO	en	+	Turin		
IT-TO	en	-	Torino		
IT-TO	fr	+	Turin		
IT-TO	it	+	Torino		
IT-TO	ru	+	Турин		
IT-TP	en	+	Trapani		
IT-TP	fr	+	Trapani		
IT-TP	it	+	Trapani		
IT-TP	ru	+	Трапани		
IT-TR	en	+	Terni		
IT-TR	fr	+	Terni		
IT-TR	it	+	Terni		
IT-TR	ru	+	Терни		
IT-TS	en	+	Trieste		
IT-TS	fr	+	Trieste		
IT-TS	it	+	Trieste		
IT-TS	ru	+	Триест		
IT-TV	en	+	Treviso		
IT-TV	fr	+	Trévise		
IT-TV	it	+	Treviso		
IT-TV	ru	+	Тревизо		
IT-UD	en	+	Udine		
IT-UD	fr	+	Udine		
IT-UD	it	+	Udine		
IT-UD	ru	+	Удине		
IT-VA	en	+	Varese		
IT-VA	fr	+	Varèse		
IT-VA	it	+	Varese		
IT-VA	ru	+	Варесе		
IT-VB	en	+	Verbano-Cusio-Ossola		
IT-VB	fr	+	Verbano-Cusio-Ossola		
IT-VB	it	+	Verbano-Cusio-Ossola		
IT-VB	ru	+	Вербано-Кузио-Оссола		
IT-VC	en	+	Vercelli		
IT-VC	fr	+	Vercelli		
IT-VC	it	+	Vercelli		
IT-VC	ru	+	Верчелли		
IT-VE	en	+	Venice		
IT-VE	en	-	Venezia		
IT-VE	fr	+	Venise		
IT-VE	it	+	Venezia		
IT-VE	ru	+	Венеция		
IT-VI	en	+	Vicenza		
IT-VI	fr	+	Vicence		
IT-VI	it	+	Vicenza		
IT-VI	ru	+	Виченца		
IT-VR	en	+	Verona		
IT-VR	fr	+	Vérone		
IT-VR	it	+	Verona		
IT-VR	ru	+	Верона		
IT-VT	en	+	Viterbo		
IT-VT	fr	+	Viterbo		
IT-VT	it	+	Viterbo		
IT-VT	ru	+	Витербо		
IT-VV	en	+	Vibo Valentia		
IT-VV	fr	+	Vibo Valentia		
IT-VV	it	+	Vibo Valentia		
IT-VV	ru	+	Вибо-Валентия		
JE	en	+	Jersey		
JE	kk	+	Джерси		
JE	ru	+	Джерси		
JM	en	+	Jamaica		
JM	kk	+	Ямайка		
JM	ru	+	Ямайка		
JM-01	en	+	Kingston		
JM-01	ru	+	Кингстон		
JM-02	en	+	Saint Andrew		
JM-02	ru	+	Сент Эндрю		
JM-03	en	+	Saint Thomas		
JM-03	ru	+	Сент Томас		
JM-04	en	+	Portland		
JM-04	ru	+	Портленд		
JM-05	en	+	Saint Mary		
JM-05	ru	+	Сент-Мэри		
JM-06	en	+	Saint Ann		
JM-07	en	+	Trelawny		
JM-08	en	+	Saint James		
JM-08	ru	+	Сент Джеймс		
JM-09	en	+	Hanover		
JM-09	ru	+	Ганновер		
JM-10	en	+	Westmoreland		
JM-10	ru	+	Уэстморленд		
JM-11	en	+	Saint Elizabeth		
JM-12	en	+	Manchester		
JM-12	ru	+	Манчестер		
JM-13	en	+	Clarendon		
JM-13	ru	+	Кларендон		
JM-14	en	+	Saint Catherine		
JO	ar	+	الأردن		
JO	en	+	Jordan		
JO	en	-	Hashemite Kingdom of Jordan		
JO	kk	+	Иордания		
JO	ru	+	Иордания		
JO-AJ	en	+	Ajloun		
JO-AJ	en	-	‘Ajlūn		
JO-AM	en	+	Amman		
JO-AM	en	-	Al ‘A̅şimah		
JO-AQ	en	+	Aqaba		
JO-AQ	en	-	Al ‘Aqabah		
JO-AT	en	+	Tafilah		
JO-AT	en	-	Aţ Ţafīlah		
JO-AZ	en	+	Zarqa		
JO-AZ	en	-	Az Zarqā’		
JO-BA	en	+	Balqa		
JO-BA	en	-	Al Balqā’		
JO-IR	en	+	Irbid		
JO-JA	en	+	Jerash		
JO-JA	en	-	Jarash		
JO-KA	en	+	Karak		
JO-KA	en	-	Al Karak		
JO-MA	en	+	Mafraq		
JO-MA	en	-	Al Mafraq		
JO-MD	en	+	Madaba		
JO-MN	en	+	Ma’an		
JO-MN	en	-	Ma‘ān		
JP	en	+	Japan		
JP	ja	+	日本		
JP	kk	+	Жапония		
JP	ru	+	Япония		
JP-01	en	+	Hokkaidō		
JP-01	ja	+	北海道		
JP-01	ru	+	Хоккайдо		
JP-02	en	+	Aomori		
JP-02	ja	+	青森		
JP-02	ru	+	Аомори		
JP-03	en	+	Iwate		
JP-03	ja	+	岩手		
JP-03	ru	+	Ивате		
JP-04	en	+	Miyagi		
JP-04	ja	+	宮城		
JP-04	ru	+	Мияги		
JP-05	en	+	Akita		
JP-05	ja	+	秋田		
JP-05	ru	+	Акита		
JP-06	en	+	Yamagata		
JP-06	ja	+	山形		
JP-07	en	+	Fukushima		
JP-07	ja	+	福島		
JP-07	ru	+	Фукусима		
JP-08	en	+	Ibaraki		
JP-08	ja	+	茨城		
JP-09	en	+	Tochigi		
JP-09	ja	+	栃木		
JP-09	ru	+	Тотиги		
JP-10	en	+	Gunma		
JP-10	ja	+	群馬		
JP-11	en	+	Saitama		
JP-11	ja	+	埼玉		
JP-11	ru	+	Сайтама		
JP-12	en	+	Chiba		
JP-12	ja	+	千葉		
JP-12	ru	+	Тиба		
JP-13	en	+	Tokyo		
JP-13	ja	+	東京		
JP-13	ru	+	Токио		
JP-14	en	+	Kanagawa		
JP-14	ja	+	神奈川		
JP-14	ru	+	Канагава		
JP-15	en	+	Niigata		
JP-15	ja	+	新潟		
JP-15	ru	+	Ниигата		
JP-16	en	+	Toyama		
JP-16	ja	+	富山		
JP-16	ru	+	Тояма		
JP-17	en	+	Ishikawa		
JP-17	ja	+	石川		
JP-18	en	+	Fukui		
JP-18	ja	+	福井		
JP-18	ru	+	Фукуи		
JP-19	en	+	Yamanashi		
JP-19	ja	+	山梨		
JP-19	ru	+	Яманаси		
JP-20	en	+	Nagano		
JP-20	ja	+	長野		
JP-21	en	+	Gifu		
JP-21	ja	+	岐阜		
JP-22	en	+	Shizuoka		
JP-22	ja	+	静岡		
JP-22	ru	+	Сидзуока		
JP-23	en	+	Aichi		
JP-23	ja	+	愛知		
JP-24	en	+	Mie		
JP-24	ja	+	三重		
JP-25	en	+	Shiga		
JP-25	ja	+	滋賀		
JP-25	ru	+	Сига		
JP-26	en	+	Kyōto		
JP-26	ja	+	京都		
JP-26	ru	+	Киото		
JP-27	en	+	Ōsaka		
JP-27	ja	+	大阪		
JP-27	ru	+	Осака		
JP-28	en	+	Hyōgo		
JP-28	ja	+	兵庫		
JP-28	ru	+	Хиого		
JP-29	en	+	Nara		
JP-29	ja	+	奈良		
JP-29	ru	+	Нара		
JP-30	en	+	Wakayama		
JP-30	ja	+	和歌山		
JP-30	ru	+	Вакаяма		
JP-31	en	+	Tottori		
JP-31	ja	+	鳥取		
JP-31	ru	+	Тоттори		
JP-32	en	+	Shimane		
JP-32	ja	+	島根		
JP-32	ru	+	Симане		
JP-33	en	+	Okayama		
JP-33	ja	+	岡山		
JP-33	ru	+	Окаяма		
JP-34	en	+	Hiroshima		
JP-34	ja	+	広島		
JP-34	ru	+	Хиросима		
JP-35	en	+	Yamaguchi		
JP-35	ja	+	山口		
JP-35	ru	+	Ямагути		
JP-36	en	+	Tokushima		
JP-36	ja	+	徳島		
JP-36	ru	+	Токусима		
JP-37	en	+	Kagawa		
JP-37	ja	+	香川		
JP-37	ru	+	Кагава		
JP-38	en	+	Ehime		
JP-38	ja	+	愛媛		
JP-38	ru	+	Эхиме		
JP-39	en	+	Kōchi		
JP-39	ja	+	高知		
JP-40	en	+	Fukuoka		
JP-40	ja	+	福岡		
JP-40	ru	+	Фукуока		
JP-41	en	+	Saga		
JP-41	ja	+	佐賀		
JP-42	en	+	Nagasaki		
JP-42	ja	+	長崎		
JP-42	ru	+	Нагасаки		
JP-43	en	+	Kumamoto		
JP-43	ja	+	熊本		
JP-43	ru	+	Кумамото		
JP-44	en	+	Ōita		
JP-44	ja	+	大分		
JP-44	ru	+	Оита		
JP-45	en	+	Miyazaki		
JP-45	ja	+	宮崎		
JP-45	ru	+	Миядзаки		
JP-46	en	+	Kagoshima		
JP-46	ja	+	鹿児島		
JP-46	ru	+	Кагосима		
JP-47	en	+	Okinawa		
JP-47	ja	+	沖縄		
JP-47	ru	+	Окинава		
JTUM	en	+	Johnston Island		
JTUM	kk	+	Джонстон Атоллы		
JTUM	ru	+	Остров Джонстон		
KE	en	+	Kenya		
KE	en	-	Republic of Kenya		
KE	kk	+	Кения		
KE	ru	+	Кения		
KE	sw	+	Kenya		
KE-01	en	+	Baringo		
KE-02	en	+	Bomet		
KE-03	en	+	Bungoma		
KE-04	en	+	Busia		
KE-05	en	+	Elgeyo-Marakwet		
KE-05	en	-	Elgeyo/Marakwet		
KE-06	en	+	Embu		
KE-07	en	+	Garissa		
KE-08	en	+	Homa Bay		
KE-09	en	+	Isiolo		
KE-10	en	+	Kajiado		
KE-11	en	+	Kakamega		
KE-12	en	+	Kericho		
KE-13	en	+	Kiambu		
KE-14	en	+	Kilifi		
KE-15	en	+	Kirinyaga		
KE-16	en	+	Kisii		
KE-17	en	+	Kisumu		
KE-18	en	+	Kitui		
KE-19	en	+	Kwale		
KE-20	en	+	Laikipia		
KE-21	en	+	Lamu		
KE-22	en	+	Machakos		
KE-23	en	+	Makueni		
KE-24	en	+	Mandera		
KE-25	en	+	Marsabit		
KE-26	en	+	Meru		
KE-27	en	+	Migori		
KE-28	en	+	Mombasa		
KE-29	en	+	Murang’a		
KE-29	en	-	Murang'a		
KE-30	en	+	Nairobi County		
KE-30	en	-	Nairobi City		
KE-31	en	+	Nakuru		
KE-32	en	+	Nandi		
KE-33	en	+	Narok		
KE-34	en	+	Nyamira		
KE-35	en	+	Nyandarua		
KE-36	en	+	Nyeri		
KE-37	en	+	Samburu		
KE-38	en	+	Siaya		
KE-39	en	+	Taita-Taveta		
KE-39	en	-	Taita/Taveta		
KE-40	en	+	Tana River		
KE-41	en	+	Tharaka-Nithi		
KE-42	en	+	Trans Nzoia		
KE-43	en	+	Turkana		
KE-44	en	+	Uasin Gishu		
KE-45	en	+	Vihiga		
KE-46	en	+	Wajir		
KE-47	en	+	West Pokot		
KG	en	+	Kyrgyzstan		
KG	en	-	Kyrgyz Republic		
KG	kk	+	Қырғызстан		
KG	ky	+	Кыргызстан		
KG	ru	+	Киргизия		
KG-B	en	+	Batken		
KG-C	en	+	Chuy		
KG-C	en	-	Chuyskaya oblast'		
KG-GB	en	+	Bishkek		
KG-GB	en	-	Bishkek Shaary		
KG-GO	en	+	Osh		
KG-GO	en	-	Gorod Osh		
KG-J	en	+	Jalal-Abad		
KG-J	en	-	Dzhalal-Abadskaya oblast'		
KG-N	en	+	Naryn		
KG-O	en	+	Osh Region		
KG-O	en	-	Osh		
KG-T	en	+	Talas		
KG-Y	en	+	Issyk-Kul		
KG-Y	en	-	Issyk-Kul'skaja oblast'		
KH	en	+	Cambodia		
KH	en	-	Kingdom of Cambodia		
KH	kk	+	Камбоджа		
KH	km	+	កម្ពុជា		
KH	ru	+	Камбоджа		
KH-1	en	+	Banteay Meanchey		
KH-1	en	-	Banteay Mean Choăy		
KH-10	en	+	Kratié		
KH-10	en	-	Kracheh		
KH-11	en	+	Mondulkiri		
KH-11	en	-	Mondol Kiri		
KH-12	en	+	Phnom Penh		
KH-13	en	+	Preah Vihear		
KH-14	en	+	Prey Veng		
KH-14	en	-	Prey Veaeng		
KH-15	en	+	Pursat		
KH-15	en	-	Pousaat		
KH-16	en	+	Ratanakiri		
KH-16	en	-	Rotanak Kiri		
KH-17	en	+	Siem Reap		
KH-17	en	-	Siem Reab		
KH-18	en	+	Sihanoukville		
KH-18	en	-	Preah Sihanouk		
KH-19	en	+	Stung Treng		
KH-19	en	-	Stoĕng Trêng		
KH-2	en	+	Battambang		
KH-2	en	-	Baat Dambang		
KH-20	en	+	Svay Rieng		
KH-20	en	-	Svaay Rieng		
KH-21	en	+	Takéo		
KH-21	en	-	Taakaev		
KH-22	en	+	Oddar Meanchey		
KH-22	en	-	Otdar Mean Chey		
KH-23	en	+	Kep		
KH-23	en	-	Kaeb		
KH-24	en	+	Pailin		
KH-25	en	+	Tbong Khmum		
KH-3	en	+	Kampong Cham		
KH-3	en	-	Kampong Chaam		
KH-4	en	+	Kampong Chhnang		
KH-5	en	+	Kampong Speu		
KH-5	en	-	Kampong Spueu		
KH-6	en	+	Kampong Thom		
KH-6	en	-	Kampong Thum		
KH-7	en	+	Kampot		
KH-8	en	+	Kandal		
KH-8	en	-	Kandaal		
KH-9	en	+	Koh Kong		
KH-9	en	-	Kaoh Kong		
KI	en	+	Kiribati		
KI	en	-	Gilbert Islands		1979-12-31
KI	en	-	Republic of Kiribati		
KI	kk	+	Кирибати		
KI	ru	+	Кирибати		
KI-G	en	+	Gilbert Islands		
KI-L	en	+	Line Islands		
KI-P	en	+	Phoenix Islands		
KM	ar	+	جزر القمر		
KM	en	+	Comoros		
KM	en	-	Union of the Comoros		
KM	fr	+	Comores		
KM	kk	+	Комор аралдары		
KM	ru	+	Коморы		
KM-A	en	+	Anjouan		
KM-A	en	-	Andjouân		
KM-G	en	+	Grande Comore		
KM-G	en	-	Andjazîdja		
KM-M	en	+	Mohéli		
KN	en	+	St. Kitts & Nevis		
KN	en	-	Saint Kitts and Nevis		
KN	kk	+	Сент-Китс және Невис		
KN	ru	+	Сент-Китс и Невис		
KN-01	en	+	Christ Church Nichola Town		
KN-01	ru	+	Крайст-Черч-Никола-Таун		
KN-02	en	+	Saint Anne Sandy Point		
KN-02	ru	+	Сент-Энн-Сэнди-Пойнт		
KN-03	en	+	Saint George Basseterre		
KN-03	ru	+	Сент-Джордж-Бастер		
KN-04	en	+	Saint George Gingerland		
KN-04	ru	+	Сент-Джордж-Джинджерланд		
KN-05	en	+	Saint James Windward		
KN-05	ru	+	Сент-Джеймс-Уиндуорд		
KN-06	en	+	Saint John Capisterre		
KN-06	ru	+	Сент-Джон-Капистер		
KN-07	en	+	Saint John Figtree		
KN-07	ru	+	Сент-Джон-Фигтри		
KN-08	en	+	Saint Mary Cayon		
KN-08	ru	+	Сент-Мери-Кайон		
KN-09	en	+	Saint Paul Capisterre		
KN-10	en	+	Saint Paul Charlestown		
KN-10	ru	+	Сент-Пол-Чарлстаун		
KN-11	en	+	Saint Peter Basseterre		
KN-11	ru	+	Сент-Питер-Бастер		
KN-12	en	+	Saint Thomas Lowland		
KN-12	ru	+	Сент-Томас-Лоуленд		
KN-13	en	+	Saint Thomas Middle Island		
KN-13	ru	+	Сент-Томас-Мидл-Айленд		
KN-15	en	+	Trinity Palmetto Point		
KN-15	ru	+	Тринити-Палметто-Пойнт		
KN-K	en	+	Saint Kitts		
KN-K	ru	+	Сент-Китс		
KN-N	en	+	Nevis		
KN-N	ru	+	Невис		
KP	en	+	North Korea		
KP	en	-	Democratic People's Republic of Korea		
KP	en	-	Korea, Democratic People's Republic of		
KP	kk	+	Солтүстік Корея		
KP	kk	-	Корея (Солтүстік)		
KP	ko	+	북한		
KP	ko	-	조선민주주의인민공화국		
KP	ru	+	КНДР		
KP	ru	-	Корейская Народно-Демократическая Республика		
KP-01	en	+	Pyongyang		
KP-01	en	-	P'yǒngyang		
KP-02	en	+	South Pyongan		
KP-02	en	-	P'yǒngan-namdo		
KP-03	en	+	North Pyongan		
KP-03	en	-	P'yǒngan-bukto		
KP-04	en	+	Chagang		
KP-04	en	-	Chagang-do		
KP-05	en	+	South Hwanghae		
KP-05	en	-	Hwanghae-namdo		
KP-06	en	+	North Hwanghae		
KP-06	en	-	Hwanghae-bukto		
KP-06	ru	+	Хванхэ-Пукто		
KP-07	en	+	Kangwon		
KP-07	en	-	Kangweonto		
KP-08	en	+	South Hamgyong		
KP-08	en	-	Hamgyǒng-namdo		
KP-09	en	+	North Hamgyong		
KP-09	en	-	Hamgyǒng-bukto		
KP-10	en	+	Ryanggang		
KP-10	en	-	Ryanggang-do		
KP-10	ru	+	Янгандо		
KP-13	en	+	Rason		
KP-13	en	-	Raseon		
KP-13	ru	+	Расон		
KP-14	en	+	Nampho		
KP-14	ru	+	Нампхо		
KP-15	en	+	Kaeseong		
KR	en	+	South Korea		
KR	en	-	Korea, Republic of		
KR	kk	+	Оңтүстік Корея		
KR	kk	-	Корея Республикасы		
KR	ko	+	대한민국		
KR	ko	-	한국		
KR	ru	+	Республика Корея		
KR-11	en	+	Seoul		
KR-11	en	-	Seoul-teukbyeolsi		
KR-11	ru	+	Сеул		
KR-26	en	+	Busan		
KR-26	en	-	Busan-gwangyeoksi		
KR-27	en	+	Daegu		
KR-27	en	-	Daegu-gwangyeoksi		
KR-28	en	+	Incheon		
KR-28	en	-	Incheon-gwangyeoksi		
KR-29	en	+	Gwangju City		
KR-29	en	-	Gwangju-gwangyeoksi		
KR-30	en	+	Daejeon		
KR-30	en	-	Daejeon-gwangyeoksi		
KR-31	en	+	Ulsan		
KR-31	en	-	Ulsan-gwangyeoksi		
KR-41	en	+	Gyeonggi		
KR-41	en	-	Gyeonggi-do		
KR-42	en	+	Gangwon		
KR-42	en	-	Gangwon-do		
KR-43	en	+	North Chungcheong		
KR-43	en	-	Chungcheongbuk-do		
KR-44	en	+	South Chungcheong		
KR-44	en	-	Chungcheongnam-do		
KR-45	en	+	North Jeolla		
KR-45	en	-	Jeollabuk-do		
KR-46	en	+	South Jeolla		
KR-46	en	-	Jeollanam-do		
KR-47	en	+	North Gyeongsang		
KR-47	en	-	Gyeongsangbuk-do		
KR-48	en	+	South Gyeongsang		
KR-48	en	-	Gyeongsangnam-do		
KR-49	en	+	Jeju		
KR-49	en	-	Jeju-teukbyeoljachido		
KR-50	en	+	Sejong		
KW	ar	+	الكويت		
KW	en	+	Kuwait		
KW	en	-	State of Kuwait		
KW	kk	+	Кувейт		
KW	ru	+	Кувейт		
KW-AH	en	+	Al Ahmadi		
KW-FA	en	+	Al Farwaniyah		
KW-HA	en	+	Hawalli		
KW-JA	en	+	Al Jahra		
KW-JA	en	-	Al Jahrā’		
KW-KU	en	+	Al Asimah		
KW-KU	en	-	Al ‘Āşimah		
KW-MU	en	+	Mubarak Al-Kabeer		
KW-MU	en	-	Mubārak al Kabīr		
KY	en	+	Cayman Islands		
KY	kk	+	Кайман аралдары		
KY	ru	+	о-ва Кайман		
KY	ru	-	Каймановы острова		
KZ-61	en	-	South Kazakhstan Region		2018-06-19
KZ-61	kk	-	Оңтүстік Қазақстан облысы		2018-06-19
KZ-61	ru	-	Южно-Казахстанская область		2018-06-19
KZ-71	en	-	Akmola	1992-07-06	1998-05-06
KZ-71	en	-	Nur-Sultan	2019-03-23	2022-09-17
KZ-71	en	-	Tselinograd	1961-03-20	1992-07-06
KZ-71	kk	-	Ақмола	1992-07-06	1998-05-06
KZ-71	kk	-	Нұр-Сұлтан	2019-03-23	2022-09-17
KZ-71	kk	-	Целиноград	1961-03-20	1992-07-06
KZ-71	ru	-	Акмола	1992-07-06	1998-05-06
KZ-71	ru	-	Нур-Султан	2019-03-23	2022-09-17
KZ-71	ru	-	Целиноград	1961-03-20	1992-07-06
KZ-75	en	-	Alma-Ata		1993-01-28
KZ-75	ru	-	Алма-Ата		1993-01-28
LA	en	+	Laos		
LA	en	-	Lao People's Democratic Republic		
LA	kk	+	Лаос		
LA	kk	-	Лаос Халық Демократиялық Республикасы		
LA	lo	+	ລາວ		
LA	ru	+	Лаос		
LA	ru	-	Лаосская Народно-Демократическая Республика		
LA-AT	en	+	Attapeu		
LA-AT	en	-	Attapu		
LA-BK	en	+	Bokeo		
LA-BK	ru	+	Бокэу		
LA-BL	en	+	Bolikhamsai		
LA-BL	en	-	Bolikhamxai		
LA-BL	ru	+	Боликхамсай		
LA-CH	en	+	Champasak		
LA-HO	en	+	Houaphanh		
LA-HO	en	-	Houaphan		
LA-KH	en	+	Khammouane		
LA-KH	en	-	Khammouan		
LA-LM	en	+	Luang Namtha		
LA-LM	en	-	Louang Namtha		
LA-LP	en	+	Luang Prabang		
LA-LP	en	-	Louangphabang		
LA-OU	en	+	Oudomxay		
LA-OU	en	-	Oudômxai		
LA-PH	en	+	Phongsaly		
LA-PH	en	-	Phôngsali		
LA-SL	en	+	Salavan		
LA-SV	en	+	Savannakhet		
LA-VI	en	+	Vientiane Province		
LA-VI	en	-	Viangchan		
LA-VT	en	+	Vientiane		
LA-VT	en	-	Viangchan		
LA-XA	en	+	Sainyabuli		
LA-XA	en	-	Xaignabouli		
LA-XE	en	+	Sekong		
LA-XE	en	-	Xékong		
LA-XI	en	+	Xiangkhouang		
LA-XS	en	+	Xaisomboun		
LB	ar	+	لبنان		
LB	en	+	Lebanon		
LB	en	-	Lebanese Republic		
LB	kk	+	Ливан		
LB	ru	+	Ливан		
LB-AK	en	+	Akkar		
LB-AK	en	-	Aakkâr		
LB-AS	en	+	North		
LB-AS	en	-	Ash Shimāl		
LB-BA	en	+	Beirut		
LB-BA	en	-	Bayrūt		
LB-BH	en	+	Baalbek-Hermel		
LB-BI	en	+	Beqaa		
LB-BI	en	-	Al Biqā‘		
LB-JA	en	+	South		
LB-JA	en	-	Al Janūb		
LB-JL	en	+	Mount Lebanon		
LB-JL	en	-	Jabal Lubnān		
LB-NA	en	+	Nabatieh		
LB-NA	en	-	An Nabaţīyah		
LC	en	+	St. Lucia		
LC	en	-	Saint Lucia		
LC	kk	+	Сент-Люсия		
LC	ru	+	Сент-Люсия		
LC-01	en	+	Anse la Raye		
LC-02	en	+	Castries		
LC-03	en	+	Choiseul		
LC-05	en	+	Dennery		
LC-06	en	+	Gros Islet		
LC-07	en	+	Laborie		
LC-08	en	+	Micoud		
LC-10	en	+	Soufrière		
LC-11	en	+	Vieux Fort		
LC-12	en	+	Canaries		
LI	de	+	Liechtenstein		
LI	en	+	Liechtenstein		
LI	en	-	Principality of Liechtenstein		
LI	gsw	+	Liächteschtäi		
LI	kk	+	Лихтенштейн		
LI	ru	+	Лихтенштейн		
LI-01	de	+	Balzers		
LI-01	en	+	Balzers		
LI-02	de	+	Eschen		
LI-02	en	+	Eschen		
LI-03	de	+	Gamprin		
LI-03	en	+	Gamprin		
LI-04	de	+	Mauren		
LI-04	en	+	Mauren		
LI-05	de	+	Planken		
LI-05	en	+	Planken		
LI-06	de	+	Ruggell		
LI-06	en	+	Ruggell		
LI-07	de	+	Schaan		
LI-07	en	+	Schaan		
LI-08	de	+	Schellenberg		
LI-08	en	+	Schellenberg		
LI-09	de	+	Triesen		
LI-09	en	+	Triesen		
LI-10	de	+	Triesenberg		
LI-10	en	+	Triesenberg		
LI-11	de	+	Vaduz		
LI-11	en	+	Vaduz		
LK	en	+	Sri Lanka		
LK	en	-	Ceylon		1972-05-22
LK	en	-	Democratic Socialist Republic of Sri Lanka		
LK	kk	+	Шри-Ланка		
LK	ru	+	Шри-Ланка		
LK	ru	-	Цейлон		1972-05-22
LK	si	+	ශ්‍රී ලංකාව		
LK	ta	+	இலங்கை		
LK-1	en	+	Western		
LK-1	en	-	Western Province		
LK-11	en	+	Colombo		
LK-11	ru	+	Коломбо		
LK-12	en	+	Gampaha		
LK-13	en	+	Kalutara		
LK-2	en	+	Central		
LK-2	en	-	Central Province		
LK-21	en	+	Kandy		
LK-22	en	+	Matale		
LK-23	en	+	Nuwara Eliya		
LK-3	en	+	Southern		
LK-3	en	-	Southern Province		
LK-31	en	+	Galle		
LK-32	en	+	Matara		
LK-33	en	+	Hambantota		
LK-4	en	+	Northern		
LK-4	en	-	Northern Province		
LK-41	en	+	Jaffna		
LK-42	en	+	Kilinochchi		
LK-43	en	+	Mannar		
LK-44	en	+	Vavuniya		
LK-45	en	+	Mullaitivu		
LK-45	en	-	Mullaittivu		
LK-5	en	+	Eastern		
LK-5	en	-	Eastern Province		
LK-51	en	+	Batticaloa		
LK-52	en	+	Ampara		
LK-53	en	+	Trincomalee		
LK-6	en	+	North Western		
LK-6	en	-	North Western Province		
LK-61	en	+	Kurunegala		
LK-62	en	+	Puttalam		
LK-7	en	+	North Central		
LK-7	en	-	North Central Province		
LK-71	en	+	Anuradhapura		
LK-72	en	+	Polonnaruwa		
LK-8	en	+	Uva		
LK-8	en	-	Uva Province		
LK-81	en	+	Badulla		
LK-82	en	+	Moneragala		
LK-82	en	-	Monaragala		
LK-9	en	+	Sabaragamuwa		
LK-9	en	-	Sabaragamuwa Province		
LK-91	en	+	Ratnapura		
LK-92	en	+	Kegalle		
LK-92	en	-	Kegalla		
LR	en	+	Liberia		
LR	en	-	Republic of Liberia		
LR	kk	+	Либерия		
LR	ru	+	Либерия		
LR-BG	en	+	Bong		
LR-BM	en	+	Bomi		
LR-CM	en	+	Grand Cape Mount		
LR-CM	ru	+	Гранд-Кейп-Маунт		
LR-GB	en	+	Grand Bassa		
LR-GB	ru	+	Гранд-Басса		
LR-GG	en	+	Grand Gedeh		
LR-GG	ru	+	Гранд-Джиде		
LR-GK	en	+	Grand Kru		
LR-GK	ru	+	Гранд-Кру		
LR-GP	en	+	Gbarpolu		
LR-LO	en	+	Lofa		
LR-MG	en	+	Margibi		
LR-MO	en	+	Montserrado		
LR-MY	en	+	Maryland		
LR-NI	en	+	Nimba		
LR-RG	en	+	River Gee		
LR-RI	en	+	Rivercess		
LR-RI	en	-	River Cess		
LR-SI	en	+	Sinoe		
LS	en	+	Lesotho		
LS	en	-	Kingdom of Lesotho		
LS	kk	+	Лесото		
LS	ru	+	Лесото		
LS	st	+	Lesotho		
LS-A	en	+	Maseru		
LS-B	en	+	Butha-Buthe		
LS-B	en	-	Botha-Bothe		
LS-C	en	+	Leribe		
LS-D	en	+	Berea		
LS-D	ru	+	Берея		
LS-E	en	+	Mafeteng		
LS-E	ru	+	Мафетенг		
LS-F	en	+	Mohale’s Hoek		
LS-F	en	-	Mohale's Hoek		
LS-F	ru	+	Мохалес-Хук		
LS-G	en	+	Quthing		
LS-G	ru	+	Цгутхинг		
LS-H	en	+	Qacha’s Nek		
LS-H	en	-	Qacha's Nek		
LS-H	ru	+	Цгачас-Нек		
LS-J	en	+	Mokhotlong		
LS-J	ru	+	Мокхотлонг		
LS-K	en	+	Thaba-Tseka		
LS-K	ru	+	Тхаба-Цека		
LT	en	+	Lithuania		
LT	en	-	Republic of Lithuania		
LT	kk	+	Литва		
LT	lt	+	Lietuva		
LT	ru	+	Литва		
LT-01	en	+	Akmenė		
LT-01	ru	+	Акмяне		
LT-02	en	+	Alytus Municipality		
LT-02	en	-	Alytaus miestas		
LT-03	en	+	Alytus		
LT-04	en	+	Anykščiai		
LT-05	en	+	Birštonas		
LT-05	en	-	Birštono		
LT-06	en	+	Biržai		
LT-07	en	+	Druskininkai		
LT-08	en	+	Elektrėnai		
LT-09	en	+	Ignalina		
LT-10	en	+	Jonava		
LT-11	en	+	Joniškis		
LT-12	en	+	Jurbarkas		
LT-13	en	+	Kaišiadorys		
LT-14	en	+	Kalvarija		
LT-14	en	-	Kalvarijos		
LT-15	en	+	Kauno Municipality		
LT-15	en	-	Kauno miestas		
LT-16	en	+	Kaunas		
LT-17	en	+	Kazlų Rūda		
LT-17	en	-	Kazlų Rūdos		
LT-18	en	+	Kėdainiai		
LT-19	en	+	Kelmė		
LT-20	en	+	Klaipėdos Municipality		
LT-20	en	-	Klaipėdos miestas		
LT-21	en	+	Klaipėda		
LT-22	en	+	Kretinga		
LT-23	en	+	Kupiškis		
LT-24	en	+	Lazdijai		
LT-25	en	+	Marijampolė		
LT-26	en	+	Mažeikiai		
LT-27	en	+	Molėtai		
LT-28	en	+	Neringa		
LT-29	en	+	Pagėgiai		
LT-30	en	+	Pakruojis		
LT-31	en	+	Palanga		
LT-31	en	-	Palangos miestas		
LT-32	en	+	Panevėžio Municipality		
LT-32	en	-	Panevėžio miestas		
LT-33	en	+	Panevėžys		
LT-33	ru	+	Паневежис		
LT-34	en	+	Pasvalys		
LT-34	ru	+	Пасвалис		
LT-35	en	+	Plungė		
LT-35	ru	+	Плунге		
LT-36	en	+	Prienai		
LT-36	ru	+	Пренай		
LT-37	en	+	Radviliškis		
LT-37	ru	+	Радвилишкис		
LT-38	en	+	Raseiniai		
LT-38	ru	+	Расейняй		
LT-39	en	+	Rietavas		
LT-39	en	-	Rietavo		
LT-40	en	+	Rokiškis		
LT-40	ru	+	Рокишкис		
LT-41	en	+	Šakiai		
LT-41	ru	+	Шакяй		
LT-42	en	+	Šalčininkai		
LT-42	ru	+	Шальчининкай		
LT-43	en	+	Šiaulių Municipality		
LT-43	en	-	Šiaulių miestas		
LT-44	en	+	Šiauliai		
LT-44	ru	+	Шяуляй		
LT-45	en	+	Šilalė		
LT-45	ru	+	Шилале		
LT-46	en	+	Šilutė		
LT-46	ru	+	Шилуте		
LT-47	en	+	Širvintos		
LT-47	ru	+	Ширвинтос		
LT-48	en	+	Skuodas		
LT-48	ru	+	Скуодас		
LT-49	en	+	Švenčionys		
LT-49	ru	+	Швенчёнис		
LT-50	en	+	Tauragė		
LT-50	ru	+	Таураге		
LT-51	en	+	Telšiai		
LT-51	ru	+	Тельшяй		
LT-52	en	+	Trakai		
LT-52	ru	+	Тракай		
LT-53	en	+	Ukmergė		
LT-53	ru	+	Укмерге		
LT-54	en	+	Utena		
LT-54	ru	+	Утена		
LT-55	en	+	Varėna		
LT-55	ru	+	Варена		
LT-56	en	+	Vilkaviškis		
LT-56	ru	+	Вилкавишкис		
LT-57	en	+	Vilniaus Municipality		
LT-57	en	-	Vilniaus miestas		
LT-58	en	+	Vilnius		
LT-58	ru	+	Вильнюс		
LT-59	en	+	Visaginas		
LT-59	ru	+	Висагинас		
LT-60	en	+	Zarasai		
LT-60	ru	+	Зарасай		
LT-AL	en	+	Alytus County		
LT-AL	en	-	Alytaus apskritis		
LT-KL	en	+	Klaipėda County		
LT-KL	en	-	Klaipėdos apskritis		
LT-KU	en	+	Kaunas County		
LT-KU	en	-	Kauno apskritis		
LT-MR	en	+	Marijampolė County		
LT-MR	en	-	Marijampolės apskritis		
LT-PN	en	+	Panevėžys County		
LT-PN	en	-	Panevėžio apskritis		
LT-SA	en	+	Šiauliai County		
LT-SA	en	-	Šiaulių apskritis		
LT-TA	en	+	Tauragė County		
LT-TA	en	-	Tauragės apskritis		
LT-TE	en	+	Telšiai County		
LT-TE	en	-	Telšių apskritis		
LT-UT	en	+	Utena County		
LT-UT	en	-	Utenos apskritis		
LT-VL	en	+	Vilnius County		
LT-VL	en	-	Vilniaus apskritis		
LU	de	+	Luxemburg		
LU	en	+	Luxembourg		
LU	en	-	Grand Duchy of Luxembourg		
LU	fr	+	Luxembourg		
LU	kk	+	Люксембург		
LU	lb	+	Lëtzebuerg		
LU	ru	+	Люксембург		
LU-CA	de	+	Capellen		
LU-CA	en	+	Capellen		
LU-CL	de	+	Clerf		
LU-CL	en	+	Clervaux		
LU-CL	en	-	Clerf		
LU-DI	de	+	Diekirch		
LU-DI	en	+	Diekirch		
LU-DI	fr	+	Diekirch		
LU-EC	de	+	Echternach		
LU-EC	en	+	Echternach		
LU-ES	de	+	Esch an der Alzette		
LU-ES	en	+	Esch-sur-Alzette		
LU-ES	en	-	Esch an der Alzette		
LU-GR	de	+	Grevenmacher		
LU-GR	en	+	Grevenmacher		
LU-GR	fr	+	Grevenmacher		
LU-LU	de	+	Luxemburg		
LU-LU	en	+	Luxembourg		
LU-LU	fr	+	Luxembourg		
LU-LU	ru	+	Люксембург		
LU-ME	de	+	Mersch		
LU-ME	en	+	Mersch		
LU-RD	de	+	Redange		
LU-RD	en	+	Redange		
LU-RM	de	+	Remich		
LU-RM	en	+	Remich		
LU-VD	de	+	Veianen		
LU-VD	en	+	Vianden		
LU-VD	en	-	Veianen		
LU-WI	de	+	Wiltz		
LU-WI	en	+	Wiltz		
LV	en	+	Latvia		
LV	en	-	Republic of Latvia		
LV	kk	+	Латвия		
LV	lv	+	Latvija		
LV	ru	+	Латвия		
LV-002	en	+	Aizkraukle		
LV-002	en	-	Aizkraukles novads		
LV-002	ru	+	Айзкраукльский край		
LV-007	en	+	Alūksne		
LV-007	en	-	Alūksnes novads		
LV-007	ru	+	Алуксненский край		
LV-011	en	+	Ādaži		
LV-011	en	-	Ādažu novads		
LV-011	ru	+	Адажский край		
LV-015	en	+	Balvi		
LV-015	en	-	Balvu novads		
LV-015	ru	+	Балвский край		
LV-016	en	+	Bauska		
LV-016	en	-	Bauskas novads		
LV-016	ru	+	Бауский край		
LV-022	en	+	Cēsis		
LV-022	en	-	Cēsu novads		
LV-022	ru	+	Цесисский край		
LV-026	en	+	Dobele		
LV-026	en	-	Dobeles novads		
LV-026	ru	+	Добельский край		
LV-033	en	+	Gulbene		
LV-033	en	-	Gulbenes novads		
LV-033	ru	+	Гулбенский край		
LV-041	en	+	Jelgava Municipality		
LV-041	en	-	Jelgavas novads		
LV-041	ru	+	Елгавский край		
LV-042	en	+	Jēkabpils Municipality		
LV-042	en	-	Jēkabpils novads		
LV-042	ru	+	Екабпилсский край		
LV-047	en	+	Krāslava		
LV-047	en	-	Krāslavas novads		
LV-047	ru	+	Краславский край		
LV-050	en	+	Kuldīga		
LV-050	en	-	Kuldīgas novads		
LV-050	ru	+	Кулдигский край		
LV-052	en	+	Ķekava		
LV-052	en	-	Ķekavas novads		
LV-052	ru	+	Кекавский край		
LV-054	en	+	Limbaži		
LV-054	en	-	Limbažu novads		
LV-054	ru	+	Лимбажский край		
LV-056	en	+	Līvāni		
LV-056	en	-	Līvānu novads		
LV-056	ru	+	Ливанский край		
LV-058	en	+	Ludza		
LV-058	en	-	Ludzas novads		
LV-058	ru	+	Лудзенский край		
LV-059	en	+	Madona		
LV-059	en	-	Madonas novads		
LV-059	ru	+	Мадонский край		
LV-062	en	+	Mārupe		
LV-062	en	-	Mārupes novads		
LV-062	ru	+	Марупский край		
LV-067	en	+	Ogre		
LV-067	en	-	Ogres novads		
LV-067	ru	+	Огрский край		
LV-068	en	+	Olaine		
LV-068	en	-	Olaines novads		
LV-068	ru	+	Олайнский край		
LV-073	en	+	Preiļi		
LV-073	en	-	Preiļu novads		
LV-073	ru	+	Прейльский край		
LV-077	en	+	Rēzekne Municipality		
LV-077	en	-	Rēzeknes novads		
LV-077	ru	+	Резекненский край		
LV-080	en	+	Ropaži		
LV-080	en	-	Ropažu novads		
LV-080	ru	+	Ропажский край		
LV-087	en	+	Salaspils		
LV-087	en	-	Salaspils novads		
LV-087	ru	+	Саласпилсский край		
LV-088	en	+	Saldus		
LV-088	en	-	Saldus novads		
LV-088	ru	+	Салдусский край		
LV-089	en	+	Saulkrasti		
LV-089	en	-	Saulkrastu novads		
LV-089	ru	+	Саулкрастский край		
LV-091	en	+	Sigulda		
LV-091	en	-	Siguldas novads		
LV-091	ru	+	Сигулдский край		
LV-094	en	+	Smiltene		
LV-094	en	-	Smiltenes novads		
LV-094	ru	+	Смилтенский край		
LV-097	en	+	Talsi		
LV-097	en	-	Talsu novads		
LV-097	ru	+	Талсинский край		
LV-099	en	+	Tukums		
LV-099	en	-	Tukuma novads		
LV-099	ru	+	Тукумский край		
LV-101	en	+	Valka		
LV-101	en	-	Valkas novads		
LV-101	ru	+	Валкский край		
LV-102	en	+	Varakļāni		
LV-102	en	-	Varakļānu novads		
LV-102	ru	+	Вараклянский край		
LV-106	en	+	Ventspils Municipality		
LV-106	en	-	Ventspils novads		
LV-106	ru	+	Вентспилсский край		
LV-111	en	+	Augšdaugavas novads		
LV-112	en	+	Dienvidkurzemes Novads		
LV-113	en	+	Valmieras Novads		
LV-DGV	en	+	Daugavpils		
LV-DGV	ru	+	Даугавпилс		
LV-JEL	en	+	Jelgava		
LV-JEL	ru	+	Елгава		
LV-JUR	en	+	Jūrmala		
LV-JUR	ru	+	Юрмала		
LV-LPX	en	+	Liepāja		
LV-LPX	ru	+	Лиепая		
LV-REZ	en	+	Rēzekne		
LV-REZ	ru	+	Резекне		
LV-RIX	en	+	Riga		
LV-RIX	ru	+	Рига		
LV-VEN	en	+	Ventspils		
LV-VEN	ru	+	Вентспилс		
LY	ar	+	ليبيا		
LY	en	+	Libya		
LY	kk	+	Ливия		
LY	ru	+	Ливия		
LY-BA	en	+	Benghazi		
LY-BA	en	-	Banghāzī		
LY-BA	ru	+	Бенгази		
LY-BU	en	+	Butnan		
LY-BU	en	-	Al Buţnān		
LY-BU	ru	+	Эль-Бутнан		
LY-DR	en	+	Derna		
LY-DR	en	-	Darnah		
LY-GT	en	+	Ghat		
LY-JA	en	+	Jabal al Akhdar		
LY-JA	en	-	Al Jabal al Akhḑar		
LY-JA	ru	+	Эль-Джебель-эль-Ахдар		
LY-JG	en	+	Jabal al Gharbi		
LY-JG	en	-	Al Jabal al Gharbī		
LY-JI	en	+	Jafara		
LY-JI	en	-	Al Jafārah		
LY-JU	en	+	Jufra		
LY-JU	en	-	Al Jufrah		
LY-KF	en	+	Kufra		
LY-KF	en	-	Al Kufrah		
LY-KF	ru	+	Эль-Куфра		
LY-MB	en	+	Murqub		
LY-MB	en	-	Al Marqab		
LY-MI	en	+	Misrata		
LY-MI	en	-	Mişrātah		
LY-MI	ru	+	Мисурата		
LY-MJ	en	+	Marj		
LY-MJ	en	-	Al Marj		
LY-MQ	en	+	Murzuq		
LY-MQ	ru	+	Марзук		
LY-NL	en	+	Nalut		
LY-NL	ru	+	Налут		
LY-NQ	en	+	Nuqat al Khams		
LY-NQ	en	-	An Nuqāţ al Khams		
LY-SB	en	+	Sabha		
LY-SR	en	+	Sirte		
LY-SR	en	-	Surt		
LY-TB	en	+	Tripoli		
LY-TB	en	-	Ţarābulus		
LY-TB	ru	+	Триполи		
LY-WA	en	+	Al Wahat		
LY-WA	ru	+	Эль-Вахат		
LY-WD	en	+	Wadi al Hayaa		
LY-WD	en	-	Wādī al Ḩayāt		
LY-WD	ru	+	Вади-эль-Хаят		
LY-WS	en	+	Wadi al Shatii		
LY-WS	en	-	Wādī ash Shāţi’		
LY-ZA	en	+	Zawiya		
LY-ZA	en	-	Az Zāwiyah		
MA	ar	+	المغرب		
MA	en	+	Morocco		
MA	en	-	Kingdom of Morocco		
MA	fr	+	Maroc		
MA	kk	+	Марокко		
MA	ru	+	Марокко		
MA	tzm	+	Meṛṛuk		
MA-01	en	+	Tangier-Tétouan		
MA-01	en	-	Tanger-Tétouan-Al Hoceïma		
MA-01	fr	+	Tanger-Tétouan-Al Hoceïma		
MA-02	en	+	Gharb-Chrarda-Béni Hssen		
MA-02	en	-	L'Oriental		
MA-02	fr	+	L'Oriental		
MA-03	en	+	Taza-Al Hoceima-Taounate		
MA-03	en	-	Fès-Meknès		
MA-03	fr	+	Fès-Meknès		
MA-04	en	+	Oriental		
MA-04	en	-	Rabat-Salé-Kénitra		
MA-04	fr	+	Rabat-Salé-Kénitra		
MA-05	en	+	Fès-Boulemane		
MA-05	en	-	Béni Mellal-Khénifra		
MA-05	fr	+	Béni Mellal-Khénifra		
MA-06	en	+	Meknès-Tafilalet		
MA-06	en	-	Casablanca-Settat		
MA-06	fr	+	Casablanca-Settat		
MA-07	en	+	Rabat-Salé-Zemmour-Zaer		
MA-07	en	-	Marrakech-Safi		
MA-07	fr	+	Marrakech-Safi		
MA-08	en	+	Grand Casablanca		
MA-08	en	-	Drâa-Tafilalet		
MA-08	fr	+	Drâa-Tafilalet		
MA-09	en	+	Chaouia-Ouardigha		
MA-09	en	-	Souss-Massa		
MA-09	fr	+	Souss-Massa		
MA-10	en	+	Doukkala-Abda		
MA-10	en	-	Guelmim-Oued Noun (EH-partial)		
MA-10	fr	+	Guelmim-Oued Noun (EH partiel)		
MA-11	en	+	Marrakesh-Tensift-El Haouz		
MA-11	en	-	Laâyoune-Sakia El Hamra (EH-partial)		
MA-11	fr	+	Laâyoune-Sakia El Hamra (EH partiel)		
MA-12	en	+	Tadla-Azilal		
MA-12	en	-	Dakhla-Oued Ed-Dahab (EH)		
MA-12	fr	+	Dakhla-Oued Ed-Dahab (EH)		
MA-AGD	en	+	Agadir-Ida Ou Tanane		
MA-AGD	en	-	Agadir-Ida-Ou-Tanane		
MA-AGD	fr	+	Agadir-Ida-Ou-Tanane		
MA-AOU	en	+	Aousserd		
MA-AOU	en	-	Aousserd (EH)		
MA-AOU	fr	+	Aousserd (EH)		
MA-ASZ	en	+	Assa-Zag		
MA-ASZ	en	-	Assa-Zag (EH-partial)		
MA-ASZ	fr	+	Assa-Zag (EH partiel)		
MA-AZI	en	+	Azilal		
MA-AZI	fr	+	Azilal		
MA-BEM	en	+	Béni-Mellal		
MA-BEM	en	-	Béni Mellal		
MA-BEM	fr	+	Béni Mellal		
MA-BER	en	+	Berkane		
MA-BER	fr	+	Berkane		
MA-BES	en	+	Ben Slimane		
MA-BES	en	-	Benslimane		
MA-BES	fr	+	Benslimane		
MA-BOD	en	+	Boujdour		
MA-BOD	en	-	Boujdour (EH)		
MA-BOD	fr	+	Boujdour (EH)		
MA-BOM	en	+	Boulemane		
MA-BOM	fr	+	Boulemane		
MA-BRR	en	+	Berrechid		
MA-BRR	fr	+	Berrechid		
MA-BRR	ru	+	Беррешид		
MA-CAS	en	+	Casablanca		
MA-CAS	fr	+	Casablanca		
MA-CAS	ru	+	Касабланка		
MA-CHE	en	+	Chefchaouen		
MA-CHE	fr	+	Chefchaouene		
MA-CHE	ru	+	Шавен		
MA-CHI	en	+	Chichaoua		
MA-CHI	fr	+	Chichaoua		
MA-CHT	en	+	Chtouka Aït Baha		
MA-CHT	en	-	Chtouka-Ait Baha		
MA-CHT	fr	+	Chtouka-Ait Baha		
MA-DRI	en	+	Driouch		
MA-DRI	fr	+	Driouch		
MA-ERR	en	+	Errachidia		
MA-ERR	fr	+	Errachidia		
MA-ERR	ru	+	Эр-Рашидия		
MA-ESI	en	+	Essaouira		
MA-ESI	fr	+	Essaouira		
MA-ESI	ru	+	Эс-Сувейра		
MA-ESM	en	+	Es Semara		
MA-ESM	en	-	Es-Semara (EH-partial)		
MA-ESM	fr	+	Es-Semara (EH partiel)		
MA-FAH	en	+	Fahs-Beni Makada		
MA-FAH	en	-	Fahs-Anjra		
MA-FAH	fr	+	Fahs-Anjra		
MA-FES	en	+	Fès-Dar-Dbibegh		
MA-FES	en	-	Fès		
MA-FES	fr	+	Fès		
MA-FES	ru	+	Фес		
MA-FIG	en	+	Figuig		
MA-FIG	fr	+	Figuig		
MA-FQH	en	+	Fquih Ben Salah		
MA-FQH	fr	+	Fquih Ben Salah		
MA-FQH	ru	+	Фких-Бен-Салах		
MA-GUE	en	+	Guelmim		
MA-GUE	fr	+	Guelmim		
MA-GUE	ru	+	Гулимин		
MA-GUF	en	+	Guercif		
MA-GUF	fr	+	Guercif		
MA-GUF	ru	+	Герсиф		
MA-HAJ	en	+	El Hajeb		
MA-HAJ	fr	+	El Hajeb		
MA-HAO	en	+	Al Haouz		
MA-HAO	fr	+	Al Haouz		
MA-HAO	ru	+	Эль-Хауз		
MA-HOC	en	+	Al Hoceïma		
MA-HOC	fr	+	Al Hoceïma		
MA-HOC	ru	+	Эль-Хосейма		
MA-IFR	en	+	Ifrane		
MA-IFR	fr	+	Ifrane		
MA-INE	en	+	Inezgane-Aït Melloul		
MA-INE	fr	+	Inezgane-Ait Melloul		
MA-JDI	en	+	El Jadida		
MA-JDI	fr	+	El Jadida		
MA-JRA	en	+	Jerada		
MA-JRA	fr	+	Jerada		
MA-KEN	en	+	Kénitra		
MA-KEN	fr	+	Kénitra		
MA-KEN	ru	+	Кенитра		
MA-KES	en	+	Kelaat Sraghna		
MA-KES	en	-	El Kelâa des Sraghna		
MA-KES	fr	+	El Kelâa des Sraghna		
MA-KHE	en	+	Khemisset		
MA-KHE	ru	+	Хемиссет		
MA-KHN	en	+	Khénifra		
MA-KHN	ru	+	Хенифра		
MA-KHO	en	+	Khouribga		
MA-KHO	fr	+	Khouribga		
MA-KHO	ru	+	Хурибга		
MA-LAA	en	+	Laâyoune		
MA-LAA	en	-	Laâyoune (EH)		
MA-LAA	fr	+	Laâyoune (EH)		
MA-LAR	en	+	Larache		
MA-LAR	fr	+	Larache		
MA-LAR	ru	+	Лараш		
MA-MAR	en	+	Marrakech		
MA-MAR	fr	+	Marrakech		
MA-MAR	ru	+	Марракеш		
MA-MDF	en	+	M’diq-Fnideq		
MA-MDF	fr	+	M’diq-Fnideq		
MA-MED	en	+	Médiouna		
MA-MED	fr	+	Médiouna		
MA-MEK	en	+	Meknès		
MA-MEK	fr	+	Meknès		
MA-MEK	ru	+	Мекнес		
MA-MID	en	+	Midelt		
MA-MID	fr	+	Midelt		
MA-MID	ru	+	Мидельт		
MA-MOH	en	+	Mohammedia		
MA-MOH	en	-	Mohammadia		
MA-MOH	fr	+	Mohammadia		
MA-MOU	en	+	Moulay Yacoub		
MA-MOU	fr	+	Moulay Yacoub		
MA-NAD	en	+	Nador		
MA-NAD	fr	+	Nador		
MA-NAD	ru	+	Надор		
MA-NOU	en	+	Nouaceur		
MA-NOU	fr	+	Nouaceur		
MA-OUA	en	+	Ouarzazate		
MA-OUA	fr	+	Ouarzazate		
MA-OUD	en	+	Oued Ed-Dahab		
MA-OUD	en	-	Oued Ed-Dahab (EH)		
MA-OUD	fr	+	Oued Ed-Dahab (EH)		
MA-OUJ	en	+	Oujda-Angad		
MA-OUJ	fr	+	Oujda-Angad		
MA-OUZ	en	+	Ouezzane		
MA-OUZ	fr	+	Ouezzane		
MA-RAB	en	+	Rabat		
MA-RAB	fr	+	Rabat		
MA-RAB	ru	+	Рабат		
MA-REH	en	+	Rehamna		
MA-REH	fr	+	Rehamna		
MA-SAF	en	+	Safi		
MA-SAF	fr	+	Safi		
MA-SAF	ru	+	Сафи		
MA-SAL	en	+	Salé		
MA-SAL	fr	+	Salé		
MA-SAL	ru	+	Сале		
MA-SEF	en	+	Sefrou		
MA-SEF	fr	+	Sefrou		
MA-SEF	ru	+	Сефру		
MA-SET	en	+	Settat		
MA-SET	fr	+	Settat		
MA-SET	ru	+	Сеттат		
MA-SIB	en	+	Sidi Bennour		
MA-SIB	fr	+	Sidi Bennour		
MA-SIB	ru	+	Сиди-Беннур		
MA-SIF	en	+	Sidi Ifni		
MA-SIF	fr	+	Sidi Ifni		
MA-SIF	ru	+	Сиди-Ифни		
MA-SIK	en	+	Sidi Kacem		
MA-SIK	fr	+	Sidi Kacem		
MA-SIK	ru	+	Сиди-Касем		
MA-SIL	en	+	Sidi Slimane		
MA-SIL	fr	+	Sidi Slimane		
MA-SKH	en	+	Skhirat-Témara		
MA-SKH	en	-	Skhirate-Témara		
MA-SKH	fr	+	Skhirate-Témara		
MA-TAF	en	+	Tarfaya (EH-partial)		
MA-TAF	fr	+	Tarfaya (EH partiel)		
MA-TAI	en	+	Taourirt		
MA-TAI	fr	+	Taourirt		
MA-TAO	en	+	Taounate		
MA-TAO	fr	+	Taounate		
MA-TAR	en	+	Taroudant		
MA-TAR	en	-	Taroudannt		
MA-TAR	ru	+	Тарудант		
MA-TAT	en	+	Tata		
MA-TAT	fr	+	Tata		
MA-TAZ	en	+	Taza		
MA-TAZ	fr	+	Taza		
MA-TAZ	ru	+	Таза		
MA-TET	en	+	Tétouan		
MA-TET	fr	+	Tétouan		
MA-TET	ru	+	Тетуан		
MA-TIN	en	+	Tinghir		
MA-TIN	fr	+	Tinghir		
MA-TIN	ru	+	Тингир		
MA-TIZ	en	+	Tiznit		
MA-TIZ	fr	+	Tiznit		
MA-TIZ	ru	+	Тизнит		
MA-TNG	en	+	Tangier-Assilah		
MA-TNG	en	-	Tanger-Assilah		
MA-TNG	fr	+	Tanger-Assilah		
MA-TNT	en	+	Tan-Tan		
MA-TNT	en	-	Tan-Tan (EH-partial)		
MA-TNT	fr	+	Tan-Tan (EH partiel)		
MA-YUS	en	+	Youssoufia		
MA-YUS	fr	+	Youssoufia		
MA-ZAG	en	+	Zagora		
MA-ZAG	fr	+	Zagora		
MC	en	+	Monaco		
MC	en	-	Principality of Monaco		
MC	fr	+	Monaco		
MC	kk	+	Монако		
MC	ru	+	Монако		
MC-CL	en	+	La Colle		
MC-CL	fr	+	La Colle		
MC-CO	en	+	La Condamine		
MC-CO	fr	+	La Condamine		
MC-FO	en	+	Fontvieille		
MC-FO	fr	+	Fontvieille		
MC-GA	en	+	La Gare		
MC-GA	fr	+	La Gare		
MC-JE	en	+	Jardin Exotique de Monaco		
MC-JE	en	-	Jardin Exotique		
MC-JE	fr	+	Jardin Exotique		
MC-LA	en	+	Larvotto		
MC-LA	fr	+	Larvotto		
MC-MA	en	+	Malbousquet		
MC-MA	fr	+	Malbousquet		
MC-MC	en	+	Monte Carlo		
MC-MC	en	-	Monte-Carlo		
MC-MC	fr	+	Monte-Carlo		
MC-MC	ru	+	Монте-Карло		
MC-MG	en	+	Moneghetti		
MC-MG	fr	+	Moneghetti		
MC-MG	ru	+	Монегетти		
MC-MO	en	+	Monaco-Ville		
MC-MO	fr	+	Monaco-Ville		
MC-MO	ru	+	Монако		
MC-MU	en	+	Moulins		
MC-MU	fr	+	Moulins		
MC-MU	ru	+	Мулен		
MC-PH	en	+	Port Hercules		
MC-PH	en	-	Port-Hercule		
MC-PH	fr	+	Port-Hercule		
MC-SD	en	+	Sainte-Dévote Chapel		
MC-SD	en	-	Sainte-Dévote		
MC-SD	fr	+	Sainte-Dévote		
MC-SO	en	+	La Source		
MC-SO	fr	+	La Source		
MC-SP	en	+	Spélugues		
MC-SP	fr	+	Spélugues		
MC-SR	en	+	Saint Roman		
MC-SR	en	-	Saint-Roman		
MC-SR	fr	+	Saint-Roman		
MC-VR	en	+	Vallon de la Rousse		
MC-VR	fr	+	Vallon de la Rousse		
MD	en	+	Moldova		
MD	en	-	Moldova, Republic of		
MD	en	-	Republic of Moldova		
MD	kk	+	Молдова		
MD	kk	-	Молдова Республикасы		
MD	ro	+	Republica Moldova		
MD	ro	-	Moldova, Republica		
MD	ru	+	Молдова		
MD	ru	-	Республика Молдова		
MD-AN	en	+	Anenii Noi		
MD-BA	en	+	Bălţi		
MD-BD	en	+	Bender		
MD-BR	en	+	Briceni		
MD-BS	en	+	Basarabeasca		
MD-CA	en	+	Cahul		
MD-CL	en	+	Călărași		
MD-CM	en	+	Cimișlia		
MD-CR	en	+	Criuleni		
MD-CS	en	+	Căușeni		
MD-CT	en	+	Cantemir		
MD-CU	en	+	Chișinău		
MD-DO	en	+	Dondușeni		
MD-DR	en	+	Drochia		
MD-DU	en	+	Dubăsari		
MD-ED	en	+	Edineț		
MD-FA	en	+	Fălești		
MD-FL	en	+	Florești		
MD-GA	en	+	Gagauzia		
MD-GA	en	-	Găgăuzia, Unitatea teritorială autonomă (UTAG)		
MD-GL	en	+	Glodeni		
MD-HI	en	+	Hîncești		
MD-IA	en	+	Ialoveni		
MD-LE	en	+	Leova		
MD-NI	en	+	Nisporeni		
MD-OC	en	+	Ocniţa		
MD-OR	en	+	Orhei		
MD-RE	en	+	Rezina		
MD-RI	en	+	Rîșcani		
MD-SD	en	+	Șoldănești		
MD-SI	en	+	Sîngerei		
MD-SN	en	+	Transnistria		
MD-SN	en	-	Stînga Nistrului, unitatea teritorială din		
MD-SO	en	+	Soroca		
MD-ST	en	+	Strășeni		
MD-SV	en	+	Ştefan Vodă		
MD-TA	en	+	Taraclia		
MD-TE	en	+	Telenești		
MD-UN	en	+	Ungheni		
ME	en	+	Montenegro		
ME	kk	+	Черногория		
ME	ru	+	Черногория		
ME	sr-Latn	+	Crna Gora		
ME-01	en	+	Andrijevica		
ME-01	sr-Latn	+	Andrijevica		
ME-02	en	+	Bar		
ME-02	sr-Latn	+	Bar		
ME-03	en	+	Berane		
ME-03	sr-Latn	+	Berane		
ME-04	en	+	Bijelo Polje		
ME-04	sr-Latn	+	Bijelo Polje		
ME-05	en	+	Budva		
ME-05	sr-Latn	+	Budva		
ME-06	en	+	Cetinje		
ME-06	sr-Latn	+	Cetinje		
ME-07	en	+	Danilovgrad		
ME-07	sr-Latn	+	Danilovgrad		
ME-08	en	+	Herceg Novi		
ME-08	en	-	Herceg-Novi		
ME-08	sr-Latn	+	Herceg Novi		
ME-09	en	+	Kolašin		
ME-09	sr-Latn	+	Kolašin		
ME-10	en	+	Kotor		
ME-10	sr-Latn	+	Kotor		
ME-11	en	+	Mojkovac		
ME-11	sr-Latn	+	Mojkovac		
ME-12	en	+	Nikšić		
ME-12	sr-Latn	+	Nikšić		
ME-13	en	+	Plav		
ME-13	sr-Latn	+	Plav		
ME-14	en	+	Pljevlja		
ME-14	sr-Latn	+	Pljevlja		
ME-15	en	+	Plužine		
ME-15	sr-Latn	+	Plužine		
ME-16	en	+	Podgorica		
ME-16	sr-Latn	+	Podgorica		
ME-17	en	+	Rožaje		
ME-17	sr-Latn	+	Rožaje		
ME-18	en	+	Šavnik		
ME-18	sr-Latn	+	Šavnik		
ME-19	en	+	Tivat		
ME-19	sr-Latn	+	Tivat		
ME-20	en	+	Ulcinj		
ME-20	sr-Latn	+	Ulcinj		
ME-21	en	+	Žabljak		
ME-21	sr-Latn	+	Žabljak		
ME-22	en	+	Gusinje		
ME-23	en	+	Petnjica		
ME-24	en	+	Tuzi		
ME-25	en	+	Zeta		
MF	en	+	St. Martin		
MF	en	-	Saint Martin (French part)		
MF	fr	+	Saint-Martin		
MF	fr	-	Saint-Martin (partie française)		
MF	kk	+	Сен-Мартен		
MF	kk	-	Сен-Мартин (Франция аймағы)		
MF	ru	+	Сен-Мартен		
MF	ru	-	Сен-Мартен (Франция)		
MG	en	+	Madagascar		
MG	en	-	Republic of Madagascar		
MG	fr	+	Madagascar		
MG	kk	+	Мадагаскар		
MG	mg	+	Madagasikara		
MG	ru	+	Мадагаскар		
MG-A	en	+	Toamasina		
MG-A	fr	+	Toamasina		
MG-D	en	+	Antsiranana		
MG-D	fr	+	Antsiranana		
MG-F	en	+	Fianarantsoa		
MG-F	fr	+	Fianarantsoa		
MG-M	en	+	Mahajanga		
MG-M	fr	+	Mahajanga		
MG-T	en	+	Antananarivo		
MG-T	fr	+	Tananarive		
MG-U	en	+	Toliara		
MG-U	fr	+	Toliara		
MH	en	+	Marshall Islands		
MH	en	-	Republic of the Marshall Islands		
MH	kk	+	Маршалл аралдары		
MH	ru	+	Маршалловы о-ва		
MH	ru	-	Маршалловы острова		
MH-ALK	en	+	Ailuk Atoll		
MH-ALK	en	-	Ailuk		
MH-ALL	en	+	Ailinglaplap Atoll		
MH-ALL	en	-	Ailinglaplap		
MH-ARN	en	+	Arno		
MH-AUR	en	+	Aur Atoll		
MH-AUR	en	-	Aur		
MH-EBO	en	+	Ebon Atoll		
MH-EBO	en	-	Ebon		
MH-ENI	en	+	Enewetak Atoll		
MH-ENI	en	-	Enewetak & Ujelang		
MH-JAB	en	+	Jabat Island		
MH-JAB	en	-	Jabat		
MH-JAL	en	+	Jaluit Atoll		
MH-JAL	en	-	Jaluit		
MH-KIL	en	+	Kili Island		
MH-KIL	en	-	Bikini & Kili		
MH-KWA	en	+	Kwajalein		
MH-L	en	+	Ralik Chain		
MH-LAE	en	+	Lae Atoll		
MH-LAE	en	-	Lae		
MH-LIB	en	+	Lib Island		
MH-LIB	en	-	Lib		
MH-LIK	en	+	Likiep Atoll		
MH-LIK	en	-	Likiep		
MH-MAJ	en	+	Majuro		
MH-MAL	en	+	Maloelap Atoll		
MH-MAL	en	-	Maloelap		
MH-MEJ	en	+	Mejit Island		
MH-MEJ	en	-	Mejit		
MH-MIL	en	+	Mili Atoll		
MH-MIL	en	-	Mili		
MH-NMK	en	+	Namdrik Atoll		
MH-NMK	en	-	Namdrik		
MH-NMU	en	+	Namu Atoll		
MH-NMU	en	-	Namu		
MH-RON	en	+	Rongelap Atoll		
MH-RON	en	-	Rongelap		
MH-T	en	+	Ratak Chain		
MH-UJA	en	+	Ujae Atoll		
MH-UJA	en	-	Ujae		
MH-UTI	en	+	Utirik Atoll		
MH-UTI	en	-	Utrik		
MH-WTH	en	+	Wotho Atoll		
MH-WTH	en	-	Wotho		
MH-WTJ	en	+	Wotje Atoll		
MH-WTJ	en	-	Wotje		
MIUM	en	+	Midway Islands		
MIUM	kk	+	Мидуэй аралдары		
MIUM	ru	+	Острова Мидуэй		
MK	en	+	North Macedonia		
MK	en	-	Republic of North Macedonia		
MK	en	-	The former Yugoslav Republic of Macedonia	1993-04-08	2019-02-12
MK	kk	+	Солтүстік Македония		
MK	mk	+	Северна Македонија		
MK	ru	+	Северная Македония		
MK-101	en	+	Veles		
MK-102	en	+	Gradsko		
MK-103	en	+	Demir Kapija		
MK-104	en	+	Kavadarci		
MK-105	en	+	Lozovo		
MK-106	en	+	Negotino		
MK-107	en	+	Rosoman		
MK-108	en	+	Sveti Nikole		
MK-109	en	+	Čaška		
MK-201	en	+	Berovo		
MK-202	en	+	Vinica		
MK-203	en	+	Delčevo		
MK-204	en	+	Zrnovci		
MK-205	en	+	Karbinci		
MK-206	en	+	Kočani		
MK-207	en	+	Makedonska Kamenica		
MK-208	en	+	Pehčevo		
MK-209	en	+	Probištip		
MK-210	en	+	Češinovo-Obleševo		
MK-211	en	+	Štip		
MK-301	en	+	Vevčani		
MK-303	en	+	Debar		
MK-304	en	+	Debrca		
MK-307	en	+	Kičevo		
MK-308	en	+	Makedonski Brod		
MK-310	en	+	Ohrid		
MK-311	en	+	Plasnica		
MK-312	en	+	Struga		
MK-313	en	+	Centar Župa		
MK-401	en	+	Bogdanci		
MK-402	en	+	Bosilovo		
MK-403	en	+	Valandovo		
MK-404	en	+	Vasilevo		
MK-405	en	+	Gevgelija		
MK-406	en	+	Dojran		
MK-407	en	+	Konče		
MK-408	en	+	Novo Selo		
MK-409	en	+	Radoviš		
MK-410	en	+	Strumica		
MK-501	en	+	Bitola		
MK-502	en	+	Demir Hisar		
MK-503	en	+	Dolneni		
MK-504	en	+	Krivogaštani		
MK-505	en	+	Kruševo		
MK-506	en	+	Mogila		
MK-507	en	+	Novaci		
MK-508	en	+	Prilep		
MK-509	en	+	Resen		
MK-601	en	+	Bogovinje		
MK-602	en	+	Brvenica		
MK-603	en	+	Vrapčište		
MK-604	en	+	Gostivar		
MK-605	en	+	Želino		
MK-606	en	+	Jegunovce		
MK-607	en	+	Mavrovo i Rostuše		
MK-608	en	+	Tearce		
MK-609	en	+	Tetovo		
MK-701	en	+	Kratovo		
MK-702	en	+	Kriva Palanka		
MK-703	en	+	Kumanovo		
MK-704	en	+	Lipkovo		
MK-705	en	+	Rankovce		
MK-706	en	+	Staro Nagoričane		
MK-801	en	+	Aerodrom †		
MK-802	en	+	Aračinovo		
MK-803	en	+	Butel †		
MK-804	en	+	Gazi Baba †		
MK-805	en	+	Gjorče Petrov †		
MK-806	en	+	Zelenikovo		
MK-807	en	+	Ilinden		
MK-808	en	+	Karpoš †		
MK-809	en	+	Kisela Voda †		
MK-810	en	+	Petrovec		
MK-811	en	+	Saraj †		
MK-812	en	+	Sopište		
MK-813	en	+	Studeničani		
MK-814	en	+	Centar †		
MK-815	en	+	Čair †		
MK-816	en	+	Čučer-Sandevo		
MK-817	en	+	Šuto Orizari †		
ML	en	+	Mali		
ML	en	-	Republic of Mali		
ML	fr	+	Mali		
ML	kk	+	Мали		
ML	ru	+	Мали		
ML-1	en	+	Kayes		
ML-1	fr	+	Kayes		
ML-10	en	+	Taoudénit		
ML-2	en	+	Koulikoro		
ML-2	fr	+	Koulikoro		
ML-3	en	+	Sikasso		
ML-3	fr	+	Sikasso		
ML-4	en	+	Ségou		
ML-4	fr	+	Ségou		
ML-5	en	+	Mopti		
ML-5	fr	+	Mopti		
ML-6	en	+	Tombouctou		
ML-6	fr	+	Tombouctou		
ML-7	en	+	Gao		
ML-7	fr	+	Gao		
ML-8	en	+	Kidal		
ML-8	fr	+	Kidal		
ML-9	en	+	Ménaka		
ML-BKO	en	+	Bamako		
ML-BKO	fr	+	Bamako		
MM	en	+	Myanmar (Burma)		
MM	en	-	Burma		1989-12-05
MM	en	-	Myanmar		
MM	en	-	Republic of Myanmar		
MM	kk	+	Мьянма (Бирма)		
MM	kk	-	Мьянма		
MM	my	+	မြန်မာ		
MM	my	-	မြန်မာနိုင်ငံ		
MM	ru	+	Мьянма (Бирма)		
MM	ru	-	Мьянма		
MM-01	en	+	Sagaing		
MM-02	en	+	Bago		
MM-03	en	+	Magway		
MM-04	en	+	Mandalay		
MM-05	en	+	Tanintharyi		
MM-06	en	+	Yangon		
MM-07	en	+	Ayeyarwady		
MM-11	en	+	Kachin		
MM-12	en	+	Kayah		
MM-13	en	+	Kayin		
MM-14	en	+	Chin		
MM-15	en	+	Mon		
MM-16	en	+	Rakhine		
MM-17	en	+	Shan		
MM-18	en	+	Naypyidaw		
MM-18	en	-	Nay Pyi Taw		
MN	en	+	Mongolia		
MN	kk	+	Моңғолия		
MN	kk	-	Монғолия		
MN	mn	+	Монгол		
MN	ru	+	Монголия		
MN-035	en	+	Orkhon		
MN-035	en	-	Orhon		
MN-037	en	+	Darkhan-Uul		
MN-037	en	-	Darhan uul		
MN-039	en	+	Khentii		
MN-039	en	-	Hentiy		
MN-041	en	+	Khövsgöl		
MN-041	en	-	Hövsgöl		
MN-043	en	+	Khovd		
MN-043	en	-	Hovd		
MN-046	en	+	Uvs		
MN-047	en	+	Töv		
MN-049	en	+	Selenge		
MN-051	en	+	Sükhbaatar		
MN-051	en	-	Sühbaatar		
MN-053	en	+	Ömnögovi		
MN-055	en	+	Övörkhangai		
MN-055	en	-	Övörhangay		
MN-057	en	+	Zavkhan		
MN-057	en	-	Dzavhan		
MN-059	en	+	Dundgovi		
MN-061	en	+	Dornod		
MN-063	en	+	Dornogovi		
MN-064	en	+	Govisümber		
MN-064	en	-	Govĭ-Sümber		
MN-065	en	+	Govi-Altai		
MN-065	en	-	Govĭ-Altay		
MN-067	en	+	Bulgan		
MN-069	en	+	Bayankhongor		
MN-069	en	-	Bayanhongor		
MN-071	en	+	Bayan-Ölgii		
MN-071	en	-	Bayan-Ölgiy		
MN-073	en	+	Arkhangai		
MN-073	en	-	Arhangay		
MN-1	en	+	Ulaanbaatar		
MO	en	+	Macao SAR China		
MO	en	-	Macao		
MO	en	-	Macao Special Administrative Region of China		
MO	kk	+	Макао АӘА		
MO	kk	-	Макао		
MO	pt	+	Macau, RAE da China		
MO	pt	-	Macau		
MO	ru	+	Макао (САР)		
MO	ru	-	Макао		
MO	yue	+	中國澳門特別行政區		
MO	yue	-	澳門		
MO	zh-Hant	+	中國澳門特別行政區		
MO	zh-Hant	-	澳門		
MP	en	+	Northern Mariana Islands		
MP	en	-	Commonwealth of the Northern Mariana Islands		
MP	kk	+	Солтүстік Мариана аралдары		
MP	kk	-	Солтүстік Марианна Аралдары		
MP	ru	+	Северные Марианские о-ва		
MP	ru	-	Острова северной Марианы		
MQ	en	+	Martinique		
MQ	fr	+	Martinique		
MQ	kk	+	Мартиника		
MQ	ru	+	Мартиника		
MR	ar	+	موريتانيا		
MR	en	+	Mauritania		
MR	en	-	Islamic Republic of Mauritania		
MR	kk	+	Мавритания		
MR	ru	+	Мавритания		
MR-01	en	+	Hodh Ech Chargui		
MR-02	en	+	Hodh El Gharbi		
MR-03	en	+	Assaba		
MR-04	en	+	Gorgol		
MR-05	en	+	Brakna		
MR-06	en	+	Trarza		
MR-07	en	+	Adrar		
MR-07	ru	+	Адрар		
MR-08	en	+	Dakhlet Nouadhibou		
MR-09	en	+	Tagant		
MR-10	en	+	Guidimaka		
MR-11	en	+	Tiris Zemmour		
MR-12	en	+	Inchiri		
MR-13	en	+	Nouakchott Ouest		
MR-14	en	+	Nouakchott Nord		
MR-15	en	+	Nouakchott Sud		
MS	en	+	Montserrat		
MS	kk	+	Монтсеррат		
MS	kk	-	Монсеррат		
MS	ru	+	Монтсеррат		
MT	en	+	Malta		
MT	en	-	Republic of Malta		
MT	kk	+	Мальта		
MT	mt	+	Malta		
MT	ru	+	Мальта		
MT-01	en	+	Attard		
MT-02	en	+	Balzan		
MT-03	en	+	Birgu		
MT-04	en	+	Birkirkara		
MT-05	en	+	Birżebbuġa		
MT-06	en	+	Cospicua		
MT-06	en	-	Bormla		
MT-07	en	+	Dingli		
MT-08	en	+	Fgura		
MT-09	en	+	Floriana		
MT-10	en	+	Fontana		
MT-11	en	+	Gudja		
MT-12	en	+	Gżira		
MT-13	en	+	Għajnsielem		
MT-14	en	+	Għarb		
MT-15	en	+	Għargħur		
MT-16	en	+	Għasri		
MT-17	en	+	Għaxaq		
MT-18	en	+	Ħamrun		
MT-19	en	+	Iklin		
MT-20	en	+	Senglea		
MT-20	en	-	Isla		
MT-21	en	+	Kalkara		
MT-22	en	+	Kerċem		
MT-23	en	+	Kirkop		
MT-24	en	+	Lija		
MT-25	en	+	Luqa		
MT-26	en	+	Marsa		
MT-27	en	+	Marsaskala		
MT-28	en	+	Marsaxlokk		
MT-29	en	+	Mdina		
MT-30	en	+	Mellieħa		
MT-31	en	+	Mġarr		
MT-32	en	+	Mosta		
MT-33	en	+	Mqabba		
MT-34	en	+	Msida		
MT-35	en	+	Imtarfa		
MT-35	en	-	Mtarfa		
MT-36	en	+	Munxar		
MT-37	en	+	Nadur		
MT-38	en	+	Naxxar		
MT-39	en	+	Paola		
MT-40	en	+	Pembroke		
MT-41	en	+	Pietà		
MT-42	en	+	Qala		
MT-43	en	+	Qormi		
MT-44	en	+	Qrendi		
MT-45	en	+	Victoria		
MT-45	en	-	Rabat Gozo		
MT-46	en	+	Rabat		
MT-46	en	-	Rabat Malta		
MT-47	en	+	Safi		
MT-47	ru	+	Сафи		
MT-48	en	+	St. Julian’s		
MT-48	en	-	Saint Julian's		
MT-49	en	+	San Ġwann		
MT-49	en	-	Saint John		
MT-49	ru	+	Сент-Джон		
MT-50	en	+	Saint Lawrence		
MT-51	en	+	St. Paul’s Bay		
MT-51	en	-	Saint Paul's Bay		
MT-52	en	+	Sannat		
MT-53	en	+	Santa Luċija		
MT-53	en	-	Saint Lucia's		
MT-54	en	+	Santa Venera		
MT-55	en	+	Siġġiewi		
MT-56	en	+	Sliema		
MT-57	en	+	Swieqi		
MT-58	en	+	Ta’ Xbiex		
MT-58	en	-	Ta' Xbiex		
MT-59	en	+	Tarxien		
MT-60	en	+	Valletta		
MT-61	en	+	Xagħra		
MT-62	en	+	Xewkija		
MT-63	en	+	Xgħajra		
MT-64	en	+	Żabbar		
MT-65	en	+	Żebbuġ Gozo		
MT-66	en	+	Żebbuġ		
MT-66	en	-	Żebbuġ Malta		
MT-67	en	+	Żejtun		
MT-68	en	+	Żurrieq		
MU	en	+	Mauritius		
MU	en	-	Republic of Mauritius		
MU	fr	+	Maurice		
MU	kk	+	Маврикий		
MU	ru	+	Маврикий		
MU-AG	en	+	Agaléga		
MU-AG	en	-	Agalega Islands		
MU-AG	fr	+	Îles Agalega		
MU-BL	en	+	Rivière Noire		
MU-BL	en	-	Black River		
MU-BL	fr	+	Black River		
MU-CC	en	+	Cargados Carajos		
MU-CC	en	-	Cargados Carajos Shoals		
MU-CC	fr	+	Cargados Carajos Shoals		
MU-FL	en	+	Flacq		
MU-FL	fr	+	Flacq		
MU-GP	en	+	Grand Port		
MU-GP	fr	+	Grand Port		
MU-MO	en	+	Moka		
MU-MO	fr	+	Moka		
MU-PA	en	+	Pamplemousses		
MU-PA	fr	+	Pamplemousses		
MU-PL	en	+	Port Louis District		
MU-PL	en	-	Port Louis		
MU-PL	fr	+	Port Louis		
MU-PW	en	+	Plaines Wilhems		
MU-PW	fr	+	Plaines Wilhems		
MU-RO	en	+	Rodrigues		
MU-RO	en	-	Rodrigues Island		
MU-RO	fr	+	Île Rodrigues		
MU-RR	en	+	Rivière du Rempart		
MU-RR	fr	+	Rivière du Rempart		
MU-SA	en	+	Savanne		
MU-SA	fr	+	Savanne		
MV	dv	+	ދިވެހިރާއްޖެ		
MV	en	+	Maldives		
MV	en	-	Republic of Maldives		
MV	kk	+	Мальдив аралдары		
MV	ru	+	Мальдивы		
MV-00	en	+	Alif Dhaal		
MV-00	en	-	South Ari Atoll		
MV-01	en	+	Addu		
MV-01	en	-	Addu City		
MV-02	en	+	Alif Alif		
MV-02	en	-	North Ari Atoll		
MV-03	en	+	Lhaviyani		
MV-03	en	-	Faadhippolhu		
MV-04	en	+	Vaavu		
MV-04	en	-	Felidhu Atoll		
MV-05	en	+	Laamu		
MV-05	en	-	Hahdhunmathi		
MV-07	en	+	Haa Alif		
MV-07	en	-	North Thiladhunmathi		
MV-08	en	+	Thaa		
MV-08	en	-	Kolhumadulu		
MV-12	en	+	Meemu		
MV-12	en	-	Mulaku Atoll		
MV-13	en	+	Raa		
MV-13	en	-	North Maalhosmadulu		
MV-14	en	+	Faafu		
MV-14	en	-	North Nilandhe Atoll		
MV-17	en	+	Dhaalu		
MV-17	en	-	South Nilandhe Atoll		
MV-20	en	+	Baa		
MV-20	en	-	South Maalhosmadulu		
MV-23	en	+	Haa Dhaalu		
MV-23	en	-	South Thiladhunmathi		
MV-24	en	+	Shaviyani		
MV-24	en	-	North Miladhunmadulu		
MV-25	en	+	Noonu		
MV-25	en	-	South Miladhunmadulu		
MV-26	en	+	Kaafu		
MV-26	en	-	Male Atoll		
MV-27	en	+	Gaafu Alif		
MV-27	en	-	North Huvadhu Atoll		
MV-28	en	+	Gaafu Dhaalu		
MV-28	en	-	South Huvadhu Atoll		
MV-29	en	+	Gnaviyani		
MV-29	en	-	Fuvammulah		
MV-MLE	en	+	Malé		
MW	en	+	Malawi		
MW	en	-	Republic of Malawi		
MW	kk	+	Малави		
MW	ru	+	Малави		
MW-BA	en	+	Balaka		
MW-BL	en	+	Blantyre		
MW-C	en	+	Central		
MW-C	en	-	Central Region		
MW-CK	en	+	Chikwawa		
MW-CR	en	+	Chiradzulu		
MW-CT	en	+	Chitipa		
MW-DE	en	+	Dedza		
MW-DO	en	+	Dowa		
MW-KR	en	+	Karonga		
MW-KS	en	+	Kasungu		
MW-LI	en	+	Lilongwe		
MW-LK	en	+	Likoma		
MW-MC	en	+	Mchinji		
MW-MG	en	+	Mangochi		
MW-MH	en	+	Machinga		
MW-MU	en	+	Mulanje		
MW-MW	en	+	Mwanza		
MW-MZ	en	+	Mzimba		
MW-N	en	+	Northern		
MW-N	en	-	Northern Region		
MW-NB	en	+	Nkhata Bay		
MW-NE	en	+	Neno		
MW-NI	en	+	Ntchisi		
MW-NK	en	+	Nkhotakota		
MW-NS	en	+	Nsanje		
MW-NU	en	+	Ntcheu		
MW-PH	en	+	Phalombe		
MW-RU	en	+	Rumphi		
MW-S	en	+	Southern		
MW-S	en	-	Southern Region		
MW-SA	en	+	Salima		
MW-TH	en	+	Thyolo		
MW-ZO	en	+	Zomba		
MX	en	+	Mexico		
MX	en	-	United Mexican States		
MX	es	+	México		
MX	kk	+	Мексика		
MX	ru	+	Мексика		
MX-AGU	en	+	Aguascalientes		
MX-AGU	es	+	Aguascalientes		
MX-BCN	en	+	Baja California		
MX-BCN	es	+	Baja California		
MX-BCS	en	+	Baja California Sur		
MX-BCS	es	+	Baja California Sur		
MX-CAM	en	+	Campeche		
MX-CAM	es	+	Campeche		
MX-CHH	en	+	Chihuahua		
MX-CHH	es	+	Chihuahua		
MX-CHP	en	+	Chiapas		
MX-CHP	es	+	Chiapas		
MX-CMX	en	+	Ciudad de Mexico		
MX-CMX	es	+	Ciudad de México		
MX-COA	en	+	Coahuila		
MX-COA	en	-	Coahuila de Zaragoza		
MX-COA	es	+	Coahuila de Zaragoza		
MX-COL	en	+	Colima		
MX-COL	es	+	Colima		
MX-DUR	en	+	Durango		
MX-DUR	es	+	Durango		
MX-GRO	en	+	Guerrero		
MX-GRO	es	+	Guerrero		
MX-GUA	en	+	Guanajuato		
MX-GUA	es	+	Guanajuato		
MX-HID	en	+	Hidalgo		
MX-HID	es	+	Hidalgo		
MX-JAL	en	+	Jalisco		
MX-JAL	es	+	Jalisco		
MX-MEX	en	+	Mexico State		
MX-MEX	en	-	México		
MX-MEX	es	+	México		
MX-MIC	en	+	Michoacán		
MX-MIC	en	-	Michoacán de Ocampo		
MX-MIC	es	+	Michoacán de Ocampo		
MX-MOR	en	+	Morelos		
MX-MOR	es	+	Morelos		
MX-NAY	en	+	Nayarit		
MX-NAY	es	+	Nayarit		
MX-NLE	en	+	Nuevo León		
MX-NLE	es	+	Nuevo León		
MX-OAX	en	+	Oaxaca		
MX-OAX	es	+	Oaxaca		
MX-PUE	en	+	Puebla		
MX-PUE	es	+	Puebla		
MX-QUE	en	+	Querétaro		
MX-QUE	es	+	Querétaro		
MX-ROO	en	+	Quintana Roo		
MX-ROO	es	+	Quintana Roo		
MX-SIN	en	+	Sinaloa		
MX-SIN	es	+	Sinaloa		
MX-SLP	en	+	San Luis Potosí		
MX-SLP	es	+	San Luis Potosí		
MX-SON	en	+	Sonora		
MX-SON	es	+	Sonora		
MX-TAB	en	+	Tabasco		
MX-TAB	es	+	Tabasco		
MX-TAM	en	+	Tamaulipas		
MX-TAM	es	+	Tamaulipas		
MX-TLA	en	+	Tlaxcala		
MX-TLA	es	+	Tlaxcala		
MX-VER	en	+	Veracruz		
MX-VER	en	-	Veracruz de Ignacio de la Llave		
MX-VER	es	+	Veracruz de Ignacio de la Llave		
MX-YUC	en	+	Yucatán		
MX-YUC	es	+	Yucatán		
MX-ZAC	en	+	Zacatecas		
MX-ZAC	es	+	Zacatecas		
MY	en	+	Malaysia		
MY	kk	+	Малайзия		
MY	ms	+	Malaysia		
MY	ru	+	Малайзия		
MY-01	en	+	Johor		
MY-02	en	+	Kedah		
MY-03	en	+	Kelantan		
MY-04	en	+	Malacca		
MY-04	en	-	Melaka		
MY-05	en	+	Negeri Sembilan		
MY-06	en	+	Pahang		
MY-07	en	+	Penang		
MY-07	en	-	Pulau Pinang		
MY-08	en	+	Perak		
MY-09	en	+	Perlis		
MY-10	en	+	Selangor		
MY-11	en	+	Terengganu		
MY-12	en	+	Sabah		
MY-13	en	+	Sarawak		
MY-14	en	+	Kuala Lumpur		
MY-14	en	-	Wilayah Persekutuan Kuala Lumpur		
MY-15	en	+	Labuan		
MY-15	en	-	Wilayah Persekutuan Labuan		
MY-16	en	+	Putrajaya		
MY-16	en	-	Wilayah Persekutuan Putrajaya		
MZ	en	+	Mozambique		
MZ	en	-	Republic of Mozambique		
MZ	kk	+	Мозамбик		
MZ	pt	+	Moçambique		
MZ	ru	+	Мозамбик		
MZ-A	en	+	Niassa		
MZ-B	en	+	Manica		
MZ-G	en	+	Gaza		
MZ-I	en	+	Inhambane		
MZ-L	en	+	Maputo Province		
MZ-L	en	-	Maputo		
MZ-MPM	en	+	Maputo		
MZ-N	en	+	Nampula		
MZ-P	en	+	Cabo Delgado		
MZ-Q	en	+	Zambezia		
MZ-S	en	+	Sofala		
MZ-T	en	+	Tete		
NA	en	+	Namibia		
NA	en	-	Republic of Namibia		
NA	kk	+	Намибия		
NA	ru	+	Намибия		
NA-CA	en	+	Zambezi		
NA-ER	en	+	Erongo		
NA-HA	en	+	Hardap		
NA-KA	en	+	Karas		
NA-KA	en	-	//Karas		
NA-KE	en	+	Kavango East		
NA-KH	en	+	Khomas		
NA-KU	en	+	Kunene		
NA-KW	en	+	Kavango West		
NA-OD	en	+	Otjozondjupa		
NA-OH	en	+	Omaheke		
NA-ON	en	+	Oshana		
NA-OS	en	+	Omusati		
NA-OT	en	+	Oshikoto		
NA-OW	en	+	Ohangwena		
NC	en	+	New Caledonia		
NC	fr	+	Nouvelle-Calédonie		
NC	kk	+	Жаңа Каледония		
NC	ru	+	Новая Каледония		
NE	en	+	Niger		
NE	en	-	Republic of the Niger		
NE	fr	+	Niger		
NE	kk	+	Нигер		
NE	ru	+	Нигер		
NE-1	en	+	Agadez		
NE-1	fr	+	Agadès		
NE-2	en	+	Diffa		
NE-2	fr	+	Diffa		
NE-3	en	+	Dosso		
NE-3	fr	+	Dosso		
NE-4	en	+	Maradi		
NE-4	fr	+	Maradi		
NE-5	en	+	Tahoua		
NE-5	fr	+	Tahoua		
NE-6	en	+	Tillabéri		
NE-6	fr	+	Tillabéri		
NE-7	en	+	Zinder		
NE-7	fr	+	Zinder		
NE-8	en	+	Niamey		
NE-8	fr	+	Niamey		
NF	en	+	Norfolk Island		
NF	kk	+	Норфолк аралы		
NF	ru	+	о-в Норфолк		
NF	ru	-	Остров Норфолк		
NG	en	+	Nigeria		
NG	en	-	Federal Republic of Nigeria		
NG	kk	+	Нигерия		
NG	ru	+	Нигерия		
NG	yo	+	Nàìjíríà		
NG-AB	en	+	Abia		
NG-AD	en	+	Adamawa		
NG-AK	en	+	Akwa Ibom		
NG-AN	en	+	Anambra		
NG-BA	en	+	Bauchi		
NG-BE	en	+	Benue		
NG-BO	en	+	Borno		
NG-BY	en	+	Bayelsa		
NG-CR	en	+	Cross River		
NG-DE	en	+	Delta		
NG-EB	en	+	Ebonyi		
NG-ED	en	+	Edo		
NG-EK	en	+	Ekiti		
NG-EN	en	+	Enugu		
NG-FC	en	+	Federal Capital Territory		
NG-FC	en	-	Abuja Federal Capital Territory		
NG-GO	en	+	Gombe		
NG-IM	en	+	Imo		
NG-JI	en	+	Jigawa		
NG-KD	en	+	Kaduna		
NG-KE	en	+	Kebbi		
NG-KN	en	+	Kano		
NG-KO	en	+	Kogi		
NG-KT	en	+	Katsina		
NG-KW	en	+	Kwara		
NG-LA	en	+	Lagos		
NG-NA	en	+	Nasarawa		
NG-NI	en	+	Niger		
NG-OG	en	+	Ogun		
NG-ON	en	+	Ondo		
NG-OS	en	+	Osun		
NG-OY	en	+	Oyo		
NG-PL	en	+	Plateau		
NG-PL	ru	+	Плато		
NG-RI	en	+	Rivers		
NG-SO	en	+	Sokoto		
NG-TA	en	+	Taraba		
NG-YO	en	+	Yobe		
NG-ZA	en	+	Zamfara		
NI	en	+	Nicaragua		
NI	en	-	Republic of Nicaragua		
NI	es	+	Nicaragua		
NI	kk	+	Никарагуа		
NI	ru	+	Никарагуа		
NI-AN	en	+	Atlántico Norte		
NI-AN	en	-	Costa Caribe Norte		
NI-AS	en	+	Atlántico Sur		
NI-AS	en	-	Costa Caribe Sur		
NI-BO	en	+	Boaco		
NI-BO	es	+	Boaco		
NI-CA	en	+	Carazo		
NI-CA	es	+	Carazo		
NI-CI	en	+	Chinandega		
NI-CI	es	+	Chinandega		
NI-CO	en	+	Chontales		
NI-CO	es	+	Chontales		
NI-ES	en	+	Estelí		
NI-ES	es	+	Estelí		
NI-GR	en	+	Granada		
NI-GR	es	+	Granada		
NI-GR	ru	+	Гранада		
NI-JI	en	+	Jinotega		
NI-JI	es	+	Jinotega		
NI-LE	en	+	León		
NI-LE	ru	+	Леон		
NI-MD	en	+	Madriz		
NI-MD	es	+	Madriz		
NI-MN	en	+	Managua		
NI-MN	es	+	Managua		
NI-MS	en	+	Masaya		
NI-MS	es	+	Masaya		
NI-MT	en	+	Matagalpa		
NI-MT	es	+	Matagalpa		
NI-NS	en	+	Nueva Segovia		
NI-NS	es	+	Nueva Segovia		
NI-RI	en	+	Rivas		
NI-RI	es	+	Rivas		
NI-SJ	en	+	Río San Juan		
NI-SJ	es	+	Río San Juan		
NL	en	+	Netherlands		
NL	en	-	Kingdom of the Netherlands		
NL	kk	+	Нидерланд		
NL	kk	-	Нидерланды		
NL	nl	+	Nederland		
NL	ru	+	Нидерланды		
NL-AW	en	+	Aruba		
NL-AW	nl	+	Aruba		
NL-BQ1	en	+	Bonaire		
NL-BQ1	nl	+	Bonaire		
NL-BQ1	ru	+	Бонайре		
NL-BQ2	en	+	Saba		
NL-BQ2	nl	+	Saba		
NL-BQ2	ru	+	Саба		
NL-BQ3	en	+	Sint Eustatius		
NL-BQ3	nl	+	Sint Eustatius		
NL-BQ3	ru	+	Синт-Эстатиус		
NL-CW	en	+	Curaçao		
NL-CW	nl	+	Curaçao		
NL-DR	en	+	Drenthe		
NL-DR	nl	+	Drenthe		
NL-FL	en	+	Flevoland		
NL-FL	nl	+	Flevoland		
NL-FR	en	+	Friesland		
NL-FR	en	-	Fryslân		
NL-FR	nl	+	Friesland		
NL-GE	en	+	Gelderland		
NL-GE	nl	+	Gelderland		
NL-GR	en	+	Groningen		
NL-GR	nl	+	Groningen		
NL-LI	en	+	Limburg		
NL-LI	nl	+	Limburg		
NL-LI	ru	+	Лимбург		
NL-NB	en	+	North Brabant		
NL-NB	en	-	Noord-Brabant		
NL-NB	nl	+	Noord-Brabant		
NL-NH	en	+	North Holland		
NL-NH	en	-	Noord-Holland		
NL-NH	nl	+	Noord-Holland		
NL-OV	en	+	Overijssel		
NL-OV	nl	+	Overijssel		
NL-SX	en	+	Sint Maarten		
NL-SX	nl	+	Sint Maarten		
NL-UT	en	+	Utrecht		
NL-UT	nl	+	Utrecht		
NL-ZE	en	+	Zeeland		
NL-ZE	nl	+	Zeeland		
NL-ZH	en	+	South Holland		
NL-ZH	en	-	Zuid-Holland		
NL-ZH	nl	+	Zuid-Holland		
NO	en	+	Norway		
NO	en	-	Kingdom of Norway		
NO	kk	+	Норвегия		
NO	nb	+	Norge		
NO	nn	+	Noreg		
NO	no	+	Norge		
NO	ru	+	Норвегия		
NO-03	en	+	Oslo		
NO-11	en	+	Rogaland		
NO-15	en	+	Møre og Romsdal		
NO-18	en	+	Nordland		
NO-21	en	+	Svalbard		
NO-21	en	-	Svalbard (Arctic Region)		
NO-22	en	+	Jan Mayen		
NO-22	en	-	Jan Mayen (Arctic Region)		
NO-30	en	+	Viken		
NO-34	en	+	Innlandet		
NO-38	en	+	Vestfold og Telemark		
NO-42	en	+	Agder		
NO-46	en	+	Vestland		
NO-50	en	+	Trøndelag		
NO-50	en	-	Trööndelage		
NO-54	en	+	Tromssan ja Finmarkun		
NO-54	en	-	Romssa ja Finnmárkku		
NP	en	+	Nepal		
NP	en	-	Federal Democratic Republic of Nepal		
NP	kk	+	Непал		
NP	ne	+	नेपाल		
NP	ru	+	Непал		
NP-P1	en	+	Province 1		
NP-P2	en	+	Province 2		
NP-P3	en	+	Province 3		
NP-P3	en	-	Bāgmatī		
NP-P4	en	+	Gandaki²		
NP-P4	en	-	Gandaki		
NP-P5	en	+	Province 5		
NP-P6	en	+	Karnali²		
NP-P6	en	-	Karnali		
NP-P7	en	+	Province 7		
NP-P7	en	-	Sudūr Pashchim		
NQAQ	en	+	Dronning Maud Land		
NQAQ	kk	+	Королева Мод Жері		
NQAQ	ru	+	Земля Королевы Мод		
NR	en	+	Nauru		
NR	en	-	Republic of Nauru		
NR	kk	+	Науру		
NR	na	+	Naoero		
NR	ru	+	Науру		
NR-01	en	+	Aiwo		
NR-02	en	+	Anabar		
NR-03	en	+	Anetan		
NR-04	en	+	Anibare		
NR-05	en	+	Baiti		
NR-05	en	-	Baitsi		
NR-06	en	+	Boe		
NR-07	en	+	Buada		
NR-08	en	+	Denigomodu		
NR-09	en	+	Ewa		
NR-10	en	+	Ijuw		
NR-11	en	+	Meneng		
NR-12	en	+	Nibok		
NR-13	en	+	Uaboe		
NR-14	en	+	Yaren		
NTHH	en	+	Neutral Zone		
NTHH	kk	+	Нейтралды аймақ		
NTHH	ru	+	Нейтральная зона		
NU	en	+	Niue		
NU	kk	+	Ниуэ		
NU	ru	+	Ниуэ		
NZ	en	+	New Zealand		
NZ	en	-	Aotearoa New Zealand		
NZ	kk	+	Жаңа Зеландия		
NZ	kk	-	Аотеароа, Жаңа Зеландия		
NZ	mi	+	Aotearoa		
NZ	ru	+	Новая Зеландия		
NZ	ru	-	Аотеароа (Новая Зеландия)		
NZ-AUK	en	+	Auckland		
NZ-BOP	en	+	Bay of Plenty		
NZ-CAN	en	+	Canterbury		
NZ-CAN	ru	+	Кентербери		
NZ-CIT	en	+	Chatham Islands		
NZ-CIT	en	-	Chatham Islands Territory		
NZ-GIS	en	+	Gisborne		
NZ-HKB	en	+	Hawke’s Bay		
NZ-HKB	en	-	Hawke's Bay		
NZ-MBH	en	+	Marl		
NZ-MBH	en	-	Marlborough		
NZ-MWT	en	+	Manawatu-Wanganui		
NZ-NSN	en	+	Nelson		
NZ-NTL	en	+	Northland		
NZ-OTA	en	+	Otago		
NZ-STL	en	+	Southland		
NZ-TAS	en	+	Tasman		
NZ-TKI	en	+	Taranaki		
NZ-WGN	en	+	Wellington		
NZ-WKO	en	+	Waikato		
NZ-WTC	en	+	West Coast		
OM	ar	+	عُمان		
OM	en	+	Oman		
OM	en	-	Sultanate of Oman		
OM	kk	+	Оман		
OM	ru	+	Оман		
OM-BJ	en	+	Janub al Batinah		
OM-BS	en	+	Shamal al Batinah		
OM-BU	en	+	Al Buraimi		
OM-BU	en	-	Al Buraymī		
OM-DA	en	+	Ad Dakhiliyah		
OM-MA	en	+	Muscat		
OM-MA	en	-	Masqaţ		
OM-MU	en	+	Musandam		
OM-SJ	en	+	Janub ash Sharqiyah		
OM-SS	en	+	Shamal ash Sharqiyah		
OM-WU	en	+	Al Wusta		
OM-ZA	en	+	Ad Dhahirah		
OM-ZA	en	-	Az̧ Z̧āhirah		
OM-ZA	ru	+	Эз-Захира		
OM-ZU	en	+	Dhofar		
OM-ZU	en	-	Z̧ufār		
PA	en	+	Panama		
PA	en	-	Republic of Panama		
PA	es	+	Panamá		
PA	kk	+	Панама		
PA	ru	+	Панама		
PA-1	en	+	Bocas del Toro		
PA-1	es	+	Bocas del Toro		
PA-1	ru	+	Бокас-дель-Торо		
PA-10	en	+	West Panamá		
PA-10	en	-	Panamá Oeste		
PA-2	en	+	Coclé		
PA-2	es	+	Coclé		
PA-3	en	+	Colón		
PA-4	en	+	Chiriquí		
PA-4	es	+	Chiriquí		
PA-4	ru	+	Чирики		
PA-5	en	+	Darién		
PA-5	es	+	Darién		
PA-5	ru	+	Дарьен		
PA-6	en	+	Herrera		
PA-6	es	+	Herrera		
PA-6	ru	+	Эррера		
PA-7	en	+	Los Santos		
PA-7	es	+	Los Santos		
PA-7	ru	+	Лос-Сантос		
PA-8	en	+	Panamá		
PA-8	es	+	Panamá		
PA-8	ru	+	Панама		
PA-9	en	+	Veraguas		
PA-9	es	+	Veraguas		
PA-9	ru	+	Верагуас		
PA-EM	en	+	Emberá		
PA-EM	es	+	Emberá		
PA-KY	en	+	Guna Yala		
PA-KY	ru	+	Гуна-Яла		
PA-NB	en	+	Ngöbe-Buglé		
PA-NB	es	+	Ngöbe-Buglé		
PA-NB	ru	+	Нгобе-Бугле		
PA-NT	en	+	Naso Tjër Di		
PCHH	en	+	Pacific Islands (Trust Territory)		
PCHH	kk	+	Тынық Мұхит Аралдары (қамқорлықтағы аймақ)		
PCHH	ru	+	Подопечная территория Тихоокеанские острова		
PE	en	+	Peru		
PE	en	-	Republic of Peru		
PE	es	+	Perú		
PE	kk	+	Перу		
PE	qu	+	Perú		
PE	ru	+	Перу		
PE-AMA	en	+	Amazonas		
PE-AMA	en	-	Amarumayu		
PE-ANC	en	+	Ancash		
PE-ANC	es	+	Áncash		
PE-APU	en	+	Apurímac		
PE-APU	en	-	Apurimaq		
PE-ARE	en	+	Arequipa		
PE-ARE	es	+	Arequipa		
PE-ARE	ru	+	Арекипа		
PE-AYA	en	+	Ayacucho		
PE-AYA	es	+	Ayacucho		
PE-AYA	ru	+	Аякучо		
PE-CAJ	en	+	Cajamarca		
PE-CAJ	es	+	Cajamarca		
PE-CAJ	ru	+	Кахамарка		
PE-CAL	en	+	El Callao		
PE-CAL	es	+	El Callao		
PE-CUS	en	+	Cusco		
PE-HUC	en	+	Huánuco		
PE-HUC	es	+	Huánuco		
PE-HUV	en	+	Huancavelica		
PE-HUV	es	+	Huancavelica		
PE-ICA	en	+	Ica		
PE-ICA	es	+	Ica		
PE-JUN	en	+	Junín		
PE-JUN	en	-	Hunin		
PE-LAL	en	+	La Libertad		
PE-LAL	es	+	La Libertad		
PE-LAL	ru	+	Ла-Либертад		
PE-LAM	en	+	Lambayeque		
PE-LAM	es	+	Lambayeque		
PE-LAM	ru	+	Ламбаеке		
PE-LIM	en	+	Lima Region		
PE-LIM	en	-	Lima		
PE-LIM	es	+	Lima		
PE-LIM	ru	+	Лима		
PE-LMA	en	+	Lima		
PE-LMA	en	-	Lima hatun llaqta		
PE-LOR	en	+	Loreto		
PE-LOR	es	+	Loreto		
PE-LOR	ru	+	Лорето		
PE-MDD	en	+	Madre de Dios		
PE-MDD	es	+	Madre de Dios		
PE-MDD	ru	+	Мадре-де-Дьос		
PE-MOQ	en	+	Moquegua		
PE-MOQ	es	+	Moquegua		
PE-PAS	en	+	Pasco		
PE-PAS	es	+	Pasco		
PE-PAS	ru	+	Паско		
PE-PIU	en	+	Piura		
PE-PIU	es	+	Piura		
PE-PIU	ru	+	Пьюра		
PE-PUN	en	+	Puno		
PE-PUN	es	+	Puno		
PE-PUN	ru	+	Пуно		
PE-SAM	en	+	San Martín		
PE-TAC	en	+	Tacna		
PE-TAC	es	+	Tacna		
PE-TAC	ru	+	Такна		
PE-TUM	en	+	Tumbes		
PE-TUM	es	+	Tumbes		
PE-UCA	en	+	Ucayali		
PE-UCA	es	+	Ucayali		
PE-UCA	ru	+	Укаяли		
PF	en	+	French Polynesia		
PF	fr	+	Polynésie française		
PF	kk	+	Француз Полинезиясы		
PF	kk	-	Францияның Полинезиясы		
PF	ru	+	Французская Полинезия		
PG	en	+	Papua New Guinea		
PG	en	-	Independent State of Papua New Guinea		
PG	kk	+	Папуа — Жаңа Гвинея		
PG	kk	-	Папуа - Жаңа Гвинея		
PG	ru	+	Папуа — Новая Гвинея		
PG	tpi	+	Papua Niugini		
PG-CPK	en	+	Chimbu		
PG-CPM	en	+	Central		
PG-EBR	en	+	East New Britain		
PG-EHG	en	+	Eastern Highlands		
PG-EPW	en	+	Enga		
PG-ESW	en	+	East Sepik		
PG-GPK	en	+	Gulf		
PG-HLA	en	+	Hela		
PG-JWK	en	+	Jiwaka		
PG-MBA	en	+	Milne Bay		
PG-MPL	en	+	Morobe		
PG-MPM	en	+	Madang		
PG-MRL	en	+	Manus		
PG-NCD	en	+	Port Moresby		
PG-NCD	en	-	National Capital District (Port Moresby)		
PG-NIK	en	+	New Ireland		
PG-NPP	en	+	Oro		
PG-NPP	en	-	Northern		
PG-NSB	en	+	Bougainville		
PG-SAN	en	+	Sandaun		
PG-SAN	en	-	West Sepik		
PG-SHM	en	+	Southern Highlands		
PG-WBK	en	+	West New Britain		
PG-WHM	en	+	Western Highlands		
PG-WPD	en	+	Western		
PH	en	+	Philippines		
PH	en	-	Republic of the Philippines		
PH	fil	+	Pilipinas		
PH	kk	+	Филиппин аралдары		
PH	kk	-	Филиппин		
PH	ru	+	Филиппины		
PH-00	en	+	Metro Manila		
PH-00	en	-	National Capital Region		
PH-01	en	+	Ilocos		
PH-01	en	-	Ilocos (Region I)		
PH-02	en	+	Cagayan Valley		
PH-02	en	-	Cagayan Valley (Region II)		
PH-03	en	+	Central Luzon		
PH-03	en	-	Central Luzon (Region III)		
PH-05	en	+	Bicol		
PH-05	en	-	Bicol (Region V)		
PH-06	en	+	Western Visayas		
PH-06	en	-	Western Visayas (Region VI)		
PH-07	en	+	Central Visayas		
PH-07	en	-	Central Visayas (Region VII)		
PH-08	en	+	Eastern Visayas		
PH-08	en	-	Eastern Visayas (Region VIII)		
PH-09	en	+	Zamboanga Peninsula		
PH-09	en	-	Zamboanga Peninsula (Region IX)		
PH-10	en	+	Northern Mindanao		
PH-10	en	-	Northern Mindanao (Region X)		
PH-11	en	+	Davao		
PH-11	en	-	Davao (Region XI)		
PH-12	en	+	Soccsksargen		
PH-12	en	-	Soccsksargen (Region XII)		
PH-13	en	+	Caraga		
PH-13	en	-	Caraga (Region XIII)		
PH-14	en	+	Muslim Mindanao		
PH-14	en	-	Autonomous Region in Muslim Mindanao (ARMM)		
PH-15	en	+	Cordillera Administrative		
PH-15	en	-	Cordillera Administrative Region (CAR)		
PH-40	en	+	Calabarzon		
PH-40	en	-	Calabarzon (Region IV-A)		
PH-41	en	+	Mimaropa		
PH-41	en	-	Mimaropa (Region IV-B)		
PH-ABR	en	+	Abra		
PH-AGN	en	+	Agusan del Norte		
PH-AGS	en	+	Agusan del Sur		
PH-AKL	en	+	Aklan		
PH-ALB	en	+	Albay		
PH-ANT	en	+	Antique		
PH-APA	en	+	Apayao		
PH-AUR	en	+	Aurora		
PH-BAN	en	+	Bataan		
PH-BAS	en	+	Basilan		
PH-BEN	en	+	Benguet		
PH-BIL	en	+	Biliran		
PH-BOH	en	+	Bohol		
PH-BTG	en	+	Batangas		
PH-BTN	en	+	Batanes		
PH-BUK	en	+	Bukidnon		
PH-BUL	en	+	Bulacan		
PH-CAG	en	+	Cagayan		
PH-CAM	en	+	Camiguin		
PH-CAN	en	+	Camarines Norte		
PH-CAP	en	+	Capiz		
PH-CAS	en	+	Camarines Sur		
PH-CAT	en	+	Catanduanes		
PH-CAV	en	+	Cavite		
PH-CEB	en	+	Cebu		
PH-COM	en	+	Compostela Valley		
PH-COM	en	-	Davao de Oro		
PH-DAO	en	+	Davao Oriental		
PH-DAS	en	+	Davao del Sur		
PH-DAV	en	+	Davao del Norte		
PH-DIN	en	+	Dinagat Islands		
PH-DVO	en	+	Davao Occidental		
PH-EAS	en	+	Eastern Samar		
PH-GUI	en	+	Guimaras		
PH-IFU	en	+	Ifugao		
PH-ILI	en	+	Iloilo		
PH-ILN	en	+	Ilocos Norte		
PH-ILS	en	+	Ilocos Sur		
PH-ISA	en	+	Isabela		
PH-KAL	en	+	Kalinga		
PH-LAG	en	+	Laguna		
PH-LAN	en	+	Lanao del Norte		
PH-LAS	en	+	Lanao del Sur		
PH-LEY	en	+	Leyte		
PH-LUN	en	+	La Union		
PH-MAD	en	+	Marinduque		
PH-MAS	en	+	Masbate		
PH-MDC	en	+	Occidental Mindoro		
PH-MDC	en	-	Mindoro Occidental		
PH-MDR	en	+	Oriental Mindoro		
PH-MDR	en	-	Mindoro Oriental		
PH-MGN	en	+	Maguindanao del Norte		
PH-MGS	en	+	Maguindanao del Sur		
PH-MOU	en	+	Mountain		
PH-MOU	en	-	Mountain Province		
PH-MSC	en	+	Misamis Occidental		
PH-MSR	en	+	Misamis Oriental		
PH-NCO	en	+	Cotabato		
PH-NEC	en	+	Negros Occidental		
PH-NER	en	+	Negros Oriental		
PH-NSA	en	+	Northern Samar		
PH-NUE	en	+	Nueva Ecija		
PH-NUV	en	+	Nueva Vizcaya		
PH-PAM	en	+	Pampanga		
PH-PAN	en	+	Pangasinan		
PH-PLW	en	+	Palawan		
PH-QUE	en	+	Quezon		
PH-QUI	en	+	Quirino		
PH-RIZ	en	+	Rizal		
PH-ROM	en	+	Romblon		
PH-SAR	en	+	Sarangani		
PH-SCO	en	+	South Cotabato		
PH-SIG	en	+	Siquijor		
PH-SLE	en	+	Southern Leyte		
PH-SLU	en	+	Sulu		
PH-SOR	en	+	Sorsogon		
PH-SUK	en	+	Sultan Kudarat		
PH-SUN	en	+	Surigao del Norte		
PH-SUR	en	+	Surigao del Sur		
PH-TAR	en	+	Tarlac		
PH-TAW	en	+	Tawi-Tawi		
PH-WSA	en	+	Samar		
PH-ZAN	en	+	Zamboanga del Norte		
PH-ZAS	en	+	Zamboanga del Sur		
PH-ZMB	en	+	Zambales		
PH-ZSI	en	+	Zamboanga Sibugay		
PK	en	+	Pakistan		
PK	en	-	Islamic Republic of Pakistan		
PK	kk	+	Пәкістан		
PK	ru	+	Пакистан		
PK	ur	+	پاکستان		
PK-BA	en	+	Balochistan		
PK-GB	en	+	Gilgit-Baltistan		
PK-IS	en	+	Islamabad		
PK-JK	en	+	Azad Kashmir		
PK-JK	en	-	Azad Jammu and Kashmir		
PK-KP	en	+	Khyber Pakhtunkhwa		
PK-PB	en	+	Punjab		
PK-PB	ru	+	Пенджаб		
PK-SD	en	+	Sindh		
PK-TA	en	+	Federally Administered Tribal Areas		
PL	en	+	Poland		
PL	en	-	Republic of Poland		
PL	kk	+	Польша		
PL	pl	+	Polska		
PL	ru	+	Польша		
PL-02	de	+	Niederschlesien		
PL-02	en	+	Lower Silesia		
PL-02	en	-	Dolnośląskie		
PL-02	lt	+	Žemutinės Silezijos vaivadija		
PL-02	pl	+	dolnośląskie		
PL-02	ru	+	Нижнесилезское воеводство		
PL-04	de	+	Kujawien-Pommern		
PL-04	en	+	Kuyavia-Pomerania		
PL-04	en	-	Kujawsko-pomorskie		
PL-04	lt	+	Kujavijos Pamario vaivadija		
PL-04	pl	+	kujawsko-pomorskie		
PL-04	ru	+	Куявско-Поморское воеводство		
PL-06	de	+	Lublin		
PL-06	en	+	Lublin		
PL-06	en	-	Lubelskie		
PL-06	lt	+	Liublino vaivadija		
PL-06	pl	+	lubelskie		
PL-06	ru	+	Люблинское воеводство		
PL-08	de	+	Lebus		
PL-08	en	+	Lubusz		
PL-08	en	-	Lubuskie		
PL-08	lt	+	Liubušo vaivadija		
PL-08	pl	+	lubuskie		
PL-08	ru	+	Любушское воеводство		
PL-10	de	+	Łódz		
PL-10	en	+	Łódź		
PL-10	en	-	Łódzkie		
PL-10	lt	+	Lodzės vaivadija		
PL-10	pl	+	łódzkie		
PL-10	ru	+	Лодзинское воеводство		
PL-12	de	+	Kleinpolen		
PL-12	en	+	Lesser Poland		
PL-12	en	-	Małopolskie		
PL-12	lt	+	Mažosios Lenkijos vaivadija		
PL-12	pl	+	małopolskie		
PL-12	ru	+	Малопольское воеводство		
PL-14	de	+	Masowien		
PL-14	en	+	Mazovia		
PL-14	en	-	Mazowieckie		
PL-14	lt	+	Mazovijos vaivadija		
PL-14	pl	+	mazowieckie		
PL-14	ru	+	Мазовецкое воеводство		
PL-16	de	+	Oppeln		
PL-16	en	+	Opole		
PL-16	en	-	Opolskie		
PL-16	lt	+	Opolės vaivadija		
PL-16	pl	+	opolskie		
PL-16	ru	+	Опольское воеводство		
PL-18	de	+	Karpatenvorland		
PL-18	en	+	Subcarpathia		
PL-18	en	-	Podkarpackie		
PL-18	lt	+	Pakarpatės vaivadija		
PL-18	pl	+	podkarpackie		
PL-18	ru	+	Подкарпатское воеводство		
PL-20	de	+	Podlachien		
PL-20	en	+	Podlachia		
PL-20	en	-	Podlaskie		
PL-20	lt	+	Palenkės vaivadija		
PL-20	pl	+	podlaskie		
PL-20	ru	+	Подляское воеводство		
PL-22	de	+	Pommern		
PL-22	en	+	Pomerania		
PL-22	en	-	Pomorskie		
PL-22	lt	+	Pamario vaivadija		
PL-22	pl	+	pomorskie		
PL-22	ru	+	Поморское воеводство		
PL-24	de	+	Schlesien		
PL-24	en	+	Silesia		
PL-24	en	-	Śląskie		
PL-24	lt	+	Silezijos vaivadija		
PL-24	pl	+	śląskie		
PL-24	ru	+	Силезское воеводство		
PL-26	de	+	Heiligkreuz		
PL-26	en	+	Holy Cross		
PL-26	en	-	Świętokrzyskie		
PL-26	lt	+	Švento Kryžiaus vaivadija		
PL-26	pl	+	świętokrzyskie		
PL-26	ru	+	Свентокшиское воеводство		
PL-28	de	+	Ermland-Masuren		
PL-28	en	+	Warmia-Masuria		
PL-28	en	-	Warmińsko-mazurskie		
PL-28	lt	+	Varmijos Mozūrų vaivadija		
PL-28	pl	+	warmińsko-mazurskie		
PL-28	ru	+	Варминьско-Мазурское воеводство		
PL-30	de	+	Großpolen		
PL-30	en	+	Greater Poland		
PL-30	en	-	Wielkopolskie		
PL-30	lt	+	Didžiosios Lenkijos vaivadija		
PL-30	pl	+	wielkopolskie		
PL-30	ru	+	Великопольское воеводство		
PL-32	de	+	Westpommern		
PL-32	en	+	West Pomerania		
PL-32	en	-	Zachodniopomorskie		
PL-32	lt	+	Vakarų Pamario vaivadija		
PL-32	pl	+	zachodniopomorskie		
PL-32	ru	+	Западно-Поморское воеводство		
PM	en	+	St. Pierre & Miquelon		
PM	en	-	Saint Pierre and Miquelon		
PM	fr	+	Saint-Pierre-et-Miquelon		
PM	kk	+	Сен-Пьер және Микелон		
PM	ru	+	Сен-Пьер и Микелон		
PN	en	+	Pitcairn Islands		
PN	en	-	Pitcairn		
PN	kk	+	Питкэрн аралдары		
PN	ru	+	о-ва Питкэрн		
PN	ru	-	Питкэрн		
PR	en	+	Puerto Rico		
PR	es	+	Puerto Rico		
PR	kk	+	Пуэрто-Рико		
PR	ru	+	Пуэрто-Рико		
PS	ar	+	الأراضي الفلسطينية		
PS	ar	-	دولة فلسطين		
PS	ar	-	فلسطين		
PS	en	+	Palestinian Territories		
PS	en	-	Palestine		
PS	en	-	Palestine, State of		
PS	en	-	the State of Palestine		
PS	kk	+	Палестина аймақтары		
PS	kk	-	Палестина		
PS	kk	-	Палестина мемлекеті		
PS	ru	+	Палестинские территории		
PS	ru	-	Палестина		
PS-BTH	en	+	Bethlehem		
PS-BTH	ru	+	Вифлеем		
PS-DEB	en	+	Deir al-Balah		
PS-DEB	en	-	Deir El Balah		
PS-GZA	en	+	Gaza		
PS-HBN	en	+	Hebron		
PS-HBN	ru	+	Хеврон		
PS-JEM	en	+	Jerusalem		
PS-JEM	ru	+	Иерусалим		
PS-JEN	en	+	Jenin		
PS-JEN	ru	+	Дженин		
PS-JRH	en	+	Jericho		
PS-JRH	en	-	Jericho and Al Aghwar		
PS-KYS	en	+	Khan Yunis		
PS-NBS	en	+	Nablus		
PS-NGZ	en	+	North Gaza		
PS-QQA	en	+	Qalqilya		
PS-RBH	en	+	Ramallah and al-Bireh		
PS-RBH	en	-	Ramallah		
PS-RBH	ru	+	Рамалла		
PS-RFH	en	+	Rafah		
PS-SLT	en	+	Salfit		
PS-TBS	en	+	Tubas		
PS-TKM	en	+	Tulkarm		
PT	en	+	Portugal		
PT	en	-	Portuguese Republic		
PT	kk	+	Португалия		
PT	pt	+	Portugal		
PT	ru	+	Португалия		
PT-01	en	+	Aveiro		
PT-02	en	+	Beja		
PT-03	en	+	Braga		
PT-04	en	+	Bragança		
PT-05	en	+	Castelo Branco		
PT-06	en	+	Coimbra		
PT-07	en	+	Évora		
PT-08	en	+	Faro		
PT-09	en	+	Guarda		
PT-10	en	+	Leiria		
PT-11	en	+	Lisbon		
PT-11	en	-	Lisboa		
PT-11	ru	+	Лиссабон		
PT-12	en	+	Portalegre		
PT-13	en	+	Porto		
PT-13	ru	+	Порту		
PT-14	en	+	Santarém		
PT-14	ru	+	Сантарен		
PT-15	en	+	Setúbal		
PT-15	ru	+	Сетубал		
PT-16	en	+	Viana do Castelo		
PT-16	ru	+	Виана-ду-Каштелу		
PT-17	en	+	Vila Real		
PT-17	ru	+	Вила-Реал		
PT-18	en	+	Viseu		
PT-20	en	+	Azores		
PT-20	en	-	Região Autónoma dos Açores		
PT-30	en	+	Madeira		
PT-30	en	-	Região Autónoma da Madeira		
PUUM	en	+	United States Miscellaneous Pacific Islands		
PUUM	en	-	US Miscellaneous Pacific Islands		
PUUM	kk	+	АҚШ-ң әртүрлі Тынық Мұхит аралдары		
PUUM	ru	+	Американские тихоокеанские острова		
PW	en	+	Palau		
PW	en	-	Republic of Palau		
PW	kk	+	Палау		
PW	ru	+	Палау		
PW-002	en	+	Aimeliik		
PW-004	en	+	Airai		
PW-010	en	+	Angaur		
PW-050	en	+	Hatohobei		
PW-100	en	+	Kayangel		
PW-150	en	+	Koror		
PW-212	en	+	Melekeok		
PW-214	en	+	Ngaraard		
PW-218	en	+	Ngarchelong		
PW-222	en	+	Ngardmau		
PW-224	en	+	Ngatpang		
PW-226	en	+	Ngchesar		
PW-227	en	+	Ngeremlengui		
PW-228	en	+	Ngiwal		
PW-350	en	+	Peleliu		
PW-370	en	+	Sonsorol		
PY	en	+	Paraguay		
PY	en	-	Republic of Paraguay		
PY	es	+	Paraguay		
PY	gn	+	Paraguay		
PY	kk	+	Парагвай		
PY	ru	+	Парагвай		
PY-1	en	+	Concepción		
PY-1	ru	+	Консепсьон		
PY-10	en	+	Alto Paraná		
PY-10	ru	+	Альто-Парана		
PY-11	en	+	Central		
PY-12	en	+	Ñeembucú		
PY-12	ru	+	Ньеэмбуку		
PY-13	en	+	Amambay		
PY-13	ru	+	Амамбай		
PY-14	en	+	Canindeyú		
PY-14	ru	+	Канендию		
PY-15	en	+	Presidente Hayes		
PY-15	ru	+	Пресиденте-Аес		
PY-16	en	+	Alto Paraguay		
PY-16	ru	+	Альто-Парагвай		
PY-19	en	+	Boquerón		
PY-2	en	+	San Pedro		
PY-2	ru	+	Сан-Педро		
PY-3	en	+	Cordillera		
PY-4	en	+	Guairá		
PY-5	en	+	Caaguazú		
PY-6	en	+	Caazapá		
PY-7	en	+	Itapúa		
PY-7	ru	+	Итапуа		
PY-8	en	+	Misiones		
PY-8	ru	+	Мисьонес		
PY-9	en	+	Paraguarí		
PY-9	ru	+	Парагуари		
PY-ASU	en	+	Asunción		
PY-ASU	ru	+	Асунсьон		
PZPA	en	+	Panama Canal Zone		
PZPA	kk	+	Панама Канал Аймағы		
PZPA	ru	+	Зона Панамского канала		
QA	ar	+	قطر		
QA	en	+	Qatar		
QA	en	-	State of Qatar		
QA	kk	+	Катар		
QA	ru	+	Катар		
QA-DA	en	+	Doha		
QA-DA	en	-	Ad Dawḩah		
QA-KH	en	+	Al Khor		
QA-KH	en	-	Al Khawr wa adh Dhakhīrah		
QA-MS	en	+	Madinat ash Shamal		
QA-MS	en	-	Ash Shamāl		
QA-RA	en	+	Al Rayyan		
QA-RA	en	-	Ar Rayyān		
QA-SH	en	+	Ash Shīḩānīyah		
QA-US	en	+	Umm Salal		
QA-WA	en	+	Al Wakrah		
QA-ZA	en	+	Al Daayen		
QA-ZA	en	-	Az̧ Z̧a‘āyin		
RE	en	+	Réunion		
RE	fr	+	La Réunion		
RE	fr	-	Réunion, Île de la		
RE	kk	+	Реюньон		
RE	ru	+	Реюньон		
RO	en	+	Romania		
RO	kk	+	Румыния		
RO	ro	+	România		
RO	ru	+	Румыния		
RO-AB	en	+	Alba		
RO-AG	en	+	Argeș		
RO-AR	en	+	Arad		
RO-AR	ro	+	Arad		
RO-B	en	+	Bucharest		
RO-B	en	-	București		
RO-BC	en	+	Bacău		
RO-BC	ro	+	Bacău		
RO-BH	en	+	Bihor		
RO-BN	en	+	Bistriţa-Năsăud		
RO-BR	en	+	Brăila		
RO-BT	en	+	Botoşani		
RO-BV	en	+	Braşov		
RO-BZ	en	+	Buzău		
RO-CJ	en	+	Cluj		
RO-CL	en	+	Călărași		
RO-CS	en	+	Caraș-Severin		
RO-CT	en	+	Constanța		
RO-CV	en	+	Covasna		
RO-DB	en	+	Dâmbovița		
RO-DJ	en	+	Dolj		
RO-GJ	en	+	Gorj		
RO-GL	en	+	Galați		
RO-GR	en	+	Giurgiu		
RO-HD	en	+	Hunedoara		
RO-HR	en	+	Harghita		
RO-IF	en	+	Ilfov		
RO-IL	en	+	Ialomița		
RO-IS	en	+	Iași		
RO-MH	en	+	Mehedinți		
RO-MM	en	+	Maramureş		
RO-MS	en	+	Mureş		
RO-NT	en	+	Neamţ		
RO-OT	en	+	Olt		
RO-PH	en	+	Prahova		
RO-SB	en	+	Sibiu		
RO-SB	ro	+	Sibiu		
RO-SJ	en	+	Sălaj		
RO-SM	en	+	Satu Mare		
RO-SM	ro	+	Satu Mare		
RO-SV	en	+	Suceava		
RO-SV	ro	+	Suceava		
RO-TL	en	+	Tulcea		
RO-TL	ro	+	Tulcea		
RO-TM	en	+	Timiș		
RO-TR	en	+	Teleorman		
RO-VL	en	+	Vâlcea		
RO-VN	en	+	Vrancea		
RO-VS	en	+	Vaslui		
RS	en	+	Serbia		
RS	en	-	Republic of Serbia		
RS	kk	+	Сербия		
RS	ru	+	Сербия		
RS	sr	+	Србија		
RS	sr-Latn	+	Srbija		
RS-00	en	+	Beograd		
RS-00	hr	+	Beograd		
RS-00	hu	+	Belgrád		
RS-00	ru	+	Белград		
RS-00	sr	+	Београд		
RS-00	sr-Latn	+	Beograd		
RS-00	uk	+	Белград		
RS-01	en	+	North Bačka		
RS-01	en	-	Severnobački okrug		
RS-01	hr	+	Sjevernobački okrug		
RS-01	ru	+	Северно-Бачский округ		
RS-01	sr	+	Севернобачки округ		
RS-01	sr-Latn	+	Severnobački okrug		
RS-01	uk	+	Північно-Бачський округ		
RS-02	en	+	Central Banat		
RS-02	en	-	Srednjebanatski okrug		
RS-02	hr	+	Srednjebanatski okrug		
RS-02	ru	+	Средне-Банатский округ		
RS-02	sr	+	Средњебанатски округ		
RS-02	sr-Latn	+	Srednjebanatski okrug		
RS-02	uk	+	Середньо-Банатський округ		
RS-03	en	+	North Banat		
RS-03	en	-	Severnobanatski okrug		
RS-03	hr	+	Sjevernobanatski okrug		
RS-03	ru	+	Северно-Банатский округ		
RS-03	sr	+	Севернобанатски округ		
RS-03	sr-Latn	+	Severnobanatski okrug		
RS-03	uk	+	Північно-Банатський округ		
RS-04	en	+	South Banat		
RS-04	en	-	Južnobanatski okrug		
RS-04	hr	+	Južnobanatski okrug		
RS-04	ru	+	Южно-Банатский округ		
RS-04	sr	+	Јужнобанатски округ		
RS-04	sr-Latn	+	Južnobanatski okrug		
RS-04	uk	+	Південно-Банатський округ		
RS-05	en	+	West Bačka		
RS-05	en	-	Zapadnobački okrug		
RS-05	hr	+	Zapadnobački okrug		
RS-05	ru	+	Западно-Бачский округ		
RS-05	sr	+	Западнобачки округ		
RS-05	sr-Latn	+	Zapadnobački okrug		
RS-05	uk	+	Західно-Бачський округ		
RS-06	en	+	South Bačka		
RS-06	en	-	Južnobački okrug		
RS-06	hr	+	Južnobački okrug		
RS-06	ru	+	Южно-Бачский округ		
RS-06	sr	+	Јужнобачки округ		
RS-06	sr-Latn	+	Južnobački okrug		
RS-06	uk	+	Південно-Бачський округ		
RS-07	en	+	Srem		
RS-07	en	-	Sremski okrug		
RS-07	hr	+	Srijemski okrug		
RS-07	ru	+	Сремский округ		
RS-07	sr	+	Сремски округ		
RS-07	sr-Latn	+	Sremski okrug		
RS-07	uk	+	Сремський округ		
RS-08	en	+	Mačva		
RS-08	en	-	Mačvanski okrug		
RS-08	hr	+	Mačvanski okrug		
RS-08	ru	+	Мачванский округ		
RS-08	sr	+	Мачвански округ		
RS-08	sr-Latn	+	Mačvanski okrug		
RS-08	uk	+	Мачванський округ		
RS-09	en	+	Kolubara		
RS-09	en	-	Kolubarski okrug		
RS-09	hr	+	Kolubarski okrug		
RS-09	ru	+	Колубарский округ		
RS-09	sr	+	Колубарски округ		
RS-09	sr-Latn	+	Kolubarski okrug		
RS-09	uk	+	Колубарський округ		
RS-10	en	+	Podunavlje		
RS-10	en	-	Podunavski okrug		
RS-10	hr	+	Podunavski okrug		
RS-10	ru	+	Подунайский округ		
RS-10	sr	+	Подунавски округ		
RS-10	sr-Latn	+	Podunavski okrug		
RS-10	uk	+	Подунайський округ		
RS-11	en	+	Braničevo		
RS-11	en	-	Braničevski okrug		
RS-11	hr	+	Braničevski okrug		
RS-11	ru	+	Браничевский округ		
RS-11	sr	+	Браничевски округ		
RS-11	sr-Latn	+	Braničevski okrug		
RS-11	uk	+	Бранічевський округ		
RS-12	en	+	Šumadija		
RS-12	en	-	Šumadijski okrug		
RS-12	hr	+	Šumadijski okrug		
RS-12	ru	+	Шумадийский округ		
RS-12	sr	+	Шумадијски округ		
RS-12	sr-Latn	+	Šumadijski okrug		
RS-12	uk	+	Шумадійський округ		
RS-13	en	+	Pomoravlje		
RS-13	en	-	Pomoravski okrug		
RS-13	hr	+	Pomoravski okrug		
RS-13	ru	+	Поморавский округ		
RS-13	sr	+	Поморавски округ		
RS-13	sr-Latn	+	Pomoravski okrug		
RS-13	uk	+	Поморавський округ		
RS-14	en	+	Bor		
RS-14	en	-	Borski okrug		
RS-14	hr	+	Borski okrug		
RS-14	ru	+	Борский округ		
RS-14	sr	+	Борски округ		
RS-14	sr-Latn	+	Borski okrug		
RS-14	uk	+	Борський округ		
RS-15	en	+	Zaječar		
RS-15	en	-	Zaječarski okrug		
RS-15	hr	+	Zaječarski okrug		
RS-15	ru	+	Заечарский округ		
RS-15	sr	+	Зајечарски округ		
RS-15	sr-Latn	+	Zaječarski okrug		
RS-15	uk	+	Заєчарський округ		
RS-16	en	+	Zlatibor		
RS-16	en	-	Zlatiborski okrug		
RS-16	hr	+	Zlatiborski okrug		
RS-16	ru	+	Златиборский округ		
RS-16	sr	+	Златиборски округ		
RS-16	sr-Latn	+	Zlatiborski okrug		
RS-16	uk	+	Златіборський округ		
RS-17	en	+	Moravica		
RS-17	en	-	Moravički okrug		
RS-17	hr	+	Moravički okrug		
RS-17	ru	+	Моравичский округ		
RS-17	sr	+	Моравички округ		
RS-17	sr-Latn	+	Moravički okrug		
RS-17	uk	+	Моравічський округ		
RS-18	en	+	Raška		
RS-18	en	-	Raški okrug		
RS-18	hr	+	Raški okrug		
RS-18	ru	+	Рашский округ		
RS-18	sr	+	Рашки округ		
RS-18	sr-Latn	+	Raški okrug		
RS-18	uk	+	Рашський округ		
RS-19	en	+	Rasina		
RS-19	en	-	Rasinski okrug		
RS-19	hr	+	Rasinski okrug		
RS-19	ru	+	Расинский округ		
RS-19	sr	+	Расински округ		
RS-19	sr-Latn	+	Rasinski okrug		
RS-19	uk	+	Расінський округ		
RS-20	en	+	Nišava		
RS-20	en	-	Nišavski okrug		
RS-20	hr	+	Nišavski okrug		
RS-20	ru	+	Нишавский округ		
RS-20	sr	+	Нишавски округ		
RS-20	sr-Latn	+	Nišavski okrug		
RS-20	uk	+	Нішавський округ		
RS-21	en	+	Toplica		
RS-21	en	-	Toplički okrug		
RS-21	hr	+	Toplički okrug		
RS-21	ru	+	Топличский округ		
RS-21	sr	+	Топлички округ		
RS-21	sr-Latn	+	Toplički okrug		
RS-21	uk	+	Топлічський округ		
RS-22	en	+	Pirot		
RS-22	en	-	Pirotski okrug		
RS-22	hr	+	Pirotski okrug		
RS-22	ru	+	Пиротский округ		
RS-22	sr	+	Пиротски округ		
RS-22	sr-Latn	+	Pirotski okrug		
RS-22	uk	+	Піротський округ		
RS-23	en	+	Jablanica		
RS-23	en	-	Jablanički okrug		
RS-23	hr	+	Jablanički okrug		
RS-23	ru	+	Ябланичский округ		
RS-23	sr	+	Јабланички округ		
RS-23	sr-Latn	+	Jablanički okrug		
RS-23	uk	+	Ябланічський округ		
RS-24	en	+	Pčinja		
RS-24	en	-	Pčinjski okrug		
RS-24	hr	+	Pčinjski okrug		
RS-24	ru	+	Пчиньский округ		
RS-24	sr	+	Пчињски округ		
RS-24	sr-Latn	+	Pčinjski okrug		
RS-24	uk	+	Пчиньський округ		
RS-25	en	+	Kosovo		
RS-25	en	-	Kosovski okrug		
RS-25	hr	+	Kosovski okrug		
RS-25	ru	+	Косовский округ		
RS-25	sr	+	Косовски округ		
RS-25	sr-Latn	+	Kosovski okrug		
RS-25	uk	+	Косівський округ		
RS-26	en	+	Peć		
RS-26	en	-	Pećki okrug		
RS-26	hr	+	Pećki okrug		
RS-26	ru	+	Печский округ		
RS-26	sr	+	Пећки округ		
RS-26	sr-Latn	+	Pećki okrug		
RS-26	uk	+	Печський округ		
RS-27	en	+	Prizren		
RS-27	en	-	Prizrenski okrug		
RS-27	hr	+	Prizrenski okrug		
RS-27	ru	+	Призренский округ		
RS-27	sr	+	Призренски округ		
RS-27	sr-Latn	+	Prizrenski okrug		
RS-27	uk	+	Призренський округ		
RS-28	en	+	Kosovska Mitrovica		
RS-28	en	-	Kosovsko-Mitrovački okrug		
RS-28	hr	+	Kosovsko-Mitrovački okrug		
RS-28	sr	+	Косовско-Митровачки округ		
RS-28	sr-Latn	+	Kosovsko-Mitrovački okrug		
RS-28	uk	+	Косівско-Мітровіцький округ		
RS-29	en	+	Kosovo-Pomoravlje		
RS-29	en	-	Kosovsko-Pomoravski okrug		
RS-29	hr	+	Kosovsko-Pomoravski okrug		
RS-29	sr	+	Косовско-поморавски округ		
RS-29	sr-Latn	+	Kosovsko-pomoravski okrug		
RS-29	uk	+	Косівсько-Поморавський округ		
RS-KM	en	+	Kosovo-Metohija		
RS-KM	hr	+	Kosovo i Metohija		
RS-KM	hu	+	Koszovó		
RS-KM	sr	+	Косово и Метохија		
RS-KM	sr-Latn	+	Kosovo i Metohija		
RS-KM	uk	+	Косово-Метохія		
RS-VO	en	+	Vojvodina		
RS-VO	hr	+	Vojvodina		
RS-VO	ru	+	Воеводина		
RS-VO	sr	+	Војводина		
RS-VO	sr-Latn	+	Vojvodina		
RS-VO	uk	+	Воєводіна		
RU	en	+	Russia		
RU	en	-	Russian Federation		
RU	kk	+	Ресей		
RU	ru	+	Россия		
RU	ru	-	Российская Федерация		
RU-AD	en	+	Adygea		
RU-AD	en	-	Adygeja, Respublika		
RU-AD	ru	+	Республика Адыгея		
RU-AL	en	+	Altai		
RU-AL	en	-	Altaj, Respublika		
RU-AL	ru	+	Республика Алтай		
RU-ALT	en	+	Altai Krai		
RU-ALT	en	-	Altajskij kraj		
RU-ALT	ru	+	Алтайский край		
RU-AMU	en	+	Amur		
RU-AMU	en	-	Amurskaja oblast'		
RU-AMU	ru	+	Амурская область		
RU-ARK	en	+	Arkhangelsk		
RU-ARK	en	-	Arhangel'skaja oblast'		
RU-ARK	ru	+	Архангельская область		
RU-AST	en	+	Astrakhan		
RU-AST	en	-	Astrahanskaja oblast'		
RU-AST	ru	+	Астраханская область		
RU-BA	en	+	Bashkortostan		
RU-BA	en	-	Bashkortostan, Respublika		
RU-BA	ru	+	Республика Башкортостан		
RU-BEL	en	+	Belgorod		
RU-BEL	en	-	Belgorodskaja oblast'		
RU-BEL	ru	+	Белгородская область		
RU-BRY	en	+	Bryansk		
RU-BRY	en	-	Brjanskaja oblast'		
RU-BRY	ru	+	Брянская область		
RU-BU	en	+	Buryat		
RU-BU	en	-	Burjatija, Respublika		
RU-BU	ru	+	Республика Бурятия		
RU-CE	en	+	Chechen		
RU-CE	en	-	Chechenskaya Respublika		
RU-CE	ru	+	Чеченская республика		
RU-CHE	en	+	Chelyabinsk		
RU-CHE	en	-	Chelyabinskaya oblast'		
RU-CHE	ru	+	Челябинская область		
RU-CHU	en	+	Chukotka Okrug		
RU-CHU	en	-	Chukotskiy avtonomnyy okrug		
RU-CHU	ru	+	Чукотский автономный округ		
RU-CU	en	+	Chuvash		
RU-CU	en	-	Chuvashskaya Respublika		
RU-CU	ru	+	Чувашская республика		
RU-DA	en	+	Dagestan		
RU-DA	en	-	Dagestan, Respublika		
RU-DA	ru	+	Республика Дагестан		
RU-IN	en	+	Ingushetia		
RU-IN	en	-	Ingushetiya, Respublika		
RU-IN	ru	+	Республика Ингушетия		
RU-IRK	en	+	Irkutsk		
RU-IRK	en	-	Irkutskaja oblast'		
RU-IRK	ru	+	Иркутская область		
RU-IVA	en	+	Ivanovo		
RU-IVA	en	-	Ivanovskaja oblast'		
RU-IVA	ru	+	Ивановская область		
RU-KAM	en	+	Kamchatka Krai		
RU-KAM	en	-	Kamchatskiy kray		
RU-KAM	ru	+	Камчатский край		
RU-KB	en	+	Kabardino-Balkar		
RU-KB	en	-	Kabardino-Balkarskaja Respublika		
RU-KB	ru	+	Кабардино-Балкарская республика		
RU-KC	en	+	Karachay-Cherkess		
RU-KC	en	-	Karachayevo-Cherkesskaya Respublika		
RU-KC	ru	+	Карачаево-Черкесская республика		
RU-KDA	en	+	Krasnodar Krai		
RU-KDA	en	-	Krasnodarskij kraj		
RU-KDA	ru	+	Краснодарский край		
RU-KEM	en	+	Kemerovo		
RU-KEM	en	-	Kemerovskaja oblast'		
RU-KEM	ru	+	Кемеровская область		
RU-KGD	en	+	Kaliningrad		
RU-KGD	en	-	Kaliningradskaja oblast'		
RU-KGD	ru	+	Калининградская область		
RU-KGN	en	+	Kurgan		
RU-KGN	en	-	Kurganskaja oblast'		
RU-KGN	ru	+	Курганская область		
RU-KHA	en	+	Khabarovsk Krai		
RU-KHA	en	-	Habarovskij kraj		
RU-KHA	ru	+	Хабаровский край		
RU-KHM	en	+	Khanty-Mansi		
RU-KHM	en	-	Hanty-Mansijskij avtonomnyj okrug		
RU-KHM	ru	+	Ханты-Мансийский автономный округ		
RU-KIR	en	+	Kirov		
RU-KIR	en	-	Kirovskaja oblast'		
RU-KIR	ru	+	Кировская область		
RU-KK	en	+	Khakassia		
RU-KK	en	-	Hakasija, Respublika		
RU-KK	ru	+	Республика Хакассия		
RU-KL	en	+	Kalmykia		
RU-KL	en	-	Kalmykija, Respublika		
RU-KL	ru	+	Республика Калмыкия		
RU-KLU	en	+	Kaluga		
RU-KLU	en	-	Kaluzhskaya oblast'		
RU-KLU	ru	+	Калужская область		
RU-KO	en	+	Komi		
RU-KO	en	-	Komi, Respublika		
RU-KO	ru	+	Республика Коми		
RU-KOS	en	+	Kostroma		
RU-KOS	en	-	Kostromskaja oblast'		
RU-KOS	ru	+	Костромская область		
RU-KR	en	+	Karelia		
RU-KR	en	-	Karelija, Respublika		
RU-KR	ru	+	Республика Карелия		
RU-KRS	en	+	Kursk		
RU-KRS	en	-	Kurskaja oblast'		
RU-KRS	ru	+	Курская область		
RU-KYA	en	+	Krasnoyarsk Krai		
RU-KYA	en	-	Krasnojarskij kraj		
RU-KYA	ru	+	Красноярский край		
RU-LEN	en	+	Leningrad		
RU-LEN	en	-	Leningradskaja oblast'		
RU-LEN	ru	+	Ленинградская область		
RU-LIP	en	+	Lipetsk		
RU-LIP	en	-	Lipeckaja oblast'		
RU-LIP	ru	+	Липецкая область		
RU-MAG	en	+	Magadan		
RU-MAG	en	-	Magadanskaja oblast'		
RU-MAG	ru	+	Магаданская область		
RU-ME	en	+	Mari El		
RU-ME	en	-	Marij Èl, Respublika		
RU-ME	ru	+	Республика Марий Эл		
RU-MO	en	+	Mordovia		
RU-MO	en	-	Mordovija, Respublika		
RU-MO	ru	+	Республика Мордовия		
RU-MOS	en	+	Moscow Province		
RU-MOS	en	-	Moskovskaja oblast'		
RU-MOS	ru	+	Московская область		
RU-MOW	en	+	Moscow		
RU-MOW	en	-	Moskva		
RU-MOW	ru	+	Москва		
RU-MUR	en	+	Murmansk		
RU-MUR	en	-	Murmanskaja oblast'		
RU-MUR	ru	+	Мурманская область		
RU-NEN	en	+	Nenets		
RU-NEN	en	-	Neneckij avtonomnyj okrug		
RU-NEN	ru	+	Ненецкий автономный округ		
RU-NGR	en	+	Novgorod		
RU-NGR	en	-	Novgorodskaja oblast'		
RU-NGR	ru	+	Новгородская область		
RU-NIZ	en	+	Nizhny Novgorod		
RU-NIZ	en	-	Nizhegorodskaya oblast'		
RU-NIZ	ru	+	Нижегородская область		
RU-NVS	en	+	Novosibirsk		
RU-NVS	en	-	Novosibirskaja oblast'		
RU-NVS	ru	+	Новосибирская область		
RU-OMS	en	+	Omsk		
RU-OMS	en	-	Omskaja oblast'		
RU-OMS	ru	+	Омская область		
RU-ORE	en	+	Orenburg		
RU-ORE	en	-	Orenburgskaja oblast'		
RU-ORE	ru	+	Оренбургская область		
RU-ORL	en	+	Oryol		
RU-ORL	en	-	Orlovskaja oblast'		
RU-ORL	ru	+	Орловская область		
RU-PER	en	+	Perm Krai		
RU-PER	en	-	Permskij kraj		
RU-PER	ru	+	Пермский край		
RU-PNZ	en	+	Penza		
RU-PNZ	en	-	Penzenskaja oblast'		
RU-PNZ	ru	+	Пензенская область		
RU-PRI	en	+	Primorsky Krai		
RU-PRI	en	-	Primorskij kraj		
RU-PRI	ru	+	Приморский край		
RU-PSK	en	+	Pskov		
RU-PSK	en	-	Pskovskaja oblast'		
RU-PSK	ru	+	Псковская область		
RU-ROS	en	+	Rostov		
RU-ROS	en	-	Rostovskaja oblast'		
RU-ROS	ru	+	Ростовская область		
RU-RYA	en	+	Ryazan		
RU-RYA	en	-	Rjazanskaja oblast'		
RU-RYA	ru	+	Рязанская область		
RU-SA	en	+	Sakha		
RU-SA	en	-	Saha, Respublika		
RU-SA	ru	+	Республика Саха		
RU-SAK	en	+	Sakhalin		
RU-SAK	en	-	Sahalinskaja oblast'		
RU-SAK	ru	+	Сахалинская область		
RU-SAM	en	+	Samara		
RU-SAM	en	-	Samarskaja oblast'		
RU-SAM	ru	+	Самарская область		
RU-SAR	en	+	Saratov		
RU-SAR	en	-	Saratovskaja oblast'		
RU-SAR	ru	+	Саратовская область		
RU-SE	en	+	North Ossetia-Alania		
RU-SE	en	-	Severnaja Osetija, Respublika		
RU-SE	ru	+	Республика Северная Осетия		
RU-SMO	en	+	Smolensk		
RU-SMO	en	-	Smolenskaja oblast'		
RU-SMO	ru	+	Смоленская область		
RU-SPE	en	+	Saint Petersburg		
RU-SPE	en	-	Leningrad	1924-01-26	1991-09-06
RU-SPE	en	-	Sankt-Peterburg		
RU-SPE	ru	+	Санкт-Петербург		
RU-SPE	ru	-	Ленинград	1924-01-26	1991-09-06
RU-STA	en	+	Stavropol Krai		
RU-STA	en	-	Stavropol'skij kraj		
RU-STA	ru	+	Ставропольский край		
RU-SVE	en	+	Sverdlovsk		
RU-SVE	en	-	Sverdlovskaja oblast'		
RU-SVE	ru	+	Свердловская область		
RU-TA	en	+	Tatarstan		
RU-TA	en	-	Tatarstan, Respublika		
RU-TA	ru	+	Республика Татарстан		
RU-TAM	en	+	Tambov		
RU-TAM	en	-	Tambovskaja oblast'		
RU-TAM	ru	+	Тамбовская область		
RU-TOM	en	+	Tomsk		
RU-TOM	en	-	Tomskaja oblast'		
RU-TOM	ru	+	Томская область		
RU-TUL	en	+	Tula		
RU-TUL	en	-	Tul'skaja oblast'		
RU-TUL	ru	+	Тульская область		
RU-TVE	en	+	Tver		
RU-TVE	en	-	Tverskaja oblast'		
RU-TVE	ru	+	Тверская область		
RU-TY	en	+	Tuva		
RU-TY	en	-	Tyva, Respublika		
RU-TY	ru	+	Республика Тува		
RU-TYU	en	+	Tyumen		
RU-TYU	en	-	Tjumenskaja oblast'		
RU-TYU	ru	+	Тюменская область		
RU-UD	en	+	Udmurt		
RU-UD	en	-	Udmurtskaja Respublika		
RU-UD	ru	+	Республика Удмуртия		
RU-ULY	en	+	Ulyanovsk		
RU-ULY	en	-	Ul'janovskaja oblast'		
RU-ULY	ru	+	Ульяновская область		
RU-VGG	en	+	Volgograd		
RU-VGG	en	-	Volgogradskaja oblast'		
RU-VGG	ru	+	Волгоградская область		
RU-VLA	en	+	Vladimir		
RU-VLA	en	-	Vladimirskaja oblast'		
RU-VLA	ru	+	Владимирская область		
RU-VLG	en	+	Vologda		
RU-VLG	en	-	Vologodskaja oblast'		
RU-VLG	ru	+	Вологодская область		
RU-VOR	en	+	Voronezh		
RU-VOR	en	-	Voronezhskaya oblast'		
RU-VOR	ru	+	Воронежская область		
RU-YAN	en	+	Yamalo-Nenets Okrug		
RU-YAN	en	-	Jamalo-Neneckij avtonomnyj okrug		
RU-YAN	ru	+	Ямало-Ненецкий автономный округ		
RU-YAR	en	+	Yaroslavl		
RU-YAR	en	-	Jaroslavskaja oblast'		
RU-YAR	ru	+	Ярославская область		
RU-YEV	en	+	Jewish		
RU-YEV	en	-	Evrejskaja avtonomnaja oblast'		
RU-YEV	ru	+	Еврейская автономная область		
RU-ZAB	en	+	Zabaykalsky Krai		
RU-ZAB	en	-	Zabajkal'skij kraj		
RU-ZAB	ru	+	Забайкальский край		
RW	en	+	Rwanda		
RW	en	-	Rwandese Republic		
RW	fr	+	Rwanda		
RW	kk	+	Руанда		
RW	ru	+	Руанда		
RW	rw	+	U Rwanda		
RW	rw	-	Rwanda		
RW-01	en	+	Kigali		
RW-01	en	-	City of Kigali		
RW-02	en	+	Eastern		
RW-02	fr	+	Est		
RW-03	en	+	Northern		
RW-03	fr	+	Nord		
RW-04	en	+	Western		
RW-04	fr	+	Ouest		
RW-05	en	+	Southern		
RW-05	fr	+	Sud		
SA	ar	+	المملكة العربية السعودية		
SA	ar	-	السّعوديّة		
SA	en	+	Saudi Arabia		
SA	en	-	Kingdom of Saudi Arabia		
SA	kk	+	Сауд Арабиясы		
SA	ru	+	Саудовская Аравия		
SA-01	en	+	Riyadh		
SA-01	en	-	Ar Riyāḑ		
SA-01	ru	+	Эр-Рияд		
SA-02	en	+	Makkah		
SA-02	en	-	Makkah al Mukarramah		
SA-03	en	+	Al Madinah		
SA-03	en	-	Al Madīnah al Munawwarah		
SA-04	en	+	Eastern		
SA-04	en	-	Ash Sharqīyah		
SA-04	ru	+	Эш-Шаркия		
SA-05	en	+	Al-Qassim		
SA-05	en	-	Al Qaşīm		
SA-05	ru	+	Эль-Касим		
SA-06	en	+	Ha’il		
SA-06	en	-	Ḩā'il		
SA-07	en	+	Tabuk		
SA-08	en	+	Northern Borders		
SA-08	en	-	Al Ḩudūd ash Shamālīyah		
SA-08	ru	+	Эль-Худуд-эш-Шамалия		
SA-09	en	+	Jizan		
SA-09	en	-	Jāzān		
SA-10	en	+	Najran		
SA-10	ru	+	Наджран		
SA-11	en	+	Al Bahah		
SA-12	en	+	Al Jawf		
SA-14	en	+	Asir		
SA-14	en	-	'Asīr		
SB	en	+	Solomon Islands		
SB	kk	+	Соломон аралдары		
SB	ru	+	Соломоновы о-ва		
SB	ru	-	Соломоновы Острова		
SB-CE	en	+	Central		
SB-CH	en	+	Choiseul		
SB-CT	en	+	Honiara		
SB-CT	en	-	Capital Territory (Honiara)		
SB-GU	en	+	Guadalcanal		
SB-GU	ru	+	Гуадалканал		
SB-IS	en	+	Isabel		
SB-IS	ru	+	Изабелла		
SB-MK	en	+	Makira-Ulawa		
SB-MK	ru	+	Макира-Улава		
SB-ML	en	+	Malaita		
SB-RB	en	+	Rennell and Bellona		
SB-RB	ru	+	Реннелл и Беллона		
SB-TE	en	+	Temotu		
SB-WE	en	+	Western		
SC	en	+	Seychelles		
SC	en	-	Republic of Seychelles		
SC	fr	+	Seychelles		
SC	kk	+	Сейшель аралдары		
SC	kk	-	Сейшел аралдары		
SC	ru	+	Сейшельские о-ва		
SC	ru	-	Сейшелы		
SC-01	en	+	Anse aux Pins		
SC-01	fr	+	Anse aux Pins		
SC-02	en	+	Anse Boileau		
SC-02	fr	+	Anse Boileau		
SC-03	en	+	Anse Etoile		
SC-03	fr	+	Anse Étoile		
SC-04	en	+	Au Cap		
SC-05	en	+	Anse Royale		
SC-05	fr	+	Anse Royale		
SC-06	en	+	Baie Lazare		
SC-06	fr	+	Baie Lazare		
SC-07	en	+	Baie Sainte Anne		
SC-07	fr	+	Baie Sainte Anne		
SC-08	en	+	Beau Vallon		
SC-08	fr	+	Beau Vallon		
SC-09	en	+	Bel Air		
SC-09	fr	+	Bel Air		
SC-10	en	+	Bel Ombre		
SC-10	fr	+	Bel Ombre		
SC-11	en	+	Cascade		
SC-11	fr	+	Cascade		
SC-12	en	+	Glacis		
SC-12	fr	+	Glacis		
SC-13	en	+	Grand’Anse Mahé		
SC-13	en	-	Grand Anse Mahe		
SC-13	fr	+	Grand'Anse Mahé		
SC-14	en	+	Grand’Anse Praslin		
SC-14	en	-	Grand Anse Praslin		
SC-14	fr	+	Grand'Anse Praslin		
SC-15	en	+	La Digue		
SC-15	fr	+	La Digue		
SC-16	en	+	La Rivière Anglaise		
SC-16	en	-	English River		
SC-16	fr	+	La Rivière Anglaise		
SC-17	en	+	Mont Buxton		
SC-17	fr	+	Mont Buxton		
SC-18	en	+	Mont Fleuri		
SC-18	fr	+	Mont Fleuri		
SC-19	en	+	Plaisance		
SC-19	fr	+	Plaisance		
SC-20	en	+	Pointe La Rue		
SC-20	en	-	Pointe Larue		
SC-20	fr	+	Pointe La Rue		
SC-21	en	+	Port Glaud		
SC-21	fr	+	Port Glaud		
SC-22	en	+	Saint Louis		
SC-22	fr	+	Saint Louis		
SC-23	en	+	Takamaka		
SC-23	fr	+	Takamaka		
SC-24	en	+	Les Mamelles		
SC-24	fr	+	Les Mamelles		
SC-25	en	+	Roche Caiman		
SC-25	fr	+	Roche Caïman		
SC-26	en	+	Ile Perseverance I		
SC-27	en	+	Ile Perseverance II		
SD	ar	+	السودان		
SD	en	+	Sudan		
SD	en	-	Republic of the Sudan		
SD	kk	+	Судан		
SD	ru	+	Судан		
SD-DC	en	+	Central Darfur		
SD-DE	en	+	East Darfur		
SD-DN	en	+	North Darfur		
SD-DS	en	+	South Darfur		
SD-DW	en	+	West Darfur		
SD-GD	en	+	Al Qadarif		
SD-GD	en	-	Gedaref		
SD-GK	en	+	West Kurdufan		
SD-GK	en	-	West Kordofan		
SD-GZ	en	+	Al Jazirah		
SD-GZ	en	-	Gezira		
SD-KA	en	+	Kassala		
SD-KH	en	+	Khartoum		
SD-KN	en	+	North Kurdufan		
SD-KN	en	-	North Kordofan		
SD-KS	en	+	South Kurdufan		
SD-KS	en	-	South Kordofan		
SD-NB	en	+	Blue Nile		
SD-NO	en	+	Northern		
SD-NR	en	+	River Nile		
SD-NW	en	+	White Nile		
SD-RS	en	+	Red Sea		
SD-SI	en	+	Sennar		
SE	en	+	Sweden		
SE	en	-	Kingdom of Sweden		
SE	kk	+	Швеция		
SE	ru	+	Швеция		
SE	sv	+	Sverige		
SE-AB	en	+	Stockholm		
SE-AB	en	-	Stockholms län		
SE-AC	en	+	Västerbotten		
SE-AC	en	-	Västerbottens län		
SE-BD	en	+	Norrbotten		
SE-BD	en	-	Norrbottens län		
SE-C	en	+	Uppsala		
SE-C	en	-	Uppsala län		
SE-D	en	+	Södermanland		
SE-D	en	-	Södermanlands län		
SE-E	en	+	Östergötland		
SE-E	en	-	Östergötlands län		
SE-F	en	+	Jönköping		
SE-F	en	-	Jönköpings län		
SE-G	en	+	Kronoberg		
SE-G	en	-	Kronobergs län		
SE-H	en	+	Kalmar		
SE-H	en	-	Kalmar län		
SE-I	en	+	Gotland		
SE-I	en	-	Gotlands län		
SE-K	en	+	Blekinge		
SE-K	en	-	Blekinge län		
SE-M	en	+	Skåne		
SE-M	en	-	Skåne län		
SE-N	en	+	Halland		
SE-N	en	-	Hallands län		
SE-O	en	+	Västra Götaland		
SE-O	en	-	Västra Götalands län		
SE-S	en	+	Värmland		
SE-S	en	-	Värmlands län		
SE-T	en	+	Örebro		
SE-T	en	-	Örebro län		
SE-U	en	+	Västmanland		
SE-U	en	-	Västmanlands län		
SE-W	en	+	Dalarna		
SE-W	en	-	Dalarnas län		
SE-X	en	+	Gävleborg		
SE-X	en	-	Gävleborgs län		
SE-Y	en	+	Västernorrland		
SE-Y	en	-	Västernorrlands län		
SE-Z	en	+	Jämtland		
SE-Z	en	-	Jämtlands län		
SG	en	+	Singapore		
SG	en	-	Republic of Singapore		
SG	kk	+	Сингапур		
SG	ms	+	Singapura		
SG	ru	+	Сингапур		
SG	ta	+	சிங்கப்பூர்		
SG	zh	+	新加坡		
SG-01	en	+	Central Singapore		
SG-02	en	+	North East		
SG-03	en	+	North West		
SG-04	en	+	South East		
SG-05	en	+	South West		
SH	en	+	St. Helena		
SH	en	-	Saint Helena, Ascension and Tristan da Cunha		
SH	kk	+	Әулие Елена аралы		
SH	kk	-	Қасиетті Елена, Вознесения және Тристан да Кунья		
SH	ru	+	о-в Св. Елены		
SH	ru	-	Остров Святой Елены, Остров Вознесения и Тристан-да-Кунья		
SH-AC	en	+	Ascension Island		
SH-AC	en	-	Ascension		
SH-HL	en	+	Saint Helena		
SH-TA	en	+	Tristan da Cunha		
SI	en	+	Slovenia		
SI	en	-	Republic of Slovenia		
SI	kk	+	Словения		
SI	ru	+	Словения		
SI	sl	+	Slovenija		
SI-001	en	+	Ajdovščina		
SI-001	sl	+	Ajdovščina		
SI-002	en	+	Beltinci		
SI-002	sl	+	Beltinci		
SI-003	en	+	Bled		
SI-003	sl	+	Bled		
SI-004	en	+	Bohinj		
SI-004	sl	+	Bohinj		
SI-005	en	+	Borovnica		
SI-005	sl	+	Borovnica		
SI-006	en	+	Bovec		
SI-006	sl	+	Bovec		
SI-007	en	+	Brda		
SI-007	sl	+	Brda		
SI-008	en	+	Brezovica		
SI-008	sl	+	Brezovica		
SI-009	en	+	Brežice		
SI-009	sl	+	Brežice		
SI-010	en	+	Tišina		
SI-010	sl	+	Tišina		
SI-011	en	+	Celje		
SI-011	sl	+	Celje		
SI-012	en	+	Cerklje na Gorenjskem		
SI-012	sl	+	Cerklje na Gorenjskem		
SI-013	en	+	Cerknica		
SI-013	sl	+	Cerknica		
SI-014	en	+	Cerkno		
SI-014	sl	+	Cerkno		
SI-015	en	+	Črenšovci		
SI-015	sl	+	Črenšovci		
SI-016	en	+	Črna na Koroškem		
SI-016	sl	+	Črna na Koroškem		
SI-017	en	+	Črnomelj		
SI-017	sl	+	Črnomelj		
SI-018	en	+	Destrnik		
SI-018	sl	+	Destrnik		
SI-019	en	+	Divača		
SI-019	sl	+	Divača		
SI-020	en	+	Dobrepolje		
SI-020	sl	+	Dobrepolje		
SI-021	en	+	Dobrova–Polhov Gradec		
SI-021	en	-	Dobrova-Polhov Gradec		
SI-021	sl	+	Dobrova-Polhov Gradec		
SI-022	en	+	Dol pri Ljubljani		
SI-022	sl	+	Dol pri Ljubljani		
SI-023	en	+	Domžale		
SI-023	sl	+	Domžale		
SI-024	en	+	Dornava		
SI-024	sl	+	Dornava		
SI-025	en	+	Dravograd		
SI-025	sl	+	Dravograd		
SI-026	en	+	Duplek		
SI-026	sl	+	Duplek		
SI-027	en	+	Gorenja Vas–Poljane		
SI-027	en	-	Gorenja vas-Poljane		
SI-027	sl	+	Gorenja vas-Poljane		
SI-028	en	+	Gorišnica		
SI-028	sl	+	Gorišnica		
SI-029	en	+	Gornja Radgona		
SI-029	sl	+	Gornja Radgona		
SI-030	en	+	Gornji Grad		
SI-030	sl	+	Gornji Grad		
SI-031	en	+	Gornji Petrovci		
SI-031	sl	+	Gornji Petrovci		
SI-032	en	+	Grosuplje		
SI-032	sl	+	Grosuplje		
SI-033	en	+	Šalovci		
SI-033	sl	+	Šalovci		
SI-034	en	+	Hrastnik		
SI-034	sl	+	Hrastnik		
SI-035	en	+	Hrpelje–Kozina		
SI-035	en	-	Hrpelje-Kozina		
SI-035	sl	+	Hrpelje-Kozina		
SI-036	en	+	Idrija		
SI-036	sl	+	Idrija		
SI-037	en	+	Ig		
SI-037	sl	+	Ig		
SI-038	en	+	Ilirska Bistrica		
SI-038	sl	+	Ilirska Bistrica		
SI-039	en	+	Ivančna Gorica		
SI-039	sl	+	Ivančna Gorica		
SI-040	en	+	Izola		
SI-041	en	+	Jesenice		
SI-041	sl	+	Jesenice		
SI-042	en	+	Juršinci		
SI-042	sl	+	Juršinci		
SI-043	en	+	Kamnik		
SI-043	sl	+	Kamnik		
SI-044	en	+	Kanal		
SI-044	sl	+	Kanal		
SI-045	en	+	Kidričevo		
SI-045	sl	+	Kidričevo		
SI-046	en	+	Kobarid		
SI-046	sl	+	Kobarid		
SI-047	en	+	Kobilje		
SI-047	sl	+	Kobilje		
SI-048	en	+	Kočevje		
SI-048	sl	+	Kočevje		
SI-049	en	+	Komen		
SI-049	sl	+	Komen		
SI-050	en	+	Koper		
SI-051	en	+	Kozje		
SI-051	sl	+	Kozje		
SI-052	en	+	Kranj		
SI-052	sl	+	Kranj		
SI-053	en	+	Kranjska Gora		
SI-053	sl	+	Kranjska Gora		
SI-054	en	+	Krško		
SI-054	sl	+	Krško		
SI-055	en	+	Kungota		
SI-055	sl	+	Kungota		
SI-056	en	+	Kuzma		
SI-056	sl	+	Kuzma		
SI-057	en	+	Laško		
SI-057	sl	+	Laško		
SI-058	en	+	Lenart		
SI-058	sl	+	Lenart		
SI-059	en	+	Lendava		
SI-060	en	+	Litija		
SI-060	sl	+	Litija		
SI-061	en	+	Ljubljana		
SI-061	sl	+	Ljubljana		
SI-062	en	+	Ljubno		
SI-062	sl	+	Ljubno		
SI-063	en	+	Ljutomer		
SI-063	sl	+	Ljutomer		
SI-064	en	+	Logatec		
SI-064	sl	+	Logatec		
SI-065	en	+	Loška Dolina		
SI-065	sl	+	Loška dolina		
SI-066	en	+	Loški Potok		
SI-066	sl	+	Loški Potok		
SI-067	en	+	Luče		
SI-067	sl	+	Luče		
SI-068	en	+	Lukovica		
SI-068	sl	+	Lukovica		
SI-069	en	+	Majšperk		
SI-069	sl	+	Majšperk		
SI-070	en	+	Maribor		
SI-070	sl	+	Maribor		
SI-071	en	+	Medvode		
SI-071	sl	+	Medvode		
SI-072	en	+	Mengeš		
SI-072	sl	+	Mengeš		
SI-073	en	+	Metlika		
SI-073	sl	+	Metlika		
SI-074	en	+	Mežica		
SI-074	sl	+	Mežica		
SI-075	en	+	Miren–Kostanjevica		
SI-075	en	-	Miren-Kostanjevica		
SI-075	sl	+	Miren-Kostanjevica		
SI-076	en	+	Mislinja		
SI-076	sl	+	Mislinja		
SI-077	en	+	Moravče		
SI-077	sl	+	Moravče		
SI-078	en	+	Moravske Toplice		
SI-078	sl	+	Moravske Toplice		
SI-079	en	+	Mozirje		
SI-079	sl	+	Mozirje		
SI-080	en	+	Murska Sobota		
SI-080	sl	+	Murska Sobota		
SI-081	en	+	Muta		
SI-081	sl	+	Muta		
SI-082	en	+	Naklo		
SI-082	sl	+	Naklo		
SI-083	en	+	Nazarje		
SI-083	sl	+	Nazarje		
SI-084	en	+	Nova Gorica		
SI-084	sl	+	Nova Gorica		
SI-085	en	+	Novo Mesto		
SI-086	en	+	Odranci		
SI-086	sl	+	Odranci		
SI-087	en	+	Ormož		
SI-087	sl	+	Ormož		
SI-088	en	+	Osilnica		
SI-088	sl	+	Osilnica		
SI-089	en	+	Pesnica		
SI-089	sl	+	Pesnica		
SI-090	en	+	Piran		
SI-091	en	+	Pivka		
SI-091	sl	+	Pivka		
SI-092	en	+	Podčetrtek		
SI-092	sl	+	Podčetrtek		
SI-093	en	+	Podvelka		
SI-093	sl	+	Podvelka		
SI-094	en	+	Postojna		
SI-094	sl	+	Postojna		
SI-095	en	+	Preddvor		
SI-095	sl	+	Preddvor		
SI-096	en	+	Ptuj		
SI-096	sl	+	Ptuj		
SI-097	en	+	Puconci		
SI-097	sl	+	Puconci		
SI-098	en	+	Rače–Fram		
SI-098	en	-	Rače-Fram		
SI-098	sl	+	Rače-Fram		
SI-099	en	+	Radeče		
SI-099	sl	+	Radeče		
SI-100	en	+	Radenci		
SI-100	sl	+	Radenci		
SI-101	en	+	Radlje ob Dravi		
SI-101	sl	+	Radlje ob Dravi		
SI-102	en	+	Radovljica		
SI-102	sl	+	Radovljica		
SI-103	en	+	Ravne na Koroškem		
SI-103	sl	+	Ravne na Koroškem		
SI-104	en	+	Ribnica		
SI-104	sl	+	Ribnica		
SI-105	en	+	Rogašovci		
SI-105	sl	+	Rogašovci		
SI-106	en	+	Rogaška Slatina		
SI-106	sl	+	Rogaška Slatina		
SI-107	en	+	Rogatec		
SI-107	sl	+	Rogatec		
SI-108	en	+	Ruše		
SI-108	sl	+	Ruše		
SI-109	en	+	Semič		
SI-109	sl	+	Semič		
SI-110	en	+	Sevnica		
SI-110	sl	+	Sevnica		
SI-111	en	+	Sežana		
SI-111	sl	+	Sežana		
SI-112	en	+	Slovenj Gradec		
SI-112	sl	+	Slovenj Gradec		
SI-113	en	+	Slovenska Bistrica		
SI-113	sl	+	Slovenska Bistrica		
SI-114	en	+	Slovenske Konjice		
SI-114	sl	+	Slovenske Konjice		
SI-115	en	+	Starše		
SI-116	en	+	Sveti Jurij		
SI-116	en	-	Sveti Jurij ob Ščavnici		
SI-117	en	+	Šenčur		
SI-117	sl	+	Šenčur		
SI-118	en	+	Šentilj		
SI-118	sl	+	Šentilj		
SI-119	en	+	Šentjernej		
SI-119	sl	+	Šentjernej		
SI-120	en	+	Šentjur		
SI-120	sl	+	Šentjur		
SI-121	en	+	Škocjan		
SI-121	sl	+	Škocjan		
SI-122	en	+	Škofja Loka		
SI-122	sl	+	Škofja Loka		
SI-123	en	+	Škofljica		
SI-123	sl	+	Škofljica		
SI-124	en	+	Šmarje pri Jelšah		
SI-124	sl	+	Šmarje pri Jelšah		
SI-125	en	+	Šmartno ob Paki		
SI-125	sl	+	Šmartno ob Paki		
SI-126	en	+	Šoštanj		
SI-126	sl	+	Šoštanj		
SI-127	en	+	Štore		
SI-127	sl	+	Štore		
SI-128	en	+	Tolmin		
SI-128	sl	+	Tolmin		
SI-129	en	+	Trbovlje		
SI-129	sl	+	Trbovlje		
SI-130	en	+	Trebnje		
SI-130	sl	+	Trebnje		
SI-131	en	+	Tržič		
SI-131	sl	+	Tržič		
SI-132	en	+	Turnišče		
SI-132	sl	+	Turnišče		
SI-133	en	+	Velenje		
SI-133	sl	+	Velenje		
SI-134	en	+	Velike Lašče		
SI-134	sl	+	Velike Lašče		
SI-135	en	+	Videm		
SI-135	sl	+	Videm		
SI-136	en	+	Vipava		
SI-136	sl	+	Vipava		
SI-137	en	+	Vitanje		
SI-137	sl	+	Vitanje		
SI-138	en	+	Vodice		
SI-138	sl	+	Vodice		
SI-139	en	+	Vojnik		
SI-139	sl	+	Vojnik		
SI-140	en	+	Vrhnika		
SI-140	sl	+	Vrhnika		
SI-141	en	+	Vuzenica		
SI-141	sl	+	Vuzenica		
SI-142	en	+	Zagorje ob Savi		
SI-142	sl	+	Zagorje ob Savi		
SI-143	en	+	Zavrč		
SI-143	sl	+	Zavrč		
SI-144	en	+	Zreče		
SI-144	sl	+	Zreče		
SI-146	en	+	Železniki		
SI-146	sl	+	Železniki		
SI-147	en	+	Žiri		
SI-147	sl	+	Žiri		
SI-148	en	+	Benedikt		
SI-148	sl	+	Benedikt		
SI-149	en	+	Bistrica ob Sotli		
SI-149	sl	+	Bistrica ob Sotli		
SI-150	en	+	Bloke		
SI-150	sl	+	Bloke		
SI-151	en	+	Braslovče		
SI-151	sl	+	Braslovče		
SI-152	en	+	Cankova		
SI-152	sl	+	Cankova		
SI-153	en	+	Cerkvenjak		
SI-153	sl	+	Cerkvenjak		
SI-154	en	+	Dobje		
SI-154	sl	+	Dobje		
SI-155	en	+	Dobrna		
SI-155	sl	+	Dobrna		
SI-156	en	+	Dobrovnik		
SI-157	en	+	Dolenjske Toplice		
SI-157	sl	+	Dolenjske Toplice		
SI-158	en	+	Grad		
SI-158	sl	+	Grad		
SI-159	en	+	Hajdina		
SI-159	sl	+	Hajdina		
SI-160	en	+	Hoče–Slivnica		
SI-160	en	-	Hoče-Slivnica		
SI-160	sl	+	Hoče-Slivnica		
SI-161	en	+	Hodoš		
SI-162	en	+	Horjul		
SI-162	sl	+	Horjul		
SI-163	en	+	Jezersko		
SI-163	sl	+	Jezersko		
SI-164	en	+	Komenda		
SI-164	sl	+	Komenda		
SI-165	en	+	Kostel		
SI-165	sl	+	Kostel		
SI-166	en	+	Križevci		
SI-166	sl	+	Križevci		
SI-167	en	+	Lovrenc na Pohorju		
SI-167	sl	+	Lovrenc na Pohorju		
SI-168	en	+	Markovci		
SI-168	sl	+	Markovci		
SI-169	en	+	Miklavž na Dravskem Polju		
SI-169	sl	+	Miklavž na Dravskem polju		
SI-170	en	+	Mirna Peč		
SI-170	sl	+	Mirna Peč		
SI-171	en	+	Oplotnica		
SI-171	sl	+	Oplotnica		
SI-172	en	+	Podlehnik		
SI-172	sl	+	Podlehnik		
SI-173	en	+	Polzela		
SI-173	sl	+	Polzela		
SI-174	en	+	Prebold		
SI-174	sl	+	Prebold		
SI-175	en	+	Prevalje		
SI-175	sl	+	Prevalje		
SI-176	en	+	Razkrižje		
SI-176	sl	+	Razkrižje		
SI-177	en	+	Ribnica na Pohorju		
SI-177	sl	+	Ribnica na Pohorju		
SI-178	en	+	Selnica ob Dravi		
SI-178	sl	+	Selnica ob Dravi		
SI-179	en	+	Sodražica		
SI-179	sl	+	Sodražica		
SI-180	en	+	Solčava		
SI-180	sl	+	Solčava		
SI-181	en	+	Sveta Ana		
SI-181	sl	+	Sveta Ana		
SI-182	en	+	Sveti Andraž v Slovenskih Goricah		
SI-183	en	+	Šempeter–Vrtojba		
SI-183	en	-	Šempeter-Vrtojba		
SI-183	sl	+	Šempeter-Vrtojba		
SI-184	en	+	Tabor		
SI-184	sl	+	Tabor		
SI-185	en	+	Trnovska Vas		
SI-186	en	+	Trzin		
SI-186	sl	+	Trzin		
SI-187	en	+	Velika Polana		
SI-187	sl	+	Velika Polana		
SI-188	en	+	Veržej		
SI-188	sl	+	Veržej		
SI-189	en	+	Vransko		
SI-189	sl	+	Vransko		
SI-190	en	+	Žalec		
SI-190	sl	+	Žalec		
SI-191	en	+	Žetale		
SI-191	sl	+	Žetale		
SI-192	en	+	Žirovnica		
SI-192	sl	+	Žirovnica		
SI-193	en	+	Žužemberk		
SI-193	sl	+	Žužemberk		
SI-194	en	+	Šmartno pri Litiji		
SI-194	sl	+	Šmartno pri Litiji		
SI-195	en	+	Apače		
SI-195	sl	+	Apače		
SI-196	en	+	Cirkulane		
SI-196	sl	+	Cirkulane		
SI-197	en	+	Kostanjevica na Krki		
SI-197	en	-	Kosanjevica na Krki		
SI-197	sl	+	Kostanjevica na Krki		
SI-198	en	+	Makole		
SI-198	sl	+	Makole		
SI-199	en	+	Mokronog–Trebelno		
SI-199	en	-	Mokronog-Trebelno		
SI-199	sl	+	Mokronog-Trebelno		
SI-200	en	+	Poljčane		
SI-200	sl	+	Poljčane		
SI-201	en	+	Renče–Vogrsko		
SI-201	en	-	Renče-Vogrsko		
SI-201	sl	+	Renče-Vogrsko		
SI-202	en	+	Središče ob Dravi		
SI-202	sl	+	Središče ob Dravi		
SI-203	en	+	Straža		
SI-203	sl	+	Straža		
SI-204	en	+	Sveta Trojica v Slovenskih Goricah		
SI-205	en	+	Sveti Tomaž		
SI-205	sl	+	Sveti Tomaž		
SI-206	en	+	Šmarješke Toplice		
SI-207	en	+	Gorje		
SI-207	sl	+	Gorje		
SI-208	en	+	Log–Dragomer		
SI-208	en	-	Log-Dragomer		
SI-208	sl	+	Log-Dragomer		
SI-209	en	+	Rečica ob Savinji		
SI-209	sl	+	Rečica ob Savinji		
SI-210	en	+	Sveti Jurij v Slovenskih Goricah		
SI-211	en	+	Šentrupert		
SI-211	sl	+	Šentrupert		
SI-212	en	+	Mirna		
SI-213	en	+	Ankaran		
SJ	en	+	Svalbard & Jan Mayen		
SJ	en	-	Svalbard and Jan Mayen		
SJ	kk	+	Шпицберген және Ян-Майен		
SJ	kk	-	Шпицберген мен Ян Майен		
SJ	nb	+	Svalbard og Jan Mayen		
SJ	ru	+	Шпицберген и Ян-Майен		
SK	en	+	Slovakia		
SK	en	-	Slovak Republic		
SK	kk	+	Словакия		
SK	ru	+	Словакия		
SK	sk	+	Slovensko		
SK-BC	en	+	Banská Bystrica		
SK-BC	en	-	Banskobystrický kraj		
SK-BL	en	+	Bratislava		
SK-BL	en	-	Bratislavský kraj		
SK-KI	en	+	Košice		
SK-KI	en	-	Košický kraj		
SK-NI	en	+	Nitra		
SK-NI	en	-	Nitriansky kraj		
SK-PV	en	+	Prešov		
SK-PV	en	-	Prešovský kraj		
SK-TA	en	+	Trnava		
SK-TA	en	-	Trnavský kraj		
SK-TC	en	+	Trenčín		
SK-TC	en	-	Trenčiansky kraj		
SK-ZI	en	+	Žilina		
SK-ZI	en	-	Žilinský kraj		
SKIN	en	+	Sikkim		
SKIN	kk	+	Сикким		
SKIN	ru	+	Сикким		
SL	en	+	Sierra Leone		
SL	en	-	Republic of Sierra Leone		
SL	kk	+	Сьерра-Леоне		
SL	ru	+	Сьерра-Леоне		
SL-E	en	+	Eastern		
SL-N	en	+	Northern		
SL-NW	en	+	North Western		
SL-S	en	+	Southern		
SL-W	en	+	Western Area		
SL-W	en	-	Western Area (Freetown)		
SM	en	+	San Marino		
SM	en	-	Republic of San Marino		
SM	it	+	San Marino		
SM	kk	+	Сан-Марино		
SM	ru	+	Сан-Марино		
SM-01	en	+	Acquaviva		
SM-01	it	+	Acquaviva		
SM-02	en	+	Chiesanuova		
SM-02	it	+	Chiesanuova		
SM-03	en	+	Domagnano		
SM-03	it	+	Domagnano		
SM-04	en	+	Faetano		
SM-04	it	+	Faetano		
SM-05	en	+	Fiorentino		
SM-05	it	+	Fiorentino		
SM-06	en	+	Borgo Maggiore		
SM-06	it	+	Borgo Maggiore		
SM-07	en	+	San Marino		
SM-07	en	-	Città di San Marino		
SM-07	it	+	San Marino		
SM-08	en	+	Montegiardino		
SM-08	it	+	Montegiardino		
SM-09	en	+	Serravalle		
SM-09	it	+	Serravalle		
SN	en	+	Senegal		
SN	en	-	Republic of Senegal		
SN	fr	+	Sénégal		
SN	kk	+	Сенегал		
SN	ru	+	Сенегал		
SN	wo	+	Senegaal		
SN-DB	en	+	Diourbel		
SN-DB	fr	+	Diourbel		
SN-DK	en	+	Dakar		
SN-DK	fr	+	Dakar		
SN-FK	en	+	Fatick		
SN-FK	fr	+	Fatick		
SN-KA	en	+	Kaffrine		
SN-KA	fr	+	Kaffrine		
SN-KD	en	+	Kolda		
SN-KD	fr	+	Kolda		
SN-KE	en	+	Kédougou		
SN-KE	fr	+	Kédougou		
SN-KL	en	+	Kaolack		
SN-KL	fr	+	Kaolack		
SN-LG	en	+	Louga		
SN-LG	fr	+	Louga		
SN-MT	en	+	Matam		
SN-MT	fr	+	Matam		
SN-SE	en	+	Sédhiou		
SN-SE	fr	+	Sédhiou		
SN-SL	en	+	Saint-Louis		
SN-SL	fr	+	Saint-Louis		
SN-TC	en	+	Tambacounda		
SN-TC	fr	+	Tambacounda		
SN-TH	en	+	Thiès		
SN-TH	fr	+	Thiès		
SN-ZG	en	+	Ziguinchor		
SN-ZG	fr	+	Ziguinchor		
SO	ar	+	الصومال		
SO	en	+	Somalia		
SO	en	-	Federal Republic of Somalia		
SO	kk	+	Сомали		
SO	ru	+	Сомали		
SO	so	+	Soomaaliya		
SO-AW	en	+	Awdal		
SO-BK	en	+	Bakool		
SO-BN	en	+	Banaadir		
SO-BR	en	+	Bari		
SO-BR	ru	+	Бари		
SO-BY	en	+	Bay, Somalia		
SO-BY	en	-	Bay		
SO-GA	en	+	Galguduud		
SO-GE	en	+	Gedo		
SO-HI	en	+	Hiran		
SO-HI	en	-	Hiiraan		
SO-JD	en	+	Middle Juba		
SO-JD	en	-	Jubbada Dhexe		
SO-JH	en	+	Lower Juba		
SO-JH	en	-	Jubbada Hoose		
SO-MU	en	+	Mudug		
SO-NU	en	+	Nugal		
SO-NU	en	-	Nugaal		
SO-SA	en	+	Sanaag		
SO-SD	en	+	Middle Shebelle		
SO-SD	en	-	Shabeellaha Dhexe		
SO-SH	en	+	Lower Shebelle		
SO-SH	en	-	Shabeellaha Hoose		
SO-SO	en	+	Sool		
SO-TO	en	+	Togdheer		
SO-WO	en	+	Woqooyi Galbeed		
SR	en	+	Suriname		
SR	en	-	Republic of Suriname		
SR	kk	+	Суринам		
SR	nl	+	Suriname		
SR	ru	+	Суринам		
SR-BR	en	+	Brokopondo		
SR-BR	nl	+	Brokopondo		
SR-CM	en	+	Commewijne		
SR-CM	nl	+	Commewijne		
SR-CR	en	+	Coronie		
SR-CR	nl	+	Coronie		
SR-MA	en	+	Marowijne		
SR-MA	nl	+	Marowijne		
SR-NI	en	+	Nickerie		
SR-NI	nl	+	Nickerie		
SR-PM	en	+	Paramaribo		
SR-PM	nl	+	Paramaribo		
SR-PR	en	+	Para		
SR-PR	nl	+	Para		
SR-SA	en	+	Saramacca		
SR-SA	nl	+	Saramacca		
SR-SI	en	+	Sipaliwini		
SR-SI	nl	+	Sipaliwini		
SR-WA	en	+	Wanica		
SR-WA	nl	+	Wanica		
SS	en	+	South Sudan		
SS	en	-	Republic of South Sudan		
SS	kk	+	Оңтүстік Судан		
SS	ru	+	Южный Судан		
SS-BN	en	+	Northern Bahr el Ghazal		
SS-BN	ru	+	Северный Бахр-эль-Газаль		
SS-BW	en	+	Western Bahr el Ghazal		
SS-BW	ru	+	Западный Бахр-эль-Газаль		
SS-EC	en	+	Central Equatoria		
SS-EE	en	+	Eastern Equatoria		
SS-EW	en	+	Western Equatoria		
SS-JG	en	+	Jonglei		
SS-LK	en	+	Lakes		
SS-NU	en	+	Upper Nile		
SS-UY	en	+	Unity		
SS-WR	en	+	Warrap		
ST	en	+	São Tomé & Príncipe		
ST	en	-	Democratic Republic of Sao Tome and Principe		
ST	en	-	Sao Tome and Principe		
ST	kk	+	Сан-Томе және Принсипи		
ST	pt	+	São Tomé e Príncipe		
ST	ru	+	Сан-Томе и Принсипи		
ST-01	en	+	Água Grande		
ST-02	en	+	Cantagalo		
ST-03	en	+	Caué		
ST-04	en	+	Lembá		
ST-05	en	+	Lobata		
ST-06	en	+	Mé-Zóchi		
ST-P	en	+	Príncipe		
SUHH	en	+	USSR		
SUHH	en	-	USSR, Union of Soviet Socialist Republics		
SUHH	kk	+	КСРО, Кеңес Социалистік Республикалар Одағы		
SUHH	ru	+	Союз Советских Социалистических Республик		
SV	en	+	El Salvador		
SV	en	-	Republic of El Salvador		
SV	es	+	El Salvador		
SV	kk	+	Сальвадор		
SV	ru	+	Сальвадор		
SV-AH	en	+	Ahuachapán		
SV-CA	en	+	Cabañas		
SV-CH	en	+	Chalatenango		
SV-CU	en	+	Cuscatlán		
SV-LI	en	+	La Libertad		
SV-LI	es	+	La Libertad		
SV-LI	ru	+	Ла-Либертад		
SV-MO	en	+	Morazán		
SV-PA	en	+	La Paz		
SV-PA	es	+	La Paz		
SV-PA	ru	+	Ла-Пас		
SV-SA	en	+	Santa Ana		
SV-SM	en	+	San Miguel		
SV-SO	en	+	Sonsonate		
SV-SS	en	+	San Salvador		
SV-SS	ru	+	Сан-Сальвадор		
SV-SV	en	+	San Vicente		
SV-UN	en	+	La Unión		
SV-US	en	+	Usulután		
SX	en	+	Sint Maarten		
SX	en	-	Sint Maarten (Dutch part)		
SX	kk	+	Синт-Мартен		
SX	kk	-	Синт-Мартен (Голландия аймағы)		
SX	nl	+	Sint-Maarten		
SX	nl	-	Sint Maarten (Nederlands deel)		
SX	ru	+	Синт-Мартен		
SX	ru	-	Синт-Мартен (голландская часть)		
SY	ar	+	سوريا		
SY	ar	-	الجمهوريّة العربيّة السّوريّة		
SY	en	+	Syria		
SY	en	-	Syrian Arab Republic		
SY	kk	+	Сирия		
SY	kk	-	Сирия Араб Республикасы		
SY	ru	+	Сирия		
SY	ru	-	Сирийская Арабская Республика		
SY-DI	en	+	Damascus		
SY-DI	en	-	Dimashq		
SY-DR	en	+	Daraa		
SY-DR	en	-	Dar'ā		
SY-DY	en	+	Deir ez-Zor		
SY-DY	en	-	Dayr az Zawr		
SY-HA	en	+	Al-Hasakah		
SY-HA	en	-	Al Ḩasakah		
SY-HI	en	+	Homs		
SY-HI	en	-	Ḩimş		
SY-HL	en	+	Aleppo		
SY-HL	en	-	Ḩalab		
SY-HM	en	+	Hama		
SY-HM	en	-	Ḩamāh		
SY-ID	en	+	Idlib		
SY-LA	en	+	Latakia		
SY-LA	en	-	Al Lādhiqīyah		
SY-QU	en	+	Quneitra		
SY-QU	en	-	Al Qunayţirah		
SY-RA	en	+	Ar-Raqqah		
SY-RA	en	-	Ar Raqqah		
SY-RD	en	+	Rif Dimashq		
SY-SU	en	+	As-Suwayda		
SY-SU	en	-	As Suwaydā'		
SY-TA	en	+	Tartus		
SZ	en	+	Eswatini		
SZ	en	-	Kingdom of Eswatini		
SZ	en	-	Swaziland		2018-04-19
SZ	kk	+	Эсватини		
SZ	kk	-	Свазиленд		
SZ	ru	+	Эсватини		
SZ	ru	-	Свазиленд		2018-04-19
SZ	ss	+	eSwatini		
SZ-HH	en	+	Hhohho		
SZ-LU	en	+	Lubombo		
SZ-MA	en	+	Manzini		
SZ-SH	en	+	Shiselweni		
TC	en	+	Turks & Caicos Islands		
TC	en	-	Turks and Caicos Islands		
TC	kk	+	Теркс және Кайкос аралдары		
TC	ru	+	Тёркс и Кайкос		
TC	ru	-	Острова Туркс и Каикос		
TD	ar	+	تشاد		
TD	en	+	Chad		
TD	en	-	Republic of Chad		
TD	fr	+	Tchad		
TD	kk	+	Чад		
TD	ru	+	Чад		
TD-BA	en	+	Batha		
TD-BA	en	-	Al Baţḩā’		
TD-BG	en	+	Bahr el Gazel		
TD-BG	en	-	Bahr el Ghazal		
TD-BO	en	+	Borkou		
TD-CB	en	+	Chari-Baguirmi		
TD-EE	en	+	Ennedi-Est		
TD-EO	en	+	Ennedi-Ouest		
TD-GR	en	+	Guéra		
TD-HL	en	+	Hadjer-Lamis		
TD-HL	en	-	Hadjer Lamis		
TD-KA	en	+	Kanem		
TD-LC	en	+	Lac		
TD-LC	en	-	Al Buḩayrah		
TD-LC	ru	+	Эль-Фуджайра		
TD-LO	en	+	Logone Occidental		
TD-LO	en	-	Logone-Occidental		
TD-LR	en	+	Logone Oriental		
TD-LR	en	-	Logone-Oriental		
TD-MA	en	+	Mandoul		
TD-MC	en	+	Moyen-Chari		
TD-ME	en	+	Mayo-Kebbi Est		
TD-ME	en	-	Mayo-Kebbi-Est		
TD-MO	en	+	Mayo-Kebbi Ouest		
TD-MO	en	-	Mayo-Kebbi-Ouest		
TD-ND	en	+	N’Djamena		
TD-ND	en	-	Madīnat Injamīnā		
TD-ND	fr	+	Ville de Ndjamena		
TD-OD	en	+	Ouaddaï		
TD-SA	en	+	Salamat		
TD-SI	en	+	Sila		
TD-TA	en	+	Tandjilé		
TD-TI	en	+	Tibesti		
TD-TI	en	-	Tibastī		
TD-TI	fr	+	Tibesti		
TD-WF	en	+	Wadi Fira		
TF	en	+	French Southern Territories		
TF	kk	+	Францияның оңтүстік аймақтары		
TF	kk	-	Францияның Солтүстік Аймақтары		
TF	ru	+	Французские Южные территории		
TG	en	+	Togo		
TG	en	-	Togolese Republic		
TG	fr	+	Togo		
TG	kk	+	Того		
TG	ru	+	Того		
TG-C	en	+	Centrale		
TG-K	en	+	Kara		
TG-M	en	+	Maritime		
TG-M	en	-	Maritime (Région)		
TG-P	en	+	Plateaux		
TG-P	fr	+	Plateaux		
TG-S	en	+	Savanes		
TH	en	+	Thailand		
TH	en	-	Kingdom of Thailand		
TH	kk	+	Таиланд		
TH	ru	+	Таиланд		
TH	th	+	ไทย		
TH-10	en	+	Bangkok		
TH-10	en	-	Krung Thep Maha Nakhon		
TH-11	en	+	Samut Prakan		
TH-11	th	+	สมุทรปราการ		
TH-12	en	+	Nonthaburi		
TH-12	th	+	นนทบุรี		
TH-13	en	+	Pathum Thani		
TH-13	th	+	ปทุมธานี		
TH-14	en	+	Phra Nakhon Si Ayutthaya		
TH-14	th	+	พระนครศรีอยุธยา		
TH-15	en	+	Ang Thong		
TH-15	th	+	อ่างทอง		
TH-16	en	+	Lopburi		
TH-16	en	-	Lop Buri		
TH-16	th	+	ลพบุรี		
TH-17	en	+	Sing Buri		
TH-17	th	+	สิงห์บุรี		
TH-18	en	+	Chai Nat		
TH-18	th	+	ชัยนาท		
TH-19	en	+	Saraburi		
TH-19	th	+	สระบุรี		
TH-20	en	+	Chon Buri		
TH-20	th	+	ชลบุรี		
TH-21	en	+	Rayong		
TH-21	th	+	ระยอง		
TH-22	en	+	Chanthaburi		
TH-22	th	+	จันทบุรี		
TH-23	en	+	Trat		
TH-23	th	+	ตราด		
TH-24	en	+	Chachoengsao		
TH-24	th	+	ฉะเชิงเทรา		
TH-25	en	+	Prachin Buri		
TH-25	th	+	ปราจีนบุรี		
TH-26	en	+	Nakhon Nayok		
TH-26	th	+	นครนายก		
TH-27	en	+	Sa Kaeo		
TH-27	th	+	สระแก้ว		
TH-30	en	+	Nakhon Ratchasima		
TH-30	th	+	นครราชสีมา		
TH-31	en	+	Buri Ram		
TH-31	th	+	บุรีรัมย์		
TH-32	en	+	Surin		
TH-32	th	+	สุรินทร์		
TH-33	en	+	Si Sa Ket		
TH-33	th	+	ศรีสะเกษ		
TH-34	en	+	Ubon Ratchathani		
TH-34	th	+	อุบลราชธานี		
TH-35	en	+	Yasothon		
TH-35	th	+	ยโสธร		
TH-36	en	+	Chaiyaphum		
TH-36	th	+	ชัยภูมิ		
TH-37	en	+	Amnat Charoen		
TH-37	th	+	อำนาจเจริญ		
TH-38	en	+	Bueng Kan		
TH-39	en	+	Nong Bua Lam Phu		
TH-39	th	+	หนองบัวลำพู		
TH-40	en	+	Khon Kaen		
TH-40	th	+	ขอนแก่น		
TH-41	en	+	Udon Thani		
TH-41	th	+	อุดรธานี		
TH-42	en	+	Loei		
TH-42	th	+	เลย		
TH-43	en	+	Nong Khai		
TH-43	th	+	หนองคาย		
TH-44	en	+	Maha Sarakham		
TH-44	th	+	มหาสารคาม		
TH-45	en	+	Roi Et		
TH-45	th	+	ร้อยเอ็ด		
TH-46	en	+	Kalasin		
TH-46	th	+	กาฬสินธุ์		
TH-47	en	+	Sakon Nakhon		
TH-47	th	+	สกลนคร		
TH-48	en	+	Nakhon Phanom		
TH-48	th	+	นครพนม		
TH-49	en	+	Mukdahan		
TH-49	th	+	มุกดาหาร		
TH-50	en	+	Chiang Mai		
TH-50	th	+	เชียงใหม่		
TH-51	en	+	Lamphun		
TH-51	th	+	ลำพูน		
TH-52	en	+	Lampang		
TH-52	th	+	ลำปาง		
TH-53	en	+	Uttaradit		
TH-53	th	+	อุตรดิตถ์		
TH-54	en	+	Phrae		
TH-54	th	+	แพร่		
TH-55	en	+	Nan		
TH-55	th	+	น่าน		
TH-56	en	+	Phayao		
TH-56	th	+	พะเยา		
TH-57	en	+	Chiang Rai		
TH-57	th	+	เชียงราย		
TH-58	en	+	Mae Hong Son		
TH-58	th	+	แม่ฮ่องสอน		
TH-60	en	+	Nakhon Sawan		
TH-60	th	+	นครสวรรค์		
TH-61	en	+	Uthai Thani		
TH-61	th	+	อุทัยธานี		
TH-62	en	+	Kamphaeng Phet		
TH-62	th	+	กำแพงเพชร		
TH-63	en	+	Tak		
TH-63	th	+	ตาก		
TH-64	en	+	Sukhothai		
TH-64	th	+	สุโขทัย		
TH-65	en	+	Phitsanulok		
TH-65	th	+	พิษณุโลก		
TH-66	en	+	Phichit		
TH-66	th	+	พิจิตร		
TH-67	en	+	Phetchabun		
TH-67	th	+	เพชรบูรณ์		
TH-70	en	+	Ratchaburi		
TH-70	th	+	ราชบุรี		
TH-71	en	+	Kanchanaburi		
TH-71	th	+	กาญจนบุรี		
TH-72	en	+	Suphanburi		
TH-72	en	-	Suphan Buri		
TH-72	th	+	สุพรรณบุรี		
TH-73	en	+	Nakhon Pathom		
TH-73	th	+	นครปฐม		
TH-74	en	+	Samut Sakhon		
TH-74	th	+	สมุทรสาคร		
TH-75	en	+	Samut Songkhram		
TH-75	th	+	สมุทรสงคราม		
TH-76	en	+	Phetchaburi		
TH-76	th	+	เพชรบุรี		
TH-77	en	+	Prachuap Khiri Khan		
TH-77	th	+	ประจวบคีรีขันธ์		
TH-80	en	+	Nakhon Si Thammarat		
TH-80	th	+	นครศรีธรรมราช		
TH-81	en	+	Krabi		
TH-81	th	+	กระบี่		
TH-82	en	+	Phang Nga		
TH-82	en	-	Phangnga		
TH-82	th	+	พังงา		
TH-83	en	+	Phuket		
TH-83	th	+	ภูเก็ต		
TH-84	en	+	Surat Thani		
TH-84	th	+	สุราษฎร์ธานี		
TH-85	en	+	Ranong		
TH-85	th	+	ระนอง		
TH-86	en	+	Chumphon		
TH-86	th	+	ชุมพร		
TH-90	en	+	Songkhla		
TH-90	th	+	สงขลา		
TH-91	en	+	Satun		
TH-91	th	+	สตูล		
TH-92	en	+	Trang		
TH-92	th	+	ตรัง		
TH-93	en	+	Phatthalung		
TH-93	th	+	พัทลุง		
TH-94	en	+	Pattani		
TH-94	th	+	ปัตตานี		
TH-95	en	+	Yala		
TH-95	th	+	ยะลา		
TH-96	en	+	Narathiwat		
TH-96	th	+	นราธิวาส		
TH-S	en	+	Pattaya		
TH-S	en	-	Phatthaya		
TH-S	th	+	พัทยา		
TJ	en	+	Tajikistan		
TJ	en	-	Republic of Tajikistan		
TJ	kk	+	Тәжікстан		
TJ	ru	+	Таджикистан		
TJ	tg	+	Тоҷикистон		
TJ-DU	en	+	Dushanbe		
TJ-GB	en	+	Gorno-Badakhshan		
TJ-GB	en	-	Kŭhistoni Badakhshon		
TJ-KT	en	+	Khatlon		
TJ-RA	en	+	Nohiyahoi Tobei Jumhurí		
TJ-SU	en	+	Sughd		
TK	en	+	Tokelau		
TK	kk	+	Токелау		
TK	ru	+	Токелау		
TL	en	+	Timor-Leste		
TL	en	-	Democratic Republic of Timor-Leste		
TL	en	-	East Timor		
TL	kk	+	Тимор-Лесте		
TL	kk	-	Шығыс Тимор		
TL	pt	+	Timor-Leste		
TL	pt	-	República Democrática de Timor-Leste		
TL	ru	+	Восточный Тимор		
TL	ru	-	Тимор-Лесте		
TL-AL	en	+	Aileu		
TL-AN	en	+	Ainaro		
TL-BA	en	+	Baucau		
TL-BO	en	+	Bobonaro		
TL-CO	en	+	Cova Lima		
TL-DI	en	+	Dili		
TL-ER	en	+	Ermera		
TL-LA	en	+	Lautém		
TL-LA	en	-	Lautein		
TL-LI	en	+	Liquiçá		
TL-LI	en	-	Likisá		
TL-MF	en	+	Manufahi		
TL-MT	en	+	Manatuto		
TL-OE	en	+	Oecusse		
TL-OE	en	-	Oekusi-Ambenu		
TL-VI	en	+	Viqueque		
TL-VI	en	-	Vikeke		
TM	en	+	Turkmenistan		
TM	kk	+	Түрікменстан		
TM	ru	+	Туркменистан		
TM	tk	+	Türkmenistan		
TM-A	en	+	Ahal		
TM-B	en	+	Balkan		
TM-D	en	+	Daşoguz		
TM-L	en	+	Lebap		
TM-M	en	+	Mary		
TM-S	en	+	Aşgabat		
TN	ar	+	تونس		
TN	en	+	Tunisia		
TN	en	-	Republic of Tunisia		
TN	fr	+	Tunisie		
TN	kk	+	Тунис		
TN	ru	+	Тунис		
TN-11	en	+	Tunis		
TN-11	fr	+	Tunis		
TN-12	en	+	Ariana		
TN-12	en	-	L'Ariana		
TN-13	en	+	Ben Arous		
TN-13	fr	+	Ben Arous		
TN-14	en	+	Manouba		
TN-14	en	-	La Manouba		
TN-14	fr	+	La Manouba		
TN-21	en	+	Nabeul		
TN-21	fr	+	Nabeul		
TN-22	en	+	Zaghouan		
TN-22	fr	+	Zaghouan		
TN-23	en	+	Bizerte		
TN-23	fr	+	Bizerte		
TN-31	en	+	Béja		
TN-31	fr	+	Béja		
TN-32	en	+	Jendouba		
TN-32	fr	+	Jendouba		
TN-33	en	+	Kef		
TN-33	en	-	Le Kef		
TN-33	fr	+	Le Kef		
TN-34	en	+	Siliana		
TN-34	fr	+	Siliana		
TN-41	en	+	Kairouan		
TN-41	fr	+	Kairouan		
TN-42	en	+	Kasserine		
TN-42	fr	+	Kasserine		
TN-43	en	+	Sidi Bouzid		
TN-43	fr	+	Sidi Bouzid		
TN-51	en	+	Sousse		
TN-51	fr	+	Sousse		
TN-52	en	+	Monastir		
TN-52	fr	+	Monastir		
TN-53	en	+	Mahdia		
TN-53	fr	+	Mahdia		
TN-61	en	+	Sfax		
TN-61	fr	+	Sfax		
TN-71	en	+	Gafsa		
TN-71	fr	+	Gafsa		
TN-72	en	+	Tozeur		
TN-72	fr	+	Tozeur		
TN-73	en	+	Kebili		
TN-81	en	+	Gabès		
TN-81	fr	+	Gabès		
TN-82	en	+	Medenine		
TN-83	en	+	Tataouine		
TN-83	fr	+	Tataouine		
TO	en	+	Tonga		
TO	en	-	Kingdom of Tonga		
TO	kk	+	Тонга		
TO	ru	+	Тонга		
TO	to	+	Tonga		
TO-01	en	+	ʻEua		
TO-01	en	-	'Eua		
TO-02	en	+	Haʻapai		
TO-02	en	-	Ha'apai		
TO-03	en	+	Niuas		
TO-04	en	+	Tongatapu		
TO-05	en	+	Vavaʻu		
TO-05	en	-	Vava'u		
TR	en	+	Türkiye		
TR	en	-	Republic of Türkiye		
TR	en	-	Turkey		2022-06-01
TR	kk	+	Түркия		
TR	ru	+	Турция		
TR	tr	+	Türkiye		
TR-01	en	+	Adana		
TR-01	tr	+	Adana		
TR-02	en	+	Adıyaman		
TR-02	tr	+	Adıyaman		
TR-03	en	+	Afyonkarahisar		
TR-03	tr	+	Afyonkarahisar		
TR-04	en	+	Ağrı		
TR-05	en	+	Amasya		
TR-05	tr	+	Amasya		
TR-06	en	+	Ankara		
TR-06	tr	+	Ankara		
TR-07	en	+	Antalya		
TR-07	tr	+	Antalya		
TR-08	en	+	Artvin		
TR-08	tr	+	Artvin		
TR-09	en	+	Aydın		
TR-09	tr	+	Aydın		
TR-10	en	+	Balıkesir		
TR-11	en	+	Bilecik		
TR-12	en	+	Bingöl		
TR-12	tr	+	Bingöl		
TR-13	en	+	Bitlis		
TR-14	en	+	Bolu		
TR-15	en	+	Burdur		
TR-15	tr	+	Burdur		
TR-16	en	+	Bursa		
TR-16	tr	+	Bursa		
TR-17	en	+	Çanakkale		
TR-17	tr	+	Çanakkale		
TR-18	en	+	Çankırı		
TR-19	en	+	Çorum		
TR-20	en	+	Denizli		
TR-21	en	+	Diyarbakır		
TR-22	en	+	Edirne		
TR-22	tr	+	Edirne		
TR-23	en	+	Elazığ		
TR-24	en	+	Erzincan		
TR-25	en	+	Erzurum		
TR-26	en	+	Eskişehir		
TR-27	en	+	Gaziantep		
TR-28	en	+	Giresun		
TR-29	en	+	Gümüşhane		
TR-29	tr	+	Gümüşhane		
TR-30	en	+	Hakkâri		
TR-30	tr	+	Hakkâri		
TR-31	en	+	Hatay		
TR-31	tr	+	Hatay		
TR-32	en	+	Isparta		
TR-32	tr	+	Isparta		
TR-33	en	+	Mersin		
TR-34	en	+	Istanbul		
TR-34	tr	+	İstanbul		
TR-35	en	+	Izmir		
TR-36	en	+	Kars		
TR-36	tr	+	Kars		
TR-37	en	+	Kastamonu		
TR-37	tr	+	Kastamonu		
TR-38	en	+	Kayseri		
TR-39	en	+	Kırklareli		
TR-40	en	+	Kırşehir		
TR-41	en	+	Kocaeli		
TR-42	en	+	Konya		
TR-42	tr	+	Konya		
TR-43	en	+	Kütahya		
TR-43	tr	+	Kütahya		
TR-44	en	+	Malatya		
TR-44	tr	+	Malatya		
TR-45	en	+	Manisa		
TR-45	tr	+	Manisa		
TR-46	en	+	Kahramanmaraş		
TR-46	tr	+	Kahramanmaraş		
TR-47	en	+	Mardin		
TR-47	tr	+	Mardin		
TR-48	en	+	Muğla		
TR-48	tr	+	Muğla		
TR-49	en	+	Muş		
TR-50	en	+	Nevşehir		
TR-51	en	+	Niğde		
TR-51	tr	+	Niğde		
TR-52	en	+	Ordu		
TR-53	en	+	Rize		
TR-53	tr	+	Rize		
TR-54	en	+	Sakarya		
TR-55	en	+	Samsun		
TR-56	en	+	Siirt		
TR-57	en	+	Sinop		
TR-57	tr	+	Sinop		
TR-58	en	+	Sivas		
TR-59	en	+	Tekirdağ		
TR-60	en	+	Tokat		
TR-60	tr	+	Tokat		
TR-61	en	+	Trabzon		
TR-61	tr	+	Trabzon		
TR-62	en	+	Tunceli		
TR-62	tr	+	Tunceli		
TR-63	en	+	Şanlıurfa		
TR-63	tr	+	Şanlıurfa		
TR-64	en	+	Uşak		
TR-65	en	+	Van		
TR-65	tr	+	Van		
TR-66	en	+	Yozgat		
TR-67	en	+	Zonguldak		
TR-68	en	+	Aksaray		
TR-69	en	+	Bayburt		
TR-70	en	+	Karaman		
TR-70	tr	+	Karaman		
TR-71	en	+	Kırıkkale		
TR-72	en	+	Batman		
TR-72	tr	+	Batman		
TR-73	en	+	Şırnak		
TR-74	en	+	Bartın		
TR-74	tr	+	Bartın		
TR-75	en	+	Ardahan		
TR-75	tr	+	Ardahan		
TR-76	en	+	Iğdır		
TR-77	en	+	Yalova		
TR-77	tr	+	Yalova		
TR-78	en	+	Karabük		
TR-78	tr	+	Karabük		
TR-79	en	+	Kilis		
TR-79	tr	+	Kilis		
TR-80	en	+	Osmaniye		
TR-80	tr	+	Osmaniye		
TR-81	en	+	Düzce		
TR-81	tr	+	Düzce		
TT	en	+	Trinidad & Tobago		
TT	en	-	Republic of Trinidad and Tobago		
TT	en	-	Trinidad and Tobago		
TT	kk	+	Тринидад және Тобаго		
TT	ru	+	Тринидад и Тобаго		
TT-ARI	en	+	Arima		
TT-CHA	en	+	Chaguanas		
TT-CTT	en	+	Couva-Tabaquite-Talparo		
TT-DMN	en	+	Diego Martin		
TT-MRC	en	+	Mayaro-Rio Claro		
TT-PED	en	+	Penal-Debe		
TT-POS	en	+	Port of Spain		
TT-PRT	en	+	Princes Town		
TT-PTF	en	+	Point Fortin		
TT-SFO	en	+	San Fernando		
TT-SGE	en	+	Sangre Grande		
TT-SIP	en	+	Siparia		
TT-SJL	en	+	San Juan-Laventille		
TT-TOB	en	+	Tobago		
TT-TUP	en	+	Tunapuna-Piarco		
TV	en	+	Tuvalu		
TV	kk	+	Тувалу		
TV	ru	+	Тувалу		
TV-FUN	en	+	Funafuti		
TV-NIT	en	+	Niutao		
TV-NKF	en	+	Nukufetau		
TV-NKL	en	+	Nukulaelae		
TV-NMA	en	+	Nanumea		
TV-NMG	en	+	Nanumanga		
TV-NMG	en	-	Nanumaga		
TV-NUI	en	+	Nui		
TV-VAI	en	+	Vaitupu		
TW	en	+	Taiwan		
TW	en	-	Taiwan, Province of China		
TW	kk	+	Тайвань		
TW	kk	-	Тайвань Қытай Провинциясы		
TW	ru	+	Тайвань		
TW	ru	-	Китайская провинция Тайвань		
TW	zh-Hant	+	台灣		
TW	zh-Hant	-	中華民國		
TW-CHA	en	+	Changhua		
TW-CHA	zh-Hant	+	彰化		
TW-CYI	en	+	Chiayi County		
TW-CYI	en	-	Chiayi		
TW-CYI	zh-Hant	+	嘉義		
TW-CYQ	en	+	Chiayi		
TW-CYQ	zh-Hant	+	嘉義		
TW-HSQ	en	+	Hsinchu County		
TW-HSQ	en	-	Hsinchu		
TW-HSQ	zh-Hant	+	新竹		
TW-HSZ	en	+	Hsinchu		
TW-HSZ	zh-Hant	+	新竹		
TW-HUA	en	+	Hualien		
TW-HUA	zh-Hant	+	花蓮		
TW-ILA	en	+	Yilan		
TW-KEE	en	+	Keelung		
TW-KHH	en	+	Kaohsiung		
TW-KHH	zh-Hant	+	高雄		
TW-KIN	en	+	Kinmen		
TW-LIE	en	+	Lienchiang		
TW-MIA	en	+	Miaoli		
TW-MIA	zh-Hant	+	苗栗		
TW-NAN	en	+	Nantou		
TW-NAN	zh-Hant	+	南投		
TW-NWT	en	+	New Taipei		
TW-PEN	en	+	Penghu		
TW-PEN	zh-Hant	+	澎湖		
TW-PIF	en	+	Pingtung		
TW-PIF	zh-Hant	+	屏東		
TW-TAO	en	+	Taoyuan		
TW-TAO	zh-Hant	+	桃園		
TW-TNN	en	+	Tainan		
TW-TNN	ru	+	Тайнань		
TW-TNN	zh-Hant	+	臺南		
TW-TPE	en	+	Taipei		
TW-TPE	ru	+	Тайбэй		
TW-TPE	zh-Hant	+	臺北		
TW-TTT	en	+	Taitung		
TW-TTT	zh-Hant	+	臺東		
TW-TXG	en	+	Taichung		
TW-TXG	ru	+	Тайчжун		
TW-TXG	zh-Hant	+	臺中		
TW-YUN	en	+	Yunlin		
TW-YUN	zh-Hant	+	雲林		
TZ	en	+	Tanzania		
TZ	en	-	Tanzania, United Republic of		
TZ	en	-	United Republic of Tanzania		
TZ	kk	+	Танзания		
TZ	ru	+	Танзания		
TZ	sw	+	Tanzania		
TZ-01	en	+	Arusha		
TZ-02	en	+	Dar es Salaam		
TZ-03	en	+	Dodoma		
TZ-04	en	+	Iringa		
TZ-05	en	+	Kagera		
TZ-06	en	+	North Pemba		
TZ-06	en	-	Pemba North		
TZ-07	en	+	Zanzibar North		
TZ-08	en	+	Kigoma		
TZ-09	en	+	Kilimanjaro		
TZ-10	en	+	South Pemba		
TZ-10	en	-	Pemba South		
TZ-11	en	+	Zanzibar Central/South		
TZ-11	en	-	Zanzibar South		
TZ-12	en	+	Lindi		
TZ-13	en	+	Mara		
TZ-14	en	+	Mbeya		
TZ-15	en	+	Zanzibar Urban/West		
TZ-15	en	-	Zanzibar West		
TZ-16	en	+	Morogoro		
TZ-17	en	+	Mtwara		
TZ-18	en	+	Mwanza		
TZ-19	en	+	Pwani		
TZ-19	en	-	Coast		
TZ-20	en	+	Rukwa		
TZ-21	en	+	Ruvuma		
TZ-22	en	+	Shinyanga		
TZ-23	en	+	Singida		
TZ-24	en	+	Tabora		
TZ-25	en	+	Tanga		
TZ-26	en	+	Manyara		
TZ-27	en	+	Geita		
TZ-28	en	+	Katavi		
TZ-29	en	+	Njombe		
TZ-30	en	+	Simiyu		
TZ-31	en	+	Songwe		
UA	en	+	Ukraine		
UA	kk	+	Украина		
UA	ru	+	Украина		
UA	uk	+	Україна		
UA-05	en	+	Vinnychchyna		
UA-05	en	-	Vinnytska oblast		
UA-05	ru	+	Винницкая область		
UA-05	uk	+	Вінницька область		
UA-07	en	+	Volyn		
UA-07	en	-	Volynska oblast		
UA-07	ru	+	Волынская область		
UA-07	uk	+	Волинська область		
UA-09	en	+	Luhanshchyna		
UA-09	en	-	Luhanska oblast		
UA-09	ru	+	Луганская область		
UA-09	uk	+	Луганська область		
UA-12	en	+	Dnipropetrovshchyna		
UA-12	en	-	Dnipropetrovska oblast		
UA-12	ru	+	Днепропетровская область		
UA-12	uk	+	Дніпропетровська область		
UA-14	en	+	Donechchyna		
UA-14	en	-	Donetska oblast		
UA-14	ru	+	Донецкая область		
UA-14	uk	+	Донецька область		
UA-18	en	+	Zhytomyrshchyna		
UA-18	en	-	Zhytomyrska oblast		
UA-18	ru	+	Житомирская область		
UA-18	uk	+	Житомирська область		
UA-21	en	+	Zakarpattia		
UA-21	en	-	Zakarpatska oblast		
UA-21	ru	+	Закарпатская область		
UA-21	uk	+	Закарпатська область		
UA-23	en	+	Zaporizhzhya		
UA-23	en	-	Zaporizka oblast		
UA-23	ru	+	Запорожская область		
UA-23	uk	+	Запорізька область		
UA-26	en	+	Prykarpattia		
UA-26	en	-	Ivano-Frankivska oblast		
UA-26	ru	+	Ивано-Франковская область		
UA-26	uk	+	Івано-Франківська область		
UA-30	en	+	Kyiv		
UA-30	ru	+	Киев		
UA-30	uk	+	Київ		
UA-32	en	+	Kyivshchyna		
UA-32	en	-	Kyivska oblast		
UA-32	ru	+	Киевская область		
UA-32	uk	+	Київська область		
UA-35	en	+	Kirovohradschyna		
UA-35	en	-	Kirovohradska oblast		
UA-35	ru	+	Кировоградская область		
UA-35	uk	+	Кіровоградська область		
UA-40	en	+	Sevastopol		
UA-40	ru	+	Севастополь		
UA-40	uk	+	Севастополь		
UA-43	en	+	Crimea		
UA-43	en	-	Avtonomna Respublika Krym		
UA-43	ru	+	Автономная Республика Крым		
UA-43	uk	+	Автономна Республіка Крим		
UA-46	en	+	Lvivshchyna		
UA-46	en	-	Lvivska oblast		
UA-46	ru	+	Львовская область		
UA-46	uk	+	Львівська область		
UA-48	en	+	Mykolayivschyna		
UA-48	en	-	Mykolaivska oblast		
UA-48	uk	+	Миколаївська область		
UA-51	en	+	Odeshchyna		
UA-51	en	-	Odeska oblast		
UA-51	ru	+	Одесская область		
UA-51	uk	+	Одеська область		
UA-53	en	+	Poltavshchyna		
UA-53	en	-	Poltavska oblast		
UA-53	ru	+	Полтавская область		
UA-53	uk	+	Полтавська область		
UA-56	en	+	Rivnenshchyna		
UA-56	en	-	Rivnenska oblast		
UA-56	ru	+	Ровненская область		
UA-56	uk	+	Рівненська область		
UA-59	en	+	Sumshchyna		
UA-59	en	-	Sumska oblast		
UA-59	ru	+	Сумская область		
UA-59	uk	+	Сумська область		
UA-61	en	+	Ternopilshchyna		
UA-61	en	-	Ternopilska oblast		
UA-61	ru	+	Тернопольская область		
UA-61	uk	+	Тернопільська область		
UA-63	en	+	Kharkivshchyna		
UA-63	en	-	Kharkivska oblast		
UA-63	ru	+	Харьковская область		
UA-63	uk	+	Харківська область		
UA-65	en	+	Khersonshchyna		
UA-65	en	-	Khersonska oblast		
UA-65	ru	+	Херсонская область		
UA-65	uk	+	Херсонська область		
UA-68	en	+	Khmelnychchyna		
UA-68	en	-	Khmelnytska oblast		
UA-68	ru	+	Хмельницкая область		
UA-68	uk	+	Хмельницька область		
UA-71	en	+	Cherkashchyna		
UA-71	en	-	Cherkaska oblast		
UA-71	ru	+	Черкасская область		
UA-71	uk	+	Черкаська область		
UA-74	en	+	Chernihivshchyna		
UA-74	en	-	Chernihivska oblast		
UA-74	ru	+	Черниговская область		
UA-74	uk	+	Чернігівська область		
UA-77	en	+	Chernivtsi Oblast		
UA-77	en	-	Chernivetska oblast		
UA-77	ru	+	Черновицкая область		
UA-77	uk	+	Чернівецька область		
UG	en	+	Uganda		
UG	en	-	Republic of Uganda		
UG	kk	+	Уганда		
UG	ru	+	Уганда		
UG	sw	+	Uganda		
UG-101	en	+	Kalangala		
UG-102	en	+	Kampala		
UG-103	en	+	Kiboga		
UG-104	en	+	Luwero		
UG-105	en	+	Masaka		
UG-106	en	+	Mpigi		
UG-107	en	+	Mubende		
UG-108	en	+	Mukono		
UG-109	en	+	Nakasongola		
UG-110	en	+	Rakai		
UG-111	en	+	Sembabule		
UG-112	en	+	Kayunga		
UG-113	en	+	Wakiso		
UG-114	en	+	Lyantonde		
UG-115	en	+	Mityana		
UG-116	en	+	Nakaseke		
UG-117	en	+	Buikwe		
UG-118	en	+	Bukomansibi		
UG-119	en	+	Butambala		
UG-120	en	+	Buvuma		
UG-121	en	+	Gomba		
UG-122	en	+	Kalungu		
UG-123	en	+	Kyankwanzi		
UG-124	en	+	Lwengo		
UG-125	en	+	Kyotera		
UG-126	en	+	Kasanda		
UG-201	en	+	Bugiri		
UG-202	en	+	Busia		
UG-203	en	+	Iganga		
UG-204	en	+	Jinja		
UG-205	en	+	Kamuli		
UG-206	en	+	Kapchorwa		
UG-207	en	+	Katakwi		
UG-208	en	+	Kumi		
UG-209	en	+	Mbale		
UG-210	en	+	Pallisa		
UG-211	en	+	Soroti		
UG-212	en	+	Tororo		
UG-213	en	+	Kaberamaido		
UG-214	en	+	Mayuge		
UG-215	en	+	Sironko		
UG-216	en	+	Amuria		
UG-217	en	+	Budaka		
UG-218	en	+	Bududa		
UG-219	en	+	Bukedea		
UG-220	en	+	Bukwa		
UG-220	en	-	Bukwo		
UG-221	en	+	Butaleja		
UG-222	en	+	Kaliro		
UG-223	en	+	Manafwa		
UG-224	en	+	Namutumba		
UG-225	en	+	Bulambuli		
UG-226	en	+	Buyende		
UG-227	en	+	Kibuku		
UG-228	en	+	Kween		
UG-229	en	+	Luuka		
UG-230	en	+	Namayingo		
UG-231	en	+	Ngora		
UG-232	en	+	Serere		
UG-233	en	+	Butebo		
UG-234	en	+	Namisindwa		
UG-235	en	+	Bugweri		
UG-236	en	+	Kapelebyong		
UG-237	en	+	Kalaki		
UG-301	en	+	Adjumani		
UG-302	en	+	Apac		
UG-303	en	+	Arua		
UG-304	en	+	Gulu		
UG-305	en	+	Kitgum		
UG-306	en	+	Kotido		
UG-307	en	+	Lira		
UG-308	en	+	Moroto		
UG-309	en	+	Moyo		
UG-310	en	+	Nebbi		
UG-311	en	+	Nakapiripirit		
UG-312	en	+	Pader		
UG-313	en	+	Yumbe		
UG-314	en	+	Abim		
UG-315	en	+	Amolatar		
UG-316	en	+	Amuru		
UG-317	en	+	Dokolo		
UG-318	en	+	Kaabong		
UG-319	en	+	Koboko		
UG-320	en	+	Maracha		
UG-321	en	+	Oyam		
UG-322	en	+	Agago		
UG-323	en	+	Alebtong		
UG-324	en	+	Amudat		
UG-325	en	+	Kole		
UG-326	en	+	Lamwo		
UG-327	en	+	Napak		
UG-328	en	+	Nwoya		
UG-329	en	+	Otuke		
UG-330	en	+	Zombo²		
UG-330	en	-	Zombo		
UG-331	en	+	Zombo		
UG-331	en	-	Omoro		
UG-332	en	+	Pakwach		
UG-333	en	+	Kwania		
UG-334	en	+	Nabilatuk		
UG-335	en	+	Karenga		
UG-336	en	+	Madi-Okollo		
UG-337	en	+	Obongi		
UG-401	en	+	Bundibugyo		
UG-402	en	+	Bushenyi		
UG-403	en	+	Hoima		
UG-404	en	+	Kabale		
UG-405	en	+	Kabarole		
UG-406	en	+	Kasese		
UG-407	en	+	Kibaale		
UG-408	en	+	Kisoro		
UG-409	en	+	Masindi		
UG-410	en	+	Mbarara		
UG-411	en	+	Ntungamo		
UG-412	en	+	Rukungiri		
UG-413	en	+	Kamwenge		
UG-414	en	+	Kanungu		
UG-415	en	+	Kyenjojo		
UG-416	en	+	Buliisa		
UG-417	en	+	Ibanda		
UG-418	en	+	Isingiro		
UG-419	en	+	Kiruhura		
UG-420	en	+	Buhweju		
UG-421	en	+	Kiryandongo		
UG-422	en	+	Kyegegwa		
UG-423	en	+	Mitooma		
UG-424	en	+	Ntoroko		
UG-425	en	+	Rubirizi		
UG-426	en	+	Sheema		
UG-427	en	+	Kagadi		
UG-428	en	+	Kakumiro		
UG-429	en	+	Rubanda		
UG-430	en	+	Bunyangabu		
UG-431	en	+	Rukiga		
UG-432	en	+	Kikuube		
UG-433	en	+	Kazo		
UG-434	en	+	Kitagwenda		
UG-435	en	+	Rwampara		
UG-C	en	+	Central		
UG-E	en	+	Eastern		
UG-N	en	+	Northern		
UG-W	en	+	Western		
UM	en	+	U.S. Outlying Islands		
UM	en	-	United States Minor Outlying Islands		
UM	kk	+	АҚШ-тың сыртқы кіші аралдары		
UM	kk	-	АҚШ-ң Сыртқы Кішкене аралдары		
UM	ru	+	Внешние малые о-ва (США)		
UM	ru	-	Соединенные штаты Малых Удаленных островов		
UM-67	en	+	Johnston Atoll		
UM-71	en	+	Midway Atoll		
UM-71	en	-	Midway Islands		
UM-76	en	+	Navassa Island		
UM-79	en	+	Wake Island		
UM-81	en	+	Baker Island		
UM-84	en	+	Howland Island		
UM-86	en	+	Jarvis Island		
UM-89	en	+	Kingman Reef		
UM-95	en	+	Palmyra Atoll		
US	en	+	United States		
US	en	-	US		
US	en	-	United States of America		
US	kk	+	Америка Құрама Штаттары		
US	kk	-	АҚШ		
US	ru	+	Соединенные Штаты		
US	ru	-	США		
US-AK	en	+	Alaska		
US-AK	es	+	Alaska		
US-AK	ru	+	Аляска		
US-AL	en	+	Alabama		
US-AL	es	+	Alabama		
US-AL	ru	+	Алабама		
US-AR	en	+	Arkansas		
US-AR	es	+	Arkansas		
US-AR	ru	+	Арканзас		
US-AS	en	+	American Samoa		
US-AS	es	+	Samoa Estadounidense		
US-AS	ru	+	Американское Самоа		
US-AZ	en	+	Arizona		
US-AZ	es	+	Arizona		
US-AZ	ru	+	Аризона		
US-CA	en	+	California		
US-CA	es	+	California		
US-CA	ru	+	Калифорния		
US-CO	en	+	Colorado		
US-CO	es	+	Colorado		
US-CO	ru	+	Колорадо		
US-CT	en	+	Connecticut		
US-CT	es	+	Connecticut		
US-CT	ru	+	Коннектикут		
US-DC	en	+	Washington DC		
US-DC	en	-	District of Columbia		
US-DC	es	+	Distrito de Columbia		
US-DC	ru	+	Вашингтон		
US-DE	en	+	Delaware		
US-DE	es	+	Delaware		
US-DE	ru	+	Делавэр		
US-FL	en	+	Florida		
US-FL	es	+	Florida		
US-FL	ru	+	Флорида		
US-GA	en	+	Georgia		
US-GA	es	+	Georgia		
US-GA	ru	+	Джорджия		
US-GU	en	+	Guam		
US-GU	es	+	Guam		
US-GU	ru	+	Гуам		
US-HI	en	+	Hawaii		
US-HI	es	+	Hawái		
US-HI	ru	+	Гавайи		
US-IA	en	+	Iowa		
US-IA	es	+	Iowa		
US-IA	ru	+	Айова		
US-ID	en	+	Idaho		
US-ID	es	+	Idaho		
US-ID	ru	+	Айдахо		
US-IL	en	+	Illinois		
US-IL	es	+	Illinois		
US-IL	ru	+	Иллинойс		
US-IN	en	+	Indiana		
US-IN	es	+	Indiana		
US-IN	ru	+	Индиана		
US-KS	en	+	Kansas		
US-KS	es	+	Kansas		
US-KS	ru	+	Канзас		
US-KY	en	+	Kentucky		
US-KY	es	+	Kentucky		
US-KY	ru	+	Кентукки		
US-LA	en	+	Louisiana		
US-LA	es	+	Luisiana		
US-LA	ru	+	Луизиана		
US-MA	en	+	Massachusetts		
US-MA	es	+	Massachusetts		
US-MA	ru	+	Массачусетс		
US-MD	en	+	Maryland		
US-ME	en	+	Maine		
US-ME	es	+	Maine		
US-ME	ru	+	Мэн		
US-MI	en	+	Michigan		
US-MI	es	+	Míchigan		
US-MI	ru	+	Мичиган		
US-MN	en	+	Minnesota		
US-MN	es	+	Minnesota		
US-MN	ru	+	Миннесота		
US-MO	en	+	Missouri		
US-MO	es	+	Missouri		
US-MO	ru	+	Миссури		
US-MP	en	+	Northern Mariana Islands		
US-MP	es	+	Islas Marianas del Norte		
US-MP	ru	+	Северные Марианские Острова		
US-MS	en	+	Mississippi		
US-MS	es	+	Misisipi		
US-MS	ru	+	Миссисипи		
US-MT	en	+	Montana		
US-MT	ru	+	Монтана		
US-NC	en	+	North Carolina		
US-NC	es	+	Carolina del Norte		
US-NC	ru	+	Северная Каролина		
US-ND	en	+	North Dakota		
US-ND	es	+	Dakota del Norte		
US-ND	ru	+	Северная Дакота		
US-NE	en	+	Nebraska		
US-NE	es	+	Nebraska		
US-NE	ru	+	Небраска		
US-NH	en	+	New Hampshire		
US-NH	es	+	Nuevo Hampshire		
US-NH	ru	+	Нью-Гэмпшир		
US-NJ	en	+	New Jersey		
US-NJ	es	+	Nueva Jersey		
US-NJ	ru	+	Нью-Джерси		
US-NM	en	+	New Mexico		
US-NM	es	+	Nuevo México		
US-NM	ru	+	Нью-Мексико		
US-NV	en	+	Nevada		
US-NV	es	+	Nevada		
US-NV	ru	+	Невада		
US-NY	en	+	New York		
US-NY	es	+	Nueva York		
US-NY	ru	+	Нью-Йорк		
US-OH	en	+	Ohio		
US-OH	es	+	Ohio		
US-OH	ru	+	Огайо		
US-OK	en	+	Oklahoma		
US-OK	es	+	Oklahoma		
US-OK	ru	+	Оклахома		
US-OR	en	+	Oregon		
US-OR	es	+	Oregón		
US-OR	ru	+	Орегон		
US-PA	en	+	Pennsylvania		
US-PA	es	+	Pensilvania		
US-PA	ru	+	Пенсильвания		
US-PR	en	+	Puerto Rico		
US-PR	es	+	Puerto Rico		
US-PR	ru	+	Пуэрто-Рико		
US-RI	en	+	Rhode Island		
US-RI	es	+	Rhode Island		
US-RI	ru	+	Род-Айленд		
US-SC	en	+	South Carolina		
US-SC	es	+	Carolina del Sur		
US-SC	ru	+	Южная Каролина		
US-SD	en	+	South Dakota		
US-SD	es	+	Dakota del Sur		
US-SD	ru	+	Южная Дакота		
US-TN	en	+	Tennessee		
US-TN	es	+	Tennessee		
US-TN	ru	+	Теннесси		
US-TX	en	+	Texas		
US-TX	es	+	Texas		
US-TX	ru	+	Техас		
US-UM	en	+	United States Minor Outlying Islands		
US-UM	es	+	Islas Ultramarinas Menores de Estados Unidos		
US-UM	ru	+	Внешние малые острова США		
US-UT	en	+	Utah		
US-UT	es	+	Utah		
US-UT	ru	+	Юта		
US-VA	en	+	Virginia		
US-VA	es	+	Virginia		
US-VA	ru	+	Вирджиния		
US-VI	en	+	Virgin Islands, U.S.		
US-VI	ru	+	Виргинские Острова		
US-VT	en	+	Vermont		
US-VT	es	+	Vermont		
US-VT	ru	+	Вермонт		
US-WA	en	+	Washington		
US-WA	es	+	Washington		
US-WA	ru	+	Вашингтон		
US-WI	en	+	Wisconsin		
US-WI	es	+	Wisconsin		
US-WI	ru	+	Висконсин		
US-WV	en	+	West Virginia		
US-WV	es	+	Virginia Occidental		
US-WY	en	+	Wyoming		
US-WY	es	+	Wyoming		
US-WY	ru	+	Вайоминг		
UY	en	+	Uruguay		
UY	en	-	Eastern Republic of Uruguay		
UY	es	+	Uruguay		
UY	kk	+	Уругвай		
UY	ru	+	Уругвай		
UY-AR	en	+	Artigas		
UY-AR	es	+	Artigas		
UY-CA	en	+	Canelones		
UY-CA	es	+	Canelones		
UY-CL	en	+	Cerro Largo		
UY-CL	es	+	Cerro Largo		
UY-CO	en	+	Colonia		
UY-CO	es	+	Colonia		
UY-DU	en	+	Durazno		
UY-DU	es	+	Durazno		
UY-FD	en	+	Florida		
UY-FD	es	+	Florida		
UY-FD	ru	+	Флорида		
UY-FS	en	+	Flores		
UY-FS	es	+	Flores		
UY-LA	en	+	Lavalleja		
UY-LA	es	+	Lavalleja		
UY-MA	en	+	Maldonado		
UY-MA	es	+	Maldonado		
UY-MO	en	+	Montevideo		
UY-MO	es	+	Montevideo		
UY-PA	en	+	Paysandú		
UY-PA	es	+	Paysandú		
UY-RN	en	+	Río Negro		
UY-RN	es	+	Río Negro		
UY-RN	ru	+	Рио-Негро		
UY-RO	en	+	Rocha		
UY-RO	es	+	Rocha		
UY-RV	en	+	Rivera		
UY-RV	es	+	Rivera		
UY-SA	en	+	Salto		
UY-SA	es	+	Salto		
UY-SJ	en	+	San José		
UY-SJ	es	+	San José		
UY-SO	en	+	Soriano		
UY-SO	es	+	Soriano		
UY-TA	en	+	Tacuarembó		
UY-TA	es	+	Tacuarembó		
UY-TT	en	+	Treinta y Tres		
UY-TT	es	+	Treinta y Tres		
UZ	en	+	Uzbekistan		
UZ	en	-	Republic of Uzbekistan		
UZ	kk	+	Өзбекстан		
UZ	ru	+	Узбекистан		
UZ	uz	+	Oʻzbekiston		
UZ	uz-Cyrl	+	Ўзбекистон		
UZ-AN	en	+	Andijan		
UZ-AN	en	-	Andijon		
UZ-BU	en	+	Bukhara		
UZ-BU	en	-	Buxoro		
UZ-FA	en	+	Fergana		
UZ-FA	en	-	Farg‘ona		
UZ-JI	en	+	Jizzakh		
UZ-JI	en	-	Jizzax		
UZ-NG	en	+	Namangan		
UZ-NW	en	+	Navoiy		
UZ-QA	en	+	Qashqadaryo		
UZ-QR	en	+	Karakalpakstan		
UZ-QR	en	-	Qoraqalpog‘iston Respublikasi		
UZ-QR	ru	+	Каракалпакстан		
UZ-SA	en	+	Samarqand		
UZ-SA	ru	+	Самарканд		
UZ-SI	en	+	Sirdaryo		
UZ-SU	en	+	Surxondaryo		
UZ-TK	en	+	Tashkent		
UZ-TK	en	-	Toshkent		
UZ-TK	ru	+	Ташкент		
UZ-TO	en	+	Tashkent Province		
UZ-TO	en	-	Toshkent		
UZ-TO	ru	+	Ташкент		
UZ-XO	en	+	Xorazm		
UZ-XO	ru	+	Хорезм		
VA	en	+	Vatican City		
VA	en	-	Holy See (Vatican City State)		
VA	it	+	Città del Vaticano		
VA	it	-	Santa Sede (Stato della Città del Vaticano)		
VA	kk	+	Ватикан		
VA	ru	+	Ватикан		
VA	ru	-	Государство-город Ватикан		
VC	en	+	St. Vincent & Grenadines		
VC	en	-	Saint Vincent and the Grenadines		
VC	kk	+	Сент-Винсент және Гренадин аралдары		
VC	kk	-	Сент-Винсент және Гренадинар		
VC	ru	+	Сент-Винсент и Гренадины		
VC-01	en	+	Charlotte		
VC-02	en	+	Saint Andrew		
VC-02	ru	+	Сент Эндрю		
VC-03	en	+	Saint David		
VC-04	en	+	Saint George		
VC-04	ru	+	Сент-Джордж		
VC-05	en	+	Saint Patrick		
VC-06	en	+	Grenadines		
VDVN	en	+	Viet-Nam, Democratic Republic of		
VDVN	kk	+	Вьетнам Демократиялық Республикасы		
VDVN	ru	+	Демократическая Республика Вьетнам		
VE	en	+	Venezuela		
VE	en	-	Bolivarian Republic of Venezuela		
VE	en	-	Venezuela, Bolivarian Republic of		
VE	es	+	Venezuela		
VE	es	-	Venezuela, República Bolivariana de		
VE	kk	+	Венесуэла		
VE	kk	-	Венесуэла Боливиялық Республикасы		
VE	ru	+	Венесуэла		
VE	ru	-	Боливарианская Республика Венесуэла		
VE-A	en	+	Capital		
VE-A	en	-	Distrito Capital		
VE-B	en	+	Anzoátegui		
VE-B	es	+	Anzoátegui		
VE-C	en	+	Apure		
VE-C	es	+	Apure		
VE-D	en	+	Aragua		
VE-D	es	+	Aragua		
VE-E	en	+	Barinas		
VE-E	es	+	Barinas		
VE-F	en	+	Bolívar		
VE-F	es	+	Bolívar		
VE-G	en	+	Carabobo		
VE-G	es	+	Carabobo		
VE-H	en	+	Cojedes		
VE-H	es	+	Cojedes		
VE-I	en	+	Falcón		
VE-I	es	+	Falcón		
VE-J	en	+	Guárico		
VE-J	es	+	Guárico		
VE-K	en	+	Lara		
VE-K	es	+	Lara		
VE-L	en	+	Mérida		
VE-L	es	+	Mérida		
VE-M	en	+	Miranda		
VE-M	es	+	Miranda		
VE-N	en	+	Monagas		
VE-N	es	+	Monagas		
VE-O	en	+	Nueva Esparta		
VE-O	es	+	Nueva Esparta		
VE-P	en	+	Portuguesa		
VE-P	es	+	Portuguesa		
VE-R	en	+	Sucre		
VE-R	es	+	Sucre		
VE-S	en	+	Táchira		
VE-S	es	+	Táchira		
VE-T	en	+	Trujillo		
VE-T	es	+	Trujillo		
VE-U	en	+	Yaracuy		
VE-U	es	+	Yaracuy		
VE-V	en	+	Zulia		
VE-V	es	+	Zulia		
VE-W	en	+	Federal Dependencies		
VE-W	en	-	Dependencias Federales		
VE-W	es	+	Dependencias Federales		
VE-X	en	+	Vargas		
VE-X	en	-	La Guaira		
VE-Y	en	+	Delta Amacuro		
VE-Y	es	+	Delta Amacuro		
VE-Z	en	+	Amazonas		
VE-Z	es	+	Amazonas		
VG	en	+	British Virgin Islands		
VG	en	-	Virgin Islands, British		
VG	kk	+	Британдық Виргин аралдары		
VG	kk	-	Виргин аралдары (Ұлыбритания)		
VG	ru	+	Виргинские о-ва (Великобритания)		
VG	ru	-	Виргинские острова (Британия)		
VI	en	+	U.S. Virgin Islands		
VI	en	-	Virgin Islands of the United States		
VI	en	-	Virgin Islands, U.S.		
VI	kk	+	АҚШ-тың Виргин аралдары		
VI	kk	-	Виргин аралдары (АҚШ)		
VI	ru	+	Виргинские о-ва (США)		
VI	ru	-	Виргинские острова (США)		
VN	en	+	Vietnam		
VN	en	-	Socialist Republic of Viet Nam		
VN	en	-	Viet Nam		
VN	kk	+	Вьетнам		
VN	ru	+	Вьетнам		
VN	vi	+	Việt Nam		
VN-01	en	+	Lai Châu		
VN-01	vi	+	Lai Châu		
VN-02	en	+	Lào Cai		
VN-02	vi	+	Lào Cai		
VN-03	en	+	Hà Giang		
VN-03	vi	+	Hà Giang		
VN-04	en	+	Cao Bằng		
VN-04	vi	+	Cao Bằng		
VN-05	en	+	Sơn La		
VN-05	vi	+	Sơn La		
VN-06	en	+	Yên Bái		
VN-06	vi	+	Yên Bái		
VN-07	en	+	Tuyên Quang		
VN-07	vi	+	Tuyên Quang		
VN-09	en	+	Lạng Sơn		
VN-09	vi	+	Lạng Sơn		
VN-13	en	+	Quảng Ninh		
VN-13	vi	+	Quảng Ninh		
VN-14	en	+	Hòa Bình		
VN-18	en	+	Ninh Bình		
VN-18	vi	+	Ninh Bình		
VN-20	en	+	Thái Bình		
VN-20	vi	+	Thái Bình		
VN-21	en	+	Thanh Hóa		
VN-21	vi	+	Thanh Hóa		
VN-22	en	+	Nghệ An		
VN-22	vi	+	Nghệ An		
VN-23	en	+	Hà Tĩnh		
VN-24	en	+	Quảng Bình		
VN-24	vi	+	Quảng Bình		
VN-25	en	+	Quảng Trị		
VN-25	vi	+	Quảng Trị		
VN-26	en	+	Thừa Thiên–Huế		
VN-26	en	-	Thừa Thiên-Huế		
VN-26	vi	+	Thừa Thiên-Huế		
VN-27	en	+	Quảng Nam		
VN-27	vi	+	Quảng Nam		
VN-28	en	+	Kon Tum		
VN-28	vi	+	Kon Tum		
VN-29	en	+	Quảng Ngãi		
VN-29	vi	+	Quảng Ngãi		
VN-30	en	+	Gia Lai		
VN-30	vi	+	Gia Lai		
VN-31	en	+	Bình Định		
VN-31	vi	+	Bình Định		
VN-32	en	+	Phú Yên		
VN-32	vi	+	Phú Yên		
VN-33	en	+	Đắk Lắk		
VN-34	en	+	Khánh Hòa		
VN-34	vi	+	Khánh Hòa		
VN-35	en	+	Lâm Đồng		
VN-35	vi	+	Lâm Đồng		
VN-36	en	+	Ninh Thuận		
VN-36	vi	+	Ninh Thuận		
VN-37	en	+	Tây Ninh		
VN-37	vi	+	Tây Ninh		
VN-39	en	+	Đồng Nai		
VN-39	vi	+	Đồng Nai		
VN-40	en	+	Bình Thuận		
VN-40	vi	+	Bình Thuận		
VN-41	en	+	Long An		
VN-41	vi	+	Long An		
VN-43	en	+	Bà Rịa–Vũng Tàu		
VN-43	en	-	Bà Rịa - Vũng Tàu		
VN-44	en	+	An Giang		
VN-44	vi	+	An Giang		
VN-45	en	+	Đồng Tháp		
VN-45	vi	+	Đồng Tháp		
VN-46	en	+	Tiền Giang		
VN-46	vi	+	Tiền Giang		
VN-47	en	+	Kiên Giang		
VN-49	en	+	Vĩnh Long		
VN-49	vi	+	Vĩnh Long		
VN-50	en	+	Bến Tre		
VN-50	vi	+	Bến Tre		
VN-51	en	+	Trà Vinh		
VN-51	vi	+	Trà Vinh		
VN-52	en	+	Sóc Trăng		
VN-52	vi	+	Sóc Trăng		
VN-53	en	+	Bắc Kạn		
VN-53	vi	+	Bắc Kạn		
VN-54	en	+	Bắc Giang		
VN-54	vi	+	Bắc Giang		
VN-55	en	+	Bạc Liêu		
VN-55	vi	+	Bạc Liêu		
VN-56	en	+	Bắc Ninh		
VN-56	vi	+	Bắc Ninh		
VN-57	en	+	Bình Dương		
VN-57	vi	+	Bình Dương		
VN-58	en	+	Bình Phước		
VN-58	vi	+	Bình Phước		
VN-59	en	+	Cà Mau		
VN-59	vi	+	Cà Mau		
VN-61	en	+	Hải Dương		
VN-63	en	+	Hà Nam		
VN-63	vi	+	Hà Nam		
VN-66	en	+	Hưng Yên		
VN-66	vi	+	Hưng Yên		
VN-67	en	+	Nam Định		
VN-67	vi	+	Nam Định		
VN-68	en	+	Phú Thọ		
VN-68	vi	+	Phú Thọ		
VN-69	en	+	Thái Nguyên		
VN-69	vi	+	Thái Nguyên		
VN-70	en	+	Vĩnh Phúc		
VN-70	vi	+	Vĩnh Phúc		
VN-71	en	+	Điện Biên		
VN-71	vi	+	Điện Biên		
VN-72	en	+	Đắk Nông		
VN-72	vi	+	Đắk Nông		
VN-73	en	+	Hậu Giang		
VN-73	vi	+	Hậu Giang		
VN-CT	en	+	Can Tho		
VN-CT	vi	+	Cần Thơ		
VN-DN	en	+	Da Nang		
VN-DN	en	-	Đà Nẵng		
VN-DN	ru	+	Дананг		
VN-DN	vi	+	Đà Nẵng		
VN-HN	en	+	Hanoi		
VN-HN	en	-	Hà Nội		
VN-HN	ru	+	Ханой		
VN-HN	vi	+	Hà Nội		
VN-HP	en	+	Haiphong		
VN-HP	en	-	Hải Phòng		
VN-HP	vi	+	Hải Phòng		
VN-SG	en	+	Ho Chi Minh City		
VN-SG	en	-	Hồ Chí Minh		
VU	en	+	Vanuatu		
VU	en	-	New Hebrides		1980-12-31
VU	en	-	Republic of Vanuatu		
VU	fr	+	Vanuatu		
VU	kk	+	Вануату		
VU	ru	+	Вануату		
VU-MAP	en	+	Malampa		
VU-MAP	fr	+	Malampa		
VU-PAM	en	+	Penama		
VU-PAM	fr	+	Pénama		
VU-SAM	en	+	Sanma		
VU-SAM	fr	+	Sanma		
VU-SEE	en	+	Shefa		
VU-SEE	fr	+	Shéfa		
VU-TAE	en	+	Tafea		
VU-TAE	fr	+	Taféa		
VU-TOB	en	+	Torba		
VU-TOB	fr	+	Torba		
WF	en	+	Wallis & Futuna		
WF	en	-	Wallis and Futuna		
WF	fr	+	Wallis-et-Futuna		
WF	fr	-	Wallis et Futuna		
WF	kk	+	Уоллис және Футуна		
WF	ru	+	Уоллис и Футуна		
WF	ru	-	Уоллес и Футана		
WF-AL	en	+	Alo		
WF-SG	en	+	Sigave		
WF-UV	en	+	Uvea		
WKUM	en	+	Wake Island		
WKUM	kk	+	Уэйк Атоллы		
WKUM	ru	+	Атолл Уэйк		
WS	en	+	Samoa		
WS	en	-	Independent State of Samoa		
WS	kk	+	Самоа		
WS	ru	+	Самоа		
WS-AA	en	+	A’ana		
WS-AA	en	-	A'ana		
WS-AL	en	+	Aiga-i-le-Tai		
WS-AT	en	+	Atua		
WS-FA	en	+	Fa’asaleleaga		
WS-FA	en	-	Fa'asaleleaga		
WS-GE	en	+	Gaga’emauga		
WS-GE	en	-	Gaga'emauga		
WS-GI	en	+	Gaga’ifomauga		
WS-GI	en	-	Gagaifomauga		
WS-PA	en	+	Palauli		
WS-SA	en	+	Satupa’itea		
WS-SA	en	-	Satupa'itea		
WS-TU	en	+	Tuamasaga		
WS-VF	en	+	Va’a-o-Fonoti		
WS-VF	en	-	Va'a-o-Fonoti		
WS-VS	en	+	Vaisigano		
XK	en	+	Kosovo		
XK	kk	+	Косово		
XK	ru	+	Косово		
XK	sq	+	Kosovë		
XK	sr	+	Косово		
XK	sr-Latn	+	Kosovo		
YDYE	en	+	Yemen, Democratic		
YDYE	en	-	Yemen, Democratic, People's Democratic Republic of		
YDYE	kk	+	Йемен Халық Демократиялық Республикасы		
YDYE	ru	+	Народная Демократическая Республика Йемен		
YE	ar	+	اليمن		
YE	en	+	Yemen		
YE	en	-	Republic of Yemen		
YE	kk	+	Йемен		
YE	ru	+	Йемен		
YE-AB	en	+	Abyan		
YE-AD	en	+	’Adan		
YE-AD	en	-	‘Adan		
YE-AM	en	+	Amran		
YE-AM	en	-	‘Amrān		
YE-BA	en	+	Al Bayda		
YE-BA	en	-	Al Bayḑā’		
YE-DA	en	+	Dhale		
YE-DA	en	-	Aḑ Ḑāli‘		
YE-DH	en	+	Dhamar		
YE-HD	en	+	Hadramaut		
YE-HD	en	-	Ḩaḑramawt		
YE-HJ	en	+	Hajjah		
YE-HU	en	+	Al Hudaydah		
YE-IB	en	+	Ibb		
YE-JA	en	+	Al Jawf		
YE-LA	en	+	Lahij		
YE-MA	en	+	Ma’rib		
YE-MR	en	+	Al Mahrah		
YE-MW	en	+	Al Mahwit		
YE-RA	en	+	Raymah		
YE-SA	en	+	Amanat Al Asimah		
YE-SA	en	-	Amānat al ‘Āşimah		
YE-SD	en	+	Sa’dah		
YE-SD	en	-	Şāʻdah		
YE-SH	en	+	Shabwah		
YE-SN	en	+	Sana’a		
YE-SN	en	-	Şanʻā’		
YE-SU	en	+	Arkhabil Suqutra		
YE-TA	en	+	Taiz		
YE-TA	en	-	Tāʻizz		
YT	en	+	Mayotte		
YT	fr	+	Mayotte		
YT	kk	+	Майотта		
YT	kk	-	Мариотт		
YT	ru	+	Майотта		
YT	ru	-	Майот		
YUCS	en	+	Yugoslavia		
YUCS	en	-	Yugoslavia, (Socialist) Federal Republic of		
ZA	en	+	South Africa		
ZA	en	-	Republic of South Africa		
ZA	kk	+	Оңтүстік Африка		
ZA	ru	+	Южно-Африканская Республика		
ZA	ru	-	Южная Африка		
ZA-EC	en	+	Eastern Cape		
ZA-FS	en	+	Free State		
ZA-GP	en	+	Gauteng		
ZA-KZN	en	+	KwaZulu-Natal		
ZA-LP	en	+	Limpopo		
ZA-MP	en	+	Mpumalanga		
ZA-NC	en	+	Northern Cape		
ZA-NW	en	+	North West		
ZA-NW	en	-	North-West		
ZA-WC	en	+	Western Cape		
ZM	en	+	Zambia		
ZM	en	-	Republic of Zambia		
ZM	kk	+	Замбия		
ZM	ru	+	Замбия		
ZM-01	en	+	Western		
ZM-02	en	+	Central		
ZM-03	en	+	Eastern		
ZM-04	en	+	Luapula		
ZM-05	en	+	Northern		
ZM-06	en	+	North-Western		
ZM-07	en	+	Southern		
ZM-08	en	+	Copperbelt		
ZM-09	en	+	Lusaka		
ZM-10	en	+	Muchinga		
ZW	en	+	Zimbabwe		
ZW	en	-	Republic of Zimbabwe		
ZW	en	-	Southern Rhodesia		1980-12-31
ZW	kk	+	Зимбабве		
ZW	nd	+	Zimbabwe		
ZW	ru	+	Зимбабве		
ZW	sn	+	Zimbabwe		
ZW-BU	en	+	Bulawayo		
ZW-HA	en	+	Harare		
ZW-MA	en	+	Manicaland		
ZW-MC	en	+	Mashonaland Central		
ZW-ME	en	+	Mashonaland East		
ZW-MI	en	+	Midlands		
ZW-MN	en	+	Matabeleland North		
ZW-MS	en	+	Matabeleland South		
ZW-MS	ru	+	Южный Матабелеленд		
ZW-MV	en	+	Masvingo		
ZW-MV	ru	+	Масвинго		
ZW-MW	en	+	Mashonaland West		
ZW-MW	ru	+	Западный Машоналенд		
abroad	en	+	Abroad		
abroad	kk	+	Шетелде		
abroad	ru	+	За рубежом		
bay-hudson	en	+	Hudson Bay		
bay-hudson	kk	+	Гудзон шығанағы		
bay-hudson	ru	+	Гудзонов залив		
bay-of-bengal	en	+	Bay of Bengal		
bay-of-bengal	kk	+	Бенгал шығанағы		
bay-of-bengal	ru	+	Бенгальский залив		
bay-of-biscay	en	+	Bay of Biscay		
bay-of-biscay	kk	+	Бискай шығанағы		
bay-of-biscay	ru	+	Бискайский залив		
border-ad-es	en	+	Border of Andorra and Spain		
border-ad-es	kk	+	Шекара: Андорра – Испания		
border-ad-es	ru	+	Граница: Андорра – Испания		
border-ad-fr	en	+	Border of Andorra and France		
border-ad-fr	kk	+	Шекара: Андорра – Франция		
border-ad-fr	ru	+	Граница: Андорра – Франция		
border-ae-om	en	+	Border of United Arab Emirates and Oman		
border-ae-om	kk	+	Шекара: Біріккен Араб Әмірліктері – Оман		
border-ae-om	ru	+	Граница: ОАЭ – Оман		
border-ae-sa	en	+	Border of United Arab Emirates and Saudi Arabia		
border-ae-sa	kk	+	Шекара: Біріккен Араб Әмірліктері – Сауд Арабиясы		
border-ae-sa	ru	+	Граница: ОАЭ – Саудовская Аравия		
border-af-cn	en	+	Border of Afghanistan and China		
border-af-cn	kk	+	Шекара: Ауғанстан – Қытай		
border-af-cn	ru	+	Граница: Афганистан – Китай		
border-af-ir	en	+	Border of Afghanistan and Iran		
border-af-ir	kk	+	Шекара: Ауғанстан – Иран		
border-af-ir	ru	+	Граница: Афганистан – Иран		
border-af-pk	en	+	Border of Afghanistan and Pakistan		
border-af-pk	kk	+	Шекара: Ауғанстан – Пәкістан		
border-af-pk	ru	+	Граница: Афганистан – Пакистан		
border-af-tj	en	+	Border of Afghanistan and Tajikistan		
border-af-tj	kk	+	Шекара: Ауғанстан – Тәжікстан		
border-af-tj	ru	+	Граница: Афганистан – Таджикистан		
border-af-tm	en	+	Border of Afghanistan and Turkmenistan		
border-af-tm	kk	+	Шекара: Ауғанстан – Түрікменстан		
border-af-tm	ru	+	Граница: Афганистан – Туркменистан		
border-af-uz	en	+	Border of Afghanistan and Uzbekistan		
border-af-uz	kk	+	Шекара: Ауғанстан – Өзбекстан		
border-af-uz	ru	+	Граница: Афганистан – Узбекистан		
border-al-gr	en	+	Border of Albania and Greece		
border-al-gr	kk	+	Шекара: Албания – Грекия		
border-al-gr	ru	+	Граница: Албания – Греция		
border-al-me	en	+	Border of Albania and Montenegro		
border-al-me	kk	+	Шекара: Албания – Черногория		
border-al-me	ru	+	Граница: Албания – Черногория		
border-al-mk	en	+	Border of Albania and North Macedonia		
border-al-mk	kk	+	Шекара: Албания – Солтүстік Македония		
border-al-mk	ru	+	Граница: Албания – Северная Македония		
border-al-xk	en	+	Border of Albania and Kosovo		
border-al-xk	kk	+	Шекара: Албания – Косово		
border-al-xk	ru	+	Граница: Албания – Косово		
border-am-az	en	+	Border of Armenia and Azerbaijan		
border-am-az	kk	+	Шекара: Армения – Әзірбайжан		
border-am-az	ru	+	Граница: Армения – Азербайджан		
border-am-ge	en	+	Border of Armenia and Georgia		
border-am-ge	kk	+	Шекара: Армения – Грузия		
border-am-ge	ru	+	Граница: Армения – Грузия		
border-am-ir	en	+	Border of Armenia and Iran		
border-am-ir	kk	+	Шекара: Армения – Иран		
border-am-ir	ru	+	Граница: Армения – Иран		
border-am-tr	en	+	Border of Armenia and Türkiye		
border-am-tr	kk	+	Шекара: Армения – Түркия		
border-am-tr	ru	+	Граница: Армения – Турция		
border-ao-cd	en	+	Border of Angola and Congo - Kinshasa		
border-ao-cd	kk	+	Шекара: Ангола – Конго		
border-ao-cd	ru	+	Граница: Ангола – Конго - Киншаса		
border-ao-cg	en	+	Border of Angola and Congo - Brazzaville		
border-ao-cg	kk	+	Шекара: Ангола – Конго-Браззавиль Республикасы		
border-ao-cg	ru	+	Граница: Ангола – Конго - Браззавиль		
border-ao-na	en	+	Border of Angola and Namibia		
border-ao-na	kk	+	Шекара: Ангола – Намибия		
border-ao-na	ru	+	Граница: Ангола – Намибия		
border-ao-zm	en	+	Border of Angola and Zambia		
border-ao-zm	kk	+	Шекара: Ангола – Замбия		
border-ao-zm	ru	+	Граница: Ангола – Замбия		
border-ar-bo	en	+	Border of Argentina and Bolivia		
border-ar-bo	kk	+	Шекара: Аргентина – Боливия		
border-ar-bo	ru	+	Граница: Аргентина – Боливия		
border-ar-br	en	+	Border of Argentina and Brazil		
border-ar-br	kk	+	Шекара: Аргентина – Бразилия		
border-ar-br	ru	+	Граница: Аргентина – Бразилия		
border-ar-cl	en	+	Border of Argentina and Chile		
border-ar-cl	kk	+	Шекара: Аргентина – Чили		
border-ar-cl	ru	+	Граница: Аргентина – Чили		
border-ar-py	en	+	Border of Argentina and Paraguay		
border-ar-py	kk	+	Шекара: Аргентина – Парагвай		
border-ar-py	ru	+	Граница: Аргентина – Парагвай		
border-ar-uy	en	+	Border of Argentina and Uruguay		
border-ar-uy	kk	+	Шекара: Аргентина – Уругвай		
border-ar-uy	ru	+	Граница: Аргентина – Уругвай		
border-at-ch	en	+	Border of Austria and Switzerland		
border-at-ch	kk	+	Шекара: Аустрия – Швейцария		
border-at-ch	ru	+	Граница: Австрия – Швейцария		
border-at-cz	en	+	Border of Austria and Czechia		
border-at-cz	kk	+	Шекара: Аустрия – Чехия		
border-at-cz	ru	+	Граница: Австрия – Чехия		
border-at-de	en	+	Border of Austria and Germany		
border-at-de	kk	+	Шекара: Аустрия – Германия		
border-at-de	ru	+	Граница: Австрия – Германия		
border-at-hu	en	+	Border of Austria and Hungary		
border-at-hu	kk	+	Шекара: Аустрия – Венгрия		
border-at-hu	ru	+	Граница: Австрия – Венгрия		
border-at-it	en	+	Border of Austria and Italy		
border-at-it	kk	+	Шекара: Аустрия – Италия		
border-at-it	ru	+	Граница: Австрия – Италия		
border-at-li	en	+	Border of Austria and Liechtenstein		
border-at-li	kk	+	Шекара: Аустрия – Лихтенштейн		
border-at-li	ru	+	Граница: Австрия – Лихтенштейн		
border-at-si	en	+	Border of Austria and Slovenia		
border-at-si	kk	+	Шекара: Аустрия – Словения		
border-at-si	ru	+	Граница: Австрия – Словения		
border-at-sk	en	+	Border of Austria and Slovakia		
border-at-sk	kk	+	Шекара: Аустрия – Словакия		
border-at-sk	ru	+	Граница: Австрия – Словакия		
border-az-ge	en	+	Border of Azerbaijan and Georgia		
border-az-ge	kk	+	Шекара: Әзірбайжан – Грузия		
border-az-ge	ru	+	Граница: Азербайджан – Грузия		
border-az-ir	en	+	Border of Azerbaijan and Iran		
border-az-ir	kk	+	Шекара: Әзірбайжан – Иран		
border-az-ir	ru	+	Граница: Азербайджан – Иран		
border-az-ru	en	+	Border of Azerbaijan and Russia		
border-az-ru	kk	+	Шекара: Әзірбайжан – Ресей		
border-az-ru	ru	+	Граница: Азербайджан – Россия		
border-az-tr	en	+	Border of Azerbaijan and Türkiye		
border-az-tr	kk	+	Шекара: Әзірбайжан – Түркия		
border-az-tr	ru	+	Граница: Азербайджан – Турция		
border-ba-hr	en	+	Border of Bosnia & Herzegovina and Croatia		
border-ba-hr	kk	+	Шекара: Босния және Герцеговина – Хорватия		
border-ba-hr	ru	+	Граница: Босния и Герцеговина – Хорватия		
border-ba-me	en	+	Border of Bosnia & Herzegovina and Montenegro		
border-ba-me	kk	+	Шекара: Босния және Герцеговина – Черногория		
border-ba-me	ru	+	Граница: Босния и Герцеговина – Черногория		
border-ba-rs	en	+	Border of Bosnia & Herzegovina and Serbia		
border-ba-rs	kk	+	Шекара: Босния және Герцеговина – Сербия		
border-ba-rs	ru	+	Граница: Босния и Герцеговина – Сербия		
border-bd-in	en	+	Border of Bangladesh and India		
border-bd-in	kk	+	Шекара: Бангладеш – Үндістан		
border-bd-in	ru	+	Граница: Бангладеш – Индия		
border-bd-mm	en	+	Border of Bangladesh and Myanmar (Burma)		
border-bd-mm	kk	+	Шекара: Бангладеш – Мьянма (Бирма)		
border-bd-mm	ru	+	Граница: Бангладеш – Мьянма (Бирма)		
border-be-de	en	+	Border of Belgium and Germany		
border-be-de	kk	+	Шекара: Бельгия – Германия		
border-be-de	ru	+	Граница: Бельгия – Германия		
border-be-fr	en	+	Border of Belgium and France		
border-be-fr	kk	+	Шекара: Бельгия – Франция		
border-be-fr	ru	+	Граница: Бельгия – Франция		
border-be-lu	en	+	Border of Belgium and Luxembourg		
border-be-lu	kk	+	Шекара: Бельгия – Люксембург		
border-be-lu	ru	+	Граница: Бельгия – Люксембург		
border-be-nl	en	+	Border of Belgium and Netherlands		
border-be-nl	kk	+	Шекара: Бельгия – Нидерланд		
border-be-nl	ru	+	Граница: Бельгия – Нидерланды		
border-bf-bj	en	+	Border of Burkina Faso and Benin		
border-bf-bj	kk	+	Шекара: Буркина-Фасо – Бенин		
border-bf-bj	ru	+	Граница: Буркина-Фасо – Бенин		
border-bf-ci	en	+	Border of Burkina Faso and Côte d’Ivoire		
border-bf-ci	kk	+	Шекара: Буркина-Фасо – Кот-д’Ивуар		
border-bf-ci	ru	+	Граница: Буркина-Фасо – Кот-д’Ивуар		
border-bf-gh	en	+	Border of Burkina Faso and Ghana		
border-bf-gh	kk	+	Шекара: Буркина-Фасо – Гана		
border-bf-gh	ru	+	Граница: Буркина-Фасо – Гана		
border-bf-ml	en	+	Border of Burkina Faso and Mali		
border-bf-ml	kk	+	Шекара: Буркина-Фасо – Мали		
border-bf-ml	ru	+	Граница: Буркина-Фасо – Мали		
border-bf-ne	en	+	Border of Burkina Faso and Niger		
border-bf-ne	kk	+	Шекара: Буркина-Фасо – Нигер		
border-bf-ne	ru	+	Граница: Буркина-Фасо – Нигер		
border-bf-tg	en	+	Border of Burkina Faso and Togo		
border-bf-tg	kk	+	Шекара: Буркина-Фасо – Того		
border-bf-tg	ru	+	Граница: Буркина-Фасо – Того		
border-bg-gr	en	+	Border of Bulgaria and Greece		
border-bg-gr	kk	+	Шекара: Болгария – Грекия		
border-bg-gr	ru	+	Граница: Болгария – Греция		
border-bg-mk	en	+	Border of Bulgaria and North Macedonia		
border-bg-mk	kk	+	Шекара: Болгария – Солтүстік Македония		
border-bg-mk	ru	+	Граница: Болгария – Северная Македония		
border-bg-ro	en	+	Border of Bulgaria and Romania		
border-bg-ro	kk	+	Шекара: Болгария – Румыния		
border-bg-ro	ru	+	Граница: Болгария – Румыния		
border-bg-rs	en	+	Border of Bulgaria and Serbia		
border-bg-rs	kk	+	Шекара: Болгария – Сербия		
border-bg-rs	ru	+	Граница: Болгария – Сербия		
border-bg-tr	en	+	Border of Bulgaria and Türkiye		
border-bg-tr	kk	+	Шекара: Болгария – Түркия		
border-bg-tr	ru	+	Граница: Болгария – Турция		
border-bi-cd	en	+	Border of Burundi and Congo - Kinshasa		
border-bi-cd	kk	+	Шекара: Бурунди – Конго		
border-bi-cd	ru	+	Граница: Бурунди – Конго - Киншаса		
border-bi-rw	en	+	Border of Burundi and Rwanda		
border-bi-rw	kk	+	Шекара: Бурунди – Руанда		
border-bi-rw	ru	+	Граница: Бурунди – Руанда		
border-bi-tz	en	+	Border of Burundi and Tanzania		
border-bi-tz	kk	+	Шекара: Бурунди – Танзания		
border-bi-tz	ru	+	Граница: Бурунди – Танзания		
border-bj-ne	en	+	Border of Benin and Niger		
border-bj-ne	kk	+	Шекара: Бенин – Нигер		
border-bj-ne	ru	+	Граница: Бенин – Нигер		
border-bj-ng	en	+	Border of Benin and Nigeria		
border-bj-ng	kk	+	Шекара: Бенин – Нигерия		
border-bj-ng	ru	+	Граница: Бенин – Нигерия		
border-bj-tg	en	+	Border of Benin and Togo		
border-bj-tg	kk	+	Шекара: Бенин – Того		
border-bj-tg	ru	+	Граница: Бенин – Того		
border-bn-my	en	+	Border of Brunei and Malaysia		
border-bn-my	kk	+	Шекара: Бруней – Малайзия		
border-bn-my	ru	+	Граница: Бруней – Малайзия		
border-bo-br	en	+	Border of Bolivia and Brazil		
border-bo-br	kk	+	Шекара: Боливия – Бразилия		
border-bo-br	ru	+	Граница: Боливия – Бразилия		
border-bo-cl	en	+	Border of Bolivia and Chile		
border-bo-cl	kk	+	Шекара: Боливия – Чили		
border-bo-cl	ru	+	Граница: Боливия – Чили		
border-bo-pe	en	+	Border of Bolivia and Peru		
border-bo-pe	kk	+	Шекара: Боливия – Перу		
border-bo-pe	ru	+	Граница: Боливия – Перу		
border-bo-py	en	+	Border of Bolivia and Paraguay		
border-bo-py	kk	+	Шекара: Боливия – Парагвай		
border-bo-py	ru	+	Граница: Боливия – Парагвай		
border-br-co	en	+	Border of Brazil and Colombia		
border-br-co	kk	+	Шекара: Бразилия – Колумбия		
border-br-co	ru	+	Граница: Бразилия – Колумбия		
border-br-fr	en	+	Border of Brazil and France		
border-br-fr	kk	+	Шекара: Бразилия – Франция		
border-br-fr	ru	+	Граница: Бразилия – Франция		
border-br-gy	en	+	Border of Brazil and Guyana		
border-br-gy	kk	+	Шекара: Бразилия – Гайана		
border-br-gy	ru	+	Граница: Бразилия – Гайана		
border-br-pe	en	+	Border of Brazil and Peru		
border-br-pe	kk	+	Шекара: Бразилия – Перу		
border-br-pe	ru	+	Граница: Бразилия – Перу		
border-br-py	en	+	Border of Brazil and Paraguay		
border-br-py	kk	+	Шекара: Бразилия – Парагвай		
border-br-py	ru	+	Граница: Бразилия – Парагвай		
border-br-sr	en	+	Border of Brazil and Suriname		
border-br-sr	kk	+	Шекара: Бразилия – Суринам		
border-br-sr	ru	+	Граница: Бразилия – Суринам		
border-br-uy	en	+	Border of Brazil and Uruguay		
border-br-uy	kk	+	Шекара: Бразилия – Уругвай		
border-br-uy	ru	+	Граница: Бразилия – Уругвай		
border-br-ve	en	+	Border of Brazil and Venezuela		
border-br-ve	kk	+	Шекара: Бразилия – Венесуэла		
border-br-ve	ru	+	Граница: Бразилия – Венесуэла		
border-bt-cn	en	+	Border of Bhutan and China		
border-bt-cn	kk	+	Шекара: Бутан – Қытай		
border-bt-cn	ru	+	Граница: Бутан – Китай		
border-bt-in	en	+	Border of Bhutan and India		
border-bt-in	kk	+	Шекара: Бутан – Үндістан		
border-bt-in	ru	+	Граница: Бутан – Индия		
border-bw-na	en	+	Border of Botswana and Namibia		
border-bw-na	kk	+	Шекара: Ботсвана – Намибия		
border-bw-na	ru	+	Граница: Ботсвана – Намибия		
border-bw-za	en	+	Border of Botswana and South Africa		
border-bw-za	kk	+	Шекара: Ботсвана – Оңтүстік Африка		
border-bw-za	ru	+	Граница: Ботсвана – Южно-Африканская Республика		
border-bw-zw	en	+	Border of Botswana and Zimbabwe		
border-bw-zw	kk	+	Шекара: Ботсвана – Зимбабве		
border-bw-zw	ru	+	Граница: Ботсвана – Зимбабве		
border-by-lt	en	+	Border of Belarus and Lithuania		
border-by-lt	kk	+	Шекара: Беларусь – Литва		
border-by-lt	ru	+	Граница: Беларусь – Литва		
border-by-lv	en	+	Border of Belarus and Latvia		
border-by-lv	kk	+	Шекара: Беларусь – Латвия		
border-by-lv	ru	+	Граница: Беларусь – Латвия		
border-by-pl	en	+	Border of Belarus and Poland		
border-by-pl	kk	+	Шекара: Беларусь – Польша		
border-by-pl	ru	+	Граница: Беларусь – Польша		
border-by-ru	en	+	Border of Belarus and Russia		
border-by-ru	kk	+	Шекара: Беларусь – Ресей		
border-by-ru	ru	+	Граница: Беларусь – Россия		
border-by-ua	en	+	Border of Belarus and Ukraine		
border-by-ua	kk	+	Шекара: Беларусь – Украина		
border-by-ua	ru	+	Граница: Беларусь – Украина		
border-bz-gt	en	+	Border of Belize and Guatemala		
border-bz-gt	kk	+	Шекара: Белиз – Гватемала		
border-bz-gt	ru	+	Граница: Белиз – Гватемала		
border-bz-mx	en	+	Border of Belize and Mexico		
border-bz-mx	kk	+	Шекара: Белиз – Мексика		
border-bz-mx	ru	+	Граница: Белиз – Мексика		
border-ca-us	en	+	Border of Canada and United States		
border-ca-us	kk	+	Шекара: Канада – Америка Құрама Штаттары		
border-ca-us	ru	+	Граница: Канада – Соединенные Штаты		
border-cd-cf	en	+	Border of Congo - Kinshasa and Central African Republic		
border-cd-cf	kk	+	Шекара: Конго – Орталық Африка Республикасы		
border-cd-cf	ru	+	Граница: Конго - Киншаса – Центрально-Африканская Республика		
border-cd-cg	en	+	Border of Congo - Kinshasa and Congo - Brazzaville		
border-cd-cg	kk	+	Шекара: Конго – Конго-Браззавиль Республикасы		
border-cd-cg	ru	+	Граница: Конго - Киншаса – Конго - Браззавиль		
border-cd-rw	en	+	Border of Congo - Kinshasa and Rwanda		
border-cd-rw	kk	+	Шекара: Конго – Руанда		
border-cd-rw	ru	+	Граница: Конго - Киншаса – Руанда		
border-cd-ss	en	+	Border of Congo - Kinshasa and South Sudan		
border-cd-ss	kk	+	Шекара: Конго – Оңтүстік Судан		
border-cd-ss	ru	+	Граница: Конго - Киншаса – Южный Судан		
border-cd-tz	en	+	Border of Congo - Kinshasa and Tanzania		
border-cd-tz	kk	+	Шекара: Конго – Танзания		
border-cd-tz	ru	+	Граница: Конго - Киншаса – Танзания		
border-cd-ug	en	+	Border of Congo - Kinshasa and Uganda		
border-cd-ug	kk	+	Шекара: Конго – Уганда		
border-cd-ug	ru	+	Граница: Конго - Киншаса – Уганда		
border-cd-zm	en	+	Border of Congo - Kinshasa and Zambia		
border-cd-zm	kk	+	Шекара: Конго – Замбия		
border-cd-zm	ru	+	Граница: Конго - Киншаса – Замбия		
border-cf-cg	en	+	Border of Central African Republic and Congo - Brazzaville		
border-cf-cg	kk	+	Шекара: Орталық Африка Республикасы – Конго-Браззавиль Республикасы		
border-cf-cg	ru	+	Граница: Центрально-Африканская Республика – Конго - Браззавиль		
border-cf-cm	en	+	Border of Central African Republic and Cameroon		
border-cf-cm	kk	+	Шекара: Орталық Африка Республикасы – Камерун		
border-cf-cm	ru	+	Граница: Центрально-Африканская Республика – Камерун		
border-cf-sd	en	+	Border of Central African Republic and Sudan		
border-cf-sd	kk	+	Шекара: Орталық Африка Республикасы – Судан		
border-cf-sd	ru	+	Граница: Центрально-Африканская Республика – Судан		
border-cf-ss	en	+	Border of Central African Republic and South Sudan		
border-cf-ss	kk	+	Шекара: Орталық Африка Республикасы – Оңтүстік Судан		
border-cf-ss	ru	+	Граница: Центрально-Африканская Республика – Южный Судан		
border-cf-td	en	+	Border of Central African Republic and Chad		
border-cf-td	kk	+	Шекара: Орталық Африка Республикасы – Чад		
border-cf-td	ru	+	Граница: Центрально-Африканская Республика – Чад		
border-cg-cm	en	+	Border of Congo - Brazzaville and Cameroon		
border-cg-cm	kk	+	Шекара: Конго-Браззавиль Республикасы – Камерун		
border-cg-cm	ru	+	Граница: Конго - Браззавиль – Камерун		
border-cg-ga	en	+	Border of Congo - Brazzaville and Gabon		
border-cg-ga	kk	+	Шекара: Конго-Браззавиль Республикасы – Габон		
border-cg-ga	ru	+	Граница: Конго - Браззавиль – Габон		
border-ch-de	en	+	Border of Switzerland and Germany		
border-ch-de	kk	+	Шекара: Швейцария – Германия		
border-ch-de	ru	+	Граница: Швейцария – Германия		
border-ch-fr	en	+	Border of Switzerland and France		
border-ch-fr	kk	+	Шекара: Швейцария – Франция		
border-ch-fr	ru	+	Граница: Швейцария – Франция		
border-ch-it	en	+	Border of Switzerland and Italy		
border-ch-it	kk	+	Шекара: Швейцария – Италия		
border-ch-it	ru	+	Граница: Швейцария – Италия		
border-ch-li	en	+	Border of Switzerland and Liechtenstein		
border-ch-li	kk	+	Шекара: Швейцария – Лихтенштейн		
border-ch-li	ru	+	Граница: Швейцария – Лихтенштейн		
border-ci-gh	en	+	Border of Côte d’Ivoire and Ghana		
border-ci-gh	kk	+	Шекара: Кот-д’Ивуар – Гана		
border-ci-gh	ru	+	Граница: Кот-д’Ивуар – Гана		
border-ci-gn	en	+	Border of Côte d’Ivoire and Guinea		
border-ci-gn	kk	+	Шекара: Кот-д’Ивуар – Гвинея		
border-ci-gn	ru	+	Граница: Кот-д’Ивуар – Гвинея		
border-ci-lr	en	+	Border of Côte d’Ivoire and Liberia		
border-ci-lr	kk	+	Шекара: Кот-д’Ивуар – Либерия		
border-ci-lr	ru	+	Граница: Кот-д’Ивуар – Либерия		
border-ci-ml	en	+	Border of Côte d’Ivoire and Mali		
border-ci-ml	kk	+	Шекара: Кот-д’Ивуар – Мали		
border-ci-ml	ru	+	Граница: Кот-д’Ивуар – Мали		
border-cl-pe	en	+	Border of Chile and Peru		
border-cl-pe	kk	+	Шекара: Чили – Перу		
border-cl-pe	ru	+	Граница: Чили – Перу		
border-cm-ga	en	+	Border of Cameroon and Gabon		
border-cm-ga	kk	+	Шекара: Камерун – Габон		
border-cm-ga	ru	+	Граница: Камерун – Габон		
border-cm-gq	en	+	Border of Cameroon and Equatorial Guinea		
border-cm-gq	kk	+	Шекара: Камерун – Экваторлық Гвинея		
border-cm-gq	ru	+	Граница: Камерун – Экваториальная Гвинея		
border-cm-ng	en	+	Border of Cameroon and Nigeria		
border-cm-ng	kk	+	Шекара: Камерун – Нигерия		
border-cm-ng	ru	+	Граница: Камерун – Нигерия		
border-cm-td	en	+	Border of Cameroon and Chad		
border-cm-td	kk	+	Шекара: Камерун – Чад		
border-cm-td	ru	+	Граница: Камерун – Чад		
border-cn-hk	en	+	Border of China and Hong Kong SAR China		
border-cn-hk	kk	+	Шекара: Қытай – Сянган АӘА		
border-cn-hk	ru	+	Граница: Китай – Гонконг (САР)		
border-cn-in	en	+	Border of China and India		
border-cn-in	kk	+	Шекара: Қытай – Үндістан		
border-cn-in	ru	+	Граница: Китай – Индия		
border-cn-kg	en	+	Border of China and Kyrgyzstan		
border-cn-kg	kk	+	Шекара: Қытай – Қырғызстан		
border-cn-kg	ru	+	Граница: Китай – Киргизия		
border-cn-kp	en	+	Border of China and North Korea		
border-cn-kp	kk	+	Шекара: Қытай – Солтүстік Корея		
border-cn-kp	ru	+	Граница: Китай – КНДР		
border-cn-kz	en	+	Border of China and Kazakhstan		
border-cn-kz	kk	+	Шекара: Қытай – Қазақстан		
border-cn-kz	ru	+	Граница: Китай – Казахстан		
border-cn-la	en	+	Border of China and Laos		
border-cn-la	kk	+	Шекара: Қытай – Лаос		
border-cn-la	ru	+	Граница: Китай – Лаос		
border-cn-mm	en	+	Border of China and Myanmar (Burma)		
border-cn-mm	kk	+	Шекара: Қытай – Мьянма (Бирма)		
border-cn-mm	ru	+	Граница: Китай – Мьянма (Бирма)		
border-cn-mn	en	+	Border of China and Mongolia		
border-cn-mn	kk	+	Шекара: Қытай – Моңғолия		
border-cn-mn	ru	+	Граница: Китай – Монголия		
border-cn-mo	en	+	Border of China and Macao SAR China		
border-cn-mo	kk	+	Шекара: Қытай – Макао АӘА		
border-cn-mo	ru	+	Граница: Китай – Макао (САР)		
border-cn-np	en	+	Border of China and Nepal		
border-cn-np	kk	+	Шекара: Қытай – Непал		
border-cn-np	ru	+	Граница: Китай – Непал		
border-cn-pk	en	+	Border of China and Pakistan		
border-cn-pk	kk	+	Шекара: Қытай – Пәкістан		
border-cn-pk	ru	+	Граница: Китай – Пакистан		
border-cn-ru	en	+	Border of China and Russia		
border-cn-ru	kk	+	Шекара: Қытай – Ресей		
border-cn-ru	ru	+	Граница: Китай – Россия		
border-cn-tj	en	+	Border of China and Tajikistan		
border-cn-tj	kk	+	Шекара: Қытай – Тәжікстан		
border-cn-tj	ru	+	Граница: Китай – Таджикистан		
border-cn-vn	en	+	Border of China and Vietnam		
border-cn-vn	kk	+	Шекара: Қытай – Вьетнам		
border-cn-vn	ru	+	Граница: Китай – Вьетнам		
border-co-ec	en	+	Border of Colombia and Ecuador		
border-co-ec	kk	+	Шекара: Колумбия – Эквадор		
border-co-ec	ru	+	Граница: Колумбия – Эквадор		
border-co-pa	en	+	Border of Colombia and Panama		
border-co-pa	kk	+	Шекара: Колумбия – Панама		
border-co-pa	ru	+	Граница: Колумбия – Панама		
border-co-pe	en	+	Border of Colombia and Peru		
border-co-pe	kk	+	Шекара: Колумбия – Перу		
border-co-pe	ru	+	Граница: Колумбия – Перу		
border-co-ve	en	+	Border of Colombia and Venezuela		
border-co-ve	kk	+	Шекара: Колумбия – Венесуэла		
border-co-ve	ru	+	Граница: Колумбия – Венесуэла		
border-cr-ni	en	+	Border of Costa Rica and Nicaragua		
border-cr-ni	kk	+	Шекара: Коста-Рика – Никарагуа		
border-cr-ni	ru	+	Граница: Коста-Рика – Никарагуа		
border-cr-pa	en	+	Border of Costa Rica and Panama		
border-cr-pa	kk	+	Шекара: Коста-Рика – Панама		
border-cr-pa	ru	+	Граница: Коста-Рика – Панама		
border-cz-de	en	+	Border of Czechia and Germany		
border-cz-de	kk	+	Шекара: Чехия – Германия		
border-cz-de	ru	+	Граница: Чехия – Германия		
border-cz-pl	en	+	Border of Czechia and Poland		
border-cz-pl	kk	+	Шекара: Чехия – Польша		
border-cz-pl	ru	+	Граница: Чехия – Польша		
border-cz-sk	en	+	Border of Czechia and Slovakia		
border-cz-sk	kk	+	Шекара: Чехия – Словакия		
border-cz-sk	ru	+	Граница: Чехия – Словакия		
border-de-dk	en	+	Border of Germany and Denmark		
border-de-dk	kk	+	Шекара: Германия – Дания		
border-de-dk	ru	+	Граница: Германия – Дания		
border-de-fr	en	+	Border of Germany and France		
border-de-fr	kk	+	Шекара: Германия – Франция		
border-de-fr	ru	+	Граница: Германия – Франция		
border-de-lu	en	+	Border of Germany and Luxembourg		
border-de-lu	kk	+	Шекара: Германия – Люксембург		
border-de-lu	ru	+	Граница: Германия – Люксембург		
border-de-nl	en	+	Border of Germany and Netherlands		
border-de-nl	kk	+	Шекара: Германия – Нидерланд		
border-de-nl	ru	+	Граница: Германия – Нидерланды		
border-de-pl	en	+	Border of Germany and Poland		
border-de-pl	kk	+	Шекара: Германия – Польша		
border-de-pl	ru	+	Граница: Германия – Польша		
border-dj-er	en	+	Border of Djibouti and Eritrea		
border-dj-er	kk	+	Шекара: Джибути – Эритрея		
border-dj-er	ru	+	Граница: Джибути – Эритрея		
border-dj-et	en	+	Border of Djibouti and Ethiopia		
border-dj-et	kk	+	Шекара: Джибути – Эфиопия		
border-dj-et	ru	+	Граница: Джибути – Эфиопия		
border-do-ht	en	+	Border of Dominican Republic and Haiti		
border-do-ht	kk	+	Шекара: Доминикан Республикасы – Гаити		
border-do-ht	ru	+	Граница: Доминиканская Республика – Гаити		
border-dz-eh	en	+	Border of Algeria and Western Sahara		
border-dz-eh	kk	+	Шекара: Алжир – Батыс Сахара		
border-dz-eh	ru	+	Граница: Алжир – Западная Сахара		
border-dz-ly	en	+	Border of Algeria and Libya		
border-dz-ly	kk	+	Шекара: Алжир – Ливия		
border-dz-ly	ru	+	Граница: Алжир – Ливия		
border-dz-ma	en	+	Border of Algeria and Morocco		
border-dz-ma	kk	+	Шекара: Алжир – Марокко		
border-dz-ma	ru	+	Граница: Алжир – Марокко		
border-dz-ml	en	+	Border of Algeria and Mali		
border-dz-ml	kk	+	Шекара: Алжир – Мали		
border-dz-ml	ru	+	Граница: Алжир – Мали		
border-dz-mr	en	+	Border of Algeria and Mauritania		
border-dz-mr	kk	+	Шекара: Алжир – Мавритания		
border-dz-mr	ru	+	Граница: Алжир – Мавритания		
border-dz-ne	en	+	Border of Algeria and Niger		
border-dz-ne	kk	+	Шекара: Алжир – Нигер		
border-dz-ne	ru	+	Граница: Алжир – Нигер		
border-dz-tn	en	+	Border of Algeria and Tunisia		
border-dz-tn	kk	+	Шекара: Алжир – Тунис		
border-dz-tn	ru	+	Граница: Алжир – Тунис		
border-ec-pe	en	+	Border of Ecuador and Peru		
border-ec-pe	kk	+	Шекара: Эквадор – Перу		
border-ec-pe	ru	+	Граница: Эквадор – Перу		
border-ee-lv	en	+	Border of Estonia and Latvia		
border-ee-lv	kk	+	Шекара: Эстония – Латвия		
border-ee-lv	ru	+	Граница: Эстония – Латвия		
border-ee-ru	en	+	Border of Estonia and Russia		
border-ee-ru	kk	+	Шекара: Эстония – Ресей		
border-ee-ru	ru	+	Граница: Эстония – Россия		
border-eg-il	en	+	Border of Egypt and Israel		
border-eg-il	kk	+	Шекара: Мысыр – Израиль		
border-eg-il	ru	+	Граница: Египет – Израиль		
border-eg-ly	en	+	Border of Egypt and Libya		
border-eg-ly	kk	+	Шекара: Мысыр – Ливия		
border-eg-ly	ru	+	Граница: Египет – Ливия		
border-eg-ps	en	+	Border of Egypt and Palestinian Territories		
border-eg-ps	kk	+	Шекара: Мысыр – Палестина аймақтары		
border-eg-ps	ru	+	Граница: Египет – Палестинские территории		
border-eg-sd	en	+	Border of Egypt and Sudan		
border-eg-sd	kk	+	Шекара: Мысыр – Судан		
border-eg-sd	ru	+	Граница: Египет – Судан		
border-eh-ma	en	+	Border of Western Sahara and Morocco		
border-eh-ma	kk	+	Шекара: Батыс Сахара – Марокко		
border-eh-ma	ru	+	Граница: Западная Сахара – Марокко		
border-eh-mr	en	+	Border of Western Sahara and Mauritania		
border-eh-mr	kk	+	Шекара: Батыс Сахара – Мавритания		
border-eh-mr	ru	+	Граница: Западная Сахара – Мавритания		
border-er-et	en	+	Border of Eritrea and Ethiopia		
border-er-et	kk	+	Шекара: Эритрея – Эфиопия		
border-er-et	ru	+	Граница: Эритрея – Эфиопия		
border-er-sd	en	+	Border of Eritrea and Sudan		
border-er-sd	kk	+	Шекара: Эритрея – Судан		
border-er-sd	ru	+	Граница: Эритрея – Судан		
border-es-fr	en	+	Border of Spain and France		
border-es-fr	kk	+	Шекара: Испания – Франция		
border-es-fr	ru	+	Граница: Испания – Франция		
border-es-pt	en	+	Border of Spain and Portugal		
border-es-pt	kk	+	Шекара: Испания – Португалия		
border-es-pt	ru	+	Граница: Испания – Португалия		
border-et-ke	en	+	Border of Ethiopia and Kenya		
border-et-ke	kk	+	Шекара: Эфиопия – Кения		
border-et-ke	ru	+	Граница: Эфиопия – Кения		
border-et-sd	en	+	Border of Ethiopia and Sudan		
border-et-sd	kk	+	Шекара: Эфиопия – Судан		
border-et-sd	ru	+	Граница: Эфиопия – Судан		
border-et-so	en	+	Border of Ethiopia and Somalia		
border-et-so	kk	+	Шекара: Эфиопия – Сомали		
border-et-so	ru	+	Граница: Эфиопия – Сомали		
border-et-ss	en	+	Border of Ethiopia and South Sudan		
border-et-ss	kk	+	Шекара: Эфиопия – Оңтүстік Судан		
border-et-ss	ru	+	Граница: Эфиопия – Южный Судан		
border-fi-no	en	+	Border of Finland and Norway		
border-fi-no	kk	+	Шекара: Финляндия – Норвегия		
border-fi-no	ru	+	Граница: Финляндия – Норвегия		
border-fi-ru	en	+	Border of Finland and Russia		
border-fi-ru	kk	+	Шекара: Финляндия – Ресей		
border-fi-ru	ru	+	Граница: Финляндия – Россия		
border-fi-se	en	+	Border of Finland and Sweden		
border-fi-se	kk	+	Шекара: Финляндия – Швеция		
border-fi-se	ru	+	Граница: Финляндия – Швеция		
border-fr-it	en	+	Border of France and Italy		
border-fr-it	kk	+	Шекара: Франция – Италия		
border-fr-it	ru	+	Граница: Франция – Италия		
border-fr-lu	en	+	Border of France and Luxembourg		
border-fr-lu	kk	+	Шекара: Франция – Люксембург		
border-fr-lu	ru	+	Граница: Франция – Люксембург		
border-fr-mc	en	+	Border of France and Monaco		
border-fr-mc	kk	+	Шекара: Франция – Монако		
border-fr-mc	ru	+	Граница: Франция – Монако		
border-fr-sr	en	+	Border of France and Suriname		
border-fr-sr	kk	+	Шекара: Франция – Суринам		
border-fr-sr	ru	+	Граница: Франция – Суринам		
border-ga-gq	en	+	Border of Gabon and Equatorial Guinea		
border-ga-gq	kk	+	Шекара: Габон – Экваторлық Гвинея		
border-ga-gq	ru	+	Граница: Габон – Экваториальная Гвинея		
border-gb-ie	en	+	Border of United Kingdom and Ireland		
border-gb-ie	kk	+	Шекара: Ұлыбритания – Ирландия		
border-gb-ie	ru	+	Граница: Великобритания – Ирландия		
border-ge-ru	en	+	Border of Georgia and Russia		
border-ge-ru	kk	+	Шекара: Грузия – Ресей		
border-ge-ru	ru	+	Граница: Грузия – Россия		
border-ge-tr	en	+	Border of Georgia and Türkiye		
border-ge-tr	kk	+	Шекара: Грузия – Түркия		
border-ge-tr	ru	+	Граница: Грузия – Турция		
border-gh-tg	en	+	Border of Ghana and Togo		
border-gh-tg	kk	+	Шекара: Гана – Того		
border-gh-tg	ru	+	Граница: Гана – Того		
border-gm-sn	en	+	Border of Gambia and Senegal		
border-gm-sn	kk	+	Шекара: Гамбия – Сенегал		
border-gm-sn	ru	+	Граница: Гамбия – Сенегал		
border-gn-gw	en	+	Border of Guinea and Guinea-Bissau		
border-gn-gw	kk	+	Шекара: Гвинея – Гвинея-Бисау		
border-gn-gw	ru	+	Граница: Гвинея – Гвинея-Бисау		
border-gn-lr	en	+	Border of Guinea and Liberia		
border-gn-lr	kk	+	Шекара: Гвинея – Либерия		
border-gn-lr	ru	+	Граница: Гвинея – Либерия		
border-gn-ml	en	+	Border of Guinea and Mali		
border-gn-ml	kk	+	Шекара: Гвинея – Мали		
border-gn-ml	ru	+	Граница: Гвинея – Мали		
border-gn-sl	en	+	Border of Guinea and Sierra Leone		
border-gn-sl	kk	+	Шекара: Гвинея – Сьерра-Леоне		
border-gn-sl	ru	+	Граница: Гвинея – Сьерра-Леоне		
border-gn-sn	en	+	Border of Guinea and Senegal		
border-gn-sn	kk	+	Шекара: Гвинея – Сенегал		
border-gn-sn	ru	+	Граница: Гвинея – Сенегал		
border-gr-mk	en	+	Border of Greece and North Macedonia		
border-gr-mk	kk	+	Шекара: Грекия – Солтүстік Македония		
border-gr-mk	ru	+	Граница: Греция – Северная Македония		
border-gr-tr	en	+	Border of Greece and Türkiye		
border-gr-tr	kk	+	Шекара: Грекия – Түркия		
border-gr-tr	ru	+	Граница: Греция – Турция		
border-gt-hn	en	+	Border of Guatemala and Honduras		
border-gt-hn	kk	+	Шекара: Гватемала – Гондурас		
border-gt-hn	ru	+	Граница: Гватемала – Гондурас		
border-gt-mx	en	+	Border of Guatemala and Mexico		
border-gt-mx	kk	+	Шекара: Гватемала – Мексика		
border-gt-mx	ru	+	Граница: Гватемала – Мексика		
border-gt-sv	en	+	Border of Guatemala and El Salvador		
border-gt-sv	kk	+	Шекара: Гватемала – Сальвадор		
border-gt-sv	ru	+	Граница: Гватемала – Сальвадор		
border-gw-sn	en	+	Border of Guinea-Bissau and Senegal		
border-gw-sn	kk	+	Шекара: Гвинея-Бисау – Сенегал		
border-gw-sn	ru	+	Граница: Гвинея-Бисау – Сенегал		
border-gy-sr	en	+	Border of Guyana and Suriname		
border-gy-sr	kk	+	Шекара: Гайана – Суринам		
border-gy-sr	ru	+	Граница: Гайана – Суринам		
border-gy-ve	en	+	Border of Guyana and Venezuela		
border-gy-ve	kk	+	Шекара: Гайана – Венесуэла		
border-gy-ve	ru	+	Граница: Гайана – Венесуэла		
border-hn-ni	en	+	Border of Honduras and Nicaragua		
border-hn-ni	kk	+	Шекара: Гондурас – Никарагуа		
border-hn-ni	ru	+	Граница: Гондурас – Никарагуа		
border-hn-sv	en	+	Border of Honduras and El Salvador		
border-hn-sv	kk	+	Шекара: Гондурас – Сальвадор		
border-hn-sv	ru	+	Граница: Гондурас – Сальвадор		
border-hr-hu	en	+	Border of Croatia and Hungary		
border-hr-hu	kk	+	Шекара: Хорватия – Венгрия		
border-hr-hu	ru	+	Граница: Хорватия – Венгрия		
border-hr-me	en	+	Border of Croatia and Montenegro		
border-hr-me	kk	+	Шекара: Хорватия – Черногория		
border-hr-me	ru	+	Граница: Хорватия – Черногория		
border-hr-rs	en	+	Border of Croatia and Serbia		
border-hr-rs	kk	+	Шекара: Хорватия – Сербия		
border-hr-rs	ru	+	Граница: Хорватия – Сербия		
border-hr-si	en	+	Border of Croatia and Slovenia		
border-hr-si	kk	+	Шекара: Хорватия – Словения		
border-hr-si	ru	+	Граница: Хорватия – Словения		
border-hu-ro	en	+	Border of Hungary and Romania		
border-hu-ro	kk	+	Шекара: Венгрия – Румыния		
border-hu-ro	ru	+	Граница: Венгрия – Румыния		
border-hu-rs	en	+	Border of Hungary and Serbia		
border-hu-rs	kk	+	Шекара: Венгрия – Сербия		
border-hu-rs	ru	+	Граница: Венгрия – Сербия		
border-hu-si	en	+	Border of Hungary and Slovenia		
border-hu-si	kk	+	Шекара: Венгрия – Словения		
border-hu-si	ru	+	Граница: Венгрия – Словения		
border-hu-sk	en	+	Border of Hungary and Slovakia		
border-hu-sk	kk	+	Шекара: Венгрия – Словакия		
border-hu-sk	ru	+	Граница: Венгрия – Словакия		
border-hu-ua	en	+	Border of Hungary and Ukraine		
border-hu-ua	kk	+	Шекара: Венгрия – Украина		
border-hu-ua	ru	+	Граница: Венгрия – Украина		
border-id-my	en	+	Border of Indonesia and Malaysia		
border-id-my	kk	+	Шекара: Индонезия – Малайзия		
border-id-my	ru	+	Граница: Индонезия – Малайзия		
border-id-pg	en	+	Border of Indonesia and Papua New Guinea		
border-id-pg	kk	+	Шекара: Индонезия – Папуа — Жаңа Гвинея		
border-id-pg	ru	+	Граница: Индонезия – Папуа — Новая Гвинея		
border-id-tl	en	+	Border of Indonesia and Timor-Leste		
border-id-tl	kk	+	Шекара: Индонезия – Тимор-Лесте		
border-id-tl	ru	+	Граница: Индонезия – Восточный Тимор		
border-il-jo	en	+	Border of Israel and Jordan		
border-il-jo	kk	+	Шекара: Израиль – Иордания		
border-il-jo	ru	+	Граница: Израиль – Иордания		
border-il-lb	en	+	Border of Israel and Lebanon		
border-il-lb	kk	+	Шекара: Израиль – Ливан		
border-il-lb	ru	+	Граница: Израиль – Ливан		
border-il-ps	en	+	Border of Israel and Palestinian Territories		
border-il-ps	kk	+	Шекара: Израиль – Палестина аймақтары		
border-il-ps	ru	+	Граница: Израиль – Палестинские территории		
border-il-sy	en	+	Border of Israel and Syria		
border-il-sy	kk	+	Шекара: Израиль – Сирия		
border-il-sy	ru	+	Граница: Израиль – Сирия		
border-in-mm	en	+	Border of India and Myanmar (Burma)		
border-in-mm	kk	+	Шекара: Үндістан – Мьянма (Бирма)		
border-in-mm	ru	+	Граница: Индия – Мьянма (Бирма)		
border-in-np	en	+	Border of India and Nepal		
border-in-np	kk	+	Шекара: Үндістан – Непал		
border-in-np	ru	+	Граница: Индия – Непал		
border-in-pk	en	+	Border of India and Pakistan		
border-in-pk	kk	+	Шекара: Үндістан – Пәкістан		
border-in-pk	ru	+	Граница: Индия – Пакистан		
border-iq-ir	en	+	Border of Iraq and Iran		
border-iq-ir	kk	+	Шекара: Ирак – Иран		
border-iq-ir	ru	+	Граница: Ирак – Иран		
border-iq-jo	en	+	Border of Iraq and Jordan		
border-iq-jo	kk	+	Шекара: Ирак – Иордания		
border-iq-jo	ru	+	Граница: Ирак – Иордания		
border-iq-kw	en	+	Border of Iraq and Kuwait		
border-iq-kw	kk	+	Шекара: Ирак – Кувейт		
border-iq-kw	ru	+	Граница: Ирак – Кувейт		
border-iq-sa	en	+	Border of Iraq and Saudi Arabia		
border-iq-sa	kk	+	Шекара: Ирак – Сауд Арабиясы		
border-iq-sa	ru	+	Граница: Ирак – Саудовская Аравия		
border-iq-sy	en	+	Border of Iraq and Syria		
border-iq-sy	kk	+	Шекара: Ирак – Сирия		
border-iq-sy	ru	+	Граница: Ирак – Сирия		
border-iq-tr	en	+	Border of Iraq and Türkiye		
border-iq-tr	kk	+	Шекара: Ирак – Түркия		
border-iq-tr	ru	+	Граница: Ирак – Турция		
border-ir-pk	en	+	Border of Iran and Pakistan		
border-ir-pk	kk	+	Шекара: Иран – Пәкістан		
border-ir-pk	ru	+	Граница: Иран – Пакистан		
border-ir-tm	en	+	Border of Iran and Turkmenistan		
border-ir-tm	kk	+	Шекара: Иран – Түрікменстан		
border-ir-tm	ru	+	Граница: Иран – Туркменистан		
border-ir-tr	en	+	Border of Iran and Türkiye		
border-ir-tr	kk	+	Шекара: Иран – Түркия		
border-ir-tr	ru	+	Граница: Иран – Турция		
border-it-si	en	+	Border of Italy and Slovenia		
border-it-si	kk	+	Шекара: Италия – Словения		
border-it-si	ru	+	Граница: Италия – Словения		
border-it-sm	en	+	Border of Italy and San Marino		
border-it-sm	kk	+	Шекара: Италия – Сан-Марино		
border-it-sm	ru	+	Граница: Италия – Сан-Марино		
border-it-va	en	+	Border of Italy and Vatican City		
border-it-va	kk	+	Шекара: Италия – Ватикан		
border-it-va	ru	+	Граница: Италия – Ватикан		
border-jo-ps	en	+	Border of Jordan and Palestinian Territories		
border-jo-ps	kk	+	Шекара: Иордания – Палестина аймақтары		
border-jo-ps	ru	+	Граница: Иордания – Палестинские территории		
border-jo-sa	en	+	Border of Jordan and Saudi Arabia		
border-jo-sa	kk	+	Шекара: Иордания – Сауд Арабиясы		
border-jo-sa	ru	+	Граница: Иордания – Саудовская Аравия		
border-jo-sy	en	+	Border of Jordan and Syria		
border-jo-sy	kk	+	Шекара: Иордания – Сирия		
border-jo-sy	ru	+	Граница: Иордания – Сирия		
border-ke-so	en	+	Border of Kenya and Somalia		
border-ke-so	kk	+	Шекара: Кения – Сомали		
border-ke-so	ru	+	Граница: Кения – Сомали		
border-ke-ss	en	+	Border of Kenya and South Sudan		
border-ke-ss	kk	+	Шекара: Кения – Оңтүстік Судан		
border-ke-ss	ru	+	Граница: Кения – Южный Судан		
border-ke-tz	en	+	Border of Kenya and Tanzania		
border-ke-tz	kk	+	Шекара: Кения – Танзания		
border-ke-tz	ru	+	Граница: Кения – Танзания		
border-ke-ug	en	+	Border of Kenya and Uganda		
border-ke-ug	kk	+	Шекара: Кения – Уганда		
border-ke-ug	ru	+	Граница: Кения – Уганда		
border-kg-kz	en	+	Border of Kyrgyzstan and Kazakhstan		
border-kg-kz	kk	+	Шекара: Қырғызстан – Қазақстан		
border-kg-kz	ru	+	Граница: Киргизия – Казахстан		
border-kg-tj	en	+	Border of Kyrgyzstan and Tajikistan		
border-kg-tj	kk	+	Шекара: Қырғызстан – Тәжікстан		
border-kg-tj	ru	+	Граница: Киргизия – Таджикистан		
border-kg-uz	en	+	Border of Kyrgyzstan and Uzbekistan		
border-kg-uz	kk	+	Шекара: Қырғызстан – Өзбекстан		
border-kg-uz	ru	+	Граница: Киргизия – Узбекистан		
border-kh-la	en	+	Border of Cambodia and Laos		
border-kh-la	kk	+	Шекара: Камбоджа – Лаос		
border-kh-la	ru	+	Граница: Камбоджа – Лаос		
border-kh-th	en	+	Border of Cambodia and Thailand		
border-kh-th	kk	+	Шекара: Камбоджа – Таиланд		
border-kh-th	ru	+	Граница: Камбоджа – Таиланд		
border-kh-vn	en	+	Border of Cambodia and Vietnam		
border-kh-vn	kk	+	Шекара: Камбоджа – Вьетнам		
border-kh-vn	ru	+	Граница: Камбоджа – Вьетнам		
border-kp-kr	en	+	Border of North Korea and South Korea		
border-kp-kr	kk	+	Шекара: Солтүстік Корея – Оңтүстік Корея		
border-kp-kr	ru	+	Граница: КНДР – Республика Корея		
border-kp-ru	en	+	Border of North Korea and Russia		
border-kp-ru	kk	+	Шекара: Солтүстік Корея – Ресей		
border-kp-ru	ru	+	Граница: КНДР – Россия		
border-kw-sa	en	+	Border of Kuwait and Saudi Arabia		
border-kw-sa	kk	+	Шекара: Кувейт – Сауд Арабиясы		
border-kw-sa	ru	+	Граница: Кувейт – Саудовская Аравия		
border-kz-ru	en	+	Border of Kazakhstan and Russia		
border-kz-ru	kk	+	Шекара: Қазақстан – Ресей		
border-kz-ru	ru	+	Граница: Казахстан – Россия		
border-kz-tm	en	+	Border of Kazakhstan and Turkmenistan		
border-kz-tm	kk	+	Шекара: Қазақстан – Түрікменстан		
border-kz-tm	ru	+	Граница: Казахстан – Туркменистан		
border-kz-uz	en	+	Border of Kazakhstan and Uzbekistan		
border-kz-uz	kk	+	Шекара: Қазақстан – Өзбекстан		
border-kz-uz	ru	+	Граница: Казахстан – Узбекистан		
border-la-mm	en	+	Border of Laos and Myanmar (Burma)		
border-la-mm	kk	+	Шекара: Лаос – Мьянма (Бирма)		
border-la-mm	ru	+	Граница: Лаос – Мьянма (Бирма)		
border-la-th	en	+	Border of Laos and Thailand		
border-la-th	kk	+	Шекара: Лаос – Таиланд		
border-la-th	ru	+	Граница: Лаос – Таиланд		
border-la-vn	en	+	Border of Laos and Vietnam		
border-la-vn	kk	+	Шекара: Лаос – Вьетнам		
border-la-vn	ru	+	Граница: Лаос – Вьетнам		
border-lb-sy	en	+	Border of Lebanon and Syria		
border-lb-sy	kk	+	Шекара: Ливан – Сирия		
border-lb-sy	ru	+	Граница: Ливан – Сирия		
border-lr-sl	en	+	Border of Liberia and Sierra Leone		
border-lr-sl	kk	+	Шекара: Либерия – Сьерра-Леоне		
border-lr-sl	ru	+	Граница: Либерия – Сьерра-Леоне		
border-ls-za	en	+	Border of Lesotho and South Africa		
border-ls-za	kk	+	Шекара: Лесото – Оңтүстік Африка		
border-ls-za	ru	+	Граница: Лесото – Южно-Африканская Республика		
border-lt-lv	en	+	Border of Lithuania and Latvia		
border-lt-lv	kk	+	Шекара: Литва – Латвия		
border-lt-lv	ru	+	Граница: Литва – Латвия		
border-lt-pl	en	+	Border of Lithuania and Poland		
border-lt-pl	kk	+	Шекара: Литва – Польша		
border-lt-pl	ru	+	Граница: Литва – Польша		
border-lt-ru	en	+	Border of Lithuania and Russia		
border-lt-ru	kk	+	Шекара: Литва – Ресей		
border-lt-ru	ru	+	Граница: Литва – Россия		
border-lv-ru	en	+	Border of Latvia and Russia		
border-lv-ru	kk	+	Шекара: Латвия – Ресей		
border-lv-ru	ru	+	Граница: Латвия – Россия		
border-ly-ne	en	+	Border of Libya and Niger		
border-ly-ne	kk	+	Шекара: Ливия – Нигер		
border-ly-ne	ru	+	Граница: Ливия – Нигер		
border-ly-sd	en	+	Border of Libya and Sudan		
border-ly-sd	kk	+	Шекара: Ливия – Судан		
border-ly-sd	ru	+	Граница: Ливия – Судан		
border-ly-td	en	+	Border of Libya and Chad		
border-ly-td	kk	+	Шекара: Ливия – Чад		
border-ly-td	ru	+	Граница: Ливия – Чад		
border-ly-tn	en	+	Border of Libya and Tunisia		
border-ly-tn	kk	+	Шекара: Ливия – Тунис		
border-ly-tn	ru	+	Граница: Ливия – Тунис		
border-md-ro	en	+	Border of Moldova and Romania		
border-md-ro	kk	+	Шекара: Молдова – Румыния		
border-md-ro	ru	+	Граница: Молдова – Румыния		
border-md-ua	en	+	Border of Moldova and Ukraine		
border-md-ua	kk	+	Шекара: Молдова – Украина		
border-md-ua	ru	+	Граница: Молдова – Украина		
border-me-rs	en	+	Border of Montenegro and Serbia		
border-me-rs	kk	+	Шекара: Черногория – Сербия		
border-me-rs	ru	+	Граница: Черногория – Сербия		
border-me-xk	en	+	Border of Montenegro and Kosovo		
border-me-xk	kk	+	Шекара: Черногория – Косово		
border-me-xk	ru	+	Граница: Черногория – Косово		
border-mf-sx	en	+	Border of St. Martin and Sint Maarten		
border-mf-sx	kk	+	Шекара: Сен-Мартен – Синт-Мартен		
border-mf-sx	ru	+	Граница: Сен-Мартен – Синт-Мартен		
border-mk-rs	en	+	Border of North Macedonia and Serbia		
border-mk-rs	kk	+	Шекара: Солтүстік Македония – Сербия		
border-mk-rs	ru	+	Граница: Северная Македония – Сербия		
border-mk-xk	en	+	Border of North Macedonia and Kosovo		
border-mk-xk	kk	+	Шекара: Солтүстік Македония – Косово		
border-mk-xk	ru	+	Граница: Северная Македония – Косово		
border-ml-mr	en	+	Border of Mali and Mauritania		
border-ml-mr	kk	+	Шекара: Мали – Мавритания		
border-ml-mr	ru	+	Граница: Мали – Мавритания		
border-ml-ne	en	+	Border of Mali and Niger		
border-ml-ne	kk	+	Шекара: Мали – Нигер		
border-ml-ne	ru	+	Граница: Мали – Нигер		
border-ml-sn	en	+	Border of Mali and Senegal		
border-ml-sn	kk	+	Шекара: Мали – Сенегал		
border-ml-sn	ru	+	Граница: Мали – Сенегал		
border-mm-th	en	+	Border of Myanmar (Burma) and Thailand		
border-mm-th	kk	+	Шекара: Мьянма (Бирма) – Таиланд		
border-mm-th	ru	+	Граница: Мьянма (Бирма) – Таиланд		
border-mn-ru	en	+	Border of Mongolia and Russia		
border-mn-ru	kk	+	Шекара: Моңғолия – Ресей		
border-mn-ru	ru	+	Граница: Монголия – Россия		
border-mr-sn	en	+	Border of Mauritania and Senegal		
border-mr-sn	kk	+	Шекара: Мавритания – Сенегал		
border-mr-sn	ru	+	Граница: Мавритания – Сенегал		
border-mw-mz	en	+	Border of Malawi and Mozambique		
border-mw-mz	kk	+	Шекара: Малави – Мозамбик		
border-mw-mz	ru	+	Граница: Малави – Мозамбик		
border-mw-tz	en	+	Border of Malawi and Tanzania		
border-mw-tz	kk	+	Шекара: Малави – Танзания		
border-mw-tz	ru	+	Граница: Малави – Танзания		
border-mw-zm	en	+	Border of Malawi and Zambia		
border-mw-zm	kk	+	Шекара: Малави – Замбия		
border-mw-zm	ru	+	Граница: Малави – Замбия		
border-mx-us	en	+	Border of Mexico and United States		
border-mx-us	kk	+	Шекара: Мексика – Америка Құрама Штаттары		
border-mx-us	ru	+	Граница: Мексика – Соединенные Штаты		
border-my-th	en	+	Border of Malaysia and Thailand		
border-my-th	kk	+	Шекара: Малайзия – Таиланд		
border-my-th	ru	+	Граница: Малайзия – Таиланд		
border-mz-sz	en	+	Border of Mozambique and Eswatini		
border-mz-sz	kk	+	Шекара: Мозамбик – Эсватини		
border-mz-sz	ru	+	Граница: Мозамбик – Эсватини		
border-mz-tz	en	+	Border of Mozambique and Tanzania		
border-mz-tz	kk	+	Шекара: Мозамбик – Танзания		
border-mz-tz	ru	+	Граница: Мозамбик – Танзания		
border-mz-za	en	+	Border of Mozambique and South Africa		
border-mz-za	kk	+	Шекара: Мозамбик – Оңтүстік Африка		
border-mz-za	ru	+	Граница: Мозамбик – Южно-Африканская Республика		
border-mz-zm	en	+	Border of Mozambique and Zambia		
border-mz-zm	kk	+	Шекара: Мозамбик – Замбия		
border-mz-zm	ru	+	Граница: Мозамбик – Замбия		
border-mz-zw	en	+	Border of Mozambique and Zimbabwe		
border-mz-zw	kk	+	Шекара: Мозамбик – Зимбабве		
border-mz-zw	ru	+	Граница: Мозамбик – Зимбабве		
border-na-za	en	+	Border of Namibia and South Africa		
border-na-za	kk	+	Шекара: Намибия – Оңтүстік Африка		
border-na-za	ru	+	Граница: Намибия – Южно-Африканская Республика		
border-na-zm	en	+	Border of Namibia and Zambia		
border-na-zm	kk	+	Шекара: Намибия – Замбия		
border-na-zm	ru	+	Граница: Намибия – Замбия		
border-ne-ng	en	+	Border of Niger and Nigeria		
border-ne-ng	kk	+	Шекара: Нигер – Нигерия		
border-ne-ng	ru	+	Граница: Нигер – Нигерия		
border-ne-td	en	+	Border of Niger and Chad		
border-ne-td	kk	+	Шекара: Нигер – Чад		
border-ne-td	ru	+	Граница: Нигер – Чад		
border-ng-td	en	+	Border of Nigeria and Chad		
border-ng-td	kk	+	Шекара: Нигерия – Чад		
border-ng-td	ru	+	Граница: Нигерия – Чад		
border-no-ru	en	+	Border of Norway and Russia		
border-no-ru	kk	+	Шекара: Норвегия – Ресей		
border-no-ru	ru	+	Граница: Норвегия – Россия		
border-no-se	en	+	Border of Norway and Sweden		
border-no-se	kk	+	Шекара: Норвегия – Швеция		
border-no-se	ru	+	Граница: Норвегия – Швеция		
border-om-sa	en	+	Border of Oman and Saudi Arabia		
border-om-sa	kk	+	Шекара: Оман – Сауд Арабиясы		
border-om-sa	ru	+	Граница: Оман – Саудовская Аравия		
border-om-ye	en	+	Border of Oman and Yemen		
border-om-ye	kk	+	Шекара: Оман – Йемен		
border-om-ye	ru	+	Граница: Оман – Йемен		
border-pl-ru	en	+	Border of Poland and Russia		
border-pl-ru	kk	+	Шекара: Польша – Ресей		
border-pl-ru	ru	+	Граница: Польша – Россия		
border-pl-sk	en	+	Border of Poland and Slovakia		
border-pl-sk	kk	+	Шекара: Польша – Словакия		
border-pl-sk	ru	+	Граница: Польша – Словакия		
border-pl-ua	en	+	Border of Poland and Ukraine		
border-pl-ua	kk	+	Шекара: Польша – Украина		
border-pl-ua	ru	+	Граница: Польша – Украина		
border-qa-sa	en	+	Border of Qatar and Saudi Arabia		
border-qa-sa	kk	+	Шекара: Катар – Сауд Арабиясы		
border-qa-sa	ru	+	Граница: Катар – Саудовская Аравия		
border-ro-rs	en	+	Border of Romania and Serbia		
border-ro-rs	kk	+	Шекара: Румыния – Сербия		
border-ro-rs	ru	+	Граница: Румыния – Сербия		
border-ro-ua	en	+	Border of Romania and Ukraine		
border-ro-ua	kk	+	Шекара: Румыния – Украина		
border-ro-ua	ru	+	Граница: Румыния – Украина		
border-rs-xk	en	+	Border of Serbia and Kosovo		
border-rs-xk	kk	+	Шекара: Сербия – Косово		
border-rs-xk	ru	+	Граница: Сербия – Косово		
border-ru-ua	en	+	Border of Russia and Ukraine		
border-ru-ua	kk	+	Шекара: Ресей – Украина		
border-ru-ua	ru	+	Граница: Россия – Украина		
border-rw-tz	en	+	Border of Rwanda and Tanzania		
border-rw-tz	kk	+	Шекара: Руанда – Танзания		
border-rw-tz	ru	+	Граница: Руанда – Танзания		
border-rw-ug	en	+	Border of Rwanda and Uganda		
border-rw-ug	kk	+	Шекара: Руанда – Уганда		
border-rw-ug	ru	+	Граница: Руанда – Уганда		
border-sa-ye	en	+	Border of Saudi Arabia and Yemen		
border-sa-ye	kk	+	Шекара: Сауд Арабиясы – Йемен		
border-sa-ye	ru	+	Граница: Саудовская Аравия – Йемен		
border-sd-ss	en	+	Border of Sudan and South Sudan		
border-sd-ss	kk	+	Шекара: Судан – Оңтүстік Судан		
border-sd-ss	ru	+	Граница: Судан – Южный Судан		
border-sd-td	en	+	Border of Sudan and Chad		
border-sd-td	kk	+	Шекара: Судан – Чад		
border-sd-td	ru	+	Граница: Судан – Чад		
border-sk-ua	en	+	Border of Slovakia and Ukraine		
border-sk-ua	kk	+	Шекара: Словакия – Украина		
border-sk-ua	ru	+	Граница: Словакия – Украина		
border-ss-ug	en	+	Border of South Sudan and Uganda		
border-ss-ug	kk	+	Шекара: Оңтүстік Судан – Уганда		
border-ss-ug	ru	+	Граница: Южный Судан – Уганда		
border-sy-tr	en	+	Border of Syria and Türkiye		
border-sy-tr	kk	+	Шекара: Сирия – Түркия		
border-sy-tr	ru	+	Граница: Сирия – Турция		
border-sz-za	en	+	Border of Eswatini and South Africa		
border-sz-za	kk	+	Шекара: Эсватини – Оңтүстік Африка		
border-sz-za	ru	+	Граница: Эсватини – Южно-Африканская Республика		
border-tj-uz	en	+	Border of Tajikistan and Uzbekistan		
border-tj-uz	kk	+	Шекара: Тәжікстан – Өзбекстан		
border-tj-uz	ru	+	Граница: Таджикистан – Узбекистан		
border-tm-uz	en	+	Border of Turkmenistan and Uzbekistan		
border-tm-uz	kk	+	Шекара: Түрікменстан – Өзбекстан		
border-tm-uz	ru	+	Граница: Туркменистан – Узбекистан		
border-tz-ug	en	+	Border of Tanzania and Uganda		
border-tz-ug	kk	+	Шекара: Танзания – Уганда		
border-tz-ug	ru	+	Граница: Танзания – Уганда		
border-tz-zm	en	+	Border of Tanzania and Zambia		
border-tz-zm	kk	+	Шекара: Танзания – Замбия		
border-tz-zm	ru	+	Граница: Танзания – Замбия		
border-za-zw	en	+	Border of South Africa and Zimbabwe		
border-za-zw	kk	+	Шекара: Оңтүстік Африка – Зимбабве		
border-za-zw	ru	+	Граница: Южно-Африканская Республика – Зимбабве		
border-zm-zw	en	+	Border of Zambia and Zimbabwe		
border-zm-zw	kk	+	Шекара: Замбия – Зимбабве		
border-zm-zw	ru	+	Граница: Замбия – Зимбабве		
channel-english	en	+	English Channel		
channel-english	kk	+	Ла-Манш		
channel-english	ru	+	Ла-Манш		
channel-mozambique	en	+	Mozambique Channel		
channel-mozambique	kk	+	Мозамбик бұғазы		
channel-mozambique	ru	+	Мозамбикский пролив		
gulf-of-aden	en	+	Gulf of Aden		
gulf-of-aden	kk	+	Аден шығанағы		
gulf-of-aden	ru	+	Аденский залив		
gulf-of-alaska	en	+	Gulf of Alaska		
gulf-of-alaska	kk	+	Аляска шығанағы		
gulf-of-alaska	ru	+	Залив Аляска		
gulf-of-aqaba	en	+	Gulf of Aqaba		
gulf-of-aqaba	kk	+	Ақаба шығанағы		
gulf-of-aqaba	ru	+	Залив Акаба		
gulf-of-bothnia	en	+	Gulf of Bothnia		
gulf-of-bothnia	kk	+	Ботния шығанағы		
gulf-of-bothnia	ru	+	Ботнический залив		
gulf-of-california	en	+	Gulf of California		
gulf-of-california	en	-	Sea of Cortez		
gulf-of-california	kk	+	Калифорния шығанағы		
gulf-of-california	ru	+	Калифорнийский залив		
gulf-of-finland	en	+	Gulf of Finland		
gulf-of-finland	kk	+	Фин шығанағы		
gulf-of-finland	ru	+	Финский залив		
gulf-of-guinea	en	+	Gulf of Guinea		
gulf-of-guinea	kk	+	Гвинея шығанағы		
gulf-of-guinea	ru	+	Гвинейский залив		
gulf-of-mexico	en	+	Gulf of Mexico		
gulf-of-mexico	kk	+	Мексика шығанағы		
gulf-of-mexico	ru	+	Мексиканский залив		
gulf-of-oman	en	+	Gulf of Oman		
gulf-of-oman	kk	+	Оман шығанағы		
gulf-of-oman	ru	+	Оманский залив		
gulf-of-riga	en	+	Gulf of Riga		
gulf-of-riga	kk	+	Рига шығанағы		
gulf-of-riga	ru	+	Рижский залив		
gulf-of-suez	en	+	Gulf of Suez		
gulf-of-suez	kk	+	Суэц шығанағы		
gulf-of-suez	ru	+	Суэцкий залив		
gulf-of-thailand	en	+	Gulf of Thailand		
gulf-of-thailand	kk	+	Сиам шығанағы		
gulf-of-thailand	ru	+	Сиамский залив		
gulf-persian	en	+	Persian Gulf		
gulf-persian	en	-	Arabian Gulf		
gulf-persian	kk	+	Парсы шығанағы		
gulf-persian	ru	+	Персидский залив		
ocean-arctic	en	+	Arctic Ocean		
ocean-arctic	kk	+	Солтүстік Мұзды мұхит		
ocean-arctic	ru	+	Северный Ледовитый океан		
ocean-atlantic	en	+	Atlantic Ocean		
ocean-atlantic	kk	+	Атлант мұхиты		
ocean-atlantic	ru	+	Атлантический океан		
ocean-indian	en	+	Indian Ocean		
ocean-indian	kk	+	Үнді мұхиты		
ocean-indian	ru	+	Индийский океан		
ocean-pacific	en	+	Pacific Ocean		
ocean-pacific	kk	+	Тынық мұхит		
ocean-pacific	ru	+	Тихий океан		
ocean-southern	en	+	Southern Ocean		
ocean-southern	kk	+	Оңтүстік мұхит		
ocean-southern	ru	+	Южный океан		
sea-adriatic	en	+	Adriatic Sea		
sea-adriatic	kk	+	Адриат теңізі		
sea-adriatic	ru	+	Адриатическое море		
sea-aegean	en	+	Aegean Sea		
sea-aegean	kk	+	Эгей теңізі		
sea-aegean	ru	+	Эгейское море		
sea-andaman	en	+	Andaman Sea		
sea-andaman	kk	+	Андаман теңізі		
sea-andaman	ru	+	Андаманское море		
sea-arabian	en	+	Arabian Sea		
sea-arabian	kk	+	Араб теңізі		
sea-arabian	ru	+	Аравийское море		
sea-arafura	en	+	Arafura Sea		
sea-arafura	kk	+	Арафур теңізі		
sea-arafura	ru	+	Арафурское море		
sea-aral	en	+	Aral Sea		
sea-aral	kk	+	Арал теңізі		
sea-aral	ru	+	Аральское море		
sea-azov	en	+	Sea of Azov		
sea-azov	kk	+	Азов теңізі		
sea-azov	ru	+	Азовское море		
sea-baltic	en	+	Baltic Sea		
sea-baltic	kk	+	Балтық теңізі		
sea-baltic	ru	+	Балтийское море		
sea-banda	en	+	Banda Sea		
sea-banda	kk	+	Банда теңізі		
sea-banda	ru	+	Море Банда		
sea-barents	en	+	Barents Sea		
sea-barents	kk	+	Баренц теңізі		
sea-barents	ru	+	Баренцево море		
sea-bering	en	+	Bering Sea		
sea-bering	kk	+	Беринг теңізі		
sea-bering	ru	+	Берингово море		
sea-black	en	+	Black Sea		
sea-black	kk	+	Қара теңіз		
sea-black	ru	+	Чёрное море		
sea-caribbean	en	+	Caribbean Sea		
sea-caribbean	kk	+	Кариб теңізі		
sea-caribbean	ru	+	Карибское море		
sea-caspian	en	+	Caspian Sea		
sea-caspian	kk	+	Каспий теңізі		
sea-caspian	ru	+	Каспийское море		
sea-celebes	en	+	Celebes Sea		
sea-celebes	kk	+	Сулавеси теңізі		
sea-celebes	ru	+	Море Сулавеси		
sea-china-east	en	+	East China Sea		
sea-china-east	kk	+	Шығыс Қытай теңізі		
sea-china-east	ru	+	Восточно-Китайское море		
sea-china-south	en	+	South China Sea		
sea-china-south	kk	+	Оңтүстік Қытай теңізі		
sea-china-south	ru	+	Южно-Китайское море		
sea-chukchi	en	+	Chukchi Sea		
sea-chukchi	kk	+	Чукот теңізі		
sea-chukchi	ru	+	Чукотское море		
sea-coral	en	+	Coral Sea		
sea-coral	kk	+	Маржан теңізі		
sea-coral	ru	+	Коралловое море		
sea-dead	en	+	Dead Sea		
sea-dead	kk	+	Өлі теңіз		
sea-dead	ru	+	Мёртвое море		
sea-greenland	en	+	Greenland Sea		
sea-greenland	kk	+	Гренландия теңізі		
sea-greenland	ru	+	Гренландское море		
sea-ionian	en	+	Ionian Sea		
sea-ionian	kk	+	Ион теңізі		
sea-ionian	ru	+	Ионическое море		
sea-irish	en	+	Irish Sea		
sea-irish	kk	+	Ирланд теңізі		
sea-irish	ru	+	Ирландское море		
sea-japan	en	+	Sea of Japan		
sea-japan	en	-	East Sea		
sea-japan	kk	+	Жапон теңізі		
sea-japan	ru	+	Японское море		
sea-java	en	+	Java Sea		
sea-java	kk	+	Ява теңізі		
sea-java	ru	+	Яванское море		
sea-kara	en	+	Kara Sea		
sea-kara	kk	+	Кар теңізі		
sea-kara	ru	+	Карское море		
sea-laptev	en	+	Laptev Sea		
sea-laptev	kk	+	Лаптевтер теңізі		
sea-laptev	ru	+	Море Лаптевых		
sea-ligurian	en	+	Ligurian Sea		
sea-ligurian	kk	+	Лигурий теңізі		
sea-ligurian	ru	+	Лигурийское море		
sea-marmara	en	+	Sea of Marmara		
sea-marmara	kk	+	Мәрмәр теңізі		
sea-marmara	ru	+	Мраморное море		
sea-mediterranean	en	+	Mediterranean Sea		
sea-mediterranean	kk	+	Жерорта теңізі		
sea-mediterranean	ru	+	Средиземное море		
sea-north	en	+	North Sea		
sea-north	kk	+	Солтүстік теңіз		
sea-north	ru	+	Северное море		
sea-norwegian	en	+	Norwegian Sea		
sea-norwegian	kk	+	Норвег теңізі		
sea-norwegian	ru	+	Норвежское море		
sea-okhotsk	en	+	Sea of Okhotsk		
sea-okhotsk	kk	+	Охот теңізі		
sea-okhotsk	ru	+	Охотское море		
sea-philippine	en	+	Philippine Sea		
sea-philippine	kk	+	Филиппин теңізі		
sea-philippine	ru	+	Филиппинское море		
sea-red	en	+	Red Sea		
sea-red	kk	+	Қызыл теңіз		
sea-red	ru	+	Красное море		
sea-sargasso	en	+	Sargasso Sea		
sea-sargasso	kk	+	Саргасс теңізі		
sea-sargasso	ru	+	Саргассово море		
sea-siberian-east	en	+	East Siberian Sea		
sea-siberian-east	kk	+	Шығыс Сібір теңізі		
sea-siberian-east	ru	+	Восточно-Сибирское море		
sea-sulu	en	+	Sulu Sea		
sea-sulu	kk	+	Сулу теңізі		
sea-sulu	ru	+	Море Сулу		
sea-tasman	en	+	Tasman Sea		
sea-tasman	kk	+	Тасман теңізі		
sea-tasman	ru	+	Тасманово море		
sea-timor	en	+	Timor Sea		
sea-timor	kk	+	Тимор теңізі		
sea-timor	ru	+	Тиморское море		
sea-tyrrhenian	en	+	Tyrrhenian Sea		
sea-tyrrhenian	kk	+	Тиррен теңізі		
sea-tyrrhenian	ru	+	Тирренское море		
sea-white	en	+	White Sea		
sea-white	kk	+	Ақ теңіз		
sea-white	ru	+	Белое море		
sea-yellow	en	+	Yellow Sea		
sea-yellow	kk	+	Сары теңіз		
sea-yellow	ru	+	Жёлтое море		
strait-bab-el-mandeb	en	+	Bab el-Mandeb		
strait-bab-el-mandeb	kk	+	Баб-әл-Мандеб бұғазы		
strait-bab-el-mandeb	ru	+	Баб-эль-Мандебский пролив		
strait-bering	en	+	Bering Strait		
strait-bering	kk	+	Беринг бұғазы		
strait-bering	ru	+	Берингов пролив		
strait-bosporus	en	+	Bosporus		
strait-bosporus	kk	+	Босфор		
strait-bosporus	ru	+	Босфор		
strait-of-dover	en	+	Strait of Dover		
strait-of-dover	kk	+	Па-де-Кале бұғазы		
strait-of-dover	ru	+	Па-де-Кале		
strait-of-gibraltar	en	+	Strait of Gibraltar		
strait-of-gibraltar	kk	+	Гибралтар бұғазы		
strait-of-gibraltar	ru	+	Гибралтарский пролив		
strait-of-hormuz	en	+	Strait of Hormuz		
strait-of-hormuz	kk	+	Ормуз бұғазы		
strait-of-hormuz	ru	+	Ормузский пролив		
strait-of-kerch	en	+	Kerch Strait		
strait-of-kerch	kk	+	Керчь бұғазы		
strait-of-kerch	ru	+	Керченский пролив		
strait-of-malacca	en	+	Strait of Malacca		
strait-of-malacca	kk	+	Малакка бұғазы		
strait-of-malacca	ru	+	Малаккский пролив		
strait-of-taiwan	en	+	Taiwan Strait		
strait-of-taiwan	kk	+	Тайвань бұғазы		
strait-of-taiwan	ru	+	Тайваньский пролив		
unknown	en	+	Unknown place		
unknown	kk	+	Белгісіз жер		
unknown	ru	+	Неизвестное место		
$places$, E'\n'), E'\n') line) lines;

-- What a place is called already stays as it is, but for the days of former names.
update place_name n set valid_from = t.valid_from, valid_to = t.valid_to from told_name t
where n.place_code = t.place_code and n.language = t.language and n.name = t.name and not n.preferred
    and coalesce(t.valid_from, t.valid_to) is not null;
update told_name t set preferred = false from place_name n
where t.preferred and n.preferred and n.place_code = t.place_code and n.language = t.language;
analyze told_name;

create temporary table told_place on commit drop as
select string_to_array(line, E'\t') as parts from string_to_table(btrim($places$
AD	COUNTRY		42.54	1.56	
AD-02	REGION	AD			
AD-03	REGION	AD			
AD-04	REGION	AD			
AD-05	REGION	AD			
AD-06	REGION	AD			
AD-07	REGION	AD			
AD-08	REGION	AD			
AE	COUNTRY		23.90	54.30	
AE-AJ	REGION	AE			
AE-AZ	REGION	AE			
AE-DU	REGION	AE			
AE-FU	REGION	AE			
AE-RK	REGION	AE			
AE-SH	REGION	AE			
AE-UQ	REGION	AE			
AF	COUNTRY		33.76	65.97	
AF-BAL	REGION	AF			
AF-BAM	REGION	AF			
AF-BDG	REGION	AF			
AF-BDS	REGION	AF			
AF-BGL	REGION	AF			
AF-DAY	REGION	AF			
AF-FRA	REGION	AF			
AF-FYB	REGION	AF			
AF-GHA	REGION	AF			
AF-GHO	REGION	AF			
AF-HEL	REGION	AF			
AF-HER	REGION	AF			
AF-JOW	REGION	AF			
AF-KAB	REGION	AF			
AF-KAN	REGION	AF			
AF-KAP	REGION	AF			
AF-KDZ	REGION	AF			
AF-KHO	REGION	AF			
AF-KNR	REGION	AF			
AF-LAG	REGION	AF			
AF-LOG	REGION	AF			
AF-NAN	REGION	AF			
AF-NIM	REGION	AF			
AF-NUR	REGION	AF			
AF-PAN	REGION	AF			
AF-PAR	REGION	AF			
AF-PIA	REGION	AF			
AF-PKA	REGION	AF			
AF-SAM	REGION	AF			
AF-SAR	REGION	AF			
AF-TAK	REGION	AF			
AF-URU	REGION	AF			
AF-WAR	REGION	AF			
AF-ZAB	REGION	AF			
AG	COUNTRY		17.08	-61.79	
AG-03	REGION	AG			
AG-04	REGION	AG			
AG-05	REGION	AG			
AG-06	REGION	AG			
AG-07	REGION	AG			
AG-08	REGION	AG			
AG-10	REGION	AG			
AG-11	REGION	AG			
AI	COUNTRY		18.22	-63.07	
AL	COUNTRY		41.13	20.05	
AL-01	REGION	AL			
AL-02	REGION	AL			
AL-03	REGION	AL			
AL-04	REGION	AL			
AL-05	REGION	AL			
AL-06	REGION	AL			
AL-07	REGION	AL			
AL-08	REGION	AL			
AL-09	REGION	AL			
AL-10	REGION	AL			
AL-11	REGION	AL			
AL-12	REGION	AL			
AM	COUNTRY		40.28	44.93	
AM-AG	REGION	AM			
AM-AR	REGION	AM			
AM-AV	REGION	AM			
AM-ER	CITY	AM			
AM-GR	REGION	AM			
AM-KT	REGION	AM			
AM-LO	REGION	AM			
AM-SH	REGION	AM			
AM-SU	REGION	AM			
AM-TV	REGION	AM			
AM-VD	REGION	AM			
ANHH	COUNTRY				2010-12-15
AO	COUNTRY		-12.28	17.56	
AO-BGO	REGION	AO			
AO-BGU	REGION	AO			
AO-BIE	REGION	AO			
AO-CAB	REGION	AO			
AO-CCU	REGION	AO			
AO-CNN	REGION	AO			
AO-CNO	REGION	AO			
AO-CUS	REGION	AO			
AO-HUA	REGION	AO			
AO-HUI	REGION	AO			
AO-LNO	REGION	AO			
AO-LSU	REGION	AO			
AO-LUA	REGION	AO			
AO-MAL	REGION	AO			
AO-MOX	REGION	AO			
AO-NAM	REGION	AO			
AO-UIG	REGION	AO			
AO-ZAI	REGION	AO			
AQ	COUNTRY		-70.97	-70.78	
AR	COUNTRY		-34.16	-64.94	
AR-A	REGION	AR			
AR-B	REGION	AR			
AR-C	CITY	AR			
AR-D	REGION	AR			
AR-E	REGION	AR			
AR-F	REGION	AR			
AR-G	REGION	AR			
AR-H	REGION	AR			
AR-J	REGION	AR			
AR-K	REGION	AR			
AR-L	REGION	AR			
AR-M	REGION	AR			
AR-N	REGION	AR			
AR-P	REGION	AR			
AR-Q	REGION	AR			
AR-R	REGION	AR			
AR-S	REGION	AR			
AR-T	REGION	AR			
AR-U	REGION	AR			
AR-V	REGION	AR			
AR-W	REGION	AR			
AR-X	REGION	AR			
AR-Y	REGION	AR			
AR-Z	REGION	AR			
AS	COUNTRY		-14.30	-170.72	
AT	COUNTRY		47.58	14.12	
AT-1	REGION	AT			
AT-2	REGION	AT			
AT-3	REGION	AT			
AT-4	REGION	AT			
AT-5	REGION	AT			
AT-6	REGION	AT			
AT-7	REGION	AT			
AT-8	REGION	AT			
AT-9	REGION	AT			
AU	COUNTRY		-25.13	134.27	
AU-ACT	REGION	AU			
AU-NSW	REGION	AU			
AU-NT	REGION	AU			
AU-QLD	REGION	AU			
AU-SA	REGION	AU			
AU-TAS	REGION	AU			
AU-VIC	REGION	AU			
AU-WA	REGION	AU			
AW	COUNTRY		12.52	-69.98	
AX	COUNTRY		60.23	19.94	
AZ	COUNTRY		40.33	47.67	
AZ-ABS	REGION	AZ			
AZ-AGA	REGION	AZ			
AZ-AGC	REGION	AZ			
AZ-AGM	REGION	AZ			
AZ-AGS	REGION	AZ			
AZ-AGU	REGION	AZ			
AZ-AST	REGION	AZ			
AZ-BA	REGION	AZ			
AZ-BAB	DISTRICT	AZ-NX			
AZ-BAL	REGION	AZ			
AZ-BAR	REGION	AZ			
AZ-BEY	REGION	AZ			
AZ-BIL	REGION	AZ			
AZ-CAB	REGION	AZ			
AZ-CAL	REGION	AZ			
AZ-CUL	DISTRICT	AZ-NX			
AZ-DAS	REGION	AZ			
AZ-FUZ	REGION	AZ			
AZ-GA	REGION	AZ			
AZ-GAD	REGION	AZ			
AZ-GOR	REGION	AZ			
AZ-GOY	REGION	AZ			
AZ-GYG	REGION	AZ			
AZ-HAC	REGION	AZ			
AZ-IMI	REGION	AZ			
AZ-ISM	REGION	AZ			
AZ-KAL	REGION	AZ			
AZ-KAN	DISTRICT	AZ-NX			
AZ-KUR	REGION	AZ			
AZ-LA	REGION	AZ			
AZ-LAC	REGION	AZ			
AZ-LAN	REGION	AZ			
AZ-LER	REGION	AZ			
AZ-MAS	REGION	AZ			
AZ-MI	REGION	AZ			
AZ-NA	REGION	AZ			
AZ-NEF	REGION	AZ			
AZ-NV	DISTRICT	AZ-NX			
AZ-NX	REGION	AZ			
AZ-OGU	REGION	AZ			
AZ-ORD	DISTRICT	AZ-NX			
AZ-QAB	REGION	AZ			
AZ-QAX	REGION	AZ			
AZ-QAZ	REGION	AZ			
AZ-QBA	REGION	AZ			
AZ-QBI	REGION	AZ			
AZ-QOB	REGION	AZ			
AZ-QUS	REGION	AZ			
AZ-SA	REGION	AZ			
AZ-SAB	REGION	AZ			
AZ-SAD	DISTRICT	AZ-NX			
AZ-SAH	DISTRICT	AZ-NX			
AZ-SAK	REGION	AZ			
AZ-SAL	REGION	AZ			
AZ-SAR	DISTRICT	AZ-NX			
AZ-SAT	REGION	AZ			
AZ-SBN	REGION	AZ			
AZ-SIY	REGION	AZ			
AZ-SKR	REGION	AZ			
AZ-SM	REGION	AZ			
AZ-SMI	REGION	AZ			
AZ-SMX	REGION	AZ			
AZ-SR	REGION	AZ			
AZ-SUS	REGION	AZ			
AZ-TAR	REGION	AZ			
AZ-TOV	REGION	AZ			
AZ-UCA	REGION	AZ			
AZ-XA	REGION	AZ			
AZ-XAC	REGION	AZ			
AZ-XCI	REGION	AZ			
AZ-XIZ	REGION	AZ			
AZ-XVD	REGION	AZ			
AZ-YAR	REGION	AZ			
AZ-YE	REGION	AZ			
AZ-YEV	REGION	AZ			
AZ-ZAN	REGION	AZ			
AZ-ZAQ	REGION	AZ			
AZ-ZAR	REGION	AZ			
BA	COUNTRY		44.16	17.77	
BA-BIH	REGION	BA			
BA-BRC	REGION	BA			
BA-SRP	REGION	BA			
BB	COUNTRY		13.18	-59.56	
BB-01	REGION	BB			
BB-02	REGION	BB			
BB-03	REGION	BB			
BB-04	REGION	BB			
BB-05	REGION	BB			
BB-06	REGION	BB			
BB-07	REGION	BB			
BB-08	REGION	BB			
BB-09	REGION	BB			
BB-10	REGION	BB			
BB-11	REGION	BB			
BD	COUNTRY		23.88	90.23	
BD-01	DISTRICT	BD-B			
BD-02	DISTRICT	BD-A			
BD-03	DISTRICT	BD-E			
BD-04	DISTRICT	BD-B			
BD-05	DISTRICT	BD-D			
BD-06	DISTRICT	BD-A			
BD-07	DISTRICT	BD-A			
BD-08	DISTRICT	BD-B			
BD-09	DISTRICT	BD-B			
BD-10	DISTRICT	BD-B			
BD-11	DISTRICT	BD-B			
BD-12	DISTRICT	BD-D			
BD-13	DISTRICT	BD-C			
BD-14	DISTRICT	BD-F			
BD-15	DISTRICT	BD-C			
BD-16	DISTRICT	BD-B			
BD-17	DISTRICT	BD-C			
BD-18	DISTRICT	BD-C			
BD-19	DISTRICT	BD-F			
BD-20	DISTRICT	BD-G			
BD-21	DISTRICT	BD-H			
BD-22	DISTRICT	BD-D			
BD-23	DISTRICT	BD-D			
BD-24	DISTRICT	BD-E			
BD-25	DISTRICT	BD-A			
BD-26	DISTRICT	BD-C			
BD-27	DISTRICT	BD-D			
BD-28	DISTRICT	BD-F			
BD-29	DISTRICT	BD-B			
BD-30	DISTRICT	BD-D			
BD-31	DISTRICT	BD-B			
BD-32	DISTRICT	BD-F			
BD-33	DISTRICT	BD-C			
BD-34	DISTRICT	BD-H			
BD-35	DISTRICT	BD-C			
BD-36	DISTRICT	BD-C			
BD-37	DISTRICT	BD-D			
BD-38	DISTRICT	BD-G			
BD-39	DISTRICT	BD-D			
BD-40	DISTRICT	BD-C			
BD-41	DISTRICT	BD-H			
BD-42	DISTRICT	BD-C			
BD-43	DISTRICT	BD-D			
BD-44	DISTRICT	BD-E			
BD-45	DISTRICT	BD-E			
BD-46	DISTRICT	BD-F			
BD-47	DISTRICT	BD-B			
BD-48	DISTRICT	BD-E			
BD-49	DISTRICT	BD-E			
BD-50	DISTRICT	BD-A			
BD-51	DISTRICT	BD-A			
BD-52	DISTRICT	BD-F			
BD-53	DISTRICT	BD-C			
BD-54	DISTRICT	BD-E			
BD-55	DISTRICT	BD-F			
BD-56	DISTRICT	BD-B			
BD-57	DISTRICT	BD-H			
BD-58	DISTRICT	BD-D			
BD-59	DISTRICT	BD-E			
BD-60	DISTRICT	BD-G			
BD-61	DISTRICT	BD-G			
BD-62	DISTRICT	BD-C			
BD-63	DISTRICT	BD-C			
BD-64	DISTRICT	BD-F			
BD-A	REGION	BD			
BD-B	REGION	BD			
BD-C	REGION	BD			
BD-D	REGION	BD			
BD-E	REGION	BD			
BD-F	REGION	BD			
BD-G	REGION	BD			
BD-H	REGION	BD			
BE	COUNTRY		50.63	4.64	
BE-BRU	REGION	BE			
BE-VAN	REGION	BE			
BE-VBR	REGION	BE			
BE-VLG	REGION	BE			
BE-VLI	REGION	BE			
BE-VOV	REGION	BE			
BE-VWV	REGION	BE			
BE-WAL	REGION	BE			
BE-WBR	REGION	BE			
BE-WHT	REGION	BE			
BE-WLG	REGION	BE			
BE-WLX	REGION	BE			
BE-WNA	REGION	BE			
BF	COUNTRY		12.26	-1.76	
BF-01	REGION	BF			
BF-02	REGION	BF			
BF-03	REGION	BF			
BF-04	REGION	BF			
BF-05	REGION	BF			
BF-06	REGION	BF			
BF-07	REGION	BF			
BF-08	REGION	BF			
BF-09	REGION	BF			
BF-10	REGION	BF			
BF-11	REGION	BF			
BF-12	REGION	BF			
BF-13	REGION	BF			
BF-BAL	DISTRICT	BF-01			
BF-BAM	DISTRICT	BF-05			
BF-BAN	DISTRICT	BF-01			
BF-BAZ	DISTRICT	BF-07			
BF-BGR	DISTRICT	BF-13			
BF-BLG	DISTRICT	BF-04			
BF-BLK	DISTRICT	BF-06			
BF-COM	DISTRICT	BF-02			
BF-GAN	DISTRICT	BF-11			
BF-GNA	DISTRICT	BF-08			
BF-GOU	DISTRICT	BF-08			
BF-HOU	DISTRICT	BF-09			
BF-IOB	DISTRICT	BF-13			
BF-KAD	DISTRICT	BF-03			
BF-KEN	DISTRICT	BF-09			
BF-KMD	DISTRICT	BF-08			
BF-KMP	DISTRICT	BF-08			
BF-KOP	DISTRICT	BF-04			
BF-KOS	DISTRICT	BF-01			
BF-KOT	DISTRICT	BF-04			
BF-KOW	DISTRICT	BF-11			
BF-LER	DISTRICT	BF-02			
BF-LOR	DISTRICT	BF-10			
BF-MOU	DISTRICT	BF-01			
BF-NAM	DISTRICT	BF-05			
BF-NAO	DISTRICT	BF-07			
BF-NAY	DISTRICT	BF-01			
BF-NOU	DISTRICT	BF-13			
BF-OUB	DISTRICT	BF-11			
BF-OUD	DISTRICT	BF-12			
BF-PAS	DISTRICT	BF-10			
BF-PON	DISTRICT	BF-13			
BF-SEN	DISTRICT	BF-12			
BF-SIS	DISTRICT	BF-06			
BF-SMT	DISTRICT	BF-05			
BF-SNG	DISTRICT	BF-06			
BF-SOM	DISTRICT	BF-12			
BF-SOR	DISTRICT	BF-01			
BF-TAP	DISTRICT	BF-08			
BF-TUI	DISTRICT	BF-09			
BF-YAG	DISTRICT	BF-12			
BF-YAT	DISTRICT	BF-10			
BF-ZIR	DISTRICT	BF-06			
BF-ZON	DISTRICT	BF-10			
BF-ZOU	DISTRICT	BF-07			
BG	COUNTRY		42.76	25.21	
BG-01	REGION	BG			
BG-02	REGION	BG			
BG-03	REGION	BG			
BG-04	REGION	BG			
BG-05	REGION	BG			
BG-06	REGION	BG			
BG-07	REGION	BG			
BG-08	REGION	BG			
BG-09	REGION	BG			
BG-10	REGION	BG			
BG-11	REGION	BG			
BG-12	REGION	BG			
BG-13	REGION	BG			
BG-14	REGION	BG			
BG-15	REGION	BG			
BG-16	REGION	BG			
BG-17	REGION	BG			
BG-18	REGION	BG			
BG-19	REGION	BG			
BG-20	REGION	BG			
BG-21	REGION	BG			
BG-22	REGION	BG			
BG-23	REGION	BG			
BG-24	REGION	BG			
BG-25	REGION	BG			
BG-26	REGION	BG			
BG-27	REGION	BG			
BG-28	REGION	BG			
BH	COUNTRY		26.04	50.54	
BH-13	REGION	BH			
BH-14	REGION	BH			
BH-15	REGION	BH			
BH-17	REGION	BH			
BI	COUNTRY		-3.36	29.88	
BI-BB	REGION	BI			
BI-BL	REGION	BI			
BI-BM	REGION	BI			
BI-BR	REGION	BI			
BI-CA	REGION	BI			
BI-CI	REGION	BI			
BI-GI	REGION	BI			
BI-KI	REGION	BI			
BI-KR	REGION	BI			
BI-KY	REGION	BI			
BI-MA	REGION	BI			
BI-MU	REGION	BI			
BI-MW	REGION	BI			
BI-MY	REGION	BI			
BI-NG	REGION	BI			
BI-RM	REGION	BI			
BI-RT	REGION	BI			
BI-RY	REGION	BI			
BJ	COUNTRY		9.63	2.33	
BJ-AK	REGION	BJ			
BJ-AL	REGION	BJ			
BJ-AQ	REGION	BJ			
BJ-BO	REGION	BJ			
BJ-CO	REGION	BJ			
BJ-DO	REGION	BJ			
BJ-KO	REGION	BJ			
BJ-LI	REGION	BJ			
BJ-MO	REGION	BJ			
BJ-OU	REGION	BJ			
BJ-PL	REGION	BJ			
BJ-ZO	REGION	BJ			
BL	COUNTRY		17.90	-62.84	
BM	COUNTRY		32.31	-64.76	
BN	COUNTRY		4.49	114.59	
BN-BE	REGION	BN			
BN-BM	REGION	BN			
BN-TE	REGION	BN			
BN-TU	REGION	BN			
BO	COUNTRY		-16.64	-64.69	
BO-B	REGION	BO			
BO-C	REGION	BO			
BO-H	REGION	BO			
BO-L	REGION	BO			
BO-N	REGION	BO			
BO-O	REGION	BO			
BO-P	REGION	BO			
BO-S	REGION	BO			
BO-T	REGION	BO			
BQ	COUNTRY				
BQ-BO	REGION	BQ			
BQ-SA	REGION	BQ			
BQ-SE	REGION	BQ			
BQAQ	COUNTRY				1979-12-31
BR	COUNTRY		-10.47	-53.18	
BR-AC	REGION	BR			
BR-AL	REGION	BR			
BR-AM	REGION	BR			
BR-AP	REGION	BR			
BR-BA	REGION	BR			
BR-CE	REGION	BR			
BR-DF	REGION	BR			
BR-ES	REGION	BR			
BR-GO	REGION	BR			
BR-MA	REGION	BR			
BR-MG	REGION	BR			
BR-MS	REGION	BR			
BR-MT	REGION	BR			
BR-PA	REGION	BR			
BR-PB	REGION	BR			
BR-PE	REGION	BR			
BR-PI	REGION	BR			
BR-PR	REGION	BR			
BR-RJ	REGION	BR			
BR-RN	REGION	BR			
BR-RO	REGION	BR			
BR-RR	REGION	BR			
BR-RS	REGION	BR			
BR-SC	REGION	BR			
BR-SE	REGION	BR			
BR-SP	REGION	BR			
BR-TO	REGION	BR			
BS	COUNTRY		24.70	-78.04	
BS-AK	REGION	BS			
BS-BI	REGION	BS			
BS-BP	REGION	BS			
BS-BY	REGION	BS			
BS-CE	REGION	BS			
BS-CI	REGION	BS			
BS-CK	REGION	BS			
BS-CO	REGION	BS			
BS-CS	REGION	BS			
BS-EG	REGION	BS			
BS-EX	REGION	BS			
BS-FP	REGION	BS			
BS-GC	REGION	BS			
BS-HI	REGION	BS			
BS-HT	REGION	BS			
BS-IN	REGION	BS			
BS-LI	REGION	BS			
BS-MC	REGION	BS			
BS-MG	REGION	BS			
BS-MI	REGION	BS			
BS-NE	REGION	BS			
BS-NO	REGION	BS			
BS-NP	REGION	BS			
BS-NS	REGION	BS			
BS-RC	REGION	BS			
BS-RI	REGION	BS			
BS-SA	REGION	BS			
BS-SE	REGION	BS			
BS-SO	REGION	BS			
BS-SS	REGION	BS			
BS-SW	REGION	BS			
BS-WG	REGION	BS			
BT	COUNTRY		27.41	90.40	
BT-11	REGION	BT			
BT-12	REGION	BT			
BT-13	REGION	BT			
BT-14	REGION	BT			
BT-15	REGION	BT			
BT-21	REGION	BT			
BT-22	REGION	BT			
BT-23	REGION	BT			
BT-24	REGION	BT			
BT-31	REGION	BT			
BT-32	REGION	BT			
BT-33	REGION	BT			
BT-34	REGION	BT			
BT-41	REGION	BT			
BT-42	REGION	BT			
BT-43	REGION	BT			
BT-44	REGION	BT			
BT-45	REGION	BT			
BT-GA	REGION	BT			
BT-TY	REGION	BT			
BV	COUNTRY				
BW	COUNTRY		-22.14	23.80	
BW-CE	REGION	BW			
BW-CH	REGION	BW			
BW-FR	CITY	BW			
BW-GA	CITY	BW			
BW-GH	REGION	BW			
BW-JW	REGION	BW			
BW-KG	REGION	BW			
BW-KL	REGION	BW			
BW-KW	REGION	BW			
BW-LO	REGION	BW			
BW-NE	REGION	BW			
BW-NW	REGION	BW			
BW-SE	REGION	BW			
BW-SO	REGION	BW			
BW-SP	REGION	BW			
BW-ST	REGION	BW			
BY	COUNTRY		53.48	28.02	
BY-BR	REGION	BY			
BY-HM	CITY	BY			
BY-HO	REGION	BY			
BY-HR	REGION	BY			
BY-MA	REGION	BY			
BY-MI	REGION	BY			
BY-VI	REGION	BY			
BZ	COUNTRY		17.19	-88.72	
BZ-BZ	REGION	BZ			
BZ-CY	REGION	BZ			
BZ-CZL	REGION	BZ			
BZ-OW	REGION	BZ			
BZ-SC	REGION	BZ			
BZ-TOL	REGION	BZ			
CA	COUNTRY		56.27	-100.63	
CA-AB	REGION	CA			
CA-BC	REGION	CA			
CA-MB	REGION	CA			
CA-NB	REGION	CA			
CA-NL	REGION	CA			
CA-NS	REGION	CA			
CA-NT	REGION	CA			
CA-NU	REGION	CA			
CA-ON	REGION	CA			
CA-PE	REGION	CA			
CA-QC	REGION	CA			
CA-SK	REGION	CA			
CA-YT	REGION	CA			
CC	COUNTRY				
CD	COUNTRY		-2.85	23.64	
CD-BC	REGION	CD			
CD-BU	REGION	CD			
CD-EQ	REGION	CD			
CD-HK	REGION	CD			
CD-HL	REGION	CD			
CD-HU	REGION	CD			
CD-IT	REGION	CD			
CD-KC	REGION	CD			
CD-KE	REGION	CD			
CD-KG	REGION	CD			
CD-KL	REGION	CD			
CD-KN	CITY	CD			
CD-KS	REGION	CD			
CD-LO	REGION	CD			
CD-LU	REGION	CD			
CD-MA	REGION	CD			
CD-MN	REGION	CD			
CD-MO	REGION	CD			
CD-NK	REGION	CD			
CD-NU	REGION	CD			
CD-SA	REGION	CD			
CD-SK	REGION	CD			
CD-SU	REGION	CD			
CD-TA	REGION	CD			
CD-TO	REGION	CD			
CD-TU	REGION	CD			
CF	COUNTRY		6.56	20.46	
CF-AC	REGION	CF			
CF-BB	REGION	CF			
CF-BGF	REGION	CF			
CF-BK	REGION	CF			
CF-HK	REGION	CF			
CF-HM	REGION	CF			
CF-HS	REGION	CF			
CF-KB	REGION	CF			
CF-KG	REGION	CF			
CF-LB	REGION	CF			
CF-MB	REGION	CF			
CF-MP	REGION	CF			
CF-NM	REGION	CF			
CF-OP	REGION	CF			
CF-SE	REGION	CF			
CF-UK	REGION	CF			
CF-VK	REGION	CF			
CG	COUNTRY		-0.84	15.22	
CG-11	REGION	CG			
CG-12	REGION	CG			
CG-13	REGION	CG			
CG-14	REGION	CG			
CG-15	REGION	CG			
CG-16	REGION	CG			
CG-2	REGION	CG			
CG-5	REGION	CG			
CG-7	REGION	CG			
CG-8	REGION	CG			
CG-9	REGION	CG			
CG-BZV	REGION	CG			
CH	COUNTRY		46.79	8.21	
CH-AG	REGION	CH			
CH-AI	REGION	CH			
CH-AR	REGION	CH			
CH-BE	REGION	CH			
CH-BL	REGION	CH			
CH-BS	REGION	CH			
CH-FR	REGION	CH			
CH-GE	REGION	CH			
CH-GL	REGION	CH			
CH-GR	REGION	CH			
CH-JU	REGION	CH			
CH-LU	REGION	CH			
CH-NE	REGION	CH			
CH-NW	REGION	CH			
CH-OW	REGION	CH			
CH-SG	REGION	CH			
CH-SH	REGION	CH			
CH-SO	REGION	CH			
CH-SZ	REGION	CH			
CH-TG	REGION	CH			
CH-TI	REGION	CH			
CH-UR	REGION	CH			
CH-VD	REGION	CH			
CH-VS	REGION	CH			
CH-ZG	REGION	CH			
CH-ZH	REGION	CH			
CI	COUNTRY		7.62	-5.57	
CI-AB	REGION	CI			
CI-BS	REGION	CI			
CI-CM	REGION	CI			
CI-DN	REGION	CI			
CI-GD	REGION	CI			
CI-LC	REGION	CI			
CI-LG	REGION	CI			
CI-MG	REGION	CI			
CI-SM	REGION	CI			
CI-SV	REGION	CI			
CI-VB	REGION	CI			
CI-WR	REGION	CI			
CI-YM	REGION	CI			
CI-ZZ	REGION	CI			
CK	COUNTRY		-21.22	-159.79	
CL	COUNTRY		-33.73	-71.13	
CL-AI	REGION	CL			
CL-AN	REGION	CL			
CL-AP	REGION	CL			
CL-AR	REGION	CL			
CL-AT	REGION	CL			
CL-BI	REGION	CL			
CL-CO	REGION	CL			
CL-LI	REGION	CL			
CL-LL	REGION	CL			
CL-LR	REGION	CL			
CL-MA	REGION	CL			
CL-ML	REGION	CL			
CL-NB	REGION	CL			
CL-RM	REGION	CL			
CL-TA	REGION	CL			
CL-VS	REGION	CL			
CM	COUNTRY		5.67	12.74	
CM-AD	REGION	CM			
CM-CE	REGION	CM			
CM-EN	REGION	CM			
CM-ES	REGION	CM			
CM-LT	REGION	CM			
CM-NO	REGION	CM			
CM-NW	REGION	CM			
CM-OU	REGION	CM			
CM-SU	REGION	CM			
CM-SW	REGION	CM			
CN	COUNTRY		35.65	103.53	
CN-AH	REGION	CN			
CN-BJ	REGION	CN			
CN-CQ	REGION	CN			
CN-FJ	REGION	CN			
CN-GD	REGION	CN			
CN-GS	REGION	CN			
CN-GX	REGION	CN			
CN-GZ	REGION	CN			
CN-HA	REGION	CN			
CN-HB	REGION	CN			
CN-HE	REGION	CN			
CN-HI	REGION	CN			
CN-HK	REGION	CN			
CN-HL	REGION	CN			
CN-HN	REGION	CN			
CN-JL	REGION	CN			
CN-JS	REGION	CN			
CN-JX	REGION	CN			
CN-LN	REGION	CN			
CN-MO	REGION	CN			
CN-NM	REGION	CN			
CN-NX	REGION	CN			
CN-QH	REGION	CN			
CN-SC	REGION	CN			
CN-SD	REGION	CN			
CN-SH	REGION	CN			
CN-SN	REGION	CN			
CN-SX	REGION	CN			
CN-TJ	REGION	CN			
CN-TW	REGION	CN			
CN-XJ	REGION	CN			
CN-XZ	REGION	CN			
CN-YN	REGION	CN			
CN-ZJ	REGION	CN			
CO	COUNTRY		3.89	-73.08	
CO-AMA	REGION	CO			
CO-ANT	REGION	CO			
CO-ARA	REGION	CO			
CO-ATL	REGION	CO			
CO-BOL	REGION	CO			
CO-BOY	REGION	CO			
CO-CAL	REGION	CO			
CO-CAQ	REGION	CO			
CO-CAS	REGION	CO			
CO-CAU	REGION	CO			
CO-CES	REGION	CO			
CO-CHO	REGION	CO			
CO-COR	REGION	CO			
CO-CUN	REGION	CO			
CO-DC	REGION	CO			
CO-GUA	REGION	CO			
CO-GUV	REGION	CO			
CO-HUI	REGION	CO			
CO-LAG	REGION	CO			
CO-MAG	REGION	CO			
CO-MET	REGION	CO			
CO-NAR	REGION	CO			
CO-NSA	REGION	CO			
CO-PUT	REGION	CO			
CO-QUI	REGION	CO			
CO-RIS	REGION	CO			
CO-SAN	REGION	CO			
CO-SAP	REGION	CO			
CO-SUC	REGION	CO			
CO-TOL	REGION	CO			
CO-VAC	REGION	CO			
CO-VAU	REGION	CO			
CO-VID	REGION	CO			
CR	COUNTRY		9.97	-84.19	
CR-A	REGION	CR			
CR-C	REGION	CR			
CR-G	REGION	CR			
CR-H	REGION	CR			
CR-L	REGION	CR			
CR-P	REGION	CR			
CR-SJ	REGION	CR			
CSHH	COUNTRY				1993-06-15
CSXX	COUNTRY				2006-09-26
CTKI	COUNTRY				1984-12-31
CU	COUNTRY		21.61	-78.93	
CU-01	REGION	CU			
CU-03	REGION	CU			
CU-04	REGION	CU			
CU-05	REGION	CU			
CU-06	REGION	CU			
CU-07	REGION	CU			
CU-08	REGION	CU			
CU-09	REGION	CU			
CU-10	REGION	CU			
CU-11	REGION	CU			
CU-12	REGION	CU			
CU-13	REGION	CU			
CU-14	REGION	CU			
CU-15	REGION	CU			
CU-16	REGION	CU			
CU-99	REGION	CU			
CV	COUNTRY		15.08	-23.64	
CV-B	REGION	CV			
CV-BR	DISTRICT	CV-S			
CV-BV	DISTRICT	CV-B			
CV-CA	DISTRICT	CV-S			
CV-CF	DISTRICT	CV-S			
CV-CR	DISTRICT	CV-S			
CV-MA	DISTRICT	CV-S			
CV-MO	DISTRICT	CV-S			
CV-PA	DISTRICT	CV-B			
CV-PN	DISTRICT	CV-B			
CV-PR	DISTRICT	CV-S			
CV-RB	DISTRICT	CV-B			
CV-RG	DISTRICT	CV-B			
CV-RS	DISTRICT	CV-S			
CV-S	REGION	CV			
CV-SD	DISTRICT	CV-S			
CV-SF	DISTRICT	CV-S			
CV-SL	DISTRICT	CV-B			
CV-SM	DISTRICT	CV-S			
CV-SO	DISTRICT	CV-S			
CV-SS	DISTRICT	CV-S			
CV-SV	DISTRICT	CV-B			
CV-TA	DISTRICT	CV-S			
CV-TS	DISTRICT	CV-B			
CW	COUNTRY		12.20	-68.97	
CX	COUNTRY				
CY	COUNTRY		34.92	33.01	
CY-01	REGION	CY			
CY-02	REGION	CY			
CY-03	REGION	CY			
CY-04	REGION	CY			
CY-05	REGION	CY			
CY-06	REGION	CY			
CZ	COUNTRY		49.72	15.32	
CZ-10	CITY	CZ			
CZ-20	REGION	CZ			
CZ-201	DISTRICT	CZ-20			
CZ-202	DISTRICT	CZ-20			
CZ-203	DISTRICT	CZ-20			
CZ-204	DISTRICT	CZ-20			
CZ-205	DISTRICT	CZ-20			
CZ-206	DISTRICT	CZ-20			
CZ-207	DISTRICT	CZ-20			
CZ-208	DISTRICT	CZ-20			
CZ-209	DISTRICT	CZ-20			
CZ-20A	DISTRICT	CZ-20			
CZ-20B	DISTRICT	CZ-20			
CZ-20C	DISTRICT	CZ-20			
CZ-31	REGION	CZ			
CZ-311	DISTRICT	CZ-31			
CZ-312	DISTRICT	CZ-31			
CZ-313	DISTRICT	CZ-31			
CZ-314	DISTRICT	CZ-31			
CZ-315	DISTRICT	CZ-31			
CZ-316	DISTRICT	CZ-31			
CZ-317	DISTRICT	CZ-31			
CZ-32	REGION	CZ			
CZ-321	DISTRICT	CZ-32			
CZ-322	DISTRICT	CZ-32			
CZ-323	DISTRICT	CZ-32			
CZ-324	DISTRICT	CZ-32			
CZ-325	DISTRICT	CZ-32			
CZ-326	DISTRICT	CZ-32			
CZ-327	DISTRICT	CZ-32			
CZ-41	REGION	CZ			
CZ-411	DISTRICT	CZ-41			
CZ-412	DISTRICT	CZ-41			
CZ-413	DISTRICT	CZ-41			
CZ-42	REGION	CZ			
CZ-421	DISTRICT	CZ-42			
CZ-422	DISTRICT	CZ-42			
CZ-423	DISTRICT	CZ-42			
CZ-424	DISTRICT	CZ-42			
CZ-425	DISTRICT	CZ-42			
CZ-426	DISTRICT	CZ-42			
CZ-427	DISTRICT	CZ-42			
CZ-51	REGION	CZ			
CZ-511	DISTRICT	CZ-51			
CZ-512	DISTRICT	CZ-51			
CZ-513	DISTRICT	CZ-51			
CZ-514	DISTRICT	CZ-51			
CZ-52	REGION	CZ			
CZ-521	DISTRICT	CZ-52			
CZ-522	DISTRICT	CZ-52			
CZ-523	DISTRICT	CZ-52			
CZ-524	DISTRICT	CZ-52			
CZ-525	DISTRICT	CZ-52			
CZ-53	REGION	CZ			
CZ-531	DISTRICT	CZ-53			
CZ-532	DISTRICT	CZ-53			
CZ-533	DISTRICT	CZ-53			
CZ-534	DISTRICT	CZ-53			
CZ-63	REGION	CZ			
CZ-631	DISTRICT	CZ-63			
CZ-632	DISTRICT	CZ-63			
CZ-633	DISTRICT	CZ-63			
CZ-634	DISTRICT	CZ-63			
CZ-635	DISTRICT	CZ-63			
CZ-64	REGION	CZ			
CZ-641	DISTRICT	CZ-64			
CZ-642	DISTRICT	CZ-64			
CZ-643	DISTRICT	CZ-64			
CZ-644	DISTRICT	CZ-64			
CZ-645	DISTRICT	CZ-64			
CZ-646	DISTRICT	CZ-64			
CZ-647	DISTRICT	CZ-64			
CZ-71	REGION	CZ			
CZ-711	DISTRICT	CZ-71			
CZ-712	DISTRICT	CZ-71			
CZ-713	DISTRICT	CZ-71			
CZ-714	DISTRICT	CZ-71			
CZ-715	DISTRICT	CZ-71			
CZ-72	REGION	CZ			
CZ-721	DISTRICT	CZ-72			
CZ-722	DISTRICT	CZ-72			
CZ-723	DISTRICT	CZ-72			
CZ-724	DISTRICT	CZ-72			
CZ-80	REGION	CZ			
CZ-801	DISTRICT	CZ-80			
CZ-802	DISTRICT	CZ-80			
CZ-803	DISTRICT	CZ-80			
CZ-804	DISTRICT	CZ-80			
CZ-805	DISTRICT	CZ-80			
CZ-806	DISTRICT	CZ-80			
DDDE	COUNTRY				1990-10-30
DE	COUNTRY		50.98	10.36	
DE-BB	REGION	DE			
DE-BE	REGION	DE			
DE-BW	REGION	DE			
DE-BY	REGION	DE			
DE-HB	REGION	DE			
DE-HE	REGION	DE			
DE-HH	REGION	DE			
DE-MV	REGION	DE			
DE-NI	REGION	DE			
DE-NW	REGION	DE			
DE-RP	REGION	DE			
DE-SH	REGION	DE			
DE-SL	REGION	DE			
DE-SN	REGION	DE			
DE-ST	REGION	DE			
DE-TH	REGION	DE			
DJ	COUNTRY		11.75	42.56	
DJ-AR	REGION	DJ			
DJ-AS	REGION	DJ			
DJ-DI	REGION	DJ			
DJ-DJ	CITY	DJ			
DJ-OB	REGION	DJ			
DJ-TA	REGION	DJ			
DK	COUNTRY		56.22	9.35	
DK-81	REGION	DK			
DK-82	REGION	DK			
DK-83	REGION	DK			
DK-84	REGION	DK			
DK-85	REGION	DK			
DM	COUNTRY		15.44	-61.36	
DM-02	REGION	DM			
DM-03	REGION	DM			
DM-04	REGION	DM			
DM-05	REGION	DM			
DM-06	REGION	DM			
DM-07	REGION	DM			
DM-08	REGION	DM			
DM-09	REGION	DM			
DM-10	REGION	DM			
DM-11	REGION	DM			
DO	COUNTRY		18.89	-70.51	
DO-01	DISTRICT	DO-40			
DO-02	DISTRICT	DO-41			
DO-03	DISTRICT	DO-38			
DO-04	DISTRICT	DO-38			
DO-05	DISTRICT	DO-34			
DO-06	DISTRICT	DO-33			
DO-07	DISTRICT	DO-37			
DO-08	DISTRICT	DO-42			
DO-09	DISTRICT	DO-35			
DO-10	DISTRICT	DO-38			
DO-11	DISTRICT	DO-42			
DO-12	DISTRICT	DO-42			
DO-13	DISTRICT	DO-36			
DO-14	DISTRICT	DO-33			
DO-15	DISTRICT	DO-34			
DO-16	DISTRICT	DO-38			
DO-17	DISTRICT	DO-41			
DO-18	DISTRICT	DO-35			
DO-19	DISTRICT	DO-33			
DO-20	DISTRICT	DO-33			
DO-21	DISTRICT	DO-41			
DO-22	DISTRICT	DO-37			
DO-23	DISTRICT	DO-39			
DO-24	DISTRICT	DO-36			
DO-25	DISTRICT	DO-35			
DO-26	DISTRICT	DO-34			
DO-27	DISTRICT	DO-34			
DO-28	DISTRICT	DO-36			
DO-29	DISTRICT	DO-39			
DO-30	DISTRICT	DO-39			
DO-31	DISTRICT	DO-41			
DO-32	DISTRICT	DO-40			
DO-33	REGION	DO			
DO-34	REGION	DO			
DO-35	REGION	DO			
DO-36	REGION	DO			
DO-37	REGION	DO			
DO-38	REGION	DO			
DO-39	REGION	DO			
DO-40	REGION	DO			
DO-41	REGION	DO			
DO-42	REGION	DO			
DZ	COUNTRY		27.90	2.62	
DZ-01	REGION	DZ			
DZ-02	REGION	DZ			
DZ-03	REGION	DZ			
DZ-04	REGION	DZ			
DZ-05	REGION	DZ			
DZ-06	REGION	DZ			
DZ-07	REGION	DZ			
DZ-08	REGION	DZ			
DZ-09	REGION	DZ			
DZ-10	REGION	DZ			
DZ-11	REGION	DZ			
DZ-12	REGION	DZ			
DZ-13	REGION	DZ			
DZ-14	REGION	DZ			
DZ-15	REGION	DZ			
DZ-16	REGION	DZ			
DZ-17	REGION	DZ			
DZ-18	REGION	DZ			
DZ-19	REGION	DZ			
DZ-20	REGION	DZ			
DZ-21	REGION	DZ			
DZ-22	REGION	DZ			
DZ-23	REGION	DZ			
DZ-24	REGION	DZ			
DZ-25	REGION	DZ			
DZ-26	REGION	DZ			
DZ-27	REGION	DZ			
DZ-28	REGION	DZ			
DZ-29	REGION	DZ			
DZ-30	REGION	DZ			
DZ-31	REGION	DZ			
DZ-32	REGION	DZ			
DZ-33	REGION	DZ			
DZ-34	REGION	DZ			
DZ-35	REGION	DZ			
DZ-36	REGION	DZ			
DZ-37	REGION	DZ			
DZ-38	REGION	DZ			
DZ-39	REGION	DZ			
DZ-40	REGION	DZ			
DZ-41	REGION	DZ			
DZ-42	REGION	DZ			
DZ-43	REGION	DZ			
DZ-44	REGION	DZ			
DZ-45	REGION	DZ			
DZ-46	REGION	DZ			
DZ-47	REGION	DZ			
DZ-48	REGION	DZ			
DZ-49	REGION	DZ			
DZ-50	REGION	DZ			
DZ-51	REGION	DZ			
DZ-52	REGION	DZ			
DZ-53	REGION	DZ			
DZ-54	REGION	DZ			
DZ-55	REGION	DZ			
DZ-56	REGION	DZ			
DZ-57	REGION	DZ			
DZ-58	REGION	DZ			
EC	COUNTRY		-1.44	-78.39	
EC-A	REGION	EC			
EC-B	REGION	EC			
EC-C	REGION	EC			
EC-D	REGION	EC			
EC-E	REGION	EC			
EC-F	REGION	EC			
EC-G	REGION	EC			
EC-H	REGION	EC			
EC-I	REGION	EC			
EC-L	REGION	EC			
EC-M	REGION	EC			
EC-N	REGION	EC			
EC-O	REGION	EC			
EC-P	REGION	EC			
EC-R	REGION	EC			
EC-S	REGION	EC			
EC-SD	REGION	EC			
EC-SE	REGION	EC			
EC-T	REGION	EC			
EC-U	REGION	EC			
EC-W	REGION	EC			
EC-X	REGION	EC			
EC-Y	REGION	EC			
EC-Z	REGION	EC			
EE	COUNTRY		58.67	25.83	
EE-130	REGION	EE			
EE-141	REGION	EE			
EE-142	REGION	EE			
EE-171	REGION	EE			
EE-184	REGION	EE			
EE-191	REGION	EE			
EE-198	REGION	EE			
EE-205	REGION	EE			
EE-214	REGION	EE			
EE-245	REGION	EE			
EE-247	REGION	EE			
EE-251	REGION	EE			
EE-255	REGION	EE			
EE-272	REGION	EE			
EE-283	REGION	EE			
EE-284	REGION	EE			
EE-291	REGION	EE			
EE-293	REGION	EE			
EE-296	REGION	EE			
EE-303	REGION	EE			
EE-305	REGION	EE			
EE-317	REGION	EE			
EE-321	REGION	EE			
EE-338	REGION	EE			
EE-353	REGION	EE			
EE-37	REGION	EE			
EE-39	REGION	EE			
EE-424	REGION	EE			
EE-430	REGION	EE			
EE-431	REGION	EE			
EE-432	REGION	EE			
EE-441	REGION	EE			
EE-442	REGION	EE			
EE-446	REGION	EE			
EE-45	REGION	EE			
EE-478	REGION	EE			
EE-480	REGION	EE			
EE-486	REGION	EE			
EE-50	REGION	EE			
EE-503	REGION	EE			
EE-511	REGION	EE			
EE-514	REGION	EE			
EE-52	REGION	EE			
EE-528	REGION	EE			
EE-557	REGION	EE			
EE-56	REGION	EE			
EE-567	REGION	EE			
EE-586	REGION	EE			
EE-60	REGION	EE			
EE-615	REGION	EE			
EE-618	REGION	EE			
EE-622	REGION	EE			
EE-624	REGION	EE			
EE-638	REGION	EE			
EE-64	REGION	EE			
EE-651	REGION	EE			
EE-653	REGION	EE			
EE-661	REGION	EE			
EE-663	REGION	EE			
EE-668	REGION	EE			
EE-68	REGION	EE			
EE-689	REGION	EE			
EE-698	REGION	EE			
EE-708	REGION	EE			
EE-71	REGION	EE			
EE-712	REGION	EE			
EE-714	REGION	EE			
EE-719	REGION	EE			
EE-726	REGION	EE			
EE-732	REGION	EE			
EE-735	REGION	EE			
EE-74	REGION	EE			
EE-784	REGION	EE			
EE-79	REGION	EE			
EE-792	REGION	EE			
EE-793	REGION	EE			
EE-796	REGION	EE			
EE-803	REGION	EE			
EE-809	REGION	EE			
EE-81	REGION	EE			
EE-824	REGION	EE			
EE-834	REGION	EE			
EE-84	REGION	EE			
EE-855	REGION	EE			
EE-87	REGION	EE			
EE-890	REGION	EE			
EE-897	REGION	EE			
EE-899	REGION	EE			
EE-901	REGION	EE			
EE-903	REGION	EE			
EE-907	REGION	EE			
EE-917	REGION	EE			
EE-919	REGION	EE			
EE-928	REGION	EE			
EG	COUNTRY		26.40	29.87	
EG-ALX	REGION	EG			
EG-ASN	REGION	EG			
EG-AST	REGION	EG			
EG-BA	REGION	EG			
EG-BH	REGION	EG			
EG-BNS	REGION	EG			
EG-C	REGION	EG			
EG-DK	REGION	EG			
EG-DT	REGION	EG			
EG-FYM	REGION	EG			
EG-GH	REGION	EG			
EG-GZ	REGION	EG			
EG-IS	REGION	EG			
EG-JS	REGION	EG			
EG-KB	REGION	EG			
EG-KFS	REGION	EG			
EG-KN	REGION	EG			
EG-LX	REGION	EG			
EG-MN	REGION	EG			
EG-MNF	REGION	EG			
EG-MT	REGION	EG			
EG-PTS	REGION	EG			
EG-SHG	REGION	EG			
EG-SHR	REGION	EG			
EG-SIN	REGION	EG			
EG-SUZ	REGION	EG			
EG-WAD	REGION	EG			
EH	COUNTRY		24.19	-12.24	
ER	COUNTRY		15.35	38.84	
ER-AN	REGION	ER			
ER-DK	REGION	ER			
ER-DU	REGION	ER			
ER-GB	REGION	ER			
ER-MA	REGION	ER			
ER-SK	REGION	ER			
ES	COUNTRY		40.32	-3.57	
ES-A	DISTRICT	ES-VC			
ES-AB	DISTRICT	ES-CM			
ES-AL	DISTRICT	ES-AN			
ES-AN	REGION	ES			
ES-AR	REGION	ES			
ES-AS	REGION	ES			
ES-AV	DISTRICT	ES-CL			
ES-B	DISTRICT	ES-CT			
ES-BA	DISTRICT	ES-EX			
ES-BI	DISTRICT	ES-PV			
ES-BU	DISTRICT	ES-CL			
ES-C	DISTRICT	ES-GA			
ES-CA	DISTRICT	ES-AN			
ES-CB	REGION	ES			
ES-CC	DISTRICT	ES-EX			
ES-CE	CITY	ES			
ES-CL	REGION	ES			
ES-CM	REGION	ES			
ES-CN	REGION	ES			
ES-CO	DISTRICT	ES-AN			
ES-CR	DISTRICT	ES-CM			
ES-CS	DISTRICT	ES-VC			
ES-CT	REGION	ES			
ES-CU	DISTRICT	ES-CM			
ES-EX	REGION	ES			
ES-GA	REGION	ES			
ES-GC	DISTRICT	ES-CN			
ES-GI	DISTRICT	ES-CT			
ES-GR	DISTRICT	ES-AN			
ES-GU	DISTRICT	ES-CM			
ES-H	DISTRICT	ES-AN			
ES-HU	DISTRICT	ES-AR			
ES-IB	REGION	ES			
ES-J	DISTRICT	ES-AN			
ES-L	DISTRICT	ES-CT			
ES-LE	DISTRICT	ES-CL			
ES-LO	DISTRICT	ES-RI			
ES-LU	DISTRICT	ES-GA			
ES-M	DISTRICT	ES-MD			
ES-MA	DISTRICT	ES-AN			
ES-MC	REGION	ES			
ES-MD	REGION	ES			
ES-ML	CITY	ES			
ES-MU	DISTRICT	ES-MC			
ES-NA	DISTRICT	ES-NC			
ES-NC	REGION	ES			
ES-O	DISTRICT	ES-AS			
ES-OR	DISTRICT	ES-GA			
ES-P	DISTRICT	ES-CL			
ES-PM	DISTRICT	ES-IB			
ES-PO	DISTRICT	ES-GA			
ES-PV	REGION	ES			
ES-RI	REGION	ES			
ES-S	DISTRICT	ES-CB			
ES-SA	DISTRICT	ES-CL			
ES-SE	DISTRICT	ES-AN			
ES-SG	DISTRICT	ES-CL			
ES-SO	DISTRICT	ES-CL			
ES-SS	DISTRICT	ES-PV			
ES-T	DISTRICT	ES-CT			
ES-TE	DISTRICT	ES-AR			
ES-TF	DISTRICT	ES-CN			
ES-TO	DISTRICT	ES-CM			
ES-V	DISTRICT	ES-VC			
ES-VA	DISTRICT	ES-CL			
ES-VC	REGION	ES			
ES-VI	DISTRICT	ES-PV			
ES-Z	DISTRICT	ES-AR			
ES-ZA	DISTRICT	ES-CL			
ET	COUNTRY		8.59	39.61	
ET-AA	REGION	ET			
ET-AF	REGION	ET			
ET-AM	REGION	ET			
ET-BE	REGION	ET			
ET-DD	REGION	ET			
ET-GA	REGION	ET			
ET-HA	REGION	ET			
ET-OR	REGION	ET			
ET-SI	REGION	ET			
ET-SN	REGION	ET			
ET-SO	REGION	ET			
ET-SW	REGION	ET			
ET-TI	REGION	ET			
FI	COUNTRY		64.12	26.25	
FI-01	REGION	FI			
FI-02	REGION	FI			
FI-03	REGION	FI			
FI-04	REGION	FI			
FI-05	REGION	FI			
FI-06	REGION	FI			
FI-07	REGION	FI			
FI-08	REGION	FI			
FI-09	REGION	FI			
FI-10	REGION	FI			
FI-11	REGION	FI			
FI-12	REGION	FI			
FI-13	REGION	FI			
FI-14	REGION	FI			
FI-15	REGION	FI			
FI-16	REGION	FI			
FI-17	REGION	FI			
FI-18	REGION	FI			
FI-19	REGION	FI			
FJ	COUNTRY		-16.52	-29.18	
FJ-01	DISTRICT	FJ-W			
FJ-02	DISTRICT	FJ-N			
FJ-03	DISTRICT	FJ-N			
FJ-04	DISTRICT	FJ-E			
FJ-05	DISTRICT	FJ-E			
FJ-06	DISTRICT	FJ-E			
FJ-07	DISTRICT	FJ-N			
FJ-08	DISTRICT	FJ-W			
FJ-09	DISTRICT	FJ-C			
FJ-10	DISTRICT	FJ-C			
FJ-11	DISTRICT	FJ-W			
FJ-12	DISTRICT	FJ-C			
FJ-13	DISTRICT	FJ-C			
FJ-14	DISTRICT	FJ-C			
FJ-C	REGION	FJ			
FJ-E	REGION	FJ			
FJ-N	REGION	FJ			
FJ-R	REGION	FJ			
FJ-W	REGION	FJ			
FK	COUNTRY		-51.74	-58.76	
FM	COUNTRY		6.89	158.23	
FM-KSA	REGION	FM			
FM-PNI	REGION	FM			
FM-TRK	REGION	FM			
FM-YAP	REGION	FM			
FO	COUNTRY		62.17	-6.88	
FQHH	COUNTRY				1979-12-31
FR	COUNTRY		46.50	2.46	
FR-01	DISTRICT	FR-ARA			
FR-02	DISTRICT	FR-HDF			
FR-03	DISTRICT	FR-ARA			
FR-04	DISTRICT	FR-PAC			
FR-05	DISTRICT	FR-PAC			
FR-06	DISTRICT	FR-PAC			
FR-07	DISTRICT	FR-ARA			
FR-08	DISTRICT	FR-GES			
FR-09	DISTRICT	FR-OCC			
FR-10	DISTRICT	FR-GES			
FR-11	DISTRICT	FR-OCC			
FR-12	DISTRICT	FR-OCC			
FR-13	DISTRICT	FR-PAC			
FR-14	DISTRICT	FR-NOR			
FR-15	DISTRICT	FR-ARA			
FR-16	DISTRICT	FR-NAQ			
FR-17	DISTRICT	FR-NAQ			
FR-18	DISTRICT	FR-CVL			
FR-19	DISTRICT	FR-NAQ			
FR-20R	REGION	FR			
FR-21	DISTRICT	FR-BFC			
FR-22	DISTRICT	FR-BRE			
FR-23	DISTRICT	FR-NAQ			
FR-24	DISTRICT	FR-NAQ			
FR-25	DISTRICT	FR-BFC			
FR-26	DISTRICT	FR-ARA			
FR-27	DISTRICT	FR-NOR			
FR-28	DISTRICT	FR-CVL			
FR-29	DISTRICT	FR-BRE			
FR-2A	DISTRICT	FR-20R			
FR-2B	DISTRICT	FR-20R			
FR-30	DISTRICT	FR-OCC			
FR-31	DISTRICT	FR-OCC			
FR-32	DISTRICT	FR-OCC			
FR-33	DISTRICT	FR-NAQ			
FR-34	DISTRICT	FR-OCC			
FR-35	DISTRICT	FR-BRE			
FR-36	DISTRICT	FR-CVL			
FR-37	DISTRICT	FR-CVL			
FR-38	DISTRICT	FR-ARA			
FR-39	DISTRICT	FR-BFC			
FR-40	DISTRICT	FR-NAQ			
FR-41	DISTRICT	FR-CVL			
FR-42	DISTRICT	FR-ARA			
FR-43	DISTRICT	FR-ARA			
FR-44	DISTRICT	FR-PDL			
FR-45	DISTRICT	FR-CVL			
FR-46	DISTRICT	FR-OCC			
FR-47	DISTRICT	FR-NAQ			
FR-48	DISTRICT	FR-OCC			
FR-49	DISTRICT	FR-PDL			
FR-50	DISTRICT	FR-NOR			
FR-51	DISTRICT	FR-GES			
FR-52	DISTRICT	FR-GES			
FR-53	DISTRICT	FR-PDL			
FR-54	DISTRICT	FR-GES			
FR-55	DISTRICT	FR-GES			
FR-56	DISTRICT	FR-BRE			
FR-57	DISTRICT	FR-GES			
FR-58	DISTRICT	FR-BFC			
FR-59	DISTRICT	FR-HDF			
FR-60	DISTRICT	FR-HDF			
FR-61	DISTRICT	FR-NOR			
FR-62	DISTRICT	FR-HDF			
FR-63	DISTRICT	FR-ARA			
FR-64	DISTRICT	FR-NAQ			
FR-65	DISTRICT	FR-OCC			
FR-66	DISTRICT	FR-OCC			
FR-67	DISTRICT	FR-6AE			
FR-68	DISTRICT	FR-6AE			
FR-69	DISTRICT	FR-ARA			
FR-69M	DISTRICT	FR-ARA			
FR-6AE	DISTRICT	FR-GES			
FR-70	DISTRICT	FR-BFC			
FR-71	DISTRICT	FR-BFC			
FR-72	DISTRICT	FR-PDL			
FR-73	DISTRICT	FR-ARA			
FR-74	DISTRICT	FR-ARA			
FR-75C	DISTRICT	FR-IDF			
FR-76	DISTRICT	FR-NOR			
FR-77	DISTRICT	FR-IDF			
FR-78	DISTRICT	FR-IDF			
FR-79	DISTRICT	FR-NAQ			
FR-80	DISTRICT	FR-HDF			
FR-81	DISTRICT	FR-OCC			
FR-82	DISTRICT	FR-OCC			
FR-83	DISTRICT	FR-PAC			
FR-84	DISTRICT	FR-PAC			
FR-85	DISTRICT	FR-PDL			
FR-86	DISTRICT	FR-NAQ			
FR-87	DISTRICT	FR-NAQ			
FR-88	DISTRICT	FR-GES			
FR-89	DISTRICT	FR-BFC			
FR-90	DISTRICT	FR-BFC			
FR-91	DISTRICT	FR-IDF			
FR-92	DISTRICT	FR-IDF			
FR-93	DISTRICT	FR-IDF			
FR-94	DISTRICT	FR-IDF			
FR-95	DISTRICT	FR-IDF			
FR-971	REGION	FR			
FR-972	REGION	FR			
FR-973	REGION	FR			
FR-974	REGION	FR			
FR-976	REGION	FR			
FR-ARA	REGION	FR			
FR-BFC	REGION	FR			
FR-BL	REGION	FR			
FR-BRE	REGION	FR			
FR-CP	REGION	FR			
FR-CVL	REGION	FR			
FR-GES	REGION	FR			
FR-HDF	REGION	FR			
FR-IDF	REGION	FR			
FR-MF	REGION	FR			
FR-NAQ	REGION	FR			
FR-NC	REGION	FR			
FR-NOR	REGION	FR			
FR-OCC	REGION	FR			
FR-PAC	REGION	FR			
FR-PDL	REGION	FR			
FR-PF	REGION	FR			
FR-PM	REGION	FR			
FR-TF	REGION	FR			
FR-WF	REGION	FR			
FXFR	COUNTRY				1997-07-14
GA	COUNTRY		-0.59	11.79	
GA-1	REGION	GA			
GA-2	REGION	GA			
GA-3	REGION	GA			
GA-4	REGION	GA			
GA-5	REGION	GA			
GA-6	REGION	GA			
GA-7	REGION	GA			
GA-8	REGION	GA			
GA-9	REGION	GA			
GB	COUNTRY		53.75	-2.46	
GB-ABC	REGION	GB			
GB-ABD	REGION	GB			
GB-ABE	REGION	GB			
GB-AGB	REGION	GB			
GB-AGY	REGION	GB			
GB-AND	REGION	GB			
GB-ANN	REGION	GB			
GB-ANS	REGION	GB			
GB-BAS	REGION	GB			
GB-BBD	REGION	GB			
GB-BCP	REGION	GB			
GB-BDF	REGION	GB			
GB-BDG	REGION	GB			
GB-BEN	REGION	GB			
GB-BEX	REGION	GB			
GB-BFS	REGION	GB			
GB-BGE	REGION	GB			
GB-BGW	REGION	GB			
GB-BIR	REGION	GB			
GB-BKM	REGION	GB			
GB-BNE	REGION	GB			
GB-BNH	REGION	GB			
GB-BNS	REGION	GB			
GB-BOL	REGION	GB			
GB-BPL	REGION	GB			
GB-BRC	REGION	GB			
GB-BRD	REGION	GB			
GB-BRY	REGION	GB			
GB-BST	REGION	GB			
GB-BUR	REGION	GB			
GB-CAM	REGION	GB			
GB-CAY	REGION	GB			
GB-CBF	REGION	GB			
GB-CCG	REGION	GB			
GB-CGN	REGION	GB			
GB-CHE	REGION	GB			
GB-CHW	REGION	GB			
GB-CLD	REGION	GB			
GB-CLK	REGION	GB			
GB-CMA	REGION	GB			
GB-CMD	REGION	GB			
GB-CMN	REGION	GB			
GB-CON	REGION	GB			
GB-COV	REGION	GB			
GB-CRF	REGION	GB			
GB-CRY	REGION	GB			
GB-CWY	REGION	GB			
GB-DAL	REGION	GB			
GB-DBY	REGION	GB			
GB-DEN	REGION	GB			
GB-DER	REGION	GB			
GB-DEV	REGION	GB			
GB-DGY	REGION	GB			
GB-DNC	REGION	GB			
GB-DND	REGION	GB			
GB-DOR	REGION	GB			
GB-DRS	REGION	GB			
GB-DUD	REGION	GB			
GB-DUR	REGION	GB			
GB-EAL	REGION	GB			
GB-EAW	REGION	GB			
GB-EAY	REGION	GB			
GB-EDH	REGION	GB			
GB-EDU	REGION	GB			
GB-ELN	REGION	GB			
GB-ELS	REGION	GB			
GB-ENF	REGION	GB			
GB-ENG	REGION	GB			
GB-ERW	REGION	GB			
GB-ERY	REGION	GB			
GB-ESS	REGION	GB			
GB-ESX	REGION	GB			
GB-FAL	REGION	GB			
GB-FIF	REGION	GB			
GB-FLN	REGION	GB			
GB-FMO	REGION	GB			
GB-GAT	REGION	GB			
GB-GBN	REGION	GB			
GB-GLG	REGION	GB			
GB-GLS	REGION	GB			
GB-GRE	REGION	GB			
GB-GWN	REGION	GB			
GB-HAL	REGION	GB			
GB-HAM	REGION	GB			
GB-HAV	REGION	GB			
GB-HCK	REGION	GB			
GB-HEF	REGION	GB			
GB-HIL	REGION	GB			
GB-HLD	REGION	GB			
GB-HMF	REGION	GB			
GB-HNS	REGION	GB			
GB-HPL	REGION	GB			
GB-HRT	REGION	GB			
GB-HRW	REGION	GB			
GB-HRY	REGION	GB			
GB-IOS	REGION	GB			
GB-IOW	REGION	GB			
GB-ISL	REGION	GB			
GB-IVC	REGION	GB			
GB-KEC	REGION	GB			
GB-KEN	REGION	GB			
GB-KHL	REGION	GB			
GB-KIR	REGION	GB			
GB-KTT	REGION	GB			
GB-KWL	REGION	GB			
GB-LAN	REGION	GB			
GB-LBC	REGION	GB			
GB-LBH	REGION	GB			
GB-LCE	REGION	GB			
GB-LDS	REGION	GB			
GB-LEC	REGION	GB			
GB-LEW	REGION	GB			
GB-LIN	REGION	GB			
GB-LIV	REGION	GB			
GB-LND	CITY	GB			
GB-LUT	REGION	GB			
GB-MAN	REGION	GB			
GB-MDB	REGION	GB			
GB-MDW	REGION	GB			
GB-MEA	REGION	GB			
GB-MIK	REGION	GB			
GB-MLN	REGION	GB			
GB-MON	REGION	GB			
GB-MRT	REGION	GB			
GB-MRY	REGION	GB			
GB-MTY	REGION	GB			
GB-MUL	REGION	GB			
GB-NAY	REGION	GB			
GB-NBL	REGION	GB			
GB-NEL	REGION	GB			
GB-NET	REGION	GB			
GB-NFK	REGION	GB			
GB-NGM	REGION	GB			
GB-NIR	REGION	GB			
GB-NLK	REGION	GB			
GB-NLN	REGION	GB			
GB-NMD	REGION	GB			
GB-NNH	REGION	GB			
GB-NSM	REGION	GB			
GB-NTL	REGION	GB			
GB-NTT	REGION	GB			
GB-NTY	REGION	GB			
GB-NWM	REGION	GB			
GB-NWP	REGION	GB			
GB-NYK	REGION	GB			
GB-OLD	REGION	GB			
GB-ORK	REGION	GB			
GB-OXF	REGION	GB			
GB-PEM	REGION	GB			
GB-PKN	REGION	GB			
GB-PLY	REGION	GB			
GB-POR	REGION	GB			
GB-POW	REGION	GB			
GB-PTE	REGION	GB			
GB-RCC	REGION	GB			
GB-RCH	REGION	GB			
GB-RCT	REGION	GB			
GB-RDB	REGION	GB			
GB-RDG	REGION	GB			
GB-RFW	REGION	GB			
GB-RIC	REGION	GB			
GB-ROT	REGION	GB			
GB-RUT	REGION	GB			
GB-SAW	REGION	GB			
GB-SAY	REGION	GB			
GB-SCB	REGION	GB			
GB-SCT	REGION	GB			
GB-SFK	REGION	GB			
GB-SFT	REGION	GB			
GB-SGC	REGION	GB			
GB-SHF	REGION	GB			
GB-SHN	REGION	GB			
GB-SHR	REGION	GB			
GB-SKP	REGION	GB			
GB-SLF	REGION	GB			
GB-SLG	REGION	GB			
GB-SLK	REGION	GB			
GB-SND	REGION	GB			
GB-SOL	REGION	GB			
GB-SOM	REGION	GB			
GB-SOS	REGION	GB			
GB-SRY	REGION	GB			
GB-STE	REGION	GB			
GB-STG	REGION	GB			
GB-STH	REGION	GB			
GB-STN	REGION	GB			
GB-STS	REGION	GB			
GB-STT	REGION	GB			
GB-STY	REGION	GB			
GB-SWA	REGION	GB			
GB-SWD	REGION	GB			
GB-SWK	REGION	GB			
GB-TAM	REGION	GB			
GB-TFW	REGION	GB			
GB-THR	REGION	GB			
GB-TOB	REGION	GB			
GB-TOF	REGION	GB			
GB-TRF	REGION	GB			
GB-TWH	REGION	GB			
GB-UKM	REGION	GB			
GB-VGL	REGION	GB			
GB-WAR	REGION	GB			
GB-WBK	REGION	GB			
GB-WDU	REGION	GB			
GB-WFT	REGION	GB			
GB-WGN	REGION	GB			
GB-WIL	REGION	GB			
GB-WKF	REGION	GB			
GB-WLL	REGION	GB			
GB-WLN	REGION	GB			
GB-WLS	REGION	GB			
GB-WLV	REGION	GB			
GB-WND	REGION	GB			
GB-WNH	REGION	GB			
GB-WNM	REGION	GB			
GB-WOK	REGION	GB			
GB-WOR	REGION	GB			
GB-WRL	REGION	GB			
GB-WRT	REGION	GB			
GB-WRX	REGION	GB			
GB-WSM	REGION	GB			
GB-WSX	REGION	GB			
GB-YOR	REGION	GB			
GB-ZET	REGION	GB			
GD	COUNTRY		12.12	-61.68	
GD-01	REGION	GD			
GD-02	REGION	GD			
GD-03	REGION	GD			
GD-04	REGION	GD			
GD-05	REGION	GD			
GD-06	REGION	GD			
GD-10	REGION	GD			
GE	COUNTRY		42.16	43.52	
GE-AB	REGION	GE			
GE-AJ	REGION	GE			
GE-GU	REGION	GE			
GE-IM	REGION	GE			
GE-KA	REGION	GE			
GE-KK	REGION	GE			
GE-MM	REGION	GE			
GE-RL	REGION	GE			
GE-SJ	REGION	GE			
GE-SK	REGION	GE			
GE-SZ	REGION	GE			
GE-TB	CITY	GE			
GF	COUNTRY				
GG	COUNTRY		49.47	-2.57	
GH	COUNTRY		7.94	-1.22	
GH-AA	REGION	GH			
GH-AF	REGION	GH			
GH-AH	REGION	GH			
GH-BA	REGION	GH			
GH-BE	REGION	GH			
GH-BO	REGION	GH			
GH-CP	REGION	GH			
GH-EP	REGION	GH			
GH-NE	REGION	GH			
GH-NP	REGION	GH			
GH-OT	REGION	GH			
GH-SV	REGION	GH			
GH-TV	REGION	GH			
GH-UE	REGION	GH			
GH-UW	REGION	GH			
GH-WN	REGION	GH			
GH-WP	REGION	GH			
GI	COUNTRY				
GL	COUNTRY		71.98	-41.56	
GL-AV	REGION	GL			
GL-KU	REGION	GL			
GL-QE	REGION	GL			
GL-QT	REGION	GL			
GL-SM	REGION	GL			
GM	COUNTRY		13.45	-15.40	
GM-B	CITY	GM			
GM-L	REGION	GM			
GM-M	REGION	GM			
GM-N	REGION	GM			
GM-U	REGION	GM			
GM-W	REGION	GM			
GN	COUNTRY		10.43	-10.94	
GN-B	REGION	GN			
GN-BE	DISTRICT	GN-N			
GN-BF	DISTRICT	GN-B			
GN-BK	DISTRICT	GN-B			
GN-C	REGION	GN			
GN-CO	DISTRICT	GN-D			
GN-D	REGION	GN			
GN-DB	DISTRICT	GN-F			
GN-DI	DISTRICT	GN-F			
GN-DL	DISTRICT	GN-M			
GN-DU	DISTRICT	GN-D			
GN-F	REGION	GN			
GN-FA	DISTRICT	GN-F			
GN-FO	DISTRICT	GN-D			
GN-FR	DISTRICT	GN-B			
GN-GA	DISTRICT	GN-B			
GN-GU	DISTRICT	GN-N			
GN-K	REGION	GN			
GN-KA	DISTRICT	GN-K			
GN-KB	DISTRICT	GN-L			
GN-KD	DISTRICT	GN-D			
GN-KE	DISTRICT	GN-K			
GN-KN	DISTRICT	GN-B			
GN-KO	DISTRICT	GN-K			
GN-KS	DISTRICT	GN-F			
GN-L	REGION	GN			
GN-LA	DISTRICT	GN-L			
GN-LE	DISTRICT	GN-L			
GN-LO	DISTRICT	GN-N			
GN-M	REGION	GN			
GN-MC	DISTRICT	GN-N			
GN-MD	DISTRICT	GN-K			
GN-ML	DISTRICT	GN-L			
GN-MM	DISTRICT	GN-M			
GN-N	REGION	GN			
GN-NZ	DISTRICT	GN-N			
GN-PI	DISTRICT	GN-M			
GN-SI	DISTRICT	GN-K			
GN-TE	DISTRICT	GN-D			
GN-TO	DISTRICT	GN-L			
GN-YO	DISTRICT	GN-N			
GP	COUNTRY				
GQ	COUNTRY		1.56	10.47	
GQ-AN	REGION	GQ			
GQ-BN	REGION	GQ			
GQ-BS	REGION	GQ			
GQ-C	REGION	GQ			
GQ-CS	REGION	GQ			
GQ-DJ	REGION	GQ			
GQ-I	REGION	GQ			
GQ-KN	REGION	GQ			
GQ-LI	REGION	GQ			
GQ-WN	REGION	GQ			
GR	COUNTRY		39.44	22.58	
GR-69	REGION	GR			
GR-A	REGION	GR			
GR-B	REGION	GR			
GR-C	REGION	GR			
GR-D	REGION	GR			
GR-E	REGION	GR			
GR-F	REGION	GR			
GR-G	REGION	GR			
GR-H	REGION	GR			
GR-I	REGION	GR			
GR-J	REGION	GR			
GR-K	REGION	GR			
GR-L	REGION	GR			
GR-M	REGION	GR			
GS	COUNTRY		-54.36	-36.69	
GT	COUNTRY		15.69	-90.37	
GT-01	REGION	GT			
GT-02	REGION	GT			
GT-03	REGION	GT			
GT-04	REGION	GT			
GT-05	REGION	GT			
GT-06	REGION	GT			
GT-07	REGION	GT			
GT-08	REGION	GT			
GT-09	REGION	GT			
GT-10	REGION	GT			
GT-11	REGION	GT			
GT-12	REGION	GT			
GT-13	REGION	GT			
GT-14	REGION	GT			
GT-15	REGION	GT			
GT-16	REGION	GT			
GT-17	REGION	GT			
GT-18	REGION	GT			
GT-19	REGION	GT			
GT-20	REGION	GT			
GT-21	REGION	GT			
GT-22	REGION	GT			
GU	COUNTRY		13.44	144.77	
GW	COUNTRY		12.06	-14.92	
GW-BA	DISTRICT	GW-L			
GW-BL	DISTRICT	GW-S			
GW-BM	DISTRICT	GW-N			
GW-BS	REGION	GW			
GW-CA	DISTRICT	GW-N			
GW-GA	DISTRICT	GW-L			
GW-L	REGION	GW			
GW-N	REGION	GW			
GW-OI	DISTRICT	GW-N			
GW-QU	DISTRICT	GW-S			
GW-S	REGION	GW			
GW-TO	DISTRICT	GW-S			
GY	COUNTRY		4.79	-58.98	
GY-BA	REGION	GY			
GY-CU	REGION	GY			
GY-DE	REGION	GY			
GY-EB	REGION	GY			
GY-ES	REGION	GY			
GY-MA	REGION	GY			
GY-PM	REGION	GY			
GY-PT	REGION	GY			
GY-UD	REGION	GY			
GY-UT	REGION	GY			
HK	COUNTRY		22.44	114.14	
HM	COUNTRY		-53.09	73.52	
HN	COUNTRY		14.82	-86.62	
HN-AT	REGION	HN			
HN-CH	REGION	HN			
HN-CL	REGION	HN			
HN-CM	REGION	HN			
HN-CP	REGION	HN			
HN-CR	REGION	HN			
HN-EP	REGION	HN			
HN-FM	REGION	HN			
HN-GD	REGION	HN			
HN-IB	REGION	HN			
HN-IN	REGION	HN			
HN-LE	REGION	HN			
HN-LP	REGION	HN			
HN-OC	REGION	HN			
HN-OL	REGION	HN			
HN-SB	REGION	HN			
HN-VA	REGION	HN			
HN-YO	REGION	HN			
HR	COUNTRY		45.14	16.42	
HR-01	REGION	HR			
HR-02	REGION	HR			
HR-03	REGION	HR			
HR-04	REGION	HR			
HR-05	REGION	HR			
HR-06	REGION	HR			
HR-07	REGION	HR			
HR-08	REGION	HR			
HR-09	REGION	HR			
HR-10	REGION	HR			
HR-11	REGION	HR			
HR-12	REGION	HR			
HR-13	REGION	HR			
HR-14	REGION	HR			
HR-15	REGION	HR			
HR-16	REGION	HR			
HR-17	REGION	HR			
HR-18	REGION	HR			
HR-19	REGION	HR			
HR-20	REGION	HR			
HR-21	CITY	HR			
HT	COUNTRY		18.93	-72.68	
HT-AR	REGION	HT			
HT-CE	REGION	HT			
HT-GA	REGION	HT			
HT-ND	REGION	HT			
HT-NE	REGION	HT			
HT-NI	REGION	HT			
HT-NO	REGION	HT			
HT-OU	REGION	HT			
HT-SD	REGION	HT			
HT-SE	REGION	HT			
HU	COUNTRY		47.15	19.39	
HU-BA	REGION	HU			
HU-BC	CITY	HU			
HU-BE	REGION	HU			
HU-BK	REGION	HU			
HU-BU	CITY	HU			
HU-BZ	REGION	HU			
HU-CS	REGION	HU			
HU-DE	CITY	HU			
HU-DU	CITY	HU			
HU-EG	CITY	HU			
HU-ER	CITY	HU			
HU-FE	REGION	HU			
HU-GS	REGION	HU			
HU-GY	CITY	HU			
HU-HB	REGION	HU			
HU-HE	REGION	HU			
HU-HV	CITY	HU			
HU-JN	REGION	HU			
HU-KE	REGION	HU			
HU-KM	CITY	HU			
HU-KV	CITY	HU			
HU-MI	CITY	HU			
HU-NK	CITY	HU			
HU-NO	REGION	HU			
HU-NY	CITY	HU			
HU-PE	REGION	HU			
HU-PS	CITY	HU			
HU-SD	CITY	HU			
HU-SF	CITY	HU			
HU-SH	CITY	HU			
HU-SK	CITY	HU			
HU-SN	CITY	HU			
HU-SO	REGION	HU			
HU-SS	CITY	HU			
HU-ST	CITY	HU			
HU-SZ	REGION	HU			
HU-TB	CITY	HU			
HU-TO	REGION	HU			
HU-VA	REGION	HU			
HU-VE	REGION	HU			
HU-VM	CITY	HU			
HU-ZA	REGION	HU			
HU-ZE	CITY	HU			
ID	COUNTRY		-0.19	114.01	
ID-AC	REGION	ID			
ID-BA	REGION	ID			
ID-BB	REGION	ID			
ID-BE	REGION	ID			
ID-BT	REGION	ID			
ID-GO	REGION	ID			
ID-JA	REGION	ID			
ID-JB	REGION	ID			
ID-JI	REGION	ID			
ID-JK	REGION	ID			
ID-JT	REGION	ID			
ID-JW	REGION	ID			
ID-KA	REGION	ID			
ID-KB	REGION	ID			
ID-KI	REGION	ID			
ID-KR	REGION	ID			
ID-KS	REGION	ID			
ID-KT	REGION	ID			
ID-KU	REGION	ID			
ID-LA	REGION	ID			
ID-MA	REGION	ID			
ID-ML	REGION	ID			
ID-MU	REGION	ID			
ID-NB	REGION	ID			
ID-NT	REGION	ID			
ID-NU	REGION	ID			
ID-PA	REGION	ID			
ID-PB	REGION	ID			
ID-PD	REGION	ID			
ID-PE	REGION	ID			
ID-PP	REGION	ID			
ID-PS	REGION	ID			
ID-PT	REGION	ID			
ID-RI	REGION	ID			
ID-SA	REGION	ID			
ID-SB	REGION	ID			
ID-SG	REGION	ID			
ID-SL	REGION	ID			
ID-SM	REGION	ID			
ID-SN	REGION	ID			
ID-SR	REGION	ID			
ID-SS	REGION	ID			
ID-ST	REGION	ID			
ID-SU	REGION	ID			
ID-YO	REGION	ID			
IE	COUNTRY		53.15	-8.14	
IE-C	REGION	IE			
IE-CE	DISTRICT	IE-M			
IE-CN	DISTRICT	IE-U			
IE-CO	DISTRICT	IE-M			
IE-CW	DISTRICT	IE-L			
IE-D	DISTRICT	IE-L			
IE-DL	DISTRICT	IE-U			
IE-G	DISTRICT	IE-C			
IE-KE	DISTRICT	IE-L			
IE-KK	DISTRICT	IE-L			
IE-KY	DISTRICT	IE-M			
IE-L	REGION	IE			
IE-LD	DISTRICT	IE-L			
IE-LH	DISTRICT	IE-L			
IE-LK	DISTRICT	IE-M			
IE-LM	DISTRICT	IE-C			
IE-LS	DISTRICT	IE-L			
IE-M	REGION	IE			
IE-MH	DISTRICT	IE-L			
IE-MN	DISTRICT	IE-U			
IE-MO	DISTRICT	IE-C			
IE-OY	DISTRICT	IE-L			
IE-RN	DISTRICT	IE-C			
IE-SO	DISTRICT	IE-C			
IE-TA	DISTRICT	IE-M			
IE-U	REGION	IE			
IE-WD	DISTRICT	IE-M			
IE-WH	DISTRICT	IE-L			
IE-WW	DISTRICT	IE-L			
IE-WX	DISTRICT	IE-L			
IL	COUNTRY		31.45	35.00	
IL-D	REGION	IL			
IL-HA	REGION	IL			
IL-JM	REGION	IL			
IL-M	REGION	IL			
IL-TA	REGION	IL			
IL-Z	REGION	IL			
IM	COUNTRY		54.22	-4.54	
IN	COUNTRY		22.58	79.57	
IN-AN	REGION	IN			
IN-AP	REGION	IN			
IN-AR	REGION	IN			
IN-AS	REGION	IN			
IN-BR	REGION	IN			
IN-CG	REGION	IN			
IN-CH	REGION	IN			
IN-DH	REGION	IN			
IN-DL	REGION	IN			
IN-GA	REGION	IN			
IN-GJ	REGION	IN			
IN-HP	REGION	IN			
IN-HR	REGION	IN			
IN-JH	REGION	IN			
IN-JK	REGION	IN			
IN-KA	REGION	IN			
IN-KL	REGION	IN			
IN-LA	REGION	IN			
IN-LD	REGION	IN			
IN-MH	REGION	IN			
IN-ML	REGION	IN			
IN-MN	REGION	IN			
IN-MP	REGION	IN			
IN-MZ	REGION	IN			
IN-NL	REGION	IN			
IN-OD	REGION	IN			
IN-PB	REGION	IN			
IN-PY	REGION	IN			
IN-RJ	REGION	IN			
IN-SK	REGION	IN			
IN-TN	REGION	IN			
IN-TR	REGION	IN			
IN-TS	REGION	IN			
IN-UK	REGION	IN			
IN-UP	REGION	IN			
IN-WB	REGION	IN			
IO	COUNTRY		-7.33	72.45	
IQ	COUNTRY		32.97	43.76	
IQ-AN	REGION	IQ			
IQ-AR	DISTRICT	IQ-KR			
IQ-BA	REGION	IQ			
IQ-BB	REGION	IQ			
IQ-BG	REGION	IQ			
IQ-DA	DISTRICT	IQ-KR			
IQ-DI	REGION	IQ			
IQ-DQ	REGION	IQ			
IQ-KA	REGION	IQ			
IQ-KI	REGION	IQ			
IQ-KR	REGION	IQ			
IQ-MA	REGION	IQ			
IQ-MU	REGION	IQ			
IQ-NA	REGION	IQ			
IQ-NI	REGION	IQ			
IQ-QA	REGION	IQ			
IQ-SD	REGION	IQ			
IQ-SU	DISTRICT	IQ-KR			
IQ-WA	REGION	IQ			
IR	COUNTRY		32.38	54.36	
IR-00	REGION	IR			
IR-01	REGION	IR			
IR-02	REGION	IR			
IR-03	REGION	IR			
IR-04	REGION	IR			
IR-05	REGION	IR			
IR-06	REGION	IR			
IR-07	REGION	IR			
IR-08	REGION	IR			
IR-09	REGION	IR			
IR-10	REGION	IR			
IR-11	REGION	IR			
IR-12	REGION	IR			
IR-13	REGION	IR			
IR-14	REGION	IR			
IR-15	REGION	IR			
IR-16	REGION	IR			
IR-17	REGION	IR			
IR-18	REGION	IR			
IR-19	REGION	IR			
IR-20	REGION	IR			
IR-21	REGION	IR			
IR-22	REGION	IR			
IR-23	REGION	IR			
IR-24	REGION	IR			
IR-25	REGION	IR			
IR-26	REGION	IR			
IR-27	REGION	IR			
IR-28	REGION	IR			
IR-29	REGION	IR			
IR-30	REGION	IR			
IS	COUNTRY		64.97	-18.58	
IS-1	REGION	IS			
IS-2	REGION	IS			
IS-3	REGION	IS			
IS-4	REGION	IS			
IS-5	REGION	IS			
IS-6	REGION	IS			
IS-7	REGION	IS			
IS-8	REGION	IS			
IS-AKN	REGION	IS			
IS-AKU	REGION	IS			
IS-ARN	REGION	IS			
IS-ASA	REGION	IS			
IS-BLA	REGION	IS			
IS-BOG	REGION	IS			
IS-BOL	REGION	IS			
IS-DAB	REGION	IS			
IS-DAV	REGION	IS			
IS-EOM	REGION	IS			
IS-EYF	REGION	IS			
IS-FJD	REGION	IS			
IS-FJL	REGION	IS			
IS-FLA	REGION	IS			
IS-FLR	REGION	IS			
IS-GAR	REGION	IS			
IS-GOG	REGION	IS			
IS-GRN	REGION	IS			
IS-GRU	REGION	IS			
IS-GRY	REGION	IS			
IS-HAF	REGION	IS			
IS-HRG	REGION	IS			
IS-HRU	REGION	IS			
IS-HUG	REGION	IS			
IS-HUV	REGION	IS			
IS-HVA	REGION	IS			
IS-HVE	REGION	IS			
IS-ISA	REGION	IS			
IS-KAL	REGION	IS			
IS-KJO	REGION	IS			
IS-KOP	REGION	IS			
IS-LAN	REGION	IS			
IS-MOS	REGION	IS			
IS-MUL	REGION	IS			
IS-MYR	REGION	IS			
IS-NOR	REGION	IS			
IS-RGE	REGION	IS			
IS-RGY	REGION	IS			
IS-RHH	REGION	IS			
IS-RKN	REGION	IS			
IS-RKV	REGION	IS			
IS-SBT	REGION	IS			
IS-SDN	REGION	IS			
IS-SDV	REGION	IS			
IS-SEL	REGION	IS			
IS-SFA	REGION	IS			
IS-SHF	REGION	IS			
IS-SKF	REGION	IS			
IS-SKG	REGION	IS			
IS-SKO	REGION	IS			
IS-SKR	REGION	IS			
IS-SNF	REGION	IS			
IS-SOG	REGION	IS			
IS-SOL	REGION	IS			
IS-SSS	REGION	IS			
IS-STR	REGION	IS			
IS-STY	REGION	IS			
IS-SVG	REGION	IS			
IS-TAL	REGION	IS			
IS-THG	REGION	IS			
IS-TJO	REGION	IS			
IS-VEM	REGION	IS			
IS-VER	REGION	IS			
IS-VOP	REGION	IS			
IT	COUNTRY		43.41	12.22	
IT-21	REGION	IT			
IT-23	REGION	IT			
IT-25	REGION	IT			
IT-32	REGION	IT			
IT-34	REGION	IT			
IT-36	REGION	IT			
IT-42	REGION	IT			
IT-45	REGION	IT			
IT-52	REGION	IT			
IT-55	REGION	IT			
IT-57	REGION	IT			
IT-62	REGION	IT			
IT-65	REGION	IT			
IT-67	REGION	IT			
IT-72	REGION	IT			
IT-75	REGION	IT			
IT-77	REGION	IT			
IT-78	REGION	IT			
IT-82	REGION	IT			
IT-88	REGION	IT			
IT-AG	DISTRICT	IT-82			
IT-AL	DISTRICT	IT-21			
IT-AN	DISTRICT	IT-57			
IT-AP	DISTRICT	IT-57			
IT-AQ	DISTRICT	IT-65			
IT-AR	DISTRICT	IT-52			
IT-AT	DISTRICT	IT-21			
IT-AV	DISTRICT	IT-72			
IT-BA	DISTRICT	IT-75			
IT-BG	DISTRICT	IT-25			
IT-BI	DISTRICT	IT-21			
IT-BL	DISTRICT	IT-34			
IT-BN	DISTRICT	IT-72			
IT-BO	DISTRICT	IT-45			
IT-BR	DISTRICT	IT-75			
IT-BS	DISTRICT	IT-25			
IT-BT	DISTRICT	IT-75			
IT-BZ	DISTRICT	IT-32			
IT-CA	DISTRICT	IT-88			
IT-CB	DISTRICT	IT-67			
IT-CE	DISTRICT	IT-72			
IT-CH	DISTRICT	IT-65			
IT-CL	DISTRICT	IT-82			
IT-CN	DISTRICT	IT-21			
IT-CO	DISTRICT	IT-25			
IT-CR	DISTRICT	IT-25			
IT-CS	DISTRICT	IT-78			
IT-CT	DISTRICT	IT-82			
IT-CZ	DISTRICT	IT-78			
IT-EN	DISTRICT	IT-82			
IT-FC	DISTRICT	IT-45			
IT-FE	DISTRICT	IT-45			
IT-FG	DISTRICT	IT-75			
IT-FI	DISTRICT	IT-52			
IT-FM	DISTRICT	IT-57			
IT-FR	DISTRICT	IT-62			
IT-GE	DISTRICT	IT-42			
IT-GO	DISTRICT	IT-36			
IT-GR	DISTRICT	IT-52			
IT-IM	DISTRICT	IT-42			
IT-IS	DISTRICT	IT-67			
IT-KR	DISTRICT	IT-78			
IT-LC	DISTRICT	IT-25			
IT-LE	DISTRICT	IT-75			
IT-LI	DISTRICT	IT-52			
IT-LO	DISTRICT	IT-25			
IT-LT	DISTRICT	IT-62			
IT-LU	DISTRICT	IT-52			
IT-MB	DISTRICT	IT-25			
IT-MC	DISTRICT	IT-57			
IT-ME	DISTRICT	IT-82			
IT-MI	DISTRICT	IT-25			
IT-MN	DISTRICT	IT-25			
IT-MO	DISTRICT	IT-45			
IT-MS	DISTRICT	IT-52			
IT-MT	DISTRICT	IT-77			
IT-NA	DISTRICT	IT-72			
IT-NO	DISTRICT	IT-21			
IT-NU	DISTRICT	IT-88			
IT-OR	DISTRICT	IT-88			
IT-PA	DISTRICT	IT-82			
IT-PC	DISTRICT	IT-45			
IT-PD	DISTRICT	IT-34			
IT-PE	DISTRICT	IT-65			
IT-PG	DISTRICT	IT-55			
IT-PI	DISTRICT	IT-52			
IT-PN	DISTRICT	IT-36			
IT-PO	DISTRICT	IT-52			
IT-PR	DISTRICT	IT-45			
IT-PT	DISTRICT	IT-52			
IT-PU	DISTRICT	IT-57			
IT-PV	DISTRICT	IT-25			
IT-PZ	DISTRICT	IT-77			
IT-RA	DISTRICT	IT-45			
IT-RC	DISTRICT	IT-78			
IT-RE	DISTRICT	IT-45			
IT-RG	DISTRICT	IT-82			
IT-RI	DISTRICT	IT-62			
IT-RM	DISTRICT	IT-62			
IT-RN	DISTRICT	IT-45			
IT-RO	DISTRICT	IT-34			
IT-SA	DISTRICT	IT-72			
IT-SI	DISTRICT	IT-52			
IT-SO	DISTRICT	IT-25			
IT-SP	DISTRICT	IT-42			
IT-SR	DISTRICT	IT-82			
IT-SS	DISTRICT	IT-88			
IT-SU	DISTRICT	IT-88			
IT-SV	DISTRICT	IT-42			
IT-TA	DISTRICT	IT-75			
IT-TE	DISTRICT	IT-65			
IT-TN	DISTRICT	IT-32			
IT-TO	DISTRICT	IT-21			
IT-TP	DISTRICT	IT-82			
IT-TR	DISTRICT	IT-55			
IT-TS	DISTRICT	IT-36			
IT-TV	DISTRICT	IT-34			
IT-UD	DISTRICT	IT-36			
IT-VA	DISTRICT	IT-25			
IT-VB	DISTRICT	IT-21			
IT-VC	DISTRICT	IT-21			
IT-VE	DISTRICT	IT-34			
IT-VI	DISTRICT	IT-34			
IT-VR	DISTRICT	IT-34			
IT-VT	DISTRICT	IT-62			
IT-VV	DISTRICT	IT-78			
JE	COUNTRY		49.22	-2.13	
JM	COUNTRY		18.16	-77.31	
JM-01	REGION	JM			
JM-02	REGION	JM			
JM-03	REGION	JM			
JM-04	REGION	JM			
JM-05	REGION	JM			
JM-06	REGION	JM			
JM-07	REGION	JM			
JM-08	REGION	JM			
JM-09	REGION	JM			
JM-10	REGION	JM			
JM-11	REGION	JM			
JM-12	REGION	JM			
JM-13	REGION	JM			
JM-14	REGION	JM			
JO	COUNTRY		31.23	36.76	
JO-AJ	REGION	JO			
JO-AM	REGION	JO			
JO-AQ	REGION	JO			
JO-AT	REGION	JO			
JO-AZ	REGION	JO			
JO-BA	REGION	JO			
JO-IR	REGION	JO			
JO-JA	REGION	JO			
JO-KA	REGION	JO			
JO-MA	REGION	JO			
JO-MD	REGION	JO			
JO-MN	REGION	JO			
JP	COUNTRY		36.58	137.93	
JP-01	REGION	JP			
JP-02	REGION	JP			
JP-03	REGION	JP			
JP-04	REGION	JP			
JP-05	REGION	JP			
JP-06	REGION	JP			
JP-07	REGION	JP			
JP-08	REGION	JP			
JP-09	REGION	JP			
JP-10	REGION	JP			
JP-11	REGION	JP			
JP-12	REGION	JP			
JP-13	REGION	JP			
JP-14	REGION	JP			
JP-15	REGION	JP			
JP-16	REGION	JP			
JP-17	REGION	JP			
JP-18	REGION	JP			
JP-19	REGION	JP			
JP-20	REGION	JP			
JP-21	REGION	JP			
JP-22	REGION	JP			
JP-23	REGION	JP			
JP-24	REGION	JP			
JP-25	REGION	JP			
JP-26	REGION	JP			
JP-27	REGION	JP			
JP-28	REGION	JP			
JP-29	REGION	JP			
JP-30	REGION	JP			
JP-31	REGION	JP			
JP-32	REGION	JP			
JP-33	REGION	JP			
JP-34	REGION	JP			
JP-35	REGION	JP			
JP-36	REGION	JP			
JP-37	REGION	JP			
JP-38	REGION	JP			
JP-39	REGION	JP			
JP-40	REGION	JP			
JP-41	REGION	JP			
JP-42	REGION	JP			
JP-43	REGION	JP			
JP-44	REGION	JP			
JP-45	REGION	JP			
JP-46	REGION	JP			
JP-47	REGION	JP			
JTUM	COUNTRY				1986-12-31
KE	COUNTRY		0.60	37.80	
KE-01	REGION	KE			
KE-02	REGION	KE			
KE-03	REGION	KE			
KE-04	REGION	KE			
KE-05	REGION	KE			
KE-06	REGION	KE			
KE-07	REGION	KE			
KE-08	REGION	KE			
KE-09	REGION	KE			
KE-10	REGION	KE			
KE-11	REGION	KE			
KE-12	REGION	KE			
KE-13	REGION	KE			
KE-14	REGION	KE			
KE-15	REGION	KE			
KE-16	REGION	KE			
KE-17	REGION	KE			
KE-18	REGION	KE			
KE-19	REGION	KE			
KE-20	REGION	KE			
KE-21	REGION	KE			
KE-22	REGION	KE			
KE-23	REGION	KE			
KE-24	REGION	KE			
KE-25	REGION	KE			
KE-26	REGION	KE			
KE-27	REGION	KE			
KE-28	REGION	KE			
KE-29	REGION	KE			
KE-30	REGION	KE			
KE-31	REGION	KE			
KE-32	REGION	KE			
KE-33	REGION	KE			
KE-34	REGION	KE			
KE-35	REGION	KE			
KE-36	REGION	KE			
KE-37	REGION	KE			
KE-38	REGION	KE			
KE-39	REGION	KE			
KE-40	REGION	KE			
KE-41	REGION	KE			
KE-42	REGION	KE			
KE-43	REGION	KE			
KE-44	REGION	KE			
KE-45	REGION	KE			
KE-46	REGION	KE			
KE-47	REGION	KE			
KG	COUNTRY		41.44	74.52	
KG-B	REGION	KG			
KG-C	REGION	KG			
KG-GB	CITY	KG			
KG-GO	CITY	KG			
KG-J	REGION	KG			
KG-N	REGION	KG			
KG-O	REGION	KG			
KG-T	REGION	KG			
KG-Y	REGION	KG			
KH	COUNTRY		12.72	104.91	
KH-1	REGION	KH			
KH-10	REGION	KH			
KH-11	REGION	KH			
KH-12	REGION	KH			
KH-13	REGION	KH			
KH-14	REGION	KH			
KH-15	REGION	KH			
KH-16	REGION	KH			
KH-17	REGION	KH			
KH-18	REGION	KH			
KH-19	REGION	KH			
KH-2	REGION	KH			
KH-20	REGION	KH			
KH-21	REGION	KH			
KH-22	REGION	KH			
KH-23	REGION	KH			
KH-24	REGION	KH			
KH-25	REGION	KH			
KH-3	REGION	KH			
KH-4	REGION	KH			
KH-5	REGION	KH			
KH-6	REGION	KH			
KH-7	REGION	KH			
KH-8	REGION	KH			
KH-9	REGION	KH			
KI	COUNTRY		1.85	-157.37	
KI-G	REGION	KI			
KI-L	REGION	KI			
KI-P	REGION	KI			
KM	COUNTRY		-11.65	43.34	
KM-A	REGION	KM			
KM-G	REGION	KM			
KM-M	REGION	KM			
KN	COUNTRY		17.33	-62.75	
KN-01	DISTRICT	KN-K			
KN-02	DISTRICT	KN-K			
KN-03	DISTRICT	KN-K			
KN-04	DISTRICT	KN-N			
KN-05	DISTRICT	KN-N			
KN-06	DISTRICT	KN-K			
KN-07	DISTRICT	KN-N			
KN-08	DISTRICT	KN-K			
KN-09	DISTRICT	KN-K			
KN-10	DISTRICT	KN-N			
KN-11	DISTRICT	KN-K			
KN-12	DISTRICT	KN-N			
KN-13	DISTRICT	KN-K			
KN-15	DISTRICT	KN-K			
KN-K	REGION	KN			
KN-N	REGION	KN			
KP	COUNTRY		40.12	127.18	
KP-01	CITY	KP			
KP-02	REGION	KP			
KP-03	REGION	KP			
KP-04	REGION	KP			
KP-05	REGION	KP			
KP-06	REGION	KP			
KP-07	REGION	KP			
KP-08	REGION	KP			
KP-09	REGION	KP			
KP-10	REGION	KP			
KP-13	CITY	KP			
KP-14	CITY	KP			
KP-15	REGION	KP			
KR	COUNTRY		36.44	127.87	
KR-11	CITY	KR			
KR-26	CITY	KR			
KR-27	CITY	KR			
KR-28	CITY	KR			
KR-29	CITY	KR			
KR-30	CITY	KR			
KR-31	CITY	KR			
KR-41	REGION	KR			
KR-42	REGION	KR			
KR-43	REGION	KR			
KR-44	REGION	KR			
KR-45	REGION	KR			
KR-46	REGION	KR			
KR-47	REGION	KR			
KR-48	REGION	KR			
KR-49	REGION	KR			
KR-50	CITY	KR			
KW	COUNTRY		29.31	47.56	
KW-AH	REGION	KW			
KW-FA	REGION	KW			
KW-HA	REGION	KW			
KW-JA	REGION	KW			
KW-KU	REGION	KW			
KW-MU	REGION	KW			
KY	COUNTRY		19.32	-81.29	
LA	COUNTRY		18.46	103.76	
LA-AT	REGION	LA			
LA-BK	REGION	LA			
LA-BL	REGION	LA			
LA-CH	REGION	LA			
LA-HO	REGION	LA			
LA-KH	REGION	LA			
LA-LM	REGION	LA			
LA-LP	REGION	LA			
LA-OU	REGION	LA			
LA-PH	REGION	LA			
LA-SL	REGION	LA			
LA-SV	REGION	LA			
LA-VI	REGION	LA			
LA-VT	REGION	LA			
LA-XA	REGION	LA			
LA-XE	REGION	LA			
LA-XI	REGION	LA			
LA-XS	REGION	LA			
LB	COUNTRY		33.92	35.88	
LB-AK	REGION	LB			
LB-AS	REGION	LB			
LB-BA	REGION	LB			
LB-BH	REGION	LB			
LB-BI	REGION	LB			
LB-JA	REGION	LB			
LB-JL	REGION	LB			
LB-NA	REGION	LB			
LC	COUNTRY		13.89	-60.97	
LC-01	REGION	LC			
LC-02	REGION	LC			
LC-03	REGION	LC			
LC-05	REGION	LC			
LC-06	REGION	LC			
LC-07	REGION	LC			
LC-08	REGION	LC			
LC-10	REGION	LC			
LC-11	REGION	LC			
LC-12	REGION	LC			
LI	COUNTRY		47.14	9.54	
LI-01	REGION	LI			
LI-02	REGION	LI			
LI-03	REGION	LI			
LI-04	REGION	LI			
LI-05	REGION	LI			
LI-06	REGION	LI			
LI-07	REGION	LI			
LI-08	REGION	LI			
LI-09	REGION	LI			
LI-10	REGION	LI			
LI-11	REGION	LI			
LK	COUNTRY		7.61	80.70	
LK-1	REGION	LK			
LK-11	DISTRICT	LK-1			
LK-12	DISTRICT	LK-1			
LK-13	DISTRICT	LK-1			
LK-2	REGION	LK			
LK-21	DISTRICT	LK-2			
LK-22	DISTRICT	LK-2			
LK-23	DISTRICT	LK-2			
LK-3	REGION	LK			
LK-31	DISTRICT	LK-3			
LK-32	DISTRICT	LK-3			
LK-33	DISTRICT	LK-3			
LK-4	REGION	LK			
LK-41	DISTRICT	LK-4			
LK-42	DISTRICT	LK-4			
LK-43	DISTRICT	LK-4			
LK-44	DISTRICT	LK-4			
LK-45	DISTRICT	LK-4			
LK-5	REGION	LK			
LK-51	DISTRICT	LK-5			
LK-52	DISTRICT	LK-5			
LK-53	DISTRICT	LK-5			
LK-6	REGION	LK			
LK-61	DISTRICT	LK-6			
LK-62	DISTRICT	LK-6			
LK-7	REGION	LK			
LK-71	DISTRICT	LK-7			
LK-72	DISTRICT	LK-7			
LK-8	REGION	LK			
LK-81	DISTRICT	LK-8			
LK-82	DISTRICT	LK-8			
LK-9	REGION	LK			
LK-91	DISTRICT	LK-9			
LK-92	DISTRICT	LK-9			
LR	COUNTRY		6.45	-9.32	
LR-BG	REGION	LR			
LR-BM	REGION	LR			
LR-CM	REGION	LR			
LR-GB	REGION	LR			
LR-GG	REGION	LR			
LR-GK	REGION	LR			
LR-GP	REGION	LR			
LR-LO	REGION	LR			
LR-MG	REGION	LR			
LR-MO	REGION	LR			
LR-MY	REGION	LR			
LR-NI	REGION	LR			
LR-RG	REGION	LR			
LR-RI	REGION	LR			
LR-SI	REGION	LR			
LS	COUNTRY		-29.58	28.23	
LS-A	REGION	LS			
LS-B	REGION	LS			
LS-C	REGION	LS			
LS-D	REGION	LS			
LS-E	REGION	LS			
LS-F	REGION	LS			
LS-G	REGION	LS			
LS-H	REGION	LS			
LS-J	REGION	LS			
LS-K	REGION	LS			
LT	COUNTRY		55.31	23.90	
LT-01	DISTRICT	LT-SA			
LT-02	DISTRICT	LT-AL			
LT-03	DISTRICT	LT-AL			
LT-04	DISTRICT	LT-UT			
LT-05	DISTRICT	LT-KU			
LT-06	DISTRICT	LT-PN			
LT-07	DISTRICT	LT-AL			
LT-08	DISTRICT	LT-VL			
LT-09	DISTRICT	LT-UT			
LT-10	DISTRICT	LT-KU			
LT-11	DISTRICT	LT-SA			
LT-12	DISTRICT	LT-TA			
LT-13	DISTRICT	LT-KU			
LT-14	DISTRICT	LT-MR			
LT-15	DISTRICT	LT-KU			
LT-16	DISTRICT	LT-KU			
LT-17	DISTRICT	LT-MR			
LT-18	DISTRICT	LT-KU			
LT-19	DISTRICT	LT-SA			
LT-20	DISTRICT	LT-KL			
LT-21	DISTRICT	LT-KL			
LT-22	DISTRICT	LT-KL			
LT-23	DISTRICT	LT-PN			
LT-24	DISTRICT	LT-AL			
LT-25	DISTRICT	LT-MR			
LT-26	DISTRICT	LT-TE			
LT-27	DISTRICT	LT-UT			
LT-28	DISTRICT	LT-KL			
LT-29	DISTRICT	LT-TA			
LT-30	DISTRICT	LT-SA			
LT-31	DISTRICT	LT-KL			
LT-32	DISTRICT	LT-PN			
LT-33	DISTRICT	LT-PN			
LT-34	DISTRICT	LT-PN			
LT-35	DISTRICT	LT-TE			
LT-36	DISTRICT	LT-KU			
LT-37	DISTRICT	LT-SA			
LT-38	DISTRICT	LT-KU			
LT-39	DISTRICT	LT-TE			
LT-40	DISTRICT	LT-PN			
LT-41	DISTRICT	LT-MR			
LT-42	DISTRICT	LT-VL			
LT-43	DISTRICT	LT-SA			
LT-44	DISTRICT	LT-SA			
LT-45	DISTRICT	LT-TA			
LT-46	DISTRICT	LT-KL			
LT-47	DISTRICT	LT-VL			
LT-48	DISTRICT	LT-KL			
LT-49	DISTRICT	LT-VL			
LT-50	DISTRICT	LT-TA			
LT-51	DISTRICT	LT-TE			
LT-52	DISTRICT	LT-VL			
LT-53	DISTRICT	LT-VL			
LT-54	DISTRICT	LT-UT			
LT-55	DISTRICT	LT-AL			
LT-56	DISTRICT	LT-MR			
LT-57	DISTRICT	LT-VL			
LT-58	DISTRICT	LT-VL			
LT-59	DISTRICT	LT-UT			
LT-60	DISTRICT	LT-UT			
LT-AL	REGION	LT			
LT-KL	REGION	LT			
LT-KU	REGION	LT			
LT-MR	REGION	LT			
LT-PN	REGION	LT			
LT-SA	REGION	LT			
LT-TA	REGION	LT			
LT-TE	REGION	LT			
LT-UT	REGION	LT			
LT-VL	REGION	LT			
LU	COUNTRY		49.77	6.07	
LU-CA	REGION	LU			
LU-CL	REGION	LU			
LU-DI	REGION	LU			
LU-EC	REGION	LU			
LU-ES	REGION	LU			
LU-GR	REGION	LU			
LU-LU	REGION	LU			
LU-ME	REGION	LU			
LU-RD	REGION	LU			
LU-RM	REGION	LU			
LU-VD	REGION	LU			
LU-WI	REGION	LU			
LV	COUNTRY		56.84	24.92	
LV-002	REGION	LV			
LV-007	REGION	LV			
LV-011	REGION	LV			
LV-015	REGION	LV			
LV-016	REGION	LV			
LV-022	REGION	LV			
LV-026	REGION	LV			
LV-033	REGION	LV			
LV-041	REGION	LV			
LV-042	REGION	LV			
LV-047	REGION	LV			
LV-050	REGION	LV			
LV-052	REGION	LV			
LV-054	REGION	LV			
LV-056	REGION	LV			
LV-058	REGION	LV			
LV-059	REGION	LV			
LV-062	REGION	LV			
LV-067	REGION	LV			
LV-068	REGION	LV			
LV-073	REGION	LV			
LV-077	REGION	LV			
LV-080	REGION	LV			
LV-087	REGION	LV			
LV-088	REGION	LV			
LV-089	REGION	LV			
LV-091	REGION	LV			
LV-094	REGION	LV			
LV-097	REGION	LV			
LV-099	REGION	LV			
LV-101	REGION	LV			
LV-102	REGION	LV			
LV-106	REGION	LV			
LV-111	REGION	LV			
LV-112	REGION	LV			
LV-113	REGION	LV			
LV-DGV	CITY	LV			
LV-JEL	CITY	LV			
LV-JUR	CITY	LV			
LV-LPX	CITY	LV			
LV-REZ	CITY	LV			
LV-RIX	CITY	LV			
LV-VEN	CITY	LV			
LY	COUNTRY		26.91	18.04	
LY-BA	REGION	LY			
LY-BU	REGION	LY			
LY-DR	REGION	LY			
LY-GT	REGION	LY			
LY-JA	REGION	LY			
LY-JG	REGION	LY			
LY-JI	REGION	LY			
LY-JU	REGION	LY			
LY-KF	REGION	LY			
LY-MB	REGION	LY			
LY-MI	REGION	LY			
LY-MJ	REGION	LY			
LY-MQ	REGION	LY			
LY-NL	REGION	LY			
LY-NQ	REGION	LY			
LY-SB	REGION	LY			
LY-SR	REGION	LY			
LY-TB	REGION	LY			
LY-WA	REGION	LY			
LY-WD	REGION	LY			
LY-WS	REGION	LY			
LY-ZA	REGION	LY			
MA	COUNTRY		29.63	-8.59	
MA-01	REGION	MA			
MA-02	REGION	MA			
MA-03	REGION	MA			
MA-04	REGION	MA			
MA-05	REGION	MA			
MA-06	REGION	MA			
MA-07	REGION	MA			
MA-08	REGION	MA			
MA-09	REGION	MA			
MA-10	REGION	MA			
MA-11	REGION	MA			
MA-12	REGION	MA			
MA-AGD	DISTRICT	MA-09			
MA-AOU	DISTRICT	MA-12			
MA-ASZ	DISTRICT	MA-10			
MA-AZI	DISTRICT	MA-05			
MA-BEM	DISTRICT	MA-05			
MA-BER	DISTRICT	MA-02			
MA-BES	DISTRICT	MA-06			
MA-BOD	DISTRICT	MA-11			
MA-BOM	DISTRICT	MA-03			
MA-BRR	DISTRICT	MA-06			
MA-CAS	DISTRICT	MA-06			
MA-CHE	DISTRICT	MA-01			
MA-CHI	DISTRICT	MA-07			
MA-CHT	DISTRICT	MA-06			
MA-DRI	DISTRICT	MA-02			
MA-ERR	DISTRICT	MA-08			
MA-ESI	DISTRICT	MA-07			
MA-ESM	DISTRICT	MA-11			
MA-FAH	DISTRICT	MA-01			
MA-FES	DISTRICT	MA-03			
MA-FIG	DISTRICT	MA-02			
MA-FQH	DISTRICT	MA-05			
MA-GUE	DISTRICT	MA-10			
MA-GUF	DISTRICT	MA-02			
MA-HAJ	DISTRICT	MA-03			
MA-HAO	DISTRICT	MA-07			
MA-HOC	DISTRICT	MA-01			
MA-IFR	DISTRICT	MA-03			
MA-INE	DISTRICT	MA-09			
MA-JDI	DISTRICT	MA-06			
MA-JRA	DISTRICT	MA-02			
MA-KEN	DISTRICT	MA-04			
MA-KES	DISTRICT	MA-07			
MA-KHE	DISTRICT	MA-04			
MA-KHN	DISTRICT	MA-05			
MA-KHO	DISTRICT	MA-05			
MA-LAA	DISTRICT	MA-11			
MA-LAR	DISTRICT	MA-01			
MA-MAR	DISTRICT	MA-07			
MA-MDF	DISTRICT	MA-01			
MA-MED	DISTRICT	MA-06			
MA-MEK	DISTRICT	MA-03			
MA-MID	DISTRICT	MA-08			
MA-MOH	DISTRICT	MA-06			
MA-MOU	DISTRICT	MA-03			
MA-NAD	DISTRICT	MA-02			
MA-NOU	DISTRICT	MA-04			
MA-OUA	DISTRICT	MA-08			
MA-OUD	DISTRICT	MA-12			
MA-OUJ	DISTRICT	MA-02			
MA-OUZ	DISTRICT	MA-01			
MA-RAB	DISTRICT	MA-04			
MA-REH	DISTRICT	MA-07			
MA-SAF	DISTRICT	MA-07			
MA-SAL	DISTRICT	MA-04			
MA-SEF	DISTRICT	MA-03			
MA-SET	DISTRICT	MA-06			
MA-SIB	DISTRICT	MA-06			
MA-SIF	DISTRICT	MA-10			
MA-SIK	DISTRICT	MA-04			
MA-SIL	DISTRICT	MA-04			
MA-SKH	DISTRICT	MA-04			
MA-TAF	DISTRICT	MA-11			
MA-TAI	DISTRICT	MA-02			
MA-TAO	DISTRICT	MA-03			
MA-TAR	DISTRICT	MA-09			
MA-TAT	DISTRICT	MA-09			
MA-TAZ	DISTRICT	MA-03			
MA-TET	DISTRICT	MA-01			
MA-TIN	DISTRICT	MA-08			
MA-TIZ	DISTRICT	MA-09			
MA-TNG	DISTRICT	MA-01			
MA-TNT	DISTRICT	MA-10			
MA-YUS	DISTRICT	MA-07			
MA-ZAG	DISTRICT	MA-08			
MC	COUNTRY		43.75	7.41	
MC-CL	REGION	MC			
MC-CO	REGION	MC			
MC-FO	REGION	MC			
MC-GA	REGION	MC			
MC-JE	REGION	MC			
MC-LA	REGION	MC			
MC-MA	REGION	MC			
MC-MC	REGION	MC			
MC-MG	REGION	MC			
MC-MO	REGION	MC			
MC-MU	REGION	MC			
MC-PH	REGION	MC			
MC-SD	REGION	MC			
MC-SO	REGION	MC			
MC-SP	REGION	MC			
MC-SR	REGION	MC			
MC-VR	REGION	MC			
MD	COUNTRY		47.18	28.46	
MD-AN	REGION	MD			
MD-BA	CITY	MD			
MD-BD	CITY	MD			
MD-BR	REGION	MD			
MD-BS	REGION	MD			
MD-CA	REGION	MD			
MD-CL	REGION	MD			
MD-CM	REGION	MD			
MD-CR	REGION	MD			
MD-CS	REGION	MD			
MD-CT	REGION	MD			
MD-CU	CITY	MD			
MD-DO	REGION	MD			
MD-DR	REGION	MD			
MD-DU	REGION	MD			
MD-ED	REGION	MD			
MD-FA	REGION	MD			
MD-FL	REGION	MD			
MD-GA	REGION	MD			
MD-GL	REGION	MD			
MD-HI	REGION	MD			
MD-IA	REGION	MD			
MD-LE	REGION	MD			
MD-NI	REGION	MD			
MD-OC	REGION	MD			
MD-OR	REGION	MD			
MD-RE	REGION	MD			
MD-RI	REGION	MD			
MD-SD	REGION	MD			
MD-SI	REGION	MD			
MD-SN	REGION	MD			
MD-SO	REGION	MD			
MD-ST	REGION	MD			
MD-SV	REGION	MD			
MD-TA	REGION	MD			
MD-TE	REGION	MD			
MD-UN	REGION	MD			
ME	COUNTRY		42.79	19.24	
ME-01	REGION	ME			
ME-02	REGION	ME			
ME-03	REGION	ME			
ME-04	REGION	ME			
ME-05	REGION	ME			
ME-06	REGION	ME			
ME-07	REGION	ME			
ME-08	REGION	ME			
ME-09	REGION	ME			
ME-10	REGION	ME			
ME-11	REGION	ME			
ME-12	REGION	ME			
ME-13	REGION	ME			
ME-14	REGION	ME			
ME-15	REGION	ME			
ME-16	REGION	ME			
ME-17	REGION	ME			
ME-18	REGION	ME			
ME-19	REGION	ME			
ME-20	REGION	ME			
ME-21	REGION	ME			
ME-22	REGION	ME			
ME-23	REGION	ME			
ME-24	REGION	ME			
ME-25	REGION	ME			
MF	COUNTRY		18.09	-63.06	
MG	COUNTRY		-19.28	46.72	
MG-A	REGION	MG			
MG-D	REGION	MG			
MG-F	REGION	MG			
MG-M	REGION	MG			
MG-T	REGION	MG			
MG-U	REGION	MG			
MH	COUNTRY		7.11	171.19	
MH-ALK	DISTRICT	MH-T			
MH-ALL	DISTRICT	MH-L			
MH-ARN	DISTRICT	MH-T			
MH-AUR	DISTRICT	MH-T			
MH-EBO	DISTRICT	MH-L			
MH-ENI	DISTRICT	MH-L			
MH-JAB	DISTRICT	MH-L			
MH-JAL	DISTRICT	MH-L			
MH-KIL	DISTRICT	MH-L			
MH-KWA	DISTRICT	MH-L			
MH-L	REGION	MH			
MH-LAE	DISTRICT	MH-L			
MH-LIB	DISTRICT	MH-L			
MH-LIK	DISTRICT	MH-T			
MH-MAJ	DISTRICT	MH-T			
MH-MAL	DISTRICT	MH-T			
MH-MEJ	DISTRICT	MH-T			
MH-MIL	DISTRICT	MH-T			
MH-NMK	DISTRICT	MH-L			
MH-NMU	DISTRICT	MH-L			
MH-RON	DISTRICT	MH-L			
MH-T	REGION	MH			
MH-UJA	DISTRICT	MH-L			
MH-UTI	DISTRICT	MH-T			
MH-WTH	DISTRICT	MH-L			
MH-WTJ	DISTRICT	MH-T			
MIUM	COUNTRY				1986-12-31
MK	COUNTRY		41.59	21.68	
MK-101	REGION	MK			
MK-102	REGION	MK			
MK-103	REGION	MK			
MK-104	REGION	MK			
MK-105	REGION	MK			
MK-106	REGION	MK			
MK-107	REGION	MK			
MK-108	REGION	MK			
MK-109	REGION	MK			
MK-201	REGION	MK			
MK-202	REGION	MK			
MK-203	REGION	MK			
MK-204	REGION	MK			
MK-205	REGION	MK			
MK-206	REGION	MK			
MK-207	REGION	MK			
MK-208	REGION	MK			
MK-209	REGION	MK			
MK-210	REGION	MK			
MK-211	REGION	MK			
MK-301	REGION	MK			
MK-303	REGION	MK			
MK-304	REGION	MK			
MK-307	REGION	MK			
MK-308	REGION	MK			
MK-310	REGION	MK			
MK-311	REGION	MK			
MK-312	REGION	MK			
MK-313	REGION	MK			
MK-401	REGION	MK			
MK-402	REGION	MK			
MK-403	REGION	MK			
MK-404	REGION	MK			
MK-405	REGION	MK			
MK-406	REGION	MK			
MK-407	REGION	MK			
MK-408	REGION	MK			
MK-409	REGION	MK			
MK-410	REGION	MK			
MK-501	REGION	MK			
MK-502	REGION	MK			
MK-503	REGION	MK			
MK-504	REGION	MK			
MK-505	REGION	MK			
MK-506	REGION	MK			
MK-507	REGION	MK			
MK-508	REGION	MK			
MK-509	REGION	MK			
MK-601	REGION	MK			
MK-602	REGION	MK			
MK-603	REGION	MK			
MK-604	REGION	MK			
MK-605	REGION	MK			
MK-606	REGION	MK			
MK-607	REGION	MK			
MK-608	REGION	MK			
MK-609	REGION	MK			
MK-701	REGION	MK			
MK-702	REGION	MK			
MK-703	REGION	MK			
MK-704	REGION	MK			
MK-705	REGION	MK			
MK-706	REGION	MK			
MK-801	REGION	MK			
MK-802	REGION	MK			
MK-803	REGION	MK			
MK-804	REGION	MK			
MK-805	REGION	MK			
MK-806	REGION	MK			
MK-807	REGION	MK			
MK-808	REGION	MK			
MK-809	REGION	MK			
MK-810	REGION	MK			
MK-811	REGION	MK			
MK-812	REGION	MK			
MK-813	REGION	MK			
MK-814	REGION	MK			
MK-815	REGION	MK			
MK-816	REGION	MK			
MK-817	REGION	MK			
ML	COUNTRY		17.25	-3.57	
ML-1	REGION	ML			
ML-10	REGION	ML			
ML-2	REGION	ML			
ML-3	REGION	ML			
ML-4	REGION	ML			
ML-5	REGION	ML			
ML-6	REGION	ML			
ML-7	REGION	ML			
ML-8	REGION	ML			
ML-9	REGION	ML			
ML-BKO	REGION	ML			
MM	COUNTRY		21.10	96.49	
MM-01	REGION	MM			
MM-02	REGION	MM			
MM-03	REGION	MM			
MM-04	REGION	MM			
MM-05	REGION	MM			
MM-06	REGION	MM			
MM-07	REGION	MM			
MM-11	REGION	MM			
MM-12	REGION	MM			
MM-13	REGION	MM			
MM-14	REGION	MM			
MM-15	REGION	MM			
MM-16	REGION	MM			
MM-17	REGION	MM			
MM-18	REGION	MM			
MN	COUNTRY		46.69	103.09	
MN-035	REGION	MN			
MN-037	REGION	MN			
MN-039	REGION	MN			
MN-041	REGION	MN			
MN-043	REGION	MN			
MN-046	REGION	MN			
MN-047	REGION	MN			
MN-049	REGION	MN			
MN-051	REGION	MN			
MN-053	REGION	MN			
MN-055	REGION	MN			
MN-057	REGION	MN			
MN-059	REGION	MN			
MN-061	REGION	MN			
MN-063	REGION	MN			
MN-064	REGION	MN			
MN-065	REGION	MN			
MN-067	REGION	MN			
MN-069	REGION	MN			
MN-071	REGION	MN			
MN-073	REGION	MN			
MN-1	CITY	MN			
MO	COUNTRY		22.22	113.51	
MP	COUNTRY		15.18	145.74	
MQ	COUNTRY				
MR	COUNTRY		20.17	-10.36	
MR-01	REGION	MR			
MR-02	REGION	MR			
MR-03	REGION	MR			
MR-04	REGION	MR			
MR-05	REGION	MR			
MR-06	REGION	MR			
MR-07	REGION	MR			
MR-08	REGION	MR			
MR-09	REGION	MR			
MR-10	REGION	MR			
MR-11	REGION	MR			
MR-12	REGION	MR			
MR-13	REGION	MR			
MR-14	REGION	MR			
MR-15	REGION	MR			
MS	COUNTRY		16.74	-62.19	
MT	COUNTRY		35.89	14.44	
MT-01	REGION	MT			
MT-02	REGION	MT			
MT-03	REGION	MT			
MT-04	REGION	MT			
MT-05	REGION	MT			
MT-06	REGION	MT			
MT-07	REGION	MT			
MT-08	REGION	MT			
MT-09	REGION	MT			
MT-10	REGION	MT			
MT-11	REGION	MT			
MT-12	REGION	MT			
MT-13	REGION	MT			
MT-14	REGION	MT			
MT-15	REGION	MT			
MT-16	REGION	MT			
MT-17	REGION	MT			
MT-18	REGION	MT			
MT-19	REGION	MT			
MT-20	REGION	MT			
MT-21	REGION	MT			
MT-22	REGION	MT			
MT-23	REGION	MT			
MT-24	REGION	MT			
MT-25	REGION	MT			
MT-26	REGION	MT			
MT-27	REGION	MT			
MT-28	REGION	MT			
MT-29	REGION	MT			
MT-30	REGION	MT			
MT-31	REGION	MT			
MT-32	REGION	MT			
MT-33	REGION	MT			
MT-34	REGION	MT			
MT-35	REGION	MT			
MT-36	REGION	MT			
MT-37	REGION	MT			
MT-38	REGION	MT			
MT-39	REGION	MT			
MT-40	REGION	MT			
MT-41	REGION	MT			
MT-42	REGION	MT			
MT-43	REGION	MT			
MT-44	REGION	MT			
MT-45	REGION	MT			
MT-46	REGION	MT			
MT-47	REGION	MT			
MT-48	REGION	MT			
MT-49	REGION	MT			
MT-50	REGION	MT			
MT-51	REGION	MT			
MT-52	REGION	MT			
MT-53	REGION	MT			
MT-54	REGION	MT			
MT-55	REGION	MT			
MT-56	REGION	MT			
MT-57	REGION	MT			
MT-58	REGION	MT			
MT-59	REGION	MT			
MT-60	REGION	MT			
MT-61	REGION	MT			
MT-62	REGION	MT			
MT-63	REGION	MT			
MT-64	REGION	MT			
MT-65	REGION	MT			
MT-66	REGION	MT			
MT-67	REGION	MT			
MT-68	REGION	MT			
MU	COUNTRY		-20.28	57.57	
MU-AG	REGION	MU			
MU-BL	REGION	MU			
MU-CC	REGION	MU			
MU-FL	REGION	MU			
MU-GP	REGION	MU			
MU-MO	REGION	MU			
MU-PA	REGION	MU			
MU-PL	REGION	MU			
MU-PW	REGION	MU			
MU-RO	REGION	MU			
MU-RR	REGION	MU			
MU-SA	REGION	MU			
MV	COUNTRY		4.20	73.50	
MV-00	REGION	MV			
MV-01	CITY	MV			
MV-02	REGION	MV			
MV-03	REGION	MV			
MV-04	REGION	MV			
MV-05	REGION	MV			
MV-07	REGION	MV			
MV-08	REGION	MV			
MV-12	REGION	MV			
MV-13	REGION	MV			
MV-14	REGION	MV			
MV-17	REGION	MV			
MV-20	REGION	MV			
MV-23	REGION	MV			
MV-24	REGION	MV			
MV-25	REGION	MV			
MV-26	REGION	MV			
MV-27	REGION	MV			
MV-28	REGION	MV			
MV-29	REGION	MV			
MV-MLE	CITY	MV			
MW	COUNTRY		-13.20	34.29	
MW-BA	DISTRICT	MW-S			
MW-BL	DISTRICT	MW-S			
MW-C	REGION	MW			
MW-CK	DISTRICT	MW-S			
MW-CR	DISTRICT	MW-S			
MW-CT	DISTRICT	MW-N			
MW-DE	DISTRICT	MW-C			
MW-DO	DISTRICT	MW-C			
MW-KR	DISTRICT	MW-N			
MW-KS	DISTRICT	MW-C			
MW-LI	DISTRICT	MW-C			
MW-LK	DISTRICT	MW-N			
MW-MC	DISTRICT	MW-C			
MW-MG	DISTRICT	MW-S			
MW-MH	DISTRICT	MW-S			
MW-MU	DISTRICT	MW-S			
MW-MW	DISTRICT	MW-S			
MW-MZ	DISTRICT	MW-N			
MW-N	REGION	MW			
MW-NB	DISTRICT	MW-N			
MW-NE	DISTRICT	MW-S			
MW-NI	DISTRICT	MW-C			
MW-NK	DISTRICT	MW-C			
MW-NS	DISTRICT	MW-S			
MW-NU	DISTRICT	MW-C			
MW-PH	DISTRICT	MW-S			
MW-RU	DISTRICT	MW-N			
MW-S	REGION	MW			
MW-SA	DISTRICT	MW-C			
MW-TH	DISTRICT	MW-S			
MW-ZO	DISTRICT	MW-S			
MX	COUNTRY		23.70	-102.33	
MX-AGU	REGION	MX			
MX-BCN	REGION	MX			
MX-BCS	REGION	MX			
MX-CAM	REGION	MX			
MX-CHH	REGION	MX			
MX-CHP	REGION	MX			
MX-CMX	REGION	MX			
MX-COA	REGION	MX			
MX-COL	REGION	MX			
MX-DUR	REGION	MX			
MX-GRO	REGION	MX			
MX-GUA	REGION	MX			
MX-HID	REGION	MX			
MX-JAL	REGION	MX			
MX-MEX	REGION	MX			
MX-MIC	REGION	MX			
MX-MOR	REGION	MX			
MX-NAY	REGION	MX			
MX-NLE	REGION	MX			
MX-OAX	REGION	MX			
MX-PUE	REGION	MX			
MX-QUE	REGION	MX			
MX-ROO	REGION	MX			
MX-SIN	REGION	MX			
MX-SLP	REGION	MX			
MX-SON	REGION	MX			
MX-TAB	REGION	MX			
MX-TAM	REGION	MX			
MX-TLA	REGION	MX			
MX-VER	REGION	MX			
MX-YUC	REGION	MX			
MX-ZAC	REGION	MX			
MY	COUNTRY		3.61	114.72	
MY-01	REGION	MY			
MY-02	REGION	MY			
MY-03	REGION	MY			
MY-04	REGION	MY			
MY-05	REGION	MY			
MY-06	REGION	MY			
MY-07	REGION	MY			
MY-08	REGION	MY			
MY-09	REGION	MY			
MY-10	REGION	MY			
MY-11	REGION	MY			
MY-12	REGION	MY			
MY-13	REGION	MY			
MY-14	REGION	MY			
MY-15	REGION	MY			
MY-16	REGION	MY			
MZ	COUNTRY		-17.14	35.57	
MZ-A	REGION	MZ			
MZ-B	REGION	MZ			
MZ-G	REGION	MZ			
MZ-I	REGION	MZ			
MZ-L	REGION	MZ			
MZ-MPM	CITY	MZ			
MZ-N	REGION	MZ			
MZ-P	REGION	MZ			
MZ-Q	REGION	MZ			
MZ-S	REGION	MZ			
MZ-T	REGION	MZ			
NA	COUNTRY		-22.02	17.20	
NA-CA	REGION	NA			
NA-ER	REGION	NA			
NA-HA	REGION	NA			
NA-KA	REGION	NA			
NA-KE	REGION	NA			
NA-KH	REGION	NA			
NA-KU	REGION	NA			
NA-KW	REGION	NA			
NA-OD	REGION	NA			
NA-OH	REGION	NA			
NA-ON	REGION	NA			
NA-OS	REGION	NA			
NA-OT	REGION	NA			
NA-OW	REGION	NA			
NC	COUNTRY		-21.32	165.48	
NE	COUNTRY		17.36	9.36	
NE-1	REGION	NE			
NE-2	REGION	NE			
NE-3	REGION	NE			
NE-4	REGION	NE			
NE-5	REGION	NE			
NE-6	REGION	NE			
NE-7	REGION	NE			
NE-8	REGION	NE			
NF	COUNTRY		-29.05	167.95	
NG	COUNTRY		9.57	8.08	
NG-AB	REGION	NG			
NG-AD	REGION	NG			
NG-AK	REGION	NG			
NG-AN	REGION	NG			
NG-BA	REGION	NG			
NG-BE	REGION	NG			
NG-BO	REGION	NG			
NG-BY	REGION	NG			
NG-CR	REGION	NG			
NG-DE	REGION	NG			
NG-EB	REGION	NG			
NG-ED	REGION	NG			
NG-EK	REGION	NG			
NG-EN	REGION	NG			
NG-FC	REGION	NG			
NG-GO	REGION	NG			
NG-IM	REGION	NG			
NG-JI	REGION	NG			
NG-KD	REGION	NG			
NG-KE	REGION	NG			
NG-KN	REGION	NG			
NG-KO	REGION	NG			
NG-KT	REGION	NG			
NG-KW	REGION	NG			
NG-LA	REGION	NG			
NG-NA	REGION	NG			
NG-NI	REGION	NG			
NG-OG	REGION	NG			
NG-ON	REGION	NG			
NG-OS	REGION	NG			
NG-OY	REGION	NG			
NG-PL	REGION	NG			
NG-RI	REGION	NG			
NG-SO	REGION	NG			
NG-TA	REGION	NG			
NG-YO	REGION	NG			
NG-ZA	REGION	NG			
NI	COUNTRY		12.84	-85.03	
NI-AN	REGION	NI			
NI-AS	REGION	NI			
NI-BO	REGION	NI			
NI-CA	REGION	NI			
NI-CI	REGION	NI			
NI-CO	REGION	NI			
NI-ES	REGION	NI			
NI-GR	REGION	NI			
NI-JI	REGION	NI			
NI-LE	REGION	NI			
NI-MD	REGION	NI			
NI-MN	REGION	NI			
NI-MS	REGION	NI			
NI-MT	REGION	NI			
NI-NS	REGION	NI			
NI-RI	REGION	NI			
NI-SJ	REGION	NI			
NL	COUNTRY		52.27	5.64	
NL-AW	REGION	NL			
NL-BQ1	REGION	NL			
NL-BQ2	REGION	NL			
NL-BQ3	REGION	NL			
NL-CW	REGION	NL			
NL-DR	REGION	NL			
NL-FL	REGION	NL			
NL-FR	REGION	NL			
NL-GE	REGION	NL			
NL-GR	REGION	NL			
NL-LI	REGION	NL			
NL-NB	REGION	NL			
NL-NH	REGION	NL			
NL-OV	REGION	NL			
NL-SX	REGION	NL			
NL-UT	REGION	NL			
NL-ZE	REGION	NL			
NL-ZH	REGION	NL			
NO	COUNTRY		63.40	12.99	
NO-03	REGION	NO			
NO-11	REGION	NO			
NO-15	REGION	NO			
NO-18	REGION	NO			
NO-21	REGION	NO			
NO-22	REGION	NO			
NO-30	REGION	NO			
NO-34	REGION	NO			
NO-38	REGION	NO			
NO-42	REGION	NO			
NO-46	REGION	NO			
NO-50	REGION	NO			
NO-54	REGION	NO			
NP	COUNTRY		28.24	83.93	
NP-P1	REGION	NP			
NP-P2	REGION	NP			
NP-P3	REGION	NP			
NP-P4	REGION	NP			
NP-P5	REGION	NP			
NP-P6	REGION	NP			
NP-P7	REGION	NP			
NQAQ	COUNTRY				1983-12-31
NR	COUNTRY		-0.52	166.93	
NR-01	REGION	NR			
NR-02	REGION	NR			
NR-03	REGION	NR			
NR-04	REGION	NR			
NR-05	REGION	NR			
NR-06	REGION	NR			
NR-07	REGION	NR			
NR-08	REGION	NR			
NR-09	REGION	NR			
NR-10	REGION	NR			
NR-11	REGION	NR			
NR-12	REGION	NR			
NR-13	REGION	NR			
NR-14	REGION	NR			
NTHH	COUNTRY				1993-07-12
NU	COUNTRY		-19.05	-169.87	
NZ	COUNTRY		-43.91	170.57	
NZ-AUK	REGION	NZ			
NZ-BOP	REGION	NZ			
NZ-CAN	REGION	NZ			
NZ-CIT	REGION	NZ			
NZ-GIS	REGION	NZ			
NZ-HKB	REGION	NZ			
NZ-MBH	REGION	NZ			
NZ-MWT	REGION	NZ			
NZ-NSN	REGION	NZ			
NZ-NTL	REGION	NZ			
NZ-OTA	REGION	NZ			
NZ-STL	REGION	NZ			
NZ-TAS	REGION	NZ			
NZ-TKI	REGION	NZ			
NZ-WGN	REGION	NZ			
NZ-WKO	REGION	NZ			
NZ-WTC	REGION	NZ			
OM	COUNTRY		20.54	56.07	
OM-BJ	REGION	OM			
OM-BS	REGION	OM			
OM-BU	REGION	OM			
OM-DA	REGION	OM			
OM-MA	REGION	OM			
OM-MU	REGION	OM			
OM-SJ	REGION	OM			
OM-SS	REGION	OM			
OM-WU	REGION	OM			
OM-ZA	REGION	OM			
OM-ZU	REGION	OM			
PA	COUNTRY		8.52	-80.11	
PA-1	REGION	PA			
PA-10	REGION	PA			
PA-2	REGION	PA			
PA-3	REGION	PA			
PA-4	REGION	PA			
PA-5	REGION	PA			
PA-6	REGION	PA			
PA-7	REGION	PA			
PA-8	REGION	PA			
PA-9	REGION	PA			
PA-EM	REGION	PA			
PA-KY	REGION	PA			
PA-NB	REGION	PA			
PA-NT	REGION	PA			
PCHH	COUNTRY				1986-12-31
PE	COUNTRY		-9.07	-74.40	
PE-AMA	REGION	PE			
PE-ANC	REGION	PE			
PE-APU	REGION	PE			
PE-ARE	REGION	PE			
PE-AYA	REGION	PE			
PE-CAJ	REGION	PE			
PE-CAL	REGION	PE			
PE-CUS	REGION	PE			
PE-HUC	REGION	PE			
PE-HUV	REGION	PE			
PE-ICA	REGION	PE			
PE-JUN	REGION	PE			
PE-LAL	REGION	PE			
PE-LAM	REGION	PE			
PE-LIM	REGION	PE			
PE-LMA	REGION	PE			
PE-LOR	REGION	PE			
PE-MDD	REGION	PE			
PE-MOQ	REGION	PE			
PE-PAS	REGION	PE			
PE-PIU	REGION	PE			
PE-PUN	REGION	PE			
PE-SAM	REGION	PE			
PE-TAC	REGION	PE			
PE-TUM	REGION	PE			
PE-UCA	REGION	PE			
PF	COUNTRY		-17.66	-149.42	
PG	COUNTRY		-6.60	144.24	
PG-CPK	REGION	PG			
PG-CPM	REGION	PG			
PG-EBR	REGION	PG			
PG-EHG	REGION	PG			
PG-EPW	REGION	PG			
PG-ESW	REGION	PG			
PG-GPK	REGION	PG			
PG-HLA	REGION	PG			
PG-JWK	REGION	PG			
PG-MBA	REGION	PG			
PG-MPL	REGION	PG			
PG-MPM	REGION	PG			
PG-MRL	REGION	PG			
PG-NCD	REGION	PG			
PG-NIK	REGION	PG			
PG-NPP	REGION	PG			
PG-NSB	REGION	PG			
PG-SAN	REGION	PG			
PG-SHM	REGION	PG			
PG-WBK	REGION	PG			
PG-WHM	REGION	PG			
PG-WPD	REGION	PG			
PH	COUNTRY		15.94	121.42	
PH-00	REGION	PH			
PH-01	REGION	PH			
PH-02	REGION	PH			
PH-03	REGION	PH			
PH-05	REGION	PH			
PH-06	REGION	PH			
PH-07	REGION	PH			
PH-08	REGION	PH			
PH-09	REGION	PH			
PH-10	REGION	PH			
PH-11	REGION	PH			
PH-12	REGION	PH			
PH-13	REGION	PH			
PH-14	REGION	PH			
PH-15	REGION	PH			
PH-40	REGION	PH			
PH-41	REGION	PH			
PH-ABR	DISTRICT	PH-15			
PH-AGN	DISTRICT	PH-13			
PH-AGS	DISTRICT	PH-13			
PH-AKL	DISTRICT	PH-06			
PH-ALB	DISTRICT	PH-05			
PH-ANT	DISTRICT	PH-06			
PH-APA	DISTRICT	PH-15			
PH-AUR	DISTRICT	PH-03			
PH-BAN	DISTRICT	PH-03			
PH-BAS	DISTRICT	PH-09			
PH-BEN	DISTRICT	PH-15			
PH-BIL	DISTRICT	PH-08			
PH-BOH	DISTRICT	PH-07			
PH-BTG	DISTRICT	PH-40			
PH-BTN	DISTRICT	PH-02			
PH-BUK	DISTRICT	PH-10			
PH-BUL	DISTRICT	PH-03			
PH-CAG	DISTRICT	PH-02			
PH-CAM	DISTRICT	PH-10			
PH-CAN	DISTRICT	PH-05			
PH-CAP	DISTRICT	PH-06			
PH-CAS	DISTRICT	PH-05			
PH-CAT	DISTRICT	PH-05			
PH-CAV	DISTRICT	PH-40			
PH-CEB	DISTRICT	PH-07			
PH-COM	DISTRICT	PH-11			
PH-DAO	DISTRICT	PH-11			
PH-DAS	DISTRICT	PH-11			
PH-DAV	DISTRICT	PH-11			
PH-DIN	DISTRICT	PH-13			
PH-DVO	DISTRICT	PH-11			
PH-EAS	DISTRICT	PH-08			
PH-GUI	DISTRICT	PH-06			
PH-IFU	DISTRICT	PH-15			
PH-ILI	DISTRICT	PH-06			
PH-ILN	DISTRICT	PH-01			
PH-ILS	DISTRICT	PH-01			
PH-ISA	DISTRICT	PH-02			
PH-KAL	DISTRICT	PH-15			
PH-LAG	DISTRICT	PH-40			
PH-LAN	DISTRICT	PH-12			
PH-LAS	DISTRICT	PH-14			
PH-LEY	DISTRICT	PH-08			
PH-LUN	DISTRICT	PH-01			
PH-MAD	DISTRICT	PH-41			
PH-MAS	DISTRICT	PH-05			
PH-MDC	DISTRICT	PH-41			
PH-MDR	DISTRICT	PH-41			
PH-MGN	DISTRICT	PH-14			
PH-MGS	DISTRICT	PH-14			
PH-MOU	DISTRICT	PH-15			
PH-MSC	DISTRICT	PH-10			
PH-MSR	DISTRICT	PH-10			
PH-NCO	DISTRICT	PH-12			
PH-NEC	DISTRICT	PH-06			
PH-NER	DISTRICT	PH-07			
PH-NSA	DISTRICT	PH-08			
PH-NUE	DISTRICT	PH-03			
PH-NUV	DISTRICT	PH-02			
PH-PAM	DISTRICT	PH-03			
PH-PAN	DISTRICT	PH-01			
PH-PLW	DISTRICT	PH-41			
PH-QUE	DISTRICT	PH-40			
PH-QUI	DISTRICT	PH-02			
PH-RIZ	DISTRICT	PH-40			
PH-ROM	DISTRICT	PH-41			
PH-SAR	DISTRICT	PH-11			
PH-SCO	DISTRICT	PH-11			
PH-SIG	DISTRICT	PH-07			
PH-SLE	DISTRICT	PH-08			
PH-SLU	DISTRICT	PH-14			
PH-SOR	DISTRICT	PH-05			
PH-SUK	DISTRICT	PH-12			
PH-SUN	DISTRICT	PH-13			
PH-SUR	DISTRICT	PH-13			
PH-TAR	DISTRICT	PH-03			
PH-TAW	DISTRICT	PH-14			
PH-WSA	DISTRICT	PH-08			
PH-ZAN	DISTRICT	PH-09			
PH-ZAS	DISTRICT	PH-09			
PH-ZMB	DISTRICT	PH-03			
PH-ZSI	DISTRICT	PH-09			
PK	COUNTRY		29.78	69.25	
PK-BA	REGION	PK			
PK-GB	REGION	PK			
PK-IS	REGION	PK			
PK-JK	REGION	PK			
PK-KP	REGION	PK			
PK-PB	REGION	PK			
PK-SD	REGION	PK			
PK-TA	REGION	PK			
PL	COUNTRY		52.06	19.40	
PL-02	REGION	PL			
PL-04	REGION	PL			
PL-06	REGION	PL			
PL-08	REGION	PL			
PL-10	REGION	PL			
PL-12	REGION	PL			
PL-14	REGION	PL			
PL-16	REGION	PL			
PL-18	REGION	PL			
PL-20	REGION	PL			
PL-22	REGION	PL			
PL-24	REGION	PL			
PL-26	REGION	PL			
PL-28	REGION	PL			
PL-30	REGION	PL			
PL-32	REGION	PL			
PM	COUNTRY		46.94	-56.33	
PN	COUNTRY		-24.36	-128.32	
PR	COUNTRY		18.23	-66.48	
PS	COUNTRY		31.95	35.25	
PS-BTH	REGION	PS			
PS-DEB	REGION	PS			
PS-GZA	REGION	PS			
PS-HBN	REGION	PS			
PS-JEM	REGION	PS			
PS-JEN	REGION	PS			
PS-JRH	REGION	PS			
PS-KYS	REGION	PS			
PS-NBS	REGION	PS			
PS-NGZ	REGION	PS			
PS-QQA	REGION	PS			
PS-RBH	REGION	PS			
PS-RFH	REGION	PS			
PS-SLT	REGION	PS			
PS-TBS	REGION	PS			
PS-TKM	REGION	PS			
PT	COUNTRY		39.64	-7.98	
PT-01	REGION	PT			
PT-02	REGION	PT			
PT-03	REGION	PT			
PT-04	REGION	PT			
PT-05	REGION	PT			
PT-06	REGION	PT			
PT-07	REGION	PT			
PT-08	REGION	PT			
PT-09	REGION	PT			
PT-10	REGION	PT			
PT-11	REGION	PT			
PT-12	REGION	PT			
PT-13	REGION	PT			
PT-14	REGION	PT			
PT-15	REGION	PT			
PT-16	REGION	PT			
PT-17	REGION	PT			
PT-18	REGION	PT			
PT-20	REGION	PT			
PT-30	REGION	PT			
PUUM	COUNTRY				1986-12-31
PW	COUNTRY		7.51	134.58	
PW-002	REGION	PW			
PW-004	REGION	PW			
PW-010	REGION	PW			
PW-050	REGION	PW			
PW-100	REGION	PW			
PW-150	REGION	PW			
PW-212	REGION	PW			
PW-214	REGION	PW			
PW-218	REGION	PW			
PW-222	REGION	PW			
PW-224	REGION	PW			
PW-226	REGION	PW			
PW-227	REGION	PW			
PW-228	REGION	PW			
PW-350	REGION	PW			
PW-370	REGION	PW			
PY	COUNTRY		-23.18	-58.42	
PY-1	REGION	PY			
PY-10	REGION	PY			
PY-11	REGION	PY			
PY-12	REGION	PY			
PY-13	REGION	PY			
PY-14	REGION	PY			
PY-15	REGION	PY			
PY-16	REGION	PY			
PY-19	REGION	PY			
PY-2	REGION	PY			
PY-3	REGION	PY			
PY-4	REGION	PY			
PY-5	REGION	PY			
PY-6	REGION	PY			
PY-7	REGION	PY			
PY-8	REGION	PY			
PY-9	REGION	PY			
PY-ASU	REGION	PY			
PZPA	COUNTRY				1980-12-31
QA	COUNTRY		25.30	51.18	
QA-DA	REGION	QA			
QA-KH	REGION	QA			
QA-MS	REGION	QA			
QA-RA	REGION	QA			
QA-SH	REGION	QA			
QA-US	REGION	QA			
QA-WA	REGION	QA			
QA-ZA	REGION	QA			
RE	COUNTRY				
RO	COUNTRY		45.82	24.98	
RO-AB	REGION	RO			
RO-AG	REGION	RO			
RO-AR	REGION	RO			
RO-B	REGION	RO			
RO-BC	REGION	RO			
RO-BH	REGION	RO			
RO-BN	REGION	RO			
RO-BR	REGION	RO			
RO-BT	REGION	RO			
RO-BV	REGION	RO			
RO-BZ	REGION	RO			
RO-CJ	REGION	RO			
RO-CL	REGION	RO			
RO-CS	REGION	RO			
RO-CT	REGION	RO			
RO-CV	REGION	RO			
RO-DB	REGION	RO			
RO-DJ	REGION	RO			
RO-GJ	REGION	RO			
RO-GL	REGION	RO			
RO-GR	REGION	RO			
RO-HD	REGION	RO			
RO-HR	REGION	RO			
RO-IF	REGION	RO			
RO-IL	REGION	RO			
RO-IS	REGION	RO			
RO-MH	REGION	RO			
RO-MM	REGION	RO			
RO-MS	REGION	RO			
RO-NT	REGION	RO			
RO-OT	REGION	RO			
RO-PH	REGION	RO			
RO-SB	REGION	RO			
RO-SJ	REGION	RO			
RO-SM	REGION	RO			
RO-SV	REGION	RO			
RO-TL	REGION	RO			
RO-TM	REGION	RO			
RO-TR	REGION	RO			
RO-VL	REGION	RO			
RO-VN	REGION	RO			
RO-VS	REGION	RO			
RS	COUNTRY		44.20	20.80	
RS-00	CITY	RS			
RS-01	DISTRICT	RS-VO			
RS-02	DISTRICT	RS-VO			
RS-03	DISTRICT	RS-VO			
RS-04	DISTRICT	RS-VO			
RS-05	DISTRICT	RS-VO			
RS-06	DISTRICT	RS-VO			
RS-07	DISTRICT	RS-VO			
RS-08	REGION	RS			
RS-09	REGION	RS			
RS-10	REGION	RS			
RS-11	REGION	RS			
RS-12	REGION	RS			
RS-13	REGION	RS			
RS-14	REGION	RS			
RS-15	REGION	RS			
RS-16	REGION	RS			
RS-17	REGION	RS			
RS-18	REGION	RS			
RS-19	REGION	RS			
RS-20	REGION	RS			
RS-21	REGION	RS			
RS-22	REGION	RS			
RS-23	REGION	RS			
RS-24	REGION	RS			
RS-25	DISTRICT	RS-KM			
RS-26	DISTRICT	RS-KM			
RS-27	DISTRICT	RS-KM			
RS-28	DISTRICT	RS-KM			
RS-29	DISTRICT	RS-KM			
RS-KM	REGION	RS			
RS-VO	REGION	RS			
RU	COUNTRY		55.09	162.50	
RU-AD	REGION	RU			
RU-AL	REGION	RU			
RU-ALT	REGION	RU			
RU-AMU	REGION	RU			
RU-ARK	REGION	RU			
RU-AST	REGION	RU			
RU-BA	REGION	RU			
RU-BEL	REGION	RU			
RU-BRY	REGION	RU			
RU-BU	REGION	RU			
RU-CE	REGION	RU			
RU-CHE	REGION	RU			
RU-CHU	REGION	RU			
RU-CU	REGION	RU			
RU-DA	REGION	RU			
RU-IN	REGION	RU			
RU-IRK	REGION	RU			
RU-IVA	REGION	RU			
RU-KAM	REGION	RU			
RU-KB	REGION	RU			
RU-KC	REGION	RU			
RU-KDA	REGION	RU			
RU-KEM	REGION	RU			
RU-KGD	REGION	RU			
RU-KGN	REGION	RU			
RU-KHA	REGION	RU			
RU-KHM	REGION	RU			
RU-KIR	REGION	RU			
RU-KK	REGION	RU			
RU-KL	REGION	RU			
RU-KLU	REGION	RU			
RU-KO	REGION	RU			
RU-KOS	REGION	RU			
RU-KR	REGION	RU			
RU-KRS	REGION	RU			
RU-KYA	REGION	RU			
RU-LEN	REGION	RU			
RU-LIP	REGION	RU			
RU-MAG	REGION	RU			
RU-ME	REGION	RU			
RU-MO	REGION	RU			
RU-MOS	REGION	RU			
RU-MOW	CITY	RU			
RU-MUR	REGION	RU			
RU-NEN	REGION	RU			
RU-NGR	REGION	RU			
RU-NIZ	REGION	RU			
RU-NVS	REGION	RU			
RU-OMS	REGION	RU			
RU-ORE	REGION	RU			
RU-ORL	REGION	RU			
RU-PER	REGION	RU			
RU-PNZ	REGION	RU			
RU-PRI	REGION	RU			
RU-PSK	REGION	RU			
RU-ROS	REGION	RU			
RU-RYA	REGION	RU			
RU-SA	REGION	RU			
RU-SAK	REGION	RU			
RU-SAM	REGION	RU			
RU-SAR	REGION	RU			
RU-SE	REGION	RU			
RU-SMO	REGION	RU			
RU-SPE	CITY	RU			
RU-STA	REGION	RU			
RU-SVE	REGION	RU			
RU-TA	REGION	RU			
RU-TAM	REGION	RU			
RU-TOM	REGION	RU			
RU-TUL	REGION	RU			
RU-TVE	REGION	RU			
RU-TY	REGION	RU			
RU-TYU	REGION	RU			
RU-UD	REGION	RU			
RU-ULY	REGION	RU			
RU-VGG	REGION	RU			
RU-VLA	REGION	RU			
RU-VLG	REGION	RU			
RU-VOR	REGION	RU			
RU-YAN	REGION	RU			
RU-YAR	REGION	RU			
RU-YEV	REGION	RU			
RU-ZAB	REGION	RU			
RW	COUNTRY		-1.99	29.92	
RW-01	CITY	RW			
RW-02	REGION	RW			
RW-03	REGION	RW			
RW-04	REGION	RW			
RW-05	REGION	RW			
SA	COUNTRY		23.97	44.60	
SA-01	REGION	SA			
SA-02	REGION	SA			
SA-03	REGION	SA			
SA-04	REGION	SA			
SA-05	REGION	SA			
SA-06	REGION	SA			
SA-07	REGION	SA			
SA-08	REGION	SA			
SA-09	REGION	SA			
SA-10	REGION	SA			
SA-11	REGION	SA			
SA-12	REGION	SA			
SA-14	REGION	SA			
SB	COUNTRY		-9.62	160.17	
SB-CE	REGION	SB			
SB-CH	REGION	SB			
SB-CT	REGION	SB			
SB-GU	REGION	SB			
SB-IS	REGION	SB			
SB-MK	REGION	SB			
SB-ML	REGION	SB			
SB-RB	REGION	SB			
SB-TE	REGION	SB			
SB-WE	REGION	SB			
SC	COUNTRY		-4.66	55.48	
SC-01	REGION	SC			
SC-02	REGION	SC			
SC-03	REGION	SC			
SC-04	REGION	SC			
SC-05	REGION	SC			
SC-06	REGION	SC			
SC-07	REGION	SC			
SC-08	REGION	SC			
SC-09	REGION	SC			
SC-10	REGION	SC			
SC-11	REGION	SC			
SC-12	REGION	SC			
SC-13	REGION	SC			
SC-14	REGION	SC			
SC-15	REGION	SC			
SC-16	REGION	SC			
SC-17	REGION	SC			
SC-18	REGION	SC			
SC-19	REGION	SC			
SC-20	REGION	SC			
SC-21	REGION	SC			
SC-22	REGION	SC			
SC-23	REGION	SC			
SC-24	REGION	SC			
SC-25	REGION	SC			
SC-26	REGION	SC			
SC-27	REGION	SC			
SD	COUNTRY		15.90	29.92	
SD-DC	REGION	SD			
SD-DE	REGION	SD			
SD-DN	REGION	SD			
SD-DS	REGION	SD			
SD-DW	REGION	SD			
SD-GD	REGION	SD			
SD-GK	REGION	SD			
SD-GZ	REGION	SD			
SD-KA	REGION	SD			
SD-KH	REGION	SD			
SD-KN	REGION	SD			
SD-KS	REGION	SD			
SD-NB	REGION	SD			
SD-NO	REGION	SD			
SD-NR	REGION	SD			
SD-NW	REGION	SD			
SD-RS	REGION	SD			
SD-SI	REGION	SD			
SE	COUNTRY		62.20	16.49	
SE-AB	REGION	SE			
SE-AC	REGION	SE			
SE-BD	REGION	SE			
SE-C	REGION	SE			
SE-D	REGION	SE			
SE-E	REGION	SE			
SE-F	REGION	SE			
SE-G	REGION	SE			
SE-H	REGION	SE			
SE-I	REGION	SE			
SE-K	REGION	SE			
SE-M	REGION	SE			
SE-N	REGION	SE			
SE-O	REGION	SE			
SE-S	REGION	SE			
SE-T	REGION	SE			
SE-U	REGION	SE			
SE-W	REGION	SE			
SE-X	REGION	SE			
SE-Y	REGION	SE			
SE-Z	REGION	SE			
SG	COUNTRY		1.36	103.82	
SG-01	REGION	SG			
SG-02	REGION	SG			
SG-03	REGION	SG			
SG-04	REGION	SG			
SG-05	REGION	SG			
SH	COUNTRY		-15.96	-5.72	
SH-AC	REGION	SH			
SH-HL	REGION	SH			
SH-TA	REGION	SH			
SI	COUNTRY		46.11	14.80	
SI-001	REGION	SI			
SI-002	REGION	SI			
SI-003	REGION	SI			
SI-004	REGION	SI			
SI-005	REGION	SI			
SI-006	REGION	SI			
SI-007	REGION	SI			
SI-008	REGION	SI			
SI-009	REGION	SI			
SI-010	REGION	SI			
SI-011	REGION	SI			
SI-012	REGION	SI			
SI-013	REGION	SI			
SI-014	REGION	SI			
SI-015	REGION	SI			
SI-016	REGION	SI			
SI-017	REGION	SI			
SI-018	REGION	SI			
SI-019	REGION	SI			
SI-020	REGION	SI			
SI-021	REGION	SI			
SI-022	REGION	SI			
SI-023	REGION	SI			
SI-024	REGION	SI			
SI-025	REGION	SI			
SI-026	REGION	SI			
SI-027	REGION	SI			
SI-028	REGION	SI			
SI-029	REGION	SI			
SI-030	REGION	SI			
SI-031	REGION	SI			
SI-032	REGION	SI			
SI-033	REGION	SI			
SI-034	REGION	SI			
SI-035	REGION	SI			
SI-036	REGION	SI			
SI-037	REGION	SI			
SI-038	REGION	SI			
SI-039	REGION	SI			
SI-040	REGION	SI			
SI-041	REGION	SI			
SI-042	REGION	SI			
SI-043	REGION	SI			
SI-044	REGION	SI			
SI-045	REGION	SI			
SI-046	REGION	SI			
SI-047	REGION	SI			
SI-048	REGION	SI			
SI-049	REGION	SI			
SI-050	REGION	SI			
SI-051	REGION	SI			
SI-052	REGION	SI			
SI-053	REGION	SI			
SI-054	REGION	SI			
SI-055	REGION	SI			
SI-056	REGION	SI			
SI-057	REGION	SI			
SI-058	REGION	SI			
SI-059	REGION	SI			
SI-060	REGION	SI			
SI-061	REGION	SI			
SI-062	REGION	SI			
SI-063	REGION	SI			
SI-064	REGION	SI			
SI-065	REGION	SI			
SI-066	REGION	SI			
SI-067	REGION	SI			
SI-068	REGION	SI			
SI-069	REGION	SI			
SI-070	REGION	SI			
SI-071	REGION	SI			
SI-072	REGION	SI			
SI-073	REGION	SI			
SI-074	REGION	SI			
SI-075	REGION	SI			
SI-076	REGION	SI			
SI-077	REGION	SI			
SI-078	REGION	SI			
SI-079	REGION	SI			
SI-080	REGION	SI			
SI-081	REGION	SI			
SI-082	REGION	SI			
SI-083	REGION	SI			
SI-084	REGION	SI			
SI-085	REGION	SI			
SI-086	REGION	SI			
SI-087	REGION	SI			
SI-088	REGION	SI			
SI-089	REGION	SI			
SI-090	REGION	SI			
SI-091	REGION	SI			
SI-092	REGION	SI			
SI-093	REGION	SI			
SI-094	REGION	SI			
SI-095	REGION	SI			
SI-096	REGION	SI			
SI-097	REGION	SI			
SI-098	REGION	SI			
SI-099	REGION	SI			
SI-100	REGION	SI			
SI-101	REGION	SI			
SI-102	REGION	SI			
SI-103	REGION	SI			
SI-104	REGION	SI			
SI-105	REGION	SI			
SI-106	REGION	SI			
SI-107	REGION	SI			
SI-108	REGION	SI			
SI-109	REGION	SI			
SI-110	REGION	SI			
SI-111	REGION	SI			
SI-112	REGION	SI			
SI-113	REGION	SI			
SI-114	REGION	SI			
SI-115	REGION	SI			
SI-116	REGION	SI			
SI-117	REGION	SI			
SI-118	REGION	SI			
SI-119	REGION	SI			
SI-120	REGION	SI			
SI-121	REGION	SI			
SI-122	REGION	SI			
SI-123	REGION	SI			
SI-124	REGION	SI			
SI-125	REGION	SI			
SI-126	REGION	SI			
SI-127	REGION	SI			
SI-128	REGION	SI			
SI-129	REGION	SI			
SI-130	REGION	SI			
SI-131	REGION	SI			
SI-132	REGION	SI			
SI-133	REGION	SI			
SI-134	REGION	SI			
SI-135	REGION	SI			
SI-136	REGION	SI			
SI-137	REGION	SI			
SI-138	REGION	SI			
SI-139	REGION	SI			
SI-140	REGION	SI			
SI-141	REGION	SI			
SI-142	REGION	SI			
SI-143	REGION	SI			
SI-144	REGION	SI			
SI-146	REGION	SI			
SI-147	REGION	SI			
SI-148	REGION	SI			
SI-149	REGION	SI			
SI-150	REGION	SI			
SI-151	REGION	SI			
SI-152	REGION	SI			
SI-153	REGION	SI			
SI-154	REGION	SI			
SI-155	REGION	SI			
SI-156	REGION	SI			
SI-157	REGION	SI			
SI-158	REGION	SI			
SI-159	REGION	SI			
SI-160	REGION	SI			
SI-161	REGION	SI			
SI-162	REGION	SI			
SI-163	REGION	SI			
SI-164	REGION	SI			
SI-165	REGION	SI			
SI-166	REGION	SI			
SI-167	REGION	SI			
SI-168	REGION	SI			
SI-169	REGION	SI			
SI-170	REGION	SI			
SI-171	REGION	SI			
SI-172	REGION	SI			
SI-173	REGION	SI			
SI-174	REGION	SI			
SI-175	REGION	SI			
SI-176	REGION	SI			
SI-177	REGION	SI			
SI-178	REGION	SI			
SI-179	REGION	SI			
SI-180	REGION	SI			
SI-181	REGION	SI			
SI-182	REGION	SI			
SI-183	REGION	SI			
SI-184	REGION	SI			
SI-185	REGION	SI			
SI-186	REGION	SI			
SI-187	REGION	SI			
SI-188	REGION	SI			
SI-189	REGION	SI			
SI-190	REGION	SI			
SI-191	REGION	SI			
SI-192	REGION	SI			
SI-193	REGION	SI			
SI-194	REGION	SI			
SI-195	REGION	SI			
SI-196	REGION	SI			
SI-197	REGION	SI			
SI-198	REGION	SI			
SI-199	REGION	SI			
SI-200	REGION	SI			
SI-201	REGION	SI			
SI-202	REGION	SI			
SI-203	REGION	SI			
SI-204	REGION	SI			
SI-205	REGION	SI			
SI-206	REGION	SI			
SI-207	REGION	SI			
SI-208	REGION	SI			
SI-209	REGION	SI			
SI-210	REGION	SI			
SI-211	REGION	SI			
SI-212	REGION	SI			
SI-213	REGION	SI			
SJ	COUNTRY				
SK	COUNTRY		48.70	19.47	
SK-BC	REGION	SK			
SK-BL	REGION	SK			
SK-KI	REGION	SK			
SK-NI	REGION	SK			
SK-PV	REGION	SK			
SK-TA	REGION	SK			
SK-TC	REGION	SK			
SK-ZI	REGION	SK			
SKIN	COUNTRY				1975-12-31
SL	COUNTRY		8.57	-11.79	
SL-E	REGION	SL			
SL-N	REGION	SL			
SL-NW	REGION	SL			
SL-S	REGION	SL			
SL-W	REGION	SL			
SM	COUNTRY		43.94	12.46	
SM-01	REGION	SM			
SM-02	REGION	SM			
SM-03	REGION	SM			
SM-04	REGION	SM			
SM-05	REGION	SM			
SM-06	REGION	SM			
SM-07	REGION	SM			
SM-08	REGION	SM			
SM-09	REGION	SM			
SN	COUNTRY		14.36	-14.47	
SN-DB	REGION	SN			
SN-DK	REGION	SN			
SN-FK	REGION	SN			
SN-KA	REGION	SN			
SN-KD	REGION	SN			
SN-KE	REGION	SN			
SN-KL	REGION	SN			
SN-LG	REGION	SN			
SN-MT	REGION	SN			
SN-SE	REGION	SN			
SN-SL	REGION	SN			
SN-TC	REGION	SN			
SN-TH	REGION	SN			
SN-ZG	REGION	SN			
SO	COUNTRY		4.73	45.69	
SO-AW	REGION	SO			
SO-BK	REGION	SO			
SO-BN	REGION	SO			
SO-BR	REGION	SO			
SO-BY	REGION	SO			
SO-GA	REGION	SO			
SO-GE	REGION	SO			
SO-HI	REGION	SO			
SO-JD	REGION	SO			
SO-JH	REGION	SO			
SO-MU	REGION	SO			
SO-NU	REGION	SO			
SO-SA	REGION	SO			
SO-SD	REGION	SO			
SO-SH	REGION	SO			
SO-SO	REGION	SO			
SO-TO	REGION	SO			
SO-WO	REGION	SO			
SR	COUNTRY		4.13	-55.91	
SR-BR	REGION	SR			
SR-CM	REGION	SR			
SR-CR	REGION	SR			
SR-MA	REGION	SR			
SR-NI	REGION	SR			
SR-PM	REGION	SR			
SR-PR	REGION	SR			
SR-SA	REGION	SR			
SR-SI	REGION	SR			
SR-WA	REGION	SR			
SS	COUNTRY		7.30	30.25	
SS-BN	REGION	SS			
SS-BW	REGION	SS			
SS-EC	REGION	SS			
SS-EE	REGION	SS			
SS-EW	REGION	SS			
SS-JG	REGION	SS			
SS-LK	REGION	SS			
SS-NU	REGION	SS			
SS-UY	REGION	SS			
SS-WR	REGION	SS			
ST	COUNTRY		0.24	6.61	
ST-01	REGION	ST			
ST-02	REGION	ST			
ST-03	REGION	ST			
ST-04	REGION	ST			
ST-05	REGION	ST			
ST-06	REGION	ST			
ST-P	REGION	ST			
SUHH	COUNTRY				1992-08-30
SV	COUNTRY		13.74	-88.87	
SV-AH	REGION	SV			
SV-CA	REGION	SV			
SV-CH	REGION	SV			
SV-CU	REGION	SV			
SV-LI	REGION	SV			
SV-MO	REGION	SV			
SV-PA	REGION	SV			
SV-SA	REGION	SV			
SV-SM	REGION	SV			
SV-SO	REGION	SV			
SV-SS	REGION	SV			
SV-SV	REGION	SV			
SV-UN	REGION	SV			
SV-US	REGION	SV			
SX	COUNTRY		18.05	-63.06	
SY	COUNTRY		35.00	38.50	
SY-DI	REGION	SY			
SY-DR	REGION	SY			
SY-DY	REGION	SY			
SY-HA	REGION	SY			
SY-HI	REGION	SY			
SY-HL	REGION	SY			
SY-HM	REGION	SY			
SY-ID	REGION	SY			
SY-LA	REGION	SY			
SY-QU	REGION	SY			
SY-RA	REGION	SY			
SY-RD	REGION	SY			
SY-SU	REGION	SY			
SY-TA	REGION	SY			
SZ	COUNTRY		-26.56	31.48	
SZ-HH	REGION	SZ			
SZ-LU	REGION	SZ			
SZ-MA	REGION	SZ			
SZ-SH	REGION	SZ			
TC	COUNTRY		21.81	-71.74	
TD	COUNTRY		15.23	18.64	
TD-BA	REGION	TD			
TD-BG	REGION	TD			
TD-BO	REGION	TD			
TD-CB	REGION	TD			
TD-EE	REGION	TD			
TD-EO	REGION	TD			
TD-GR	REGION	TD			
TD-HL	REGION	TD			
TD-KA	REGION	TD			
TD-LC	REGION	TD			
TD-LO	REGION	TD			
TD-LR	REGION	TD			
TD-MA	REGION	TD			
TD-MC	REGION	TD			
TD-ME	REGION	TD			
TD-MO	REGION	TD			
TD-ND	REGION	TD			
TD-OD	REGION	TD			
TD-SA	REGION	TD			
TD-SI	REGION	TD			
TD-TA	REGION	TD			
TD-TI	REGION	TD			
TD-WF	REGION	TD			
TF	COUNTRY		-49.30	69.50	
TG	COUNTRY		8.52	0.96	
TG-C	REGION	TG			
TG-K	REGION	TG			
TG-M	REGION	TG			
TG-P	REGION	TG			
TG-S	REGION	TG			
TH	COUNTRY		15.07	101.01	
TH-10	REGION	TH			
TH-11	REGION	TH			
TH-12	REGION	TH			
TH-13	REGION	TH			
TH-14	REGION	TH			
TH-15	REGION	TH			
TH-16	REGION	TH			
TH-17	REGION	TH			
TH-18	REGION	TH			
TH-19	REGION	TH			
TH-20	REGION	TH			
TH-21	REGION	TH			
TH-22	REGION	TH			
TH-23	REGION	TH			
TH-24	REGION	TH			
TH-25	REGION	TH			
TH-26	REGION	TH			
TH-27	REGION	TH			
TH-30	REGION	TH			
TH-31	REGION	TH			
TH-32	REGION	TH			
TH-33	REGION	TH			
TH-34	REGION	TH			
TH-35	REGION	TH			
TH-36	REGION	TH			
TH-37	REGION	TH			
TH-38	REGION	TH			
TH-39	REGION	TH			
TH-40	REGION	TH			
TH-41	REGION	TH			
TH-42	REGION	TH			
TH-43	REGION	TH			
TH-44	REGION	TH			
TH-45	REGION	TH			
TH-46	REGION	TH			
TH-47	REGION	TH			
TH-48	REGION	TH			
TH-49	REGION	TH			
TH-50	REGION	TH			
TH-51	REGION	TH			
TH-52	REGION	TH			
TH-53	REGION	TH			
TH-54	REGION	TH			
TH-55	REGION	TH			
TH-56	REGION	TH			
TH-57	REGION	TH			
TH-58	REGION	TH			
TH-60	REGION	TH			
TH-61	REGION	TH			
TH-62	REGION	TH			
TH-63	REGION	TH			
TH-64	REGION	TH			
TH-65	REGION	TH			
TH-66	REGION	TH			
TH-67	REGION	TH			
TH-70	REGION	TH			
TH-71	REGION	TH			
TH-72	REGION	TH			
TH-73	REGION	TH			
TH-74	REGION	TH			
TH-75	REGION	TH			
TH-76	REGION	TH			
TH-77	REGION	TH			
TH-80	REGION	TH			
TH-81	REGION	TH			
TH-82	REGION	TH			
TH-83	REGION	TH			
TH-84	REGION	TH			
TH-85	REGION	TH			
TH-86	REGION	TH			
TH-90	REGION	TH			
TH-91	REGION	TH			
TH-92	REGION	TH			
TH-93	REGION	TH			
TH-94	REGION	TH			
TH-95	REGION	TH			
TH-96	REGION	TH			
TH-S	CITY	TH			
TJ	COUNTRY		38.51	71.02	
TJ-DU	REGION	TJ			
TJ-GB	REGION	TJ			
TJ-KT	REGION	TJ			
TJ-RA	REGION	TJ			
TJ-SU	REGION	TJ			
TK	COUNTRY				
TL	COUNTRY		-8.81	125.92	
TL-AL	REGION	TL			
TL-AN	REGION	TL			
TL-BA	REGION	TL			
TL-BO	REGION	TL			
TL-CO	REGION	TL			
TL-DI	REGION	TL			
TL-ER	REGION	TL			
TL-LA	REGION	TL			
TL-LI	REGION	TL			
TL-MF	REGION	TL			
TL-MT	REGION	TL			
TL-OE	REGION	TL			
TL-VI	REGION	TL			
TM	COUNTRY		39.06	59.41	
TM-A	REGION	TM			
TM-B	REGION	TM			
TM-D	REGION	TM			
TM-L	REGION	TM			
TM-M	REGION	TM			
TM-S	CITY	TM			
TN	COUNTRY		34.07	9.55	
TN-11	REGION	TN			
TN-12	REGION	TN			
TN-13	REGION	TN			
TN-14	REGION	TN			
TN-21	REGION	TN			
TN-22	REGION	TN			
TN-23	REGION	TN			
TN-31	REGION	TN			
TN-32	REGION	TN			
TN-33	REGION	TN			
TN-34	REGION	TN			
TN-41	REGION	TN			
TN-42	REGION	TN			
TN-43	REGION	TN			
TN-51	REGION	TN			
TN-52	REGION	TN			
TN-53	REGION	TN			
TN-61	REGION	TN			
TN-71	REGION	TN			
TN-72	REGION	TN			
TN-73	REGION	TN			
TN-81	REGION	TN			
TN-82	REGION	TN			
TN-83	REGION	TN			
TO	COUNTRY		-21.17	-175.22	
TO-01	REGION	TO			
TO-02	REGION	TO			
TO-03	REGION	TO			
TO-04	REGION	TO			
TO-05	REGION	TO			
TR	COUNTRY		38.95	35.42	
TR-01	REGION	TR			
TR-02	REGION	TR			
TR-03	REGION	TR			
TR-04	REGION	TR			
TR-05	REGION	TR			
TR-06	REGION	TR			
TR-07	REGION	TR			
TR-08	REGION	TR			
TR-09	REGION	TR			
TR-10	REGION	TR			
TR-11	REGION	TR			
TR-12	REGION	TR			
TR-13	REGION	TR			
TR-14	REGION	TR			
TR-15	REGION	TR			
TR-16	REGION	TR			
TR-17	REGION	TR			
TR-18	REGION	TR			
TR-19	REGION	TR			
TR-20	REGION	TR			
TR-21	REGION	TR			
TR-22	REGION	TR			
TR-23	REGION	TR			
TR-24	REGION	TR			
TR-25	REGION	TR			
TR-26	REGION	TR			
TR-27	REGION	TR			
TR-28	REGION	TR			
TR-29	REGION	TR			
TR-30	REGION	TR			
TR-31	REGION	TR			
TR-32	REGION	TR			
TR-33	REGION	TR			
TR-34	REGION	TR			
TR-35	REGION	TR			
TR-36	REGION	TR			
TR-37	REGION	TR			
TR-38	REGION	TR			
TR-39	REGION	TR			
TR-40	REGION	TR			
TR-41	REGION	TR			
TR-42	REGION	TR			
TR-43	REGION	TR			
TR-44	REGION	TR			
TR-45	REGION	TR			
TR-46	REGION	TR			
TR-47	REGION	TR			
TR-48	REGION	TR			
TR-49	REGION	TR			
TR-50	REGION	TR			
TR-51	REGION	TR			
TR-52	REGION	TR			
TR-53	REGION	TR			
TR-54	REGION	TR			
TR-55	REGION	TR			
TR-56	REGION	TR			
TR-57	REGION	TR			
TR-58	REGION	TR			
TR-59	REGION	TR			
TR-60	REGION	TR			
TR-61	REGION	TR			
TR-62	REGION	TR			
TR-63	REGION	TR			
TR-64	REGION	TR			
TR-65	REGION	TR			
TR-66	REGION	TR			
TR-67	REGION	TR			
TR-68	REGION	TR			
TR-69	REGION	TR			
TR-70	REGION	TR			
TR-71	REGION	TR			
TR-72	REGION	TR			
TR-73	REGION	TR			
TR-74	REGION	TR			
TR-75	REGION	TR			
TR-76	REGION	TR			
TR-77	REGION	TR			
TR-78	REGION	TR			
TR-79	REGION	TR			
TR-80	REGION	TR			
TR-81	REGION	TR			
TT	COUNTRY		10.42	-61.29	
TT-ARI	REGION	TT			
TT-CHA	REGION	TT			
TT-CTT	REGION	TT			
TT-DMN	REGION	TT			
TT-MRC	REGION	TT			
TT-PED	REGION	TT			
TT-POS	CITY	TT			
TT-PRT	REGION	TT			
TT-PTF	REGION	TT			
TT-SFO	CITY	TT			
TT-SGE	REGION	TT			
TT-SIP	REGION	TT			
TT-SJL	REGION	TT			
TT-TOB	REGION	TT			
TT-TUP	REGION	TT			
TV	COUNTRY				
TV-FUN	REGION	TV			
TV-NIT	REGION	TV			
TV-NKF	REGION	TV			
TV-NKL	REGION	TV			
TV-NMA	REGION	TV			
TV-NMG	REGION	TV			
TV-NUI	REGION	TV			
TV-VAI	REGION	TV			
TW	COUNTRY		23.74	120.96	
TW-CHA	REGION	TW			
TW-CYI	CITY	TW			
TW-CYQ	REGION	TW			
TW-HSQ	REGION	TW			
TW-HSZ	CITY	TW			
TW-HUA	REGION	TW			
TW-ILA	REGION	TW			
TW-KEE	CITY	TW			
TW-KHH	REGION	TW			
TW-KIN	REGION	TW			
TW-LIE	REGION	TW			
TW-MIA	REGION	TW			
TW-NAN	REGION	TW			
TW-NWT	REGION	TW			
TW-PEN	REGION	TW			
TW-PIF	REGION	TW			
TW-TAO	REGION	TW			
TW-TNN	REGION	TW			
TW-TPE	REGION	TW			
TW-TTT	REGION	TW			
TW-TXG	REGION	TW			
TW-YUN	REGION	TW			
TZ	COUNTRY		-6.26	34.79	
TZ-01	REGION	TZ			
TZ-02	REGION	TZ			
TZ-03	REGION	TZ			
TZ-04	REGION	TZ			
TZ-05	REGION	TZ			
TZ-06	REGION	TZ			
TZ-07	REGION	TZ			
TZ-08	REGION	TZ			
TZ-09	REGION	TZ			
TZ-10	REGION	TZ			
TZ-11	REGION	TZ			
TZ-12	REGION	TZ			
TZ-13	REGION	TZ			
TZ-14	REGION	TZ			
TZ-15	REGION	TZ			
TZ-16	REGION	TZ			
TZ-17	REGION	TZ			
TZ-18	REGION	TZ			
TZ-19	REGION	TZ			
TZ-20	REGION	TZ			
TZ-21	REGION	TZ			
TZ-22	REGION	TZ			
TZ-23	REGION	TZ			
TZ-24	REGION	TZ			
TZ-25	REGION	TZ			
TZ-26	REGION	TZ			
TZ-27	REGION	TZ			
TZ-28	REGION	TZ			
TZ-29	REGION	TZ			
TZ-30	REGION	TZ			
TZ-31	REGION	TZ			
UA	COUNTRY		49.09	31.28	
UA-05	REGION	UA			
UA-07	REGION	UA			
UA-09	REGION	UA			
UA-12	REGION	UA			
UA-14	REGION	UA			
UA-18	REGION	UA			
UA-21	REGION	UA			
UA-23	REGION	UA			
UA-26	REGION	UA			
UA-30	CITY	UA			
UA-32	REGION	UA			
UA-35	REGION	UA			
UA-40	CITY	UA			
UA-43	REGION	UA			
UA-46	REGION	UA			
UA-48	REGION	UA			
UA-51	REGION	UA			
UA-53	REGION	UA			
UA-56	REGION	UA			
UA-59	REGION	UA			
UA-61	REGION	UA			
UA-63	REGION	UA			
UA-65	REGION	UA			
UA-68	REGION	UA			
UA-71	REGION	UA			
UA-74	REGION	UA			
UA-77	REGION	UA			
UG	COUNTRY		1.27	32.37	
UG-101	DISTRICT	UG-C			
UG-102	DISTRICT	UG-C			
UG-103	DISTRICT	UG-C			
UG-104	DISTRICT	UG-C			
UG-105	DISTRICT	UG-C			
UG-106	DISTRICT	UG-C			
UG-107	DISTRICT	UG-C			
UG-108	DISTRICT	UG-C			
UG-109	DISTRICT	UG-C			
UG-110	DISTRICT	UG-C			
UG-111	DISTRICT	UG-C			
UG-112	DISTRICT	UG-C			
UG-113	DISTRICT	UG-C			
UG-114	DISTRICT	UG-C			
UG-115	DISTRICT	UG-C			
UG-116	DISTRICT	UG-C			
UG-117	DISTRICT	UG-C			
UG-118	DISTRICT	UG-C			
UG-119	DISTRICT	UG-C			
UG-120	DISTRICT	UG-C			
UG-121	DISTRICT	UG-C			
UG-122	DISTRICT	UG-C			
UG-123	DISTRICT	UG-C			
UG-124	DISTRICT	UG-C			
UG-125	DISTRICT	UG-C			
UG-126	DISTRICT	UG-C			
UG-201	DISTRICT	UG-E			
UG-202	DISTRICT	UG-E			
UG-203	DISTRICT	UG-E			
UG-204	DISTRICT	UG-E			
UG-205	DISTRICT	UG-E			
UG-206	DISTRICT	UG-E			
UG-207	DISTRICT	UG-E			
UG-208	DISTRICT	UG-E			
UG-209	DISTRICT	UG-E			
UG-210	DISTRICT	UG-E			
UG-211	DISTRICT	UG-E			
UG-212	DISTRICT	UG-E			
UG-213	DISTRICT	UG-E			
UG-214	DISTRICT	UG-E			
UG-215	DISTRICT	UG-E			
UG-216	DISTRICT	UG-E			
UG-217	DISTRICT	UG-E			
UG-218	DISTRICT	UG-E			
UG-219	DISTRICT	UG-E			
UG-220	DISTRICT	UG-E			
UG-221	DISTRICT	UG-E			
UG-222	DISTRICT	UG-E			
UG-223	DISTRICT	UG-E			
UG-224	DISTRICT	UG-E			
UG-225	DISTRICT	UG-E			
UG-226	DISTRICT	UG-E			
UG-227	DISTRICT	UG-E			
UG-228	DISTRICT	UG-E			
UG-229	DISTRICT	UG-E			
UG-230	DISTRICT	UG-E			
UG-231	DISTRICT	UG-E			
UG-232	DISTRICT	UG-E			
UG-233	DISTRICT	UG-E			
UG-234	DISTRICT	UG-E			
UG-235	DISTRICT	UG-E			
UG-236	DISTRICT	UG-E			
UG-237	DISTRICT	UG-E			
UG-301	DISTRICT	UG-N			
UG-302	DISTRICT	UG-N			
UG-303	DISTRICT	UG-N			
UG-304	DISTRICT	UG-N			
UG-305	DISTRICT	UG-N			
UG-306	DISTRICT	UG-N			
UG-307	DISTRICT	UG-N			
UG-308	DISTRICT	UG-N			
UG-309	DISTRICT	UG-N			
UG-310	DISTRICT	UG-N			
UG-311	DISTRICT	UG-N			
UG-312	DISTRICT	UG-N			
UG-313	DISTRICT	UG-N			
UG-314	DISTRICT	UG-N			
UG-315	DISTRICT	UG-N			
UG-316	DISTRICT	UG-N			
UG-317	DISTRICT	UG-N			
UG-318	DISTRICT	UG-N			
UG-319	DISTRICT	UG-N			
UG-320	DISTRICT	UG-N			
UG-321	DISTRICT	UG-N			
UG-322	DISTRICT	UG-N			
UG-323	DISTRICT	UG-N			
UG-324	DISTRICT	UG-N			
UG-325	DISTRICT	UG-N			
UG-326	DISTRICT	UG-N			
UG-327	DISTRICT	UG-N			
UG-328	DISTRICT	UG-N			
UG-329	DISTRICT	UG-N			
UG-330	DISTRICT	UG-N			
UG-331	DISTRICT	UG-N			
UG-332	DISTRICT	UG-N			
UG-333	DISTRICT	UG-N			
UG-334	DISTRICT	UG-N			
UG-335	DISTRICT	UG-N			
UG-336	DISTRICT	UG-N			
UG-337	DISTRICT	UG-N			
UG-401	DISTRICT	UG-W			
UG-402	DISTRICT	UG-W			
UG-403	DISTRICT	UG-W			
UG-404	DISTRICT	UG-W			
UG-405	DISTRICT	UG-W			
UG-406	DISTRICT	UG-W			
UG-407	DISTRICT	UG-W			
UG-408	DISTRICT	UG-W			
UG-409	DISTRICT	UG-W			
UG-410	DISTRICT	UG-W			
UG-411	DISTRICT	UG-W			
UG-412	DISTRICT	UG-W			
UG-413	DISTRICT	UG-W			
UG-414	DISTRICT	UG-W			
UG-415	DISTRICT	UG-W			
UG-416	DISTRICT	UG-W			
UG-417	DISTRICT	UG-W			
UG-418	DISTRICT	UG-W			
UG-419	DISTRICT	UG-W			
UG-420	DISTRICT	UG-W			
UG-421	DISTRICT	UG-W			
UG-422	DISTRICT	UG-W			
UG-423	DISTRICT	UG-W			
UG-424	DISTRICT	UG-W			
UG-425	DISTRICT	UG-W			
UG-426	DISTRICT	UG-W			
UG-427	DISTRICT	UG-W			
UG-428	DISTRICT	UG-W			
UG-429	DISTRICT	UG-W			
UG-430	DISTRICT	UG-W			
UG-431	DISTRICT	UG-W			
UG-432	DISTRICT	UG-W			
UG-433	DISTRICT	UG-W			
UG-434	DISTRICT	UG-W			
UG-435	DISTRICT	UG-W			
UG-C	REGION	UG			
UG-E	REGION	UG			
UG-N	REGION	UG			
UG-W	REGION	UG			
UM	COUNTRY				
UM-67	REGION	UM			
UM-71	REGION	UM			
UM-76	REGION	UM			
UM-79	REGION	UM			
UM-81	REGION	UM			
UM-84	REGION	UM			
UM-86	REGION	UM			
UM-89	REGION	UM			
UM-95	REGION	UM			
US	COUNTRY		38.92	-98.98	
US-AK	REGION	US			
US-AL	REGION	US			
US-AR	REGION	US			
US-AS	REGION	US			
US-AZ	REGION	US			
US-CA	REGION	US			
US-CO	REGION	US			
US-CT	REGION	US			
US-DC	REGION	US			
US-DE	REGION	US			
US-FL	REGION	US			
US-GA	REGION	US			
US-GU	REGION	US			
US-HI	REGION	US			
US-IA	REGION	US			
US-ID	REGION	US			
US-IL	REGION	US			
US-IN	REGION	US			
US-KS	REGION	US			
US-KY	REGION	US			
US-LA	REGION	US			
US-MA	REGION	US			
US-MD	REGION	US			
US-ME	REGION	US			
US-MI	REGION	US			
US-MN	REGION	US			
US-MO	REGION	US			
US-MP	REGION	US			
US-MS	REGION	US			
US-MT	REGION	US			
US-NC	REGION	US			
US-ND	REGION	US			
US-NE	REGION	US			
US-NH	REGION	US			
US-NJ	REGION	US			
US-NM	REGION	US			
US-NV	REGION	US			
US-NY	REGION	US			
US-OH	REGION	US			
US-OK	REGION	US			
US-OR	REGION	US			
US-PA	REGION	US			
US-PR	REGION	US			
US-RI	REGION	US			
US-SC	REGION	US			
US-SD	REGION	US			
US-TN	REGION	US			
US-TX	REGION	US			
US-UM	REGION	US			
US-UT	REGION	US			
US-VA	REGION	US			
US-VI	REGION	US			
US-VT	REGION	US			
US-WA	REGION	US			
US-WI	REGION	US			
US-WV	REGION	US			
US-WY	REGION	US			
UY	COUNTRY		-32.78	-56.02	
UY-AR	REGION	UY			
UY-CA	REGION	UY			
UY-CL	REGION	UY			
UY-CO	REGION	UY			
UY-DU	REGION	UY			
UY-FD	REGION	UY			
UY-FS	REGION	UY			
UY-LA	REGION	UY			
UY-MA	REGION	UY			
UY-MO	REGION	UY			
UY-PA	REGION	UY			
UY-RN	REGION	UY			
UY-RO	REGION	UY			
UY-RV	REGION	UY			
UY-SA	REGION	UY			
UY-SJ	REGION	UY			
UY-SO	REGION	UY			
UY-TA	REGION	UY			
UY-TT	REGION	UY			
UZ	COUNTRY		41.68	63.21	
UZ-AN	REGION	UZ			
UZ-BU	REGION	UZ			
UZ-FA	REGION	UZ			
UZ-JI	REGION	UZ			
UZ-NG	REGION	UZ			
UZ-NW	REGION	UZ			
UZ-QA	REGION	UZ			
UZ-QR	REGION	UZ			
UZ-SA	REGION	UZ			
UZ-SI	REGION	UZ			
UZ-SU	REGION	UZ			
UZ-TK	CITY	UZ			
UZ-TO	REGION	UZ			
UZ-XO	REGION	UZ			
VA	COUNTRY		41.90	12.43	
VC	COUNTRY		13.25	-61.20	
VC-01	REGION	VC			
VC-02	REGION	VC			
VC-03	REGION	VC			
VC-04	REGION	VC			
VC-05	REGION	VC			
VC-06	REGION	VC			
VDVN	COUNTRY				1977-12-31
VE	COUNTRY		7.10	-66.18	
VE-A	REGION	VE			
VE-B	REGION	VE			
VE-C	REGION	VE			
VE-D	REGION	VE			
VE-E	REGION	VE			
VE-F	REGION	VE			
VE-G	REGION	VE			
VE-H	REGION	VE			
VE-I	REGION	VE			
VE-J	REGION	VE			
VE-K	REGION	VE			
VE-L	REGION	VE			
VE-M	REGION	VE			
VE-N	REGION	VE			
VE-O	REGION	VE			
VE-P	REGION	VE			
VE-R	REGION	VE			
VE-S	REGION	VE			
VE-T	REGION	VE			
VE-U	REGION	VE			
VE-V	REGION	VE			
VE-W	REGION	VE			
VE-X	REGION	VE			
VE-Y	REGION	VE			
VE-Z	REGION	VE			
VG	COUNTRY		18.42	-64.62	
VI	COUNTRY		17.74	-64.77	
VN	COUNTRY		16.49	106.33	
VN-01	REGION	VN			
VN-02	REGION	VN			
VN-03	REGION	VN			
VN-04	REGION	VN			
VN-05	REGION	VN			
VN-06	REGION	VN			
VN-07	REGION	VN			
VN-09	REGION	VN			
VN-13	REGION	VN			
VN-14	REGION	VN			
VN-18	REGION	VN			
VN-20	REGION	VN			
VN-21	REGION	VN			
VN-22	REGION	VN			
VN-23	REGION	VN			
VN-24	REGION	VN			
VN-25	REGION	VN			
VN-26	REGION	VN			
VN-27	REGION	VN			
VN-28	REGION	VN			
VN-29	REGION	VN			
VN-30	REGION	VN			
VN-31	REGION	VN			
VN-32	REGION	VN			
VN-33	REGION	VN			
VN-34	REGION	VN			
VN-35	REGION	VN			
VN-36	REGION	VN			
VN-37	REGION	VN			
VN-39	REGION	VN			
VN-40	REGION	VN			
VN-41	REGION	VN			
VN-43	REGION	VN			
VN-44	REGION	VN			
VN-45	REGION	VN			
VN-46	REGION	VN			
VN-47	REGION	VN			
VN-49	REGION	VN			
VN-50	REGION	VN			
VN-51	REGION	VN			
VN-52	REGION	VN			
VN-53	REGION	VN			
VN-54	REGION	VN			
VN-55	REGION	VN			
VN-56	REGION	VN			
VN-57	REGION	VN			
VN-58	REGION	VN			
VN-59	REGION	VN			
VN-61	REGION	VN			
VN-63	REGION	VN			
VN-66	REGION	VN			
VN-67	REGION	VN			
VN-68	REGION	VN			
VN-69	REGION	VN			
VN-70	REGION	VN			
VN-71	REGION	VN			
VN-72	REGION	VN			
VN-73	REGION	VN			
VN-CT	REGION	VN			
VN-DN	REGION	VN			
VN-HN	REGION	VN			
VN-HP	REGION	VN			
VN-SG	REGION	VN			
VU	COUNTRY		-15.23	166.85	
VU-MAP	REGION	VU			
VU-PAM	REGION	VU			
VU-SAM	REGION	VU			
VU-SEE	REGION	VU			
VU-TAE	REGION	VU			
VU-TOB	REGION	VU			
WF	COUNTRY		-14.29	-178.13	
WF-AL	REGION	WF			
WF-SG	REGION	WF			
WF-UV	REGION	WF			
WKUM	COUNTRY				1986-12-31
WS	COUNTRY		-13.63	-172.44	
WS-AA	REGION	WS			
WS-AL	REGION	WS			
WS-AT	REGION	WS			
WS-FA	REGION	WS			
WS-GE	REGION	WS			
WS-GI	REGION	WS			
WS-PA	REGION	WS			
WS-SA	REGION	WS			
WS-TU	REGION	WS			
WS-VF	REGION	WS			
WS-VS	REGION	WS			
XK	COUNTRY		42.57	20.87	
YDYE	COUNTRY				1990-08-14
YE	COUNTRY		15.92	47.53	
YE-AB	REGION	YE			
YE-AD	REGION	YE			
YE-AM	REGION	YE			
YE-BA	REGION	YE			
YE-DA	REGION	YE			
YE-DH	REGION	YE			
YE-HD	REGION	YE			
YE-HJ	REGION	YE			
YE-HU	REGION	YE			
YE-IB	REGION	YE			
YE-JA	REGION	YE			
YE-LA	REGION	YE			
YE-MA	REGION	YE			
YE-MR	REGION	YE			
YE-MW	REGION	YE			
YE-RA	REGION	YE			
YE-SA	REGION	YE			
YE-SD	REGION	YE			
YE-SH	REGION	YE			
YE-SN	REGION	YE			
YE-SU	REGION	YE			
YE-TA	REGION	YE			
YT	COUNTRY				
YUCS	COUNTRY				2003-07-23
ZA	COUNTRY		-28.89	25.21	
ZA-EC	REGION	ZA			
ZA-FS	REGION	ZA			
ZA-GP	REGION	ZA			
ZA-KZN	REGION	ZA			
ZA-LP	REGION	ZA			
ZA-MP	REGION	ZA			
ZA-NC	REGION	ZA			
ZA-NW	REGION	ZA			
ZA-WC	REGION	ZA			
ZM	COUNTRY		-13.43	27.79	
ZM-01	REGION	ZM			
ZM-02	REGION	ZM			
ZM-03	REGION	ZM			
ZM-04	REGION	ZM			
ZM-05	REGION	ZM			
ZM-06	REGION	ZM			
ZM-07	REGION	ZM			
ZM-08	REGION	ZM			
ZM-09	REGION	ZM			
ZM-10	REGION	ZM			
ZW	COUNTRY		-18.98	29.85	
ZW-BU	REGION	ZW			
ZW-HA	REGION	ZW			
ZW-MA	REGION	ZW			
ZW-MC	REGION	ZW			
ZW-ME	REGION	ZW			
ZW-MI	REGION	ZW			
ZW-MN	REGION	ZW			
ZW-MS	REGION	ZW			
ZW-MV	REGION	ZW			
ZW-MW	REGION	ZW			
abroad	UNKNOWN				
bay-hudson	SEA				
bay-of-bengal	SEA				
bay-of-biscay	SEA				
border-ad-es	BORDER	AD ES			
border-ad-fr	BORDER	AD FR			
border-ae-om	BORDER	AE OM			
border-ae-sa	BORDER	AE SA			
border-af-cn	BORDER	AF CN			
border-af-ir	BORDER	AF IR			
border-af-pk	BORDER	AF PK			
border-af-tj	BORDER	AF TJ			
border-af-tm	BORDER	AF TM			
border-af-uz	BORDER	AF UZ			
border-al-gr	BORDER	AL GR			
border-al-me	BORDER	AL ME			
border-al-mk	BORDER	AL MK			
border-al-xk	BORDER	AL XK			
border-am-az	BORDER	AM AZ			
border-am-ge	BORDER	AM GE			
border-am-ir	BORDER	AM IR			
border-am-tr	BORDER	AM TR			
border-ao-cd	BORDER	AO CD			
border-ao-cg	BORDER	AO CG			
border-ao-na	BORDER	AO NA			
border-ao-zm	BORDER	AO ZM			
border-ar-bo	BORDER	AR BO			
border-ar-br	BORDER	AR BR			
border-ar-cl	BORDER	AR CL			
border-ar-py	BORDER	AR PY			
border-ar-uy	BORDER	AR UY			
border-at-ch	BORDER	AT CH			
border-at-cz	BORDER	AT CZ			
border-at-de	BORDER	AT DE			
border-at-hu	BORDER	AT HU			
border-at-it	BORDER	AT IT			
border-at-li	BORDER	AT LI			
border-at-si	BORDER	AT SI			
border-at-sk	BORDER	AT SK			
border-az-ge	BORDER	AZ GE			
border-az-ir	BORDER	AZ IR			
border-az-ru	BORDER	AZ RU			
border-az-tr	BORDER	AZ TR			
border-ba-hr	BORDER	BA HR			
border-ba-me	BORDER	BA ME			
border-ba-rs	BORDER	BA RS			
border-bd-in	BORDER	BD IN			
border-bd-mm	BORDER	BD MM			
border-be-de	BORDER	BE DE			
border-be-fr	BORDER	BE FR			
border-be-lu	BORDER	BE LU			
border-be-nl	BORDER	BE NL			
border-bf-bj	BORDER	BF BJ			
border-bf-ci	BORDER	BF CI			
border-bf-gh	BORDER	BF GH			
border-bf-ml	BORDER	BF ML			
border-bf-ne	BORDER	BF NE			
border-bf-tg	BORDER	BF TG			
border-bg-gr	BORDER	BG GR			
border-bg-mk	BORDER	BG MK			
border-bg-ro	BORDER	BG RO			
border-bg-rs	BORDER	BG RS			
border-bg-tr	BORDER	BG TR			
border-bi-cd	BORDER	BI CD			
border-bi-rw	BORDER	BI RW			
border-bi-tz	BORDER	BI TZ			
border-bj-ne	BORDER	BJ NE			
border-bj-ng	BORDER	BJ NG			
border-bj-tg	BORDER	BJ TG			
border-bn-my	BORDER	BN MY			
border-bo-br	BORDER	BO BR			
border-bo-cl	BORDER	BO CL			
border-bo-pe	BORDER	BO PE			
border-bo-py	BORDER	BO PY			
border-br-co	BORDER	BR CO			
border-br-fr	BORDER	BR FR			
border-br-gy	BORDER	BR GY			
border-br-pe	BORDER	BR PE			
border-br-py	BORDER	BR PY			
border-br-sr	BORDER	BR SR			
border-br-uy	BORDER	BR UY			
border-br-ve	BORDER	BR VE			
border-bt-cn	BORDER	BT CN			
border-bt-in	BORDER	BT IN			
border-bw-na	BORDER	BW NA			
border-bw-za	BORDER	BW ZA			
border-bw-zw	BORDER	BW ZW			
border-by-lt	BORDER	BY LT			
border-by-lv	BORDER	BY LV			
border-by-pl	BORDER	BY PL			
border-by-ru	BORDER	BY RU			
border-by-ua	BORDER	BY UA			
border-bz-gt	BORDER	BZ GT			
border-bz-mx	BORDER	BZ MX			
border-ca-us	BORDER	CA US			
border-cd-cf	BORDER	CD CF			
border-cd-cg	BORDER	CD CG			
border-cd-rw	BORDER	CD RW			
border-cd-ss	BORDER	CD SS			
border-cd-tz	BORDER	CD TZ			
border-cd-ug	BORDER	CD UG			
border-cd-zm	BORDER	CD ZM			
border-cf-cg	BORDER	CF CG			
border-cf-cm	BORDER	CF CM			
border-cf-sd	BORDER	CF SD			
border-cf-ss	BORDER	CF SS			
border-cf-td	BORDER	CF TD			
border-cg-cm	BORDER	CG CM			
border-cg-ga	BORDER	CG GA			
border-ch-de	BORDER	CH DE			
border-ch-fr	BORDER	CH FR			
border-ch-it	BORDER	CH IT			
border-ch-li	BORDER	CH LI			
border-ci-gh	BORDER	CI GH			
border-ci-gn	BORDER	CI GN			
border-ci-lr	BORDER	CI LR			
border-ci-ml	BORDER	CI ML			
border-cl-pe	BORDER	CL PE			
border-cm-ga	BORDER	CM GA			
border-cm-gq	BORDER	CM GQ			
border-cm-ng	BORDER	CM NG			
border-cm-td	BORDER	CM TD			
border-cn-hk	BORDER	CN HK			
border-cn-in	BORDER	CN IN			
border-cn-kg	BORDER	CN KG			
border-cn-kp	BORDER	CN KP			
border-cn-kz	BORDER	CN KZ			
border-cn-la	BORDER	CN LA			
border-cn-mm	BORDER	CN MM			
border-cn-mn	BORDER	CN MN			
border-cn-mo	BORDER	CN MO			
border-cn-np	BORDER	CN NP			
border-cn-pk	BORDER	CN PK			
border-cn-ru	BORDER	CN RU			
border-cn-tj	BORDER	CN TJ			
border-cn-vn	BORDER	CN VN			
border-co-ec	BORDER	CO EC			
border-co-pa	BORDER	CO PA			
border-co-pe	BORDER	CO PE			
border-co-ve	BORDER	CO VE			
border-cr-ni	BORDER	CR NI			
border-cr-pa	BORDER	CR PA			
border-cz-de	BORDER	CZ DE			
border-cz-pl	BORDER	CZ PL			
border-cz-sk	BORDER	CZ SK			
border-de-dk	BORDER	DE DK			
border-de-fr	BORDER	DE FR			
border-de-lu	BORDER	DE LU			
border-de-nl	BORDER	DE NL			
border-de-pl	BORDER	DE PL			
border-dj-er	BORDER	DJ ER			
border-dj-et	BORDER	DJ ET			
border-do-ht	BORDER	DO HT			
border-dz-eh	BORDER	DZ EH			
border-dz-ly	BORDER	DZ LY			
border-dz-ma	BORDER	DZ MA			
border-dz-ml	BORDER	DZ ML			
border-dz-mr	BORDER	DZ MR			
border-dz-ne	BORDER	DZ NE			
border-dz-tn	BORDER	DZ TN			
border-ec-pe	BORDER	EC PE			
border-ee-lv	BORDER	EE LV			
border-ee-ru	BORDER	EE RU			
border-eg-il	BORDER	EG IL			
border-eg-ly	BORDER	EG LY			
border-eg-ps	BORDER	EG PS			
border-eg-sd	BORDER	EG SD			
border-eh-ma	BORDER	EH MA			
border-eh-mr	BORDER	EH MR			
border-er-et	BORDER	ER ET			
border-er-sd	BORDER	ER SD			
border-es-fr	BORDER	ES FR			
border-es-pt	BORDER	ES PT			
border-et-ke	BORDER	ET KE			
border-et-sd	BORDER	ET SD			
border-et-so	BORDER	ET SO			
border-et-ss	BORDER	ET SS			
border-fi-no	BORDER	FI NO			
border-fi-ru	BORDER	FI RU			
border-fi-se	BORDER	FI SE			
border-fr-it	BORDER	FR IT			
border-fr-lu	BORDER	FR LU			
border-fr-mc	BORDER	FR MC			
border-fr-sr	BORDER	FR SR			
border-ga-gq	BORDER	GA GQ			
border-gb-ie	BORDER	GB IE			
border-ge-ru	BORDER	GE RU			
border-ge-tr	BORDER	GE TR			
border-gh-tg	BORDER	GH TG			
border-gm-sn	BORDER	GM SN			
border-gn-gw	BORDER	GN GW			
border-gn-lr	BORDER	GN LR			
border-gn-ml	BORDER	GN ML			
border-gn-sl	BORDER	GN SL			
border-gn-sn	BORDER	GN SN			
border-gr-mk	BORDER	GR MK			
border-gr-tr	BORDER	GR TR			
border-gt-hn	BORDER	GT HN			
border-gt-mx	BORDER	GT MX			
border-gt-sv	BORDER	GT SV			
border-gw-sn	BORDER	GW SN			
border-gy-sr	BORDER	GY SR			
border-gy-ve	BORDER	GY VE			
border-hn-ni	BORDER	HN NI			
border-hn-sv	BORDER	HN SV			
border-hr-hu	BORDER	HR HU			
border-hr-me	BORDER	HR ME			
border-hr-rs	BORDER	HR RS			
border-hr-si	BORDER	HR SI			
border-hu-ro	BORDER	HU RO			
border-hu-rs	BORDER	HU RS			
border-hu-si	BORDER	HU SI			
border-hu-sk	BORDER	HU SK			
border-hu-ua	BORDER	HU UA			
border-id-my	BORDER	ID MY			
border-id-pg	BORDER	ID PG			
border-id-tl	BORDER	ID TL			
border-il-jo	BORDER	IL JO			
border-il-lb	BORDER	IL LB			
border-il-ps	BORDER	IL PS			
border-il-sy	BORDER	IL SY			
border-in-mm	BORDER	IN MM			
border-in-np	BORDER	IN NP			
border-in-pk	BORDER	IN PK			
border-iq-ir	BORDER	IQ IR			
border-iq-jo	BORDER	IQ JO			
border-iq-kw	BORDER	IQ KW			
border-iq-sa	BORDER	IQ SA			
border-iq-sy	BORDER	IQ SY			
border-iq-tr	BORDER	IQ TR			
border-ir-pk	BORDER	IR PK			
border-ir-tm	BORDER	IR TM			
border-ir-tr	BORDER	IR TR			
border-it-si	BORDER	IT SI			
border-it-sm	BORDER	IT SM			
border-it-va	BORDER	IT VA			
border-jo-ps	BORDER	JO PS			
border-jo-sa	BORDER	JO SA			
border-jo-sy	BORDER	JO SY			
border-ke-so	BORDER	KE SO			
border-ke-ss	BORDER	KE SS			
border-ke-tz	BORDER	KE TZ			
border-ke-ug	BORDER	KE UG			
border-kg-kz	BORDER	KG KZ			
border-kg-tj	BORDER	KG TJ			
border-kg-uz	BORDER	KG UZ			
border-kh-la	BORDER	KH LA			
border-kh-th	BORDER	KH TH			
border-kh-vn	BORDER	KH VN			
border-kp-kr	BORDER	KP KR			
border-kp-ru	BORDER	KP RU			
border-kw-sa	BORDER	KW SA			
border-kz-ru	BORDER	KZ RU			
border-kz-tm	BORDER	KZ TM			
border-kz-uz	BORDER	KZ UZ			
border-la-mm	BORDER	LA MM			
border-la-th	BORDER	LA TH			
border-la-vn	BORDER	LA VN			
border-lb-sy	BORDER	LB SY			
border-lr-sl	BORDER	LR SL			
border-ls-za	BORDER	LS ZA			
border-lt-lv	BORDER	LT LV			
border-lt-pl	BORDER	LT PL			
border-lt-ru	BORDER	LT RU			
border-lv-ru	BORDER	LV RU			
border-ly-ne	BORDER	LY NE			
border-ly-sd	BORDER	LY SD			
border-ly-td	BORDER	LY TD			
border-ly-tn	BORDER	LY TN			
border-md-ro	BORDER	MD RO			
border-md-ua	BORDER	MD UA			
border-me-rs	BORDER	ME RS			
border-me-xk	BORDER	ME XK			
border-mf-sx	BORDER	MF SX			
border-mk-rs	BORDER	MK RS			
border-mk-xk	BORDER	MK XK			
border-ml-mr	BORDER	ML MR			
border-ml-ne	BORDER	ML NE			
border-ml-sn	BORDER	ML SN			
border-mm-th	BORDER	MM TH			
border-mn-ru	BORDER	MN RU			
border-mr-sn	BORDER	MR SN			
border-mw-mz	BORDER	MW MZ			
border-mw-tz	BORDER	MW TZ			
border-mw-zm	BORDER	MW ZM			
border-mx-us	BORDER	MX US			
border-my-th	BORDER	MY TH			
border-mz-sz	BORDER	MZ SZ			
border-mz-tz	BORDER	MZ TZ			
border-mz-za	BORDER	MZ ZA			
border-mz-zm	BORDER	MZ ZM			
border-mz-zw	BORDER	MZ ZW			
border-na-za	BORDER	NA ZA			
border-na-zm	BORDER	NA ZM			
border-ne-ng	BORDER	NE NG			
border-ne-td	BORDER	NE TD			
border-ng-td	BORDER	NG TD			
border-no-ru	BORDER	NO RU			
border-no-se	BORDER	NO SE			
border-om-sa	BORDER	OM SA			
border-om-ye	BORDER	OM YE			
border-pl-ru	BORDER	PL RU			
border-pl-sk	BORDER	PL SK			
border-pl-ua	BORDER	PL UA			
border-qa-sa	BORDER	QA SA			
border-ro-rs	BORDER	RO RS			
border-ro-ua	BORDER	RO UA			
border-rs-xk	BORDER	RS XK			
border-ru-ua	BORDER	RU UA			
border-rw-tz	BORDER	RW TZ			
border-rw-ug	BORDER	RW UG			
border-sa-ye	BORDER	SA YE			
border-sd-ss	BORDER	SD SS			
border-sd-td	BORDER	SD TD			
border-sk-ua	BORDER	SK UA			
border-ss-ug	BORDER	SS UG			
border-sy-tr	BORDER	SY TR			
border-sz-za	BORDER	SZ ZA			
border-tj-uz	BORDER	TJ UZ			
border-tm-uz	BORDER	TM UZ			
border-tz-ug	BORDER	TZ UG			
border-tz-zm	BORDER	TZ ZM			
border-za-zw	BORDER	ZA ZW			
border-zm-zw	BORDER	ZM ZW			
channel-english	SEA				
channel-mozambique	SEA				
gulf-of-aden	SEA				
gulf-of-alaska	SEA				
gulf-of-aqaba	SEA				
gulf-of-bothnia	SEA				
gulf-of-california	SEA				
gulf-of-finland	SEA				
gulf-of-guinea	SEA				
gulf-of-mexico	SEA				
gulf-of-oman	SEA				
gulf-of-riga	SEA				
gulf-of-suez	SEA				
gulf-of-thailand	SEA				
gulf-persian	SEA				
ocean-arctic	SEA				
ocean-atlantic	SEA				
ocean-indian	SEA				
ocean-pacific	SEA				
ocean-southern	SEA				
sea-adriatic	SEA				
sea-aegean	SEA				
sea-andaman	SEA				
sea-arabian	SEA				
sea-arafura	SEA				
sea-aral	SEA				
sea-azov	SEA				
sea-baltic	SEA				
sea-banda	SEA				
sea-barents	SEA				
sea-bering	SEA				
sea-black	SEA				
sea-caribbean	SEA				
sea-caspian	SEA				
sea-celebes	SEA				
sea-china-east	SEA				
sea-china-south	SEA				
sea-chukchi	SEA				
sea-coral	SEA				
sea-dead	SEA				
sea-greenland	SEA				
sea-ionian	SEA				
sea-irish	SEA				
sea-japan	SEA				
sea-java	SEA				
sea-kara	SEA				
sea-laptev	SEA				
sea-ligurian	SEA				
sea-marmara	SEA				
sea-mediterranean	SEA				
sea-north	SEA				
sea-norwegian	SEA				
sea-okhotsk	SEA				
sea-philippine	SEA				
sea-red	SEA				
sea-sargasso	SEA				
sea-siberian-east	SEA				
sea-sulu	SEA				
sea-tasman	SEA				
sea-timor	SEA				
sea-tyrrhenian	SEA				
sea-white	SEA				
sea-yellow	SEA				
strait-bab-el-mandeb	SEA				
strait-bering	SEA				
strait-bosporus	SEA				
strait-of-dover	SEA				
strait-of-gibraltar	SEA				
strait-of-hormuz	SEA				
strait-of-kerch	SEA				
strait-of-malacca	SEA				
strait-of-taiwan	SEA				
unknown	UNKNOWN				
$places$, E'\n'), E'\n') line;

-- With names and parent from the start, for which triggers would write each row anew.
insert into place (code, level, parent_code, latitude, longitude, coordinate_precision, valid_to, told, names)
select parts[1], parts[2], split_part(nullif(parts[3], ''), ' ', 1), nullif(parts[4], '')::double precision,
    nullif(parts[5], '')::double precision, case when parts[4] <> '' then 'CENTROID' end, nullif(parts[6], '')::date, false, coalesce(names, '{}')
from told_place
left join (
    select place_code, array_agg(part order by preferred desc, language, name, ordinal) as names
    from told_name cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), name])
        with ordinality as each (part, ordinal)
    group by place_code) n on place_code = parts[1]
on conflict do nothing;

insert into place_parent (place_code, parent_code)
select parts[1], unnest(string_to_array(parts[3], ' '))
from told_place
where not exists (select from place_parent p where p.place_code = parts[1]);

-- The names are in the rows already, and a word that nothing is reported of is no likely slip of another; those of countries are.
alter table place_name disable trigger place_names_added, disable trigger search_words_inserted;
insert into place_name (place_code, language, name, preferred, valid_from, valid_to)
select place_code, language, name, preferred, valid_from, valid_to from told_name
on conflict do nothing;
alter table place_name enable trigger place_names_added, enable trigger search_words_inserted;
do $$ begin perform gather_place_names(array(select distinct place_code from told_name join place on code = place_code where told)); end $$;
insert into search_word (word)
select word from (
    select distinct unnest(tsvector_to_array(n.words)) collate "C" as word
    from place p join place_name n on n.place_code = p.code where length(p.code) = 2) of_countries
where length(word) > 2 and word !~ '[0-9]'
on conflict do nothing;

insert into place_code (code, place_code, valid_to)
select parts[1], parts[2], nullif(parts[3], '')::date
from (select string_to_array(line, E'\t') as parts from string_to_table(btrim($places$
ABW	AW	
AFG	AF	
AGO	AO	
AIA	AI	
AIDJ	DJ	1977-12-31
ALA	AX	
ALB	AL	
AN	ANHH	2010-12-15
AND	AD	
ANT	ANHH	2010-12-15
ARE	AE	
ARG	AR	
ARM	AM	
ASM	AS	
ATA	AQ	
ATB	BQAQ	1979-12-31
ATF	FQHH	1979-12-31
ATF	TF	
ATG	AG	
ATN	NQAQ	1983-12-31
AUS	AU	
AUT	AT	
AZE	AZ	
BDI	BI	
BEL	BE	
BEN	BJ	
BES	BQ	
BFA	BF	
BGD	BD	
BGR	BG	
BHR	BH	
BHS	BS	
BIH	BA	
BLM	BL	
BLR	BY	
BLZ	BZ	
BMU	BM	
BOL	BO	
BRA	BR	
BRB	BB	
BRN	BN	
BTN	BT	
BUMM	MM	1989-12-05
BVT	BV	
BWA	BW	
BYAA	BY	1992-06-15
CAF	CF	
CAN	CA	
CCK	CC	
CHE	CH	
CHL	CL	
CHN	CN	
CIV	CI	
CMR	CM	
CN-11	CN-BJ	
CN-12	CN-TJ	
CN-13	CN-HE	
CN-14	CN-SX	
CN-21	CN-LN	
CN-22	CN-JL	
CN-23	CN-HL	
CN-31	CN-SH	
CN-32	CN-JS	
CN-33	CN-ZJ	
CN-34	CN-AH	
CN-35	CN-FJ	
CN-36	CN-JX	
CN-37	CN-SD	
CN-41	CN-HA	
CN-42	CN-HB	
CN-43	CN-HN	
CN-44	CN-GD	
CN-45	CN-GX	
CN-46	CN-HI	
CN-50	CN-CQ	
CN-51	CN-SC	
CN-52	CN-GZ	
CN-53	CN-YN	
CN-54	CN-XZ	
CN-61	CN-SN	
CN-62	CN-GS	
CN-63	CN-QH	
CN-64	CN-NX	
CN-65	CN-XJ	
CN-71	TW	
CN-91	HK	
CN-92	MO	
COD	CD	
COG	CG	
COK	CK	
COL	CO	
COM	KM	
CPV	CV	
CRI	CR	
CS	CSHH	1993-06-15
CS	CSXX	2006-09-26
CSK	CSHH	1993-06-15
CT	CTKI	1984-12-31
CTE	CTKI	1984-12-31
CUB	CU	
CUW	CW	
CXR	CX	
CYM	KY	
CYP	CY	
CZ-612	CZ-632	
CZ-613	CZ-633	
CZ-614	CZ-634	
CZ-615	CZ-635	
CZ-621	CZ-641	
CZ-622	CZ-642	
CZ-623	CZ-643	
CZ-624	CZ-644	
CZ-626	CZ-646	
CZ-627	CZ-647	
CZ-JC	CZ-31	
CZ-JM	CZ-64	
CZ-KA	CZ-41	
CZ-KR	CZ-52	
CZ-LI	CZ-51	
CZ-MO	CZ-80	
CZ-OL	CZ-71	
CZ-PA	CZ-53	
CZ-PL	CZ-32	
CZ-PR	CZ-10	
CZ-ST	CZ-20	
CZ-US	CZ-42	
CZ-VY	CZ-63	
CZ-ZL	CZ-72	
CZE	CZ	
DD	DDDE	1990-10-30
DDR	DDDE	1990-10-30
DEU	DE	
DJI	DJ	
DMA	DM	
DNK	DK	
DOM	DO	
DYBJ	BJ	1977-12-31
DZA	DZ	
ECU	EC	
EGY	EG	
EL	GR	
ERI	ER	
ESH	EH	
ESP	ES	
EST	EE	
ETH	ET	
FIN	FI	
FJI	FJ	
FLK	FK	
FQ	FQHH	1979-12-31
FR-75	FR-75C	
FR-A	FR-GES	
FR-B	FR-NAQ	
FR-C	FR-ARA	
FR-D	FR-BFC	
FR-E	FR-BRE	
FR-F	FR-CVL	
FR-G	FR-GES	
FR-GF	GF	
FR-GP	GP	
FR-GUA	GP	
FR-I	FR-BFC	
FR-J	FR-IDF	
FR-K	FR-OCC	
FR-L	FR-NAQ	
FR-LRE	RE	
FR-M	FR-GES	
FR-MAY	YT	
FR-MQ	MQ	
FR-N	FR-OCC	
FR-O	FR-HDF	
FR-P	FR-NOR	
FR-Q	FR-NOR	
FR-R	FR-PDL	
FR-RE	RE	
FR-S	FR-HDF	
FR-T	FR-NAQ	
FR-U	FR-PAC	
FR-V	FR-ARA	
FR-YT	YT	
FRA	FR	
FRO	FO	
FSM	FM	
FX	FXFR	1997-07-14
FXX	FXFR	1997-07-14
GAB	GA	
GBR	GB	
GEHH	KI	1979-12-31
GEO	GE	
GGY	GG	
GHA	GH	
GIB	GI	
GIN	GN	
GLP	GP	
GMB	GM	
GNB	GW	
GNQ	GQ	
GRC	GR	
GRD	GD	
GRL	GL	
GT-AV	GT-16	
GT-BV	GT-15	
GT-CM	GT-04	
GT-CQ	GT-20	
GT-ES	GT-05	
GT-GU	GT-01	
GT-HU	GT-13	
GT-IZ	GT-18	
GT-JA	GT-21	
GT-JU	GT-22	
GT-PE	GT-17	
GT-PR	GT-02	
GT-QC	GT-14	
GT-QZ	GT-09	
GT-RE	GT-11	
GT-SA	GT-03	
GT-SM	GT-12	
GT-SO	GT-07	
GT-SR	GT-06	
GT-SU	GT-10	
GT-TO	GT-08	
GT-ZA	GT-19	
GTM	GT	
GUF	GF	
GUM	GU	
GUY	GY	
HKG	HK	
HMD	HM	
HND	HN	
HRV	HR	
HTI	HT	
HUN	HU	
HVBF	BF	1984-12-31
IDN	ID	
IMN	IM	
IN-CT	IN-CG	
IN-OR	IN-OD	
IN-TG	IN-TS	
IN-UT	IN-UK	
IND	IN	
IOT	IO	
IRL	IE	
IRN	IR	
IRQ	IQ	
ISL	IS	
ISR	IL	
ITA	IT	
JAM	JM	
JEY	JE	
JOR	JO	
JPN	JP	
JT	JTUM	1986-12-31
JTN	JTUM	1986-12-31
KAZ	KZ	
KEN	KE	
KGZ	KG	
KHM	KH	
KIR	KI	
KNA	KN	
KOR	KR	
KWT	KW	
KZ-AKM	KZ-11	2022-11-29
KZ-AKT	KZ-15	2022-11-29
KZ-ALA	KZ-75	2022-11-29
KZ-ALM	KZ-19	2022-11-29
KZ-AST	KZ-71	2022-11-29
KZ-ATY	KZ-23	2022-11-29
KZ-KAR	KZ-35	2022-11-29
KZ-KUS	KZ-39	2022-11-29
KZ-KZY	KZ-43	2022-11-29
KZ-MAN	KZ-47	2022-11-29
KZ-PAV	KZ-55	2022-11-29
KZ-SEV	KZ-59	2022-11-29
KZ-SHY	KZ-79	2022-11-29
KZ-VOS	KZ-63	2022-11-29
KZ-YUZ	KZ-61	2022-11-29
KZ-ZAP	KZ-27	2022-11-29
KZ-ZHA	KZ-31	2022-11-29
LA-XN	LA-XS	
LAO	LA	
LBN	LB	
LBR	LR	
LBY	LY	
LCA	LC	
LIE	LI	
LKA	LK	
LSO	LS	
LTU	LT	
LU-D	LU-CL	
LU-D	LU-DI	
LU-D	LU-RD	
LU-D	LU-VD	
LU-D	LU-WI	
LU-G	LU-EC	
LU-G	LU-GR	
LU-G	LU-RM	
LU-L	LU-CA	
LU-L	LU-ES	
LU-L	LU-LU	
LU-L	LU-ME	
LUX	LU	
LVA	LV	
MAC	MO	
MAF	MF	
MAR	MA	
MCO	MC	
MDA	MD	
MDG	MG	
MDV	MV	
MEX	MX	
MHL	MH	
MI	MIUM	1986-12-31
MID	MIUM	1986-12-31
MKD	MK	
MLI	ML	
MLT	MT	
MMR	MM	
MNE	ME	
MNG	MN	
MNP	MP	
MOZ	MZ	
MR-NKC	MR-13	
MR-NKC	MR-14	
MR-NKC	MR-15	
MRT	MR	
MSR	MS	
MTQ	MQ	
MUS	MU	
MWI	MW	
MYS	MY	
MYT	YT	
NAM	NA	
NCL	NC	
NER	NE	
NFK	NF	
NGA	NG	
NHVU	VU	1980-12-31
NIC	NI	
NIU	NU	
NLD	NL	
NO-23	NO-50	
NOR	NO	
NPL	NP	
NQ	NQAQ	1983-12-31
NRU	NR	
NT	NTHH	1993-07-12
NTZ	NTHH	1993-07-12
NZ-N	NZ-AUK	
NZ-N	NZ-BOP	
NZ-N	NZ-GIS	
NZ-N	NZ-HKB	
NZ-N	NZ-MWT	
NZ-N	NZ-NTL	
NZ-N	NZ-TKI	
NZ-N	NZ-WGN	
NZ-N	NZ-WKO	
NZ-S	NZ-CAN	
NZ-S	NZ-MBH	
NZ-S	NZ-NSN	
NZ-S	NZ-OTA	
NZ-S	NZ-STL	
NZ-S	NZ-TAS	
NZ-S	NZ-WTC	
NZL	NZ	
OM-BA	OM-BJ	
OM-BA	OM-BS	
OM-SH	OM-SJ	
OM-SH	OM-SS	
OMN	OM	
PAK	PK	
PAN	PA	
PC	PCHH	1986-12-31
PCI	PCHH	1986-12-31
PCN	PN	
PCZ	PZPA	1980-12-31
PER	PE	
PHL	PH	
PL-DS	PL-02	
PL-KP	PL-04	
PL-LB	PL-08	
PL-LD	PL-10	
PL-LU	PL-06	
PL-MA	PL-12	
PL-MZ	PL-14	
PL-OP	PL-16	
PL-PD	PL-20	
PL-PK	PL-18	
PL-PM	PL-22	
PL-SK	PL-26	
PL-SL	PL-24	
PL-WN	PL-28	
PL-WP	PL-30	
PL-ZP	PL-32	
PLW	PW	
PNG	PG	
POL	PL	
PRI	PR	
PRK	KP	
PRT	PT	
PRY	PY	
PSE	PS	
PU	PUUM	1986-12-31
PUS	PUUM	1986-12-31
PYF	PF	
PZ	PZPA	1980-12-31
QAT	QA	
REU	RE	
RHZW	ZW	1980-12-31
ROU	RO	
RUS	RU	
RWA	RW	
SAU	SA	
SCG	CSXX	2006-09-26
SDN	SD	
SEN	SN	
SGP	SG	
SGS	GS	
SHN	SH	
SJM	SJ	
SKM	SKIN	1975-12-31
SLB	SB	
SLE	SL	
SLV	SV	
SMR	SM	
SOM	SO	
SPM	PM	
SRB	RS	
SSD	SS	
STP	ST	
SU	SUHH	1992-08-30
SUN	SUHH	1992-08-30
SUR	SR	
SVK	SK	
SVN	SI	
SWE	SE	
SWZ	SZ	
SXM	SX	
SYC	SC	
SYR	SY	
TCA	TC	
TCD	TD	
TGO	TG	
THA	TH	
TJK	TJ	
TKL	TK	
TKM	TM	
TLS	TL	
TON	TO	
TPTL	TL	2002-05-20
TT-ETO	TT-TOB	
TT-RCM	TT-MRC	
TT-WTO	TT-TOB	
TTO	TT	
TUN	TN	
TUR	TR	
TUV	TV	
TW-KHQ	TW-KHH	
TW-TNQ	TW-TNN	
TW-TPQ	TW-NWT	
TW-TXQ	TW-TXG	
TWN	TW	
TZA	TZ	
UGA	UG	
UK	GB	
UKR	UA	
UMI	UM	
URY	UY	
USA	US	
UZB	UZ	
VAT	VA	
VCT	VC	
VD	VDVN	1977-12-31
VDR	VDVN	1977-12-31
VEN	VE	
VGB	VG	
VIR	VI	
VNM	VN	
VUT	VU	
WAK	WKUM	1986-12-31
WK	WKUM	1986-12-31
WLF	WF	
WSM	WS	
YD	YDYE	1990-08-14
YEM	YE	
YMD	YDYE	1990-08-14
YU	YUCS	2003-07-23
YUG	YUCS	2003-07-23
ZAF	ZA	
ZMB	ZM	
ZRCD	CD	1997-07-14
ZWE	ZW	
$places$, E'\n'), E'\n') line) lines;

with recursive up (place_code, ancestor_code) as (
    select code, code from place
    union
    select u.place_code, p.parent_code from up u join place_parent p on p.place_code = u.ancestor_code where p.valid_from is null and p.valid_to is null
)
insert into place_within (place_code, ancestor_code)
select * from up where place_code in (select parts[1] from told_place) except select place_code, ancestor_code from place_within;
analyze place, place_parent, place_within;
