package org.entente.train;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.maltparser.ml.lib.FeatureMap;
import org.maltparser.ml.lib.MaltLiblinearModel;

/// Shrinks the weights of a linear classifier: features that weigh little go, weights are rounded,
/// classes are put in the order of their use so that a feature's row ends early, and equal rows are
/// one.
final class LinearWeights {
  private final double step;
  private final double least;

  /// @param step weights become multiples of it; a power of two, so that they compress well
  /// @param least features none of whose weights differ by so much are dropped
  LinearWeights(double step, double least) {
    this.step = step;
    this.least = least;
  }

  /// @param features changed to match
  MaltLiblinearModel shrink(MaltLiblinearModel model, FeatureMap features)
      throws ReflectiveOperationException {
    double[][] rows = (double[][]) field(model, "w");
    int classes = model.getNrClass();
    var kept = new ArrayList<double[]>();
    Long[] keys = features.reverseMap();
    for (int i = 0; i < rows.length; i++) {
      double[] row = Arrays.copyOf(rows[i], classes);
      if (range(row) < least) {
        features.removeIndex(keys[i + 1]);
      } else {
        kept.add(rounded(row));
        features.setIndex(keys[i + 1], kept.size());
      }
    }
    features.setFeatureCounter(kept.size());
    System.out.println("features: " + rows.length + ", kept " + kept.size());
    int[] order = byUse(kept, classes);
    int[] labels = model.getLabels();
    return new MaltLiblinearModel(
        IntStream.of(order).map(column -> labels[column]).toArray(),
        classes,
        kept.size(),
        shared(kept, order),
        (de.bwaldvogel.liblinear.SolverType) field(model, "solverType"));
  }

  private static double range(double[] row) {
    return Arrays.stream(row).max().orElse(0) - Arrays.stream(row).min().orElse(0);
  }

  private double[] rounded(double[] row) {
    return Arrays.stream(row).map(weight -> Math.rint(weight / step) * step + 0.0).toArray();
  }

  private static int[] byUse(List<double[]> rows, int classes) {
    int[] uses = new int[classes];
    for (double[] row : rows) {
      for (int i = 0; i < classes; i++) {
        uses[i] += row[i] == 0 ? 0 : 1;
      }
    }
    return IntStream.range(0, classes)
        .boxed()
        .sorted(Comparator.comparingInt((Integer column) -> -uses[column]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[][] shared(List<double[]> rows, int[] order) {
    var known = new HashMap<ByteBuffer, double[]>();
    var result = new double[rows.size()][];
    for (int r = 0; r < result.length; r++) {
      double[] row = rows.get(r);
      double[] ordered = IntStream.of(order).mapToDouble(column -> row[column]).toArray();
      int length = ordered.length;
      while (length > 1 && ordered[length - 1] == 0) {
        length--;
      }
      double[] cut = Arrays.copyOf(ordered, length);
      var key = ByteBuffer.allocate(length * Double.BYTES);
      key.asDoubleBuffer().put(cut);
      result[r] = known.computeIfAbsent(key, _ -> cut);
    }
    return result;
  }

  private static Object field(MaltLiblinearModel model, String name)
      throws ReflectiveOperationException {
    var field = MaltLiblinearModel.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(model);
  }
}
