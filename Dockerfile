# Cramp Coach on a server of your own: docs/deploy.md, "Without AWS".
#   docker build -t cramp-coach .
#   docker run -d --restart unless-stopped -e SKILL_ID=amzn1.ask.skill.… -v cramp-coach:/data -p 127.0.0.1:8080:8080 cramp-coach
FROM node:24-alpine AS build
WORKDIR /app
COPY . .
# The packages that are left are those the server loads; everything of the skill is in dist/.
RUN npm run build \
  && npx esbuild server/main.ts --bundle --packages=external --platform=node --target=node22 --outfile=server/main.js \
  && npm prune --omit=dev --omit=optional --omit=peer

FROM node:24-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/server/main.js server/main.js
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "server/main.js", "--host", "0.0.0.0", "--data", "/data"]
