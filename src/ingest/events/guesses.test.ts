import { describe, expect, it } from "vitest";
import { tableFacts } from "./table-facts.ts";
import { codedAt, dayNumber, openOne, read } from "./test-driver.ts";

const linesOf = (...lines: readonly string[]) => lines.join("\n") + "\n";
const PROVINCES = ["Kunar", "Herat", "Khost"];
async function guessed(text: string) {
  const facts = tableFacts(await openOne(text), (name) => PROVINCES.includes(name));
  return Object.fromEntries(facts.guesses.map(({ field, name }) => [field, name]));
}
async function reasons(text: string) {
  const facts = tableFacts(await openOne(text), (name) => PROVINCES.includes(name));
  return Object.fromEntries(facts.guesses.map(({ field, because }) => [field, because]));
}

describe("names of columns in other languages are known:", () => {
  it.each<[string, string, string, Record<string, string>]>([
    [
      "German",
      "Nr;Datum;Provinz;Bezirk;Ort;Täter;Ereignistyp;Tote;Verletzte;Quelle;Beschreibung",
      "1;16.02.2023;Kunar;Nurgal;Dorf X;Gruppe A;Anschlag;3;4;Zeitung;Worte",
      {
        date: "Datum",
        admin1: "Provinz",
        admin2: "Bezirk",
        location: "Ort",
        actor1: "Täter",
        eventType: "Ereignistyp",
        deathsBest: "Tote",
        source: "Quelle",
        phrase: "Beschreibung",
      },
    ],
    [
      "German in decomposed letters, with a count of the dead and names that say the same otherwise",
      "Tag;Provinz;Distrikt;Akteur;Getötete (gesamt);Ereignis;Breitengrad;Längengrad".normalize(
        "NFD",
      ),
      "16.02.2023;Kunar;Nurgal;Gruppe A;3;Anschlag auf X;34,5;70,9",
      {
        date: "Tag",
        admin1: "Provinz",
        admin2: "Distrikt",
        actor1: "Akteur",
        deathsBest: "Getötete (gesamt)".normalize("NFD"),
        phrase: "Ereignis",
        latitude: "Breitengrad",
        longitude: "Längengrad".normalize("NFD"),
      },
    ],
    [
      "French",
      "Date,Pays,Province,Localité,Auteur,Cible,Nombre de morts,Blessés,Source,Résumé",
      "16/02/2023,Afghanistan,Kunar,X,A,B,3,4,Journal,Mots",
      {
        date: "Date",
        country: "Pays",
        admin1: "Province",
        location: "Localité",
        actor1: "Auteur",
        actor2: "Cible",
        deathsBest: "Nombre de morts",
        phrase: "Résumé",
      },
    ],
    [
      "Spanish",
      "Fecha,País,Provincia,Municipio,Lugar,Grupo,Muertos,Heridos,Fuente,Descripción",
      "16/02/2023,Afganistán,Kunar,X,Y,A,3,4,Diario,Palabras",
      {
        date: "Fecha",
        country: "País",
        admin1: "Provincia",
        admin2: "Municipio",
        location: "Lugar",
        actor1: "Grupo",
        deathsBest: "Muertos",
        source: "Fuente",
        phrase: "Descripción",
      },
    ],
    [
      "Turkish",
      "Tarih,Ülke,İl,İlçe,Köy,Fail,Ölü Sayısı,Yaralı,Kaynak,Açıklama",
      "16.02.2023,Afganistan,Kunar,X,Y,A,3,4,Gazete,Söz",
      {
        date: "Tarih",
        country: "Ülke",
        admin1: "İl",
        admin2: "İlçe",
        location: "Köy",
        actor1: "Fail",
        deathsBest: "Ölü Sayısı",
        source: "Kaynak",
        phrase: "Açıklama",
      },
    ],
    [
      "Russian",
      "Дата;Страна;Провинция;Район;Село;Группировка;Убито;Ранено;Источник;Описание",
      "16.02.2023;Афганистан;Кунар;X;Y;A;3;4;Газета;Слова",
      {
        date: "Дата",
        country: "Страна",
        admin1: "Провинция",
        admin2: "Район",
        location: "Село",
        actor1: "Группировка",
        deathsBest: "Убито",
        source: "Источник",
        phrase: "Описание",
      },
    ],
    [
      "English as people speak",
      "Happened on,Where,What kind,Who,What",
      "2023-02-16,Kunar,x,y,z",
      {
        date: "Happened on",
        location: "Where",
        eventType: "What kind",
        actor1: "Who",
        phrase: "What",
      },
    ],
    [
      "parts of a date",
      "Jahr;Monat;Tag;Provinz",
      "2023;2;16;Kunar",
      { date: "Jahr", month: "Monat", day: "Tag" },
    ],
  ])("%s", async (_, header, row, expected) => {
    const fields = await guessed(linesOf(header, row));
    expect(fields).toMatchObject(expected);
  });

  it("what counts the injured is no count of the dead", async () => {
    expect(
      await guessed(linesOf("Datum;Provinz;Verletzte", "16.02.2023;Kunar;4")),
    ).not.toHaveProperty("deathsBest");
  });

  it.each([
    ["16. März 2023", "2023-03-16"],
    ["16 février 2023", "2023-02-16"],
    ["1er août 2023", "2023-08-01"],
    ["16 de febrero de 2023", "2023-02-16"],
    ["16 Şubat 2023", "2023-02-16"],
    ["16 ЯНВАРЯ 2023 г.", "2023-01-16"],
  ])("the date %s is read", async (text, iso) => {
    const { columns } = await read(linesOf("date;province", `${text};Kunar`));
    expect([columns.start[0], columns.end[0]]).toEqual([dayNumber(iso), dayNumber(iso)]);
  });

  it("sums under such a table are set aside", async () => {
    const { columns, notes } = await read(
      linesOf("Datum;Provinz;Tote", "16.02.2023;Kunar;4", "Summe;;4", "unbekannt;Herat;1"),
    );
    expect(columns.rows).toBe(2);
    expect(notes).toMatchObject([{ reason: "totals-row", lines: [3] }, { reason: "no-date" }]);
  });

  it.each([
    ["counted", linesOf("Provinz;Monat;Anzahl der Vorfälle", "Kunar;2023-01;4", "Herat;2023-01;2")],
    [
      "cumulative",
      linesOf(
        "Datum;Provinz;Tote",
        ...["Kunar", "Herat"].flatMap((name) =>
          [1, 2, 3, 4, 5].map((day) => `0${day}.01.2023;${name};${day * 2}`),
        ),
      ),
    ],
  ])("a table that is %s is one of no events in German, too", async (code, text) => {
    expect((await openOne(text)).recognised).toMatchObject({ aggregate: { code } });
  });
});

describe("names that people give the columns of their own lists are known:", () => {
  const table = (name: string, ...cells: readonly string[]) =>
    linesOf(`${name},Date,Province`, ...cells.map((cell, at) => `${cell},2023-02-1${at},Kunar`));

  it.each([
    "KIA",
    "No. Killed",
    "Killed (reported)",
    "Casualties (killed)",
    "Killed/Dead",
    "Dead",
    "Fatalities (est.)",
    "Fatalities (tot)",
  ])("%s as deaths", async (name) => {
    expect(await guessed(table(name, "3", "4"))).toMatchObject({ deathsBest: name });
  });

  it.each(["WIA", "Killed civilians (reported)", "Casualties"])("%s as none", async (name) => {
    expect(await guessed(table(name, "3", "4"))).not.toHaveProperty("deathsBest");
  });

  it.each(["S/N", "S.No", "Sr. No.", "Ref No.", "Ref", "No."])("%s as id", async (name) => {
    expect(await guessed(table(name, "1", "2"))).toMatchObject({ id: name });
    expect(await guessed(table(name, "1", "1"))).not.toHaveProperty("id");
  });

  it("the number of a row as id only where there is no other", async () => {
    const text = linesOf("S/N,Attack_ID,Date", "1,a-7,2023-02-16", "2,a-9,2023-02-17");
    expect(await guessed(text)).toMatchObject({ id: "Attack_ID" });
  });

  it.each(["Remarks", "Remarks of the analyst", "Comments", "Analyst comment", "Observations"])(
    "%s as the words of a row",
    async (name) => {
      expect(await guessed(table(name, "some words", ""))).toMatchObject({ phrase: name });
    },
  );

  it("dates where half of the cells are none, and not where most are", async () => {
    const rows = ["2023-02-16,Kunar", "someday,Kunar"];
    expect(await guessed(linesOf("Happened on,Where", ...rows))).toMatchObject({
      date: "Happened on",
    });
    expect(await guessed(linesOf("Happened on,Where", ...rows, "often,Herat"))).not.toHaveProperty(
      "date",
    );
  });
});

describe("where names say nothing, cells may:", () => {
  const rows = ["x,2023-02-16,Kunar,5", "y,2023-02-17,Herat,6", "z,2023-02-18,Kunar,7"];

  it("the only column of dates, and the only one of names of provinces", async () => {
    const text = linesOf("alpha,beta,gamma,delta", ...rows);
    expect(await guessed(text)).toEqual({ date: "beta", admin1: "gamma" });
    expect(await reasons(text)).toEqual({ date: "only-dates", admin1: "provinces" });
    const { columns } = await read(text, { columns: { date: 1, admin1: 2 } });
    expect(codedAt(columns.admin1, 1)).toBe("Herat");
  });

  it("a name goes before cells", async () => {
    const text = linesOf("Province,entered,When,delta", "Kunar,2023-03-01,2023-02-16,Herat");
    expect(await guessed(text)).toEqual({ date: "When", admin1: "Province" });
  });

  it("none of several, nor one whose cells are partly something else", async () => {
    const two = linesOf("a,b,c", "2023-02-16,2023-03-01,x", "2023-02-17,2023-03-02,y");
    expect(await guessed(two)).toEqual({});
    const mixed = linesOf("alpha,beta", "2023-02-16,Kunar", "later,Berlin", "2023-02-18,Paris");
    expect(await guessed(mixed)).toEqual({});
  });

  it("years, and numbers that could be days, are no dates by their cells", async () => {
    expect(await guessed(linesOf("alpha,beta", "2023,45000", "2022,45001"))).toEqual({});
  });

  it("two columns of degrees in the region", async () => {
    const text = linesOf("alpha,N,E", "x,34.52,69.17", "y,35.01,70.55");
    expect(await guessed(text)).toEqual({ latitude: "N", longitude: "E" });
    expect(await reasons(text)).toEqual({ latitude: "degrees", longitude: "degrees" });
  });
});
