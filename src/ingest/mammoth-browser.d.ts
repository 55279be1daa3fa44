/** The build of mammoth for browsers, which its own types do not name. */
declare module "mammoth/mammoth.browser.js" {
  import mammoth from "mammoth";
  export default mammoth;
}
