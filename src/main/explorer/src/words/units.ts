// What units of UCUM are called: what is counted stands in braces there, and what is customary in brackets.
import type { Language } from '../page';

const units: Record<string, [en: string, ru: string, kk: string]> = {
  '{person}': ['people', 'чел.', 'адам'],
  '{case}': ['cases', 'дел', 'іс'],
  '{group}': ['groups', 'групп', 'топ'],
  '{organization}': ['organizations', 'организаций', 'ұйым'],
  '{region}': ['regions', 'регионов', 'өңір'],
  '{search}': ['searches', 'обысков', 'тінту'],
  '{transaction}': ['transactions', 'операций', 'төлем'],
  '{piece}': ['pieces', 'шт.', 'дана'],
  '{tablet}': ['tablets', 'таблеток', 'таблетка'],
  '{ampoule}': ['ampoules', 'ампул', 'ампула'],
  '{plant}': ['plants', 'растений', 'түп өсімдік'],
  '{dose}': ['doses', 'доз', 'доза'],
  '{pack}': ['packs', 'пачек', 'қорап'],
  '{bottle}': ['bottles', 'бутылок', 'бөтелке'],
  '{times}': ['times', 'раз', 'есе'],
  '[oz_tr]': ['troy ounces', 'тройских унций', 'трой унциясы'],
  '[car_m]': ['carats', 'карат', 'карат'],
  '[oz_av]': ['ounces', 'унций', 'унция'],
  '[lb_av]': ['pounds', 'фунтов', 'фунт'],
  '[ston_av]': ['short tons', 'коротких тонн', 'қысқа тонна'],
  '[gal_us]': ['US gallons', 'американских галлонов', 'америкалық галлон'],
  '[gal_br]': ['imperial gallons', 'английских галлонов', 'ағылшын галлоны'],
  '[bbl_us]': ['barrels', 'баррелей', 'баррель'],
  'L{pure_alcohol}': ['L of pure alcohol', 'л чистого спирта', 'л таза спирт'],
  ug: ['µg', 'мкг', 'мкг'],
  mg: ['mg', 'мг', 'мг'],
  g: ['g', 'г', 'г'],
  kg: ['kg', 'кг', 'кг'],
  t: ['t', 'т', 'т'],
  mL: ['mL', 'мл', 'мл'],
  L: ['L', 'л', 'л'],
  m3: ['m³', 'м³', 'м³'],
  cm: ['cm', 'см', 'см'],
  m: ['m', 'м', 'м'],
  km: ['km', 'км', 'км'],
  m2: ['m²', 'м²', 'м²'],
  har: ['ha', 'га', 'га'],
  km2: ['km²', 'км²', 'км²'],
  a: ['years', 'лет', 'жыл'],
  mo: ['months', 'мес.', 'ай'],
  d: ['days', 'сут.', 'тәулік'],
  h: ['hours', 'ч', 'сағат'],
};

/** A unit that is not here is shown as UCUM has it, without its braces: the API grows. */
export function unitWords(unit: string, language: Language): string {
  const words = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return words?.[{ en: 0, ru: 1, kk: 2 }[language]] ?? unit.replaceAll(/[{}]/g, '');
}
