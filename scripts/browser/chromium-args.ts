/** WebGL2 in software, so that a machine without a GPU draws the same map. */
export const CHROMIUM_ARGS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // The page around the map is painted by the processor itself: in software, a detour over the
  // graphics library costs it several times as much.
  "--disable-gpu-rasterization",
  "--no-sandbox",
  "--disable-background-networking",
];
