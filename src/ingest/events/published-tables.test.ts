import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../domain/event-columns.ts";
import { tableFacts } from "./table-facts.ts";
import { codedAt, dayNumber, listAt, openOne, read } from "./test-driver.ts";

/** Headers as published tables have them; rows invented. */

const linesOf = (...lines: readonly string[]) => lines.join("\n") + "\n";
const fieldsOf = async (text: string) => {
  const { guesses } = tableFacts(await openOne(text));
  return Object.fromEntries(guesses.map(({ field, name }) => [field, name]));
};

describe("columns of published tables are guessed as they are meant", () => {
  it.each<[string, string, Record<string, string | undefined>]>([
    [
      "drone strikes whose highest estimate is called “Mix”",
      linesOf(
        "Date,Location,Province,Civilians Min,Total Died Min,Total Died Mix,References",
        '"Friday, June 18, 2004",Near Wana,FATA,0,5,8,The News',
      ),
      { deathsLow: "Total Died Min", deathsHigh: "Total Died Mix", source: "References" },
    ],
    [
      "strikes with low and high estimates of several groups",
      linesOf(
        "Date,Location,Militants Killed (Low),Militants Killed (High),Total Killed (Low),Total Killed (High)",
        '"Jun 17, 2004",Wana,3,4,5,7',
      ),
      { deathsLow: "Total Killed (Low)", deathsHigh: "Total Killed (High)" },
    ],
    [
      "ICEWS, where a source does something to a target",
      linesOf(
        "Event ID\tEvent Date\tSource Name\tEvent Text\tTarget Name\tPublisher\tProvince\tCountry",
        "1\t2015-01-01\tGroup A\tProtest\tPolice\tPaper One\tKabul\tAfghanistan",
      ),
      {
        actor1: "Source Name",
        actor2: "Target Name",
        source: "Publisher",
        eventType: "Event Text",
      },
    ],
    [
      "parts of a first and a last day",
      linesOf(
        "event_id,start_year,start_month,start_day,end_year,province,party1,party2",
        "1,1990,3,4,1990,Sindh,A,B",
      ),
      { date: "start_year", month: "start_month", day: "start_day", actor1: "party1" },
    ],
    [
      "a form that says when it was begun and ended",
      linesOf(
        "start,end,incident_date,province,incident_type",
        "2023-02-17T08:00:00,2023-02-17T08:10:00,2023-02-16,Kabul,x",
      ),
      { date: "incident_date", dateEnd: undefined },
    ],
    [
      "days of the report and of the incident",
      linesOf("Date reported,Date of incident,Province", "2023-01-03,2023-01-01,Kabul"),
      { date: "Date of incident" },
    ],
    [
      "types of places, which are none of events",
      linesOf("Date,Province,Location Category,Type of facility", "2023-01-01,Kabul,Hotel,Clinic"),
      { eventType: undefined },
    ],
    [
      "names that a shapefile cut, a best estimate, and people who do things",
      linesOf(
        "attackid,Date_,dist_name,Area,People_Kil,Link,Who did it",
        "1,2021/05/03 00:00:00+00,Nurgal,Near X,2,https://a.example/x,Group A",
        "2,2021/05/04 00:00:00+00,Nurgal,Near X,2,https://a.example/x,Group A",
      ),
      {
        id: "attackid",
        date: "Date_",
        admin2: "dist_name",
        location: "Area",
        deathsBest: "People_Kil",
        source: "Link",
        actor1: "Who did it",
      },
    ],
    [
      "a best estimate beside others",
      linesOf("date,province,nkilled_low,nkilled_best,nkilled_high", "2009-03-04,Kunar,1,2,3"),
      { deathsLow: "nkilled_low", deathsBest: "nkilled_best", deathsHigh: "nkilled_high" },
    ],
    [
      "a list of disasters, whose days of writing are none of events",
      linesOf(
        "DisNo.,Disaster Group,Disaster Type,Country,Region,Location,Start Year,Start Month,Start Day,Total Deaths,Entry Date,Last Update",
        "2022-1-AFG,Natural,Flood,Afghanistan,Asia,Kunar,2022,6,22,10,2022-06-24,2023-09-26",
        "2022-2-AFG,Natural,Flood,Afghanistan,Asia,Kunar,2022,7,2,1,2022-07-24,2023-09-26",
      ),
      {
        date: "Start Year",
        month: "Start Month",
        day: "Start Day",
        admin1: undefined,
        location: "Location",
        actor1: undefined,
        eventType: "Disaster Type",
        deathsBest: "Total Deaths",
      },
    ],
    [
      "harm to civilians by strikes",
      linesOf(
        "Unique Reference Code,Incident Date,Incident Date (end),Region,Belligerent,Civilian Fatalities (Min)",
        'A1,"June 17, 2004",,Kunar,Group A,2',
        'A2,"June 18, 2004",2004-06-19,Kunar,Group A,2',
      ),
      {
        id: "Unique Reference Code",
        date: "Incident Date",
        dateEnd: "Incident Date (end)",
        admin1: "Region",
        actor1: "Belligerent",
        deathsLow: undefined,
      },
    ],
    [
      "a perpetrator's name beside its kind, and columns that are empty",
      linesOf(
        "Date,Country,Type of SV,Reported Perpetrator,Reported Perpetrator Name,Originator Group",
        "2021-02-16,Afghanistan,,NSA,Group A,",
      ),
      { actor1: "Reported Perpetrator Name", eventType: undefined },
    ],
    [
      "military reports by regional command",
      linesOf(
        "ReportKey,DateOccurred,Type,Region,OriginatorGroup,Latitude,Longitude",
        "a-1,2004-01-01,Enemy Action,RC EAST,UNKNOWN,34.9,71.1",
        "a-2,2004-01-02,Enemy Action,RC SOUTH,UNKNOWN,31.6,65.7",
      ),
      { id: "ReportKey", admin1: undefined, actor1: undefined },
    ],
    [
      "counts whose names are one word, and what an attack was",
      linesOf(
        "S#,IncidentDate,StateProvince,Nature of attack,DeadCount,WoundedCount",
        "1,01/25/2004,Khowst,Ambush,1,0",
        "2,01/26/2004,Khowst,Ambush,1,0",
      ),
      { id: "S#", eventType: "Nature of attack", deathsBest: "DeadCount" },
    ],
    [
      "Persian written with Arabic's letters",
      linesOf("تاريخ,ولايت,كشته", "1401/11/27,كابل,3"),
      { date: "تاريخ", admin1: "ولايت", deathsBest: "كشته" },
    ],
    [
      "tags of HXL alone",
      linesOf("#date+occurred,#adm1+name,#affected+killed", "2023-02-16,Kabul,3"),
      { date: "#date+occurred", admin1: "#adm1+name", deathsBest: "#affected+killed" },
    ],
  ])("%s", async (_, text, expected) => {
    const fields = await fieldsOf(text);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, fields[key]]))).toEqual(
      expected,
    );
  });

  it.each([
    ["Date (MM-DD-YYYY)", "2015-01-02"],
    ["Date (dd/mm/yyyy)", "2015-02-01"],
  ])("%s says whether the day comes first", async (name, iso) => {
    const { columns, decisions } = await read(linesOf(`${name},Province`, "01-02-2015,Kunar"));
    expect([...columns.start]).toEqual([dayNumber(iso)]);
    expect(decisions).toContainEqual(
      expect.objectContaining({ code: "date-order", because: "header" }),
    );
  });

  it("a date that is none in that order counts more than the name of its column", async () => {
    const { columns } = await read(
      linesOf("Date (MM-DD-YYYY),Province", "01-02-2015,Kunar", "25-02-2015,Kunar"),
    );
    expect(columns.start[0]).toBe(dayNumber("2015-02-01"));
  });

  it("codes below 0 for deaths are not known, and are said", async () => {
    const { columns, notes } = await read(
      linesOf("eventid,startdate,countryname,ndeath,actor1", "1,2010-01-02,Afghanistan,-99,A"),
    );
    expect([...columns.deathsBest]).toEqual([UNKNOWN]);
    expect(notes).toMatchObject([{ reason: "unreadable-deaths", lines: [2] }]);
  });
});

describe("tables that are no events", () => {
  const years = [2010, 2011, 2012, 2013, 2014];
  const twice = (line: (year: number, name: string) => string) =>
    ["A", "B"].flatMap((name) => years.map((year) => line(year, name)));
  it.each<[string, string, object]>([
    [
      "battle deaths of dyads by year",
      linesOf(
        "conflict_id,location_inc,side_a,side_b,year,bd_best",
        "1,A,Government of A,B,2010,9",
        "1,A,Government of A,B,2011,9",
      ),
      { code: "regular", days: 365 },
    ],
    [
      "the killed of an actor by year",
      linesOf(
        "conflict_id,actor_id,actor_name,year,best_fatality_estimate,low_fatality_estimate,location",
        "1,2,A,2019,100,90,Afghanistan",
        "1,3,B,2020,10,9,Pakistan",
      ),
      { code: "regular", days: 365 },
    ],
    [
      "the killed of a country by year",
      linesOf(
        "country_id,country,year,sb_total_deaths_best_cy,ns_total_deaths_best_cy",
        "700,Afghanistan,2019,29,10",
        "770,Pakistan,2019,60,20",
      ),
      { code: "regular", days: 365 },
    ],
    [
      "sides that come back each year",
      linesOf(
        "side_a,side_b,year,deaths",
        ...twice((year, name) => `X,${name},${year},${(year * 3) % 7}`),
      ),
      { code: "regular", days: 365 },
    ],
    [
      "deaths of countries by year",
      linesOf(
        "Entity,Code,Year,Deaths",
        ...twice((year, name) => `${name},${name}${name},${year},${(year * 3) % 7}`),
      ),
      { code: "regular", days: 365 },
    ],
    [
      "columns of days",
      linesOf("Province/State,Lat,Long,1/22/20,1/23/20,1/24/20,1/25/20", "A,33.9,67.7,0,0,2,4"),
      { code: "pivot", column: "1/22/20", columns: 4 },
    ],
    [
      "columns of months",
      linesOf("Province,Jan-23,Feb-23,Mar-23", "Kabul,3,0,1", "Kunar,3,0,1"),
      { code: "pivot", column: "Jan-23", columns: 3 },
    ],
    [
      "the ill of a day",
      linesOf(
        "Province_State,Last_Update,Confirmed,Deaths",
        "A,2020-06-01,9,8",
        "B,2020-06-01,7,1",
      ),
      { code: "counted", column: "Confirmed", period: null },
    ],
    [
      "sums of a few regions by quarter",
      linesOf(
        "Quarter,Region,Civilian deaths,Civilian injured",
        "Q1 2020,Central,20,40",
        "Q2 2020,Central,30,50",
        "Q1 2020,East,10,20",
        "Q2 2020,East,10,20",
      ),
      { code: "regular", days: 91 },
    ],
    [
      "the dead of a few provinces by week",
      linesOf(
        "Week,Province,Killed",
        "2025-W20,A,3",
        "2025-W21,A,1",
        "2025-W20,B,3",
        "2025-W21,B,1",
      ),
      { code: "regular", days: 7 },
    ],
    [
      "incidents of provinces by month, whose number is a sign",
      linesOf("Month,Province,# of incidents", "Jan-23,Kunar,12", "Jan-23,Herat,3"),
      { code: "counted", column: "# of incidents", period: "Month" },
    ],
    [
      "the killed so far",
      linesOf(
        "date,province,total_killed_to_date",
        "2023-06-22,Paktika,300",
        "2023-06-23,Paktika,700",
        "2023-06-24,Paktika,700",
      ),
      { code: "cumulative", column: "total_killed_to_date" },
    ],
    [
      "a column of the killed for each year",
      linesOf("Province,Killed 2021,Killed 2022,Killed 2023", "Kunar,3,4,5", "Herat,1,2,3"),
      { code: "pivot", column: "Killed 2021", columns: 3 },
    ],
    [
      "incidents of killing by year, with their sum",
      linesOf(
        "Year,Incidents of Killing,Civilians,Total",
        "2000,49,88,166",
        "2001,83,156,259",
        "Total*,132,244,425",
      ),
      { code: "counted", column: "Incidents of Killing", period: null },
    ],
    [
      "the dead by year, with their sum",
      linesOf("Year,Civilians,Total", "2000,88,166", "2001,156,259", "2002,1,2", "Total*,245,427"),
      { code: "numbers" },
    ],
  ])("are refused: %s", async (_, text, aggregate) => {
    expect((await openOne(text)).recognised).toEqual({ kind: "aggregate", aggregate });
  });

  it("but not events that are known by their year, nor rows with several dates", async () => {
    const events = linesOf("Group,Year,Province", "A,2010,Kabul", "A,2010,Kunar", "B,2012,Kabul");
    expect((await openOne(events)).recognised.kind).toBe("unknown");
    const dates = "2020-01-22,2020-01-23,2020-01-24,2020-01-25";
    const table = await openOne(linesOf(`first,last,told,written,Province`, `${dates},Kabul`));
    expect(table.headerLine).toBe(1);
  });

  it("nor events that are known by their month, where each has an id", async () => {
    const rows = ["Kabul", "Kunar"].flatMap((name, at) =>
      [1, 2].map((month) => `${at * 2 + month},${name},2022-0${month},3`),
    );
    expect((await openOne(linesOf("id,province,month,killed", ...rows))).recognised.kind).toBe(
      "unknown",
    );
  });

  it("names of columns that stand there once more are set aside", async () => {
    const { columns, notes } = await read(
      linesOf(
        "Date,Province,Killed",
        "2023-01-01,Kabul,3",
        "date, Province,Killed",
        "2023-01-02,Kunar,1",
      ),
    );
    expect(columns.rows).toBe(2);
    expect(notes).toMatchObject([{ fate: "set-aside", reason: "header-row", lines: [3] }]);
  });

  it("a panel whose year and month are columns of their own is one", async () => {
    const rows = [1, 2, 3, 4, 5].flatMap((month) =>
      ["Kabul", "Kunar"].map((name) => `${name},2022,${month},${(month * 7) % 5}`),
    );
    expect((await openOne(linesOf("province,year,month,killed", ...rows))).recognised).toEqual({
      kind: "aggregate",
      aggregate: { code: "regular", days: 30 },
    });
  });

  it("columns of months that a workbook keeps as days are no events either", async () => {
    const text = linesOf("Province,2023-01-01,2023-02-01,2023-03-01", "Kabul,3,1,2", "Kunar,1,1,0");
    expect((await openOne(text)).recognised).toMatchObject({ aggregate: { code: "pivot" } });
  });

  it("remarks and totals of parts are set aside, also where a sheet fills their cells up", async () => {
    const { columns, notes } = await read(
      linesOf(
        "Province,Date,Killed",
        "Kabul,2023-01-01,3",
        "Kabul Total,,3",
        "* killed includes all,,",
        "Kunar,,2",
      ),
    );
    expect(columns.rows).toBe(2);
    expect(notes).toMatchObject([
      { reason: "totals-row", lines: [3] },
      { reason: "remark-row", lines: [4] },
      { reason: "no-date", lines: [5] },
    ]);
  });

  it("a footnote is set aside also where a comma in it makes a year of its own", async () => {
    const { columns, notes } = await read(
      linesOf("No,Date,Place,Killed", "1,2023-01-01,Kabul,3", "* Data till February 28,2023,,"),
    );
    expect(columns.rows).toBe(1);
    expect(notes).toMatchObject([{ reason: "remark-row", lines: [3] }]);
  });

  it("a total is set aside also where it has a date", async () => {
    const { columns, notes } = await read(
      linesOf("Province,Date,Killed", "Kabul,2023-01-01,3", "Total killed,2023-12-31,3"),
    );
    expect(columns.rows).toBe(1);
    expect(notes).toMatchObject([{ reason: "totals-row", lines: [3] }]);
  });
});

describe("answers of servers", () => {
  const server = {
    spatialReference: { wkid: 102100 },
    fields: [
      { alias: "Number", length: 1 },
      { alias: "Day", length: 2 },
    ],
    features: [
      {
        attributes: { event_date: 1676505600000, admin1: "Kabul" },
        geometry: { x: 7701000, y: 4100000 },
      },
      {
        attributes: { event_date: 1676592000000, admin1: "Kandahar" },
        geometry: { x: 7315000, y: 3712000 },
      },
    ],
  };

  it("may list their columns beside their events", async () => {
    const table = await openOne(JSON.stringify(server));
    expect(table.header).toEqual(["event_date", "admin1", "longitude", "latitude"]);
    const { columns, notes } = await read(JSON.stringify(server));
    expect([...columns.line]).toEqual([1, 2]);
    expect(codedAt(columns.admin1, 1)).toBe("Kandahar");
    expect(columns.latitude[0]).toBeCloseTo(34.53, 2);
    expect(notes).toMatchObject([{ reason: "web-mercator", rows: 2 }]);
  });

  it("may hold a point in a record, and what is known deeper in it", async () => {
    const record = {
      date: "2023-02-16",
      geometry: { type: "Point", coordinates: [69.2, 34.5] },
      place: { name: { province: "Kabul" } },
    };
    const { columns, notes } = await read(JSON.stringify([record, record]));
    expect([columns.longitude[0], columns.latitude[0]]).toEqual([69.2, 34.5]);
    expect(codedAt(columns.admin1, 0)).toBe("Kabul");
    expect(columns.eventType.texts).toEqual([]);
    expect(notes).toEqual([]);
  });

  it("may be a sequence of texts with a mark before each, and points in a collection of one", async () => {
    const point = { type: "Point", coordinates: [69.18, 34.52, 1800] };
    const feature = (geometry: object, name: string) =>
      `\u001e${JSON.stringify({ type: "Feature", properties: { date: "2023-02-16", group: name }, geometry })}`;
    const text = linesOf(
      feature(point, "A"),
      feature({ type: "GeometryCollection", geometries: [point] }, "B"),
      feature(
        {
          type: "MultiPoint",
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
        "C",
      ),
      feature({ type: "Polygon", coordinates: [] }, "D"),
    );
    const { columns, notes } = await read(text);
    expect([...columns.latitude]).toEqual([34.52, 34.52, NaN, NaN]);
    expect(listAt(columns.sides.actor1, 3)).toEqual(["D"]);
    expect(notes).toMatchObject([{ reason: "unreadable-coordinates", lines: [3, 4] }]);
  });
});

it("columns without a name may stand behind the last in any number", async () => {
  const { columns } = await read(
    linesOf("Date,Province,Killed,,,,", "2023-02-16,Kabul,3,,,,", "2023-02-17,Kunar,1,,,,"),
  );
  expect([...columns.deathsBest]).toEqual([3, 1]);
});

it("a country's code says where its points lie", async () => {
  const { columns, notes } = await read(
    linesOf("date,lat,lon,iso3", "2023-02-16,69.18,34.52,AFG", "2023-02-17,34.9,71.1,AFG"),
  );
  expect([...columns.latitude]).toEqual([34.52, 34.9]);
  expect(notes).toMatchObject([{ reason: "swapped-coordinates", lines: [2] }]);
});

describe("dates", () => {
  it.each([
    ["2023-W07", "2023-02-13", "2023-02-19"],
    ["2020W53", "2020-12-28", "2021-01-03"],
    ["2023Q1", "2023-01-01", "2023-03-31"],
    ["Q4 2023", "2023-10-01", "2023-12-31"],
    ["1676505600", "2023-02-16", "2023-02-16"],
    ["16th of February 2023", "2023-02-16", "2023-02-16"],
    ["2023/02/16 00:00:00+00", "2023-02-16", "2023-02-16"],
    ["161430ZFEB2023", "2023-02-16", "2023-02-16"],
  ])("%s", async (text, first, last) => {
    const { columns } = await read(linesOf("date,province", `${text},Kabul`));
    expect([columns.start[0], columns.end[0]]).toEqual([dayNumber(first), dayNumber(last)]);
  });

  it.each(["2023-W53", "2023-W00", "2023Q5", "Q0 2023"])("%s is none", async (text) => {
    const { columns } = await read(linesOf("date,province", "2023-01-01,Kunar", `${text},Kabul`));
    expect(columns.start[1]).toBe(-0x80000000);
  });
});
