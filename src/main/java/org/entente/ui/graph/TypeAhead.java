package org.entente.ui.graph;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.entente.view.GraphSnapshot;

/// Letters typed on the canvas lead to the node that is called so; typing the first letter again
/// and again leads from one such node to the next. What was typed is shown for a while, and
/// forgotten with it.
final class TypeAhead {

  private static final Duration REMEMBERED = Duration.seconds(2);
  private static final double MARGIN = 12;

  private final GraphCanvas canvas;
  private final Label hint = new Label();
  private final PauseTransition forgetting = new PauseTransition(REMEMBERED);
  private String typed = "";
  private int which;

  TypeAhead(GraphCanvas canvas) {
    this.canvas = canvas;
    hint.setId("type-ahead");
    hint.getStyleClass().add("type-ahead");
    hint.setManaged(false);
    hint.setMouseTransparent(true);
    forgetting.setOnFinished(event -> forget());
  }

  boolean isTyping() {
    return !typed.isEmpty();
  }

  void type(String letters) {
    boolean again = typed.length() == 1 && typed.equalsIgnoreCase(letters);
    if (again) {
      which++;
    } else {
      typed += letters;
      which = 0;
    }
    go();
  }

  void takeBack() {
    typed = typed.substring(0, typed.length() - 1);
    which = 0;
    if (typed.isEmpty()) {
      forget();
    } else {
      go();
    }
  }

  void forget() {
    typed = "";
    which = 0;
    forgetting.stop();
    canvas.remove(hint);
  }

  private void go() {
    GraphSnapshot graph = canvas.graph().snapshot();
    List<Integer> found = LabelMatches.of(graph, typed);
    String where = "nothing is called so";
    if (!found.isEmpty()) {
      int at = which % found.size();
      where = "%d of %d".formatted(at + 1, found.size());
      canvas.reveal(graph.node(found.get(at)).term());
    }
    show(typed + "  –  " + where);
    forgetting.playFromStart();
  }

  private void show(String words) {
    hint.setText(words);
    hint.setAccessibleText(words);
    canvas.add(hint);
    hint.applyCss();
    hint.autosize();
    hint.relocate(MARGIN, canvas.getHeight() - hint.getHeight() - MARGIN);
  }
}
