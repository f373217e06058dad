package org.entente.store.rows;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/// Keeps rows in memory while they are few and in temporary files when they are many.
///
/// Jena 6.0.0 has the like, but cannot read back the triple terms that it wrote (its
/// `BindingInputStream` takes `<<(` for no term), and any row here may hold one.
public final class RowFiles {

  /// About what a row of some terms takes in memory, in bytes, so often as it may be there at once.
  private static final long ROW = 20_000;

  private static final int FEWEST = 10_000;
  private static final int MOST = 100_000;

  private RowFiles() {}

  /// Rows in the order in which they come. To be closed.
  public static DataBag<Binding> bag() {
    return BagFactory.newDefaultBag(ThresholdPolicyFactory.count(rowsInMemory()), new Format());
  }

  /// Rows in an order. To be closed.
  public static SortedDataBag<Binding> sorted(Comparator<Binding> order) {
    return sorted(order, rowsInMemory());
  }

  static SortedDataBag<Binding> sorted(Comparator<Binding> order, long inMemory) {
    return BagFactory.newSortedBag(ThresholdPolicyFactory.count(inMemory), new Format(), order);
  }

  private static long rowsInMemory() {
    return Math.clamp(Runtime.getRuntime().maxMemory() / ROW, FEWEST, MOST);
  }

  /// A row is the number of its values, and of each the variable and the term in RDF Thrift.
  private static final class Format implements SerializationFactory<Binding> {

    @Override
    public Sink<Binding> createSerializer(OutputStream out) {
      return new Writer(new DataOutputStream(new BufferedOutputStream(out)));
    }

    @Override
    public Iterator<Binding> createDeserializer(InputStream in) {
      return new Reader(new DataInputStream(new BufferedInputStream(in)));
    }
  }

  private record Writer(DataOutputStream out) implements Sink<Binding> {

    @Override
    public void send(Binding row) {
      try {
        out.writeInt(row.size());
        Iterator<Var> variables = row.vars();
        while (variables.hasNext()) {
          Var variable = variables.next();
          byte[] term = ThriftConvert.termToBytes(ThriftConvert.convert(row.get(variable), false));
          out.writeUTF(variable.getVarName());
          out.writeInt(term.length);
          out.write(term);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Reader extends IteratorSlotted<Binding> {

    private final DataInputStream in;
    private final BindingBuilder builder = BindingFactory.builder();

    Reader(DataInputStream in) {
      this.in = in;
    }

    @Override
    protected boolean hasMore() {
      return true;
    }

    @Override
    protected @Nullable Binding moveToNext() {
      try {
        in.mark(1);
        if (in.read() < 0) {
          return null;
        }
        in.reset();
        builder.reset();
        for (int left = in.readInt(); left > 0; left--) {
          Var variable = Var.alloc(in.readUTF());
          byte[] term = in.readNBytes(in.readInt());
          builder.add(variable, ThriftConvert.convert(ThriftConvert.termFromBytes(term)));
        }
        return builder.build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected void closeIterator() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
