import { readRecord } from "../../src/records/read-record.ts";
import { checkRecord } from "./check-record.ts";
import { readBoundaryFolder, readDataFolder } from "./read-folder.ts";

const record = readRecord(readDataFolder("data"));
const problems = checkRecord(record, readBoundaryFolder("public/geo"));
for (const problem of problems) console.error(problem);
console.log(
  `${record.documents.size} documents, ${record.claims.size} claims, ${record.events.size} events, ` +
    `${record.actors.size} actors, ${record.places.size} places: ${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);
