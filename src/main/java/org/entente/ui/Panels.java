package org.entente.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.look.Buttons;
import org.entente.ui.memory.Dividers;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Where the panels stand: lists left, graph above article and SPARQL in the middle, inspector
/// right. Each but the graph can be put away.
final class Panels extends SplitPane {

  private static final double NARROWEST_GRAPH = 344;
  private static final double NARROWEST_BESIDE = 220;

  /// The height of the lower panel below which it is made higher when it is opened, in pixels.
  private static final double USEFUL = 220;

  /// The same for writing queries beside their results.
  private static final double ROOM_TO_WRITE = 340;

  /// So much of the height stays the graph's then.
  private static final double LEAST_GRAPH = 0.45;

  private static final int ARTICLE = 0;
  private static final int SPARQL = 1;
  private static final int WORDS = 2;
  private static final int TRAIL = 3;
  private static final int PATHS = 4;

  private final Desk desk;
  private Dividers dividers;
  private final Region left;
  private final TabPane right = new TabPane();
  private final TabPane bottom = new TabPane();
  private final SplitPane middle = new SplitPane();

  /// @param dividers where they stand at first
  Panels(Desk desk, Dividers dividers) {
    this.desk = desk;
    this.dividers = dividers;
    this.left = left();
    right();
    bottom.setId("bottom");
    bottom.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    bottom
        .getTabs()
        .addAll(
            tab("Article", Material2AL.ARTICLE, desk.reader),
            tab("SPARQL", Material2AL.CODE, desk.sparql),
            tab("Own words", Material2AL.BOOK, desk.words),
            tab("Trail", Material2AL.HISTORY, desk.trail),
            tab("Paths", Material2AL.CALL_SPLIT, desk.paths));
    desk.trail.seenProperty().bind(bottom.getTabs().get(TRAIL).selectedProperty());
    desk.paths.setOnOpen(this::paths);
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
    middle.setDividerPositions(dividers.bottom());
    desk.graphPane.setMinHeight(160);
    getItems().addAll(left, middle, right);
    setDividerPositions(dividers.left(), dividers.right());
    middle.setMinWidth(NARROWEST_GRAPH);
    // In a narrow window the panels beside the graph leave room for it.
    left.maxWidthProperty().bind(widthProperty().subtract(NARROWEST_GRAPH + NARROWEST_BESIDE));
    right
        .maxWidthProperty()
        .bind(
            Bindings.max(
                NARROWEST_BESIDE,
                widthProperty().subtract(NARROWEST_GRAPH).subtract(left.widthProperty())));
    getStyleClass().add("panels");
  }

  void article() {
    showBottom(ARTICLE);
    desk.reader.lookup("#reader-text").requestFocus();
  }

  void sparql() {
    showBottom(SPARQL);
    atLeast(ROOM_TO_WRITE);
    desk.sparql.focus();
  }

  void words() {
    showBottom(WORDS);
  }

  void trail() {
    showBottom(TRAIL);
    desk.trail.focus();
  }

  void paths() {
    showBottom(PATHS);
  }

  /// Brings the article to the front without taking the keys there.
  void showArticle() {
    bottom.getSelectionModel().select(ARTICLE);
  }

  void search() {
    showLeft();
    desk.search.focus();
  }

  void views() {
    showLeft();
    desk.views.focus();
  }

  void details() {
    showRight(0);
  }

  void outline() {
    showRight(1);
    desk.outline.focus();
  }

  void counts() {
    showRight(2);
  }

  /// Where the dividers stand; of a panel that is put away, where its divider stood.
  Dividers dividers() {
    double[] across = getDividerPositions();
    dividers =
        new Dividers(
            getItems().contains(left) ? across[0] : dividers.left(),
            getItems().contains(right) ? across[across.length - 1] : dividers.right(),
            middle.getItems().contains(bottom)
                ? middle.getDividerPositions()[0]
                : dividers.bottom());
    return dividers;
  }

  void toggleLeft() {
    dividers();
    if (!getItems().remove(left)) {
      getItems().addFirst(left);
    }
    stand();
  }

  void toggleRight() {
    dividers();
    if (!getItems().remove(right)) {
      getItems().addLast(right);
    }
    stand();
  }

  /// Puts the dividers where they stood: a pane that comes or goes moves all of them.
  private void stand() {
    if (getItems().contains(left)) {
      setDividerPosition(0, dividers.left());
    }
    if (getItems().contains(right)) {
      setDividerPosition(getDividers().size() - 1, dividers.right());
    }
  }

  void toggleBottom() {
    dividers();
    if (!middle.getItems().remove(bottom)) {
      middle.getItems().addLast(bottom);
      middle.setDividerPositions(dividers.bottom());
    }
  }

  private Region left() {
    VBox.setVgrow(desk.entities, Priority.ALWAYS);
    desk.entities.setPrefHeight(120);
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
    Region views =
        heading(
            "Views",
            Buttons.icon(
                "save-view",
                Material2AL.BOOKMARK_BORDER,
                "Save the view (Ctrl+D)",
                desk.viewActions::save),
            Buttons.icon(
                "import-view",
                Material2AL.FOLDER_OPEN,
                "Import a view from a file",
                desk.viewActions::importFile));
    Region entities = heading("Entities and events");
    VBox.setVgrow(desk.articles, Priority.SOMETIMES);
    VBox column =
        new VBox(desk.search, articles, desk.articles, views, desk.views, entities, desk.entities);
    column.getStyleClass().add("left-panel");
    column.setMinWidth(170);
    return column;
  }

  private void right() {
    Tab outline = tab("Outline", Material2AL.LIST, desk.outline);
    Tab counts = tab("Counts", Material2AL.BAR_CHART, desk.statistics);
    desk.outline.seenProperty().bind(outline.selectedProperty());
    desk.statistics.seenProperty().bind(counts.selectedProperty());
    right.setId("right");
    right.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    right.getTabs().addAll(tab("Details", Material2AL.INFO, desk.inspector), outline, counts);
    right.getStyleClass().add("right-panel");
    right.setMinWidth(180);
  }

  private void showLeft() {
    if (!getItems().contains(left)) {
      toggleLeft();
    }
  }

  private void showBottom(int tab) {
    if (!middle.getItems().contains(bottom)) {
      toggleBottom();
    }
    bottom.getSelectionModel().select(tab);
    atLeast(USEFUL);
  }

  /// In a low window the lower panel takes from the graph what it needs to be of use.
  private void atLeast(double height) {
    double room = middle.getHeight();
    if (room > 0 && bottom.getHeight() < height) {
      middle.setDividerPositions(Math.max(LEAST_GRAPH, 1 - height / room));
    }
  }

  private void showRight(int tab) {
    if (!getItems().contains(right)) {
      toggleRight();
    }
    right.getSelectionModel().select(tab);
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
