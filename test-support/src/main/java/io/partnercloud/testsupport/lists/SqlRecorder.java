package io.partnercloud.testsupport.lists;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/** Notes the statements that are run while a request is answered; not those of jobs and relays beside it. */
final class SqlRecorder implements BeanPostProcessor {
    private final List<RecordedSql> recorded = new CopyOnWriteArrayList<>();

    /** What was noted since the last time. */
    List<RecordedSql> take() {
        var taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Recording) ? new Recording(source) : bean;
    }

    private final class Recording extends DelegatingDataSource {
        Recording(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return RequestContextHolder.getRequestAttributes() == null ? connection : recording(connection);
        }
    }

    private Connection recording(Connection connection) {
        return proxy(Connection.class, (_, method, arguments) -> {
            var result = call(connection, method, arguments);
            if (result instanceof PreparedStatement prepared && arguments != null) {
                return proxy(PreparedStatement.class, new Prepared(prepared, (String) arguments[0]));
            }
            return result instanceof Statement plain ? recording(plain) : result;
        });
    }

    private Statement recording(Statement statement) {
        return proxy(Statement.class, (_, method, arguments) -> {
            if (method.getName().startsWith("execute") && arguments != null) {
                recorded.add(new RecordedSql((String) arguments[0], List.of()));
            }
            return call(statement, method, arguments);
        });
    }

    private final class Prepared implements InvocationHandler {
        private final PreparedStatement statement;
        private final String sql;
        private final Map<Integer, RecordedSql.Binding> bindings = new TreeMap<>();

        Prepared(PreparedStatement statement, String sql) {
            this.statement = statement;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null
                    && method.getName().startsWith("set")
                    && arguments[0] instanceof Integer position
                    && arguments.length > 1) {
                bindings.put(position, new RecordedSql.Binding(method, new ArrayList<>(Arrays.asList(arguments))));
            }
            if (method.getName().startsWith("execute")) {
                recorded.add(new RecordedSql(sql, List.copyOf(bindings.values())));
            }
            return call(statement, method, arguments);
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                SqlRecorder.class.getClassLoader(), Stream.of(type).toArray(Class<?>[]::new), handler));
    }
}
