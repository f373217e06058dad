package org.entente.ui.insight;

import org.entente.ui.notice.Notices;
import org.entente.ui.task.Latest;
import org.entente.ui.task.Tasks;
import org.entente.view.Emphasis;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.insight.Insight;
import org.entente.view.insight.Measure;

/// Measures what is drawn, off the window's thread, and shows it as a step that can be undone.
/// Asking anew drops an answer that has not come yet. Belongs to the window's thread.
public final class InsightActions {

  private final VisibleGraph graph;
  private final Latest latest;

  public InsightActions(VisibleGraph graph, Tasks tasks, Notices notices) {
    this.graph = graph;
    this.latest = new Latest(tasks, notices::problem);
  }

  /// Measures all that is drawn now.
  public void show(Measure measure, Channel channel) {
    GraphSnapshot measured = graph.snapshot();
    latest.run(
        "Measuring: " + measure.title(),
        (progress, cancellation) -> Insight.of(measured, measure, channel, progress, cancellation),
        emphasis -> graph.emphasise(title(measure, channel), emphasis));
  }

  /// Nodes are drawn as their kinds want it again.
  public void off() {
    latest.cancel();
    graph.emphasise("Take the measure off", Emphasis.NONE);
  }

  /// Whether this is shown now.
  public boolean shows(Measure measure, Channel channel) {
    Emphasis shown = graph.emphasis();
    return shown.channel() == channel && shown.title().startsWith(measure.title());
  }

  private static String title(Measure measure, Channel channel) {
    return switch (channel) {
      case SIZE -> "Size by " + measure.title();
      case SHADE, GROUP -> "Colour by " + measure.title();
      case NONE -> measure.title();
    };
  }
}
