package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.look.EmptyState;
import org.entente.ui.memory.WindowMemory;
import org.entente.ui.memory.WindowState;
import org.entente.ui.palette.CommandPalette;
import org.entente.ui.theme.Theme;
import org.entente.view.VisibleGraph;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The window of the program. Made and used on the FX thread; closing it stops its work but leaves
/// the workspace open, which belongs to the caller.
public final class EntenteWindow implements AutoCloseable {

  private final Stage stage;
  private final Desk desk;
  private final Panels panels;
  private final WindowMemory memory;
  private final Theme theme = new Theme();

  /// @param dialogs makes the dialogs that open above a window
  public EntenteWindow(Stage stage, WindowParts parts, Function<Window, Dialogs> dialogs) {
    this.stage = stage;
    Dialogs asking = dialogs.apply(stage);
    Button load = new Button("Import an article…", new FontIcon(Material2AL.FOLDER_OPEN));
    Button paste = new Button("Paste text…", new FontIcon(Material2AL.CONTENT_PASTE));
    load.setId("empty-import");
    paste.setId("empty-paste");
    load.setDefaultButton(false);
    EmptyState empty =
        new EmptyState(
            Material2AL.BUBBLE_CHART,
            "Nothing is shown yet",
            "Drop a text or RDF file here, or search for an entity.",
            load,
            paste);
    this.desk = new Desk(parts, asking, empty);
    load.setOnAction(event -> desk.articleActions.importFiles());
    paste.setOnAction(event -> desk.articleActions.paste());
    this.memory = parts.memory();
    WindowState state = memory.recall();
    theme.appearance().set(state.appearance());
    this.panels = new Panels(desk, state.dividers());
    BorderPane body = new BorderPane(panels);
    CommandPalette palette = new CommandPalette();
    WindowActions actions = new WindowActions(desk, panels, theme, asking, palette, stage::close);
    body.setTop(new MainMenu(actions.lasting()));
    body.setBottom(desk.status);
    StackPane root = new StackPane(body, desk.notices, palette);
    StackPane.setAlignment(palette, Pos.TOP_CENTER);
    StackPane.setMargin(palette, new Insets(64, 16, 16, 16));
    root.getStyleClass().add("entente");
    // Above the status line they cover no tools.
    StackPane.setAlignment(desk.notices, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(desk.notices, new Insets(0, 16, 48, 0));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            root,
            Math.min(state.width(), screen.getWidth()),
            Math.min(state.height(), screen.getHeight() - 40));
    theme.dress(scene);
    theme
        .dark()
        .subscribe(
            dark ->
                desk.canvas
                    .themeProperty()
                    .set(
                        dark
                            ? org.entente.view.picture.Theme.DARK
                            : org.entente.view.picture.Theme.LIGHT));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    scene.setOnDragOver(EntenteWindow::welcome);
    scene.setOnDragDropped(this::dropped);
    stage.setTitle("Entente");
    stage.getIcons().add(new Image(icon()));
    stage.setMinWidth(720);
    stage.setMinHeight(520);
    stage.setScene(scene);
    stage.setMaximized(state.maximized());
    stage.setOnHiding(event -> remember(state));
    stage.setOnHidden(event -> close());
  }

  /// Opens the window and fills it.
  public void show() {
    stage.show();
    desk.canvas.requestFocus();
    desk.begin();
  }

  /// Imports articles, as if they had been dropped on the window and their date told.
  ///
  /// @param published when they appeared, if that is known
  public void importArticles(List<Path> files, Optional<LocalDate> published) {
    desk.articleActions.importFiles(files, published);
  }

  public Theme theme() {
    return theme;
  }

  /// What the window's graph shows.
  public VisibleGraph graph() {
    return desk.graph();
  }

  @Override
  public void close() {
    desk.close();
  }

  /// A maximised window keeps the size that it had before, to go back to.
  private void remember(WindowState before) {
    boolean maximized = stage.isMaximized();
    memory.keep(
        new WindowState(
            maximized ? before.width() : stage.getScene().getWidth(),
            maximized ? before.height() : stage.getScene().getHeight(),
            maximized,
            theme.appearance().get(),
            panels.dividers()));
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && desk.notices.dismiss()) {
      event.consume();
    }
  }

  private static void welcome(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<File> files = event.getDragboard().getFiles();
      desk.take(files.stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static String icon() {
    return Objects.requireNonNull(EntenteWindow.class.getResource("icon.png")).toExternalForm();
  }
}
