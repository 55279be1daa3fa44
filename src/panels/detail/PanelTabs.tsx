import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { PANEL_TABS } from "../../domain/view.ts";
import { t } from "../../i18n/index.ts";
import { selectSelectedRows } from "../../selectors/claim-cards.ts";
import { selectSelectedDocuments } from "../../selectors/panel-documents.ts";
import { selectSelectedFigures } from "../../selectors/panel-figures.ts";
import { selectSelectedGroups } from "../../selectors/panel-groups.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { ClaimList } from "../claims/ClaimList.tsx";
import { DocumentRows } from "./DocumentRows.tsx";
import { FigureRows } from "./FigureRows.tsx";
import { GroupRows } from "./GroupRows.tsx";
import "./panel-tabs.css";

const words = t.panels.detail;

/** The same claims in four ways: one by one, by group, by figure, by document. */
export function PanelTabs({ nothing }: { readonly nothing: string }) {
  const tab = useSelector(({ view }) => view.tab);
  const unit = useSelector(({ view }) => view.unit);
  const claims = useSelector(selectSelectedRows);
  const counts = {
    claims: claims.length,
    groups: useSelector(selectSelectedGroups).length,
    figures: useSelector(selectSelectedFigures).length,
    documents: useSelector(selectSelectedDocuments).length,
  };
  const { setView } = useActions();
  const countedIn = <p className="tabs__unit">{words.countedIn(unit)}</p>;
  return (
    <Tabs
      className="tabs"
      selectedKey={tab}
      onSelectionChange={(key) => {
        const chosen = PANEL_TABS.find((each) => each === key);
        if (chosen !== undefined && chosen !== tab) setView({ tab: chosen });
      }}
    >
      <TabList className="tabs__list" aria-label={words.tabs.label}>
        {PANEL_TABS.map((each) => (
          <Tab key={each} id={each} className="tabs__tab">
            {words.tabs[each](counts[each])}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="claims" className="tabs__panel">
        <ClaimList claims={claims} nothing={nothing} label={words.list.title} />
      </TabPanel>
      <TabPanel id="groups" className="tabs__panel">
        {counts.groups > 0 && countedIn}
        <GroupRows />
      </TabPanel>
      <TabPanel id="figures" className="tabs__panel">
        <FigureRows />
      </TabPanel>
      <TabPanel id="documents" className="tabs__panel">
        {counts.documents > 0 && <p className="tabs__unit">{words.countedIn("claims")}</p>}
        <DocumentRows />
      </TabPanel>
    </Tabs>
  );
}
