import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { textElement } from "./single-file.ts";

test("nothing in a text ends its element early, or begins another", () => {
  const text = "Ann <ann@example.org> </script><b id='out'> </SCRIPT> <!-- <script> </b> & $& end";
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(`<body>${textElement("texts", text)}<p id="after">here</p></body>`);
  const held = document.getElementById("texts");
  expect(held?.textContent.replaceAll("< ", "<")).toBe(text);
  expect(held?.textContent).toContain("<ann@example.org>");
  expect(document.getElementById("out")).toBe(null);
  expect(document.getElementById("after")?.textContent).toBe("here");
});
