package io.partnercloud.billing;

import java.lang.reflect.RecordComponent;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.util.ReflectionUtils;

/** Makes each part of the settings a bean, so that whoever follows it asks for nothing else. */
class SettingsAsBeans implements BeanRegistrar {
    @Override
    public void register(BeanRegistry registry, Environment environment) {
        for (var part : BillingSettings.class.getRecordComponents()) {
            register(registry, part, part.getType());
        }
    }

    private static <T> void register(BeanRegistry registry, RecordComponent part, Class<T> type) {
        var read = part.getAccessor();
        ReflectionUtils.makeAccessible(read);
        registry.registerBean(
                part.getName() + "Settings",
                type,
                bean -> bean.supplier(
                        context -> type.cast(ReflectionUtils.invokeMethod(read, context.bean(BillingSettings.class)))));
    }
}
