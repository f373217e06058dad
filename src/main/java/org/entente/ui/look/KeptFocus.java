package org.entente.ui.look;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the keys where they are while a pane is filled anew.
public final class KeptFocus {

  private KeptFocus() {}

  /// Fills a pane. If the keys were in it they go to what has the same id as before, or elsewhere
  /// if nothing has it any more.
  ///
  /// @param elsewhere where the keys go then
  public static void within(Parent pane, Node elsewhere, Runnable filling) {
    Node before = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    boolean inside = false;
    for (Node at = before; at != null && !inside; at = at.getParent()) {
      inside = at.equals(pane);
    }
    String id = before == null ? null : before.getId();
    filling.run();
    if (inside) {
      Node again = id == null ? null : pane.lookup("#" + id);
      (again == null ? elsewhere : again).requestFocus();
    }
  }
}
