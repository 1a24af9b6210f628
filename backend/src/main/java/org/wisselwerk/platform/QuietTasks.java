package org.wisselwerk.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.DefaultTaskExceptionHandler;
import io.micronaut.scheduling.TaskExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong in a task of the clock, without what it says. The task runs again at its next time. */
@Singleton
@Replaces(DefaultTaskExceptionHandler.class)
class QuietTasks implements TaskExceptionHandler<Object, Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(QuietTasks.class);

    @Override
    public void handle(@Nullable Object bean, Throwable fault) {
        LOG.error(
                "a task of {} failed",
                bean == null ? "the clock" : bean.getClass().getSimpleName(),
                new SilentFault(fault));
    }
}
