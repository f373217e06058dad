package org.entente.ui.sparql.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys do within a part of the window, before the window's own menus hear of them.
final class EditorKeys {

  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  /// @param keys as JavaFX writes them: `Shortcut+Slash`
  EditorKeys on(String keys, Runnable action) {
    actions.put(KeyCombination.valueOf(keys), action);
    return this;
  }

  void in(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::act);
  }

  private void act(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> entry : actions.entrySet()) {
      if (entry.getKey().match(event)) {
        entry.getValue().run();
        event.consume();
        return;
      }
    }
  }
}
