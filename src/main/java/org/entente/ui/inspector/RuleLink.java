package org.entente.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.entente.extract.rule.Rule;

/// The name of a rule; a click opens its row below, another puts it away.
final class RuleLink extends VBox {

  private final Hyperlink link;

  /// A link to a rule that is at hand.
  RuleLink(Rule rule) {
    this(rule.id(), then -> then.accept(rule));
  }

  /// A link to a rule that is looked up when it is asked for.
  RuleLink(String id, Inspector inspector) {
    this(id, then -> inspector.rule(id, then));
  }

  private RuleLink(String id, Consumer<Consumer<Rule>> rule) {
    link = new Hyperlink(id);
    link.setMnemonicParsing(false);
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.getStyleClass().addAll("why-link", "rule-link");
    link.setAccessibleText("Show the row of rule " + id);
    link.setOnAction(
        event -> {
          if (getChildren().size() > 1) {
            getChildren().remove(1);
          } else {
            rule.accept(this::open);
          }
        });
    getChildren().add(link);
  }

  private void open(Rule rule) {
    getChildren().setAll(link, new RuleBox(rule));
  }
}
