package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words and signs that stand for units and currencies in English, Kazakh and Russian, in the forms that follow a number. */
final class UnitWords {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        put("{piece}", "piece,pieces,pc,pcs,pcs.,item,items,шт,шт.,штука,штуки,штук,единица,единицы,единиц,дана");
        put("ug", "µg,μg,microgram,micrograms,мкг,микрограмм,микрограмма,микрограммов");
        put("mg", "milligram,milligrams,milligramme,milligrammes,мг,миллиграмм,миллиграмма,миллиграммов");
        put("g", "gram,grams,gramme,grammes,г,гр,гр.,грамм,грамма,граммов");
        put("kg", "kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes,кг,кило,килограмм,килограмма,килограммов,келі");
        put("t", "tonne,tonnes,т,тонна,тонны,тонн");
        put("mL", "millilitre,millilitres,milliliter,milliliters,мл,миллилитр,миллилитра,миллилитров");
        put("L", "litre,litres,liter,liters,л,литр,литра,литров");
        put(
                "m3",
                "m³,cubic metre,cubic metres,cubic meter,cubic meters,м³,м3,кубометр,кубометра,кубометров,текше метр");
        put("cm", "centimetre,centimetres,centimeter,centimeters,см,сантиметр,сантиметра,сантиметров");
        put("m", "metre,metres,meter,meters,м,метр,метра,метров");
        put("km", "kilometre,kilometres,kilometer,kilometers,км,километр,километра,километров,шақырым");
        put("m2", "m²,square metre,square metres,square meter,square meters,м²,м2,кв. м,квадратных метров,шаршы метр");
        put("har", "hectare,hectares,га,гектар,гектара,гектаров");
        put("km2", "km²,square kilometre,square kilometres,square kilometer,square kilometers,км²,км2,кв. км");
        put("%", "percent,per cent,процент,процента,процентов,пайыз");
        put("{times}", "time,times,раз,раза,есе");
        put("{tablet}", "tablet,tablets,pill,pills,таблетка,таблетки,таблеток,таблетк,таб.");
        put("{ampoule}", "ampoule,ampoules,ампула,ампулы,ампул,амп.");
        put("{plant}", "plant,plants,растение,растения,растений,раст.,түп өсімдік,өсімдік");
        put("{dose}", "dose,doses,доза,дозы,доз,доз.");
        put("{pack}", "pack,packs,packet,packets,упаковка,упаковки,упаковок,пачка,пачки,пачек,пач.,қорап");
        put("{bottle}", "bottle,bottles,бутылка,бутылки,бутылок,бут.,бөтелке");
        put(
                "[oz_tr]",
                "troy ounce,troy ounces,тройская унция,тройские унции,тройской унции,тройских унций,трой унциясы");
        put("[car_m]", "carat,carats,карат,карата,каратов");
        put(
                "[oz_av]",
                "avoirdupois ounce,avoirdupois ounces,унция авердюпуа,унции авердюпуа,унций авердюпуа,авердюпуа унциясы");
        put("[lb_av]", "pound,pounds,lb,lbs,фунт,фунта,фунтов");
        put("[ston_av]", "short ton,short tons,короткая тонна,короткие тонны,короткой тонны,коротких тонн,қысқа тонна");
        put(
                "[gal_us]",
                "us gallon,us gallons,американский галлон,американских галлона,американского галлона,американских галлонов,америкалық галлон");
        put(
                "[gal_br]",
                "imperial gallon,imperial gallons,uk gallon,uk gallons,английский галлон,английских галлона,английского галлона,английских галлонов,ағылшын галлоны");
        put("[bbl_us]", "barrel,barrels,баррель,барреля,баррелей");
        put(
                "L{pure_alcohol}",
                "l of pure alcohol,litre of pure alcohol,litres of pure alcohol,л чистого спирта,л таза спирт");
        put("a", "year,years,год,года,лет,жыл");
        put("mo", "month,months,месяц,месяца,месяцев,ай");
        put("d", "day,days,день,дня,дней,сутки,суток,күн,тәулік");
        put("h", "hour,hours,час,часа,часов,сағат");
        put("KZT", "tenge,тенге,теңге,₸");
        put("EUR", "euro,euros,евро,€");
    }

    private UnitWords() {}

    private static void put(String code, String words) {
        for (String word : words.split(",", 0)) {
            CODES.put(word, code);
        }
    }

    /** The code of the unit or currency that a word stands for, in any case; null when it is not known. */
    static @Nullable String code(String word) {
        return CODES.get(word.toLowerCase(Locale.ROOT));
    }
}
