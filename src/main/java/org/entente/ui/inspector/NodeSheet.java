package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apache.jena.graph.Node;
import org.entente.explore.Direction;
import org.entente.explore.Evidence;
import org.entente.explore.Fact;
import org.entente.explore.FactGroup;
import org.entente.explore.Ground;
import org.entente.explore.NodeCard;
import org.entente.explore.Page;
import org.entente.explore.Vertex;
import org.entente.extract.record.Modality;
import org.entente.ui.look.Amount;
import org.entente.ui.look.KindIcon;
import org.entente.ui.look.ModalityBadge;
import org.entente.ui.look.Words;

/// A node's card: name, classes, facts by predicate, and where articles speak of it.
final class NodeSheet extends VBox {

  private static final int MORE = 100;

  /// More mentions, and why each tells the event.
  private record Following(Page<Evidence> mentions, List<Ground> grounds) {}

  private final NodeCard card;
  private final Inspector inspector;

  NodeSheet(NodeCard card, Inspector inspector) {
    this.card = card;
    this.inspector = inspector;
    getStyleClass().add("sheet");
    getChildren().add(head(card.vertex(), card.types()));
    names();
    card.groups().forEach(this::group);
    mentions(card.mentions());
    elsewhere();
  }

  static VBox head(Vertex vertex, List<String> types) {
    Label title = new Label(vertex.label());
    title.setId("inspector-title");
    title.getStyleClass().addAll(Styles.TITLE_4, "sheet-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox top = new HBox(10, KindIcon.of(vertex.kind()), title);
    top.setAlignment(Pos.TOP_LEFT);
    FlowPane line = new FlowPane(6, 4);
    for (String type : types) {
      Label chip = new Label(type);
      chip.getStyleClass().addAll("chip");
      line.getChildren().add(chip);
    }
    if (vertex.kind().isEvent() || vertex.modality() != Modality.ASSERTED) {
      line.getChildren().add(ModalityBadge.of(vertex.modality()));
    }
    return new VBox(6, top, line);
  }

  private void names() {
    List<String> others =
        card.labels().stream()
            .filter(label -> !withoutLanguage(label).equals(card.vertex().label()))
            .toList();
    if (!others.isEmpty()) {
      Label also =
          new Label(
              others.stream()
                  .map(NodeSheet::withoutLanguage)
                  .distinct()
                  .collect(Collectors.joining(", ", "Also ", "")));
      also.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      also.setWrapText(true);
      also.setMaxHeight(52);
      also.setTooltip(new Tooltip(String.join("\n", others)));
      getChildren().add(also);
    }
  }

  private static String withoutLanguage(String label) {
    return label.replaceFirst("@[a-zA-Z-]+$", "");
  }

  private void group(FactGroup group) {
    boolean out = group.direction() == Direction.OUT;
    Label heading = new Label(Words.role(group.label(), out));
    heading.getStyleClass().add("group-heading");
    heading.setWrapText(true);
    Label count = new Label(Amount.of(group.facts().total()));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    count.setMinWidth(USE_PREF_SIZE);
    count.setTooltip(
        new Tooltip(
            Amount.of(group.facts().total(), "fact")
                + (out ? " of this node" : " that point to this node")));
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(6, heading, count);
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox rows = new VBox();
    rows.getStyleClass().add("fact-rows");
    getChildren().addAll(line, rows);
    fill(rows, group, group.facts());
  }

  private void fill(VBox rows, FactGroup group, Page<Fact> page) {
    page.items().forEach(fact -> rows.getChildren().add(new FactRow(fact, inspector)));
    if (page.hasMore()) {
      int next = page.offset() + page.items().size();
      Button more = more(page.total() - next);
      more.setOnAction(
          event ->
              inspector.more(
                  (cards, cancellation) ->
                      cards.facts(
                          card.vertex().node(),
                          group.direction(),
                          group.predicate(),
                          next,
                          MORE,
                          cancellation),
                  following -> {
                    rows.getChildren().remove(more);
                    fill(rows, group, following);
                  }));
      rows.getChildren().add(more);
    }
  }

  private void mentions(Page<Evidence> page) {
    if (page.total() == 0) {
      return;
    }
    Label heading =
        new Label(card.grounds().isEmpty() ? "In the articles" : "Where it is told, and why");
    heading.getStyleClass().add("group-heading");
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label(Amount.of(page.total(), "place"));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    VBox rows = new VBox(8);
    rows.setId("mentions");
    HBox line = new HBox(6, heading, count);
    line.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(line, rows);
    fillMentions(rows, page, card.grounds());
  }

  /// @param grounds why each of the mentions tells the event; empty for what is no event
  private void fillMentions(VBox rows, Page<Evidence> page, List<Ground> grounds) {
    for (int i = 0; i < page.items().size(); i++) {
      rows.getChildren().add(new EvidenceRow(page.items().get(i), inspector));
      if (i < grounds.size()) {
        rows.getChildren().add(new WhyBox(grounds.get(i), inspector));
      }
    }
    if (page.hasMore()) {
      int next = page.offset() + page.items().size();
      Button more = more(page.total() - next);
      more.setOnAction(
          event ->
              inspector.more(
                  (cards, cancellation) -> {
                    Page<Evidence> following =
                        cards.mentions(card.vertex().node(), next, MORE, cancellation);
                    return new Following(
                        following,
                        card.vertex().kind().isEvent()
                            ? cards.grounds(card.vertex().node(), following.items(), cancellation)
                            : List.of());
                  },
                  following -> {
                    rows.getChildren().remove(more);
                    fillMentions(rows, following.mentions(), following.grounds());
                  }));
      rows.getChildren().add(more);
    }
  }

  private void elsewhere() {
    for (Node same : card.sameAs()) {
      Label iri = new Label("Same as " + same);
      iri.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      iri.setWrapText(true);
      getChildren().add(iri);
    }
  }

  private static Button more(int count) {
    Button more = new Button("Show " + Amount.of(count) + " more");
    more.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, Styles.SMALL);
    return more;
  }
}
