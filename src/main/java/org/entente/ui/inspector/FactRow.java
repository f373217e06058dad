package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.explore.Evidence;
import org.entente.explore.Fact;
import org.entente.explore.Vertex;
import org.entente.extract.record.Modality;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.ui.look.KindIcon;
import org.entente.ui.look.ModalityBadge;
import org.kordamp.ikonli.material2.Material2AL;

/// A fact of the card: the other end, which one can go to, and its evidence, which one can open.
final class FactRow extends VBox {

  private static final double NARROW = 250;
  private static final double UNDER_WORDS = 26;

  FactRow(Fact fact, Inspector inspector) {
    HBox line = new HBox(8);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("fact-row");
    Optional<Vertex> vertex = fact.vertex();
    if (vertex.isPresent()) {
      Hyperlink link = new Hyperlink(fact.otherLabel());
      link.setMnemonicParsing(false);
      link.setWrapText(true);
      link.setGraphic(KindIcon.of(vertex.get().kind()));
      link.getStyleClass().add("node-link");
      link.setOnAction(event -> inspector.go(vertex.get().node()));
      link.setAccessibleText("Go to " + fact.otherLabel());
      HBox.setHgrow(link, Priority.ALWAYS);
      link.setMaxWidth(Double.MAX_VALUE);
      line.getChildren().add(link);
    } else {
      Label literal = new Label(fact.otherLabel());
      literal.setWrapText(true);
      literal.getStyleClass().add("literal");
      HBox.setHgrow(literal, Priority.ALWAYS);
      literal.setMaxWidth(Double.MAX_VALUE);
      line.getChildren().add(literal);
    }
    vertex
        .map(Vertex::modality)
        .filter(modality -> modality != Modality.ASSERTED)
        .or(() -> fact.evidence().stream().map(Evidence::modality).findFirst())
        .filter(modality -> modality != Modality.ASSERTED)
        .ifPresent(modality -> badge(line, ModalityBadge.of(modality)));
    getChildren().addFirst(line);
    if (!fact.evidence().isEmpty()) {
      VBox sayings = new VBox(8);
      sayings.getStyleClass().add("sayings");
      sayings.setVisible(false);
      sayings.setManaged(false);
      int count = fact.evidence().size();
      Button open =
          Buttons.icon(
              "",
              Material2AL.FORMAT_QUOTE,
              "Where it is said (" + Amount.of(count, "sentence") + ")",
              () -> open(fact, sayings, inspector));
      open.getStyleClass().addAll(Styles.SMALL, "say");
      line.getChildren().add(open);
      getChildren().add(sayings);
    }
  }

  /// Beside the words, or below them where that would leave too little room for these.
  private void badge(HBox line, Label badge) {
    VBox.setMargin(badge, new Insets(0, 0, 4, UNDER_WORDS));
    widthProperty()
        .subscribe(
            width -> {
              boolean narrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
              line.getChildren().remove(badge);
              getChildren().remove(badge);
              if (narrow) {
                getChildren().add(1, badge);
              } else {
                line.getChildren().add(1, badge);
              }
            });
  }

  private static void open(Fact fact, VBox sayings, Inspector inspector) {
    boolean show = !sayings.isVisible();
    if (show) {
      sayings
          .getChildren()
          .setAll(fact.evidence().stream().map(said -> new EvidenceRow(said, inspector)).toList());
      inspector.read(fact.evidence().getFirst());
    }
    sayings.setVisible(show);
    sayings.setManaged(show);
  }
}
