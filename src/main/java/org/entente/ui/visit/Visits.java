package org.entente.ui.visit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apache.jena.graph.Node;

/// The node in focus and the way that led to it, as in a web browser: going somewhere forgets what
/// lay ahead. Belongs to the window's thread.
public final class Visits {

  private static final int KEPT = 200;

  private final List<Node> path = new ArrayList<>();
  private int place = -1;
  private final ReadOnlyObjectWrapper<Node> current = new ReadOnlyObjectWrapper<>(Node.ANY);
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  /// The node in focus; [Node#ANY] before the first visit.
  public ReadOnlyObjectProperty<Node> current() {
    return current.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /// The way to the node in focus, which is its last; empty before the first visit.
  public List<Node> trail() {
    return List.copyOf(path.subList(0, place + 1));
  }

  /// Puts a node in focus. Nothing happens if it is in focus already.
  public void go(Node node) {
    if (node.equals(current.get())) {
      return;
    }
    path.subList(place + 1, path.size()).clear();
    path.add(node);
    if (path.size() > KEPT) {
      path.removeFirst();
    }
    arrive(path.size() - 1);
  }

  public void back() {
    if (canGoBack.get()) {
      arrive(place - 1);
    }
  }

  public void forward() {
    if (canGoForward.get()) {
      arrive(place + 1);
    }
  }

  /// Goes back to a step of the trail.
  ///
  /// @param step its place in [#trail], from 0
  public void backTo(int step) {
    if (step >= 0 && step < place) {
      arrive(step);
    }
  }

  private void arrive(int step) {
    place = step;
    canGoBack.set(place > 0);
    canGoForward.set(place < path.size() - 1);
    current.set(path.get(place));
  }
}
