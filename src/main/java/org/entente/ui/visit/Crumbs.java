package org.entente.ui.visit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.apache.jena.graph.Node;
import org.controlsfx.control.BreadCrumbBar;
import org.entente.ui.look.Buttons;
import org.kordamp.ikonli.material2.Material2AL;

/// Back, forward, and the last steps of the way to the node in focus.
public final class Crumbs extends HBox {

  private static final int SEEN = 4;

  /// A step of the way, by its place in the trail.
  private record Step(int place, String label) {}

  private final Visits visits;
  private final Function<Node, String> labels;
  private final BreadCrumbBar<Step> bar = new BreadCrumbBar<>();

  /// @param labels short names of nodes; asked on the window's thread
  public Crumbs(Visits visits, Function<Node, String> labels) {
    this.visits = visits;
    this.labels = labels;
    getStyleClass().add("crumbs");
    Button back = Buttons.icon("back", Material2AL.ARROW_BACK, "Back (Alt+Left)", visits::back);
    Button forward =
        Buttons.icon("forward", Material2AL.ARROW_FORWARD, "Forward (Alt+Right)", visits::forward);
    back.disableProperty().bind(visits.canGoBack().not());
    forward.disableProperty().bind(visits.canGoForward().not());
    bar.setId("crumbs");
    bar.setAutoNavigationEnabled(false);
    bar.setMinWidth(0);
    bar.setOnCrumbAction(event -> visits.backTo(event.getSelectedCrumb().getValue().place()));
    bar.setCrumbFactory(
        item -> {
          BreadCrumbBar.BreadCrumbButton button =
              new BreadCrumbBar.BreadCrumbButton(item.getValue().label());
          button.setMnemonicParsing(false);
          button.setMaxWidth(160);
          return button;
        });
    HBox.setHgrow(bar, Priority.ALWAYS);
    Rectangle window = new Rectangle();
    window.widthProperty().bind(bar.widthProperty());
    window.heightProperty().bind(bar.heightProperty());
    bar.setClip(window);
    bar.setMaxWidth(Region.USE_COMPUTED_SIZE);
    getChildren().addAll(back, forward, bar);
    visits.current().subscribe(node -> refresh());
  }

  /// Takes the labels anew.
  public void refresh() {
    List<Node> trail = visits.trail();
    TreeItem<Step> last = null;
    for (int place = Math.max(0, trail.size() - SEEN); place < trail.size(); place++) {
      TreeItem<Step> item = new TreeItem<>(new Step(place, labels.apply(trail.get(place))));
      if (last != null) {
        last.getChildren().add(item);
      }
      last = item;
    }
    bar.setSelectedCrumb(last);
  }
}
