export { default as PaperList } from './components/PaperList.vue'
export { paperRoutes } from './routes'
