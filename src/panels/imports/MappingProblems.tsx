import type { Mapping } from "../../domain/event-fields.ts";
import type { TableFacts } from "../../domain/import-question.ts";
import { mappingProblems, missingFields } from "../../domain/mapping-problems.ts";
import { t } from "../../i18n/index.ts";

const words = t.imports.mapping;

interface ProblemsProps {
  readonly mapping: Mapping;
  readonly facts: TableFacts;
}

/** What is still needed before a table can be read, and what of its mapping looks wrong. */
export function MappingProblems({ mapping, facts }: ProblemsProps) {
  const missing = missingFields(mapping);
  const problems = mappingProblems(mapping, facts);
  return (
    <div role="status" className="imports__judged">
      {missing.length === 0 ? (
        <p>{words.enough}</p>
      ) : (
        <div className="imports__missing">
          <b>{words.needed}</b>
          <ul>
            {missing.map((field) => (
              <li key={field}>{words.missing[field]}</li>
            ))}
          </ul>
        </div>
      )}
      {problems.length > 0 && (
        <div className="imports__problems">
          <b>{words.problems}</b>
          <ul>
            {problems.map(({ code, field, column, cells, stated, odd }) => (
              <li key={`${field} ${code}`}>{words.problem[code](column, cells, stated, odd)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
