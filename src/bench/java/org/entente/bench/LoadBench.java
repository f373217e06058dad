package org.entente.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.logging.LogCtl;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;

/// Measures how fast a file of N-Quads is loaded, beside bare Jena in the same run: its writing
/// within a transaction, and its phased loader, which works on an empty store only and leaves a
/// broken one behind if it fails.
///
/// `mvn -q -Pbench compile exec:exec@load` runs it; `-Dbench.triples=1000000` makes it smaller.
public final class LoadBench {

  private LoadBench() {}

  /// @param arguments the folder to work in, and how many quads to load
  public static void main(String[] arguments) throws IOException {
    LogCtl.disable("org.apache.jena.tdb2.loader");
    long triples = Long.parseLong(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("load"));
    Path file = file(folder, triples);
    System.out.printf(Locale.ROOT, "%,d quads, %,d MB%n", triples, Files.size(file) >> 20);
    double transaction = rate(folder, triples, store -> inTransaction(store, file));
    print("Jena, in a transaction", transaction, transaction);
    print(
        "Entente, in a transaction",
        rate(folder, triples, store -> ours(store, file)),
        transaction);
    print("Jena, phased loader", rate(folder, triples, store -> phased(store, file)), transaction);
  }

  private interface Loading {
    void into(Path store);
  }

  private static void print(String name, double rate, double base) {
    System.out.printf(
        Locale.ROOT, "%-28s %,10.0f quads a second %6.2fx%n", name, rate, rate / base);
  }

  private static double rate(Path folder, long triples, Loading loading) throws IOException {
    Path store = folder.resolve("store");
    remove(store);
    Files.createDirectories(store);
    long start = System.nanoTime();
    loading.into(store);
    double seconds = (System.nanoTime() - start) / 1e9;
    remove(store);
    return triples / seconds;
  }

  private static void ours(Path store, Path file) {
    try (Workspace workspace = Workspace.open(store)) {
      new RdfFiles(workspace).load(List.of(file), Progress.NONE, Cancellation.NONE);
    }
  }

  private static void inTransaction(Path store, Path file) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.toString());
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, file.toUri().toString(), Lang.NQUADS));
    TDBInternal.expel(data);
  }

  private static void phased(Path store, Path file) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.toString());
    DataLoader loader = LoaderFactory.phasedLoader(data, (message, values) -> {});
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    TDBInternal.expel(data);
  }

  private static Path file(Path folder, long triples) throws IOException {
    Path file = folder.resolve("hub-" + triples + ".nq");
    if (!Files.exists(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        writer.start();
        HubStore.write(triples, writer);
        writer.finish();
      }
    }
    return file;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
