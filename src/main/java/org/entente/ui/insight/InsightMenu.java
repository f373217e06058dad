package org.entente.ui.insight;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.entente.view.Emphasis.Channel;
import org.entente.view.insight.Measure;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Offers the measures of the nodes, as size or colour; the one that is shown is ticked, and is
/// taken off by choosing it again.
public final class InsightMenu extends MenuButton {

  private final InsightActions insight;

  public InsightMenu(InsightActions insight) {
    super("", new FontIcon(Material2AL.INSIGHTS));
    this.insight = insight;
    setId("insight");
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    setTooltip(new Tooltip("Measure the nodes and show it as size or colour"));
    setAccessibleText("Measure the nodes");
    setOnShowing(event -> getItems().setAll(offered()));
  }

  private List<MenuItem> offered() {
    List<MenuItem> items = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (!measure.groups()) {
        items.add(item("Size by ", measure, Channel.SIZE));
      }
    }
    items.add(new SeparatorMenuItem());
    for (Measure measure : Measure.values()) {
      items.add(item("Colour by ", measure, measure.groups() ? Channel.GROUP : Channel.SHADE));
    }
    return items;
  }

  private CheckMenuItem item(String verb, Measure measure, Channel channel) {
    CheckMenuItem item = new CheckMenuItem(verb + measure.title());
    item.setMnemonicParsing(false);
    boolean shown = insight.shows(measure, channel);
    item.setSelected(shown);
    item.setOnAction(
        event -> {
          if (shown) {
            insight.off();
          } else {
            insight.show(measure, channel);
          }
        });
    return item;
  }
}
