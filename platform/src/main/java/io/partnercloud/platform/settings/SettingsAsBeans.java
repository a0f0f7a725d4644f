package io.partnercloud.platform.settings;

import java.lang.reflect.RecordComponent;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Binds the record that {@link EnableSettings} names, once and at start, and registers what it is made of. */
final class SettingsAsBeans implements ImportBeanDefinitionRegistrar {
    private final Binder binder;

    SettingsAsBeans(Environment environment) {
        this.binder = Binder.get(environment);
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata annotated, BeanDefinitionRegistry beans) {
        var settings = annotated.getAnnotations().get(EnableSettings.class);
        var type = settings.getClass("value").asSubclass(Record.class);
        var bound = binder.bind(settings.getString("prefix"), type).get();
        for (RecordComponent component : type.getRecordComponents()) {
            register(component.getType(), valueOf(component, bound), beans);
        }
    }

    private static <T> void register(Class<T> type, Object value, BeanDefinitionRegistry beans) {
        beans.registerBeanDefinition(type.getName(), new RootBeanDefinition(type, () -> type.cast(value)));
    }

    private static Object valueOf(RecordComponent component, Record settings) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(settings.getClass().getName() + " does not tell " + component, e);
        }
    }
}
