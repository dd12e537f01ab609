package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What sort of thing was found, seized, frozen or confiscated. A closed list of this API that keeps apart what must
 * not be added: firearms from ammunition, cash from accounts.
 */
@Description("What sort of thing was found, seized, frozen or confiscated. A closed list of this API.")
public enum SeizureCategory {
    @Description("Firearms (UN Firearms Protocol, article 3(a)). Counted in pieces.")
    FIREARM,

    @Description("Cartridges and their parts (UN Firearms Protocol, article 3(c)). Counted in pieces.")
    AMMUNITION,

    @Description("Explosives and explosive devices. Weighed or counted, as the report has it.")
    EXPLOSIVE,

    @Description("Weapons that are not firearms: knives, gas pistols, clubs. Counted in pieces.")
    OTHER_WEAPON,

    @Description("Narcotic drugs and psychotropic substances (UN conventions of 1961 and 1971). Usually weighed.")
    DRUG,

    @Description(
            "Chemicals used to make drugs (UN convention of 1988, tables I and II). Weighed or measured by volume.")
    PRECURSOR,

    @Description("Banknotes and coins. Money, in its own currency.")
    CASH,

    @Description("Crypto-assets. Money where the report gives a value.")
    CRYPTO,

    @Description("Money in accounts.")
    BANK_FUNDS,

    @Description("Assets of several sorts reported as one sum of money.")
    MIXED_ASSETS,

    @Description(
            "Land, buildings and other property that a report calls no more than that. Counted, or valued in money.")
    PROPERTY,

    @Description("Road vehicles, vessels and aircraft. Counted in pieces.")
    VEHICLE,

    @Description("Goods taken from their owners, livestock included. Counted in pieces.")
    STOLEN_GOODS,

    @Description("Phones, computers, SIM cards, data carriers and equipment. Counted in pieces.")
    DEVICE,

    @Description("Identity papers, seals and records. Counted in pieces.")
    DOCUMENT,

    @Description("Books, leaflets and recordings. Counted in pieces.")
    LITERATURE,

    @Description("Objects of worship or ritual. Counted in pieces.")
    RITUAL_ITEM,

    @Description("Cigarettes, tobacco and what contains its nicotine. Counted in pieces or packs, or weighed.")
    TOBACCO,

    @Description("Beverages and spirits with alcohol. Measured by volume, or counted in bottles.")
    ALCOHOL,

    @Description("Gold, silver, platinum and what is made of little else. Weighed, also in troy ounces.")
    PRECIOUS_METAL,

    @Description("Diamonds and other gems, set or not. Weighed in carats, or counted.")
    PRECIOUS_STONE,

    @Description(
            "Animals, plants and their parts, such as those that CITES lists; the item names the species. Counted or weighed.")
    WILDLIFE,

    @Description(
            "Antiquities, art and other cultural property (UNESCO convention of 1970, article 1). Counted in pieces.")
    CULTURAL_GOODS,

    @Description(
            "Goods that bear a trade mark without right, but for medicines, tobacco and alcohol. Counted in pieces.")
    COUNTERFEIT,

    @Description("Petrol, diesel, gas, oil and coal. Measured by volume or weighed.")
    FUEL,

    @Description(
            "Medicines that are not controlled drugs, forged ones too. Counted in tablets, ampoules or packs, or weighed.")
    MEDICINE,

    @Description("Accounts and profiles of users of services, without what is on them. Counted.")
    ACCOUNT,

    @Description("Names of domains and sites. Counted.")
    DOMAIN,

    @Description("None of the other categories; the item says what.")
    OTHER;

    /**
     * Whether it holds things that have nothing in common but the unit that they are counted in, so that totals add each item apart: packs of
     * cigarettes and horns, horses and telephones, SIM cards and servers, flats and fields.
     */
    public boolean isOfAllSorts() {
        return switch (this) {
            case OTHER,
                    STOLEN_GOODS,
                    DEVICE,
                    PROPERTY,
                    TOBACCO,
                    ALCOHOL,
                    PRECIOUS_METAL,
                    PRECIOUS_STONE,
                    WILDLIFE,
                    CULTURAL_GOODS,
                    COUNTERFEIT,
                    FUEL,
                    MEDICINE -> true;
            case FIREARM,
                    AMMUNITION,
                    EXPLOSIVE,
                    OTHER_WEAPON,
                    DRUG,
                    PRECURSOR,
                    CASH,
                    CRYPTO,
                    BANK_FUNDS,
                    MIXED_ASSETS,
                    VEHICLE,
                    DOCUMENT,
                    LITERATURE,
                    RITUAL_ITEM,
                    ACCOUNT,
                    DOMAIN -> false;
        };
    }

    /**
     * The category with whose things general words of this one are compared: "weapons" are firearms or others, "drugs" may be precursors. For most it is
     * the category itself. Names are compared over all categories.
     */
    public SeizureCategory comparedAs() {
        return switch (this) {
            case OTHER_WEAPON -> FIREARM;
            case PRECURSOR -> DRUG;
            default -> this;
        };
    }

    /**
     * Whether a quantity without a unit counts things, so that "more than 10" means at least 11 and "a large amount" at
     * least one. False for what is weighed or valued, and where a category holds both.
     */
    public boolean countable() {
        return switch (this) {
            case FIREARM,
                    AMMUNITION,
                    OTHER_WEAPON,
                    PROPERTY,
                    VEHICLE,
                    STOLEN_GOODS,
                    DEVICE,
                    DOCUMENT,
                    LITERATURE,
                    RITUAL_ITEM,
                    CULTURAL_GOODS,
                    COUNTERFEIT,
                    ACCOUNT,
                    DOMAIN -> true;
            case EXPLOSIVE,
                    DRUG,
                    PRECURSOR,
                    CASH,
                    CRYPTO,
                    BANK_FUNDS,
                    MIXED_ASSETS,
                    TOBACCO,
                    ALCOHOL,
                    PRECIOUS_METAL,
                    PRECIOUS_STONE,
                    WILDLIFE,
                    FUEL,
                    MEDICINE,
                    OTHER -> false;
        };
    }

    /** Whether it holds substances, of which a share can be the substance itself. */
    public boolean hasPurity() {
        return switch (this) {
            case EXPLOSIVE, DRUG, PRECURSOR, ALCOHOL, PRECIOUS_METAL, FUEL, MEDICINE, OTHER -> true;
            case FIREARM,
                    AMMUNITION,
                    OTHER_WEAPON,
                    CASH,
                    CRYPTO,
                    BANK_FUNDS,
                    MIXED_ASSETS,
                    PROPERTY,
                    VEHICLE,
                    STOLEN_GOODS,
                    DEVICE,
                    DOCUMENT,
                    LITERATURE,
                    RITUAL_ITEM,
                    TOBACCO,
                    PRECIOUS_STONE,
                    WILDLIFE,
                    CULTURAL_GOODS,
                    COUNTERFEIT,
                    ACCOUNT,
                    DOMAIN -> false;
        };
    }
}
