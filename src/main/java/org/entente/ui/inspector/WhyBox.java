package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.explore.Evidence;
import org.entente.explore.Ground;
import org.entente.explore.RoleWords;
import org.entente.extract.explain.Wording;

/// Why a clause tells an event: the rule, the words that name the event, and the words of each role
/// with the slot they stand in. Words open the article where they stand.
final class WhyBox extends VBox {

  private final GridPane grid = new GridPane(10, 4);
  private final Inspector inspector;

  WhyBox(Ground ground, Inspector inspector) {
    this.inspector = inspector;
    getStyleClass().add("why-box");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(64);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    ground.clause().rule().ifPresent(rule -> row("rule", new RuleLink(rule, inspector)));
    ground.trigger().forEach(trigger -> row("told by", words(trigger)));
    roles(ground).forEach((words, roles) -> row(roles, filler(words)));
    getChildren().add(grid);
  }

  /// The fillers, each once: of a mutual event all are agent and target.
  private static Map<RoleWords, String> roles(Ground ground) {
    Map<RoleWords, String> roles = new LinkedHashMap<>();
    for (RoleWords words : ground.roles()) {
      roles.keySet().stream()
          .filter(other -> isSame(other, words))
          .findFirst()
          .ifPresentOrElse(
              other -> roles.merge(other, words.role(), (one, two) -> one + ",\n" + two),
              () -> roles.put(words, words.role()));
    }
    return roles;
  }

  private static boolean isSame(RoleWords one, RoleWords other) {
    return one.filler().equals(other.filler())
        && one.words().span().equals(other.words().span())
        && one.slots().equals(other.slots());
  }

  private Node filler(RoleWords words) {
    String slot = words.slots().isEmpty() ? "" : " · " + Wording.slots(words.slots());
    Label who = new Label(words.filler().label() + slot);
    who.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    who.setWrapText(true);
    who.setMinHeight(USE_PREF_SIZE);
    return new VBox(words(words.words()), who);
  }

  private Hyperlink words(Evidence evidence) {
    return WordsLink.to(evidence.words(), () -> inspector.read(evidence));
  }

  private void row(String name, Node value) {
    Label label = new Label(name);
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "why-name");
    label.setWrapText(true);
    label.setMaxWidth(92);
    label.setMinHeight(USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(grid.getRowCount(), label, value);
  }
}
