package org.entente.query.result;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.jspecify.annotations.Nullable;

/// Rows as they come from a query, in memory only as far as that is little: pages of 100 rows are
/// packed (SPARQL results in Thrift, as Jena writes them), and beyond some megabytes they lie in a
/// temporary file, which is gone when this is closed.
///
/// Thread-safe: one thread adds while others read.
public final class RowPages implements ResultRows, AutoCloseable {

  private static final int PAGE = 100;
  private static final long IN_MEMORY = 8 << 20;
  private static final int UNPACKED = 128;

  private final List<String> columns;
  private final List<Var> variables;
  private final List<Packed> pages = new ArrayList<>();
  private final Map<Integer, List<Binding>> unpacked =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Binding>> eldest) {
          return size() > UNPACKED;
        }
      };
  private List<Binding> last = new ArrayList<>(PAGE);
  private long held;
  private @Nullable FileChannel file;
  private boolean closed;

  /// A packed page, wherever it lies.
  private interface Packed {

    byte[] bytes();
  }

  public RowPages(List<String> columns) {
    this.columns = List.copyOf(columns);
    this.variables = this.columns.stream().map(Var::alloc).toList();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public synchronized int size() {
    return pages.size() * PAGE + last.size();
  }

  /// @param values one for each column, null where a variable is unbound
  /// @throws ProblemException if the disk takes no more
  /// @throws CancellationException if this is closed
  public synchronized void add(List<@Nullable Node> values) {
    check();
    BindingBuilder row = BindingFactory.builder();
    for (int column = 0; column < variables.size(); column++) {
      Node value = values.get(column);
      if (value != null) {
        row.add(variables.get(column), value);
      }
    }
    last.add(row.build());
    if (last.size() == PAGE) {
      pages.add(pack(last));
      last = new ArrayList<>(PAGE);
    }
  }

  /// @throws CancellationException if this is closed
  @Override
  public synchronized List<@Nullable Node> row(int index) {
    check();
    int page = index / PAGE;
    List<Binding> rows =
        page == pages.size()
            ? last
            : unpacked.computeIfAbsent(page, number -> unpack(pages.get(number)));
    Binding row = rows.get(index % PAGE);
    List<@Nullable Node> values = new ArrayList<>(variables.size());
    for (Var variable : variables) {
      values.add(row.get(variable));
    }
    return values;
  }

  /// Lets the rows go; closing twice is the same as once.
  @Override
  public synchronized void close() {
    closed = true;
    pages.clear();
    unpacked.clear();
    last = List.of();
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw disk(e);
      }
    }
  }

  private void check() {
    if (closed) {
      throw new CancellationException("these rows were let go");
    }
  }

  private Packed pack(List<Binding> rows) {
    ByteArrayOutputStream packing = new ByteArrayOutputStream();
    RowSet set = RowSetStream.create(variables, rows.iterator());
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_Thrift)
        .create(ResultSetLang.RS_Thrift)
        .write(packing, set, Context.emptyContext());
    byte[] bytes = packing.toByteArray();
    if (held + bytes.length <= IN_MEMORY) {
      held += bytes.length;
      return () -> bytes;
    }
    try {
      FileChannel channel = file();
      long start = channel.size();
      ByteBuffer out = ByteBuffer.wrap(bytes);
      while (out.hasRemaining()) {
        channel.write(out, start + out.position());
      }
      return () -> read(start, bytes.length);
    } catch (IOException e) {
      throw disk(e);
    }
  }

  private List<Binding> unpack(Packed page) {
    RowSet set =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_Thrift)
            .create(ResultSetLang.RS_Thrift)
            .read(new ByteArrayInputStream(page.bytes()), Context.emptyContext());
    List<Binding> rows = new ArrayList<>(PAGE);
    set.forEach(rows::add);
    return rows;
  }

  private byte[] read(long start, int length) {
    ByteBuffer in = ByteBuffer.allocate(length);
    try {
      FileChannel channel = file();
      while (in.hasRemaining()) {
        if (channel.read(in, start + in.position()) < 0) {
          throw new EOFException("the file of rows was cut short");
        }
      }
    } catch (IOException e) {
      throw disk(e);
    }
    return in.array();
  }

  private FileChannel file() throws IOException {
    FileChannel known = file;
    if (known != null) {
      return known;
    }
    Path path = Files.createTempFile("entente-rows", ".bin");
    FileChannel made =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    file = made;
    return made;
  }

  private static ProblemException disk(IOException e) {
    return new ProblemException(
        Problem.input(
            "the rows cannot be kept on the disk: " + e.getMessage(),
            System.getProperty("java.io.tmpdir", ""),
            "Make room there, or ask for fewer rows with LIMIT."),
        e);
  }
}
