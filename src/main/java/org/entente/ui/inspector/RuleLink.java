package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.extract.rule.Rule;

/// The name of a rule; a click opens its row below, another puts it away.
final class RuleLink extends VBox {

  private final Hyperlink link;

  /// A link to a rule that is at hand.
  RuleLink(Rule rule) {
    this(rule.id(), then -> then.accept(Optional.of(rule)));
  }

  /// A link to a rule that is looked up when it is asked for.
  RuleLink(String id, Inspector inspector) {
    this(id, then -> inspector.rule(id, then));
  }

  private RuleLink(String id, Consumer<Consumer<Optional<Rule>>> rule) {
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

  private void open(Optional<Rule> rule) {
    getChildren().setAll(link, rule.<Region>map(RuleBox::new).orElseGet(RuleLink::noRow));
  }

  private static Label noRow() {
    Label label =
        new Label("No row of the tables: it is built in, or the tables have changed since.");
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
