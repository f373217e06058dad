package org.entente.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;

/// What a legend says of the measure that a graph shows: the span of its values, or its groups.
/// Immutable.
///
/// @param title what was measured
/// @param channel how it is shown
/// @param least,most the span of what was measured, in words; empty for groups
/// @param groups the largest first, all beyond [Palette#GROUPS] as one; none for a scale
/// @param unmeasured how many nodes came after it was measured
public record MeasureKey(
    String title,
    Emphasis.Channel channel,
    String least,
    String most,
    List<Group> groups,
    int unmeasured) {

  /// @param number counted from zero; [Palette#GROUPS] for all smaller groups together
  /// @param name of its best joined node
  public record Group(int number, int size, String name) {

    /// Whether it stands for all groups that have no colour of their own.
    public boolean isRest() {
      return number == Palette.GROUPS;
    }

    /// The letter that its nodes bear; empty for the rest.
    public String letter() {
      return isRest() ? "" : Character.toString('A' + number);
    }
  }

  public static MeasureKey of(GraphSnapshot graph) {
    Emphasis emphasis = graph.emphasis();
    int unmeasured = 0;
    for (int node = 0; node < graph.nodeCount(); node++) {
      unmeasured += Float.isNaN(graph.weight(node)) ? 1 : 0;
    }
    boolean grouped = emphasis.channel() == Emphasis.Channel.GROUP;
    boolean scaled = !grouped && emphasis.channel() != Emphasis.Channel.NONE;
    return new MeasureKey(
        emphasis.title(),
        emphasis.channel(),
        scaled ? number(emphasis.span().getMin()) : "",
        scaled ? number(emphasis.span().getMax()) : "",
        grouped ? groups(graph) : List.of(),
        unmeasured);
  }

  private static List<Group> groups(GraphSnapshot graph) {
    int[] sizes = new int[Palette.GROUPS + 1];
    int[] heads = new int[Palette.GROUPS + 1];
    for (int node = 0; node < graph.nodeCount(); node++) {
      float weight = graph.weight(node);
      if (!Float.isNaN(weight)) {
        int group = Math.min(Palette.GROUPS, (int) weight);
        if (sizes[group] == 0 || graph.degree(node) > graph.degree(heads[group])) {
          heads[group] = node;
        }
        sizes[group]++;
      }
    }
    List<Group> groups = new ArrayList<>();
    for (int group = 0; group < sizes.length; group++) {
      if (sizes[group] > 0) {
        String name = group == Palette.GROUPS ? "smaller groups" : graph.node(heads[group]).label();
        groups.add(new Group(group, sizes[group], name));
      }
    }
    return groups;
  }

  private static String number(double value) {
    if (value == Math.rint(value) && value < 1e9) {
      return String.format(Locale.ENGLISH, "%,d", (long) value);
    }
    return String.format(Locale.ENGLISH, value < 1 ? "%.4f" : "%,.1f", value);
  }
}
