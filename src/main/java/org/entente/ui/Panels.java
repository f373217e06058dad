package org.entente.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.look.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Where the panels stand: lists left, graph above article and SPARQL in the middle, inspector
/// right. Each but the graph can be put away.
final class Panels extends SplitPane {

  private static final double LEFT = 0.19;
  private static final double RIGHT = 0.75;
  private static final double BOTTOM = 0.62;

  /// Which tab is that of own words.
  private static final int WORDS = 2;

  private final Desk desk;
  private final Region left;
  private final Region right;
  private final TabPane bottom = new TabPane();
  private final SplitPane middle = new SplitPane();

  Panels(Desk desk) {
    this.desk = desk;
    this.left = left();
    this.right = right();
    bottom.setId("bottom");
    bottom.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    bottom
        .getTabs()
        .addAll(
            tab("Article", Material2AL.ARTICLE, desk.reader),
            tab("SPARQL", Material2AL.CODE, desk.sparql),
            tab("Own words", Material2AL.BOOK, desk.words));
    bottom
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            index -> {
              if (index.intValue() == WORDS) {
                desk.words.open();
              }
            });
    bottom.setMinHeight(120);
    middle.setOrientation(Orientation.VERTICAL);
    middle.getItems().addAll(desk.graphPane, bottom);
    middle.setDividerPositions(BOTTOM);
    desk.graphPane.setMinHeight(160);
    getItems().addAll(left, middle, right);
    setDividerPositions(LEFT, RIGHT);
    middle.setMinWidth(280);
    getStyleClass().add("panels");
  }

  void article() {
    bottom.getSelectionModel().select(0);
    desk.reader.lookup("#reader-text").requestFocus();
  }

  void sparql() {
    bottom.getSelectionModel().select(1);
    desk.sparql.focus();
  }

  void words() {
    bottom.getSelectionModel().select(WORDS);
  }

  /// Brings the article to the front without taking the keys there.
  void showArticle() {
    bottom.getSelectionModel().select(0);
  }

  void toggleLeft() {
    if (!getItems().remove(left)) {
      getItems().addFirst(left);
      setDividerPosition(0, LEFT);
    }
  }

  void toggleRight() {
    if (!getItems().remove(right)) {
      getItems().addLast(right);
      setDividerPosition(getDividers().size() - 1, RIGHT);
    }
  }

  void toggleBottom() {
    if (!middle.getItems().remove(bottom)) {
      middle.getItems().addLast(bottom);
      middle.setDividerPositions(BOTTOM);
    }
  }

  private Region left() {
    VBox.setVgrow(desk.entities, Priority.ALWAYS);
    Region articles =
        heading(
            "Articles",
            Buttons.icon(
                "import",
                Material2AL.ADD,
                "Import articles (Ctrl+O)",
                desk.articleActions::importFiles),
            Buttons.icon(
                "paste",
                Material2AL.CONTENT_PASTE,
                "Import pasted text (Ctrl+Shift+V)",
                desk.articleActions::paste));
    Region entities = heading("Entities and events");
    desk.articles.setPrefHeight(190);
    desk.articles.setMinHeight(90);
    VBox.setVgrow(desk.articles, Priority.SOMETIMES);
    VBox column = new VBox(desk.search, articles, desk.articles, entities, desk.entities);
    column.getStyleClass().add("left-panel");
    column.setMinWidth(170);
    return column;
  }

  private Region right() {
    BorderPane column = new BorderPane(desk.inspector);
    column.getStyleClass().add("right-panel");
    column.setMinWidth(180);
    return column;
  }

  private static Region heading(String text, Node... buttons) {
    Label heading = new Label(text);
    heading.getStyleClass().addAll("panel-heading", Styles.TEXT_CAPTION);
    heading.setMinWidth(0);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox line = new HBox(heading);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().addAll(buttons);
    line.getStyleClass().add("panel-head");
    return line;
  }

  private static Tab tab(String title, Material2AL icon, Node content) {
    Tab tab = new Tab(title, content);
    tab.setGraphic(new FontIcon(icon));
    return tab;
  }
}
