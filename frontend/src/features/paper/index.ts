export { default as PaperList } from './components/PaperList.vue'
export { default as PaperChecklist } from './components/PaperChecklist.vue'
export { paperRoutes } from './routes'
