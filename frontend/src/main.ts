import './ui/styles/index.css'
import { createApp } from 'vue'
import App from './App.vue'
import { showLanguage } from './messages'
import { loadAbout } from './platform/about'
import { i18n, preferredLanguage } from './platform/i18n'
import { refreshSession } from './platform/session'
import { router } from './router'

// Without an answer the pages still open, and each says itself that there is no connection.
await Promise.all([showLanguage(preferredLanguage()), Promise.allSettled([refreshSession(), loadAbout()])])
createApp(App).use(i18n).use(router).mount('#app')
