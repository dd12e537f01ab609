-- Units of other countries, whose factors into metric ones are exact and published (org.tergeu.figure.PublishedFactor). Each is a base of itself, as troy
-- ounces are: no sum adds pounds to kilograms unless somebody asks for that, and then apart.
insert into unit (code, base, factor) values
    ('[oz_av]', '[oz_av]', 1), ('[lb_av]', '[lb_av]', 1), ('[ston_av]', '[ston_av]', 1),
    ('[gal_us]', '[gal_us]', 1), ('[gal_br]', '[gal_br]', 1), ('[bbl_us]', '[bbl_us]', 1)
on conflict do nothing;
