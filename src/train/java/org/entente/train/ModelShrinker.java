package org.entente.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.maltparser.ml.lib.FeatureMap;
import org.maltparser.ml.lib.MaltLiblinearModel;

/// Makes a MaltParser model a fraction of its size without changing what it says: weights are
/// rounded to a few binary digits, which compress well, and features that weigh next to nothing go.
final class ModelShrinker {
  private final double step;
  private final double least;

  /// @param step weights become multiples of it; a power of two
  /// @param least features none of whose weights differ by so much are dropped
  ModelShrinker(double step, double least) {
    this.step = step;
    this.least = least;
  }

  void shrink(Path from, Path to) throws IOException, ReflectiveOperationException {
    FeatureMap features = null;
    MaltLiblinearModel model = null;
    String mapName = "";
    String modelName = "";
    try (var in = new ZipInputStream(Files.newInputStream(from));
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().endsWith(".map")) {
          mapName = entry.getName();
          features = (FeatureMap) read(bytes);
        } else if (entry.getName().endsWith(".moo")) {
          modelName = entry.getName();
          model = (MaltLiblinearModel) read(bytes);
        } else {
          out.putNextEntry(stamped(entry.getName()));
          out.write(bytes);
        }
      }
      if (features == null || model == null) {
        throw new IOException("no classifier in " + from);
      }
      var smaller = smaller(features, model);
      write(out, modelName, smaller);
      write(out, mapName, features);
    }
  }

  private MaltLiblinearModel smaller(FeatureMap features, MaltLiblinearModel model)
      throws ReflectiveOperationException {
    var field = MaltLiblinearModel.class.getDeclaredField("w");
    field.setAccessible(true);
    double[][] weights = (double[][]) field.get(model);
    int classes = model.getNrClass();
    var kept = new java.util.ArrayList<double[]>();
    Long[] keys = features.reverseMap();
    for (int i = 0; i < weights.length; i++) {
      double[] rounded = rounded(weights[i], classes);
      if (rounded.length == 0) {
        features.removeIndex(keys[i + 1]);
      } else {
        kept.add(rounded);
        features.setIndex(keys[i + 1], kept.size());
      }
    }
    features.setFeatureCounter(kept.size());
    System.out.println(weights.length + " features, kept " + kept.size());
    var solver = MaltLiblinearModel.class.getDeclaredField("solverType");
    solver.setAccessible(true);
    return new MaltLiblinearModel(
        model.getLabels(),
        classes,
        kept.size(),
        kept.toArray(double[][]::new),
        (de.bwaldvogel.liblinear.SolverType) solver.get(model));
  }

  private double[] rounded(double[] weights, int classes) {
    double low = weights.length < classes ? 0 : Double.MAX_VALUE;
    double high = weights.length < classes ? 0 : -Double.MAX_VALUE;
    for (double weight : weights) {
      low = Math.min(low, weight);
      high = Math.max(high, weight);
    }
    if (high - low < least) {
      return new double[0];
    }
    var rounded = new double[weights.length];
    int length = 0;
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = Math.rint(weights[i] / step) * step + 0.0;
      if (rounded[i] != 0) {
        length = i + 1;
      }
    }
    return java.util.Arrays.copyOf(rounded, length);
  }

  private static Object read(byte[] bytes) throws IOException, ReflectiveOperationException {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static void write(ZipOutputStream out, String name, Object object) throws IOException {
    out.putNextEntry(stamped(name));
    var objects = new ObjectOutputStream(out);
    objects.writeObject(object);
    objects.flush();
  }

  /// An entry with a fixed time, so that the same data gives the same bytes.
  private static ZipEntry stamped(String name) {
    var entry = new ZipEntry(name);
    entry.setTime(0);
    return entry;
  }
}
