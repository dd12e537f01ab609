-- The list of ISO 3166-2 from which the places of the world come (V071) has the divisions of six countries beside each other that lie in each other: London in
-- England, Antwerp in Flanders. The other source, iso-codes, says so (docs/places.md).
create temporary table moved on commit drop as
select unnest(string_to_array(codes, ' ')) as code, parent
from (values
    ('BE-VLG', 'BE-VAN BE-VBR BE-VLI BE-VOV BE-VWV'),
    ('BE-WAL', 'BE-WBR BE-WHT BE-WLG BE-WLX BE-WNA'),
    ('EE-37', 'EE-141 EE-198 EE-245 EE-296 EE-305 EE-338 EE-353 EE-424 EE-431 EE-446 EE-651 EE-653 EE-719 EE-726 EE-784 EE-890'),
    ('EE-39', 'EE-205'),
    ('EE-45', 'EE-130 EE-251 EE-321 EE-442 EE-511 EE-514 EE-735 EE-803'),
    ('EE-50', 'EE-247 EE-486 EE-618'),
    ('EE-52', 'EE-255 EE-567 EE-834'),
    ('EE-56', 'EE-184 EE-441 EE-907'),
    ('EE-60', 'EE-191 EE-272 EE-661 EE-663 EE-792 EE-901 EE-903 EE-928'),
    ('EE-64', 'EE-284 EE-622 EE-708'),
    ('EE-68', 'EE-214 EE-303 EE-430 EE-624 EE-638 EE-712 EE-809'),
    ('EE-71', 'EE-293 EE-317 EE-503 EE-668'),
    ('EE-74', 'EE-478 EE-689 EE-714'),
    ('EE-79', 'EE-171 EE-283 EE-291 EE-432 EE-528 EE-586 EE-793 EE-796'),
    ('EE-81', 'EE-557 EE-824 EE-855'),
    ('EE-84', 'EE-480 EE-615 EE-897 EE-899'),
    ('EE-87', 'EE-142 EE-698 EE-732 EE-917 EE-919'),
    ('GB-ENG', 'GB-BAS GB-BBD GB-BCP GB-BDF GB-BDG GB-BEN GB-BEX GB-BIR GB-BKM GB-BNE GB-BNH GB-BNS GB-BOL GB-BPL GB-BRC GB-BRD GB-BRY'
        ' GB-BST GB-BUR GB-CAM GB-CBF GB-CHE GB-CHW GB-CLD GB-CMA GB-CMD GB-CON GB-COV GB-CRY GB-DAL GB-DBY GB-DER GB-DEV GB-DNC'
        ' GB-DOR GB-DUD GB-DUR GB-EAL GB-ENF GB-ERY GB-ESS GB-ESX GB-GAT GB-GLS GB-GRE GB-HAL GB-HAM GB-HAV GB-HCK GB-HEF GB-HIL'
        ' GB-HMF GB-HNS GB-HPL GB-HRT GB-HRW GB-HRY GB-IOS GB-IOW GB-ISL GB-KEC GB-KEN GB-KHL GB-KIR GB-KTT GB-KWL GB-LAN GB-LBH'
        ' GB-LCE GB-LDS GB-LEC GB-LEW GB-LIN GB-LIV GB-LND GB-LUT GB-MAN GB-MDB GB-MDW GB-MIK GB-MRT GB-NBL GB-NEL GB-NET GB-NFK'
        ' GB-NGM GB-NLN GB-NSM GB-NTT GB-NTY GB-NWM GB-NYK GB-OLD GB-OXF GB-PLY GB-POR GB-PTE GB-RCC GB-RCH GB-RDB GB-RDG GB-RIC'
        ' GB-ROT GB-RUT GB-SAW GB-SFK GB-SFT GB-SGC GB-SHF GB-SHN GB-SHR GB-SKP GB-SLF GB-SLG GB-SND GB-SOL GB-SOM GB-SOS GB-SRY'
        ' GB-STE GB-STH GB-STN GB-STS GB-STT GB-STY GB-SWD GB-SWK GB-TAM GB-TFW GB-THR GB-TOB GB-TRF GB-TWH GB-WAR GB-WBK GB-WFT'
        ' GB-WGN GB-WIL GB-WKF GB-WLL GB-WLV GB-WND GB-WNM GB-WOK GB-WOR GB-WRL GB-WRT GB-WSM GB-WSX GB-YOR'),
    ('GB-NIR', 'GB-ABC GB-AND GB-ANN GB-BFS GB-CCG GB-DRS GB-FMO GB-LBC GB-MEA GB-MUL GB-NMD'),
    ('GB-SCT', 'GB-ABD GB-ABE GB-AGB GB-ANS GB-CLK GB-DGY GB-DND GB-EAY GB-EDH GB-EDU GB-ELN GB-ELS GB-ERW GB-FAL GB-FIF GB-GLG GB-HLD'
        ' GB-IVC GB-MLN GB-MRY GB-NAY GB-NLK GB-ORK GB-PKN GB-RFW GB-SAY GB-SCB GB-SLK GB-STG GB-WDU GB-WLN GB-ZET'),
    ('GB-WLS', 'GB-AGY GB-BGE GB-BGW GB-CAY GB-CGN GB-CMN GB-CRF GB-CWY GB-DEN GB-FLN GB-GWN GB-MON GB-MTY GB-NTL GB-NWP GB-PEM GB-POW'
        ' GB-RCT GB-SWA GB-TOF GB-VGL GB-WRX'),
    ('GQ-C', 'GQ-CS GQ-DJ GQ-KN GQ-LI GQ-WN'),
    ('GQ-I', 'GQ-AN GQ-BN GQ-BS'),
    ('ID-JW', 'ID-BT ID-JB ID-JI ID-JK ID-JT ID-YO'),
    ('ID-KA', 'ID-KB ID-KI ID-KS ID-KT ID-KU'),
    ('ID-ML', 'ID-MA ID-MU'),
    ('ID-NU', 'ID-BA ID-NB ID-NT'),
    ('ID-PP', 'ID-PA ID-PB'),
    ('ID-SL', 'ID-GO ID-SA ID-SG ID-SN ID-SR ID-ST'),
    ('ID-SM', 'ID-AC ID-BB ID-BE ID-JA ID-KR ID-LA ID-RI ID-SB ID-SS ID-SU'),
    ('IS-1', 'IS-GAR IS-HAF IS-KJO IS-KOP IS-MOS IS-RKV IS-SEL'),
    ('IS-2', 'IS-GRN IS-RKN IS-SDN IS-SVG'),
    ('IS-3', 'IS-AKN IS-BOG IS-DAB IS-EOM IS-GRU IS-HVA IS-SKO IS-SNF IS-STY'),
    ('IS-4', 'IS-ARN IS-BOL IS-ISA IS-KAL IS-RHH IS-SDV IS-STR IS-TAL IS-VER'),
    ('IS-5', 'IS-HUV IS-SKG IS-SSS'),
    ('IS-6', 'IS-AKU IS-DAV IS-EYF IS-FJL IS-GRY IS-HRG IS-LAN IS-NOR IS-SBT IS-THG IS-TJO'),
    ('IS-7', 'IS-FJD IS-FLR IS-SHF IS-VOP'),
    ('IS-8', 'IS-ASA IS-BLA IS-FLA IS-GOG IS-HRU IS-HVE IS-MYR IS-RGE IS-RGY IS-SFA IS-SKF IS-SOG IS-SOL IS-VEM')
) as divisions (parent, codes);

update place_parent p set parent_code = m.parent from moved m where m.code = p.place_code and p.parent_code = left(m.code, 2);
update place p set level = 'DISTRICT', parent_code = m.parent from moved m where m.code = p.code;
select refresh_place_within(array(select code from moved));

-- What is reported of London is reported of something in England.
select tell_places(array(select m.code from moved m join place p on p.code = m.code where p.told));

-- Readings of one place of which one lies in the other contradict each other no more. Totals by region are made anew by R__then_rebuild_seizure_totals.sql.
insert into unpublished (fact_id)
select i.incident_id from incident_place i join place_within w on w.place_code = i.place_code join moved m on m.code = w.ancestor_code where i.known_to is null
union
select s.id from statistic s join place_within w on w.place_code = s.place_code join moved m on m.code = w.ancestor_code where s.known_to is null
on conflict do nothing;
analyze place, place_parent, place_within;
