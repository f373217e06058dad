package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entente.explore.Evidence;
import org.entente.explore.Vertex;
import org.entente.ui.look.Amount;
import org.entente.ui.look.KindIcon;

/// A fact's card: subject, predicate, object, and where it is said.
final class FactSheet extends VBox {

  FactSheet(
      Vertex subject, String predicate, Vertex object, List<Evidence> said, Inspector inspector) {
    getStyleClass().add("sheet");
    Label title = new Label(predicate);
    title.setId("inspector-title");
    title.getStyleClass().addAll(Styles.TITLE_4, "sheet-title");
    title.setWrapText(true);
    getChildren().addAll(link(subject, inspector), title, link(object, inspector));
    Label heading =
        new Label(
            said.isEmpty()
                ? "No article says this; it comes from the gazetteer or an RDF file."
                : "Said in " + Amount.of(said.size(), "place"));
    heading.setWrapText(true);
    heading.getStyleClass().add(said.isEmpty() ? Styles.TEXT_MUTED : "group-heading");
    getChildren().add(heading);
    said.forEach(evidence -> getChildren().add(new EvidenceRow(evidence, inspector)));
  }

  private static Hyperlink link(Vertex vertex, Inspector inspector) {
    Hyperlink link = new Hyperlink(vertex.label());
    link.setMnemonicParsing(false);
    link.setWrapText(true);
    link.setGraphic(KindIcon.of(vertex.kind()));
    link.getStyleClass().add("node-link");
    link.setOnAction(event -> inspector.go(vertex.node()));
    return link;
  }
}
