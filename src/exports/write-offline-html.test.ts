import fc from "fast-check";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { writeOfflineHtml } from "./write-offline-html.ts";

const TEMPLATE =
  '<!doctype html><html><head><title>Attest</title></head><body><script type="application/json" id="attest-files">{}</script><p id="after">here</p></body></html>';

function filesOf(html: string): unknown {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(html);
  expect(document.getElementById("after")?.textContent).toBe("here");
  return JSON.parse(document.getElementById("attest-files")?.textContent ?? "");
}

test("texts that would end a script or begin a comment come back as they were", () => {
  const files = {
    "data/claims.json":
      '</script><script>alert(1)</script> <!-- \u2028 \u2029 $& $1 "quoted" \\u003c',
    "data/briefing.md": "# پنجشیر\n\n```notes\n]]>\n```\n",
  };
  const html = writeOfflineHtml(TEMPLATE, { title: "A < B & </title>", files });
  expect(filesOf(html)).toEqual(files);
  expect(html).toContain("<title>A &lt; B &amp; &lt;/title&gt;</title>");
});

test("any files come back as they were", () => {
  const markup = fc.constantFrom("</script>", "<!--", "-->", "<script", "$&", "$'", "\\", "\u2028");
  const text = fc.array(fc.oneof(fc.string(), markup)).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z/.]{1,12}$/u), text), (files) => {
      const html = writeOfflineHtml(TEMPLATE, { title: "", files });
      const json = /id="attest-files">([^<]*)<\/script>/u.exec(html)?.[1] ?? "";
      expect(JSON.parse(json)).toEqual({ ...files });
    }),
  );
});

test("another page is refused", () => {
  expect(() => writeOfflineHtml("<html></html>", { title: "", files: {} })).toThrow("not whole");
});
