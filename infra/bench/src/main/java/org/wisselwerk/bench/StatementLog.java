package org.wisselwerk.bench;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hears every statement as the driver sends it, borders of transactions among them: one for each connection whose address
 * ends in {@link #PARAMETER}.
 */
public final class StatementLog implements QueryInterceptor {

    static final String PARAMETER = "&queryInterceptors=" + StatementLog.class.getName();

    private static volatile Consumer<String> listener = sql -> {};

    /** Told on the thread that sends. */
    static void tell(Consumer<String> newListener) {
        listener = newListener;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, @Nullable Query query) {
        listener.accept(sql.get());
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {}

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> sql, @Nullable Query query, T result, ServerSession session) {
        return null;
    }
}
