import { show } from "./try2.mts";
const f = (p: object) => ({type:"Feature",properties:p,geometry:{type:"Point",coordinates:[69.1,34.5]}});
await show("one.geojson", JSON.stringify({type:"FeatureCollection",features:[f({date:"2025-05-16",name:"x"})]}));
await show("one-pretty.geojson", JSON.stringify({type:"FeatureCollection",features:[f({date:"2025-05-16",name:"x"})]},null,1));
await show("two-crs.geojson", JSON.stringify({type:"FeatureCollection",crs:{type:"name",properties:{name:"urn:ogc:def:crs:OGC:1.3:CRS84"}},features:[f({date:"2025-05-16",name:"x"}),f({date:"2025-05-16",name:"y"})]}));
await show("one-crs.geojson", JSON.stringify({type:"FeatureCollection",crs:{type:"name",properties:{name:"urn:ogc:def:crs:OGC:1.3:CRS84"}},features:[f({date:"2025-05-16",name:"x"})]}));
await show("one-bare.geojson", JSON.stringify(f({date:"2025-05-16",name:"x"})));
