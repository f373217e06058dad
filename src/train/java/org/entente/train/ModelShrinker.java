package org.entente.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.maltparser.ml.lib.FeatureMap;
import org.maltparser.ml.lib.MaltLiblinearModel;

/// Makes a MaltParser model a fraction of its size, and faster to load, at next to no cost: the
/// weights are shrunk by [LinearWeights], and features without weights and the words that only they
/// knew are dropped.
final class ModelShrinker {
  private static final String SYMBOLS = "symboltables.sym";

  private final LinearWeights weights;

  ModelShrinker(LinearWeights weights) {
    this.weights = weights;
  }

  void shrink(Path from, Path to) throws IOException, ReflectiveOperationException {
    Map<String, byte[]> entries = entries(from);
    String mapName = name(entries, ".map");
    String modelName = name(entries, ".moo");
    var features = (FeatureMap) read(entries.get(mapName));
    var model = weights.shrink((MaltLiblinearModel) read(entries.get(modelName)), features);
    try (var out = new ZipOutputStream(Files.newOutputStream(to))) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (var entry : entries.entrySet()) {
        var stamped = new ZipEntry(entry.getKey());
        stamped.setTime(0);
        out.putNextEntry(stamped);
        if (entry.getKey().equals(mapName)) {
          write(out, features);
        } else if (entry.getKey().equals(modelName)) {
          write(out, model);
        } else if (entry.getKey().endsWith(SYMBOLS)) {
          String tables = new String(entry.getValue(), StandardCharsets.UTF_8);
          out.write(used(tables, codes(features)).getBytes(StandardCharsets.UTF_8));
        } else {
          out.write(entry.getValue());
        }
      }
    }
  }

  private static Map<String, byte[]> entries(Path file) throws IOException {
    var entries = new TreeMap<String, byte[]>();
    try (var in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static String name(Map<String, byte[]> entries, String ending) {
    return entries.keySet().stream()
        .filter(name -> name.endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  /// The symbol codes of all features; a feature's key holds its code in the lower 48 bits.
  private static Set<Integer> codes(FeatureMap features) {
    var codes = new HashSet<Integer>();
    for (Long key : features.reverseMap()) {
      if (key != null) {
        codes.add((int) (key & 0xFFFF_FFFFL));
      }
    }
    return codes;
  }

  /// The symbol tables of words and of combined columns without the lines that no feature uses.
  private static String used(String tables, Set<Integer> codes) {
    var kept = new StringBuilder();
    boolean prunable = false;
    for (String line : tables.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab < 0 && !line.isEmpty()) {
        prunable = line.startsWith("MERGE") || line.equals("FORM") || line.equals("LEMMA");
      }
      boolean symbol = tab > 0;
      if (!prunable || !symbol || codes.contains(Integer.valueOf(line.substring(0, tab)))) {
        kept.append(line).append('\n');
      }
    }
    return kept.append('\n').toString();
  }

  private static Object read(byte[] bytes) throws IOException, ReflectiveOperationException {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static void write(ZipOutputStream out, Object object) throws IOException {
    var objects = new ObjectOutputStream(out);
    objects.writeObject(object);
    objects.flush();
  }
}
