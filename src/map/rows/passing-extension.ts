import { type Layer, LayerExtension } from "@deck.gl/core";

/**
 * Leaves out instances by a byte each, `getFails`: 0 for those that are drawn, 255 for the others.
 * The library's own filter by category takes its bytes through a map of values on the way, four times
 * as large and one by one.
 */
export class PassingExtension extends LayerExtension {
  static override readonly extensionName = "PassingExtension";
  static override readonly defaultProps = { getFails: { type: "accessor", value: 0 } };

  override getShaders() {
    return {
      inject: {
        "vs:#decl": "in float rowFails;",
        // Behind the far plane: nothing of it is drawn.
        "vs:#main-end": "if (rowFails > 0.5) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);",
      },
    };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.add({
      rowFails: { size: 1, type: "unorm8", stepMode: "dynamic", accessor: "getFails" },
    });
  }
}
