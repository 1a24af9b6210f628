export { default as NotificationBell } from './components/NotificationBell.vue'
export { default as SaveSearch } from './components/SaveSearch.vue'
export { notificationRoutes } from './routes'
