import type { EventField } from "../../domain/event-fields.ts";

/** What may stand before the word for the dead: how many. */
const HOW_MANY =
  "(?:(?:anzahl|zahl|nombre|nb|número|numero|num|n|cantidad|total|toplam|число|количество|кол_во)_)?(?:(?:der|de|des|d|del)_)?";
const DEAD =
  "(?:toten?|getöteten?|todesopfer|todesfälle|morts?|tuée?s?|décès|muert[oe]s|fallecid[oa]s|asesinad[oa]s|ölü(?:ler)?|ölen(?:ler)?|ölüm(?:ler)?|погиб(?:ло|шие|ших)|убит(?:о|ые|ых))";
/** What may stand behind it: that it is all of them. */
const IN_ALL = "(?:_(?:gesamt|insgesamt|totale?s?|totaux|sayisi|toplam|всего|человек))?";
const LEAST = "(?:min|minimum|mindestens|mínimo|минимум|en_az)";
const MOST = "(?:max|maximum|höchstens|máximo|максимум|en_çok)";

/**
 * Names of columns in German, French, Spanish, Turkish and Russian, as `fieldName` writes them (so
 * without the dotless ı); best first.
 */
const NAMES: Readonly<Partial<Record<EventField, readonly string[]>>> = {
  latitude: ["breite(?:ngrad)?|geogr_breite|latitud|enlem|широта"],
  longitude: ["länge(?:ngrad)?|geogr_länge|longitud|boylam|долгота"],
  point: ["koordinaten?|coordonnées.*|coordenadas.*|koordinat(?:lar)?|координат[аы].*"],
  dateEnd: [
    "enddatum|datum_(?:ende|bis)|date_(?:de_)?fin|fecha_(?:de_)?fin(?:al)?|bitiş_tarihi|дата_окончания",
  ],
  date: [
    "datum|fecha|tarih|дата|olay_tarihi",
    ".*datum|datum_.*|fecha_.*|дата_.*|.*_tarihi",
    "tag|wann|zeitpunkt|jour|quand|día|dia|cuándo|gün|день|когда",
    "année|annee|yil|год",
  ],
  month: ["mois|mes|ay|месяц"],
  day: ["jour|día|dia|gün|день|число"],
  eventType: [
    "(?:ereignis|vorfalls?)_?(?:typ|art)|art_des_(?:ereignisses|vorfalls|angriffs|anschlags)|type_d_\\p{L}+|tipo_de_(?:evento|suceso|ataque|incidente|hecho)|olay_türü|(?:тип|вид)_(?:события|инцидента|нападения|атаки)",
    "typ|art|tipo|clase|tür|тип|вид|категория",
  ],
  actor1: [
    "täter|taeter|akteure?|angreifer|verursacher|gruppe|auteurs?|acteurs?|groupe|responsables?|assaillants?|autor(?:es)?|perpetrador(?:es)?|atacantes?|grupo|fail|saldirgan(?:lar)?|aktör(?:ler)?|grup|örgüt|исполнител[ьи]|акторы?|группа|группировка|нападавшие|сторона_?1",
  ],
  actor2: [
    "ziele?|zielgruppe|betroffene|cibles?|objetivos?|blanco|hedef|mağdur|цель|жертвы?|объект|сторона_?2",
  ],
  country: ["land|staat|pays|país|pais|ülke|страна|государство"],
  admin2: [
    "bezirk|distrikt|kreis|landkreis|département|arrondissement|distrito|municipio|ilçe|район|уезд|округ",
  ],
  admin1: [
    "provinz|bundesland|province|provincia|il|vilayet|eyalet|провинция|область|вилаят|велаят",
    "région|región|bölge|регион",
  ],
  location: [
    "ort|ortschaft|stadt|dorf|gemeinde|lieu|localité|ville|village|commune|lugar|localidad|ciudad|pueblo|yer|konum|şehir|köy|место|город|село|деревня|насел[её]нный_пункт|местоположение",
    "wo|where|où|dónde|где",
  ],
  source: ["quellen?|fuentes?|kaynak(?:lar)?|источники?"],
  deathsLow: [`${DEAD}_${LEAST}|${LEAST}_${DEAD}`],
  deathsHigh: [`${DEAD}_${MOST}|${MOST}_${DEAD}`],
  deathsBest: [`${HOW_MANY}${DEAD}${IN_ALL}`],
  phrase: [
    "(?:kurz)?beschreibung|bemerkung(?:en)?|zusammenfassung|hergang|résumé|descripción|descripcion|resumen|açiklama|özet|(?:краткое_)?описание|примечани[ея]",
    "ereignis|vorfall|événement|evénement|faits|suceso|evento|hecho|olay|событие|происшествие",
  ],
};

const named = (names: string): RegExp => new RegExp(`^(?:${names})$`, "u");

/** How columns of a field are called in other languages than English and those of the region. */
export const namesElsewhere = (field: EventField): readonly RegExp[] =>
  (NAMES[field] ?? []).map(named);

const PLACES = (["latitude", "longitude", "country", "admin1", "admin2", "location"] as const)
  .flatMap(namesElsewhere)
  .concat(namesElsewhere("point"));
/** Is a column of a place, by its name in one of those languages? */
export const isPlaceElsewhere = (name: string): boolean => PLACES.some((form) => form.test(name));

const COUNTED = named(
  "(?:anzahl|zahl|nombre|nb|número|numero|cantidad|toplam|число|количество)_(?:(?:der|de|des|d)_)?(?:ereignissen?|vorfällen?|angriffen?|anschlägen?|événements?|evénements?|incidents?|attaques?|eventos|sucesos|incidentes|ataques|событий|инцидентов|атак)|(?:olay|saldiri)_sayisi",
);
/** Does a column hold numbers of events, by its name in one of those languages? */
export const isCountElsewhere = (name: string): boolean => COUNTED.test(name);
